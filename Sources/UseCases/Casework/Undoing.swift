import Domain

extension CaseDesk {
  /// Carries out what takes the last change back, with the rights and the log of any change.
  func undo(
    _ number: Int, by user: ID<User>, onBehalf account: ID<User>?
  ) throws -> Outcome {
    var undone: UndoStep?
    var many: Outcome?
    try undoStack.take(number, by: user) { step in
      var version: Int?
      for command in step.commands {
        // A step of many families says itself which version each must have.
        let expected =
          step.families == 1 ? command.expecting(version ?? step.after) : command
        let outcome = try perform(expected, by: user, onBehalf: account)
        if case .done(.changed(_, _, let risen, _)) = outcome { version = risen }
        if case .done(.batch) = outcome { many = outcome }
      }
      undone = step
      return step.families == 1 ? version : nil
    }
    guard let undone else { throw Refusal.nothingToDo }
    return many ?? .done(.undone(undone))
  }
}

extension Command {
  /// The same where it sets one thing anew: refused unless the family still has this version.
  func expecting(_ version: Int) -> Command {
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
    case .setRisk(let family, let level, let basis, let instrument, let review, _):
      .setRisk(
        family, level, basis: basis, instrument: instrument, reviewOn: review, expecting: version)
    case .people(let family, let command, _): .people(family, command, expecting: version)
    case .homes(let family, let command, _): .homes(family, command, expecting: version)
    case .moving(let family, let command, _): .moving(family, command, expecting: version)
    case .casework(.endOne(let family, let one, _)):
      .casework(.endOne(family, one, expecting: version))
    case .casework(.setFamilyContact(let family, let new, _)):
      .casework(.setFamilyContact(family, new, expecting: version))
    case .takeBack(let family, let command, _):
      .takeBack(family, command, expecting: version)
    case .planning(let family, let command, _):
      .planning(family, command, expecting: version)
    case .help(let family, let command, _): .help(family, command, expecting: version)
    case .life(let family, let command, _): .life(family, command, expecting: version)
    case .closeFamily(let family, let reasons, let aftercare, _):
      .closeFamily(family, reasons, aftercare: aftercare, expecting: version)
    case .endMembership(let family, let person, _):
      .endMembership(family, person, expecting: version)
    case .team(.askHandover(let family, let login, let note, _)):
      .team(.askHandover(family, to: login, note: note, expecting: version))
    case .team(.withdrawHandover(let family, _)):
      .team(.withdrawHandover(family, expecting: version))
    case .team(.setExternal(let family, let external, let contact, let from, _)):
      .team(
        .setExternal(family, external, contact: contact, from: from, expecting: version))
    default: self
    }
  }
}

extension Context {
  /// What can be taken back next; it names a family, so not once that file is closed to the user.
  func lastUndo() throws -> Outcome {
    let step = undoStack.last(of: user)
    let isClosed = try step.map { try denialOfReading($0.family) != nil } ?? false
    return .undoable(isClosed ? nil : step, after: undoStack.final(of: user))
  }
}
