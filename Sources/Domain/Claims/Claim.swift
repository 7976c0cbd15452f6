/// What a provider declared in one line of a file: help to one person on one assignment in one period.
package struct ClaimContent: Equatable, Sendable {
  package let claimNumber: Line
  package let reference: Line
  package let provider: AGB
  package let assignment: AssignmentNumber
  package let bsn: BSN
  package let category: ProductCategory
  package let productCode: Line?
  package let fromDay: Day
  package let untilDay: Day
  package let volume: Int
  package let unit: CareUnit
  package let tariff: Cents?
  package let amount: Cents
  package let direction: ClaimDirection

  package static let numberLimit = 36
  package static let referenceLimit = 20
  package static let largest = Cents(99_999_999)

  package init(
    claimNumber: Line, reference: Line, provider: AGB, assignment: AssignmentNumber, bsn: BSN,
    category: ProductCategory, productCode: Line?, fromDay: Day, untilDay: Day, volume: Int,
    unit: CareUnit, tariff: Cents?, amount: Cents, direction: ClaimDirection
  ) {
    self.claimNumber = claimNumber
    self.reference = reference
    self.provider = provider
    self.assignment = assignment
    self.bsn = bsn
    self.category = category
    self.productCode = productCode
    self.fromDay = fromDay
    self.untilDay = untilDay
    self.volume = volume
    self.unit = unit
    self.tariff = tariff
    self.amount = amount
    self.direction = direction
  }

  /// What makes two lines the same one: provider, claim, reference, assignment, period.
  package var rowKey: String {
    [
      provider.digits, claimNumber.text, reference.text, "\(assignment.rawValue)", fromDay.iso,
      untilDay.iso,
    ].joined(separator: "\u{1F}")
  }

  /// What it adds to what was spent; less than nought where it is taken back.
  package var signed: Cents { direction == .debit ? amount : Cents(-amount.rawValue) }

  package var signedVolume: Int { direction == .debit ? volume : -volume }
}

/// Whether a line asks for money or gives it back: the code list COD043.
package enum ClaimDirection: String, CaseIterable, Sendable {
  case debit = "D"
  case credit = "C"
}

/// One line that was declared, and how it stands.
package struct ClaimLine: Equatable, Sendable {
  package let id: ID<ClaimLine>
  package let file: ID<ClaimFile>
  /// Its place among the lines of its file.
  package let number: Int
  package let content: ClaimContent
  /// Whose help it is for, where it was found.
  package var family: ID<Family>?
  package var commitment: ID<Commitment>?
  package var state: ClaimState
  /// Why it is held; nil in every other state.
  package var hold: ClaimHold?
  package var decidedBy: ID<User>?
  package var decidedOn: Day?
  package var remark: Line?

  package init(
    id: ID<ClaimLine>, file: ID<ClaimFile>, number: Int, content: ClaimContent,
    family: ID<Family>? = nil, commitment: ID<Commitment>? = nil, state: ClaimState,
    hold: ClaimHold? = nil, decidedBy: ID<User>? = nil, decidedOn: Day? = nil,
    remark: Line? = nil
  ) {
    self.id = id
    self.file = file
    self.number = number
    self.content = content
    self.family = family
    self.commitment = commitment
    self.state = state
    self.hold = hold
    self.decidedBy = decidedBy
    self.decidedOn = decidedOn
    self.remark = remark
  }
}

/// Where a line stands.
package enum ClaimState: String, CaseIterable, Sendable {
  /// It fits its commitment and waits for somebody to approve it.
  case ready
  /// Something doesn't fit; it is never booked by itself.
  case held
  case booked
  case rejected
  /// It was booked, and a counter booking took that back.
  case reversed

  /// The states that may follow.
  package var next: Set<ClaimState> {
    switch self {
    case .ready: [.booked, .rejected, .held]
    case .held: [.ready, .held, .booked, .rejected]
    case .booked: [.reversed]
    case .rejected, .reversed: []
    }
  }
}

/// Why a line is held.
package enum ClaimHold: String, CaseIterable, Sendable {
  case unknownAssignment
  case otherProvider
  /// The number belongs to a commitment for somebody else.
  case otherPerson
  case otherProduct
  case otherUnit
  case outsidePeriod
  /// The same days of the same assignment were declared already.
  case double
  /// More than what is left of the commitment.
  case over
  /// More is given back than was booked.
  case creditTooHigh
}

/// A file of declared lines that was read in.
package struct ClaimFile: Equatable, Sendable {
  package let id: ID<ClaimFile>
  package let number: Int
  package let author: ID<User>
  package let startedAt: Instant
  /// SHA-256 of the file's bytes, in hexadecimal.
  package let fileHash: String
  package var state: ImportState
  package var lines: Int

  package init(
    id: ID<ClaimFile>, number: Int, author: ID<User>, startedAt: Instant, fileHash: String,
    state: ImportState = .running, lines: Int = 0
  ) {
    self.id = id
    self.number = number
    self.author = author
    self.startedAt = startedAt
    self.fileHash = fileHash
    self.state = state
    self.lines = lines
  }
}

/// That the amount of a line counts as spent, or no longer does.
///
/// It is written once; what takes it back is another one that names it.
package struct ClaimBooking: Equatable, Sendable {
  package let id: ID<ClaimBooking>
  package let line: ID<ClaimLine>
  /// The booking this one takes back.
  package let reverses: ID<ClaimBooking>?
  package let amount: Cents
  package let volume: Int
  /// Whether a supervisor let more through than was left of the commitment.
  package let isExcess: Bool
  package let madeBy: ID<User>
  package let onDay: Day
  package let reason: Line?

  package init(
    id: ID<ClaimBooking>, line: ID<ClaimLine>, reverses: ID<ClaimBooking>?, amount: Cents,
    volume: Int, isExcess: Bool, madeBy: ID<User>, onDay: Day, reason: Line?
  ) {
    self.id = id
    self.line = line
    self.reverses = reverses
    self.amount = amount
    self.volume = volume
    self.isExcess = isExcess
    self.madeBy = madeBy
    self.onDay = onDay
    self.reason = reason
  }
}

/// That somebody saw the whole BSN of a line, and why.
package struct ClaimReveal: Equatable, Sendable {
  package let id: ID<ClaimReveal>
  package let line: ID<ClaimLine>
  package let user: ID<User>
  package let onDay: Day
  package let reason: Line

  package init(
    id: ID<ClaimReveal>, line: ID<ClaimLine>, user: ID<User>, onDay: Day, reason: Line
  ) {
    self.id = id
    self.line = line
    self.user = user
    self.onDay = onDay
    self.reason = reason
  }
}
