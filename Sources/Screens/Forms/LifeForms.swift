import Domain
import Texts

// The forms of birthdays, help after eighteen, and contacts after closing.
extension FormBuilder {
  func lifeFields(_ name: FormName) -> [FormField] {
    switch name {
    case .milestone: milestone
    case .extendedCare: extendedCare
    case .aftercare:
      [
        contacts, lifeDay,
        .choice(
          .aftercareOutcome,
          AftercareOutcome.allCases.map { Choice(id: $0.rawValue, label: words.name(of: $0)) }),
        FormField(.noteText, .prose(rows: 5), label: .fieldNote),
      ]
    case .giveAftercare: [contacts, .remote(.user, .colleagues, label: .fieldSendTo)]
    default: []
    }
  }

  private var lifeDay: FormField {
    FormField(.fromDay, .day, required: true, label: .fieldDay, text: text(today))
  }

  private var youths: [Choice] {
    (page?.youths ?? []).map { person, birth in
      Choice(id: person.id.uuid, label: person.name.full, detail: words.birth(birth))
    }
  }

  private var chosenYouth: FormField {
    .choice(.person, youths, chosen: subject.person?.uuid ?? youths.first?.id)
  }

  private var milestone: [FormField] {
    let all = Milestone.allCases.map { Choice(id: $0.rawValue, label: words.name(of: $0)) }
    return [
      chosenYouth, .choice(.milestone, all, chosen: subject.milestone?.rawValue), lifeDay,
      FormField(.agreed, .prose(rows: 5), required: true),
      FormField(.withOthers, .line(limit: 200)),
    ]
  }

  private var extendedCare: [FormField] {
    let grounds = ExtendedCareGround.allCases.map {
      Choice(id: $0.rawValue, label: words.name(of: $0))
    }
    let stops = Choice(id: LifeChoice.stops, label: words.word(.life(.stops)))
    return [
      chosenYouth, .choice(.extendedCare, grounds + [stops]), lifeDay,
      FormField(.untilDay, .day, label: .life(.untilDay)),
      FormField(.instead, .line(limit: 200)),
    ]
  }

  /// The contacts to be made, the first one ahead.
  private var contacts: FormField {
    let open = (page?.life.openAftercare ?? []).map { contact in
      Choice(
        id: contact.id.uuid, label: words.dayInYear(contact.plannedOn, today: today),
        detail: page?.life.owners[contact.owner]?.text ?? "")
    }
    return .choice(.aftercare, open, chosen: subject.aftercare?.uuid ?? open.first?.id)
  }

  /// What the closing form asks about how it went, and about what follows.
  var closingOutcomes: [FormField] {
    let yesNo = [
      Choice(id: LifeChoice.yes, label: words.word(.life(.yes))),
      Choice(id: LifeChoice.no, label: words.word(.life(.no))),
    ]
    return [
      .choice(.problemsReduced, yesNo, required: false),
      .choice(.selfReliant, yesNo, required: false),
      .choice(
        .aftercare,
        [
          Choice(id: LifeChoice.yes, label: words.word(.life(.aftercareYes))),
          Choice(id: LifeChoice.no, label: words.word(.life(.aftercareNo))),
        ], chosen: LifeChoice.yes),
      .remote(
        .user, .colleagues, chosen: page?.coordinator.map(Self.choice), required: false,
        label: .life(.aftercareBy)),
    ]
  }

  private static func choice(_ user: User) -> Choice {
    Choice(id: user.login.text, label: user.name.text)
  }
}

/// The ids of choices that are no codes of the domain.
enum LifeChoice {
  static let yes = "yes"
  static let no = "no"
  static let stops = "stops"
}

extension FormReader {
  func lifeCommand(_ name: FormName) throws -> LifeCommand? {
    switch name {
    case .milestone:
      guard let person = ID<Person>(text(.person)),
        let milestone = Milestone(rawValue: text(.milestone))
      else { return nil }
      return .meet(
        NewMilestone(
          person: person, milestone: milestone, doneOn: try day(.fromDay),
          note: try value(.agreed) { try Prose($0) }, withWhom: try optionalLine(.withOthers)))
    case .extendedCare:
      guard let person = ID<Person>(text(.person)) else { return nil }
      return .decideCare(
        NewExtendedCare(
          person: person, decidedOn: try day(.fromDay), decision: try decision()))
    case .aftercare:
      guard let contact = ID<AftercareContact>(text(.aftercare)),
        let outcome = AftercareOutcome(rawValue: text(.aftercareOutcome))
      else { return nil }
      return .finishAftercare(
        contact,
        NewAftercareResult(
          onDay: try day(.fromDay), outcome: outcome,
          note: try optional(.noteText) { try Prose($0) }))
    case .giveAftercare:
      guard let contact = ID<AftercareContact>(text(.aftercare)) else { return nil }
      return .giveAftercare(contact, to: try value(.user) { try Login($0) })
    default: return nil
    }
  }

  /// A ground asks for a last day, the end of help for what comes instead.
  private func decision() throws -> ExtendedCare.Decision {
    guard let ground = ExtendedCareGround(rawValue: text(.extendedCare)) else {
      return .ends(instead: try line(.instead))
    }
    guard let until = try day(.untilDay) else { throw Stop(field: .untilDay, fault: .empty) }
    return .extended(ground, until: until)
  }

  func aftercareChoice() throws -> AftercareChoice {
    guard text(.aftercare) != LifeChoice.no else { return .none }
    return .planned(by: try optional(.user) { try Login($0) })
  }

  func yesNo(_ name: FieldName) -> Bool? {
    switch text(name) {
    case LifeChoice.yes: true
    case LifeChoice.no: false
    default: nil
    }
  }
}
