/// What can be asked about the meetings of one family.
package enum MeetingCommand: Equatable, Sendable {
  case overview
  case prepare(NewMeeting)
  case change(ID<Meeting>, NewMeeting)
  case invite(ID<Meeting>, NewAttendee)
  case uninvite(ID<MeetingAttendee>)
  case decide(ID<Meeting>, NewDecision)
  case hold(ID<Meeting>, HeldMeeting)
  case cancel(ID<Meeting>, reason: Line)
}

/// That a meeting was held, with who came.
package struct HeldMeeting: Equatable, Sendable {
  package var onDay: Day?
  package var present: [ID<MeetingAttendee>]
  package var conclusion: Prose
  /// Why the family wasn't told what was shared, if it wasn't.
  package var whyNotInformed: Line?

  package init(
    onDay: Day? = nil, present: [ID<MeetingAttendee>], conclusion: Prose,
    whyNotInformed: Line? = nil
  ) {
    self.onDay = onDay
    self.present = present
    self.conclusion = conclusion
    self.whyNotInformed = whyNotInformed
  }
}

/// The meetings of a family as the screens show them, the newest first.
package struct MeetingLine: Equatable, Sendable {
  package let meeting: Meeting
  /// Those who are asked still.
  package let attendees: [MeetingAttendee]
  package let decisions: [MeetingDecision]

  package init(
    meeting: Meeting, attendees: [MeetingAttendee], decisions: [MeetingDecision]
  ) {
    self.meeting = meeting
    self.attendees = attendees
    self.decisions = decisions
  }
}

/// Why the rules of meetings refuse something.
package enum MeetingRefusal: Hashable, Sendable {
  /// Who isn't of the family hears nothing without a ground.
  case groundMissing
  /// Somebody of the family needs no ground.
  case groundOfFamily
  /// It was held or called off.
  case ended(Meeting.State)
  /// Nothing is decided before the day of the meeting.
  case notYet(Day)
  case nobodyPresent
  case alreadyAsked

  package var code: String {
    switch self {
    case .groundMissing: "meeting.ground"
    case .groundOfFamily: "meeting.family"
    case .ended: "meeting.ended"
    case .notYet: "meeting.notYet"
    case .nobodyPresent: "meeting.nobody"
    case .alreadyAsked: "meeting.asked"
    }
  }
}
