package import Domain
package import Ledger

extension Consent: StoredRow {
  package static let table = Table(
    "consent",
    [
      "id", "family_id", "nr", "child_id", "purpose", "what", "recipient", "asked_on", "author_id",
    ])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    self.init(
      id: try c.id(), family: try c.id(), number: c.int(), child: try c.id(),
      purpose: try c.code(), what: try c.line(), recipient: try c.optionalLine(),
      askedOn: try c.day(), author: try c.id())
  }

  package var values: [Value] {
    [
      Value(id), Value(family), Value(number), Value(child), .text(purpose.rawValue),
      .text(what.text), Value(recipient?.text), Value(askedOn), Value(author),
    ]
  }
  package var subject: Identity { Identity(family) }
}

extension ConsentReply: StoredRow {
  package static let table = Table(
    "consent_reply",
    [
      "id", "family_id", "consent_id", "nr", "person_id", "organisation", "answer", "on_day",
      "form", "remark", "author_id",
    ])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    let (id, family) = (try c.id(ConsentReply.self), try c.id(Family.self))
    let (consent, number) = (try c.id(Consent.self), c.int())
    let (person, organisation) = (try c.optionalID(Person.self), try c.optionalLine())
    guard let giver = person.map(ConsentParty.person) ?? organisation.map(ConsentParty.organisation)
    else { throw StoreFault.unreadable(column: "person_id") }
    self.init(
      id: id, family: family, consent: consent, number: number, giver: giver,
      answer: try c.code(), onDay: try c.day(), form: try c.code(),
      remark: try c.optionalLine(), author: try c.id())
  }

  package var values: [Value] {
    var organisation: Line?
    if case .organisation(let name) = giver { organisation = name }
    return [
      Value(id), Value(family), Value(consent), Value(number), Value(giver.person),
      Value(organisation?.text), .text(answer.rawValue), Value(onDay), .text(form.rawValue),
      Value(remark?.text), Value(author),
    ]
  }
  package var subject: Identity { Identity(family) }
}
