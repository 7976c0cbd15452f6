package import Domain
package import Ledger

extension ProfessionalRegistration: StoredRow {
  package static let table = Table(
    "user_registration",
    ["id", "user_id", "kind", "number", "until_day", "from_day", "to_day"])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    self.init(
      id: try c.id(), user: try c.id(), kind: try c.code(), number: try c.line(),
      untilDay: try c.day(), fromDay: try c.day(), toDay: try c.optionalDay())
  }

  package var values: [Value] {
    [
      Value(id), Value(user), .text(kind.rawValue), .text(number.text), Value(untilDay),
      Value(fromDay), Value(toDay),
    ]
  }
  package var subject: Identity { Identity(user) }
}
