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

/// That a file is open only to its coordinator and to whom is named, from a day on.
package struct Restriction: Equatable, Sendable {
  package let id: ID<Restriction>
  package let family: ID<Family>
  package let number: Int
  package let reason: Line
  package let author: ID<User>
  package let fromDay: Day
  package var toDay: Day?

  package init(
    id: ID<Restriction>, family: ID<Family>, number: Int, reason: Line, author: ID<User>,
    fromDay: Day, toDay: Day? = nil
  ) {
    self.id = id
    self.family = family
    self.number = number
    self.reason = reason
    self.author = author
    self.fromDay = fromDay
    self.toDay = toDay
  }
}

/// Somebody who may enter a restricted file beside its coordinator and who covers for him.
package struct RestrictionAccess: Equatable, Sendable {
  package let id: ID<RestrictionAccess>
  package let family: ID<Family>
  package let restriction: ID<Restriction>
  package let user: ID<User>

  package init(
    id: ID<RestrictionAccess>, family: ID<Family>, restriction: ID<Restriction>, user: ID<User>
  ) {
    self.id = id
    self.family = family
    self.restriction = restriction
    self.user = user
  }
}

/// Two hours of reading past the ordinary rule (noodprocedure), reviewed by another afterwards.
package struct EmergencyAccess: Equatable, Sendable {
  package let id: ID<EmergencyAccess>
  package let family: ID<Family>
  /// Rising in the store; people call it by it.
  package let number: Int
  package let user: ID<User>
  package let reason: Line
  package let from: Instant
  package var review: Review?

  package init(
    id: ID<EmergencyAccess>, family: ID<Family>, number: Int, user: ID<User>, reason: Line,
    from: Instant, review: Review? = nil
  ) {
    self.id = id
    self.family = family
    self.number = number
    self.user = user
    self.reason = reason
    self.from = from
    self.review = review
  }

  /// How long it lasts, in milliseconds.
  package static let length: Int64 = 2 * 60 * 60 * 1000

  package var until: Instant { Instant(milliseconds: from.milliseconds + Self.length) }

  /// What another said of it.
  package struct Review: Equatable, Sendable {
    package let by: ID<User>
    package let onDay: Day
    package let outcome: ReviewOutcome
    package let remark: Line?

    package init(by: ID<User>, onDay: Day, outcome: ReviewOutcome, remark: Line?) {
      self.by = by
      self.onDay = onDay
      self.outcome = outcome
      self.remark = remark
    }
  }

  /// Refuses who used it himself, a second review, and "onterecht" without why.
  package func check(_ outcome: ReviewOutcome, remark: Line?, by user: ID<User>) throws(Refusal) {
    guard review == nil else { throw .access(.reviewedAlready) }
    guard self.user != user else { throw .access(.ownEmergency) }
    guard outcome == .justified || remark != nil else {
      throw .value(field: .remark, .empty)
    }
  }
}

/// Whether the emergency procedure was used rightly; the raw values are stored.
package enum ReviewOutcome: String, CaseIterable, Sendable {
  case justified = "terecht"
  case unjustified = "onterecht"
}

/// That an expert may read a family's file until a day, because its coordinator asked him.
package struct ExpertAccess: Equatable, Sendable {
  package let id: ID<ExpertAccess>
  package let family: ID<Family>
  package let user: ID<User>
  package let askedBy: ID<User>
  package let question: Line
  package let fromDay: Day
  /// The last day.
  package let untilDay: Day
  package var endedOn: Day?

  package init(
    id: ID<ExpertAccess>, family: ID<Family>, user: ID<User>, askedBy: ID<User>, question: Line,
    fromDay: Day, untilDay: Day, endedOn: Day? = nil
  ) {
    self.id = id
    self.family = family
    self.user = user
    self.askedBy = askedBy
    self.question = question
    self.fromDay = fromDay
    self.untilDay = untilDay
    self.endedOn = endedOn
  }

  /// The longest an expert is asked for, in days.
  package static let longest = 90

  package func holds(on day: Day) -> Bool {
    fromDay <= day && day <= untilDay && endedOn.map { day < $0 } ?? true
  }
}

