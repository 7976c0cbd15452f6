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
      let user = try coordinator(login, edit.changes)
      let current: CoordinatorTerm? = try edit.changes.first(
        where: "family_id = ? AND to_day IS NULL", edit.key)
      if current?.user == user { throw Refusal.sameAsCurrent(.coordinator) }
      // Somebody else may have taken it since the right was looked at.
      if right == .takeFamily, current != nil {
        throw Denial(right: .assignCoordinator, reason: .outOfReach)
      }
      let day = try edit.start(from, after: current?.fromDay)
      if var current {
        current.toDay = day
        try edit.changes.update(current)
      }
      let written = try edit.changes.insert(
        CoordinatorTerm(
          id: edit.changes.newID(), family: family,
          number: try edit.nextNumber(CoordinatorTerm.table), user: user, note: note,
          fromDay: day))
      try edit.rise()
      let earlier: User? = try current.flatMap {
        try edit.changes.first(where: "id = ?", [Value($0.user)])
      }
      edit.undo = [
        earlier.map {
          .setCoordinator(
            family, $0.login, from: nil, note: current?.note, expecting: nil)
        } ?? .casework(.endOne(family, .coordinator, expecting: nil))
      ]
      return Act(.coordinatorSet, of: family, by: written)
    }
  }

  private func coordinator(_ login: Login, _ changes: Changes) throws -> ID<User> {
    let user: User? = try changes.first(where: "login = ?", [.text(login.text)])
    guard let user else { throw Refusal.unknownChoice(field: .user, value: login.text) }
    guard user.disabledOn == nil else { throw Refusal.userDisabled(login) }
    let grants: [RoleGrant] = try changes.all(
      where: "user_id = ? AND role = 'coordinator'", [Value(user.id)])
    guard grants.contains(where: { $0.holds(on: today) }) else {
      throw Refusal.userNotCoordinator(login)
    }
    return user.id
  }
}
