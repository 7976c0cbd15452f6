/// Everything that can be asked about what providers declare.
package enum ClaimCommand: Equatable, Sendable {
  case list(ClaimTab, after: PageKey?, limit: Int)
  case show(ID<ClaimLine>)
  /// Books lines; each is approved or refused by itself.
  case approve([ID<ClaimLine>], remark: Line?)
  /// Books every line of a file that fits and is within the mandate.
  case approveFile(number: Int)
  case reject([ID<ClaimLine>], reason: Line)
  /// Takes a booking back by a counter booking.
  case reverse(ID<ClaimLine>, reason: Line)
  /// Compares held lines with the commitments as they are now.
  case rematch([ID<ClaimLine>])
  case revealBSN(ID<ClaimLine>, reason: Line)
}

/// The views of the list of claims.
package enum ClaimTab: String, CaseIterable, Sendable {
  case ready
  case held
  case booked
  case rejected
  /// What a supervisor decides: above the mandate, or more than was left.
  case toDecide
}

/// A line with what stands around it.
package struct ClaimRow: Equatable, Sendable {
  package let line: ClaimLine
  package let fileNumber: Int
  /// The name under which the house knows the provider; nil where it doesn't.
  package let provider: Line?
  package let product: Line?
  /// Whether the amount is above what the back office approves alone.
  package let isAboveMandate: Bool

  package init(
    line: ClaimLine, fileNumber: Int, provider: Line?, product: Line?, isAboveMandate: Bool
  ) {
    self.line = line
    self.fileNumber = fileNumber
    self.provider = provider
    self.product = product
    self.isAboveMandate = isAboveMandate
  }
}

/// A page of lines in one view, with how many there are and what they come to.
package struct ClaimListPage: Equatable, Sendable {
  package let tab: ClaimTab
  package let rows: [ClaimRow]
  package let count: Int
  package let total: Cents
  package let next: PageKey?

  package init(tab: ClaimTab, rows: [ClaimRow], count: Int, total: Cents, next: PageKey?) {
    self.tab = tab
    self.rows = rows
    self.count = count
    self.total = total
    self.next = next
  }
}

/// A line beside the commitment it belongs to.
package struct ClaimDetails: Equatable, Sendable {
  package let row: ClaimRow
  package let commitment: Commitment?
  package let commitmentProvider: Line?
  /// What is booked on the commitment.
  package let booked: Cents
  package let bookedVolume: Int
  package let readBy: Line
  package let decidedBy: Line?
  /// The newest first.
  package let bookings: [ClaimBooking]

  package init(
    row: ClaimRow, commitment: Commitment?, commitmentProvider: Line?, booked: Cents,
    bookedVolume: Int, readBy: Line, decidedBy: Line?, bookings: [ClaimBooking]
  ) {
    self.row = row
    self.commitment = commitment
    self.commitmentProvider = commitmentProvider
    self.booked = booked
    self.bookedVolume = bookedVolume
    self.readBy = readBy
    self.decidedBy = decidedBy
    self.bookings = bookings
  }
}

/// What came of a command about several lines.
package struct ClaimBatch: Equatable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case approved
    case rejected
    case rematched
  }

  package let kind: Kind
  package let done: Int
  package let amount: Cents
  /// Lines that stayed as they were, each with why, at most ``limit``.
  package let refused: [Refused]
  package let refusedCount: Int

  package static let limit = 200

  package struct Refused: Equatable, Sendable {
    package let line: ID<ClaimLine>
    package let label: String
    package let why: Refusal

    package init(line: ID<ClaimLine>, label: String, why: Refusal) {
      self.line = line
      self.label = label
      self.why = why
    }
  }

  package init(
    kind: Kind, done: Int, amount: Cents, refused: [Refused] = [], refusedCount: Int? = nil
  ) {
    self.kind = kind
    self.done = done
    self.amount = amount
    self.refused = Array(refused.prefix(Self.limit))
    self.refusedCount = refusedCount ?? refused.count
  }
}

extension ClaimLine {
  /// The name by which people call it: the number of the claim and the reference of the line.
  package var label: String { content.claimNumber.text + "/" + content.reference.text }
}
