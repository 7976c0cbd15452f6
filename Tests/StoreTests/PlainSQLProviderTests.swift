import Domain
import Store
import StoreSQLite
import Testing

private typealias P = PlainStore

@Suite("Somebody with an SQL prompt, at the contracts")
struct PlainSQLProviderTests {
  let store: PlainStore
  private let kompas = P.id(701)
  private let brug = P.id(702)

  init() throws {
    store = try PlainStore()
    try store.run("INSERT INTO provider VALUES (\(kompas), 'Kompas', '41012345', NULL)")
    try store.run("INSERT INTO provider VALUES (\(brug), 'De Brug', NULL, NULL)")
  }

  private func cell(_ text: String?) -> String { text.map { "'\($0)'" } ?? "NULL" }

  private func contract(
    _ id: Int, of provider: String? = nil, from: String = "2026-01-01", last: String? = nil
  ) -> String {
    """
    INSERT INTO provider_contract VALUES (\(P.id(id)), \(provider ?? kompas), 'C-1', 'local',
      '\(from)', \(cell(last)))
    """
  }

  private func product(
    _ id: Int, _ category: String = "45", _ code: String? = "45A03", from: String = "2026-01-01",
    last: String? = nil
  ) -> String {
    """
    INSERT INTO product VALUES (\(P.id(id)), \(P.id(710)), '\(category)', \(cell(code)), 'Hulp',
      '\(from)', \(cell(last)))
    """
  }

  private func tariff(
    _ id: Int, _ unit: String = "04", _ cents: Int = 8200, from: String = "2026-01-01",
    last: String? = nil
  ) -> String {
    """
    INSERT INTO tariff VALUES (\(P.id(id)), \(P.id(720)), '\(unit)', \(cents), '\(from)',
      \(cell(last)))
    """
  }

  @Test("can't make two contracts of a name overlap, or one with the local team")
  func contracts() throws {
    #expect(store.refusal(contract(710, of: P.provider)) != nil)
    #expect(store.refusal(contract(710, from: "2026-02-01", last: "2026-01-31")) != nil)
    try store.run(contract(710, last: "2026-06-30"))
    #expect(store.refusal(contract(711, from: "2026-06-30")) != nil)
    try store.run(contract(711, from: "2026-07-01"))
    #expect(store.refusal(contract(712, from: "2030-01-01")) != nil)
    let place = "INSERT INTO contract_municipality VALUES (\(P.id(730)), \(P.id(710)), '0503')"
    try store.run(place)
    #expect(store.refusal(place.replacing("(\(P.id(730))", with: "(\(P.id(731))")) != nil)
    #expect(store.refusal("UPDATE contract_municipality SET municipality = '0518'") != nil)
    #expect(store.refusal("DELETE FROM contract_municipality") != nil)
  }

  @Test("can't invent a category, a code of another one or a unit")
  func codes() throws {
    try store.run(contract(710))
    for (category, code) in [
      ("39", nil), ("56", nil), ("45", "46A03"), ("45", "45"), ("45", "45A034"), ("45", "45a03"),
      ("4", "45A03"),
    ] { #expect(store.refusal(product(720, category, code)) != nil, "\(category)") }
    for category in ProductCategory.all {
      #expect(store.dryRefusal(product(720, category.code, category.code + "A1")) == nil)
    }
    try store.run(product(720))
    for unit in ["02", "4", "hour", ""] { #expect(store.refusal(tariff(740, unit)) != nil) }
    for unit in CareUnit.allCases {
      #expect(store.dryRefusal(tariff(740, unit.rawValue)) == nil)
    }
  }

  @Test("can't put a product outside its contract, or two prices on a day")
  func periods() throws {
    try store.run(contract(710, last: "2026-12-31"))
    #expect(store.refusal(product(720)) != nil)
    #expect(store.refusal(product(720, from: "2025-12-31", last: "2026-12-31")) != nil)
    try store.run(product(720, last: "2026-12-31"))
    #expect(store.refusal(product(721, last: "2026-05-01")) != nil)
    try store.run(tariff(740, last: "2026-06-30"))
    #expect(store.refusal(tariff(741, from: "2026-06-30", last: "2026-12-31")) != nil)
    #expect(store.refusal(tariff(741, "14", from: "2026-06-30", last: "2026-12-31")) != nil)
    #expect(store.refusal(tariff(741, from: "2026-07-01", last: "2027-01-01")) != nil)
    #expect(store.refusal(tariff(741, "04", -1, from: "2026-07-01", last: "2026-12-31")) != nil)
    try store.run(tariff(741, from: "2026-07-01", last: "2026-12-31"))
  }

  @Test("can't change what was agreed, make it longer, or take it away")
  func kept() throws {
    try store.run(contract(710, last: "2026-12-31"))
    try store.run(product(720, last: "2026-12-31"))
    try store.run(tariff(740, last: "2026-12-31"))
    let under =
      "INSERT INTO subcontractor VALUES (\(P.id(750)), \(kompas), \(brug), '2026-01-01', NULL)"
    try store.run(under)
    #expect(store.refusal(under.replacing("(\(P.id(750))", with: "(\(P.id(751))")) != nil)
    #expect(
      store.refusal(under.replacing("\(kompas), \(brug)", with: "\(brug), \(brug)")) != nil)
    for table in ["provider_contract", "product", "tariff", "subcontractor"] {
      for change in ["from_day = '2025-01-01'", "last_day = NULL"] {
        #expect(store.refusal("UPDATE \(table) SET \(change)") != nil, "\(table) \(change)")
      }
      #expect(store.refusal("DELETE FROM \(table)") != nil)
      #expect(store.refusal("INSERT OR REPLACE INTO \(table) SELECT * FROM \(table)") != nil)
      if table != "subcontractor" {
        #expect(store.refusal("UPDATE \(table) SET last_day = '2027-01-01'") != nil)
      }
      try store.run("UPDATE \(table) SET last_day = '2026-06-30'")
    }
    for change in [
      "UPDATE tariff SET cents = 1", "UPDATE tariff SET unit = '14'",
      "UPDATE product SET name = 'x'", "UPDATE product SET code = NULL",
      "UPDATE provider_contract SET purchase = 'regional'",
      "UPDATE provider_contract SET name = 'C-2'",
      "UPDATE subcontractor SET subcontractor_id = \(P.provider)",
    ] { #expect(store.refusal(change) != nil, "\(change)") }
  }

  @Test("can't have a provider say nothing or take it back")
  func capacity() throws {
    func said(_ places: String, _ days: String) -> String {
      """
      INSERT INTO provider_capacity VALUES (\(P.id(760)), \(kompas), '45', NULL, \(places),
        \(days), '2026-03-01', 'R. de Boer', \(P.user))
      """
    }
    for (places, days) in [("NULL", "NULL"), ("-1", "1"), ("10000", "1"), ("1", "1501")] {
      #expect(store.refusal(said(places, days)) != nil, "\(places) \(days)")
    }
    try store.run(said("3", "NULL"))
    #expect(store.refusal("UPDATE provider_capacity SET places = 4") != nil)
    #expect(store.refusal("DELETE FROM provider_capacity") != nil)
  }
}
