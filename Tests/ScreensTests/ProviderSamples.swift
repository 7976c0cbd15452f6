import Domain

/// A provider with a contract that runs and one that is over, and what can be had where.
enum ProviderSample {
  static let delft = place("0503", "Delft")
  static let zoetermeer = place("0637", "Zoetermeer")
  static let wassenaar = place("0629", "Wassenaar")

  static var card: ProviderCard {
    let provider = Provider(
      id: Sample.id(702), name: Sample.line("Kompas Jeugd"), agb: try? AGB("41012345"))
    return ProviderCard(
      provider: provider, contracts: [contract(provider), older(provider)],
      capacity: [said(provider)],
      subcontracts: [
        ProviderCard.SubcontractLine(
          subcontract: Subcontract(
            id: Sample.id(780), provider: provider.id, subcontractor: Sample.id(703),
            period: Period(stored: day("2026-03-01"), nil)),
          name: Sample.line("De Brug"), isMain: true)
      ], openFamilies: .exact(12), waited: Measured([40, 60, 63, 70, 90]),
      trajectories: TrajectoryFigures(
        costs: ([100], [310_000, 320_000, 330_000, 340_000, 350_000]),
        days: ([3], [310, 320, 330, 340, 350])), known: [delft, wassenaar, zoetermeer])
  }

  static var coverage: Coverage {
    let provider = card.provider
    let other: ID<Provider> = Sample.id(703)
    func offer(
      _ id: ID<Provider>, _ name: String, _ category: String, _ code: String?, _ product: String,
      _ place: ProviderCard.Place
    ) -> Coverage.Offer {
      Coverage.Offer(
        provider: id, name: name, category: Self.category(category),
        code: code.flatMap { try? ProductCode($0, of: Self.category(category)) },
        product: product, municipality: place.code)
    }
    return Coverage(
      places: [delft, wassenaar, zoetermeer],
      offers: [
        offer(provider.id, "Kompas Jeugd", "45", "45A03", "Ambulante begeleiding", delft),
        offer(provider.id, "Kompas Jeugd", "45", "45A03", "Ambulante begeleiding", zoetermeer),
        offer(other, "De Brug", "45", "45A03", "Begeleiding thuis", zoetermeer),
        offer(other, "De Brug", "35", nil, "Pleegzorg", wassenaar),
      ], capacity: [said(provider)])
  }

  private static func contract(_ provider: Provider) -> ProviderCard.ContractLine {
    let contract = ProviderContract(
      id: Sample.id(750), provider: provider.id, name: Sample.line("H10-2026-014"),
      purchase: .regional, period: Period(stored: day("2026-01-01"), day("2027-12-31")))
    let product = ContractProduct(
      id: Sample.id(760), contract: contract.id, category: category("45"),
      code: try? ProductCode("45A03", of: category("45")),
      name: Sample.line("Ambulante begeleiding"), period: contract.period)
    let tariffs = [
      tariff(771, product, 8450, "2026-07-01", "2027-12-31"),
      tariff(770, product, 8200, "2026-01-01", "2026-06-30"),
    ]
    return ProviderCard.ContractLine(
      contract: contract, municipalities: [delft, zoetermeer],
      products: [ProviderCard.ProductLine(product: product, tariffs: tariffs)])
  }

  private static func older(_ provider: Provider) -> ProviderCard.ContractLine {
    ProviderCard.ContractLine(
      contract: ProviderContract(
        id: Sample.id(751), provider: provider.id, name: Sample.line("DLF-2024-3"),
        purchase: .local, period: Period(stored: day("2024-01-01"), day("2025-12-31"))),
      municipalities: [delft], products: [])
  }

  private static func tariff(
    _ number: UInt64, _ product: ContractProduct, _ cents: Int64, _ from: String, _ last: String
  ) -> Tariff {
    Tariff(
      id: Sample.id(number), product: product.id, unit: .hour, price: Cents(cents),
      period: Period(stored: day(from), day(last)))
  }

  private static func said(_ provider: Provider) -> ProviderCapacity {
    ProviderCapacity(
      id: Sample.id(790), provider: provider.id, category: category("45"),
      code: try? ProductCode("45A03", of: category("45")), places: 4, waitingDays: 35,
      statedOn: day("2026-10-05"), statedBy: Sample.line("R. de Boer"), author: Sample.id(5))
  }

  // swift-format-ignore: NeverUseForceTry
  private static func category(_ code: String) -> ProductCategory { try! ProductCategory(code) }

  private static func day(_ iso: String) -> Day { Day(iso: iso.utf8) ?? Sample.today }

  // swift-format-ignore: NeverUseForceTry
  private static func place(_ code: String, _ name: String) -> ProviderCard.Place {
    ProviderCard.Place(code: try! MunicipalityCode(code), name: name)
  }
}
