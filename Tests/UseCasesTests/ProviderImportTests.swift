import Domain
import Store
import Testing
import UseCases

@Suite("Importing providers")
struct ProviderImportTests {
  let house: TestHouse
  let controller: ID<User>

  init() throws {
    house = try TestHouse()
    controller = try house.controller()
  }

  private func row(
    _ line: Int, _ name: String = "Kompas Jeugd", code: String = "45A03", cents: Int64 = 8200,
    from: String? = nil, at municipality: String = "0503", contract: String = "C-1"
  ) throws -> ProviderRow {
    let category = try ProductCategory("45")
    var row = ProviderRow(line: line, name: try Line(name), agb: nil)
    row.contract = ProviderRow.Contract(
      name: try Line(contract), purchase: .local,
      municipalities: [try MunicipalityCode(municipality)],
      from: try Day("2026-01-01"), last: nil)
    row.product = ProviderRow.Product(
      category: category, code: try ProductCode(code, of: category), name: try Line("Hulp"))
    row.tariff = ProviderRow.Price(
      unit: .hour, price: Cents(cents), from: try from.map { try Day($0) }, last: nil)
    row.places = 3
    return row
  }

  private func take(_ rows: [ProviderRow], isDryRun: Bool = false) throws -> ImportReport {
    guard
      case .providerImport(let report) = try house.perform(
        .provider(.take(rows, isDryRun: isDryRun)), by: controller)
    else { throw TestHouse.Unexpected() }
    return report
  }

  private func counts() throws -> [Int64?] {
    let counts = try house.rowCounts()
    return [
      "provider", "provider_contract", "contract_municipality", "product", "tariff",
      "provider_capacity",
    ].map { counts[$0] }
  }

  @Test("takes all rows once: a dry run writes nothing, and the same file changes nothing")
  func idempotent() throws {
    let before = try counts()
    let rows = [try row(2), try row(3, code: "45A04", cents: 9000), try row(4, "De Brug")]
    let dry = try take(rows, isDryRun: true)
    #expect(dry.new == 3 && dry.isDryRun)
    #expect(try counts() == before)
    #expect(try take(rows).new == 3)
    #expect(try counts() == [before[0].map { $0 + 2 }, 2, 2, 3, 3, 3])
    let after = try counts()
    let again = try take(rows)
    #expect(again.new == 0 && again.known == 3 && again.faulty == 0)
    #expect(try counts() == after)
    let dearer = try take([try row(2, cents: 8500, from: "2027-01-01")])
    #expect(dearer.new == 1)
    #expect(try house.check().findings.isEmpty)
  }

  @Test("a contract that says something else than the one that is known isn't passed over")
  func otherContract() throws {
    _ = try take([try row(2)])
    let elsewhere = try take([try row(2, at: "0637")])
    #expect(elsewhere.faults.map(\.problem) == [.provider(.contractTwice(try Line("C-1")))])
    guard case .providers(let all) = try house.perform(.providers, by: controller),
      let id = all.first(where: { $0.name.text == "Kompas Jeugd" })?.id
    else { throw TestHouse.Unexpected() }
    let contract = try #require(try house.card(id).contracts.first).contract.id
    try house.perform(.provider(.endContract(contract, last: house.today)), by: controller)
    #expect(try take([try row(2)]).known == 1)
  }

  @Test("one row that can't be taken keeps all out, with its line and column")
  func allOrNothing() throws {
    let before = try counts()
    let report = try take([
      try row(2), try row(3, at: "9998", contract: "C-2"), try row(4, cents: 1),
      try row(5, "Lokaal team"),
    ])
    #expect(report.faulty == 3 && report.wasRefused)
    #expect(report.faults.map(\.line) == [3, 4, 5])
    #expect(
      report.faults.map(\.problem)
        == [
          .unknownMunicipality, .provider(.tariffTwice(from: try Day("2026-01-01"))),
          .provider(.localTeam),
        ])
    #expect(report.faults.map(\.column) == ["gemeenten", "tarief_vanaf", "aanbieder"])
    #expect(try counts() == before)
    #expect(try house.check().findings.isEmpty)
  }
}
