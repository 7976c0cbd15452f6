import Domain
import Ledger
import Store

/// One command being carried out: who, when, and the door to the store.
struct Context {
  let store: CaseStore
  let actor: Actor
  /// The real account where somebody acts for another.
  let account: ID<User>?
  let now: Instant
  let session: Identity
  let systemUser: UInt32
  let undoStack: UndoStack

  var today: Day { now.localDay }

  /// The day something happened: today unless another was said, and not ahead.
  func happened(_ day: Day?) throws -> Day {
    let day = day ?? today
    guard day <= today else { throw Refusal.dayInFuture(day) }
    return day
  }
  var user: ID<User> { actor.user.id }

  /// The stamp of an act that `right` allows over `owner`, or the refusal.
  func permit(_ right: Right, over owner: RecordOwner = .common) throws -> Stamp {
    switch Permission.decide(right, for: actor, over: owner) {
    case .allowed(let role): return stamp(role.rawValue, basis: right.rawValue)
    case .refused(let denial): throw try denial.asking(contacts(denial, owner.team))
    }
  }

  func allows(_ right: Right, over owner: RecordOwner = .common) -> Bool {
    if case .allowed = Permission.decide(right, for: actor, over: owner) { return true }
    return false
  }

  /// The stamp of what everybody who works here may do with his own drafts.
  func permitOwnDrafts() throws -> Stamp {
    try refuseDisabled(.writeFamily)
    return stamp(actor.grants.first?.role.rawValue ?? "none", basis: "draft.own")
  }

  /// Refuses somebody whose account was ended, where no right is asked.
  func refuseDisabled(_ right: Right) throws {
    guard actor.user.disabledOn == nil else {
      throw Denial(right: right, reason: .accountDisabled)
    }
  }

  func stamp(_ role: String, basis: String?, flags: Entry.Flags = []) -> Stamp {
    Stamp(
      at: now, actor: account ?? user, role: role, session: session,
      responsible: account == nil ? nil : user, systemUser: systemUser, basis: basis,
      flags: flags)
  }

  /// Writes down that somebody was refused.
  func report(_ denial: Denial) throws {
    let role = actor.grants.first?.role.rawValue ?? "none"
    let stamp = stamp(role, basis: denial.right.rawValue, flags: .denied)
    try store.note(stamp, Shown(.accessDenied))
  }

  /// The teams whose records `right` reaches, by roles that reach no further than `most`.
  func teams(_ right: Right, upTo most: Reach = .everything) throws -> [ID<Team>] {
    var teams: Set<ID<Team>> = []
    for grant in actor.grants {
      guard let reach = Permission.reach(of: grant.role, right), (.team...most).contains(reach)
      else { continue }
      guard let team = grant.team else {
        return try store.look { try Directory(connection: $0).teams().map(\.id) }
      }
      teams.insert(team)
    }
    return teams.sorted()
  }
}
