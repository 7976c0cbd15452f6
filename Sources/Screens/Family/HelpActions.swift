import Domain
import Texts

// What can be done on the tab with help and budget.
extension FamilyScreen {
  /// The keys follow what is under the cursor, so that the bar never offers what can't be done.
  var helpContexts: [KeyContext] {
    var contexts: [KeyContext] = []
    if let raise = selectedRaise, raise.raise.state == .waiting {
      return [raise.isMine ? .ownRaise : .raiseToDecide, .helpAndBudget, .family, .list]
    }
    if let commitment = selectedCommitment?.commitment, commitment.isOpen {
      if commitment.state == .waiting { contexts.append(.waitingHelp) }
      if commitment.state.next.contains(.started) { contexts.append(.commitmentAhead) }
      contexts.append(.commitment)
    } else if let help = selectedInvolved, help.toDay == nil {
      contexts.append(.involvedHelp)
    }
    if let overspend = page?.overspend, overspend.line == nil { contexts.append(.overspend) }
    return contexts + [.helpAndBudget, .family, .list]
  }

  var selectedCommitment: CommitmentLine? {
    guard case .commitment(let id)? = help.key else { return nil }
    return page?.help.commitments.first { $0.commitment.id == id }
  }

  var selectedRaise: RaiseLine? {
    guard case .raise(let id)? = help.key else { return nil }
    return page?.help.raises.first { $0.raise.id == id }
  }

  var selectedInvolved: InvolvedHelp? {
    guard case .involved(let id)? = help.key else { return nil }
    return page?.help.involved.first { $0.id == id }
  }

  mutating func changeHelp(_ action: ActionName, _ desk: inout Desk) -> Bool {
    let commitment = selectedCommitment?.commitment.id
    let involved = selectedInvolved?.id
    let raise = selectedRaise?.raise.number
    switch action {
    case .addCommitment: form(.commitment, &desk)
    case .waitForHelp: form(.waiting, &desk) { $0.commitment = commitment }
    case .startHelp: form(.startHelp, &desk) { $0.commitment = commitment }
    case .stopHelp: form(.stopHelp, &desk) { $0.commitment = commitment }
    case .linkGoal: form(.linkGoal, &desk) { $0.commitment = commitment }
    case .checkSafety: form(.safetyCheck, &desk) { $0.commitment = commitment }
    case .addInvolvedHelp: form(.involvedHelp, &desk)
    case .endInvolvedHelp: form(.endInvolvedHelp, &desk) { $0.involved = involved }
    case .acknowledgeOverspend: form(.overspend, &desk)
    case .askRaise: form(.raise, &desk)
    case .carryBudget:
      let year = desk.today.year + 1
      guard let page, let change = YearChange(into: year, of: page) else {
        desk.say(.done, desk.words.word(ClaimWord.nothingRunsOn(year)))
        return true
      }
      let text = change.text(desk.words)
      form(.carryBudget, &desk) { $0.message = text }
    case .approveRaise: form(.approveRaise, &desk) { $0.raise = raise }
    case .refuseRaise: form(.refuseRaise, &desk) { $0.raise = raise }
    case .withdrawRaise:
      write(.help(id, .withdrawRaise(number: raise), expecting: version), &desk)
    default: return false
    }
    return true
  }

  /// Enter on a commitment: all that can be done with it.
  func helpMenu(_ desk: Desk) -> MenuPanel? {
    guard let line = selectedCommitment, line.commitment.isOpen else { return nil }
    var actions: [ActionName] = []
    if line.commitment.state == .waiting { actions.append(.checkSafety) }
    if line.commitment.state.next.contains(.started) { actions += [.startHelp, .waitForHelp] }
    actions += [.linkGoal, .stopHelp]
    let title = line.personName.given + desk.face.dot + line.commitment.product.text
    return MenuPanel(
      title: title,
      items: actions.map {
        MenuPanel.Item(label: desk.words.action($0).title, choice: .action($0))
      })
  }
}

extension YearChange {
  /// What goes on, and what that comes to.
  func text(_ words: any Phrases) -> String {
    let lines = lines.map {
      words.word(
        ClaimWord.runsOn(product: $0.commitment.product.text, part: words.money($0.part)))
    }
    return (lines + [words.word(ClaimWord.carried(year: year, amount: words.money(proposed)))])
      .joined(separator: "; ")
  }
}
