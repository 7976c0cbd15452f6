/// A row of a file of providers, read and checked but not compared with what is known.
package struct ProviderRow: Equatable, Sendable {
  package let line: Int
  package let name: Line
  package let agb: AGB?
  package var contract: Contract?
  package var product: Product?
  package var tariff: Price?
  package var places: Int?
  package var waitingDays: Int?

  package init(line: Int, name: Line, agb: AGB?) {
    self.line = line
    self.name = name
    self.agb = agb
  }

  package struct Contract: Equatable, Sendable {
    package let name: Line
    package let purchase: Purchase
    package let municipalities: [MunicipalityCode]
    package let from: Day
    package let last: Day?

    package init(
      name: Line, purchase: Purchase, municipalities: [MunicipalityCode], from: Day, last: Day?
    ) {
      self.name = name
      self.purchase = purchase
      self.municipalities = municipalities
      self.from = from
      self.last = last
    }
  }

  package struct Product: Equatable, Sendable {
    package let category: ProductCategory
    package let code: ProductCode?
    package let name: Line

    package init(category: ProductCategory, code: ProductCode?, name: Line) {
      self.category = category
      self.code = code
      self.name = name
    }
  }

  package struct Price: Equatable, Sendable {
    package let unit: CareUnit
    package let price: Cents
    package let from: Day?
    package let last: Day?

    package init(unit: CareUnit, price: Cents, from: Day?, last: Day?) {
      self.unit = unit
      self.price = price
      self.from = from
      self.last = last
    }
  }

  /// Why the store doesn't take this row; nil for what no row is the cause of.
  package func fault(_ refusal: Refusal) -> ImportFault? {
    switch refusal {
    case .provider(let refusal):
      fault(refusal.column, value(refusal.column), .provider(refusal))
    case .unknownMunicipality(let code): fault(.municipalities, code, .unknownMunicipality)
    case .value(let field, let fault): self.fault(field, nil, .value(fault))
    default: nil
    }
  }

  private func fault(
    _ column: FieldName, _ value: String?, _ problem: ImportFault.Problem
  ) -> ImportFault {
    ImportFault(line: line, column: column.rawValue, value: value, problem: problem)
  }

  private func value(_ column: FieldName) -> String? {
    switch column {
    case .contract: contract?.name.text
    case .productCode: product?.code?.text ?? product?.category.code
    case .tariffFrom: tariff?.from?.iso
    default: nil
    }
  }
}

extension ProviderRefusal {
  /// The column of a file where it shows.
  fileprivate var column: FieldName {
    switch self {
    case .localTeam: .provider
    case .contractTwice, .endsEarlier: .contract
    case .productTwice: .productCode
    case .tariffTwice, .outside: .tariffFrom
    case .ownSubcontractor, .subcontractorTwice: .subcontractor
    }
  }
}
