import Domain
import Drawing
import Texts

// Handing a family over, and answering that.
extension FamilyScreen {
  /// One key for whatever can be done with a handover now: ask, answer or withdraw.
  func handOver(_ page: FamilyPage, _ desk: inout Desk) {
    let actions = handoverActions(page, desk)
    switch actions.count {
    case 0: desk.say(.trouble, desk.words.word(.team(.onlyCoordinator)))
    case 1 where actions == [.handOver]:
      desk.push(
        FormPanel(.handover, subject(page, .handover), desk: &desk))
    default:
      let words = desk.words
      let items = actions.map {
        MenuPanel.Item(label: words.action($0).title, choice: .action($0))
      }
      let title = desk.face.handover(page.coordination) ?? words.action(.handOver).title
      desk.push(MenuPanel(title: title, items: items))
    }
  }

  func handoverActions(_ page: FamilyPage, _ desk: Desk) -> [ActionName] {
    let me = desk.settings.actor.user.id
    guard let handover = page.coordination.handover else {
      return page.coordinator?.id == me ? [.handOver] : []
    }
    if handover.to == me { return [.acceptHandover, .refuseHandover, .readSheet] }
    return handover.from == me || desk.may(.assignCoordinator) ? [.withdrawHandover] : []
  }

  func accept(_ page: FamilyPage, _ desk: inout Desk) {
    guard page.coordination.handover?.to == desk.settings.actor.user.id else {
      desk.say(.refused(.noHandover))
      return
    }
    let question = desk.words.word(
      .team(
        .acceptQuestion(
          family: page.summary.name.text, from: page.coordination.asker?.text ?? "")))
    desk.push(
      QuestionPanel(
        question: question, command: .team(.acceptHandover(id, expecting: version))))
  }

  func withdraw(_ page: FamilyPage, _ desk: inout Desk) {
    guard page.coordination.handover != nil else {
      desk.say(.refused(.noHandover))
      return
    }
    let question = desk.words.word(
      .team(.withdrawQuestion(to: page.coordination.receiver?.text ?? "")))
    desk.push(
      QuestionPanel(
        question: question, command: .team(.withdrawHandover(id, expecting: version))))
  }

  private func subject(_ page: FamilyPage, _ form: FormName) -> FormSubject {
    let kept = page.drafts.filter { $0.form == form.rawValue }.max { $0.savedAt < $1.savedAt }
    return FormSubject(page: page, ownVersion: version, draft: kept)
  }
}

extension Face {
  /// The handover that waits, in a sentence.
  func handover(_ coordination: Coordination) -> String? {
    guard let handover = coordination.handover else { return nil }
    let day = words.dayInYear(handover.askedOn, today: today)
    return word(
      .team(
        .handoverAsked(
          from: coordination.asker?.text ?? "", to: coordination.receiver?.text ?? "",
          day: day)))
  }
}
