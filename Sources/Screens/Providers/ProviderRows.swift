package import Domain
import Drawing
package import Texts

/// A line of a provider's card; the cursor stands on what was agreed or said.
struct ProviderRow: TabLine {
  var key: ProviderItem?
  let text: String
  var right = ""
  var style = Style.plain
}

/// The lines of a provider's card: what was agreed, what was said, what was measured.
struct ProviderRows {
  let card: ProviderCard
  let words: any Phrases
  let today: Day
  let isASCII: Bool

  var all: [ProviderRow] {
    contracts + [blank] + room + [blank] + measured + [blank] + subcontractors
  }

  /// How many cells the names of municipalities take, so that a region fits in the narrowest screen.
  private static let width = 70

  static func keys(_ rows: [ProviderRow]) -> [ProviderItem] { rows.compactMap(\.key) }

  private let blank = ProviderRow(text: "")

  init(card: ProviderCard, words: any Phrases, today: Day, isASCII: Bool) {
    self.card = card
    self.words = words
    self.today = today
    self.isASCII = isASCII
  }

  private func word(_ word: ProviderWord) -> String { words.providerWord(word) }
  private func title(_ word: ProviderWord) -> ProviderRow {
    ProviderRow(text: self.word(word), style: .title)
  }
  private var dot: String { isASCII ? " - " : " · " }
  private func day(_ day: Day) -> String { words.dayInYear(day, today: today) }

  private func period(_ period: Period) -> String {
    guard let last = period.last else {
      return word(.from(day(period.from)))
    }
    return day(period.from) + (isASCII ? " - " : "–") + day(last)
  }

  private func style(_ period: Period) -> Style { period.holds(on: today) ? .plain : .muted }

  // What was agreed.
  private var contracts: [ProviderRow] {
    guard !card.contracts.isEmpty else {
      return [title(.contracts), ProviderRow(text: "  " + word(.noContracts), style: .muted)]
    }
    return [title(.contracts)] + card.contracts.flatMap(contract)
  }

  private func contract(_ line: ProviderCard.ContractLine) -> [ProviderRow] {
    let contract = line.contract
    let names = line.municipalities.map(\.name).joined(separator: ", ")
    let head =
      [
        ProviderRow(
          key: .contract(contract.id),
          text: "  " + contract.name.text + dot + words.name(of: contract.purchase),
          right: period(contract.period),
          style: contract.period.holds(on: today) ? .bold : .muted)
      ]
      + CellWidth.wrap(word(.inMunicipalities(names)), width: Self.width).map {
        ProviderRow(text: "    " + $0, style: .muted)
      }
    guard !line.products.isEmpty else {
      return head + [ProviderRow(text: "    " + word(.noProducts), style: .warning)]
    }
    return head + line.products.flatMap { product($0, in: contract) }
  }

  private func product(
    _ line: ProviderCard.ProductLine, in contract: ProviderContract
  ) -> [ProviderRow] {
    let product = line.product
    let whole = product.code == nil ? dot + word(.wholeCategory) : ""
    let head = ProviderRow(
      key: .product(product.id), text: "    \(product.mark)  " + product.name.text + whole,
      right: product.period == contract.period ? "" : period(product.period),
      style: style(product.period))
    guard !line.tariffs.isEmpty else {
      return [head, ProviderRow(text: "           " + word(.noTariff), style: .muted)]
    }
    return [head] + line.tariffs.map(tariff)
  }

  private func tariff(_ tariff: Tariff) -> ProviderRow {
    ProviderRow(
      key: .tariff(tariff.id),
      text: "           " + words.money(tariff.price) + " / " + words.short(tariff.unit),
      right: period(tariff.period), style: style(tariff.period))
  }

  // What was said.
  private var room: [ProviderRow] {
    guard !card.capacity.isEmpty else {
      return [title(.room), ProviderRow(text: "  " + word(.noRoom), style: .muted)]
    }
    return [title(.room)]
      + card.capacity.map { said in
        let facts = [
          said.places.map { word(.freePlaces($0)) },
          said.waitingDays.map { word(.waitingDays($0)) },
        ].compactMap(\.self).joined(separator: dot)
        let name = said.code == nil ? "  " + said.category.name : ""
        return ProviderRow(
          key: .capacity(said.id), text: "  " + said.mark + name + "  " + facts,
          right: word(.saidBy(said.statedBy.text, on: day(said.statedOn))))
      }
  }

  // What was measured.
  private var measured: [ProviderRow] {
    let figures = card.trajectories
    return [
      title(.measured),
      ProviderRow(text: "  " + waited),
      ProviderRow(text: "  " + word(.openFamilies) + ": " + families),
      ProviderRow(text: "  " + word(.figures), style: .muted),
      ProviderRow(text: "    " + word(.cost) + ": " + median(figures.cost, money)),
      ProviderRow(
        text: "      " + word(.others(median(figures.otherCost, money))), style: .muted),
      ProviderRow(text: "    " + word(.leadTime) + ": " + median(figures.days, days)),
      ProviderRow(
        text: "      " + word(.others(median(figures.otherDays, days))), style: .muted),
    ]
  }

  private var waited: String {
    switch (card.waited.count, card.waited.median) {
    case (.exact(let count), let median?): word(.waited(days: median, count: count))
    case (.exact, nil): word(.waitedNobody)
    case (.few, _): word(.waitedFew)
    }
  }

  private var families: String {
    switch card.openFamilies {
    case .exact(let count): word(.families(count))
    case .few: word(.tooFew)
    }
  }

  private func money(_ cents: Int) -> String { words.money(Cents(Int64(cents))) }
  private func days(_ count: Int) -> String { word(.days(count)) }

  private func median(_ measured: Measured, _ text: (Int) -> String) -> String {
    switch (measured.count, measured.median) {
    case (.exact(let count), let value?): word(.median(text(value), count: count))
    case (.exact, nil): word(.none)
    case (.few, _): word(.tooFew)
    }
  }

  // Who works for whom.
  private var subcontractors: [ProviderRow] {
    guard !card.subcontracts.isEmpty else {
      return [
        title(.subcontractors), ProviderRow(text: "  " + word(.noSubcontractors), style: .muted),
      ]
    }
    return [title(.subcontractors)]
      + card.subcontracts.map { line in
        let relation = line.isMain ? "" : word(.worksFor) + " "
        return ProviderRow(
          key: .subcontract(line.subcontract.id), text: "  " + relation + line.name.text,
          right: period(line.subcontract.period), style: style(line.subcontract.period))
      }
  }
}

extension PlainText {
  /// A provider with what was agreed and measured.
  package static func provider(_ card: ProviderCard, phrases: any Phrases, today: Day) -> String {
    let agb = card.provider.agb.map { "  AGB " + $0.digits } ?? ""
    let rows = ProviderRows(card: card, words: phrases, today: today, isASCII: false).all
    let lines = rows.map { $0.right.isEmpty ? $0.text : $0.text + "  (" + $0.right + ")" }
    return ([card.provider.name.text + agb, ""] + lines).joined(separator: "\n") + "\n"
  }
}
