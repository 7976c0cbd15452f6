package import Domain
package import Ledger

extension Disclosure: StoredRow {
  package static let table = Table(
    "disclosure",
    [
      "id", "family_id", "nr", "kind", "ground", "explanation", "what", "detail", "recipient",
      "person_id", "consent_id", "family_informed", "why_not_informed", "on_day", "author_id",
    ], added: ["despite"])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    let (id, family, number) = (try c.id(Disclosure.self), try c.id(Family.self), c.int())
    let kind = try c.code(DisclosureKind.self)
    let ground = try c.code(DisclosureGround.self)
    let explanation = try c.optionalLine()
    let what = try c.code(DisclosedContent.self)
    let (detail, recipient) = (try c.optionalLine(), try c.line())
    let (person, consent) = (
      try c.optionalID(Person.self), try c.optionalID(Consent.self)
    )
    let (informed, whyNot) = (c.flag(), try c.optionalLine())
    let (onDay, author) = (try c.day(), try c.id(User.self))
    let despite = try c.optionalLine()
    self.init(
      id: id, family: family, number: number,
      content: NewDisclosure(
        kind: kind, ground: ground, explanation: explanation, what: what, detail: detail,
        recipient: recipient, person: person, consent: consent, familyInformed: informed,
        whyNotInformed: whyNot, despite: despite), onDay: onDay, author: author)
  }

  package var values: [Value] {
    [
      Value(id), Value(family), Value(number), Value(content.kind.rawValue),
      Value(content.ground.rawValue), Value(content.explanation?.text),
      Value(content.what.rawValue), Value(content.detail?.text), .text(content.recipient.text),
      Value(content.person), Value(content.consent), Value(content.familyInformed),
      Value(content.whyNotInformed?.text), Value(onDay), Value(author),
      Value(content.despite?.text),
    ]
  }
  package var subject: Identity { Identity(family) }
}
