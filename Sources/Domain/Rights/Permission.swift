/// What somebody may ask for.
///
/// The words for people are in `Texts`, as a right somebody can give.
package enum Right: String, CaseIterable, Sendable {
  case readFamily
  case writeFamily
  /// To say that a file is open to its coordinator and to whom is named alone.
  case restrictFamily
  /// To read past the ordinary rule for two hours, which another reviews.
  case emergencyAccess
  /// To say of such a use whether it was right.
  case reviewEmergency
  case readReviews
  /// To make the report of who looked at a file, for the family.
  case reportAccess
  /// To ask an expert to look along in a family.
  case askExpert
  /// To see who asks one as an expert, and to advise in those families.
  case giveAdvice
  /// To see a whole BSN, with a reason that is logged.
  case revealBSN
  /// To set a family's budget and to promise help from it.
  case commitHelp
  /// To see a secret address of a family, with a reason that is logged.
  case revealAddress
  case openFamily
  case closeFamily
  /// To make two records of the same people one, over every family that changes with it.
  case mergeRecords
  case readReferrals
  case writeReferral
  case importReferrals
  case triageReferral
  case takeFamily
  /// Doing what a colleague sent on, in a family of his.
  case doOwnWork
  case assignCoordinator
  /// To ask a colleague to take a family over, or to take that back.
  case handOverFamily
  /// To answer such a request; the record is the receiver's.
  case answerHandover
  /// To report absence and say who covers.
  case arrangeCover
  case readProviders
  case writeProviders
  case manageUsers
  case readOwnLog
  case readWholeLog
  case exportLog
  case manageLists
  case practiceRecords
  case askKnown
  case practiceFigures
  case approvePlan
  /// To say that more may stay committed than a ceiling.
  case acknowledgeOverspend
  /// To ask for a higher ceiling, and to take that back.
  case proposeRaise
  /// To decide on the raise another asked for.
  case approveRaise
  /// To read in what providers declare.
  case importClaims
  /// To see what they declared: provider, product, period, amounts, and a BSN behind dots.
  case readClaims
  /// To book, reject and take back declared lines that fit, up to a mandate.
  case approveClaim
  /// To see and decide on lines above that mandate, and on more than was committed.
  case approveLargeClaim
  /// To see whose term of keeping ended, without names.
  case readRetention
  /// To propose that something is destroyed, and to decide on what another proposed.
  case destroyFiles
  /// To see the reports: of one's own families or practice, of a team, or of all without names.
  case readReports
}

/// How far a right reaches.
package enum Reach: Int, Comparable, Sendable {
  /// Only what the user is coordinator of, or wrote himself.
  case own
  /// All of the team of the grant.
  case team
  /// Every team.
  case everything

  package static func < (lhs: Reach, rhs: Reach) -> Bool { lhs.rawValue < rhs.rawValue }
}

/// Who asks: the user with the grants that hold today.
package struct Actor: Equatable, Sendable {
  package let user: User
  package let grants: [RoleGrant]
  /// The real account where an administrator acts for somebody else.
  package let onBehalf: ID<User>?

  package init(user: User, grants: [RoleGrant], onBehalf: ID<User>? = nil) {
    self.user = user
    self.grants = grants
    self.onBehalf = onBehalf
  }

  package var roles: Set<Role> { Set(grants.map(\.role)) }

  /// The team new work belongs to: that of the first grant that names one.
  package var homeTeam: ID<Team>? {
    grants.first { $0.team != nil && $0.role != .administrator }?.team
      ?? grants.compactMap(\.team).first
  }
}

