import Domain
import Texts

// The forms of providers and their cards.
extension FormBuilder {
  func providerFields(_ name: FormName) -> [FormField] {
    if name == .newProvider {
      return [FormField(.fullName, .line(limit: 200), required: true), FormField(.agb, .agb)]
    }
    guard let provider = subject.provider else { return [] }
    switch name {
    case .contract: return contract
    case .product: return product(provider)
    case .tariff: return tariff(provider)
    case .capacity: return capacity(provider)
    case .subcontractor:
      return [
        .remote(.subcontractor, .providers),
        FormField(.fromDay, .day, required: true, text: text(today)),
        FormField(.lastDay, .day),
      ]
    case .endProviderItem:
      return [FormField(.lastDay, .day, required: true, text: text(today))]
    default: return []
    }
  }

  private var contract: [FormField] {
    let purchases = Purchase.allCases.map { Choice(id: $0.rawValue, label: words.name(of: $0)) }
    return [
      FormField(.contract, .line(limit: 200), required: true),
      .choice(.purchase, purchases, chosen: Purchase.regional.rawValue),
      FormField(.municipalities, .line(limit: 2000), required: true),
      FormField(.fromDay, .day, required: true), FormField(.lastDay, .day),
    ]
  }

  private var categories: [Choice] {
    ProductCategory.all.map { Choice(id: $0.code, label: $0.code + " " + $0.name) }
  }

  private func product(_ provider: ProviderSubject) -> [FormField] {
    let running = provider.card.contracts.filter { $0.contract.period.isRunning(on: today) }
    var chosen: ID<ProviderContract>?
    if case .contract(let id)? = provider.item { chosen = id }
    return [
      .choice(
        .contract,
        running.map { Choice(id: $0.contract.id.uuid, label: $0.contract.name.text) },
        chosen: chosen?.uuid),
      .choice(.category, categories), FormField(.productCode, .line(limit: ProductCode.limit)),
      FormField(.product, .line(limit: 200), required: true),
      FormField(.fromDay, .day), FormField(.lastDay, .day),
    ]
  }

  /// A first tariff holds as long as its product; a later one from today.
  private func tariff(_ provider: ProviderSubject) -> [FormField] {
    let card = provider.card
    let running = card.contracts.flatMap(\.products).filter {
      $0.product.period.isRunning(on: today)
    }
    let chosen = running.first { line in
      switch provider.item {
      case .product(let id)?: line.product.id == id
      case .tariff(let id)?: line.tariffs.contains { $0.id == id }
      default: false
      }
    }
    let from = chosen.map {
      $0.tariffs.isEmpty ? $0.product.period.from : max(today, $0.product.period.from)
    }
    let units = CareUnit.allCases.map {
      Choice(id: $0.rawValue, label: $0.rawValue + " " + words.name(of: $0))
    }
    return [
      .choice(
        .product,
        running.map {
          Choice(
            id: $0.product.id.uuid, label: $0.product.mark + " " + $0.product.name.text,
            detail: card.contract(with: $0.product.id)?.contract.name.text ?? "")
        }, chosen: chosen?.product.id.uuid),
      .choice(.sizeUnit, units, chosen: chosen?.tariffs.first?.unit.rawValue),
      FormField(.tariff, .money, required: true),
      FormField(.fromDay, .day, text: from.map(text) ?? ""), FormField(.lastDay, .day),
    ]
  }

  private func capacity(_ provider: ProviderSubject) -> [FormField] {
    let (category, code) = help(provider)
    var places = FormField(.places, .line(limit: 4))
    places.startsHere = category != nil
    return [
      .choice(.category, categories, chosen: category?.code),
      FormField(.productCode, .line(limit: ProductCode.limit), text: code?.text ?? ""),
      places, FormField(.waitingDays, .line(limit: 4)),
      FormField(.statedOn, .day, required: true, text: text(today)),
      FormField(.statedBy, .line(limit: 200), required: true),
    ]
  }

