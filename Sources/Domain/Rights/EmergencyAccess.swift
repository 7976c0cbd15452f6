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
