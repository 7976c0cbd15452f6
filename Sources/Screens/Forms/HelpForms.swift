import Domain
import Texts

// The forms of help: their fields, and the command each makes.
extension FormBuilder {
  func helpFields(_ name: FormName) -> [FormField] {
    switch name {
    case .commitment: commitment
    case .waiting:
      [
        chosenCommitment { $0.state.next.contains(.waiting) },
        FormField(.fromDay, .day, required: true, label: .fieldSince, text: text(today)),
        FormField(.expectedOn, .day, text: waiting?.expectedOn.map(text) ?? ""),
        FormField(.bridging, .line(limit: 200), text: waiting?.bridging?.text ?? ""),
      ]
    case .startHelp: [chosenCommitment { $0.state.next.contains(.started) }, dayField]
    case .stopHelp:
      [
        chosenCommitment { $0.state.next.contains(.stopped) }, dayField,
        .choice(.stopReason, reasons), FormField(.remains, .money),
      ]
    case .linkGoal:
      [chosenCommitment { $0.isOpen }, .choice(.goal, goals, chosen: goals.first?.id)]
    case .safetyCheck:
      [
        chosenCommitment { $0.state == .waiting }, dayField,
        FormField(.finding, .prose(rows: 4), required: true),
      ]
    case .involvedHelp:
      [
        .choice(.person, people, chosen: people.first?.id),
        FormField(.organisation, .line(limit: 200), required: true),
        .choice(
          .helpKind,
          InvolvedHelpKind.allCases.map { Choice(id: $0.rawValue, label: words.name(of: $0)) },
          chosen: InvolvedHelpKind.ownAssignment.rawValue),
        FormField(.contactName, .line(limit: 200)), FormField(.phone, .phone),
        FormField(.fromDay, .day, text: text(today)),
      ]
    case .endInvolvedHelp: [chosenInvolved, dayField]
    default: []
    }
  }

  private var dayField: FormField {
    FormField(.fromDay, .day, required: true, label: .fieldDay, text: text(today))
  }

  private var reasons: [Choice] {
    StopReason.allCases.map {
      Choice(id: $0.rawValue, label: $0.rawValue + " " + words.name(of: $0))
    }
  }

  private var people: [Choice] {
    (page?.members ?? []).filter { $0.member.toDay == nil }.map {
      Choice(
        id: $0.person.id.uuid, label: $0.person.name.full, detail: words.name(of: $0.member.role))
    }
  }

  private var goals: [Choice] {
    let plan = page?.plan ?? page?.planInTheMaking
    return (plan?.goals ?? []).map {
      Choice(id: $0.goal.id.uuid, label: "\($0.goal.number) \($0.goal.wording.text)")
    }
  }

  /// The commitment a form is about, which a form that is brought back must know too.
  private func chosenCommitment(_ fits: (Commitment) -> Bool) -> FormField {
    let choices = (page?.help.commitments ?? []).filter { fits($0.commitment) }.map {
      Choice(
        id: $0.commitment.id.uuid,
        label: "\($0.commitment.number) \($0.personName.given) \($0.commitment.product.text)")
    }
    return .choice(.commitment, choices, chosen: subject.commitment?.uuid ?? choices.first?.id)
  }

  private var chosenInvolved: FormField {
    let choices = (page?.help.involved ?? []).filter { $0.toDay == nil }.map {
      Choice(id: $0.id.uuid, label: "\($0.number) \($0.organisation.text)")
    }
    return .choice(.involvedHelp, choices, chosen: subject.involved?.uuid ?? choices.first?.id)
  }

  private var waiting: WaitingTerm? {
    page?.help.commitments.first { $0.commitment.id == subject.commitment }?.waiting
  }

  private var commitment: [FormField] {
    let provider = page?.provider.map { Choice(id: $0.id.uuid, label: $0.name.text) }
    return [
      .choice(.person, people, chosen: people.first?.id),
      .remote(.provider, .providers, chosen: provider),
      FormField(.product, .line(limit: 200), required: true),
      .choice(
        .route, CommitmentRoute.allCases.map { Choice(id: $0.rawValue, label: words.name(of: $0)) },
        chosen: CommitmentRoute.municipality.rawValue),
      FormField(.amount, .money), FormField(.volume, .line(limit: 100)),
      FormField(.fromDay, .day, required: true, text: text(today)),
      FormField(.untilDay, .day),
      .choice(.goal, goals, required: false),
      .choice(
        .careForm, CareForm.allCases.map { Choice(id: $0.rawValue, label: words.name(of: $0)) },
        chosen: CareForm.inKind.rawValue),
      FormField(.decisionNumber, .line(limit: 100)), FormField(.decisionOn, .day),
      FormField(.assignmentNumber, .line(limit: 9)),
      codes(.category, ProductCategory.self) { words.name(of: $0) },
      FormField(.productCode, .line(limit: 5)), FormField(.sizeVolume, .line(limit: 8)),
      codes(.sizeUnit, CareUnit.self) { words.name(of: $0) },
      codes(.sizeFrequency, CareFrequency.self) { words.name(of: $0) },
      // Left empty it is the one that is responsible for the person on the first day.
      .remote(.municipality, .municipalities, required: false),
    ]
  }

