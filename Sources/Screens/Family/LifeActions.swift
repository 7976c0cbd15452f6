import Domain
import Texts

// What can be done about birthdays, help after eighteen, and contacts after closing.
extension FamilyScreen {
  mutating func changeLife(_ action: ActionName, _ desk: inout Desk) -> Bool {
    guard let page else { return false }
    switch action {
    case .markMilestone:
      guard !page.youths.isEmpty else {
        desk.say(.hint, desk.words.word(.life(.noYouths)))
        return true
      }
      form(.milestone, &desk)
    case .decideExtendedCare:
      guard !page.youths.isEmpty else {
        desk.say(.hint, desk.words.word(.life(.noYouths)))
        return true
      }
      form(.extendedCare, &desk)
    case .finishAftercare: aftercareForm(.aftercare, page, &desk)
    case .giveAftercare: aftercareForm(.giveAftercare, page, &desk)
    case .showLife:
      desk.push(
        TextPanel(
          title: desk.words.word(.life(.title(page.summary.name.text))),
          paragraphs: FamilyMilestones(page: page, face: desk.face).whole))
    default: return false
    }
    return true
  }

  /// Goes to the form that a reminder asks for.
  mutating func handle(_ reminder: Reminder, _ desk: inout Desk) {
    guard let subject = reminder.subject, let page else { return }
    if reminder.reason.isOfMove {
      handleMove(reminder, &desk)
    } else if let milestone = reminder.reason.milestone {
      form(.milestone, &desk) {
        $0.person = subject.cast()
        $0.milestone = milestone
      }
    } else if reminder.reason == .aftercare {
      aftercareForm(.aftercare, page, &desk) { $0.aftercare = subject.cast() }
    } else {
      form(.extendedCare, &desk) { $0.person = subject.cast() }
    }
  }

  /// These forms are for a closed file, and for who has the contact.
  private func aftercareForm(
    _ name: FormName, _ page: FamilyPage, _ desk: inout Desk,
    _ fill: (inout FormSubject) -> Void = { _ in }
  ) {
    guard !page.life.openAftercare.isEmpty else {
      desk.say(.hint, desk.words.word(.nothingToUndo))
      return
    }
    let kept = page.drafts.filter { $0.form == name.rawValue }.max { $0.savedAt < $1.savedAt }
    var subject = FormSubject(page: page, ownVersion: nil, draft: kept)
    fill(&subject)
    desk.push(FormPanel(name, subject, desk: &desk))
  }

  /// What birthdays and closed files add to the menu of a family.
  func lifeActions(_ page: FamilyPage) -> [ActionName] {
    guard page.summary.isOpen else {
      let open: [ActionName] =
        page.life.openAftercare.isEmpty ? [] : [.finishAftercare, .giveAftercare]
      return open + [.showLife]
    }
    let due = page.reminders.filter { $0.showFrom <= page.readOn }.map(\.reason)
    return (due.contains { $0.milestone != nil } ? [.markMilestone] : [])
      + (due.contains { [.extendedCareDue, .extendedCareEnds].contains($0) }
        ? [.decideExtendedCare] : [])
  }
}

extension Reminder.Reason {
  /// Whether one goes from the worklist to the form it asks for, and not to a thing to do.
  var opensItsForm: Bool { isOfLife || isOfMove }
}
