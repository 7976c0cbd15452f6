import Domain
import Texts

// Why something is due.
extension FamilyScreen {
  func explain(_ page: FamilyPage, _ desk: inout Desk) {
    let words = desk.words
    let lines = page.reminders.filter { $0.showFrom <= desk.today || $0.due <= desk.today }
      .enumerated().map { place, reminder in
        "\(place + 1). "
          + words.explain(reminder, subject: page.subject(of: reminder), today: desk.today)
      }
    let title = words.word(.explainTitle(page.summary.name.text))
    desk.push(
      TextPanel(
        title: title, paragraphs: lines.isEmpty ? [words.word(.noReminders)] : lines, isSpaced: true
      ))
  }
}

extension FamilyPage {
  /// The words of the work item or action a reminder is about.
  func subject(of reminder: Reminder) -> Line? {
    guard let subject = reminder.subject else { return nil }
    if let person = members.first(where: { $0.person.id == subject.cast() })?.person {
      return try? Line(person.name.given.isEmpty ? person.name.full : person.name.given)
    }
    if let item = workItems.first(where: { $0.id == subject.cast() }) { return item.title }
    if let referral = referrals.first(where: { $0.id == subject.cast() }) {
      return try? Line(referral.content.name.full, limit: 500)
    }
    if let line = moves.first(where: { $0.move.id == subject.cast() }) {
      return line.move.team?.name
    }
    if reminder.reason == .protocolStep {
      return safety.open?.next.flatMap { try? Line("\($0.rawValue)") }
    }
    if let agreement = safety.agreements.first(where: { $0.id == subject.cast() }) {
      return agreement.parties
    }
    let goals = (plan?.goals ?? []) + (planInTheMaking?.goals ?? [])
    if let line = help.commitments.first(where: { $0.commitment.id == subject.cast() }) {
      return line.commitment.product
    }
    return goals.flatMap(\.actions).first { $0.id == subject.cast() }?.wording
  }
}
