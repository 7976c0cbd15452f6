import Domain

/// What the cursor can stand on at a provider's card.
enum ProviderItem: Hashable, Sendable {
  case contract(ID<ProviderContract>)
  case product(ID<ContractProduct>)
  case tariff(ID<Tariff>)
  case capacity(ID<ProviderCapacity>)
  case subcontract(ID<Subcontract>)

  var mark: String {
    switch self {
    case .contract(let id): id.uuid
    case .product(let id): id.uuid
    case .tariff(let id): id.uuid
    case .capacity(let id): id.uuid
    case .subcontract(let id): id.uuid
    }
  }
}

/// The provider a form is about, and what of it.
struct ProviderSubject: Equatable, Sendable {
  let card: ProviderCard
  var item: ProviderItem?

  var mark: String {
    ([card.provider.id.uuid] + (item.map { [$0.mark] } ?? [])).joined(separator: " ")
  }
}

extension ProviderCard {
  func contract(_ id: ID<ProviderContract>) -> ContractLine? {
    contracts.first { $0.contract.id == id }
  }

  func product(_ id: ID<ContractProduct>) -> ProductLine? {
    contracts.flatMap(\.products).first { $0.product.id == id }
  }

  func contract(with product: ID<ContractProduct>) -> ContractLine? {
    contracts.first { $0.products.contains { $0.product.id == product } }
  }

  /// The period of what the cursor stands on; nil where nothing of it ends.
  func period(of item: ProviderItem?) -> Period? {
    switch item {
    case .contract(let id)?: contract(id)?.contract.period
    case .product(let id)?: product(id)?.product.period
    case .tariff(let id)?:
      contracts.flatMap(\.products).flatMap(\.tariffs).first { $0.id == id }?.period
    case .subcontract(let id)?:
      subcontracts.first { $0.subcontract.id == id && $0.isMain }?.subcontract.period
    case .capacity?, nil: nil
    }
  }
}

extension Period {
  /// Whether something of it is still to come.
  func isRunning(on day: Day) -> Bool { last.map { $0 >= day } ?? true }
}
