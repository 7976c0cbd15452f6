package import Domain
package import Ledger

extension Destruction: StoredRow {
  package static let table = Table(
    "destruction",
    [
      "id", "nr", "of_family", "case_year", "case_number", "of_person", "requested_by",
      "requested_on", "proposed_by", "proposed_on", "state", "decided_by", "decided_on",
      "refusal", "remark", "row_count",
    ])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    let (id, number) = (try c.id(Destruction.self), c.int())
    let family = try c.id(Family.self)
    let caseNumber = c.caseNumber()
    let person = try c.optionalID(Person.self)
    let (asker, askedOn) = (try c.optionalLine(), try c.optionalDay())
    let cause: Cause
    if let asker, let askedOn {
      cause = .request(by: asker, on: askedOn)
    } else {
      cause = .termEnded
    }
    self.init(
      id: id, number: number, family: family, caseNumber: caseNumber, person: person,
      cause: cause, proposedBy: try c.id(), proposedOn: try c.day(), state: try c.code(),
      decidedBy: try c.optionalID(), decidedOn: try c.optionalDay(),
      refusal: try c.optional { cursor throws(StoreFault) in try cursor.code() },
      remark: try c.optionalLine(), rows: c.optional { $0.int() })
  }

  package var values: [Value] {
    var asker: Line?
    var askedOn: Day?
    if case .request(let by, let day) = cause { (asker, askedOn) = (by, day) }
    return [
      Value(id), Value(number), Value(family), Value(caseNumber.year), Value(caseNumber.number),
      Value(person), Value(asker?.text), Value(askedOn), Value(proposedBy), Value(proposedOn),
      .text(state.rawValue), Value(decidedBy), Value(decidedOn), Value(refusal?.rawValue),
      Value(remark?.text), rows.map { Value($0) } ?? .null,
    ]
  }
  package var subject: Identity { Identity(id) }
}
