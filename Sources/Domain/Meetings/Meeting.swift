/// A talk of those around a family about one question (multidisciplinair overleg): prepared with who
/// comes and what each may hear, and ended with decisions that are actions already.
package struct Meeting: Equatable, Sendable {
  package let id: ID<Meeting>
  package let family: ID<Family>
  package let number: Int
  package var plan: NewMeeting
  package let author: ID<User>
  package let preparedOn: Day
  package var state: State
  /// The day it was held or called off.
  package var endedOn: Day?
  /// What it came to, or why it was called off.
  package var outcome: Prose?

  package init(
    id: ID<Meeting>, family: ID<Family>, number: Int, plan: NewMeeting, author: ID<User>,
    preparedOn: Day, state: State = .prepared, endedOn: Day? = nil, outcome: Prose? = nil
  ) {
    self.id = id
    self.family = family
    self.number = number
    self.plan = plan
    self.author = author
    self.preparedOn = preparedOn
    self.state = state
    self.endedOn = endedOn
    self.outcome = outcome
  }

  /// The raw values are stored.
  package enum State: String, CaseIterable, Sendable {
    case prepared
    case held
    case cancelled
  }
}

/// What is to be talked about, and when.
package struct NewMeeting: Equatable, Sendable {
  package var question: Line
  package var onDay: Day
  package var at: ClockTime?
  package var place: Line?

  package init(question: Line, onDay: Day, at: ClockTime? = nil, place: Line? = nil) {
    self.question = question
    self.onDay = onDay
    self.at = at
    self.place = place
  }
}

/// Who is asked to a meeting, and what may be said while he is there.
package struct MeetingAttendee: Equatable, Sendable {
  package let id: ID<MeetingAttendee>
  package let family: ID<Family>
  package let meeting: ID<Meeting>
  package let number: Int
  package let content: NewAttendee
  /// Whether he came; nil until the meeting was held.
  package var wasPresent: Bool?
  /// The day he was asked no longer.
  package var withdrawnOn: Day?

  package init(
    id: ID<MeetingAttendee>, family: ID<Family>, meeting: ID<Meeting>, number: Int,
    content: NewAttendee, wasPresent: Bool? = nil, withdrawnOn: Day? = nil
  ) {
    self.id = id
    self.family = family
    self.meeting = meeting
    self.number = number
    self.content = content
    self.wasPresent = wasPresent
    self.withdrawnOn = withdrawnOn
  }
}

/// Somebody to ask to a meeting.
package struct NewAttendee: Equatable, Sendable {
  /// His name, with his organisation where he isn't of the family.
  package var name: Line
  /// Him where he is of the family.
  package var person: ID<Person>?
  /// What may be said while he is there.
  package var maySay: Line
  /// On what ground he may hear it; somebody of the family needs none.
  package var ground: DisclosureGround?
  package var explanation: Line?
  /// The number of the consent that is the ground; for no other ground.
  package var consent: Int?

  package init(
    name: Line, person: ID<Person>? = nil, maySay: Line, ground: DisclosureGround? = nil,
    explanation: Line? = nil, consent: Int? = nil
  ) {
    self.name = name
    self.person = person
    self.maySay = maySay
    self.ground = ground
    self.explanation = explanation
    self.consent = consent
  }

  /// Refuses a stranger to the family without a ground, and a ground that lacks its reason.
  package func check() throws(Refusal) {
    guard (person == nil) == (ground != nil) else {
      throw person == nil ? .meeting(.groundMissing) : .meeting(.groundOfFamily)
    }
    guard let ground else { return }
    guard !ground.needsExplanation || explanation != nil else {
      throw .disclosure(.explanationMissing(ground))
    }
    guard (ground == .consent) == (consent != nil) else {
      throw .disclosure(.consentMissing)
    }
  }
}

/// What a meeting decided: an action of the plan in the making, or something to do.
package struct MeetingDecision: Equatable, Sendable {
  package let id: ID<MeetingDecision>
  package let family: ID<Family>
  package let meeting: ID<Meeting>
  package let number: Int
  package let text: Line
  package let doerName: Line
  package let dueOn: Day
  package let result: Result

  package init(
    id: ID<MeetingDecision>, family: ID<Family>, meeting: ID<Meeting>, number: Int, text: Line,
    doerName: Line, dueOn: Day, result: Result
  ) {
    self.id = id
    self.family = family
    self.meeting = meeting
    self.number = number
    self.text = text
    self.doerName = doerName
    self.dueOn = dueOn
    self.result = result
  }

  /// What became of it; either may be changed or taken away later, the decision stays.
  package enum Result: Equatable, Sendable {
    case action(ID<ActionItem>)
    case work(ID<WorkItem>)
  }
}

/// A decision as it is written down while one talks.
package struct NewDecision: Equatable, Sendable {
  package var text: Line
  package var doer: ActionDoer
  package var doerName: Line
  package var dueOn: Day
  /// The number of the goal it serves; without one it becomes something to do.
  package var goal: Int?

  package init(text: Line, doer: ActionDoer, doerName: Line, dueOn: Day, goal: Int? = nil) {
    self.text = text
    self.doer = doer
    self.doerName = doerName
    self.dueOn = dueOn
    self.goal = goal
  }
}