/// That somebody looked at a whole BSN, on a day, and why.
package struct BSNReveal: Equatable, Sendable {
  package let id: ID<BSNReveal>
  package let family: ID<Family>
  package let person: ID<Person>
  package let user: ID<User>
  package let onDay: Day
  package let reason: Line

  package init(
    id: ID<BSNReveal>, family: ID<Family>, person: ID<Person>, user: ID<User>, onDay: Day,
    reason: Line
  ) {
    self.id = id
    self.family = family
    self.person = person
    self.user = user
    self.onDay = onDay
    self.reason = reason
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

/// What can be asked about who may see what.
package enum AccessCommand: Equatable, Sendable {
  /// Why the asker reads a file that isn't his, today.
  case giveReason(CaseReference, ReadingReason, remark: Line?)
  case restrict(ID<Family>, reason: Line, admitting: [Login], expecting: Int?)
  case lift(ID<Family>, expecting: Int?)
  case openEmergency(CaseReference, reason: Line)
  /// Those that wait for a review, or all.
  case emergencies(all: Bool)
  case review(number: Int, ReviewOutcome, remark: Line?)
  case askExpert(ID<Family>, Login, question: Line, until: Day, expecting: Int?)
  case endExpert(ID<Family>, Login, expecting: Int?)
  /// The families in which the asker is an expert today.
  case requests
  /// Who looks along, or did, in one file.
  case experts(CaseReference)
  /// What the asker advises as an expert, in the name of his discipline.
  case advise(CaseReference, discipline: Line, Prose)
  case revealBSN(ID<Family>, ID<Person>, reason: Line)
  /// Whether the asker may change a file; who may not is told who can help.
  case mayWrite(ID<Family>)
}

/// Why the rules of access refuse something.
package enum AccessRefusal: Hashable, Sendable {
  /// The file isn't the reader's; he says why he reads it, or doesn't.
  case reasonNeeded(CaseNumber)
  case restrictedAlready
  case notRestricted
  case emergencyNotNeeded
  /// Nobody reviews himself.
  case ownEmergency
  case reviewedAlready
  case noSuchEmergency(number: Int)
  case notAnExpert(Login)
  case expertTooLong(last: Day)
  case noBSN
  /// An exact match: there is a file, and who to call.
  case shielded(SupervisorContact?)

  package var code: String {
    switch self {
    case .reasonNeeded: "access.reason"
    case .restrictedAlready: "access.restricted"
    case .notRestricted: "access.notRestricted"
    case .emergencyNotNeeded: "emergency.notNeeded"
    case .ownEmergency: "emergency.own"
    case .reviewedAlready: "emergency.reviewed"
    case .noSuchEmergency: "emergency.unknown"
    case .notAnExpert: "expert.role"
    case .expertTooLong: "expert.tooLong"
    case .noBSN: "bsn.none"
    case .shielded: "access.shielded"
    }
  }
}

/// Somebody who can help further: name and telephone.
package struct SupervisorContact: Hashable, Sendable {
  package let name: Line
  package let phone: PhoneNumber?

  package init(name: Line, phone: PhoneNumber?) {
    self.name = name
    self.phone = phone
  }
}

/// An emergency access as a list shows it.
package struct EmergencyLine: Equatable, Sendable {
  package let access: EmergencyAccess
  package let caseNumber: CaseNumber
  package let user: Login
  package let reviewer: Login?

  package init(
    access: EmergencyAccess, caseNumber: CaseNumber, user: Login, reviewer: Login?
  ) {
    self.access = access
    self.caseNumber = caseNumber
    self.user = user
    self.reviewer = reviewer
  }
}
