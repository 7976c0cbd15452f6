package import Domain
import Drawing
package import Texts

/// The weekend sheet: for each family the duty must know about, one page of at most sixty lines.
///
/// No address stands on it, so that none that is secret can.
package struct WeekendSheetText {
  private let words: any Phrases

  package init(_ words: any Phrases) { self.words = words }

  /// How many lines of 78 cells one family gets.
  package static let longest = 60

  package func page(_ pages: [FamilyPage], on day: Day) -> PrintedPage {
    let families = pages.enumerated().flatMap { place, page in
      (place == 0 ? [] : [PrintedPage.Part.pageBreak]) + family(page)
    }
    let title = word(.weekendTitle(words.longDay(day)))
    return PrintedPage(
      title: title, language: words.language.rawValue,
      parts: families.isEmpty
        ? [.title(title), .text(word(.weekendNobody))] : families)
  }

  /// One family; what is too long is cut, and the sheet says so.
  func family(_ page: FamilyPage) -> [PrintedPage.Part] {
    let head = head(page) + crisis(page)
    let foot: [PrintedPage.Part] = [
      .heading(word(.weekendDanger)), .text(word(.weekendWhatToDo)),
    ]
    var agreements = agreements(page)
    func fits() -> Bool { lines(head + agreements + foot) <= Self.longest }
    guard !fits() else { return head + agreements + foot }
    let more = PrintedPage.Part.text(word(.weekendMore))
    while !agreements.isEmpty, lines(head + agreements + [more] + foot) > Self.longest {
      agreements.removeLast()
    }
    return head + agreements + [more] + foot
  }

  private func lines(_ parts: [PrintedPage.Part]) -> Int {
    PrintedPage(title: "", language: "nl", parts: parts).lines(width: 78).count
  }

  private func head(_ page: FamilyPage) -> [PrintedPage.Part] {
    let summary = page.summary
    let children = page.members.filter { $0.member.role == .youth }.map(\.person.name.given)
      .joined(separator: ", ")
    let risk =
      words.name(of: summary.risk)
      + (summary.riskOn.map { " (" + words.longDay($0) + ")" } ?? "")
    return [
      .title(word(.weekendTitle(words.longDay(page.readOn)))),
      .heading(summary.name.text + "  " + summary.caseNumber.text),
      .fact(word(.weekendChildren), cut(children, 200)),
      .fact(words.word(.columnRisk), risk),
      .fact(word(.weekendCoordinator), page.coordinator?.login.text ?? "-"),
      .fact(
        capital(words.name(of: One.contactPoint)),
        page.contactPoint.map { $0.name.text + ", " + $0.phone.display } ?? "-"),
      .fact(word(.weekendCall), call(page)),
    ]
      + (page.safety.messageBlock.map {
        [.text(word(.messagesBlocked(why: cut($0.reason.text, 200))))]
      } ?? [])
  }

  /// Whom one calls, and what makes a call dangerous.
  private func call(_ page: FamilyPage) -> String {
    guard let contact = page.familyContact else { return word(.weekendNoCall) }
    let cautions = contact.cautions.isEmpty ? nil : words.name(of: contact.cautions)
    return [
      contact.name.text, contact.phone.display, cautions, contact.interpreter?.text,
      contact.remark?.text,
    ].compactMap(\.self).joined(separator: ", ")
  }

  private func crisis(_ page: FamilyPage) -> [PrintedPage.Part] {
    guard let crisis = page.safety.crisis else { return [] }
    let (story, looks) = (crisis.story, page.safety.looks)
    func fact(_ name: FieldName, _ text: String, _ limit: Int) -> PrintedPage.Part {
      .fact(words.name(of: name), cut(text, limit))
    }
    let helper =
      story.help.map { $0.who.text + " (" + words.longDay($0.fromDay) + ")" }
      ?? word(.weekendNoHelp)
    return [
      .heading(word(.crisisTitle) + ", " + words.longDay(crisis.beganOn)),
      fact(.reportedBy, story.reportedBy.text, 200), fact(.crisisAbout, story.about.text, 200),
      fact(.situation, story.situation.text, 380), fact(.danger, story.danger.text, 220),
      fact(.agreedNow, story.agreed.text, 380), fact(.helper, helper, 240),
      fact(.reachable, story.reachable.text, 220),
      .fact(words.name(of: FieldName.lookOn), words.longDay(crisis.lookOn(after: looks))),
    ]
      + looks.filter { $0.crisis == crisis.id }.prefix(1).map {
        fact(.crisisFinding, words.longDay($0.onDay) + ": " + $0.finding.text, 220)
      }
  }

  private func agreements(_ page: FamilyPage) -> [PrintedPage.Part] {
    let open = page.safety.agreements.filter { $0.endedOn == nil }
    guard !open.isEmpty else { return [] }
    return [.heading(word(.agreementsTitle))]
      + open.map {
        .item(
          cut($0.text.text, 300) + " (" + $0.parties.text + "; "
            + word(.watchedBy($0.watchedBy.text)) + ")")
      }
  }

  /// On one line, and not longer than `limit`.
  private func cut(_ text: String, _ limit: Int) -> String {
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.count > limit ? line.prefix(limit - 1) + "…" : line
  }

  private func capital(_ name: String) -> String { name.prefix(1).uppercased() + name.dropFirst() }

  private func word(_ word: SafetyWord) -> String { words.word(word) }
}

extension Phrases {
  /// What is written down about handing the sheet out; `recipient` is who has the duty.
  package func weekendHanding(to recipient: Line? = nil) -> WeekendHanding? {
    guard let duty = recipient ?? (try? Line(word(SafetyWord.weekendDuty))),
      let why = try? Line(word(SafetyWord.weekendNotInformed))
    else { return nil }
    return WeekendHanding(recipient: duty, whyNotInformed: why)
  }
}
