package import Domain
package import Ledger

extension PracticeRecord: StoredRow {
  package static let table = Table(
    "practice_record",
    [
      "id", "team_id", "author_id", "noted_on", "surname", "prefix", "given_names", "birth",
      "request", "urgency", "custody", "gender", "bsn", "postal_code", "house_number",
      "house_addition", "municipality", "practitioner_agb", "practitioner_name", "parent_name",
      "parent_phone", "shared_text", "state", "referral_id", "outcome", "ended_on", "reason",
      "version",
    ])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    let id: ID<PracticeRecord> = try c.id()
    let team: ID<Team> = try c.id()
    let author: ID<User> = try c.id()
    let notedOn = try c.day()
    let content = try PracticeContent(
      name: c.personName(), birth: c.birth(), request: c.prose(), urgency: c.code(),
      custody: c.code(), gender: c.optionalCode(), bsn: c.optionalMake(BSN.init),
      postalCode: c.optionalMake(PostalCode.init), houseNumber: c.houseNumber(),
      municipality: c.optionalMake(MunicipalityCode.init),
      practitionerAGB: c.optionalMake(AGB.init),
      practitionerName: c.optionalLine(), parentName: c.optionalLine(),
      parentPhone: c.optionalMake(PhoneNumber.init), sharedText: c.optionalProse())
    self.init(
      id: id, team: team, author: author, notedOn: notedOn, content: content,
      state: try c.code(), referral: try c.optionalID(), outcome: try c.optionalCode(),
      endedOn: try c.optionalDay(), reason: try c.optionalLine(), version: c.int())
  }

  package var values: [Value] {
    [
      Value(id), Value(team), Value(author), Value(notedOn), .text(content.name.surname),
      .text(content.name.prefix), .text(content.name.given), .text(content.birth.iso),
      .text(content.request.text), .text(content.urgency.rawValue),
      .text(content.custody.rawValue), Value(content.gender?.rawValue),
      Value(content.bsn?.digits), Value(content.postalCode?.text),
      content.houseNumber.map { Value($0.number) } ?? .null,
      .text(content.houseNumber?.addition ?? ""), Value(content.municipality?.text),
      Value(content.practitionerAGB?.digits), Value(content.practitionerName?.text),
      Value(content.parentName?.text), Value(content.parentPhone?.e164),
      Value(content.sharedText?.text), .text(state.rawValue), Value(referral),
      Value(outcome?.rawValue), Value(endedOn), Value(reason?.text), Value(version),
    ]
  }
  package var subject: Identity { Identity(id) }
}

extension PracticeTalk: StoredRow {
  package static let table = Table(
    "practice_talk", ["id", "record_id", "on_day", "minutes", "with_whom"])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    self.init(
      id: try c.id(), record: try c.id(), onDay: try c.day(), minutes: c.int(),
      withWhom: try c.line())
  }

  package var values: [Value] {
    [Value(id), Value(record), Value(onDay), Value(minutes), .text(withWhom.text)]
  }
  package var subject: Identity { Identity(record) }
}

extension PracticeConsent: StoredRow {
  package static let table = Table(
    "practice_consent", ["id", "record_id", "giver", "nr", "answer", "on_day"])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    self.init(
      id: try c.id(), record: try c.id(), giver: try c.code(), number: c.int(),
      answer: try c.code(), onDay: try c.day())
  }

  package var values: [Value] {
    [
      Value(id), Value(record), .text(giver.rawValue), Value(number), .text(answer.rawValue),
      Value(onDay),
    ]
  }
  package var subject: Identity { Identity(record) }
}

extension ReferralStep: StoredRow {
  package static let table = Table(
    "referral_step", ["id", "referral_id", "nr", "state", "on_day", "author_id", "reason"])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    self.init(
      id: try c.id(), referral: try c.id(), number: c.int(), state: try c.code(),
      onDay: try c.day(), author: try c.id(), reason: try c.optionalLine())
  }

  package var values: [Value] {
    [
      Value(id), Value(referral), Value(number), .text(state.rawValue), Value(onDay),
      Value(author), Value(reason?.text),
    ]
  }
  package var subject: Identity { Identity(referral) }
}

extension ReferralFeedback: StoredRow {
  package static let table = Table(
    "referral_feedback", ["id", "referral_id", "kind", "given_on", "author_id", "body"])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    self.init(
      id: try c.id(), referral: try c.id(), kind: try c.code(), givenOn: try c.day(),
      author: try c.id(), text: try c.prose())
  }

  package var values: [Value] {
    [
      Value(id), Value(referral), .text(kind.rawValue), Value(givenOn), Value(author),
      .text(text.text),
    ]
  }
  package var subject: Identity { Identity(referral) }
}

extension RowCursor {
  /// A case of one of our enums, or nothing.
  package mutating func optionalCode<T: RawRepresentable>(
    _: T.Type = T.self
  ) throws(StoreFault) -> T? where T.RawValue == String {
    try optional { cursor throws(StoreFault) in try cursor.code() }
  }
}
