import Domain
import Ledger
import Store

// Meetings about a family: each change is one command of ``MeetingCommand``.
extension Context {
  func meeting(
    _ command: MeetingCommand, of family: ID<Family>, expecting: Int?
  ) throws -> Outcome {
    switch command {
    case .overview: try meetings(family)
    case .prepare(let new): try prepare(new, family, expecting)
    case .change(let id, let new): try change(id, to: new, family, expecting)
    case .invite(let id, let new): try invite(new, to: id, family, expecting)
    case .uninvite(let id): try uninvite(id, family, expecting)
    case .decide(let id, let new): try decide(new, in: id, family, expecting)
    case .hold(let id, let held): try hold(id, held, family, expecting)
    case .cancel(let id, let reason): try cancel(id, reason, family, expecting)
    }
  }

  private func meetings(_ family: ID<Family>) throws -> Outcome {
    let stamp = try permitReading(family)
    return .meetings(
      try store.reveal(stamp) { connection in
        (
          try MeetingQuery(connection: connection).lines(family),
          Shown(
            .meetingsShown, subject: Identity(family), object: Identity(family),
            objectType: "family")
        )
      })
  }
}

// Before the meeting.
extension Context {
  private func prepare(
    _ new: NewMeeting, _ family: ID<Family>, _ expecting: Int?
  ) throws -> Outcome {
    guard new.onDay >= today else { throw Refusal.dayNotAhead(new.onDay) }
    return try change(family, expecting: expecting, as: .meetingPrepared) { edit in
      let written = try edit.changes.insert(
        Meeting(
          id: edit.changes.newID(), family: family, number: try edit.nextNumber(Meeting.table),
          plan: new, author: user, preparedOn: today))
      try edit.rise()
      return Act(.meetingPrepared, of: family, by: written)
    }
  }

  private func change(
    _ id: ID<Meeting>, to new: NewMeeting, _ family: ID<Family>, _ expecting: Int?
  ) throws -> Outcome {
    guard new.onDay >= today else { throw Refusal.dayNotAhead(new.onDay) }
    return try change(family, expecting: expecting, as: .meetingChanged) { edit in
      var meeting = try edit.openMeeting(id)
      guard meeting.plan != new else { throw Refusal.nothingToDo }
      edit.undo = [.meeting(family, .change(id, meeting.plan), expecting: nil)]
      meeting.plan = new
      let written = try edit.changes.update(meeting)
      try edit.rise()
      return Act(.meetingChanged, of: family, by: written)
    }
  }

  private func invite(
    _ new: NewAttendee, to id: ID<Meeting>, _ family: ID<Family>, _ expecting: Int?
  ) throws -> Outcome {
    try new.check()
    return try change(family, expecting: expecting, as: .attendeeAsked) { edit in
      let meeting = try edit.openMeeting(id)
      if let person = new.person { try edit.refuseStranger(person) }
      if let number = new.consent { _ = try edit.consentToShare(number) }
      let asked = try edit.attendees(of: meeting)
      guard !asked.contains(where: { $0.content.isSame(as: new) && $0.withdrawnOn == nil })
      else { throw Refusal.meeting(.alreadyAsked) }
      let attendee = MeetingAttendee(
        id: edit.changes.newID(), family: family, meeting: id, number: asked.count + 1,
        content: new)
      let written = try edit.changes.insert(attendee)
      try edit.rise()
      edit.undo = [.meeting(family, .uninvite(attendee.id), expecting: nil)]
      return Act(.attendeeAsked, of: family, by: written)
    }
  }

  private func uninvite(
    _ id: ID<MeetingAttendee>, _ family: ID<Family>, _ expecting: Int?
  ) throws -> Outcome {
    try change(family, expecting: expecting, as: .attendeeWithdrawn) { edit in
      var attendee = try edit.own(id, .attendee)
      _ = try edit.openMeeting(attendee.meeting)
      guard attendee.withdrawnOn == nil else { throw Refusal.alreadyDone }
      attendee.withdrawnOn = today
      let written = try edit.changes.update(attendee)
      try edit.rise()
      return Act(.attendeeWithdrawn, of: family, by: written)
    }
  }

  private func cancel(
    _ id: ID<Meeting>, _ reason: Line, _ family: ID<Family>, _ expecting: Int?
  ) throws -> Outcome {
    try change(family, expecting: expecting, as: .meetingCancelled) { edit in
      var meeting = try edit.openMeeting(id)
      meeting.state = .cancelled
      (meeting.endedOn, meeting.outcome) = (today, try Prose(reason.text))
      let written = try edit.changes.update(meeting)
      try edit.rise()
      return Act(.meetingCancelled, of: family, by: written)
    }
  }
}

