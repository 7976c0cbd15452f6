/// What a line is compared with: a commitment, who it is for, and what was declared on it before.
package struct ClaimTarget: Equatable, Sendable {
  package let commitment: Commitment
  package let provider: AGB?
  package let bsn: BSN?
  /// What is booked or waits to be, this line not among it.
  package var taken: Cents
  package var takenVolume: Int
  /// What of it is for exactly the days of the line.
  package var sameDays: Cents

  package init(
    commitment: Commitment, provider: AGB?, bsn: BSN?, taken: Cents, takenVolume: Int,
    sameDays: Cents
  ) {
    self.commitment = commitment
    self.provider = provider
    self.bsn = bsn
    self.taken = taken
    self.takenVolume = takenVolume
    self.sameDays = sameDays
  }
}

/// How lines are compared with commitments, and who may approve them.
package enum ClaimRule {
  /// Whether a line fits: the first thing that doesn't, or nil.
  ///
  /// `targets` are the commitments with its number: in each municipality there may be one.
  package static func match(
    _ content: ClaimContent, _ targets: [ClaimTarget]
  ) -> (target: ClaimTarget?, hold: ClaimHold?) {
    guard !targets.isEmpty else { return (nil, .unknownAssignment) }
    let ofPerson = targets.filter { $0.bsn == content.bsn }
    let target = ofPerson.first { $0.provider == content.provider } ?? ofPerson.first
    // Whose help it is isn't told by a number alone.
    guard let target else { return (nil, .otherPerson) }
    return (target, hold(content, target))
  }

  private static func hold(_ content: ClaimContent, _ target: ClaimTarget) -> ClaimHold? {
    let commitment = target.commitment
    if target.provider != content.provider { return .otherProvider }
    if let category = commitment.assignment.category, category != content.category {
      return .otherProduct
    }
    if let code = commitment.productCode, code != content.productCode { return .otherProduct }
    if let size = commitment.assignment.size, size.unit != content.unit { return .otherUnit }
    let last = [commitment.untilDay, commitment.stop?.onDay].compactMap(\.self).min()
    if content.fromDay < commitment.fromDay || content.untilDay > last ?? .latest {
      return .outsidePeriod
    }
    if content.direction == .debit, target.sameDays > .zero { return .double }
    return limit(content, target)
  }

  /// Whether the amount and the volume fit in what is left.
  package static func limit(_ content: ClaimContent, _ target: ClaimTarget) -> ClaimHold? {
    guard let after = try? target.taken.adding(content.signed) else { return .over }
    if content.direction == .credit { return after < .zero ? .creditTooHigh : nil }
    if after > target.commitment.counted { return .over }
    let (volume, overflow) = target.takenVolume.addingReportingOverflow(content.volume)
    if let total = target.commitment.sizeTotal, overflow || volume > total { return .over }
    return nil
  }

  /// Refuses to take a booking back where the others would be too much or too little then.
  package static func reverse(_ content: ClaimContent, _ others: ClaimTarget) throws(Refusal) {
    guard others.taken >= .zero else { throw .claim(.creditStands) }
    guard content.direction == .credit else { return }
    let isOver = others.commitment.sizeTotal.map { others.takenVolume > $0 } ?? false
    if isOver || others.taken > others.commitment.counted { throw .claim(.debitStands) }
  }

  /// Who approves a line, and what he may.
  package struct Approver: Sendable {
    package let user: ID<User>
    /// Whether he approves for the back office: lines that fit, up to the mandate.
    package let isBackOffice: Bool
    /// Whether he supervises the family: what is above the mandate, and more than was left.
    package let isSupervisor: Bool
    package let mandate: Cents

    package init(user: ID<User>, isBackOffice: Bool, isSupervisor: Bool, mandate: Cents) {
      self.user = user
      self.isBackOffice = isBackOffice
      self.isSupervisor = isSupervisor
      self.mandate = mandate
    }
  }

  /// Refuses what isn't his to approve; answers whether it is more than was left.
  ///
  /// `author` read the line in: above the mandate another approves.
  package static func approve(
    _ line: ClaimLine, by approver: Approver, author: ID<User>, over isOver: Bool
  ) throws(Refusal) -> Bool {
    switch line.state {
    case .ready: break
    case .held where line.hold == .over: break
    case .held: throw .claim(.held(line.hold ?? .unknownAssignment))
    case .booked, .rejected, .reversed: throw .claim(.decided(line.state))
    }
    let isExcess = isOver || line.state == .held
    if isExcess {
      guard approver.isSupervisor else { throw .claim(.excess) }
    } else if line.content.amount > approver.mandate {
      guard approver.isSupervisor else { throw .claim(.overMandate(limit: approver.mandate)) }
    } else {
      guard approver.isBackOffice || approver.isSupervisor else { throw .claim(.excess) }
      return false
    }
    guard approver.user != author else { throw .claim(.byAuthor) }
    return isExcess
  }
}

/// Why the rules of claims refuse something.
package enum ClaimRefusal: Hashable, Sendable {
  case unknownLine(String)
  case unknownFile(Int)
  /// Nothing of the file can be booked by who asks.
  case nothingReady(file: Int)
  /// It is held for a reason that approval doesn't mend.
  case held(ClaimHold)
  case decided(ClaimState)
  case overMandate(limit: Cents)
  /// More than is left: a supervisor decides.
  case excess
  /// Whoever read it in doesn't approve it above the mandate.
  case byAuthor
  /// What it would take back isn't booked.
  case notBooked
  /// What was given back on the commitment since would be more than what is booked.
  case creditStands
  /// Without this credit more would be booked than the commitment has.
  case debitStands

  package var code: String {
    switch self {
    case .unknownLine: "claim.unknown"
    case .unknownFile: "claim.file"
    case .nothingReady: "claim.nothing"
    case .held: "claim.held"
    case .decided: "claim.decided"
    case .overMandate: "claim.mandate"
    case .excess: "claim.excess"
    case .byAuthor: "claim.author"
    case .notBooked: "claim.notBooked"
    case .creditStands: "claim.credit"
    case .debitStands: "claim.debit"
    }
  }
}

extension Norms {
  /// The amount of one line up to which the back office approves alone.
  package var claimMandate: Cents { Cents(Int64(self[.mandateBackOffice]) * 100) }
}
