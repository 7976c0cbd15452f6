import Domain
import Ledger
import Store

// What is agreed with providers: written by a controller, read by whoever chooses one.
extension Context {
  func perform(_ command: ProviderCommand) throws -> Outcome {
    switch command {
    case .card(let id): try providerCard(id)
    case .coverage: try coverage()
    case .take(let rows, let isDryRun): try takeProviders(rows, isDryRun: isDryRun)
    case .addContract(let new): try write(.contractAdded) { try $0.add(new) }
    case .endContract(let id, let last): try write(.contractEnded) { try $0.end(id, last) }
    case .addProduct(let new): try write(.productAdded) { try $0.add(new) }
    case .endProduct(let id, let last): try write(.productEnded) { try $0.end(id, last) }
    case .setTariff(let new): try write(.tariffSet) { try $0.set(new) }
    case .endTariff(let id, let last): try write(.tariffEnded) { try $0.end(id, last) }
    case .state(let new): try write(.capacityStated) { try $0.state(new, user, today) }
    case .addSubcontractor(let provider, let other, let from, let last):
      try write(.subcontractorAdded) {
        try $0.add(other, under: provider, Period(from: from, last: last))
      }
    case .endSubcontractor(let id, let last):
      try write(.subcontractorEnded) { try $0.end(id, last) }
    }
  }

  private func write(
    _ change: ProviderChange,
    _ body: (ProviderEdit) throws -> (ID<Provider>, Written)
  ) throws -> Outcome {
    let stamp = try permit(.writeProviders)
    return try store.record(stamp) { changes in
      let edit = ProviderEdit(changes: changes)
      let (id, written) = try body(edit)
      return (
        .done(.providerChanged(id, try edit.provider(id).name, change)),
        Act(change.event, of: nil, by: written)
      )
    }
  }

  private func providerCard(_ id: ID<Provider>) throws -> Outcome {
    let stamp = try permit(.readProviders)
    let teams = try teams(.readFamily)
    return .providerCard(
      try store.reveal(stamp) { connection in
        let query = ProviderQuery(connection: connection, today: today)
        guard let provider = try query.provider(id) else { throw Refusal.noSuchRecord(.provider) }
        return (
          try query.card(of: provider, teams: teams),
          Shown(.providerShown, object: Identity(id), objectType: Provider.table.name)
        )
      })
  }

  private func coverage() throws -> Outcome {
    _ = try permit(.readProviders)
    return .coverage(
      try store.look { try ProviderQuery(connection: $0, today: today).coverage() })
  }
}

extension ProviderChange {
  var event: EventName {
    switch self {
    case .contractAdded: .contractAdded
    case .contractEnded: .contractEnded
    case .productAdded: .productAdded
    case .productEnded: .productEnded
    case .tariffSet: .tariffSet
    case .tariffEnded: .tariffEnded
    case .capacityStated: .capacityStated
    case .subcontractorAdded: .subcontractorAdded
    case .subcontractorEnded: .subcontractorEnded
    }
  }
}

/// A change to what is agreed with providers, each by the rules.
struct ProviderEdit {
  let changes: Changes

  typealias Result = (provider: ID<Provider>, written: Written)

  func provider(_ id: ID<Provider>) throws -> Provider {
    let found: Provider? = try changes.first(where: "id = ?", [Value(id)])
    guard let found else { throw Refusal.noSuchRecord(.provider) }
    return found
  }

  func contract(_ id: ID<ProviderContract>) throws -> ProviderContract {
    let found: ProviderContract? = try changes.first(where: "id = ?", [Value(id)])
    guard let found else { throw Refusal.noSuchRecord(.contract) }
    return found
  }

  func product(_ id: ID<ContractProduct>) throws -> ContractProduct {
    let found: ContractProduct? = try changes.first(where: "id = ?", [Value(id)])
    guard let found else { throw Refusal.noSuchRecord(.product) }
    return found
  }

  func add(_ new: NewContract) throws -> Result {
    guard try provider(new.provider).team == nil else { throw Refusal.provider(.localTeam) }
    guard !new.municipalities.isEmpty else { throw Refusal.value(field: .municipalities, .empty) }
    let period = try Period(from: new.from, last: new.last)
    try ContractRule.check(new.name, period, beside: try contracts(of: new.provider))
    let contract = ProviderContract(
      id: changes.newID(), provider: new.provider, name: new.name, purchase: new.purchase,
      period: period)
    let written = try changes.insert(contract)
    for code in Set(new.municipalities).sorted(by: { $0.text < $1.text }) {
      let known: Municipality? = try changes.first(
        where: "code = ? AND to_day IS NULL", [.text(code.text)])
      guard known != nil else { throw Refusal.unknownMunicipality(code.text) }
      try changes.insert(
        ContractMunicipality(
          id: changes.newID(), contract: contract.id, municipality: code))
    }
    return (new.provider, written)
  }

