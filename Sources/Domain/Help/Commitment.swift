/// What the municipality owes one person: help from a provider, for a time, for an amount or volume.
///
/// It counts in the budget of the year it begins in, of the municipality that was responsible on
/// that day. `number` rises per family and is what people call it by.
package struct Commitment: Equatable, Sendable {
  package let id: ID<Commitment>
  package let family: ID<Family>
  package let number: Int
  package let person: ID<Person>
  /// The municipality that was responsible on `fromDay`.
  package let municipality: MunicipalityCode
  package let route: CommitmentRoute
  /// The decision (beschikking) it rests on; help may begin before there is one.
  package let decision: Decision?
  package let form: CareForm
  /// What is given, in words.
  package let product: Line
  /// The code of the product where one is known; never made up.
  package let productCode: Line?
  package let provider: ID<Provider>
  package let fromDay: Day
  package let untilDay: Day?
  /// nil where only a volume was agreed: it then counts for nothing in the budget.
  package let amount: Cents?
  package let volume: Line?
  /// The goal of the plan it serves; nil is a gap that stays in sight.
  package var goal: ID<Goal>?
  package var state: CommitmentState
  package let madeOn: Day
  package let madeBy: ID<User>
  package var startedOn: Day?
  package var stop: Stop?
  /// How many of its steps were taken back as slips; nothing else leads it back.
  package var takenBack: Int
  /// What messages say of it; where it has a size, `amount` is what that is expected to cost.
  package let assignment: Assignment

  package init(
    id: ID<Commitment>, family: ID<Family>, number: Int, person: ID<Person>,
    municipality: MunicipalityCode, route: CommitmentRoute, decision: Decision?, form: CareForm,
    product: Line, productCode: Line?, provider: ID<Provider>, fromDay: Day, untilDay: Day?,
    amount: Cents?, volume: Line?, goal: ID<Goal>?, state: CommitmentState = .assigned,
    madeOn: Day, madeBy: ID<User>, startedOn: Day? = nil, stop: Stop? = nil,
    takenBack: Int = 0, assignment: Assignment = Assignment()
  ) {
    self.assignment = assignment
    self.id = id
    self.family = family
    self.number = number
    self.person = person
    self.municipality = municipality
    self.route = route
    self.decision = decision
    self.form = form
    self.product = product
    self.productCode = productCode
    self.provider = provider
    self.fromDay = fromDay
    self.untilDay = untilDay
    self.amount = amount
    self.volume = volume
    self.goal = goal
    self.state = state
    self.madeOn = madeOn
    self.madeBy = madeBy
    self.startedOn = startedOn
    self.stop = stop
    self.takenBack = takenBack
  }

  /// The number and the day of a decision.
  package struct Decision: Equatable, Sendable {
    package let number: Line
    package let onDay: Day?

    package init(number: Line, onDay: Day?) {
      self.number = number
      self.onDay = onDay
    }
  }

  /// When and why it ended, and what of the amount stays committed.
  package struct Stop: Equatable, Sendable {
    package let onDay: Day
    package let reason: StopReason
    /// nil where the whole amount stays.
    package let remains: Cents?

    package init(onDay: Day, reason: StopReason, remains: Cents?) {
      self.onDay = onDay
      self.reason = reason
      self.remains = remains
    }
  }

  /// The year whose budget it counts in.
  package var year: Int { fromDay.year }

  /// All that may be delivered of it, where it has a size that ends.
  package var sizeTotal: Int? { assignment.size?.total(from: fromDay, until: untilDay) }

  /// What it counts for in that budget.
  package var counted: Cents { stop?.remains ?? amount ?? .zero }

  package var isOpen: Bool { state != .stopped }
}

/// By which door help was granted.
///
/// Only what the municipality itself decides can be held back for want of budget; every other route
/// is owed by law.
package enum CommitmentRoute: String, CaseIterable, Sendable {
  case municipality
  case generalPractitioner
  case youthDoctor
  case medicalSpecialist
  case certifiedInstitution
  case court
  case crisis

  package var stopsAtCeiling: Bool { self == .municipality }
}

/// How help is paid: in kind (ZIN) or by a personal budget (pgb).
package enum CareForm: String, CaseIterable, Sendable {
  case inKind
  case personalBudget
}

/// Where help stands: toegewezen, wacht bij aanbieder, gestart, gestopt.
package enum CommitmentState: String, CaseIterable, Sendable {
  case assigned
  case waiting
  case started
  case stopped

  /// The states that may follow; waiting again is a new period of waiting.
  package var next: Set<CommitmentState> {
    switch self {
    case .assigned, .waiting: [.waiting, .started, .stopped]
    case .started: [.stopped]
    case .stopped: []
    }
  }
}

/// Why help ended: the code list JZ588 of iJw 3.2.
package enum StopReason: String, CaseIterable, Sendable {
  case deceased = "02"
  case temporary = "20"
  case asPlanned = "31"
  case earlyByClient = "32"
  case earlyByProvider = "33"
  case earlyInConsultation = "34"
  case earlyByCircumstances = "35"
  case byMunicipality = "36"
  case changeRequest = "37"
  case otherProvider = "38"
  case otherDomain = "39"
}
