package import Domain
package import Ledger

extension OverspendAcknowledgement: StoredRow {
  package static let table = Table(
    "overspend_acknowledgement",
    [
      "id", "family_id", "nr", "year", "municipality", "committed_cents", "ceiling_cents",
      "reason", "made_by", "on_day",
    ])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    self.init(
      id: try c.id(), family: try c.id(), number: c.int(), year: c.int(),
      municipality: try c.make(MunicipalityCode.init), committed: Cents(c.integer()),
      ceiling: Cents(c.integer()), reason: try c.line(), madeBy: try c.id(), onDay: try c.day())
  }

  package var values: [Value] {
    [
      Value(id), Value(family), Value(number), Value(year), .text(municipality.text),
      .integer(committed.rawValue), .integer(ceiling.rawValue), .text(reason.text), Value(madeBy),
      Value(onDay),
    ]
  }
  package var subject: Identity { Identity(family) }
}
