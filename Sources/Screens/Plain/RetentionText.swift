import Domain
import Texts

/// Until when things are kept, in words.
struct RetentionText {
  let page: FamilyPage
  let words: any Phrases
  let today: Day
  let isASCII: Bool

  private func word(_ word: RetentionWord) -> String { words.word(.retention(word)) }
  private var dot: String { isASCII ? " - " : " · " }

  /// Of one person, with what decides.
  func of(_ person: ID<Person>) -> String? {
    guard !page.summary.isOpen else { return word(.notYet) }
    return page.retention.line(of: person).map { line in
      ([until(line)] + [line.rule?.ground.text].compactMap(\.self) + [changed(line)])
        .joined(separator: dot)
    }
  }

  /// Of a closed file as a whole: the last day, and that not everybody's is the same.
  var ofFile: String? {
    guard let last = page.retention.last else { return nil }
    let rest = page.retention.isOneDay ? last.rule?.ground.text : word(.differs)
    return ([until(last)] + [rest].compactMap(\.self)).joined(separator: dot)
  }

  private func until(_ line: RetentionLine) -> String {
    word(.until(day: words.dayInYear(line.date.keptUntil, today: today)))
  }

  private func changed(_ line: RetentionLine) -> String {
    word(.changed(day: words.dayInYear(line.date.changedOn, today: today)))
  }
}
