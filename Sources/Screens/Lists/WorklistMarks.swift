import Domain
import Texts

// One change to all families that are marked.
extension WorklistScreen {
  mutating func mark(_ desk: inout Desk) {
    guard let row = list.selected else { return }
    marks.formSymmetricDifference([row.family])
    _ = list.act(.moveDown, question, &desk)
  }

  func formForMarked(_ form: FormName, _ desk: inout Desk) {
    let chosen = list.rows.filter { marks.contains($0.family) }
    guard !chosen.isEmpty else {
      desk.say(.hint, desk.words.word(.team(.markFirst)))
      return
    }
    var subject = FormSubject()
    subject.marked = chosen.map(\.reference)
    desk.push(FormPanel(form, subject, desk: &desk))
  }

  /// The marked families that wait for the reader's answer.
  var markedToAccept: [ID<Family>] {
    list.rows.filter { marks.contains($0.family) && $0.asksForAnswer }.map(\.family)
  }

  func acceptMarked(_ desk: inout Desk) {
    let families = markedToAccept
    guard !families.isEmpty else {
      desk.say(.hint, desk.words.word(.team(.markFirst)))
      return
    }
    desk.push(
      QuestionPanel(
        question: desk.words.word(.team(.acceptManyQuestion(count: families.count))),
        command: .team(.acceptHandovers(families))))
  }

  /// What can be done with all that is marked.
  func handleMarked(_ desk: inout Desk) {
    let words = desk.words
    var actions: [ActionName] = []
    if !markedToAccept.isEmpty { actions.append(.acceptMarked) }
    if desk.may(.writeFamily) { actions.append(.postponeMarked) }
    if desk.may(.handOverFamily) { actions.append(.handOverMarked) }
    let items = actions.map {
      MenuPanel.Item(label: words.action($0).title, choice: .action($0))
    }
    desk.push(MenuPanel(title: words.word(.marked(count: marks.count)), items: items))
  }
}
