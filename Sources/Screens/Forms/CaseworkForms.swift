import Domain
import Texts

// The forms of the daily work: notes, work, questions, and what waits.
extension FormBuilder {
  func caseworkFields(_ name: FormName) -> [FormField] {
    switch name {
    case .note, .telephone: return note
    case .work, .callBack, .safety: return work(isUrgent: name != .work)
    case .postponeFamily, .postponeWork, .postponeMany:
      return [FormField(.untilDay, .day, required: true, label: .fieldUntil)]
    case .addendum: return [notes, FormField(.noteText, .prose(rows: 8), required: true)]
    case .workNote: return [FormField(.noteText, .prose(rows: 10), required: true)]
    case .forwardWork:
      return [
        workItems, .remote(.user, .colleagues, label: .fieldSendTo),
        FormField(.remark, .prose(rows: 3)),
      ]
    case .question:
      return [
        .remote(.user, .colleagues, label: .fieldQuestionFor),
        FormField(.question, .line(limit: 200), required: true),
        FormField(.dueOn, .day, required: true, text: text(WorkingDays.day(2, after: today))),
      ]
    case .answer: return [workItems, FormField(.remark, .prose(rows: 6), required: true)]
    default: return []
    }
  }

  /// Whom one speaks oneself counts apart: a mother on the telephone says nothing of having seen
  /// her child.
  private var note: [FormField] {
    let kinds = NoteKind.allCases.map { Choice(id: $0.rawValue, label: words.name(of: $0)) }
    let natures = NoteNature.allCases.map { Choice(id: $0.rawValue, label: words.name(of: $0)) }
    let goals = ((page?.plan ?? page?.planInTheMaking)?.goals ?? []).map {
      FormField.Tick(
        id: $0.goal.id.uuid, label: "\($0.goal.number) \($0.goal.wording.text)", isOn: false)
    }
    let more: [FormField] = goals.isEmpty ? [] : [.ticks(.noteGoals, goals)]
    return noteFields(kinds) + more + [
      .ticks(.spokenMembers, members), .ticks(.seenMembers, youths),
      .choice(.nature, natures, required: false),
      FormField(.holder, .line(limit: 200)), FormField(.source, .line(limit: 200)),
    ]
  }

  private func noteFields(_ kinds: [Choice]) -> [FormField] {
    [
      .choice(.noteKind, kinds, chosen: NoteKind.telephone.rawValue),
      FormField(.fromDay, .day, required: true, label: .fieldDay, text: text(today)),
      FormField(.atTime, .time, text: now.localTime.text),
      FormField(.withWhom, .line(limit: 200), label: .fieldWith),
      FormField(.noteText, .prose(rows: 5), required: true),
      .ticks(.noteMembers, members),
    ]
  }

  /// Those of whom it counts that somebody has seen them.
  private var youths: [FormField.Tick] {
    ticks((page?.members ?? []).filter { $0.member.role == .youth })
  }

  /// The notes there are, so that a kept addendum knows which it belongs to.
  private var notes: FormField {
    let all = (page?.notes ?? []).map { line in
      let day = words.dayInYear(line.note.onDay, today: today)
      return Choice(
        id: line.note.id.uuid, label: day + " " + words.name(of: line.note.kind),
        detail: String(line.note.text.text.prefix(40)))
    }
    var field = FormField.choice(
      .note, all, chosen: subject.note?.uuid ?? all.first?.id)
    field.isFixed = true
    return field
  }

  private func work(isUrgent: Bool) -> [FormField] {
    [
      FormField(.title, .line(limit: 200), required: true),
      FormField(.dueOn, .day, required: true, text: isUrgent ? text(today) : ""),
      FormField(.atTime, .time),
    ]
  }

  private var workItems: FormField {
    let all = (page?.workItems ?? []).filter { $0.doneOn == nil }
      .map { Choice(id: $0.id.uuid, label: $0.title.text) }
    var field = FormField.choice(.workItem, all, chosen: subject.work?.id.uuid)
    field.isFixed = true
    return field
  }
}

extension FormReader {
  func caseworkCommand(_ name: FormName, _ draft: ID<Draft>?) throws -> Command? {
    guard name != .postponeMany else {
      return .casework(.postponeFamilies(subject.marked.map(\.id), until: try ahead()))
    }
    guard let family = subject.family else { return nil }
    switch name {
    case .note, .telephone: return .addNote(family, try note(), replacingDraft: draft)
    case .work: return .addWorkItem(family, try work(.item))
    case .callBack: return .addWorkItem(family, try work(.callBack))
    case .safety: return .addWorkItem(family, try work(.safety))
    case .postponeFamily: return .postponeFamily(family, until: try ahead())
    case .postponeWork:
      return try subject.work.map { .postponeWorkItem(family, $0.id, until: try ahead()) }
    case .addendum:
      guard let note = ID<Note>(text(.note)) else { return nil }
      return .casework(
        .addAddendum(
          family, note, try value(.noteText) { try Prose($0) }, replacingDraft: draft))
    case .workNote:
      guard let draft else { return nil }
      return .casework(.keepWorkNote(draft, family, try value(.noteText) { try Prose($0) }))
    case .forwardWork:
      guard let item = ID<WorkItem>(text(.workItem)) else { return nil }
      return .casework(
        .forwardWorkItem(
          family, item, to: try value(.user) { try Login($0) },
          remark: try optional(.remark) { try Prose($0) }))
    case .question:
      let question = NewQuestion(
        to: try value(.user) { try Login($0) }, question: try line(.question),
        dueOn: try value(.dueOn) { try Day.parse(typed: $0, today: today) })
      return .casework(.ask(family, question))
    case .answer:
      guard let item = ID<WorkItem>(text(.workItem)) else { return nil }
      return .casework(.answer(family, item, try value(.remark) { try Prose($0) }))
    default: return nil
    }
  }

  private func note() throws -> NewNote {
    NewNote(
      kind: NoteKind(rawValue: text(.noteKind)) ?? .telephone, onDay: try day(.fromDay),
      at: try optional(.atTime) { try ClockTime($0) }, withWhom: try optionalLine(.withWhom),
      text: try value(.noteText) { try Prose($0) }, members: ticked(.noteMembers),
      spoken: ticked(.spokenMembers), seen: ticked(.seenMembers),
      goals: (field(.noteGoals)?.ticks ?? []).filter(\.isOn).compactMap { ID<Goal>($0.id) },
      nature: NoteNature(rawValue: text(.nature)), holder: try optionalLine(.holder),
      source: try optionalLine(.source))
  }

  private func work(_ kind: WorkKind) throws -> NewWorkItem {
    NewWorkItem(
      kind: kind, title: try line(.title),
      dueOn: try value(.dueOn) { try Day.parse(typed: $0, today: today) },
      at: try optional(.atTime) { try ClockTime($0) })
  }

  /// The day until which something waits, which must be to come.
  private func ahead() throws -> Day {
    try value(.untilDay) { text in
      let day = try Day.parse(typed: text, today: today)
      guard day > today else { throw ValueFault.dateInPast }
      return day
    }
  }
}
