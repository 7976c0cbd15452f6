import Domain
import Texts

// The forms of the letter to a specialist.
extension FormBuilder {
  func letterFields(_ name: FormName) -> [FormField] {
    switch name {
    case .letter: letter
    case .letterSigned: letterSigned
    case .letterSent: letterSent
    default: []
    }
  }

  /// What the letter has, else what the child's record and the letters before know.
  private var letter: [FormField] {
    guard let page = subject.record else { return [] }
    let record = page.record.content
    var content = page.letter?.content ?? LetterContent(from: record, on: today)
    if page.letter?.state.isInTheMaking != true { content.datedOn = today }
    let agb = content.practitionerAGB ?? page.usual.practitionerAGB
    let name = content.practitionerName ?? page.usual.practitionerName
    let practice = content.practiceAGB ?? page.usual.practiceAGB
    let function =
      content.practitionerFunction?.text ?? words.name(of: ReferrerType.generalPractitioner)
    let kinds = LetterKind.allCases.map { Choice(id: $0.rawValue, label: words.name(of: $0)) }
    func line(_ field: FieldName, _ text: String?) -> FormField {
      FormField(field, .line(limit: 200), text: text ?? "")
    }
    return correcting(page) + [
      line(.recipient, content.recipient?.text),
      .choice(.letterKind, kinds, chosen: content.kind?.rawValue, required: false),
      FormField(.letterDate, .day, required: true, text: text(content.datedOn)),
      line(.disorder, content.disorder?.text), line(.severity, content.severity?.text),
      line(.risk, content.risk?.text), line(.complexity, content.complexity?.text),
      line(.course, content.course?.text),
      FormField(.complaint, .prose(rows: 4), text: content.complaint?.text ?? ""),
      line(.letterStreet, content.street?.text),
      FormField(.postalCode, .postalCode, text: content.postalCode?.display ?? ""),
      line(.letterTown, content.town?.text),
      .bsn(content.bsn),
      line(.practitionerName, name?.text), line(.practitionerFunction, function),
      FormField(.practitionerAGB, .agb, text: agb?.digits ?? ""),
      FormField(.practiceAGB, .agb, text: practice?.digits ?? ""),
    ]
  }

  private var letterSigned: [FormField] {
    let name = subject.record?.letter?.content.practitionerName?.text ?? ""
    return [
      FormField(.signedBy, .line(limit: 200), required: true, text: name),
      FormField(.signedOn, .day, required: true, text: text(today)),
    ]
  }

  private var letterSent: [FormField] {
    [
      FormField(.sentHow, .line(limit: 200), required: true),
      FormField(.sentOn, .day, required: true, text: text(today)),
    ]
  }

  /// After a signed letter a new one is its correction or another; who writes says which.
  private func correcting(_ page: PracticeRecordPage) -> [FormField] {
    guard let last = page.letter, !last.state.isInTheMaking else { return [] }
    let day = words.dayInYear(last.content.datedOn, today: today)
    let choices = [
      Choice(id: "correction", label: words.word(LetterWord.correction(day: day))),
      Choice(id: "another", label: words.word(LetterWord.another)),
    ]
    return [.choice(.correcting, choices, chosen: "correction")]
  }
}

extension FormReader {
  /// The command of a form of the letter; nil for the other forms.
  func letterCommand(_ name: FormName) throws -> Command? {
    guard let page = subject.record else { return nil }
    let id = page.record.id
    switch name {
    case .letter:
      let content = try letterContent(page.record.content)
      guard let letter = page.letter, letter.state.isInTheMaking else {
        let correcting = text(.correcting) == "correction"
        return .practice(.letter(.new(id, content, correcting: correcting)))
      }
      return .practice(.letter(.change(id, content, expecting: letter.version)))
    case .letterSigned:
      return .practice(
        .letter(.sign(id, by: try line(.signedBy), on: try day(.signedOn))))
    case .letterSent:
      return .practice(.letter(.send(id, how: try line(.sentHow), on: try day(.sentOn))))
    default: return nil
    }
  }

  private func letterContent(_ record: PracticeContent) throws -> LetterContent {
    var content = LetterContent(
      datedOn: try value(.letterDate) { try Day.parse(typed: $0, today: today) },
      patient: record.name, birth: record.birth)
    content.recipient = try optionalLine(.recipient)
    content.kind = LetterKind(rawValue: text(.letterKind))
    content.practitionerName = try optionalLine(.practitionerName)
    content.practitionerFunction = try optionalLine(.practitionerFunction)
    content.practitionerAGB = try optional(.practitionerAGB) { try AGB($0) }
    content.practiceAGB = try optional(.practiceAGB) { try AGB($0) }
    content.street = try optionalLine(.letterStreet)
    content.postalCode = try optional(.postalCode) { try PostalCode($0) }
    content.town = try optionalLine(.letterTown)
    content.bsn = try optional(.bsn) { try BSN($0) }
    content.disorder = try optionalLine(.disorder)
    content.severity = try optionalLine(.severity)
    content.risk = try optionalLine(.risk)
    content.complexity = try optionalLine(.complexity)
    content.course = try optionalLine(.course)
    content.complaint = try optional(.complaint) { try Prose($0) }
    return content
  }
}
