import Domain
import Texts

/// A provider's card as rows and as JSON.
enum ProviderOutput {
  /// A row a tariff, or a product without one.
  static func rows(_ card: ProviderCard) -> Rows {
    let cells = card.contracts.flatMap { line in
      line.products.flatMap { product -> [[String]] in
        let tariffs: [Tariff?] = product.tariffs.isEmpty ? [nil] : product.tariffs
        return tariffs.map { row(line.contract, product.product, $0) }
      }
    }
    return Rows(
      columns: [.contract, .category, .code, .product, .since, .until, .amount, .unit],
      cells: cells, json: [])
  }

  private static func row(
    _ contract: ProviderContract, _ product: ContractProduct, _ tariff: Tariff?
  ) -> [String] {
    let period = tariff?.period ?? product.period
    return [
      contract.name.text, product.category.code, product.code?.text ?? "", product.name.text,
      period.from.iso, period.last?.iso ?? "", tariff?.price.euros ?? "",
      tariff?.unit.rawValue ?? "",
    ]
  }

  static func json(_ card: ProviderCard) -> JSON {
    let figures = card.trajectories
    return .object([
      ("id", .text(card.provider.id.uuid)), ("name", .text(card.provider.name.text)),
      ("agb", .optional(card.provider.agb?.digits)),
      ("contracts", .list(card.contracts.map(json))),
      ("capacity", .list(card.capacity.map(json))),
      ("subcontractors", .list(card.subcontracts.map(json))),
      ("openFamilies", json(card.openFamilies)), ("waitedDays", json(card.waited)),
      ("cost", json(figures.cost)), ("costOthers", json(figures.otherCost)),
      ("leadTimeDays", json(figures.days)), ("leadTimeDaysOthers", json(figures.otherDays)),
    ])
  }

  private static func period(_ period: Period) -> [(String, JSON)] {
    [("from", .text(period.from.iso)), ("last", .optional(period.last?.iso))]
  }

  private static func json(_ line: ProviderCard.ContractLine) -> JSON {
    .object(
      [
        ("name", .text(line.contract.name.text)),
        ("purchase", .text(line.contract.purchase.rawValue)),
        ("municipalities", .list(line.municipalities.map { .text($0.code.text) })),
      ] + period(line.contract.period) + [("products", .list(line.products.map(json)))])
  }

  private static func json(_ line: ProviderCard.ProductLine) -> JSON {
    .object(
      [
        ("category", .text(line.product.category.code)),
        ("code", .optional(line.product.code?.text)), ("name", .text(line.product.name.text)),
      ] + period(line.product.period) + [("tariffs", .list(line.tariffs.map(json)))])
  }

  private static func json(_ tariff: Tariff) -> JSON {
    .object(
      [("unit", .text(tariff.unit.rawValue)), ("cents", .number(tariff.price.rawValue))]
        + period(tariff.period))
  }

  private static func json(_ said: ProviderCapacity) -> JSON {
    .object([
      ("category", .text(said.category.code)), ("code", .optional(said.code?.text)),
      ("places", said.places.map(JSON.number) ?? .null),
      ("waitingDays", said.waitingDays.map(JSON.number) ?? .null),
      ("statedOn", .text(said.statedOn.iso)), ("statedBy", .text(said.statedBy.text)),
    ])
  }

  private static func json(_ line: ProviderCard.SubcontractLine) -> JSON {
    .object(
      [("name", .text(line.name.text)), ("isMain", .bool(line.isMain))]
        + period(line.subcontract.period))
  }

  /// A number that is too small to show is null.
  private static func json(_ count: SmallCount) -> JSON {
    if case .exact(let count) = count { return .number(count) }
    return .null
  }

  private static func json(_ measured: Measured) -> JSON {
    .object([
      ("count", json(measured.count)), ("median", measured.median.map(JSON.number) ?? .null),
    ])
  }
}
