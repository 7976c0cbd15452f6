import Domain
import Drawing
import Texts

// The forms of safety: their fields, and the command each makes.
extension FormBuilder {
  func safetyFields(_ name: FormName) -> [FormField] {
    switch name {
    case .protocolOpen:
      [
        FormField(
          .fromDay, .day, required: true, label: .fieldDay, text: words.shortDay(today)),
        .ticks(.noteMembers, members, required: true),
        FormField(.noteText, .prose(rows: 6), required: true, label: .safety(.signals)),
      ]
    case .protocolStep:
      stepHead + [
        FormField(.withWhom, .line(limit: 200), required: true, label: .fieldWith),
        FormField(.noteText, .prose(rows: 6), required: true),
      ]
    case .protocolWeighing:
      stepHead + ConsiderationKind.allCases.flatMap(consideration) + [
        FormField(.noteText, .prose(rows: 3), required: true)
      ]
    case .protocolDecision:
      stepHead + [
        .choice(.protocolDecision, decisions),
        FormField(.deviation, .line(limit: 500)),
      ] + informed + [FormField(.noteText, .prose(rows: 4), required: true)]
    case .safetyReport:
      [
        .choice(
          .safetyReport,
          SafetyReportKind.allCases.map { Choice(id: $0.rawValue, label: words.name(of: $0)) }),
        day, FormField(.reference, .line(limit: 200)),
        FormField(.noteText, .prose(rows: 5), required: true),
      ] + informed
    case .reportOutcome:
      [
        chosen(.safetyReport, reports, subject.safetyReport?.uuid), day,
        FormField(.outcome, .prose(rows: 5), required: true),
      ]
    case .safetyAgreement:
      [
        FormField(.noteText, .prose(rows: 4), required: true, label: .safety(.agreement)),
        FormField(.parties, .line(limit: 200), required: true),
        FormField(.watchedBy, .line(limit: 200), required: true),
        FormField(.fromDay, .day, required: true, text: words.shortDay(today)),
        FormField(.checkDay, .day, required: true, text: words.shortDay(today.adding(days: 14))),
      ]
    case .endSafetyAgreement:
      [chosen(.safetyAgreement, agreements, subject.safetyAgreement?.uuid), day]
    default: crisisFields(name)
    }
  }

  private var day: FormField {
    FormField(.fromDay, .day, required: true, label: .fieldDay, text: words.shortDay(today))
  }

  /// The step that is taken stands above, since a form that is brought back must know it.
  private var stepHead: [FormField] {
    let next = page?.safety.open?.next
    let stages = ProtocolStage.allCases.map {
      Choice(id: "\($0.rawValue)", label: "\($0.rawValue) " + words.name(of: $0))
    }
    return [chosen(.step, stages, next.map { "\($0.rawValue)" }), day]
  }

  private func chosen(_ name: FieldName, _ choices: [Choice], _ id: String?) -> FormField {
    var field = FormField.choice(name, choices, chosen: id ?? choices.first?.id)
    field.isFixed = true
    return field
  }

  private func consideration(_ kind: ConsiderationKind) -> [FormField] {
    let answers = [true, false].map {
      Choice(id: $0 ? "yes" : "no", label: words.answer(kind, $0))
    }
    var answer = FormField(
      .considerationAnswer, .choice(nil), required: true, label: .safety(.consideration(kind)))
    answer.choices = answers
    answer.part = kind.rawValue
    var why = FormField(
      .considerationWhy, .line(limit: 500), required: true, label: .safety(.because))
    why.part = kind.rawValue
    return [answer, why]
  }

  private var decisions: [Choice] {
    ProtocolDecision.allCases.map { Choice(id: $0.rawValue, label: words.name(of: $0)) }
  }

  private var informed: [FormField] {
    [
      .choice(
        .parentsInformed,
        [
          Choice(id: "yes", label: words.word(SafetyWord.yes)),
          Choice(id: "no", label: words.word(SafetyWord.noBecause)),
        ]), FormField(.whyNotInformed, .line(limit: 500)),
    ]
  }

