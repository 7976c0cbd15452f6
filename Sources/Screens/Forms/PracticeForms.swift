import Domain
import Drawing
import Texts

// The forms of the practice.
extension FormBuilder {
  func practiceFields(_ name: FormName) -> [FormField] {
    switch name {
    case .practice: practice
    case .practiceDetails: practiceDetails
    case .practiceTalk: practiceTalk
    case .practiceConsents: practiceConsents
    case .practiceClose: practiceClose
    case .practiceWithdraw: [FormField(.reason, .line(limit: 200), required: true)]
    case .known: known
    default: []
    }
  }

  /// The five fields between two consultations.
  private var practice: [FormField] {
    [
      FormField(.childName, .line(limit: 200), required: true, text: subject.typed),
      FormField(.birth, .birth, required: true),
      .choice(
        .urgency, codes(Urgency.self) { words.name(of: $0) }, chosen: Urgency.ordinary.rawValue),
      .choice(
        .custody, codes(Custody.self) { words.name(of: $0) },
        chosen: Custody.motherAndFather.rawValue),
      FormField(.request, .prose(rows: 5), required: true),
    ]
  }

  /// Everything else, what sending needs first; the practice is filled in as it was the last time.
  private var practiceDetails: [FormField] {
    guard let page = subject.record else { return [] }
    let content = page.record.content
    let code = content.municipality ?? page.usual.municipality
    let agb = content.practitionerAGB ?? page.usual.practitionerAGB
    let practitioner = content.practitionerName ?? page.usual.practitionerName
    return [
      .choice(.gender, genders, chosen: content.gender?.rawValue, required: false),
      .remote(
        .municipality, .municipalities,
        chosen: code.map { Choice(id: $0.text, label: $0.text) }, required: false),
      FormField(.practitionerName, .line(limit: 200), text: practitioner?.text ?? ""),
      FormField(.practitionerAGB, .agb, text: agb?.digits ?? ""),
      FormField(.sharedText, .prose(rows: 4), text: content.sharedText?.text ?? ""),
      .bsn(content.bsn),
      FormField(.postalCode, .postalCode, text: content.postalCode?.display ?? ""),
      FormField(
        .houseNumber, .line(limit: 5), text: content.houseNumber.map { "\($0.number)" } ?? ""),
      FormField(.houseAddition, .line(limit: 6), text: content.houseNumber?.addition ?? ""),
      FormField(.parentName, .line(limit: 200), text: content.parentName?.text ?? ""),
      FormField(.parentPhone, .phone, text: content.parentPhone?.display ?? ""),
      FormField(.givenNames, .line(limit: 200), text: content.name.given),
      FormField(.prefix, .line(limit: 10), text: content.name.prefix),
      FormField(.surname, .line(limit: 200), required: true, text: content.name.surname),
      FormField(.birth, .birth, required: true, text: words.birthAsTyped(content.birth)),
      .choice(
        .urgency, codes(Urgency.self) { words.name(of: $0) }, chosen: content.urgency.rawValue),
      .choice(
        .custody, codes(Custody.self) { words.name(of: $0) }, chosen: content.custody.rawValue),
      FormField(.request, .prose(rows: 4), required: true, text: content.request.text),
    ]
  }

  private var practiceTalk: [FormField] {
    [
      FormField(.minutes, .line(limit: 3), required: true),
      FormField(.withWhom, .line(limit: 200), required: true, label: .fieldWith),
      FormField(.fromDay, .day, required: true, label: .fieldDay, text: text(today)),
    ]
  }

  /// One field for each who must agree, with what he said last.
  private var practiceConsents: [FormField] {
    guard let page = subject.record else { return [] }
    return page.givers.map { giver in
      FormField.choice(
        giver.field, codes(ConsentAnswer.self) { words.name(of: $0) },
        chosen: ConsentRule.current(giver, in: page.consents)?.answer.rawValue, required: false)
    } + [FormField(.fromDay, .day, required: true, label: .fieldDay, text: text(today))]
  }

  private var practiceClose: [FormField] {
    [
      .choice(.outcome, codes(PracticeOutcome.self) { words.name(of: $0) }),
      FormField(.fromDay, .day, required: true, label: .fieldDay, text: text(today)),
    ]
  }

  /// The child of the record is offered.
  private var known: [FormField] {
    let content = subject.record?.record.content
    let tick = FormField.Tick(id: "yes", label: words.word(.familyAgrees), isOn: false)
    return [
      .ticks(.consent, [tick], required: true),
      .bsn(content?.bsn),
      FormField(.childName, .line(limit: 200), text: content?.name.full ?? ""),
      FormField(.birth, .birth, text: content.map { words.birthAsTyped($0.birth) } ?? ""),
      FormField(.postalCode, .postalCode, text: content?.postalCode?.display ?? ""),
    ]
  }

