/// What was decided for a youth about help after the eighteenth birthday (verlengde jeugdhulp).
///
/// A later decision takes the place of an earlier one; both stay readable.
package struct ExtendedCare: Equatable, Sendable {
  package let id: ID<ExtendedCare>
  package let family: ID<Family>
  package let number: Int
  package let person: ID<Person>
  package let decidedOn: Day
  package let decision: Decision
  package let author: ID<User>

  package init(
    id: ID<ExtendedCare>, family: ID<Family>, number: Int, person: ID<Person>, decidedOn: Day,
    decision: Decision, author: ID<User>
  ) {
    self.id = id
    self.family = family
    self.number = number
    self.person = person
    self.decidedOn = decidedOn
    self.decision = decision
    self.author = author
  }

  package enum Decision: Equatable, Sendable {
    /// The help goes on, up to and including a day.
    case extended(ExtendedCareGround, until: Day)
    /// It ends; what comes instead, such as help under another law.
    case ends(instead: Line)

    package var ground: ExtendedCareGround? {
      if case .extended(let ground, _) = self { ground } else { nil }
    }

    package var until: Day? {
      if case .extended(_, let until) = self { until } else { nil }
    }

    package var instead: Line? {
      if case .ends(let instead) = self { instead } else { nil }
    }
  }
}

/// Why the Jeugdwet still calls somebody of 18 or older a youth, by its article 1.1.
package enum ExtendedCareGround: String, CaseIterable, Sendable {
  case juvenileCriminalLaw
  /// Up to the twenty-first birthday.
  case fosterCare
  /// Begun, or determined to be necessary, before the eighteenth birthday.
  case beforeEighteen
  /// Resumed within half a year after it ended; the only one that can be decided later.
  case resumed

  /// The age at which it ends at the latest.
  package var limit: Int { self == .fosterCare ? 21 : 23 }

  package var mayFollowEighteen: Bool { self == .resumed }
}

/// The days between which such a decision lies.
package enum ExtendedCareRule {
  /// The last day on which it can be decided that help goes on; of a birth known in part the
  /// earliest it can be.
  package static func lastDay(_ birth: BirthDate) -> Day {
    Milestone.eighteen.day(birth).adding(days: -1)
  }

  /// The last day the help can go on.
  package static func lastDay(of ground: ExtendedCareGround, _ birth: BirthDate) -> Day {
    birth.earliestBirthday(ground.limit).adding(days: -1)
  }

  package static func check(
    _ decision: ExtendedCare.Decision, decidedOn: Day, _ birth: BirthDate
  ) throws(Refusal) {
    guard case .extended(let ground, let until) = decision else { return }
    let lastDecision = lastDay(birth)
    guard ground.mayFollowEighteen || decidedOn <= lastDecision else {
      throw .extendedCareTooLate(last: lastDecision)
    }
    // What ends before the eighteenth birthday extends nothing.
    let earliest = max(decidedOn, lastDecision.adding(days: 1))
    guard until >= earliest else { throw .extendedCareTooShort(first: earliest) }
    let last = lastDay(of: ground, birth)
    guard until <= last else { throw .extendedCareTooLong(last: last) }
  }
}
