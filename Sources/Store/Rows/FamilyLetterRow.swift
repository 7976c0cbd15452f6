package import Domain
package import Ledger

extension FamilyLetter: StoredRow {
  package static let table = Table(
    "family_letter",
    [
      "id", "family_id", "nr", "template", "person_id", "made_on", "author_id", "absence_id",
      "contact", "body", "foot", "state", "ended_on", "way",
    ], added: ["despite"])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    let (id, family, number) = (try c.id(FamilyLetter.self), try c.id(Family.self), c.int())
    self.init(
      id: id, family: family, number: number, template: try c.code(), addressee: try c.id(),
      madeOn: try c.day(), author: try c.id(), absence: try c.optionalID(),
      contact: try c.optionalLine(), body: try c.prose(), foot: try c.prose(),
      state: try c.code(), endedOn: try c.optionalDay(),
      way: try c.optional { (c) throws(StoreFault) in try c.code() },
      despite: try c.optionalLine())
  }

  package var values: [Value] {
    [
      Value(id), Value(family), Value(number), .text(template.rawValue), Value(addressee),
      Value(madeOn), Value(author), Value(absence), Value(contact?.text), .text(body.text),
      .text(foot.text), .text(state.rawValue), Value(endedOn), Value(way?.rawValue),
      Value(despite?.text),
    ]
  }
  package var subject: Identity { Identity(family) }
}
