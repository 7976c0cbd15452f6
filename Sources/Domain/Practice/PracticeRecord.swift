/// A child that a POH-GGZ Jeugd sees in the general practice (aanmelding in de praktijk).
///
/// It belongs to its author alone. What becomes of it in the practice stays there; only sending
/// makes a ``Referral`` of it, which a team can see. The practice's notes and scores are a medical
/// record of their own (WGBO) and have no place here.
package struct PracticeRecord: Equatable, Sendable {
  package let id: ID<PracticeRecord>
  /// The team it goes to when it is sent.
  package let team: ID<Team>
  package let author: ID<User>
  package let notedOn: Day
  package var content: PracticeContent
  package var state: PracticeState
  /// The referral that sending made.
  package var referral: ID<Referral>?
  /// What came of it in the practice itself.
  package var outcome: PracticeOutcome?
  package var endedOn: Day?
  package var reason: Line?
  package var version: Int

  package init(
    id: ID<PracticeRecord>, team: ID<Team>, author: ID<User>, notedOn: Day,
    content: PracticeContent, state: PracticeState = .concept, referral: ID<Referral>? = nil,
    outcome: PracticeOutcome? = nil, endedOn: Day? = nil, reason: Line? = nil, version: Int = 1
  ) {
    self.id = id
    self.team = team
    self.author = author
    self.notedOn = notedOn
    self.content = content
    self.state = state
    self.referral = referral
    self.outcome = outcome
    self.endedOn = endedOn
    self.reason = reason
    self.version = version
  }
}

/// What is known of the child: five fields at once, the rest before it can be sent.
package struct PracticeContent: Equatable, Sendable {
  package var name: PersonName
  package var birth: BirthDate
  /// The question as it was brought, in the practice's own words.
  package var request: Prose
  package var urgency: Urgency
  package var custody: Custody
  package var gender: Gender?
  package var bsn: BSN?
  package var postalCode: PostalCode?
  package var houseNumber: HouseNumber?
  package var municipality: MunicipalityCode?
  /// The general practitioner who refers: the AGB, or the name where that isn't known.
  package var practitionerAGB: AGB?
  package var practitionerName: Line?
  package var parentName: Line?
  package var parentPhone: PhoneNumber?
  /// The text that may be shared with the team, once everybody agrees.
  package var sharedText: Prose?

  package init(
    name: PersonName, birth: BirthDate, request: Prose, urgency: Urgency = .ordinary,
    custody: Custody = .motherAndFather, gender: Gender? = nil, bsn: BSN? = nil,
    postalCode: PostalCode? = nil, houseNumber: HouseNumber? = nil,
    municipality: MunicipalityCode? = nil, practitionerAGB: AGB? = nil,
    practitionerName: Line? = nil, parentName: Line? = nil, parentPhone: PhoneNumber? = nil,
    sharedText: Prose? = nil
  ) {
    self.name = name
    self.birth = birth
    self.request = request
    self.urgency = urgency
    self.custody = custody
    self.gender = gender
    self.bsn = bsn
    self.postalCode = postalCode
    self.houseNumber = houseNumber
    self.municipality = municipality
    self.practitionerAGB = practitionerAGB
    self.practitionerName = practitionerName
    self.parentName = parentName
    self.parentPhone = parentPhone
    self.sharedText = sharedText
  }

  /// What a referral needs and isn't there yet.
  package var missing: [FieldName] {
    var fields: [FieldName] = []
    if gender == nil { fields.append(.gender) }
    if municipality == nil { fields.append(.municipality) }
    if practitionerAGB == nil, practitionerName == nil { fields.append(.practitionerName) }
    if sharedText == nil { fields.append(.sharedText) }
    return fields
  }

  /// The referral it becomes: the general practitioner is the referrer (iJw 02), by AGB where that
  /// is known, else by name, since the list allows exactly one of them.
  package func referral(on day: Day) throws(ReferrerFault) -> ReferralContent? {
    guard let gender, let municipality, let sharedText else { return nil }
    let referrer = try Referrer(
      type: .generalPractitioner, agb: practitionerAGB,
      name: practitionerAGB == nil ? practitionerName : nil)
    return ReferralContent(
      receivedOn: day, name: name, birth: birth, gender: gender, bsn: bsn,
      postalCode: postalCode, houseNumber: houseNumber, municipality: municipality,
      referrer: referrer, request: sharedText, urgency: urgency, parentName: parentName,
      parentPhone: parentPhone)
  }
}

/// Where a record of the practice stands; all but the first are its end.
package enum PracticeState: String, CaseIterable, Sendable {
  case concept
  case sent
  /// Afgerond bij POH: no referral was needed, which is the success to count.
  case closedAtPractice
  case withdrawn
}

/// How it ended in the practice.
package enum PracticeOutcome: String, CaseIterable, Sendable {
  case solved
  case advice
  case schoolOrYouthHealth
  case basicMentalHealth
  case specialistMentalHealth
  case safeAtHome
  case droppedOut
}

/// A talk in the practice: when, how long, with whom; what was said stays in the practice.
package struct PracticeTalk: Equatable, Sendable {
  package let id: ID<PracticeTalk>
  package let record: ID<PracticeRecord>
  package let onDay: Day
  package let minutes: Int
  package let withWhom: Line

  package init(
    id: ID<PracticeTalk>, record: ID<PracticeRecord>, onDay: Day, minutes: Int, withWhom: Line
  ) {
    self.id = id
    self.record = record
    self.onDay = onDay
    self.minutes = minutes
    self.withWhom = withWhom
  }

  /// How long a talk can take.
  package static let minutesAllowed = 1...480
}