  /// The help the cursor stands on.
  private func help(_ provider: ProviderSubject) -> (ProductCategory?, ProductCode?) {
    let card = provider.card
    switch provider.item {
    case .product(let id)?:
      let product = card.product(id)?.product
      return (product?.category, product?.code)
    case .capacity(let id)?:
      let said = card.capacity.first { $0.id == id }
      return (said?.category, said?.code)
    default: return (nil, nil)
    }
  }
}

extension FormReader {
  func providerCommand(_ name: FormName) throws -> Command? {
    guard name != .newProvider else {
      return .addProvider(name: try line(.fullName), agb: try optional(.agb) { try AGB($0) })
    }
    return try cardCommand(name).map { .provider($0) }
  }

  private func cardCommand(_ name: FormName) throws -> ProviderCommand? {
    guard let provider = subject.provider else { return nil }
    switch name {
    case .contract: return .addContract(try contract(provider.card))
    case .product: return try product().map { .addProduct($0) }
    case .tariff: return try tariff().map { .setTariff($0) }
    case .capacity: return .state(try capacity(provider.card.provider.id))
    case .subcontractor:
      guard let other = ID<Provider>(text(.subcontractor)), let from = try day(.fromDay) else {
        return nil
      }
      return .addSubcontractor(
        of: provider.card.provider.id, other, from: from, last: try day(.lastDay))
    case .endProviderItem:
      let last = try value(.lastDay) { try Day.parse(typed: $0, today: today) }
      return ending(provider.item, last)
    default: return nil
    }
  }

  private func ending(_ item: ProviderItem?, _ last: Day) -> ProviderCommand? {
    switch item {
    case .contract(let id)?: .endContract(id, last: last)
    case .product(let id)?: .endProduct(id, last: last)
    case .tariff(let id)?: .endTariff(id, last: last)
    case .subcontract(let id)?: .endSubcontractor(id, last: last)
    case .capacity?, nil: nil
    }
  }

  private func contract(_ card: ProviderCard) throws -> NewContract {
    NewContract(
      provider: card.provider.id, name: try line(.contract),
      purchase: Purchase(rawValue: text(.purchase)) ?? .regional,
      municipalities: try value(.municipalities) {
        try ProviderCard.Place.read($0, among: card.known)
      },
      from: try value(.fromDay) { try Day.parse(typed: $0, today: today) },
      last: try day(.lastDay))
  }

  private func product() throws -> NewProduct? {
    guard let contract = ID<ProviderContract>(text(.contract)) else { return nil }
    let category = try value(.category) { try ProductCategory($0) }
    return NewProduct(
      contract: contract, category: category,
      code: try optional(.productCode) { try ProductCode($0, of: category) },
      name: try line(.product), from: try day(.fromDay), last: try day(.lastDay))
  }

  private func tariff() throws -> NewTariff? {
    guard let product = ID<ContractProduct>(text(.product)) else { return nil }
    return NewTariff(
      product: product,
      unit: try value(.sizeUnit) { text in
        guard let unit = CareUnit(rawValue: text) else { throw ValueFault.empty }
        return unit
      },
      price: try value(.tariff) { try Cents(euros: $0) }, from: try day(.fromDay),
      last: try day(.lastDay))
  }

  private func capacity(_ provider: ID<Provider>) throws -> NewCapacity {
    let category = try value(.category) { try ProductCategory($0) }
    return NewCapacity(
      provider: provider, category: category,
      code: try optional(.productCode) { try ProductCode($0, of: category) },
      places: try number(.places), waitingDays: try number(.waitingDays),
      on: try day(.statedOn), by: try line(.statedBy))
  }

  private func number(_ field: FieldName) throws -> Int? {
    try optional(field) { text in
      guard let number = Int(text.filter { $0 != " " }) else { throw ValueFault.numberForm }
      return number
    }
  }
}
