import Domain

/// What the demo's controller agreed with the providers: one regional contract for each of this year
/// and the one before, a local one for some, with prices that rise in January, and what providers
/// said of their room.
///
/// Nothing of it is drawn by chance: the same day gives the same contracts.
struct DemoContracts {
  let desk: CaseDesk
  let controller: ID<User>
  let today: Day

  private struct Product {
    let category: StaticString
    let code: StaticString
    let name: StaticString
    let unit: CareUnit
    let cents: Int64

    init(
      _ category: StaticString, _ code: StaticString, _ name: StaticString, _ unit: CareUnit,
      _ cents: Int64
    ) {
      self.category = category
      self.code = code
      self.name = name
      self.unit = unit
      self.cents = cents
    }
  }

  /// Codes as the municipalities of a region could have agreed on them.
  private static let products = [
    Product("45", "45A03", "Ambulante begeleiding", .hour, 8_250),
    Product("45", "45A04", "Gezinsbehandeling", .hour, 10_920),
    Product("54", "54D01", "Behandeling jeugd-ggz", .minute, 198),
    Product("41", "41A11", "Dagbehandeling", .dayPart, 11_640),
    Product("35", "35A01", "Pleegzorg", .fullDay, 5_480),
    Product("44", "44A09", "Gezinshuis", .fullDay, 21_350),
  ]

  /// Which products each provider has, by its place among ``DemoStaff/providers``.
  private static let offered = [
    [0, 1], [0, 1, 3], [1, 3], [2], [0], [4, 5], [4], [0, 2],
  ]

  private static let region = ["0503", "0518", "0603", "0637", "1783", "1916"]

  func make(_ providers: [ID<Provider>]) throws {
    for (place, provider) in providers.enumerated() {
      try contracts(provider, place)
      if place % 3 == 0 { try local(provider, place) }
    }
    guard providers.count > 5 else { return }
    try perform(
      .addSubcontractor(
        of: providers[1], providers[4], from: day(today.year - 1, 9, 1), last: nil))
    try perform(
      .addSubcontractor(
        of: providers[5], providers[6], from: day(today.year, 2, 1), last: nil))
  }

  /// What the providers said in the last weeks, each of everything it has.
  func stateRoom(_ providers: [ID<Provider>]) throws {
    for (place, provider) in providers.enumerated() {
      for index in Self.offered[place % Self.offered.count] {
        let product = Self.products[index]
        let category = try ProductCategory("\(product.category)")
        try perform(
          .state(
            NewCapacity(
              provider: provider, category: category,
              code: try ProductCode("\(product.code)", of: category),
              places: (place * 5 + index * 3 + 2) % 7,
              waitingDays: 14 + (place * 23 + index * 9) % 70,
              on: today.adding(days: -3 - place * 4), by: try Line("Aanmeldpunt"))))
      }
    }
  }

  private func perform(_ command: ProviderCommand) throws {
    _ = try desk.perform(.provider(command), by: controller)
  }

  private func contracts(_ provider: ID<Provider>, _ place: Int) throws {
    let from = try day(today.year - 1, 1, 1)
    let municipalities = try Self.region.enumerated()
      .filter { index, _ in (index + place) % 4 != 3 }.map { try MunicipalityCode($0.element) }
    try perform(
      .addContract(
        NewContract(
          provider: provider, name: try Line("H10-\(today.year - 1)-0\(14 + place)"),
          purchase: .regional, municipalities: municipalities, from: from,
          last: try day(today.year + 1, 12, 31))))
    guard let contract = try card(provider).contracts.first?.contract.id else { return }
    for index in Self.offered[place % Self.offered.count] {
      try add(Self.products[index], to: contract, of: provider, price: place * 35)
    }
  }

  private func add(
    _ product: Product, to contract: ID<ProviderContract>, of provider: ID<Provider>,
    price more: Int
  ) throws {
    let category = try ProductCategory("\(product.category)")
    let code = try ProductCode("\(product.code)", of: category)
    try perform(
      .addProduct(
        NewProduct(
          contract: contract, category: category, code: code, name: try Line("\(product.name)"))))
    let line = try card(provider).contracts.flatMap(\.products).first { $0.product.code == code }
    guard let id = line?.product.id else { return }
    let price = product.cents + Int64(more)
    try perform(.setTariff(NewTariff(product: id, unit: product.unit, price: Cents(price))))
    try perform(
      .setTariff(
        NewTariff(
          product: id, unit: product.unit, price: Cents(price * 1038 / 1000),
          from: try day(today.year, 1, 1))))
  }

  /// All ambulant help, for one municipality and one year.
  private func local(_ provider: ID<Provider>, _ place: Int) throws {
    let name = try Line("Westland \(today.year)-\(place + 1)")
    try perform(
      .addContract(
        NewContract(
          provider: provider, name: name, purchase: .local,
          municipalities: [try MunicipalityCode("1783")], from: try day(today.year, 1, 1),
          last: try day(today.year, 12, 31))))
    guard let contract = try card(provider).contracts.first(where: { $0.contract.name == name })
    else { return }
    try perform(
      .addProduct(
        NewProduct(
          contract: contract.contract.id, category: try ProductCategory("45"), code: nil,
          name: try Line("Jeugdhulp ambulant"))))
    let line = try card(provider).contracts.first { $0.contract.name == name }?.products.first
    guard let product = line?.product.id else { return }
    try perform(
      .setTariff(NewTariff(product: product, unit: .hour, price: Cents(7_900 + Int64(place * 25)))))
  }

  private func card(_ provider: ID<Provider>) throws -> ProviderCard {
    guard
      case .providerCard(let card) = try desk.perform(
        .provider(.card(provider)), by: controller)
    else { throw Refusal.noSuchRecord(.provider) }
    return card
  }

  private func day(_ year: Int, _ month: Int, _ day: Int) throws -> Day {
    try Day(year: year, month: month, day: day)
  }
}