  /// A list of codes of messages, each with its name; it may stay empty.
  private func codes<Code: CaseIterable & RawRepresentable<String>>(
    _ field: FieldName, _: Code.Type, _ name: (Code) -> String
  ) -> FormField {
    .choice(
      field, Code.allCases.map { Choice(id: $0.rawValue, label: $0.rawValue + " " + name($0)) },
      required: false)
  }
}

extension FormReader {
  func helpCommand(_ name: FormName) throws -> HelpCommand? {
    switch name {
    case .commitment: return try newCommitment().map { .commit($0) }
    case .waiting:
      let waiting = NewWaiting(
        since: try day(.fromDay), expectedOn: try day(.expectedOn),
        bridging: try optionalLine(.bridging))
      return commitment.map { .wait($0, waiting) }
    case .startHelp:
      let day = try day(.fromDay)
      return commitment.map { .start($0, on: day) }
    case .stopHelp:
      guard let reason = StopReason(rawValue: text(.stopReason)) else { return nil }
      let (day, remains) = (
        try day(.fromDay), try optional(.remains) { try Cents(euros: $0) }
      )
      return commitment.map { .stop($0, on: day, reason, remains: remains) }
    case .linkGoal:
      guard let goal = ID<Goal>(text(.goal)) else { return nil }
      return commitment.map { .serve($0, goal: goal) }
    case .safetyCheck:
      let (day, finding) = (try day(.fromDay), try value(.finding) { try Prose($0) })
      return commitment.map { .check($0, on: day, finding: finding) }
    case .involvedHelp: return try newInvolved().map { .involve($0) }
    case .endInvolvedHelp:
      let day = try day(.fromDay)
      return ID<InvolvedHelp>(text(.involvedHelp)).map { .endInvolved($0, on: day) }
    default: return nil
    }
  }

  private var commitment: ID<Commitment>? { ID(text(.commitment)) }

  private func newCommitment() throws -> NewCommitment? {
    guard let person = ID<Person>(text(.person)), let provider = ID<Provider>(text(.provider)),
      let route = CommitmentRoute(rawValue: text(.route)), let first = try day(.fromDay)
    else { return nil }
    let (decisionNumber, decisionOn) = (try optionalLine(.decisionNumber), try day(.decisionOn))
    if decisionNumber == nil, decisionOn != nil {
      throw Stop(field: .decisionNumber, fault: .empty)
    }
    return NewCommitment(
      person: person, provider: provider, product: try line(.product),
      productCode: try optionalLine(.productCode), route: route,
      form: CareForm(rawValue: text(.careForm)) ?? .inKind, fromDay: first,
      untilDay: try day(.untilDay), amount: try optional(.amount) { try Cents(euros: $0) },
      volume: try optionalLine(.volume), goal: ID<Goal>(text(.goal)),
      decision: decisionNumber.map { Commitment.Decision(number: $0, onDay: decisionOn) },
      municipality: try municipality(), assignment: try assignment())
  }

  private func assignment() throws -> Assignment {
    let unit = CareUnit(rawValue: text(.sizeUnit))
    let frequency = CareFrequency(rawValue: text(.sizeFrequency))
    var size: CareSize?
    if unit != nil || frequency != nil || field(.sizeVolume)?.isEmpty == false {
      guard let unit else { throw Stop(field: .sizeUnit, fault: .empty) }
      guard let frequency else { throw Stop(field: .sizeFrequency, fault: .empty) }
      size = try value(.sizeVolume) {
        try CareSize(volume: try CareSize.volume($0), unit: unit, frequency: frequency)
      }
    }
    return Assignment(
      number: try optional(.assignmentNumber) { try AssignmentNumber($0) },
      category: ProductCategory(rawValue: text(.category)), size: size)
  }

  private func newInvolved() throws -> NewInvolvedHelp? {
    guard let person = ID<Person>(text(.person)) else { return nil }
    return NewInvolvedHelp(
      person: person, organisation: try line(.organisation),
      kind: InvolvedHelpKind(rawValue: text(.helpKind)) ?? .ownAssignment,
      contactName: try optionalLine(.contactName),
      phone: try optional(.phone) { try PhoneNumber($0) }, fromDay: try day(.fromDay))
  }
}
