package import Domain
package import Ledger

extension SecondPlace: StoredRow {
  package static let table = Table(
    "second_place", ["id", "family_id", "person_id", "own_family_id", "from_day", "to_day"])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    self.init(
      id: try c.id(), family: try c.id(), person: try c.id(), ownFamily: try c.id(),
      fromDay: try c.day(), toDay: try c.optionalDay())
  }

  package var values: [Value] {
    [
      Value(id), Value(family), Value(person), Value(ownFamily), Value(fromDay), Value(toDay),
    ]
  }
  package var subject: Identity { Identity(family) }
}
