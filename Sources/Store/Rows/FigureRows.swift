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
