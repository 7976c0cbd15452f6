import Domain

// Declared lines for the screens.
extension Sample {
  static let declared = content("2026-114", "r7", 124_050)

  static func content(
    _ claim: String, _ reference: String, _ cents: Int64, _ direction: ClaimDirection = .debit
  ) -> ClaimContent {
    ClaimContent(
      claimNumber: line(claim), reference: line(reference),
      provider: sure(try AGB("22010408")),
      assignment: sure(try AssignmentNumber("4711")),
      bsn: sure(try BSN("123456782")), category: .outpatient,
      productCode: line("45A04"), fromDay: day("2026-10-01"), untilDay: day("2026-10-31"),
      volume: 640, unit: .minute, tariff: Cents(194), amount: Cents(cents), direction: direction)
  }

  static func claim(
    _ number: UInt64, _ content: ClaimContent, _ state: ClaimState, _ hold: ClaimHold? = nil,
    remark: String? = nil
  ) -> ClaimRow {
    let isDecided = [.booked, .rejected, .reversed].contains(state)
    return ClaimRow(
      line: ClaimLine(
        id: id(number), file: id(3300), number: Int(number), content: content,
        family: hold == .unknownAssignment ? nil : id(11),
        commitment: hold == .unknownAssignment ? nil : id(3400), state: state, hold: hold,
        decidedBy: isDecided ? visser.id : nil, decidedOn: isDecided ? today : nil,
        remark: remark.map { line($0) }), fileNumber: 3, provider: line("Kompas Jeugd"),
      product: line("Jeugdhulp ambulant"), isAboveMandate: content.amount > Cents(250_000))
  }

  static let claimRows: [ClaimTab: [ClaimRow]] = [
    .ready: [
      claim(3301, declared, .ready), claim(3302, content("2026-114", "r8", 312_000), .ready),
      claim(3303, content("2026-114", "r9", 4_050, .credit), .ready),
    ],
    .held: [
      claim(3304, content("2026-115", "r1", 60_000), .held, .unknownAssignment),
      claim(3305, content("2026-115", "r2", 910_000), .held, .over),
    ],
    .booked: [claim(3306, content("2026-101", "r1", 60_000), .booked)],
    .rejected: [
      claim(3307, content("2026-101", "r2", 60_000), .rejected, remark: "Dubbel gedeclareerd")
    ],
    .toDecide: [
      claim(3305, content("2026-115", "r2", 910_000), .held, .over),
      claim(3302, content("2026-114", "r8", 312_000), .ready),
    ],
  ]

  static func details(of id: ID<ClaimLine>) -> ClaimDetails {
    let row =
      claimRows.values.flatMap(\.self).first { $0.line.id == id } ?? claim(3301, declared, .ready)
    let commitment = Commitment(
      id: self.id(3400), family: self.id(11), number: 2, person: self.id(21),
      municipality: sure(try MunicipalityCode("0518")),
      route: .municipality, decision: nil, form: .inKind, product: line("Jeugdhulp ambulant"),
      productCode: line("45A04"), provider: self.id(702), fromDay: day("2026-07-01"),
      untilDay: day("2026-12-31"), amount: Cents(840_000), volume: nil, goal: nil,
      madeOn: day("2026-06-20"), madeBy: visser.id,
      assignment: Assignment(
        number: AssignmentNumber(4711), category: .outpatient,
        size: try? CareSize(volume: 160, unit: .minute, frequency: .weekly)))
    return ClaimDetails(
      row: row, commitment: row.line.commitment == nil ? nil : commitment,
      commitmentProvider: line("Kompas Jeugd"), booked: Cents(420_000), bookedVolume: 2_080,
      readBy: line("Gerda Hoekstra"),
      decidedBy: row.line.decidedBy.map { _ in line("Anne Visser") },
      bookings: [])
  }
}