/// Whose record it is that somebody wants to see or change.
package struct RecordOwner: Equatable, Sendable {
  package let team: ID<Team>?
  package let person: ID<User>?
  /// Who covers for that person today, with the same rights to this record.
  package let cover: ID<User>?
  /// Who is named beside those two where the file is restricted; nil where it isn't.
  package let admitted: Set<ID<User>>?

  package init(
    team: ID<Team>?, person: ID<User>?, cover: ID<User>? = nil, admitted: Set<ID<User>>? = nil
  ) {
    self.admitted = admitted
    self.cover = cover
    self.team = team
    self.person = person
  }

  /// A record that belongs to nobody in particular, such as a provider.
  package static let common = RecordOwner(team: nil, person: nil)
}

/// The one table of rights: role × right → how far.
///
/// From the product's page *Who may do what*. Rights are the union of the roles of a user; the
/// role that allowed an act is written in its ledger entry.
package enum Permission {
  /// Allowed by a role, or refused for want of a right.
  package enum Decision: Equatable, Sendable {
    case allowed(by: Role)
    case refused(Denial)
  }

  /// Decides whether `actor` has `right` over a record of `owner`.
  package static func decide(
    _ right: Right, for actor: Actor, over owner: RecordOwner = .common
  ) -> Decision {
    guard actor.user.disabledOn == nil else {
      return .refused(Denial(right: right, reason: .accountDisabled))
    }
    let fitting = actor.grants.first { grant in
      reach(of: grant.role, right).map {
        covers($0, grant: grant, actor: actor, owner: owner)
      } ?? false
    }
    guard let fitting else {
      let elsewhere = actor.grants.contains { reach(of: $0.role, right) != nil }
      return .refused(Denial(right: right, reason: elsewhere ? .outOfReach : .roleLacksRight))
    }
    guard !right.isOfContent || owner.admits(actor.user.id) else {
      return .refused(Denial(right: right, reason: .restricted))
    }
    return .allowed(by: fitting.role)
  }

  /// The farthest that any role of `actor` has `right`, or nil.
  package static func reaches(_ right: Right, for actor: Actor) -> Reach? {
    actor.grants.compactMap { reach(of: $0.role, right) }.max()
  }

  /// How far `role` may use `right`, or nil where it has none of it.
  package static func reach(of role: Role, _ right: Right) -> Reach? {
    switch (role, right) {
    case (.coordinator, .readFamily), (.supervisor, .readFamily): .team
    case (.coordinator, .writeFamily): .own
    case (.supervisor, .restrictFamily), (.supervisor, .reviewEmergency),
      (.supervisor, .readReviews):
      .team
    case (.privacyOfficer, .readReviews): .everything
    case (.coordinator, .reportAccess): .own
    case (.supervisor, .reportAccess): .team
    case (.privacyOfficer, .reportAccess), (.logKeeper, .reportAccess): .everything
    case (.coordinator, .emergencyAccess), (.supervisor, .emergencyAccess): .everything
    case (.coordinator, .askExpert), (.coordinator, .revealBSN): .own
    case (.behaviourExpert, .giveAdvice): .own
    case (.coordinator, .commitHelp): .own
    case (.supervisor, .commitHelp): .team
    case (.coordinator, .revealAddress): .own
    case (.coordinator, .closeFamily): .own
    case (.supervisor, .closeFamily): .team
    case (.coordinator, .mergeRecords): .own
    case (.supervisor, .mergeRecords): .team
    case (.coordinator, .openFamily), (.supervisor, .openFamily): .team
    case (.coordinator, .readReferrals), (.supervisor, .readReferrals): .team
    case (.poh, .readReferrals): .own
    case (.coordinator, .writeReferral), (.supervisor, .writeReferral): .team
    case (.coordinator, .importReferrals), (.supervisor, .importReferrals): .team
    case (.administrator, .importReferrals): .everything
    case (.coordinator, .triageReferral), (.supervisor, .triageReferral): .team
    case (.coordinator, .takeFamily): .team
    case (.coordinator, .doOwnWork), (.supervisor, .doOwnWork): .team
    case (.supervisor, .assignCoordinator), (.supervisor, .arrangeCover): .team
    case (.coordinator, .handOverFamily), (.coordinator, .answerHandover): .own
    case (.supervisor, .handOverFamily): .team
    case (.coordinator, .readProviders), (.poh, .readProviders), (.supervisor, .readProviders),
      (.controller, .readProviders), (.backoffice, .readProviders):
      .everything
    case (.controller, .writeProviders): .everything
    case (.administrator, .manageUsers): .everything
    case (.coordinator, .readOwnLog), (.poh, .readOwnLog), (.backoffice, .readOwnLog): .own
    case (.supervisor, .readOwnLog): .team
    case (.privacyOfficer, .readWholeLog), (.logKeeper, .readWholeLog): .everything
    case (.administrator, .exportLog), (.privacyOfficer, .exportLog), (.logKeeper, .exportLog):
      .everything
    case (.administrator, .manageLists): .everything
    case (.poh, .practiceRecords): .own
    case (.coordinator, .askKnown), (.poh, .askKnown), (.supervisor, .askKnown): .everything
    case (.poh, .practiceFigures): .own
    case (.supervisor, .practiceFigures): .team
    case (.controller, .practiceFigures): .everything
    case (.supervisor, .approvePlan), (.supervisor, .acknowledgeOverspend): .team
    case (.coordinator, .proposeRaise): .own
    case (.supervisor, .proposeRaise), (.supervisor, .approveRaise): .team
    case (.backoffice, .importClaims), (.backoffice, .readClaims), (.backoffice, .approveClaim):
      .everything
    case (.supervisor, .approveLargeClaim): .team
    case (.privacyOfficer, .readRetention), (.administrator, .readRetention): .everything
    case (.privacyOfficer, .destroyFiles): .everything
    case (.supervisor, .destroyFiles): .team
    case (.coordinator, .readReports), (.poh, .readReports): .own
    case (.supervisor, .readReports): .team
    case (.controller, .readReports): .everything
    default: nil
    }
  }

  private static func covers(
    _ reach: Reach, grant: RoleGrant, actor: Actor, owner: RecordOwner
  ) -> Bool {
    let inTeam = grant.team == nil || owner.team == nil || owner.team == grant.team
    switch reach {
    case .everything: return true
    case .team: return inTeam
    case .own:
      return
        owner.person == nil
        ? inTeam : owner.person == actor.user.id || owner.cover == actor.user.id
    }
  }
}

