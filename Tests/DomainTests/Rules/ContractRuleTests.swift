import Domain
import Testing

@Suite("Contracts, products and tariffs")
struct ContractRuleTests {
  private func day(_ iso: String) throws -> Day { try Day(iso) }

  private func period(_ from: String, _ last: String?) throws -> Period {
    try Period(from: try day(from), last: try last.map { try day($0) })
  }

  private func tariff(_ from: String, _ last: String?) throws -> Tariff {
    Tariff(
      id: ID(high: 1, low: 1), product: ID(high: 1, low: 2), unit: .hour, price: Cents(100),
      period: try period(from, last))
  }

  @Test("a period holds on its last day, and two that share a day overlap")
  func periods() throws {
    let year = try period("2026-01-01", "2026-12-31")
    let (last, next) = (try day("2026-12-31"), try day("2027-01-01"))
    #expect(year.holds(on: last) && !year.holds(on: next))
    #expect(year.overlaps(Period(stored: last, nil)))
    #expect(!year.overlaps(Period(stored: next, nil)))
    #expect(year.contains(year) && !year.contains(Period(stored: last, nil)))
    #expect(throws: Refusal.dayBeforePrevious(previous: try day("2026-01-02"))) {
      try period("2026-01-02", "2026-01-01")
    }
  }

  @Test("what is agreed ends earlier or at last, and is never made longer")
  func ending() throws {
    let year = try period("2026-01-01", "2026-12-31")
    #expect(try year.ended(on: day("2026-06-30")).last == day("2026-06-30"))
    #expect(throws: Refusal.alreadyDone) { try year.ended(on: day("2026-12-31")) }
    #expect(throws: Refusal.provider(.endsEarlier(last: try day("2026-12-31")))) {
      try year.ended(on: day("2027-01-01"))
    }
    #expect(throws: Refusal.dayBeforePrevious(previous: try day("2026-01-01"))) {
      try year.ended(on: day("2025-12-31"))
    }
  }

  @Test("a new tariff ends the one that holds, and stands before none")
  func tariffs() throws {
    let open = try tariff("2026-01-01", nil)
    let next = try period("2026-07-01", nil)
    #expect(try ContractRule.replaced(by: next, of: [open])?.period.last == day("2026-06-30"))
    #expect(try ContractRule.replaced(by: next, of: []) == nil)
    #expect(throws: Refusal.provider(.tariffTwice(from: try day("2026-01-01")))) {
      try ContractRule.replaced(by: open.period, of: [open])
    }
    let later = try tariff("2026-09-01", nil)
    #expect(throws: Refusal.self) {
      try ContractRule.replaced(by: next, of: [try tariff("2026-01-01", "2026-08-31"), later])
    }
  }

  @Test(
    "a code begins with its category, in at most five capitals and digits",
    arguments: ["45A03", "45a03", "45A", "45 ", "45", "46A03", "45A034", "45A-3", "45Á3", ""])
  func codes(_ typed: String) throws {
    let category = try ProductCategory("45")
    let code = try? ProductCode(typed, of: category)
    #expect(code?.text == ["45A03": "45A03", "45a03": "45A03", "45A": "45A"][typed])
  }

  @Test("categories are those of the national list, and no others")
  func categories() throws {
    let codes = (31...38).map(String.init) + (40...55).map(String.init)
    #expect(ProductCategory.all.map(\.code) == codes)
    for code in ["30", "39", "56", "", "4", "045"] {
      #expect(throws: ValueFault.unknownCode(allowed: codes)) { try ProductCategory(code) }
    }
  }

  @Test("fewer than five are hidden, none and one's own aren't")
  func small() {
    #expect(SmallCount.of(0) == .exact(0) && SmallCount.of(5) == .exact(5))
    #expect(SmallCount.of(4) == .few && SmallCount.of(4, own: 4) == .exact(4))
    #expect(SmallCount.of(4, own: 3) == .few)
    #expect(Measured([9, 1, 5, 3, 7]).median == 5 && Measured([1, 2, 3, 4]).median == nil)
    #expect(Measured.median([4, 1]) == 2 && Measured.median([]) == nil)
  }

  @Test("municipalities are named by code or name, with commas")
  func places() throws {
    let known = [
      ProviderCard.Place(code: try MunicipalityCode("0518"), name: "'s-Gravenhage"),
      ProviderCard.Place(code: try MunicipalityCode("0503"), name: "Delft"),
    ]
    let read = { (text: String) throws -> [String] in
      try ProviderCard.Place.read(text, among: known).map(\.text)
    }
    #expect(try read("delft, 0518 ,") == ["0503", "0518"])
    #expect(try read("'s-Gravenhage,Delft,0503") == ["0518", "0503"])
    #expect(throws: ValueFault.empty) { try read(" , ") }
    #expect(throws: ValueFault.self) { try read("Rotterdam") }
  }
}
