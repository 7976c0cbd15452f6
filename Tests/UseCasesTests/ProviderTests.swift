import Domain
import Store
import Testing
import UseCases

@Suite("What is agreed with providers")
struct ProviderTests {
  let house: TestHouse
  let controller: ID<User>

  init() throws {
    house = try TestHouse()
    controller = try house.controller()
  }

  private func refused(_ refusal: Refusal, _ command: ProviderCommand) {
    #expect(throws: Trouble.refused(refusal)) {
      try house.perform(.provider(command), by: controller)
    }
  }

  @Test("a contract, its products and tariffs stay as they were, and each change is in the log")
  func history() throws {
    let id = try house.contracted()
    let line = try #require(try house.card(id).contracts.first)
    #expect(line.municipalities.map(\.name) == ["'s-Gravenhage (Den Haag)", "Delft"])
    #expect(line.products.map(\.product.mark) == ["45A03"])
    let product = line.products[0].product.id
    let events = try house.events {
      try house.perform(
        .provider(
          .setTariff(
            NewTariff(
              product: product, unit: .hour, price: Cents(8450), from: try Day("2026-07-01")))),
        by: controller)
    }
    #expect(events == ["tariff.set", "row.updated", "row.inserted"])
    let tariffs = try house.card(id).contracts[0].products[0].tariffs
    #expect(tariffs.map(\.price) == [Cents(8450), Cents(8200)])
    #expect(try tariffs.map(\.period.last) == [Day("2026-12-31"), Day("2026-06-30")])
    #expect(try house.check().findings.isEmpty)
  }

  @Test("what overlaps, lies outside or is made longer is refused")
  func refusals() throws {
    let id = try house.contracted()
    let line = try #require(try house.card(id).contracts.first)
    let (contract, product) = (line.contract, line.products[0].product)
    let (first, last) = (try Day("2026-01-01"), try Day("2026-12-31"))
    let name = try Line("h10 kompas jeugd")
    func new(_ from: String, _ until: String?) throws -> NewContract {
      NewContract(
        provider: id, name: name, purchase: .local, municipalities: [try MunicipalityCode("0503")],
        from: try Day(from), last: try until.map { try Day($0) })
    }
    refused(.provider(.contractTwice(name)), .addContract(try new("2026-12-31", nil)))
    refused(.dayBeforePrevious(previous: last), .addContract(try new("2026-12-31", "2026-12-30")))
    refused(
      .provider(.productTwice("45A03")),
      .addProduct(
        NewProduct(
          contract: contract.id, category: product.category, code: product.code, name: name)))
    refused(
      .provider(.outside(from: first, last: last)),
      .addProduct(
        NewProduct(
          contract: contract.id, category: product.category, code: nil, name: name,
          last: try Day("2027-01-01"))))
    refused(
      .provider(.tariffTwice(from: first)),
      .setTariff(NewTariff(product: product.id, unit: .fullDay, price: Cents(1))))
    refused(
      .provider(.endsEarlier(last: last)), .endContract(contract.id, last: try Day("2027-01-01")))
    refused(.alreadyDone, .endContract(contract.id, last: last))
    refused(
      .provider(.ownSubcontractor), .addSubcontractor(of: id, id, from: house.today, last: nil))
    let team = try house.provider()
    var ofTeam = try new("2026-01-01", nil)
    ofTeam.provider = team
    refused(.provider(.localTeam), .addContract(ofTeam))
    var nowhere = try new("2027-01-01", nil)
    nowhere.municipalities = [try MunicipalityCode("9998")]
    refused(.unknownMunicipality("9998"), .addContract(nowhere))
  }

  @Test("a contract that ends takes its products and tariffs along")
  func ending() throws {
    let id = try house.contracted()
    let contract = try #require(try house.card(id).contracts.first).contract.id
    let last = try Day("2026-06-30")
    try house.perform(.provider(.endContract(contract, last: last)), by: controller)
    let line = try #require(try house.card(id).contracts.first)
    #expect(line.contract.period.last == last)
    #expect(line.products.map(\.product.period.last) == [last])
    #expect(line.products[0].tariffs.map(\.period.last) == [last])
    #expect(try house.check().findings.isEmpty)
  }

  @Test("of what a provider said of its room the newest counts, whenever it was written down")
  func capacity() throws {
    let id = try house.contracted()
    let category = try ProductCategory("45")
    func say(_ places: Int?, _ days: Int?, on day: String) throws {
      try house.perform(
        .provider(
          .state(
            NewCapacity(
              provider: id, category: category, code: nil, places: places, waitingDays: days,
              on: try Day(day), by: try Line("R. de Boer")))), by: controller)
    }
    try say(5, 20, on: "2026-02-01")
    try say(2, 41, on: "2026-03-01")
    try say(9, 0, on: "2026-01-15")
    #expect(try house.card(id).capacity.map(\.places) == [2])
    refused(
      .value(field: .places, .empty),
      .state(
        NewCapacity(
          provider: id, category: category, places: nil, waitingDays: nil, by: try Line("x"))))
    refused(
      .dayInFuture(house.today.adding(days: 1)),
      .state(
        NewCapacity(
          provider: id, category: category, places: 1, waitingDays: nil,
          on: house.today.adding(days: 1), by: try Line("x"))))
  }

  @Test("a controller writes, whoever chooses a provider reads, and nobody else does either")
  func rights() throws {
    let id = try house.contracted()
    for role in Role.allCases {
      let user = try house.addUser("u\(Role.allCases.firstIndex(of: role) ?? 0)", [role])
      let mayRead = [Role.coordinator, .poh, .supervisor, .controller, .backoffice].contains(role)
      for command in [ProviderCommand.card(id), .coverage] {
        if mayRead {
          try house.perform(.provider(command), by: user)
        } else {
          #expect(throws: Trouble.self) { try house.perform(.provider(command), by: user) }
        }
      }
      guard role != .controller else { continue }
      let contract = try #require(try house.card(id).contracts.first).contract.id
      for command in [
        ProviderCommand.endContract(contract, last: house.today),
        .addSubcontractor(of: id, try house.provider(), from: house.today, last: nil),
        .take([], isDryRun: true),
      ] {
        #expect(throws: Trouble.self, "\(role)") {
          try house.perform(.provider(command), by: user)
        }
      }
    }
  }

  @Test("coverage shows who has what contracted where, and where nobody has")
  func coverage() throws {
    let kompas = try house.contracted()
    _ = try house.contracted("De Brug", in: ["0503"])
    _ = try house.openCase("De Wit")
    try house.perform(
      .provider(
        .state(
          NewCapacity(
            provider: kompas, category: try ProductCategory("45"), places: 3, waitingDays: 28,
            by: try Line("R. de Boer")))), by: controller)
    func coverage() throws -> Coverage {
      guard case .coverage(let found) = try house.perform(.provider(.coverage), by: controller)
      else { throw TestHouse.Unexpected() }
      return found
    }
    var found = try coverage()
    #expect(found.places.map(\.name) == ["'s-Gravenhage (Den Haag)", "Delft"])
    #expect(found.rows.map(\.mark) == ["45A03"])
    #expect(
      found.rows[0].cells.map(\.providers) == [["Kompas Jeugd"], ["De Brug", "Kompas Jeugd"]])
    #expect(found.rows[0].cells.map(\.freePlaces) == [3, 3])
    #expect(found.rows[0].cells.map(\.waitingDays) == [28, 28])
    let contract = try #require(try house.card(kompas).contracts.first).contract.id
    try house.perform(
      .provider(.endContract(contract, last: house.today.adding(days: -1))), by: controller)
    found = try coverage()
    #expect(found.rows[0].cells.map(\.isGap) == [true, false])
  }
}
