package import Domain
package import Ledger

/// A figure with whose it is.
package struct StoredFigure: Equatable, Sendable {
  package let id: ID<StoredFigure>
  package let family: ID<Family>
  package let team: ID<Team>
  package let figure: Figure
}

extension StoredFigure: StoredRow {
  package static let table = Table(
    "figure",
    [
      "id", "family_id", "team_id", "kind", "on_day", "value", "municipality", "provider_id",
      "referrer",
    ], cover: .recomputed)

  package init(_ c: inout RowCursor) throws(StoreFault) {
    id = try c.id()
    family = try c.id()
    team = try c.id()
    let (kind, day, value) = (try c.code(FigureKind.self), try c.day(), c.integer())
    let municipality = try c.optionalMake(MunicipalityCode.init)
    let provider = try c.optionalID(Provider.self)
    figure = Figure(
      kind, on: day, value: value, municipality: municipality, provider: provider,
      referrer: try c.optional { cursor throws(StoreFault) in try cursor.code() })
  }

  package var values: [Value] {
    [
      Value(id), Value(family), Value(team), .text(figure.kind.rawValue), Value(figure.onDay),
      .integer(figure.value), Value(figure.municipality?.text), Value(figure.provider),
      Value(figure.referrer?.rawValue),
    ]
  }
  package var subject: Identity { Identity(family) }
}

/// How many figures of a kind there are in a month and in a part of everything reports divide by,
/// and what they measure together.
package struct FigureTotal: Equatable, Sendable {
  package let id: ID<FigureTotal>
  package let place: Place
  package let amount: Int64
  package let total: Int64

  /// What is added up together.
  package struct Place: Hashable, Sendable {
    package let kind: FigureKind
    package let team: ID<Team>
    package let month: Month
    package let municipality: MunicipalityCode?
    package let referrer: ReferrerType?
    package let provider: ID<Provider>?

    init(_ stored: StoredFigure) {
      kind = stored.figure.kind
      team = stored.team
      month = Month(stored.figure.onDay)
      municipality = stored.figure.municipality
      referrer = stored.figure.referrer
      provider = stored.figure.provider
    }

    /// In the order of the columns.
    var values: [Value] {
      [
        .text(kind.rawValue), Value(team), Value(month.first), Value(municipality?.text),
        Value(referrer?.rawValue), Value(provider),
      ]
    }
  }

  package static let table = Table(
    "figure_total",
    [
      "id", "kind", "team_id", "month", "municipality", "referrer", "provider_id", "amount",
      "total",
    ], cover: .recomputed)

  var values: [Value] { [Value(id)] + place.values + [.integer(amount), .integer(total)] }
}
