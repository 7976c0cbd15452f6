package import Domain
package import Ledger

extension ProviderContract: StoredRow {
  package static let table = Table(
    "provider_contract", ["id", "provider_id", "name", "purchase", "from_day", "last_day"])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    self.init(
      id: try c.id(), provider: try c.id(), name: try c.line(), purchase: try c.code(),
      period: try c.period())
  }

  package var values: [Value] {
    [Value(id), Value(provider), .text(name.text), .text(purchase.rawValue)] + period.values
  }
  package var subject: Identity { Identity(id) }
}

extension ContractMunicipality: StoredRow {
  package static let table = Table(
    "contract_municipality", ["id", "contract_id", "municipality"])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    self.init(
      id: try c.id(), contract: try c.id(), municipality: try c.make(MunicipalityCode.init))
  }

  package var values: [Value] { [Value(id), Value(contract), .text(municipality.text)] }
  package var subject: Identity { Identity(id) }
}

extension ContractProduct: StoredRow {
  package static let table = Table(
    "product", ["id", "contract_id", "category", "code", "name", "from_day", "last_day"])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    let (id, contract) = (try c.id(ContractProduct.self), try c.id(ProviderContract.self))
    let (category, code) = try c.product()
    self.init(
      id: id, contract: contract, category: category, code: code, name: try c.line(),
      period: try c.period())
  }

  package var values: [Value] {
    [Value(id), Value(contract), .text(category.code), Value(code?.text), .text(name.text)]
      + period.values
  }
  package var subject: Identity { Identity(id) }
}

extension Tariff: StoredRow {
  package static let table = Table(
    "tariff", ["id", "product_id", "unit", "cents", "from_day", "last_day"])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    self.init(
      id: try c.id(), product: try c.id(), unit: try c.code(), price: Cents(c.integer()),
      period: try c.period())
  }

  package var values: [Value] {
    [Value(id), Value(product), .text(unit.rawValue), .integer(price.rawValue)] + period.values
  }
  package var subject: Identity { Identity(id) }
}

extension ProviderCapacity: StoredRow {
  package static let table = Table(
    "provider_capacity",
    [
      "id", "provider_id", "category", "code", "places", "waiting_days", "stated_on",
      "stated_by", "author_id",
    ])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    let (id, provider) = (try c.id(ProviderCapacity.self), try c.id(Provider.self))
    let (category, code) = try c.product()
    self.init(
      id: id, provider: provider, category: category, code: code, places: c.optionalInt(),
      waitingDays: c.optionalInt(), statedOn: try c.day(), statedBy: try c.line(),
      author: try c.id())
  }

  package var values: [Value] {
    [
      Value(id), Value(provider), .text(category.code), Value(code?.text),
      Value(count: places), Value(count: waitingDays), Value(statedOn), .text(statedBy.text),
      Value(author),
    ]
  }
  package var subject: Identity { Identity(id) }
}

extension Subcontract: StoredRow {
  package static let table = Table(
    "subcontractor", ["id", "provider_id", "subcontractor_id", "from_day", "last_day"])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    self.init(
      id: try c.id(), provider: try c.id(), subcontractor: try c.id(), period: try c.period())
  }

  package var values: [Value] {
    [Value(id), Value(provider), Value(subcontractor)] + period.values
  }
  package var subject: Identity { Identity(id) }
}

extension Period {
  fileprivate var values: [Value] { [Value(from), Value(last)] }
}

extension Value {
  fileprivate init(count: Int?) { self = count.map { Value($0) } ?? .null }
}

extension RowCursor {
  fileprivate mutating func period() throws(StoreFault) -> Period {
    Period(stored: try day(), try optionalDay())
  }

  /// A category and, where there is one, a code of it.
  mutating func product() throws(StoreFault) -> (ProductCategory, ProductCode?) {
    let category = try make { (text) throws(ValueFault) in try ProductCategory(text) }
    let code: ProductCode? = try optionalMake { (text) throws(ValueFault) in
      try ProductCode(text, of: category)
    }
    return (category, code)
  }
}
