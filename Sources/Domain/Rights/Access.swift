/// Why somebody reads a file that isn't his own; the raw values are stored and typed in commands.
package enum ReadingReason: String, CaseIterable, Sendable {
  /// A colleague is away and nobody covers for him yet.
  case standIn = "vervanging"
  case colleagueAsks = "collega"
  case familyCalls = "gezin-belt"
  /// A referral of a brother, a sister or another child of the same people.
  case referral = "aanmelding"
  case handover = "overdracht"
  case crisis = "crisis"
  /// A supervisor looks whether the work is done well.
  case supervision = "toezicht"
  case other = "anders"

  /// Whether the reason alone says too little.
  package var needsRemark: Bool { self == .other }
}

/// The reason somebody gave for reading a file; it holds for the day.
package struct FamilyVisit: Equatable, Sendable {
  package let id: ID<FamilyVisit>
  package let family: ID<Family>
  package let user: ID<User>
  package let reason: ReadingReason
  package let remark: Line?
  package let onDay: Day

  package init(
    id: ID<FamilyVisit>, family: ID<Family>, user: ID<User>, reason: ReadingReason, remark: Line?,
    onDay: Day
  ) {
    self.id = id
    self.family = family
    self.user = user
    self.reason = reason
    self.remark = remark
    self.onDay = onDay
  }
}

/// What the rule of reading a file asks about one reader.
package struct AccessFacts: Equatable, Sendable {
  /// The reason he gave today.
  package let visit: ReadingReason?
  /// Whether the emergency procedure holds for him now.
  package let hasEmergency: Bool
  /// Whether its coordinator asked him as an expert.
  package let isExpert: Bool

  package init(visit: ReadingReason? = nil, hasEmergency: Bool = false, isExpert: Bool = false) {
    self.visit = visit
    self.hasEmergency = hasEmergency
    self.isExpert = isExpert
  }
}

/// Who reads which file: freely his own, with a reason that of a colleague, else not.
package enum AccessRule {
  package enum Decision: Equatable, Sendable {
    /// Its coordinator, who covers for him, and a coordinator where there is none.
    case own(Role)
    case reason(Role, ReadingReason)
    case expert
    /// Past the ordinary rule.
    case emergency(Role)
    case reasonNeeded
    case denied(Denial)
  }

  package static func decide(
    _ actor: Actor, over owner: RecordOwner, _ facts: AccessFacts
  ) -> Decision {
    switch Permission.decide(.readFamily, for: actor, over: owner) {
    case .allowed(let role):
      if isOwn(actor, owner, role) { return .own(role) }
      if let reason = facts.visit { return .reason(role, reason) }
      return facts.hasEmergency ? .emergency(role) : .reasonNeeded
    case .refused(let denial):
      guard denial.reason != .accountDisabled else { return .denied(denial) }
      if facts.isExpert, actor.roles.contains(.behaviourExpert) { return .expert }
      if facts.hasEmergency,
        case .allowed(let role) = Permission.decide(.emergencyAccess, for: actor)
      {
        return .emergency(role)
      }
      return .denied(denial)
    }
  }

  private static func isOwn(_ actor: Actor, _ owner: RecordOwner, _ role: Role) -> Bool {
    if owner.person == actor.user.id || owner.cover == actor.user.id { return true }
    if owner.admitted?.contains(actor.user.id) ?? false { return true }
    return owner.person == nil && owner.admitted == nil && role == .coordinator
  }
}
