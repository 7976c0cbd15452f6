package import Domain
package import Ledger

extension SpecialistLetter: StoredRow {
  package static let table = Table(
    "practice_letter",
    [
      "id", "record_id", "nr", "replaces_id", "recipient", "kind", "dated_on",
      "practitioner_name", "practitioner_function", "practitioner_agb", "practice_agb",
      "surname", "prefix", "given_names", "birth", "street", "postal_code", "town", "bsn",
      "disorder", "severity", "risk", "complexity", "course", "complaint", "state", "ready_on",
      "signed_on", "signed_by", "sent_on", "sent_how", "version",
    ])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    let id: ID<SpecialistLetter> = try c.id()
    let record: ID<PracticeRecord> = try c.id()
    let number = c.int()
    let replaces: ID<SpecialistLetter>? = try c.optionalID()
    let content = try LetterContent(&c)
    let state: LetterState = try c.code()
    let readyOn = try c.optionalDay()
    let (signedOn, signedBy) = (try c.optionalDay(), try c.optionalLine())
    let (sentOn, sentHow) = (try c.optionalDay(), try c.optionalLine())
    var signature: LetterSignature?
    if let signedOn, let signedBy { signature = LetterSignature(by: signedBy, onDay: signedOn) }
    var dispatch: LetterDispatch?
    if let sentOn, let sentHow { dispatch = LetterDispatch(how: sentHow, onDay: sentOn) }
    self.init(
      id: id, record: record, number: number, replaces: replaces, content: content,
      state: state, readyOn: readyOn, signature: signature, dispatch: dispatch,
      version: c.int())
  }

  package var values: [Value] {
    [Value(id), Value(record), Value(number), Value(replaces)] + content.values + [
      .text(state.rawValue), Value(readyOn), Value(signature?.onDay), Value(signature?.by.text),
      Value(dispatch?.onDay), Value(dispatch?.how.text), Value(version),
    ]
  }
  package var subject: Identity { Identity(record) }
}

extension LetterContent {
  fileprivate init(_ c: inout RowCursor) throws(StoreFault) {
    let recipient = try c.optionalLine()
    let kind: LetterKind? = try c.optionalCode()
    let datedOn = try c.day()
    let practitioner = (
      name: try c.optionalLine(), function: try c.optionalLine(),
      agb: try c.optionalMake(AGB.init), practice: try c.optionalMake(AGB.init)
    )
    self.init(datedOn: datedOn, patient: try c.personName(), birth: try c.birth())
    self.recipient = recipient
    self.kind = kind
    practitionerName = practitioner.name
    practitionerFunction = practitioner.function
    practitionerAGB = practitioner.agb
    practiceAGB = practitioner.practice
    street = try c.optionalLine()
    postalCode = try c.optionalMake(PostalCode.init)
    town = try c.optionalLine()
    bsn = try c.optionalMake(BSN.init)
    disorder = try c.optionalLine()
    severity = try c.optionalLine()
    risk = try c.optionalLine()
    complexity = try c.optionalLine()
    course = try c.optionalLine()
    complaint = try c.optionalProse()
  }

  fileprivate var values: [Value] {
    [
      Value(recipient?.text), Value(kind?.rawValue), Value(datedOn),
      Value(practitionerName?.text), Value(practitionerFunction?.text),
      Value(practitionerAGB?.digits), Value(practiceAGB?.digits), .text(patient.surname),
      .text(patient.prefix), .text(patient.given), .text(birth.iso), Value(street?.text),
      Value(postalCode?.text), Value(town?.text), Value(bsn?.digits), Value(disorder?.text),
      Value(severity?.text), Value(risk?.text), Value(complexity?.text), Value(course?.text),
      Value(complaint?.text),
    ]
  }
}

extension LetterHanding: StoredRow {
  package static let table = Table(
    "letter_handing",
    ["id", "record_id", "letter_id", "user_id", "on_day", "recipient", "shows_bsn"])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    self.init(
      id: try c.id(), record: try c.id(), letter: try c.id(), user: try c.id(),
      onDay: try c.day(), recipient: try c.optionalLine(), showsBSN: c.flag())
  }

  package var values: [Value] {
    [
      Value(id), Value(record), Value(letter), Value(user), Value(onDay), Value(recipient?.text),
      Value(showsBSN),
    ]
  }
  package var subject: Identity { Identity(record) }
}