// While it is held, and after.
extension Context {
  /// A decision that serves a goal is an action of the plan in the making; where only a plan that
  /// holds is there, its next version begins with it.
  private func decide(
    _ new: NewDecision, in id: ID<Meeting>, _ family: ID<Family>, _ expecting: Int?
  ) throws -> Outcome {
    try change(family, expecting: expecting, as: .meetingDecided) { edit in
      let meeting = try edit.openMeeting(id)
      guard meeting.plan.onDay <= today else {
        throw Refusal.meeting(.notYet(meeting.plan.onDay))
      }
      guard new.dueOn >= today else { throw Refusal.dayNotAhead(new.dueOn) }
      let number =
        try edit.changes.number(
          "SELECT coalesce(max(nr), 0) FROM meeting_decision WHERE meeting_id = ?",
          [Value(meeting.id)]) ?? 0
      let result = try edit.result(of: new, in: meeting)
      let written = try edit.changes.insert(
        MeetingDecision(
          id: edit.changes.newID(), family: family, meeting: id, number: number + 1,
          text: new.text, doerName: new.doerName, dueOn: new.dueOn, result: result))
      try edit.rise()
      return Act(.meetingDecided, of: family, by: written)
    }
  }

  /// Whoever came from outside heard something: one disclosure for each, with its ground.
  private func hold(
    _ id: ID<Meeting>, _ held: HeldMeeting, _ family: ID<Family>, _ expecting: Int?
  ) throws -> Outcome {
    guard !held.present.isEmpty else { throw Refusal.meeting(.nobodyPresent) }
    return try change(family, expecting: expecting, as: .meetingHeld) { edit in
      var meeting = try edit.openMeeting(id)
      let day = try edit.day(held.onDay, notBefore: meeting.preparedOn)
      let asked = try edit.attendees(of: meeting).filter { $0.withdrawnOn == nil }
      guard Set(held.present).isSubset(of: asked.map(\.id)) else {
        throw Refusal.noSuchRecord(.attendee)
      }
      for var attendee in asked {
        attendee.wasPresent = held.present.contains(attendee.id)
        try edit.changes.update(attendee)
        if attendee.wasPresent == true {
          try edit.disclose(to: attendee, at: meeting, day, held.whyNotInformed)
        }
      }
      meeting.state = .held
      (meeting.endedOn, meeting.outcome) = (day, held.conclusion)
      let written = try edit.changes.update(meeting)
      try edit.rise()
      return Act(.meetingHeld, of: family, by: written, count: held.present.count)
    }
  }
}

extension FamilyEdit {
  fileprivate func openMeeting(_ id: ID<Meeting>) throws -> Meeting {
    let meeting = try own(id, .meeting)
    guard meeting.state == .prepared else { throw Refusal.meeting(.ended(meeting.state)) }
    return meeting
  }

  fileprivate func attendees(of meeting: Meeting) throws -> [MeetingAttendee] {
    try changes.all(where: "meeting_id = ? ORDER BY nr", [Value(meeting.id)])
  }

  fileprivate func result(
    of new: NewDecision, in meeting: Meeting
  ) throws -> MeetingDecision.Result {
    guard let goal = new.goal else {
      let item = WorkItem(
        id: changes.newID(), family: family.id, kind: .item,
        title: try Line("\(new.text.text) (\(new.doerName.text))", limit: 500), dueOn: new.dueOn,
        at: nil, author: context.user)
      try changes.insert(item)
      return .work(item.id)
    }
    if try planInTheMaking() == nil, try currentPlan() != nil {
      _ = try newVersion(author: context.user)
    }
    let action = NewAction(
      goal: goal, wording: new.text, doer: new.doer, doerName: new.doerName, dueOn: new.dueOn)
    return .action(try add(action).action.id)
  }

  fileprivate func disclose(
    to attendee: MeetingAttendee, at meeting: Meeting, _ day: Day, _ whyNot: Line?
  ) throws {
    let content = attendee.content
    guard let ground = content.ground else { return }
    let consent = try content.consent.map { try consentToShare($0).consent.id }
    _ = try disclose(
      NewDisclosure(
        kind: .share, ground: ground, explanation: content.explanation, what: .meeting,
        detail: try Line("\(meeting.number): \(content.maySay.text)", limit: 500),
        recipient: content.name, consent: consent, familyInformed: whyNot == nil,
        whyNotInformed: whyNot), on: day)
  }
}

extension NewAttendee {
  fileprivate func isSame(as other: NewAttendee) -> Bool {
    person.map { $0 == other.person } ?? (other.person == nil && name == other.name)
  }
}