  func contracts(of provider: ID<Provider>) throws -> [ProviderContract] {
    try changes.all(where: "provider_id = ?", [Value(provider)])
  }

  /// What hangs on it ends with it.
  func end(_ id: ID<ProviderContract>, _ last: Day) throws -> Result {
    var contract = try contract(id)
    contract.period = try contract.period.ended(on: last)
    for product in try products(of: id) where product.period.overlaps(contract.period) {
      guard product.period.last.map({ $0 > last }) ?? true else { continue }
      _ = try end(product.id, last)
    }
    return (contract.provider, try changes.update(contract))
  }

  func products(of contract: ID<ProviderContract>) throws -> [ContractProduct] {
    try changes.all(where: "contract_id = ?", [Value(contract)])
  }

  func add(_ new: NewProduct) throws -> Result {
    let contract = try contract(new.contract)
    let period = try ContractRule.part(of: contract.period, from: new.from, last: new.last)
    try ContractRule.check(
      new.category, new.code, period, beside: try products(of: contract.id))
    let written = try changes.insert(
      ContractProduct(
        id: changes.newID(), contract: contract.id, category: new.category, code: new.code,
        name: new.name, period: period))
    return (contract.provider, written)
  }

  func end(_ id: ID<ContractProduct>, _ last: Day) throws -> Result {
    var product = try product(id)
    product.period = try product.period.ended(on: last)
    for tariff in try tariffs(of: id) where tariff.period.holds(on: last) {
      guard tariff.period.last != last else { continue }
      _ = try end(tariff.id, last)
    }
    return (try contract(product.contract).provider, try changes.update(product))
  }

  func tariffs(of product: ID<ContractProduct>) throws -> [Tariff] {
    try changes.all(where: "product_id = ?", [Value(product)])
  }

  func set(_ new: NewTariff) throws -> Result {
    guard (Cents.zero...Cents.limit).contains(new.price) else {
      throw Refusal.value(field: .tariff, .amountTooLarge)
    }
    let product = try product(new.product)
    let period = try ContractRule.part(of: product.period, from: new.from, last: new.last)
    let known = try tariffs(of: product.id)
    if let ended = try ContractRule.replaced(by: period, of: known) {
      guard ended.unit != new.unit || ended.price != new.price else { throw Refusal.nothingToDo }
      try changes.update(ended)
    }
    let written = try changes.insert(
      Tariff(
        id: changes.newID(), product: product.id, unit: new.unit, price: new.price,
        period: period))
    return (try contract(product.contract).provider, written)
  }

  func end(_ id: ID<Tariff>, _ last: Day) throws -> Result {
    let found: Tariff? = try changes.first(where: "id = ?", [Value(id)])
    guard var tariff = found else { throw Refusal.noSuchRecord(.tariff) }
    tariff.period = try tariff.period.ended(on: last)
    let product = try product(tariff.product)
    return (try contract(product.contract).provider, try changes.update(tariff))
  }

  func state(_ new: NewCapacity, _ author: ID<User>, _ today: Day) throws -> Result {
    try new.check()
    let day = new.on ?? today
    guard day <= today else { throw Refusal.dayInFuture(day) }
    _ = try provider(new.provider)
    let written = try changes.insert(
      ProviderCapacity(
        id: changes.newID(), provider: new.provider, category: new.category, code: new.code,
        places: new.places, waitingDays: new.waitingDays, statedOn: day, statedBy: new.by,
        author: author))
    return (new.provider, written)
  }

  func add(
    _ other: ID<Provider>, under provider: ID<Provider>, _ period: Period
  ) throws -> Result {
    _ = try self.provider(provider)
    _ = try self.provider(other)
    try ContractRule.check(
      other, under: provider, period,
      beside: try changes.all(where: "provider_id = ?", [Value(provider)]))
    let written = try changes.insert(
      Subcontract(
        id: changes.newID(), provider: provider, subcontractor: other, period: period))
    return (provider, written)
  }

  func end(_ id: ID<Subcontract>, _ last: Day) throws -> Result {
    let found: Subcontract? = try changes.first(where: "id = ?", [Value(id)])
    guard var subcontract = found else { throw Refusal.noSuchRecord(.subcontractor) }
    subcontract.period = try subcontract.period.ended(on: last)
    return (subcontract.provider, try changes.update(subcontract))
  }
}
