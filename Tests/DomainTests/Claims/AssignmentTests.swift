import Domain
import Testing

@Suite("What messages say of a commitment")
struct AssignmentTests {
  private func terms(
    number: Int? = 4711, category: ProductCategory? = .outpatient, code: String? = nil,
    size: (Int, CareUnit, CareFrequency)? = nil, amount: Int64? = nil, until: String? = nil,
    form: CareForm = .inKind
  ) throws -> AssignmentRule.Terms {
    AssignmentRule.Terms(
      Assignment(
        number: number.flatMap { AssignmentNumber($0) }, category: category,
        size: try size.map { try CareSize(volume: $0.0, unit: $0.1, frequency: $0.2) }),
      productCode: try code.map { try Line($0) }, form: form, amount: amount.map { Cents($0) },
      untilDay: try until.map { try Day($0) })
  }

  @Test("a number has one to nine digits and isn't nought")
  func numbers() throws {
    #expect(try AssignmentNumber("000000007").rawValue == 7)
    #expect(try AssignmentNumber("999999999").rawValue == 999_999_999)
    for text in ["0", "1000000000", "99999999999999999999999"] {
      #expect(throws: ValueFault.numberOutOfRange(lowest: 1, highest: 999_999_999)) {
        try AssignmentNumber(text)
      }
    }
    for text in ["12a", "-1", "1.0", "1 2"] {
      #expect(throws: ValueFault.numberForm) { try AssignmentNumber(text) }
    }
    #expect(throws: ValueFault.empty) { try AssignmentNumber(" ") }
  }

  @Test("the kinds of assignment of iJw go in: specific, aspecific, generic")
  func kinds() throws {
    let size = (160, CareUnit.minute, CareFrequency.weekly)
    try AssignmentRule.check(
      terms(code: "45A04", size: size, amount: 5_000_00, until: "2026-12-31"))
    try AssignmentRule.check(terms())
    try AssignmentRule.check(terms(amount: 100_00, until: "2026-12-31"))
    try AssignmentRule.check(terms(category: nil, amount: 100_00, until: "2026-12-31"))
  }

  @Test("what a condition forbids is refused by its own name")
  func refused() throws {
    let size = (160, CareUnit.minute, CareFrequency.total)
    let cases: [(AssignmentRefusal, AssignmentRule.Terms)] = [
      (.notInKind, try terms(form: .personalBudget)),
      (.categoryMissing, try terms(category: nil)),
      (.categoryMissing, try terms(category: nil, size: size, amount: 1)),
      (.categoryMissing, try terms(category: nil, code: "45A04", size: size, amount: 1)),
      (.sizeMissing, try terms(code: "45A04", amount: 1, until: "2026-12-31")),
      (.estimateMissing, try terms(size: size)),
      (.estimateMissing, try terms(number: nil, size: size)),
      (.budgetWithoutEnd, try terms(amount: 100)),
      (.budgetTooLarge, try terms(amount: 100_000_000, until: "2026-12-31")),
      (.weeklyWithoutEnd, try terms(size: (2, .hour, .weekly), amount: 1)),
      (.neverDaily, try terms(size: (2, .dayPart, .daily), amount: 1)),
    ]
    for (refusal, terms) in cases {
      #expect(throws: Refusal.assignment(refusal)) { try AssignmentRule.check(terms) }
    }
  }

  @Test("without a number nothing but the estimate is asked")
  func lax() throws {
    try AssignmentRule.check(
      terms(number: nil, category: nil, code: "45A04", amount: nil, form: .personalBudget))
  }

  @Test("a size comes to weeks that are touched, Sundays for output, months and days")
  func totals() throws {
    func total(_ unit: CareUnit, _ frequency: CareFrequency, _ from: String, _ until: String?)
      throws -> Int?
    {
      try CareSize(volume: 3, unit: unit, frequency: frequency)
        .total(from: Day(from), until: until.map { try Day($0) })
    }
    // Friday 2 January 2026 to Monday 12 January touches three weeks and holds two Sundays.
    #expect(try total(.hour, .weekly, "2026-01-02", "2026-01-12") == 9)
    #expect(try total(.pieceOfOutput, .weekly, "2026-01-02", "2026-01-12") == 6)
    #expect(try total(.pieceOfOutput, .weekly, "2026-01-04", "2026-01-04") == 3)
    #expect(try total(.pieceOfOutput, .weekly, "2026-01-05", "2026-01-10") == 0)
    #expect(try total(.hour, .daily, "2026-01-02", "2026-01-12") == 33)
    #expect(try total(.hour, .monthly, "2025-12-31", "2026-02-01") == 9)
    #expect(try total(.hour, .total, "2026-01-02", nil) == 3)
    #expect(try total(.hour, .weekly, "2026-01-02", nil) == nil)
  }

  @Test("Sundays are counted as one by one", arguments: [7, 8, 9] as [UInt64])
  func sundays(seed: UInt64) throws {
    var state = seed
    func next(_ limit: UInt64) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % limit)
    }
    let size = try CareSize(volume: 1, unit: .pieceOfOutput, frequency: .weekly)
    for _ in 0..<200 {
      let first = Day.earliest.adding(days: next(70_000))
      let last = first.adding(days: next(900))
      let days = (0...(last - first)).map { first.adding(days: $0) }
      #expect(size.total(from: first, until: last) == days.count { $0.weekday == 7 })
    }
  }
}
