/// All that is known of one provider, without anybody's name.
package struct ProviderCard: Equatable, Sendable {
  package let provider: Provider
  package var contracts: [ContractLine]
  /// Of each help the newest that was said.
  package var capacity: [ProviderCapacity]
  package var subcontracts: [SubcontractLine]
  package var openFamilies: SmallCount
  /// The days people waited who began in the last year.
  package var waited: Measured
  package var trajectories: TrajectoryFigures
  /// The municipalities there are, to choose from.
  package var known: [Place]

  package init(
    provider: Provider, contracts: [ContractLine] = [], capacity: [ProviderCapacity] = [],
    subcontracts: [SubcontractLine] = [], openFamilies: SmallCount = .of(0),
    waited: Measured = .nothing, trajectories: TrajectoryFigures = TrajectoryFigures(),
    known: [Place] = []
  ) {
    self.provider = provider
    self.contracts = contracts
    self.capacity = capacity
    self.subcontracts = subcontracts
    self.openFamilies = openFamilies
    self.waited = waited
    self.trajectories = trajectories
    self.known = known
  }

  package struct ContractLine: Equatable, Sendable {
    package let contract: ProviderContract
    package let municipalities: [Place]
    package let products: [ProductLine]

    package init(contract: ProviderContract, municipalities: [Place], products: [ProductLine]) {
      self.contract = contract
      self.municipalities = municipalities
      self.products = products
    }
  }

  /// A municipality by its code, with its name where the list has it.
  package struct Place: Hashable, Sendable {
    package let code: MunicipalityCode
    package let name: String

    package init(code: MunicipalityCode, name: String) {
      self.code = code
      self.name = name
    }

    /// Municipalities by code or name with commas between them, from those there are.
    package static func read(
      _ typed: String, among known: [Place]
    ) throws(ValueFault) -> [MunicipalityCode] {
      var found: [MunicipalityCode] = []
      for part in typed.split(separator: ",") {
        let key = NameFolding.key(String(part))
        if key.isEmpty { continue }
        guard let place = known.first(where: { $0.names.contains(key) }) else {
          throw .unknownCode(allowed: known.prefix(30).map(\.name))
        }
        if !found.contains(place.code) { found.append(place.code) }
      }
      if found.isEmpty { throw .empty }
      return found
    }

    /// What it may be called: its code, its name, and what stands before or within brackets in that.
    private var names: [String] {
      [code.text, NameFolding.key(name)]
        + name.split(whereSeparator: { "()".contains($0) }).map { NameFolding.key(String($0)) }
    }
  }

  package struct ProductLine: Equatable, Sendable {
    package let product: ContractProduct
    /// The newest first.
    package let tariffs: [Tariff]

    package init(product: ContractProduct, tariffs: [Tariff]) {
      self.product = product
      self.tariffs = tariffs
    }
  }

  /// Two providers of which one works for the other.
  package struct SubcontractLine: Equatable, Sendable {
    package let subcontract: Subcontract
    /// The other one.
    package let name: Line
    /// Whether the provider of the card answers for it.
    package let isMain: Bool

    package init(subcontract: Subcontract, name: Line, isMain: Bool) {
      self.subcontract = subcontract
      self.name = name
      self.isMain = isMain
    }
  }
}

/// A number of people or families that may be shown: few could be known by it.
package enum SmallCount: Equatable, Sendable {
  case exact(Int)
  case few

  /// From how many on a number is shown to whoever has no right to the files behind it.
  package static let least = PracticeFigures.smallest

  /// `own` are those whose files the reader may open anyhow.
  package static func of(_ count: Int, own: Int = 0) -> SmallCount {
    count == 0 || count >= least || own >= count ? .exact(count) : .few
  }
}

/// The middle of what was measured, shown where enough was.
package struct Measured: Equatable, Sendable {
  package let count: SmallCount
  package let median: Int?

  package init(_ values: [Int], own: Int = 0) {
    count = .of(values.count, own: own)
    median = count == .few ? nil : Self.median(values)
  }

  package static let nothing = Measured([])

  package static func median(_ values: [Int]) -> Int? {
    Spread.median(values.map(Int64.init).sorted()).map(Int.init)
  }
}

/// Cost in cents and lead time in days of the trajectories that ended in the last year, of this
/// provider and of all others.
package struct TrajectoryFigures: Equatable, Sendable {
  package let cost: Measured
  package let days: Measured
  package let otherCost: Measured
  package let otherDays: Measured

  /// What the figures of trajectories measured, of the provider and of the others.
  package init(
    costs: (own: [Int64], others: [Int64]) = ([], []),
    days: (own: [Int64], others: [Int64]) = ([], [])
  ) {
    cost = Measured(costs.own.map(Int.init))
    otherCost = Measured(costs.others.map(Int.init))
    self.days = Measured(days.own.map(Int.init))
    otherDays = Measured(days.others.map(Int.init))
  }
}
