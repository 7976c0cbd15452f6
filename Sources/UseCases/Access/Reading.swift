import Domain
import Ledger
import Store

// The door to reading a file: freely one's own, with a reason that of a colleague.
extension Context {
  /// The stamp with which the reader may read a file now; it says on what ground.
  ///
  /// Throws that a reason is asked, or that he may not.
  func permitReading(_ family: ID<Family>) throws -> Stamp {
    try permitReading(summary(family))
  }

  func permitReading(_ summary: FamilySummary) throws -> Stamp {
    try permitReading(summary, over: owner(summary))
  }

  func permitReading(_ summary: FamilySummary, over owner: RecordOwner) throws -> Stamp {
    switch try decision(summary.family, over: owner) {
    case .own(let role): return stamp(role.rawValue, basis: Right.readFamily.rawValue)
    case .reason(let role, let reason):
      return stamp(role.rawValue, basis: Self.basis(of: reason))
    case .expert:
      return stamp(Role.behaviourExpert.rawValue, basis: Right.askExpert.rawValue)
    case .emergency(let role):
      return stamp(role.rawValue, basis: Right.emergencyAccess.rawValue, flags: .emergency)
    case .reasonNeeded: throw Refusal.access(.reasonNeeded(summary.caseNumber))
    case .denied(let denial): throw try denial.asking(contacts(denial, owner.team))
    }
  }

  /// Why the reader may not open a file now, with who can help; nil where he may, be it with a
  /// reason.
  func denialOfReading(_ family: ID<Family>) throws -> Denial? {
    let owner = try owner(family)
    guard case .denied(var denial) = try decision(family, over: owner) else { return nil }
    if denial.reason == .roleLacksRight, allows(.giveAdvice) {
      denial = Denial(right: .giveAdvice, reason: .outOfReach)
    }
    return try denial.asking(contacts(denial, owner.team))
  }

  private func decision(
    _ family: ID<Family>, over owner: RecordOwner
  ) throws -> AccessRule.Decision {
    let facts = try store.look {
      try AccessQuery(connection: $0).facts(family, user, at: now)
    }
    return AccessRule.decide(actor, over: owner, facts)
  }

  /// How a reason stands in an entry of the log.
  static func basis(of reason: ReadingReason) -> String { "reden." + reason.rawValue }

  /// A refusal always says whom to call, also where it was found while something was changed.
  func withHelp(_ denial: Denial) throws -> Denial {
    denial.contacts.isEmpty ? try denial.asking(contacts(denial, actor.homeTeam)) : denial
  }

  /// Who can help somebody who was refused: the supervisors of the team, or who gives roles.
  func contacts(_ denial: Denial, _ team: ID<Team>?) throws -> [SupervisorContact] {
    try store.look { connection in
      let query = AccessQuery(connection: connection)
      switch denial.reason {
      case .outOfReach, .restricted: return try query.supervisors(of: team, on: today)
      case .roleLacksRight, .accountDisabled: return try query.administrators(on: today)
      case .unknownAccount, .onlyOnDemoStore: return []
      }
    }
  }
}
