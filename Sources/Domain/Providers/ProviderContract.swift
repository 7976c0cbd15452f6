/// Who bought the help: one municipality, or those of a region together.
package enum Purchase: String, CaseIterable, Sendable {
  case local
  case regional
}

/// What holds from a day up to and with a last one, or until further notice.
package struct Period: Hashable, Sendable {
  package let from: Day
  package let last: Day?

  /// Refuses a last day before the first.
  package init(from: Day, last: Day?) throws(Refusal) {
    if let last, last < from { throw .dayBeforePrevious(previous: from) }
    self.from = from
    self.last = last
  }

  /// A period that was checked before, as a row has it.
  package init(stored from: Day, _ last: Day?) {
    self.from = from
    self.last = last
  }

  package func holds(on day: Day) -> Bool { from <= day && last.map { $0 >= day } ?? true }

  package func overlaps(_ other: Period) -> Bool {
    (other.last.map { from <= $0 } ?? true) && (last.map { other.from <= $0 } ?? true)
  }

  /// Whether all of `other` lies within it.
  package func contains(_ other: Period) -> Bool {
    guard from <= other.from else { return false }
    guard let last else { return true }
    return other.last.map { $0 <= last } ?? false
  }

  /// The same, ended; nothing is made longer, and nothing ends before it began.
  package func ended(on day: Day) throws(Refusal) -> Period {
    if let last {
      guard day != last else { throw .alreadyDone }
      guard day < last else { throw .provider(.endsEarlier(last: last)) }
    }
    guard day >= from else { throw .dayBeforePrevious(previous: from) }
    return Period(stored: from, day)
  }
}

/// What was agreed with a provider, under a number or a name, for some municipalities.
package struct ProviderContract: Equatable, Sendable {
  package let id: ID<ProviderContract>
  package let provider: ID<Provider>
  /// Its number or name.
  package let name: Line
  package let purchase: Purchase
  package var period: Period

  package init(
    id: ID<ProviderContract>, provider: ID<Provider>, name: Line, purchase: Purchase,
    period: Period
  ) {
    self.id = id
    self.provider = provider
    self.name = name
    self.purchase = purchase
    self.period = period
  }
}

/// That a contract covers a municipality.
package struct ContractMunicipality: Equatable, Sendable {
  package let id: ID<ContractMunicipality>
  package let contract: ID<ProviderContract>
  package let municipality: MunicipalityCode

  package init(
    id: ID<ContractMunicipality>, contract: ID<ProviderContract>, municipality: MunicipalityCode
  ) {
    self.id = id
    self.contract = contract
    self.municipality = municipality
  }
}

/// Help that can be had under a contract.
package struct ContractProduct: Equatable, Sendable {
  package let id: ID<ContractProduct>
  package let contract: ID<ProviderContract>
  package let category: ProductCategory
  /// nil where the whole category was bought.
  package let code: ProductCode?
  /// As the controller calls it.
  package let name: Line
  package var period: Period

  package init(
    id: ID<ContractProduct>, contract: ID<ProviderContract>, category: ProductCategory,
    code: ProductCode?, name: Line, period: Period
  ) {
    self.id = id
    self.contract = contract
    self.category = category
    self.code = code
    self.name = name
    self.period = period
  }

  /// The code, or of a whole category the code of that.
  package var mark: String { code?.text ?? category.code }
}

/// What a product costs.
package struct Tariff: Equatable, Sendable {
  package let id: ID<Tariff>
  package let product: ID<ContractProduct>
  package let unit: CareUnit
  /// For one unit.
  package let price: Cents
  package var period: Period

  package init(
    id: ID<Tariff>, product: ID<ContractProduct>, unit: CareUnit, price: Cents, period: Period
  ) {
    self.id = id
    self.product = product
    self.unit = unit
    self.price = price
    self.period = period
  }
}

/// What a provider said of its room on a day; of the same help the newest counts.
package struct ProviderCapacity: Equatable, Sendable {
  package let id: ID<ProviderCapacity>
  package let provider: ID<Provider>
  package let category: ProductCategory
  /// nil for the whole category.
  package let code: ProductCode?
  package let places: Int?
  package let waitingDays: Int?
  package let statedOn: Day
  /// Who said it.
  package let statedBy: Line
  package let author: ID<User>

  package init(
    id: ID<ProviderCapacity>, provider: ID<Provider>, category: ProductCategory,
    code: ProductCode?, places: Int?, waitingDays: Int?, statedOn: Day, statedBy: Line,
    author: ID<User>
  ) {
    self.id = id
    self.provider = provider
    self.category = category
    self.code = code
    self.places = places
    self.waitingDays = waitingDays
    self.statedOn = statedOn
    self.statedBy = statedBy
    self.author = author
  }

  package static let placesLimit = 9_999
  package static let daysLimit = 1_500

  package var mark: String { code?.text ?? category.code }
}

/// That a provider has another one do part of its work.
package struct Subcontract: Equatable, Sendable {
  package let id: ID<Subcontract>
  /// Who answers for it.
  package let provider: ID<Provider>
  package let subcontractor: ID<Provider>
  package var period: Period

  package init(
    id: ID<Subcontract>, provider: ID<Provider>, subcontractor: ID<Provider>, period: Period
  ) {
    self.id = id
    self.provider = provider
    self.subcontractor = subcontractor
    self.period = period
  }
}
