import Domain
import Texts

// What can be done with a family.
extension FamilyScreen {
  /// The six, missing ones first, and what else one does with a family.
  func menu(_ page: FamilyPage, _ desk: Desk) -> MenuPanel {
    let words = desk.words
    guard page.summary.isOpen else {
      let items = ([.reopenFamily] + lifeActions(page)).map {
        MenuPanel.Item(label: words.action($0).title, choice: .action($0))
      }
      return MenuPanel(title: words.word(.handleTitle(page.summary.name.text)), items: items)
    }
    func item(_ action: ActionName, _ detail: String = "") -> MenuPanel.Item {
      MenuPanel.Item(
        label: words.action(action).title, detail: detail, choice: .action(action))
    }
    let gaps = page.ones.gaps
    let overdue = One.allCases.filter { page.ones[$0] == .overdue }
    let present = One.allCases.filter { page.ones[$0] == .present }
    var items = (gaps + overdue + present).compactMap { one in
      one.action.map { action in
        let state = page.ones[one]
        return item(action, desk.face.sign(state) + " " + words.name(of: state))
      }
    }
    items += handoverActions(page, desk).map { item($0) }
    items += [
      .addNote, .addCallBack, .addWork, .addSafetyWork, .askColleague,
      .setFamilyContact,
      .setRisk, .addMember, .setExternal,
    ].map { item($0) }
    if let due = page.feedback.first {
      items.append(item(.giveFeedback, words.name(of: due.kind)))
    }
    if page.referrals.contains(where: { !$0.state.next.isEmpty }) {
      items.append(item(.moveReferral))
    }
    items += lifeActions(page).map { item($0) }
    items.append(item(page.summary.postponedUntil == nil ? .postponeFamily : .wakeFamily))
    items.append(item(.closeFamily))
    return MenuPanel(title: words.word(.handleTitle(page.summary.name.text)), items: items)
  }
}

extension One {
  /// What sets it; the file itself is opened and closed elsewhere.
  var action: ActionName? {
    switch self {
    case .family: nil
    case .plan: .setPlan
    case .coordinator: .setCoordinator
    case .contactPoint: .setContactPoint
    case .provider: .setProvider
    case .budget: .setBudget
    }
  }
}
