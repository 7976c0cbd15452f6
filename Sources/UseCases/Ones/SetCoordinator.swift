import Domain
import Store

extension Context {
  /// Gives the family its coordinator; the earlier one goes into the history.
  ///
  /// A coordinator may take a family that has none; a supervisor assigns at once.
  func setCoordinator(
    _ login: Login, of family: ID<Family>, from: Day?, note: Prose?, expecting: Int?
  ) throws -> Outcome {
    let takesFree = try login == actor.user.login && owner(family).person == nil
    let right: Right = takesFree && allows(.takeFamily) ? .takeFamily : .assignCoordinator
    return try change(family, expecting: expecting, as: .coordinator, right: right) { edit in
      let user = try activeCoordinator(login, edit.changes)
      let current = try edit.currentTerm()
      if let current, current.user == user, current.external == nil {
        throw Refusal.sameAsCurrent(.coordinator)
      }
      // Somebody else may have taken it since the right was looked at.
      if right == .takeFamily, current != nil {
        throw Denial(right: .assignCoordinator, reason: .outOfReach)
      }
      let written = try edit.replaceCoordinator(with: user, note: note, from: from)
      edit.undo = [try edit.back(to: current)]
      return Act(.coordinatorSet, of: family, by: written)
    }
  }

  /// Writes that somebody elsewhere coordinates, with the contact here who has the work.
  func setExternal(
    _ external: ExternalCoordinator, contact login: Login, of family: ID<Family>, from: Day?,
    expecting: Int?
  ) throws -> Outcome {
    let mine = try owner(family).person == user && login == actor.user.login
    let right: Right = mine ? .writeFamily : .assignCoordinator
    return try change(
      family, expecting: expecting, as: .externalCoordinator, right: right
    ) { edit in
      let contact = try activeCoordinator(login, edit.changes)
      let current = try edit.currentTerm()
      if current?.external == external, current?.user == contact {
        throw Refusal.sameAsCurrent(.coordinator)
      }
      let written = try edit.replaceCoordinator(
        with: contact, note: nil, external: external, from: from)
      edit.undo = [try edit.back(to: current)]
      return Act(.externalSet, of: family, by: written)
    }
  }
}

extension FamilyEdit {
  /// What makes the earlier coordinator the coordinator again, or leaves the family without.
  func back(to earlier: CoordinatorTerm?) throws -> Command {
    guard let earlier else {
      return .casework(.endOne(family.id, .coordinator, expecting: nil))
    }
    let login = try login(earlier.user)
    guard let external = earlier.external else {
      return .setCoordinator(family.id, login, from: nil, note: earlier.note, expecting: nil)
    }
    return .team(.setExternal(family.id, external, contact: login, from: nil, expecting: nil))
  }
}
