/// What can be asked about a provider and what was agreed with it.
package enum ProviderCommand: Equatable, Sendable {
  case card(ID<Provider>)
  case addContract(NewContract)
  case endContract(ID<ProviderContract>, last: Day)
  case addProduct(NewProduct)
  case endProduct(ID<ContractProduct>, last: Day)
  /// Instead of the one that holds, which then ends the day before.
  case setTariff(NewTariff)
  case endTariff(ID<Tariff>, last: Day)
  case state(NewCapacity)
  case addSubcontractor(of: ID<Provider>, ID<Provider>, from: Day, last: Day?)
  case endSubcontractor(ID<Subcontract>, last: Day)
  /// Which help can be had in which municipality.
  case coverage
  /// Providers with all that belongs to them, as a file has them; a dry run writes nothing.
  case take([ProviderRow], isDryRun: Bool)
}

package struct NewContract: Equatable, Sendable {
  package var provider: ID<Provider>
  package var name: Line
  package var purchase: Purchase
  package var municipalities: [MunicipalityCode]
  package var from: Day
  package var last: Day?

  package init(
    provider: ID<Provider>, name: Line, purchase: Purchase, municipalities: [MunicipalityCode],
    from: Day, last: Day? = nil
  ) {
    self.provider = provider
    self.name = name
    self.purchase = purchase
    self.municipalities = municipalities
    self.from = from
    self.last = last
  }
}

package struct NewProduct: Equatable, Sendable {
  package var contract: ID<ProviderContract>
  package var category: ProductCategory
  package var code: ProductCode?
  package var name: Line
  /// nil for as long as the contract.
  package var from: Day?
  package var last: Day?

  package init(
    contract: ID<ProviderContract>, category: ProductCategory, code: ProductCode?, name: Line,
    from: Day? = nil, last: Day? = nil
  ) {
    self.contract = contract
    self.category = category
    self.code = code
    self.name = name
    self.from = from
    self.last = last
  }
}

package struct NewTariff: Equatable, Sendable {
  package var product: ID<ContractProduct>
  package var unit: CareUnit
  package var price: Cents
  /// nil for as long as the product.
  package var from: Day?
  package var last: Day?

  package init(
    product: ID<ContractProduct>, unit: CareUnit, price: Cents, from: Day? = nil,
    last: Day? = nil
  ) {
    self.product = product
    self.unit = unit
    self.price = price
    self.from = from
    self.last = last
  }
}

package struct NewCapacity: Equatable, Sendable {
  package var provider: ID<Provider>
  package var category: ProductCategory
  package var code: ProductCode?
  package var places: Int?
  package var waitingDays: Int?
  /// nil for today.
  package var on: Day?
  package var by: Line

  package init(
    provider: ID<Provider>, category: ProductCategory, code: ProductCode? = nil, places: Int?,
    waitingDays: Int?, on: Day? = nil, by: Line
  ) {
    self.provider = provider
    self.category = category
    self.code = code
    self.places = places
    self.waitingDays = waitingDays
    self.on = on
    self.by = by
  }

  /// Refuses to say nothing, and numbers no provider has.
  package func check() throws(Refusal) {
    guard places != nil || waitingDays != nil else { throw .value(field: .places, .empty) }
    try Self.check(places, .places, ProviderCapacity.placesLimit)
    try Self.check(waitingDays, .waitingDays, ProviderCapacity.daysLimit)
  }

  private static func check(_ number: Int?, _ field: FieldName, _ limit: Int) throws(Refusal) {
    guard let number, !(0...limit).contains(number) else { return }
    throw .value(field: field, .numberOutOfRange(lowest: 0, highest: limit))
  }
}

/// What changed at a provider.
package enum ProviderChange: String, CaseIterable, Sendable {
  case contractAdded
  case contractEnded
  case productAdded
  case productEnded
  case tariffSet
  case tariffEnded
  case capacityStated
  case subcontractorAdded
  case subcontractorEnded
}

/// Why the rules of contracts refuse something.
package enum ProviderRefusal: Hashable, Sendable {
  /// The team of the municipality itself has no contract.
  case localTeam
  /// A contract of that name runs then already.
  case contractTwice(Line)
  /// The contract has that product then already.
  case productTwice(String)
  /// A tariff from that day on, or one after it, is there already.
  case tariffTwice(from: Day)
  /// A day outside what it belongs to.
  case outside(from: Day, last: Day?)
  /// It ends earlier; what is agreed isn't made longer.
  case endsEarlier(last: Day)
  case ownSubcontractor
  case subcontractorTwice

  package var code: String {
    switch self {
    case .localTeam: "contract.localTeam"
    case .contractTwice: "contract.twice"
    case .productTwice: "product.twice"
    case .tariffTwice: "tariff.twice"
    case .outside: "contract.outside"
    case .endsEarlier: "contract.endsEarlier"
    case .ownSubcontractor: "subcontractor.own"
    case .subcontractorTwice: "subcontractor.twice"
    }
  }
}

/// What the rules say of contracts and what hangs on them.
package enum ContractRule {
  /// Refuses a second contract of that name at the same time.
  package static func check(
    _ name: Line, _ period: Period, beside others: [ProviderContract]
  ) throws(Refusal) {
    let key = NameFolding.key(name.text)
    let taken = others.contains {
      NameFolding.key($0.name.text) == key && $0.period.overlaps(period)
    }
    if taken { throw .provider(.contractTwice(name)) }
  }

  /// Refuses the same product twice at the same time.
  package static func check(
    _ category: ProductCategory, _ code: ProductCode?, _ period: Period,
    beside others: [ContractProduct]
  ) throws(Refusal) {
    let taken = others.contains {
      $0.category == category && $0.code == code && $0.period.overlaps(period)
    }
    if taken { throw .provider(.productTwice(code?.text ?? category.code)) }
  }

  /// The tariff that ends because another begins; refuses two at the same time.
  ///
  /// One that holds until further notice, or longer than the new one's first day, gives way.
  package static func replaced(
    by period: Period, of tariffs: [Tariff]
  ) throws(Refusal) -> Tariff? {
    let met = tariffs.filter { $0.period.overlaps(period) }
    guard let first = met.first else { return nil }
    guard met.count == 1, first.period.from < period.from else {
      throw .provider(.tariffTwice(from: met.map(\.period.from).max() ?? first.period.from))
    }
    var ended = first
    ended.period = Period(stored: first.period.from, period.from.adding(days: -1))
    return ended
  }

  /// The period of a part, which begins and ends with the whole where it isn't said; refuses one
  /// that lies outside.
  package static func part(
    of whole: Period, from: Day?, last: Day?
  ) throws(Refusal) -> Period {
    let period = try Period(from: from ?? whole.from, last: last ?? whole.last)
    guard whole.contains(period) else {
      throw .provider(.outside(from: whole.from, last: whole.last))
    }
    return period
  }

  /// Refuses a provider under itself, and one twice at the same time.
  package static func check(
    _ subcontractor: ID<Provider>, under provider: ID<Provider>, _ period: Period,
    beside others: [Subcontract]
  ) throws(Refusal) {
    guard subcontractor != provider else { throw .provider(.ownSubcontractor) }
    let taken = others.contains {
      $0.subcontractor == subcontractor && $0.period.overlaps(period)
    }
    if taken { throw .provider(.subcontractorTwice) }
  }
}