extension Right {
  /// Whether it lets somebody into what a file says; deciding about a file from outside doesn't.
  var isOfContent: Bool {
    switch self {
    case .readFamily, .writeFamily, .takeFamily, .mergeRecords, .revealAddress, .revealBSN,
      .openFamily:
      true
    default: false
    }
  }
}

extension RecordOwner {
  /// Whether a restriction lets somebody in.
  package func admits(_ user: ID<User>) -> Bool {
    guard let admitted else { return true }
    return person == user || cover == user || admitted.contains(user)
  }
}

/// Which right was missing, why, and who can help.
///
/// Two denials are the same where right and reason are; whom to ask differs by team and day.
package struct Denial: Error, Hashable, Sendable {
  package let right: Right
  package let reason: Reason
  package let contacts: [SupervisorContact]

  package init(right: Right, reason: Reason, contacts: [SupervisorContact] = []) {
    self.right = right
    self.reason = reason
    self.contacts = contacts
  }

  package func asking(_ contacts: [SupervisorContact]) -> Denial {
    Denial(right: right, reason: reason, contacts: contacts)
  }

  package static func == (one: Denial, other: Denial) -> Bool {
    one.right == other.right && one.reason == other.reason
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(right)
    hasher.combine(reason)
  }

  package enum Reason: String, Sendable {
    case roleLacksRight
    case outOfReach
    /// The file is open to its coordinator and to whom is named alone.
    case restricted
    case accountDisabled
    case unknownAccount
    case onlyOnDemoStore
  }
}