  private func codes<Code: RawRepresentable & CaseIterable>(
    _: Code.Type, _ name: (Code) -> String
  ) -> [Choice] where Code.RawValue == String {
    Code.allCases.map { Choice(id: $0.rawValue, label: name($0)) }
  }
}

extension ConsentGiver {
  /// The field with his answer.
  var field: FieldName {
    switch self {
    case .youth: .consentYouth
    case .mother: .consentMother
    case .father: .consentFather
    case .secondMother: .consentSecondMother
    case .secondFather: .consentSecondFather
    case .guardian: .consentGuardian
    }
  }
}

extension Phrases {
  /// A birth date as one types it, noughts for what isn't known.
  func birthAsTyped(_ birth: BirthDate) -> String {
    birth.iso.split(separator: "-").reversed().joined(separator: "-")
  }
}

extension FormReader {
  func practiceCommand(_ name: FormName) throws -> Command? {
    switch name {
    case .practice: return .practice(.add(try quick()))
    case .known: return .practice(.isKnown(try question()))
    case .practiceDetails, .practiceTalk, .practiceConsents, .practiceClose, .practiceWithdraw:
      return try subject.record.flatMap { try recordCommand(name, $0.record).map(Command.practice) }
    default: return nil
    }
  }

  private func recordCommand(
    _ name: FormName, _ record: PracticeRecord
  ) throws -> PracticeCommand? {
    switch name {
    case .practiceDetails:
      return .change(record.id, try details(), expecting: record.version)
    case .practiceTalk:
      let minutes: Int = try value(.minutes) { text in
        guard let minutes = Int(text.filter { $0 != " " }) else { throw ValueFault.numberForm }
        return minutes
      }
      return .addTalk(
        record.id,
        NewTalk(onDay: try day(.fromDay), minutes: minutes, withWhom: try line(.withWhom)))
    case .practiceConsents:
      var answers: [ConsentGiver: ConsentAnswer] = [:]
      for giver in ConsentGiver.allCases {
        answers[giver] = ConsentAnswer(rawValue: text(giver.field))
      }
      return .setConsents(record.id, answers, on: try day(.fromDay))
    case .practiceClose:
      guard let outcome = PracticeOutcome(rawValue: text(.outcome)) else { return nil }
      return .close(record.id, outcome, on: try day(.fromDay))
    case .practiceWithdraw: return .withdraw(record.id, reason: try line(.reason))
    default: return nil
    }
  }

  private func quick() throws -> PracticeContent {
    PracticeContent(
      name: try childName(), birth: try value(.birth) { try BirthDate($0, today: today) },
      request: try value(.request) { try Prose($0) },
      urgency: Urgency(rawValue: text(.urgency)) ?? .ordinary,
      custody: Custody(rawValue: text(.custody)) ?? .motherAndFather)
  }

  private func details() throws -> PracticeContent {
    PracticeContent(
      name: try name(), birth: try value(.birth) { try BirthDate($0, today: today) },
      request: try value(.request) { try Prose($0) },
      urgency: Urgency(rawValue: text(.urgency)) ?? .ordinary,
      custody: Custody(rawValue: text(.custody)) ?? .motherAndFather,
      gender: Gender(rawValue: text(.gender)), bsn: try optional(.bsn) { try BSN($0) },
      postalCode: try optional(.postalCode) { try PostalCode($0) }, houseNumber: try house(),
      municipality: try municipality(),
      practitionerAGB: try optional(.practitionerAGB) { try AGB($0) },
      practitionerName: try optionalLine(.practitionerName),
      parentName: try optionalLine(.parentName),
      parentPhone: try optional(.parentPhone) { try PhoneNumber($0) },
      sharedText: try optional(.sharedText) { try Prose($0) })
  }

  private func question() throws -> KnownQuestion {
    let hasConsent = field(.consent)?.ticks.contains(where: \.isOn) == true
    if let bsn = try optional(.bsn, { try BSN($0) }) {
      return KnownQuestion(.bsn(bsn), hasConsent: hasConsent)
    }
    return KnownQuestion(
      .person(
        try childName(), try value(.birth) { try BirthDate($0, today: today) },
        try value(.postalCode) { try PostalCode($0) }), hasConsent: hasConsent)
  }

  private func childName() throws -> PersonName {
    try value(.childName) { text in
      let line = try Line(text)
      guard let name = PersonName(loose: line.text) else { throw ValueFault.empty }
      return name
    }
  }
}
