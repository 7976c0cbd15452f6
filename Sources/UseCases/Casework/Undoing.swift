import Domain

extension CaseDesk {
  /// Carries out what takes the last change back, with the rights and the log of any change.
  func undo(
    _ number: Int, by user: ID<User>, onBehalf account: ID<User>?
  ) throws -> Outcome {
    var undone: UndoStep?
    try undoStack.take(number, by: user) { step in
      var version: Int?
      for command in step.commands {
        let outcome = try perform(
          command.expecting(version ?? step.after), by: user, onBehalf: account)
        if case .done(.changed(_, _, let risen, _)) = outcome { version = risen }
      }
      undone = step
      return step.families == 1 ? version : nil
    }
    guard let undone else { throw Refusal.nothingToDo }
    return .done(.undone(undone))
  }
}

extension Command {
  /// The same where it sets one thing anew: refused unless the family still has this version.
  fileprivate func expecting(_ version: Int) -> Command {
    switch self {
    case .setCoordinator(let family, let login, let from, let note, _):
      .setCoordinator(family, login, from: from, note: note, expecting: version)
    case .setContactPoint(let family, let new, let from, _):
      .setContactPoint(family, new, from: from, expecting: version)
    case .setProvider(let family, let provider, let from, let until, let reason, _):
      .setProvider(
        family, provider, from: from, until: until, reason: reason, expecting: version)
    case .setBudget(let family, let year, let ceiling, let municipality, let reason, _):
      .setBudget(
        family, year: year, ceiling: ceiling, municipality: municipality, reason: reason,
        expecting: version)
    case .setRisk(let family, let level, let basis, _):
      .setRisk(family, level, basis: basis, expecting: version)
    case .casework(.endOne(let family, let one, _)):
      .casework(.endOne(family, one, expecting: version))
    case .casework(.setFamilyContact(let family, let new, _)):
      .casework(.setFamilyContact(family, new, expecting: version))
    default: self
    }
  }
}
