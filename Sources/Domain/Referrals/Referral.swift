/// A child somebody is worried about, as it came in (aanmelding, verwijzing).
package struct Referral: Equatable, Sendable {
  package let id: ID<Referral>
  package var team: ID<Team>
  package let content: ReferralContent
  package var state: ReferralState
  package var family: ID<Family>?
  package var person: ID<Person>?
  package var decidedOn: Day?
  package var decidedBy: ID<User>?
  package var reason: Line?
  package let author: ID<User>
  package let importRun: ID<ImportRun>?
  package var version: Int

  package init(
    id: ID<Referral>, team: ID<Team>, content: ReferralContent, state: ReferralState = .sent,
    family: ID<Family>? = nil, person: ID<Person>? = nil, decidedOn: Day? = nil,
    decidedBy: ID<User>? = nil, reason: Line? = nil, author: ID<User>,
    importRun: ID<ImportRun>? = nil, version: Int = 1
  ) {
    self.id = id
    self.team = team
    self.content = content
    self.state = state
    self.family = family
    self.person = person
    self.decidedOn = decidedOn
    self.decidedBy = decidedBy
    self.reason = reason
    self.author = author
    self.importRun = importRun
    self.version = version
  }

  /// The same for who may not see where the child lives.
  package var withoutAddress: Referral {
    Referral(
      id: id, team: team, content: content.withoutAddress, state: state, family: family,
      person: person, decidedOn: decidedOn, decidedBy: decidedBy, reason: reason, author: author,
      importRun: importRun, version: version)
  }
}

/// What a referral says; checked once, whether typed, imported or generated.
package struct ReferralContent: Equatable, Sendable {
  package let receivedOn: Day
  package let name: PersonName
  package let birth: BirthDate
  package let gender: Gender
  package let bsn: BSN?
  package let postalCode: PostalCode?
  package let houseNumber: HouseNumber?
  package let municipality: MunicipalityCode
  package let referrer: Referrer
  package let request: Prose
  package let urgency: Urgency
  package let parentName: Line?
  package let parentPhone: PhoneNumber?

  package init(
    receivedOn: Day, name: PersonName, birth: BirthDate, gender: Gender, bsn: BSN?,
    postalCode: PostalCode?, houseNumber: HouseNumber?, municipality: MunicipalityCode,
    referrer: Referrer, request: Prose, urgency: Urgency, parentName: Line?,
    parentPhone: PhoneNumber?
  ) {
    self.receivedOn = receivedOn
    self.name = name
    self.birth = birth
    self.gender = gender
    self.bsn = bsn
    self.postalCode = postalCode
    self.houseNumber = houseNumber
    self.municipality = municipality
    self.referrer = referrer
    self.request = request
    self.urgency = urgency
    self.parentName = parentName
    self.parentPhone = parentPhone
  }

  /// The same without where the child lives.
  package var withoutAddress: ReferralContent {
    ReferralContent(
      receivedOn: receivedOn, name: name, birth: birth, gender: gender, bsn: bsn, postalCode: nil,
      houseNumber: nil, municipality: municipality, referrer: referrer, request: request,
      urgency: urgency, parentName: parentName, parentPhone: parentPhone)
  }

  /// What makes two referrals the same one, whichever file they came in: the day, who, the question.
  ///
  /// Who is the BSN where there is one, else name, birth date and address (rule 10 of import).
  package var rowKey: String {
    let who =
      bsn?.digits
      ?? [
        NameFolding.key(name.full), birth.iso, postalCode?.text ?? "",
        houseNumber?.display ?? "",
      ].joined(separator: "|")
    return [receivedOn.iso, who, NameFolding.key(request.text)].joined(separator: "|")
  }
}

/// Who referred: by iJw code list COD327, with exactly the identification that list allows.
package struct Referrer: Equatable, Sendable {
  package let type: ReferrerType
  package let agb: AGB?
  package let name: Line?

  /// Types 02–05 have exactly one of AGB and name, the others no AGB (iJw CD066–068).
  package init(type: ReferrerType, agb: AGB?, name: Line?) throws(ReferrerFault) {
    if type.isCareProfessional {
      guard agb == nil || name == nil else { throw .agbAndName }
      guard agb != nil || name != nil else { throw .neitherAGBNorName }
    } else {
      guard agb == nil else { throw .agbNotAllowed }
    }
    self.type = type
    self.agb = agb
    self.name = name
  }
}

/// Why a referrer's identification doesn't fit his type.
package enum ReferrerFault: Error, Hashable, Sendable {
  case agbAndName
  case neitherAGBNorName
  case agbNotAllowed
}

/// iJw code list COD327; there is no 07.
package enum ReferrerType: String, CaseIterable, Sendable {
  case municipality = "01"
  case generalPractitioner = "02"
  case youthDoctor = "03"
  case certifiedInstitution = "04"
  case medicalSpecialist = "05"
  case selfReferral = "06"
  case court = "08"

  /// Whether the type must be identified by AGB or by name.
  package var isCareProfessional: Bool {
    switch self {
    case .generalPractitioner, .youthDoctor, .certifiedInstitution, .medicalSpecialist: true
    case .municipality, .selfReferral, .court: false
    }
  }
}

/// How soon somebody must look.
package enum Urgency: String, CaseIterable, Sendable {
  case ordinary = "gewoon"
  case urgent = "spoed"
}

/// Where a referral stands.
package enum ReferralState: String, CaseIterable, Sendable {
  case sent
  case accepted
  case returned
  /// Passed on to whom it belongs to: another municipality, Veilig Thuis (doorgezet).
  case forwarded
  /// Taken back by whoever referred, or by the family (ingetrokken).
  case withdrawn
  /// The family can't be reached (geen reactie gezin).
  case noResponse
  case helpStarted
  case finished

  package var isOpen: Bool { self == .sent }
}

/// One reading of a file of referrals; its rows are seen by nobody until it is complete.
package struct ImportRun: Equatable, Sendable {
  package let id: ID<ImportRun>
  package let team: ID<Team>
  package let author: ID<User>
  package let startedAt: Instant
  /// SHA-256 of the file's bytes, in hexadecimal.
  package let fileHash: String
  package var state: ImportState
  package var rows: Int

  package init(
    id: ID<ImportRun>, team: ID<Team>, author: ID<User>, startedAt: Instant, fileHash: String,
    state: ImportState = .running, rows: Int = 0
  ) {
    self.id = id
    self.team = team
    self.author = author
    self.startedAt = startedAt
    self.fileHash = fileHash
    self.state = state
    self.rows = rows
  }
}

/// Whether an import came to its end.
package enum ImportState: String, CaseIterable, Sendable {
  case running
  case complete
  case withdrawn
}
