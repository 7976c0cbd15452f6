import Domain
import Texts

// The forms of a meeting: preparing it, who comes, what is decided, and how it ended.
extension FormBuilder {
  func meetingFields(_ name: FormName) -> [FormField] {
    switch name {
    case .meeting: meeting
    case .attendee: [picked] + attendee
    case .meetingDecision: [picked] + decision
    case .holdMeeting: [picked] + held
    case .cancelMeeting: [picked, FormField(.reason, .line(limit: 200), required: true)]
    default: []
    }
  }

  private var meetingKnown: Meeting? { subject.meeting?.meeting }

  /// Which meeting it is about stands above, since a form that is brought back must know it.
  private var picked: FormField {
    let choices = [meetingKnown].compactMap(\.self).map {
      Choice(id: $0.id.uuid, label: "\($0.number) " + $0.plan.question.text)
    }
    var field = FormField.choice(.meeting, choices, chosen: choices.first?.id)
    field.isFixed = true
    return field
  }

  private var meeting: [FormField] {
    [
      FormField(
        .meetingQuestion, .line(limit: 300), required: true,
        text: meetingKnown?.plan.question.text ?? ""),
      FormField(
        .fromDay, .day, required: true, label: .fieldDay,
        text: text(meetingKnown?.plan.onDay ?? WorkingDays.day(10, after: today))),
      FormField(.atTime, .time, text: meetingKnown?.plan.at?.text ?? ""),
      FormField(.meetingPlace, .line(limit: 200), text: meetingKnown?.plan.place?.text ?? ""),
    ]
  }

  /// Somebody of the family is chosen; anybody else is named, with the ground to tell him anything.
  private var attendee: [FormField] {
    let family = (page?.members ?? []).filter {
      $0.member.toDay == nil && $0.member.role.isOfTheFamily && $0.person.isLiving
    }.map {
      Choice(
        id: $0.person.id.uuid, label: $0.person.name.full,
        detail: words.name(of: $0.member.role))
    }
    let grounds = DisclosureGround.allCases.map {
      Choice(id: $0.rawValue, label: words.name(of: $0))
    }
    var who = FormField.choice(.person, family, required: false)
    who.startsHere = true
    return [
      who, FormField(.attendee, .line(limit: 200)),
      FormField(.maySay, .line(limit: 300), required: true),
      .choice(.disclosureGround, grounds, required: false),
      FormField(.explanation, .line(limit: 200)),
      FormField(.consentNumber, .line(limit: 4)),
    ]
  }

  /// The goals of the plan that is being made, or of the one that holds.
  private var decision: [FormField] {
    let goals = ((page?.planInTheMaking ?? page?.plan)?.goals ?? []).map {
      Choice(id: "\($0.goal.number)", label: "\($0.goal.number) \($0.goal.wording.text)")
    }
    let doers = ActionDoer.allCases.map { Choice(id: $0.rawValue, label: words.name(of: $0)) }
    return [
      FormField(.meetingDecision, .line(limit: 300), required: true),
      .choice(.doer, doers, chosen: ActionDoer.professional.rawValue),
      FormField(.doerName, .line(limit: 150), required: true),
      FormField(
        .byDay, .day, required: true, text: text(WorkingDays.day(10, after: today))),
      .choice(.goal, goals, required: false),
    ]
  }

  private var held: [FormField] {
    let asked = (subject.meeting?.attendees ?? []).map {
      FormField.Tick(id: $0.id.uuid, label: $0.content.name.text, isOn: true)
    }
    return [
      FormField(.fromDay, .day, required: true, label: .fieldDay, text: text(today)),
      .ticks(.attendees, asked),
      FormField(.conclusion, .prose(rows: 5), required: true),
      FormField(.whyNotInformed, .line(limit: 200)),
    ]
  }
}

extension FormReader {
  func meetingCommand(_ name: FormName) throws -> MeetingCommand? {
    guard name != .meeting else { return try prepared() }
    guard let id = ID<Meeting>(text(.meeting)) else { return nil }
    switch name {
    case .attendee: return .invite(id, try attendee())
    case .meetingDecision: return .decide(id, try decision())
    case .holdMeeting:
      return .hold(
        id,
        HeldMeeting(
          onDay: try day(.fromDay),
          present: (field(.attendees)?.ticks ?? []).filter(\.isOn)
            .compactMap { ID<MeetingAttendee>($0.id) },
          conclusion: try value(.conclusion) { try Prose($0) },
          whyNotInformed: try optionalLine(.whyNotInformed)))
    case .cancelMeeting: return .cancel(id, reason: try line(.reason))
    default: return nil
    }
  }

  private func prepared() throws -> MeetingCommand {
    let new = NewMeeting(
      question: try line(.meetingQuestion),
      onDay: try value(.fromDay) { try Day.parse(typed: $0, today: today) },
      at: try optional(.atTime) { try ClockTime($0) }, place: try optionalLine(.meetingPlace))
    return subject.meeting.map { .change($0.meeting.id, new) } ?? .prepare(new)
  }

  private func attendee() throws -> NewAttendee {
    let person = ID<Person>(text(.person))
    let member = subject.page?.members.first { $0.person.id == person }
    return NewAttendee(
      name: try member.map { try Line($0.person.name.full, limit: 200) } ?? line(.attendee),
      person: member?.person.id, maySay: try line(.maySay),
      ground: DisclosureGround(rawValue: text(.disclosureGround)),
      explanation: try optionalLine(.explanation),
      consent: try optional(.consentNumber) { text throws(ValueFault) in
        guard let number = Int(text) else { throw .numberForm }
        return number
      })
  }

  private func decision() throws -> NewDecision {
    NewDecision(
      text: try line(.meetingDecision),
      doer: ActionDoer(rawValue: text(.doer)) ?? .professional, doerName: try line(.doerName),
      dueOn: try value(.byDay) { try Day.parse(typed: $0, today: today) },
      goal: Int(text(.goal)))
  }
}
