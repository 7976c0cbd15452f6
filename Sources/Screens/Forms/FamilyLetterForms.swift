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
      ]
    default: []
    }
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
  func familyLetterCommand(_ name: FormName) throws -> FamilyLetterCommand? {
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
      return FamilyLetter.Way(rawValue: text(.letterWay)).map { .send(id, on: day, $0) }
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
