import Domain
import Testing
import UseCases

extension TestHouse {
  /// Who buys help, made when first asked for.
  func controller() throws -> ID<User> {
    if let known = try desk.actor(try Login("cora")) { return known.user.id }
    return try addUser("cora", [.controller], team: nil)
  }

  func addProvider(_ name: String, agb: String? = nil) throws -> ID<Provider> {
    guard
      case .done(.providerAdded(let id, _)) = try perform(
        .addProvider(name: try Line(name), agb: try agb.map { try AGB($0) }),
        by: try controller())
    else { throw Unexpected() }
    return id
  }

  func card(_ id: ID<Provider>, by user: ID<User>? = nil) throws -> ProviderCard {
    guard case .providerCard(let card) = try perform(.provider(.card(id)), by: user) else {
      throw Unexpected()
    }
    return card
  }

  /// A provider with a contract of a year, a product in it and its tariff.
  func contracted(
    _ name: String = "Kompas Jeugd", in municipalities: [String] = ["0518", "0503"]
  ) throws -> ID<Provider> {
    let id = try addProvider(name)
    try perform(
      .provider(
        .addContract(
          NewContract(
            provider: id, name: try Line("H10-\(name)"), purchase: .regional,
            municipalities: try municipalities.map { try MunicipalityCode($0) },
            from: try Day("2026-01-01"), last: try Day("2026-12-31")))), by: try controller())
    let contract = try #require(try card(id).contracts.first).contract.id
    let category = try ProductCategory("45")
    try perform(
      .provider(
        .addProduct(
          NewProduct(
            contract: contract, category: category, code: try ProductCode("45A03", of: category),
            name: try Line("Ambulante begeleiding")))), by: try controller())
    let product = try #require(try card(id).contracts.first?.products.first).product.id
    try perform(
      .provider(.setTariff(NewTariff(product: product, unit: .hour, price: Cents(8200)))),
      by: try controller())
    return id
  }
}
