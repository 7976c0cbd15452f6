import Domain
import Testing

@Suite("What a budget is expected to come to")
struct ForecastTests {
  private func commitment(
    _ amount: Int64, from: String = "2026-01-01", until: String? = "2026-12-31",
    stop: (String, Int64?)? = nil
  ) throws -> Commitment {
    Commitment(
      id: ID(high: 1, low: 1), family: ID(high: 1, low: 2), number: 1,
      person: ID(high: 1, low: 3), municipality: try MunicipalityCode("0518"),
      route: .municipality, decision: nil, form: .inKind, product: try Line("Begeleiding"),
      productCode: nil, provider: ID(high: 1, low: 4), fromDay: try Day(from),
      untilDay: try until.map { try Day($0) }, amount: Cents(amount), volume: nil, goal: nil,
      state: stop == nil ? .started : .stopped, madeOn: try Day(from),
      madeBy: ID(high: 1, low: 5), startedOn: try Day(from),
      stop: try stop.map {
        Commitment.Stop(
          onDay: try Day($0.0), reason: .asPlanned, remains: $0.1.map { Cents($0) })
      })
  }

  private func forecast(
    _ commitment: Commitment, booked: Int64, until: String?
  ) throws -> Int64 {
    try Forecast.of(
      commitment,
      spent: Spent(
        booked: Cents(booked), volume: 0, coveredUntil: try until.map { try Day($0) })
    ).rawValue
  }

  @Test("while nothing was declared it is what was committed")
  func nothing() throws {
    #expect(try forecast(commitment(365_00), booked: 0, until: nil) == 365_00)
  }

  @Test("then it is what was booked and what is left by days")
  func some() throws {
    // A euro a day; 31 days cost two euros each.
    #expect(try forecast(commitment(365_00), booked: 62_00, until: "2026-01-31") == 396_00)
    #expect(try forecast(commitment(365_00), booked: 0, until: "2026-12-31") == 0)
    #expect(try forecast(commitment(365_00), booked: 400_00, until: "2027-02-01") == 400_00)
  }

  @Test("without a last day it runs to the end of its year")
  func open() throws {
    let open = try commitment(184_00, from: "2026-07-01", until: nil)
    #expect(try forecast(open, booked: 31_00, until: "2026-07-31") == 184_00)
  }

  @Test("stopped help runs to the day it stopped, or comes to what remains")
  func stopped() throws {
    let stopped = try commitment(365_00, stop: ("2026-02-10", nil))
    #expect(try forecast(stopped, booked: 31_00, until: "2026-01-31") == 41_00)
    let settled = try commitment(365_00, stop: ("2026-02-10", 50_00))
    #expect(try forecast(settled, booked: 31_00, until: "2026-01-31") == 50_00)
    #expect(try forecast(settled, booked: 70_00, until: "2026-01-31") == 70_00)
    #expect(try forecast(settled, booked: 0, until: nil) == 50_00)
  }

  @Test("an amount that no longer fits is refused, not wrapped")
  func overflow() throws {
    #expect(throws: ValueFault.amountTooLarge) {
      try Forecast.share(Cents(Int64.max / 2), 3, of: 365)
    }
    let large = try commitment(999_999_999_999)
    #expect(try forecast(large, booked: 1, until: "2026-01-01") == 997_260_273_972)
  }
}
