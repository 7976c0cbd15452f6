/// That a closed file, or what it holds of one person, is to be destroyed, and what became of it.
///
/// One proposes and another decides. What was destroyed is gone from the store and from the words of
/// the log; this row stays, with numbers and no name, as the proof of it.
package struct Destruction: Equatable, Sendable {
  package let id: ID<Destruction>
  /// Rising in the store; people call it by it.
  package let number: Int
  package let family: ID<Family>
  package let caseNumber: CaseNumber
  /// The one whose part goes; nil for the whole file.
  package let person: ID<Person>?
  package let cause: Cause
  package let proposedBy: ID<User>
  package let proposedOn: Day
  package var state: State
  package var decidedBy: ID<User>?
  package var decidedOn: Day?
  package var refusal: RefusalGround?
  package var remark: Line?
  /// How many rows went.
  package var rows: Int?

  package init(
    id: ID<Destruction>, number: Int, family: ID<Family>, caseNumber: CaseNumber,
    person: ID<Person>?, cause: Cause, proposedBy: ID<User>, proposedOn: Day,
    state: State = .proposed, decidedBy: ID<User>? = nil, decidedOn: Day? = nil,
    refusal: RefusalGround? = nil, remark: Line? = nil, rows: Int? = nil
  ) {
    self.id = id
    self.number = number
    self.family = family
    self.caseNumber = caseNumber
    self.person = person
    self.cause = cause
    self.proposedBy = proposedBy
    self.proposedOn = proposedOn
    self.state = state
    self.decidedBy = decidedBy
    self.decidedOn = decidedOn
    self.refusal = refusal
    self.remark = remark
    self.rows = rows
  }

  /// Why it goes.
  package enum Cause: Hashable, Sendable {
    /// The term of keeping has ended.
    case termEnded
    /// Somebody asked for it (Jeugdwet 7.3.9): who, as what ("moeder van Sem"), and when.
    case request(by: Line, on: Day)
  }

  /// Where it stands; the raw values are stored.
  package enum State: String, CaseIterable, Sendable {
    case proposed
    /// Being destroyed, inside the transaction that does it.
    case open
    case done
    case refused
    case withdrawn
  }

  /// The two grounds on which a request is refused (Jeugdwet 7.3.9 lid 2); the raw values are stored.
  package enum RefusalGround: String, CaseIterable, Sendable {
    /// Keeping it is of major interest to somebody else.
    case otherInterest
    case lawForbids
  }
}

/// Whether something may be destroyed: what is asked of a proposal, and again of the deciding.
package enum DestructionRule {
  /// Refuses an open file, and without a request what still has to be kept.
  ///
  /// `kept` are the dates of the people whose part goes.
  package static func check(
    _ cause: Destruction.Cause, isOpen: Bool, kept: [RetentionDate], today: Day
  ) throws(Refusal) {
    guard !isOpen else { throw .destruction(.fileOpen) }
    guard !kept.isEmpty else { throw .destruction(.nothingKept) }
    switch cause {
    case .termEnded:
      if let last = kept.map(\.keptUntil).max(), last >= today {
        throw .destruction(.termRuns(until: last))
      }
    case .request(_, let day):
      if day > today { throw .dayInFuture(day) }
    }
  }

  /// Refuses whoever proposed it.
  package static func check(
    _ destruction: Destruction, decidedBy user: ID<User>
  ) throws(Refusal) {
    guard destruction.state == .proposed else {
      throw .destruction(.decided(destruction.state))
    }
    guard destruction.proposedBy != user else { throw .destruction(.byProposer) }
  }
}

/// Why the rules of destruction refuse something.
package enum DestructionRefusal: Hashable, Sendable {
  case fileOpen
  /// Nobody in the file has a date.
  case nothingKept
  case termRuns(until: Day)
  /// Another than who proposed it decides.
  case byProposer
  /// It isn't waiting any more.
  case decided(Destruction.State)
  case proposedAlready(number: Int)
  /// There is a declaration only of what was destroyed.
  case notDone
  case unknown(number: Int)

  package var code: String {
    switch self {
    case .fileOpen: "destruction.fileOpen"
    case .nothingKept: "destruction.nothing"
    case .termRuns: "destruction.term"
    case .byProposer: "destruction.proposer"
    case .decided: "destruction.decided"
    case .proposedAlready: "destruction.proposed"
    case .notDone: "destruction.notDone"
    case .unknown: "destruction.unknown"
    }
  }
}
