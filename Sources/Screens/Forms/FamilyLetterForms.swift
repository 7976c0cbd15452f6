import Domain
import Drawing
import Texts

// The forms of a letter to the family: which one and to whom, its text, and how it went.
extension FormBuilder {
  func familyLetterFields(_ name: FormName) -> [FormField] {
    switch name {
    case .familyLetter: newLetter
    case .familyLetterText: [pickedLetter, letterBody]
    case .familyLetterSent:
      [
        pickedLetter,
        .choice(
          .letterWay,
          FamilyLetter.Way.allCases.map { Choice(id: $0.rawValue, label: words.name(of: $0)) },
          chosen: FamilyLetter.Way.post.rawValue),
        FormField(.sentOn, .day, required: true, text: text(today)),
      ] + (subject.readAlong == nil ? [] : [despite])
    case .unsafePrint: [FormField(.despite, .line(limit: 200), required: true)]
    default: []
    }
  }

  /// Asked only where somebody reads along, and then it is what one must think of.
  private var despite: FormField {
    var field = FormField(.despite, .line(limit: 200))
    field.startsHere = true
    return field
  }

  /// Which letter it is about stands above, since a form that is brought back must know it.
  private var pickedLetter: FormField {
    let choices = [subject.letter].compactMap(\.self).map {
      Choice(
        id: $0.letter.id.uuid,
        label: "\($0.letter.number) " + words.name(of: $0.letter.template))
    }
    var field = FormField.choice(.letter, choices, chosen: choices.first?.id)
    field.isFixed = true
    return field
  }

  /// A letter is read before it is changed, so from its beginning.
  private var letterBody: FormField {
    var field = FormField(
      .letterBody, .prose(rows: 13), required: true,
      text: subject.letter?.letter.body.text ?? "")
    field.prose.moveToStart()
    field.startsHere = true
    return field
  }

  private var newLetter: [FormField] {
    let readers = (page?.letterReaders(on: today) ?? []).map {
      Choice(
        id: $0.person.id.uuid, label: $0.person.name.full, detail: words.name(of: $0.member.role))
    }
    let templates = FamilyLetterTemplate.allCases.map {
      Choice(id: $0.rawValue, label: words.name(of: $0))
    }
    return [
      .choice(.letterTemplate, templates),
      .choice(.addressee, readers, chosen: readers.count == 1 ? readers.first?.id : nil),
    ]
  }
}

extension FormReader {
  func letterToFamily(_ name: FormName) throws -> Command? {
    guard name != .unsafePrint else { return try subject.family.flatMap(unsafePrint) }
    return try about(Command.letter) { try familyLetterCommand(name) }
  }

  private func familyLetterCommand(_ name: FormName) throws -> FamilyLetterCommand? {
    guard name != .familyLetter else {
      guard let template = FamilyLetterTemplate(rawValue: text(.letterTemplate)),
        let person = ID<Person>(text(.addressee))
      else { return nil }
      return .prepare(NewFamilyLetter(template: template, addressee: person))
    }
    guard let id = ID<FamilyLetter>(text(.letter)) else { return nil }
    switch name {
    case .familyLetterText: return .rewrite(id, try value(.letterBody) { try Prose($0) })
    case .familyLetterSent:
      let day = try day(.sentOn)
      let despite = try field(.despite) == nil ? nil : optionalLine(.despite)
      return FamilyLetter.Way(rawValue: text(.letterWay)).map {
        .send(id, on: day, $0, despite: despite)
      }
    default: return nil
    }
  }
}

extension FamilyPage {
  /// Whom of the family a letter may be written to.
  func letterReaders(on day: Day) -> [MemberLine] {
    let custody = custody(on: day)
    return members.filter {
      (try? LetterReader(
        $0.person.id, among: members, custody: custody, answers: [], on: day)) != nil
    }
  }
}

extension FormPanel {
  /// What in a letter is hard to read or still empty, while one writes it; nil in other forms.
  func reading(_ words: any Phrases) -> String? {
    guard name == .familyLetterText,
      let text = fields.first(where: { $0.name == .letterBody })?.prose.text
    else { return nil }
    return words.reading(text)
  }
}

extension FormReader {
  /// The print that was warned of, with the reason to make it even so: a letter, or else the plan.
  private func unsafePrint(_ family: ID<Family>) throws -> Command? {
    let despite = try line(.despite)
    if let letter = subject.letter {
      return .letter(family, .print(letter.letter.id, despite: despite), expecting: nil)
    }
    return subject.person.map {
      .sharing(.printPlan(.id(family), for: $0, despite: despite))
    }
  }
}

extension FormSubject {
  /// What the contact agreement says against this, where it says anything.
  var readAlong: ContactWarning? {
    guard let person = letter?.letter.addressee ?? person else { return nil }
    return page?.contactWarning(to: person)
  }

  /// The warning stands above the form.
  mutating func warn(_ words: any Phrases) {
    if let warning = readAlong { message = words.describe(warning) }
  }
}

extension Desk {
  /// Asks why something is printed although somebody else reads along; who may read may print.
  mutating func push(
    _ form: FormName, of page: FamilyPage, _ fill: (inout FormSubject) -> Void
  ) {
    var subject = FormSubject(page: page)
    fill(&subject)
    subject.warn(words)
    push(FormPanel(form, subject, desk: &self))
  }
}