  private var reports: [Choice] {
    (page?.safety.reports ?? []).filter { $0.outcome == nil }.map {
      Choice(
        id: $0.id.uuid,
        label: words.dayInYear($0.onDay, today: today) + " " + words.name(of: $0.kind))
    }
  }

  private var agreements: [Choice] {
    (page?.safety.agreements ?? []).filter { $0.endedOn == nil }.map {
      Choice(id: $0.id.uuid, label: "\($0.number) " + $0.text.text.prefix(60))
    }
  }
}

extension FormReader {
  func safetyCommand(_ name: FormName) throws -> SafetyCommand? {
    switch name {
    case .protocolOpen:
      return .openProtocol(
        NewProtocol(
          people: ticked(.noteMembers), signals: try value(.noteText) { try Prose($0) },
          onDay: try day(.fromDay)))
    case .protocolStep, .protocolWeighing, .protocolDecision:
      return try step(name).map { .takeStep($0) }
    case .safetyReport:
      guard let kind = SafetyReportKind(rawValue: text(.safetyReport)) else { return nil }
      let (informed, whyNot) = try informed()
      return .report(
        NewSafetyReport(
          kind: kind, onDay: try day(.fromDay), text: try value(.noteText) { try Prose($0) },
          reference: try optionalLine(.reference), parentsInformed: informed,
          whyNotInformed: whyNot))
    case .reportOutcome:
      let (day, text) = (try day(.fromDay), try value(.outcome) { try Prose($0) })
      return ID<SafetyReport>(self.text(.safetyReport)).map { .noteOutcome($0, on: day, text) }
    case .safetyAgreement:
      return .agree(
        NewSafetyAgreement(
          text: try value(.noteText) { try Prose($0) }, parties: try line(.parties),
          watchedBy: try line(.watchedBy), fromDay: try day(.fromDay),
          checkOn: try value(.checkDay) { try Day.parse(typed: $0, today: today) }))
    case .endSafetyAgreement:
      let day = try day(.fromDay)
      return ID<SafetyAgreement>(text(.safetyAgreement)).map { .endAgreement($0, on: day) }
    default: return try crisisCommand(name)
    }
  }

  private func step(_ name: FormName) throws -> NewProtocolStep? {
    guard let stage = Int(text(.step)).flatMap(ProtocolStage.init) else { return nil }
    var step = NewProtocolStep(
      stage: stage, onDay: try day(.fromDay), text: try value(.noteText) { try Prose($0) })
    step.withWhom = try optionalLine(.withWhom)
    if name == .protocolWeighing {
      step.considerations = try ConsiderationKind.allCases.compactMap(consideration)
    }
    if name == .protocolDecision {
      guard let decision = ProtocolDecision(rawValue: text(.protocolDecision)) else { return nil }
      let (informed, whyNot) = try informed()
      step.ruling = ProtocolStep.Ruling(
        decision: decision, parentsInformed: informed, whyNotInformed: whyNot,
        deviation: try optionalLine(.deviation))
    }
    return step
  }

  private func consideration(_ kind: ConsiderationKind) throws -> NewConsideration? {
    func part(_ name: FieldName) -> FormField? {
      fields.first { $0.name == name && $0.part == kind.rawValue }
    }
    guard let answer = part(.considerationAnswer)?.chosen,
      let why = part(.considerationWhy)?.editor.text
    else { return nil }
    do throws(ValueFault) {
      return NewConsideration(kind: kind, answer: answer.id == "yes", why: try Line(why))
    } catch {
      throw Stop(field: .considerationWhy, fault: error)
    }
  }

  /// "Nee, want …" belongs to a no only.
  private func informed() throws -> (Bool, Line?) {
    let informed = text(.parentsInformed) == "yes"
    return (informed, informed ? nil : try optionalLine(.whyNotInformed))
  }
}
