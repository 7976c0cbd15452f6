package import Domain
package import Ledger

extension BudgetRaise: StoredRow {
  package static let table = Table(
    "budget_raise",
    [
      "id", "family_id", "nr", "year", "municipality", "from_cents", "to_cents", "reason",
      "proposed_by", "proposed_on", "state", "decided_by", "decided_on", "remark",
    ])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    self.init(
      id: try c.id(), family: try c.id(), number: c.int(), year: c.int(),
      municipality: try c.make(MunicipalityCode.init), from: Cents(c.integer()),
      to: Cents(c.integer()), reason: try c.line(), proposedBy: try c.id(),
      proposedOn: try c.day(), state: try c.code(), decidedBy: try c.optionalID(),
      decidedOn: try c.optionalDay(), remark: try c.optionalLine())
  }

  package var values: [Value] {
    [
      Value(id), Value(family), Value(number), Value(year), .text(municipality.text),
      .integer(from.rawValue), .integer(to.rawValue), .text(reason.text), Value(proposedBy),
      Value(proposedOn), .text(state.rawValue), Value(decidedBy), Value(decidedOn),
      Value(remark?.text),
    ]
  }
  package var subject: Identity { Identity(family) }
}
