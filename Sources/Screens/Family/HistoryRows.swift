import Domain
import Texts

/// A line of *Verloop*: a period of one of the six, of custody of a child, or of a place of stay.
struct HistoryRow: Equatable {
  let fromDay: Day
  let toDay: Day?
  let number: Int
  let what: String
  let text: String
  var isGap = false

  /// All of a family, the newest first; what was taken back on its own day never held.
  static func all(_ page: FamilyPage, _ words: any Phrases) -> [HistoryRow] {
    (ones(page, words) + custody(page, words) + stays(page, words) + scales(page, words)).sorted {
      ($1.fromDay, $1.number, $1.text) < ($0.fromDay, $0.number, $0.text)
    }
  }

  private static func ones(_ page: FamilyPage, _ words: any Phrases) -> [HistoryRow] {
    page.history.map { line in
      HistoryRow(
        fromDay: line.fromDay, toDay: line.toDay, number: line.number,
        what: words.name(of: line.one), text: words.history(line.value),
        isGap: line.value == .gap)
    }
  }

  private static func custody(_ page: FamilyPage, _ words: any Phrases) -> [HistoryRow] {
    let members = Set(page.members.map(\.person.id))
    return page.people.custody.filter { members.contains($0.term.child) && !$0.term.wasTakenBack }
      .map { line in
        HistoryRow(
          fromDay: line.term.fromDay, toDay: line.term.toDay, number: line.term.number,
          what: line.term.kind == .parental
            ? words.word(.person(.historyCustody)) : words.name(of: line.term.kind),
          text: words.word(
            .person(
              .historyHolder(
                child: given(line.term.child, page) ?? line.childName, holder: line.holderName))))
      }
  }

  private static func stays(_ page: FamilyPage, _ words: any Phrases) -> [HistoryRow] {
    page.homes.stays.filter { $0.toDay != $0.fromDay }.map { stay in
      let name = given(stay.person, page)
      let place = [name, words.name(of: stay.kind), stay.place.text].compactMap(\.self)
      let isMove = page.homes.placementMoves.contains { $0.to.id == stay.id }
      return HistoryRow(
        fromDay: stay.fromDay, toDay: stay.toDay, number: stay.number,
        what: words.word(.homes(isMove ? .historyMove : .historyStay)),
        text: place.joined(separator: ", "))
    }
  }

  /// A scale change happens on a day.
  private static func scales(_ page: FamilyPage, _ words: any Phrases) -> [HistoryRow] {
    page.planning.scaleChanges.map { change in
      HistoryRow(
        fromDay: change.onDay, toDay: change.onDay, number: change.number,
        what: words.name(of: change.direction), text: change.reason?.text ?? "")
    }
  }

  private static func given(_ person: ID<Person>, _ page: FamilyPage) -> String? {
    page.members.first { $0.person.id == person }?.person.name.given
  }
}
