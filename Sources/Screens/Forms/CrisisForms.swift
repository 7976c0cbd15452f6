import Domain
import Drawing
import Texts

// The forms of a crisis, and of what may not be sent.
extension FormBuilder {
  func crisisFields(_ name: FormName) -> [FormField] {
    switch name {
    case .crisis: crisis
    case .crisisDecision:
      [
        picked(crises(\.awaitsDecision)), crisisDay,
        FormField(.crisisDecision, .line(limit: 500), required: true),
        .choice(.commitment, decided(), required: false),
      ]
    case .linkCrisis:
      [
        picked(crises { $0.decision != nil }),
        .choice(.commitment, decided(butFor: subject.crisis)),
      ]
    case .endCrisis:
      [
        picked(crises(\.isOpen)), crisisDay,
        FormField(.howEnded, .prose(rows: 5), required: true),
      ]
    case .lookAtCrisis:
      [
        picked(crises(\.isOpen)), crisisDay,
        FormField(.crisisFinding, .prose(rows: 5), required: true),
        FormField(
          .lookOn, .day, required: true, text: words.shortDay(WorkingDays.day(1, after: today))),
      ]
    case .blockMessages, .allowMessages:
      [FormField(.reason, .line(limit: 500), required: true, label: .safety(.blockReason))]
    default: []
    }
  }

  private var crisis: [FormField] {
    let children = (page?.members ?? []).filter { $0.member.role == .youth }
      .map(\.person.name.given).joined(separator: ", ")
    return [
      crisisDay, FormField(.reportedBy, .line(limit: 200), required: true),
      FormField(.crisisAbout, .line(limit: 200), required: true, text: children),
      FormField(.situation, .prose(rows: 3), required: true),
      FormField(.danger, .line(limit: 500), required: true),
      FormField(.agreedNow, .prose(rows: 3), required: true),
      FormField(.helper, .line(limit: 200)),
      FormField(.helpFrom, .day, text: words.shortDay(today)),
      FormField(.reachable, .line(limit: 500), required: true),
      FormField(
        .lookOn, .day, required: true,
        text: words.shortDay(WorkingDays.day(1, after: today))),
    ]
  }

  private var crisisDay: FormField {
    FormField(.fromDay, .day, required: true, label: .fieldDay, text: words.shortDay(today))
  }

  /// Which crisis it is about stands above, since a form that is brought back must know it.
  private func picked(_ choices: [Choice]) -> FormField {
    var field = FormField.choice(
      .crisis, choices, chosen: subject.crisis?.uuid ?? choices.first?.id)
    field.isFixed = true
    return field
  }

  /// What may have been decided: the newest first, without what is linked to a crisis already.
  private func decided(butFor crisis: ID<Crisis>? = nil) -> [Choice] {
    let linked = crisis.map { page?.commitments(after: $0) ?? [] } ?? []
    return (page?.help.commitments ?? []).reversed()
      .filter { line in !linked.contains { $0.commitment.id == line.commitment.id } }
      .map { line in
        Choice(
          id: line.commitment.id.uuid, label: line.commitment.product.text,
          detail: [line.providerName.text, line.personName.given].joined(separator: ", "))
      }
  }

  private func crises(_ kept: (Crisis) -> Bool) -> [Choice] {
    (page?.safety.crises ?? []).filter(kept).map {
      Choice(
        id: $0.id.uuid,
        label: "\($0.number) " + words.dayInYear($0.beganOn, today: today))
    }
  }
}

extension FormReader {
  func crisisCommand(_ name: FormName) throws -> SafetyCommand? {
    switch name {
    case .crisis: return .openCrisis(try crisisStory(), on: try day(.fromDay))
    case .crisisDecision:
      let (day, text) = (try day(.fromDay), try line(.crisisDecision))
      let commitment = ID<Commitment>(self.text(.commitment))
      return ID<Crisis>(self.text(.crisis)).map { .decideCrisis($0, on: day, text, commitment) }
    case .linkCrisis:
      guard let commitment = ID<Commitment>(text(.commitment)) else { return nil }
      return ID<Crisis>(text(.crisis)).map { .linkCrisis($0, commitment) }
    case .endCrisis:
      let (day, text) = (try day(.fromDay), try value(.howEnded) { try Prose($0) })
      return ID<Crisis>(self.text(.crisis)).map { .endCrisis($0, on: day, text) }
    case .lookAtCrisis:
      let (day, finding) = (try day(.fromDay), try value(.crisisFinding) { try Prose($0) })
      let next = try value(.lookOn) { try Day.parse(typed: $0, today: today) }
      return ID<Crisis>(self.text(.crisis)).map { .lookAtCrisis($0, on: day, finding, next: next) }
    case .blockMessages: return .blockMessages(try line(.reason))
    case .allowMessages: return .allowMessages(try line(.reason))
    default: return nil
    }
  }

  private func crisisStory() throws -> CrisisStory {
    let helper = try optionalLine(.helper)
    return CrisisStory(
      reportedBy: try line(.reportedBy), about: try line(.crisisAbout),
      situation: try value(.situation) { try Prose($0) }, danger: try line(.danger),
      agreed: try value(.agreedNow) { try Prose($0) },
      help: try helper.map { CrisisHelp(who: $0, fromDay: try day(.helpFrom) ?? today) },
      reachable: try line(.reachable),
      lookOn: try value(.lookOn) { try Day.parse(typed: $0, today: today) })
  }
}

extension CommitmentLine {
  /// What people know it by, on one line.
  var short: String {
    ["\(commitment.number) " + commitment.product.text, providerName.text, personName.given]
      .joined(separator: ", ")
  }
}
