/// What stands in a letter to a specialist.
///
/// Address, BSN and the practice's code needn't be in the record of the child, and what was signed
/// must not change with that record: the letter has them as its own.
package struct LetterContent: Equatable, Sendable {
  /// To whom: the institution or the specialist.
  package var recipient: Line?
  package var kind: LetterKind?
  package var datedOn: Day
  /// The general practitioner, who is the referrer and signs.
  package var practitionerName: Line?
  package var practitionerFunction: Line?
  /// The general practitioner's own code.
  package var practitionerAGB: AGB?
  package var practiceAGB: AGB?
  /// As the child's record had it when the letter was written.
  package var patient: PersonName
  package var birth: BirthDate
  package var street: Line?
  package var postalCode: PostalCode?
  package var town: Line?
  package var bsn: BSN?
  /// The disorder (DSM) that is suspected.
  package var disorder: Line?
  package var severity: Line?
  package var risk: Line?
  package var complexity: Line?
  package var course: Line?
  package var complaint: Prose?

  package init(datedOn: Day, patient: PersonName, birth: BirthDate) {
    self.datedOn = datedOn
    self.patient = patient
    self.birth = birth
  }

  /// What a new letter can take over from the child's record.
  package init(from record: PracticeContent, on day: Day) {
    self.init(datedOn: day, patient: record.name, birth: record.birth)
    practitionerName = record.practitionerName
    practitionerAGB = record.practitionerAGB
    postalCode = record.postalCode
    bsn = record.bsn
    complaint = record.request
  }

  /// What a referral to a specialist must say and this one doesn't yet.
  package var missing: [FieldName] {
    let fields: [(FieldName, isThere: Bool)] = [
      (.recipient, recipient != nil), (.letterKind, kind != nil),
      (.practitionerName, practitionerName != nil),
      (.practitionerFunction, practitionerFunction != nil),
      (.practitionerAGB, practitionerAGB != nil), (.practiceAGB, practiceAGB != nil),
      (.letterStreet, street != nil), (.postalCode, postalCode != nil),
      (.letterTown, town != nil), (.bsn, bsn != nil), (.disorder, disorder != nil),
      (.severity, severity != nil), (.risk, risk != nil),
      (.complexity, complexity != nil), (.course, course != nil),
      (.complaint, complaint != nil),
    ]
    return fields.filter { !$0.isThere }.map(\.0)
  }

  /// Refuses a date of the letter or a birth that is still to come.
  package func check(_ today: Day) throws(Refusal) {
    guard datedOn <= today else { throw .dayInFuture(datedOn) }
    guard birth.earliest <= today else { throw .value(field: .birth, .dateInFuture) }
  }
}

/// To which kind of mental health care a letter refers.
package enum LetterKind: String, CaseIterable, Sendable {
  case basic
  case specialist
}
