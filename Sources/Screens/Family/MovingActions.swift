import Domain
import Drawing
import Texts

// What can be done with moves, in the view with homes and stays.
extension FamilyScreen {
  var selectedMove: MoveLine? {
    guard case .move(let id)? = homes.key else { return nil }
    return page?.moves.first { $0.move.id == id }
  }

  mutating func changeMoves(_ action: ActionName, _ desk: inout Desk) -> Bool {
    switch action {
    case .startMove:
      let person: ID<Person>? = if case .youth(let id)? = homes.key { id } else { nil }
      let home = selectedHome?.id
      form(.move, &desk) {
        $0.home = home
        $0.movingPerson = person
      }
    case .confirmMove:
      let move = selectedMove?.move.id
      guard page?.moves.contains(where: \.move.isOpen) == true else {
        desk.say(Trouble.refused(.move(.nothingToConfirm)))
        return true
      }
      form(.confirmMove, &desk) { $0.move = move }
    case .withdrawMove: withdrawMove(&desk)
    default: return false
    }
    return true
  }

  private mutating func withdrawMove(_ desk: inout Desk) {
    guard let page, let line = selectedMove else { return }
    guard page.mayWrite else {
      desk.tell(.access(.mayWrite(id)))
      return
    }
    let lines = HomesLines(page: page, words: desk.words, today: desk.today)
    desk.push(
      QuestionPanel(
        question: desk.words.word(.moving(.withdrawQuestion(lines.names(line.people)))),
        command: .moving(id, .withdraw(line.move.id), expecting: version)))
  }

  /// A reminder about a move leads to that move: to confirm it, or to see when help ends.
  mutating func handleMove(_ reminder: Reminder, _ desk: inout Desk) {
    guard let page, let subject = reminder.subject else { return }
    (tab, showsHomes) = (.members, true)
    homes.select(
      .move(subject.cast()), in: HomesLine.keys(page), rows: max(1, desk.bodyRows - 5))
    guard reminder.reason == .moveUnconfirmed else { return }
    form(.confirmMove, &desk) { $0.move = subject.cast() }
  }
}
