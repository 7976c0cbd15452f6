/// That somebody asks for a higher ceiling than he may set alone, and what another decided.
///
/// It is decided once, by another than who asked; the ceiling follows in the same transaction.
package struct BudgetRaise: Equatable, Sendable {
  package let id: ID<BudgetRaise>
  package let family: ID<Family>
  package let number: Int
  package let year: Int
  package let municipality: MunicipalityCode
  /// The ceiling when it was asked; nought where there was none.
  package let from: Cents
  package let to: Cents
  package let reason: Line
  package let proposedBy: ID<User>
  package let proposedOn: Day
  package var state: State
  package var decidedBy: ID<User>?
  /// When it was decided or withdrawn.
  package var decidedOn: Day?
  package var remark: Line?

  package init(
    id: ID<BudgetRaise>, family: ID<Family>, number: Int, year: Int,
    municipality: MunicipalityCode, from: Cents, to: Cents, reason: Line, proposedBy: ID<User>,
    proposedOn: Day, state: State = .waiting, decidedBy: ID<User>? = nil, decidedOn: Day? = nil,
    remark: Line? = nil
  ) {
    self.id = id
    self.family = family
    self.number = number
    self.year = year
    self.municipality = municipality
    self.from = from
    self.to = to
    self.reason = reason
    self.proposedBy = proposedBy
    self.proposedOn = proposedOn
    self.state = state
    self.decidedBy = decidedBy
    self.decidedOn = decidedOn
    self.remark = remark
  }

  /// What became of it.
  package enum State: String, CaseIterable, Sendable {
    case waiting
    case approved
    case refused
    case withdrawn
  }
}

/// What somebody may set or raise alone, and who decides on more.
package enum RaiseRule {
  /// Refuses a ceiling above what somebody may set alone, unless it was as high before.
  ///
  /// `last` is the last ceiling there was, also one that ended: who ends a budget and sets it anew
  /// gets no further than who raises it.
  package static func check(_ ceiling: Cents, after last: Cents?, mandate: Cents) throws(Refusal) {
    guard !isAllowed(ceiling, after: last, mandate: mandate) else { return }
    throw .raise(.overMandate(limit: mandate))
  }

  package static func isAllowed(_ ceiling: Cents, after last: Cents?, mandate: Cents) -> Bool {
    ceiling <= mandate || last.map { ceiling <= $0 } ?? false
  }

  /// Refuses whoever asked for it, and what was decided already.
  package static func check(_ raise: BudgetRaise, decidedBy user: ID<User>) throws(Refusal) {
    guard raise.state == .waiting else { throw .raise(.decided(raise.state)) }
    guard raise.proposedBy != user else { throw .raise(.byProposer) }
  }
}

extension Norms {
  /// The highest ceiling somebody sets or raises alone.
  package func mandate(isSupervisor: Bool) -> Cents {
    Cents(Int64(self[isSupervisor ? .mandateSupervisor : .mandateCoordinator]) * 100)
  }
}

/// Why the rules of raises refuse something.
package enum RaiseRefusal: Hashable, Sendable {
  /// Alone no further than this.
  case overMandate(limit: Cents)
  /// The ceiling is as high already.
  case notHigher(ceiling: Cents)
  case waitingAlready(number: Int)
  case byProposer
  case decided(BudgetRaise.State)
  case noneWaiting
  /// Several wait: which one?
  case severalWaiting(numbers: [Int])

  package var code: String {
    switch self {
    case .overMandate: "raise.mandate"
    case .notHigher: "raise.notHigher"
    case .waitingAlready: "raise.waiting"
    case .byProposer: "raise.proposer"
    case .decided: "raise.decided"
    case .noneWaiting: "raise.none"
    case .severalWaiting: "raise.several"
    }
  }
}

/// A raise with the names of who asked and who decided.
package struct RaiseLine: Equatable, Sendable {
  package let raise: BudgetRaise
  package let proposer: Line
  package let decider: Line?
  /// Whether the reader asked for it himself, and so can't decide on it.
  package let isMine: Bool

  package init(_ raise: BudgetRaise, proposer: Line, decider: Line?, isMine: Bool) {
    self.raise = raise
    self.proposer = proposer
    self.decider = decider
    self.isMine = isMine
  }
}
