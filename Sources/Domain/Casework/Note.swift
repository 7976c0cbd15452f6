/// What was said or seen at one contact (contactmoment), written once for all it is about.
///
/// It is final from the moment it is in the file: after that there are only addenda. What isn't
/// final yet is a ``Draft`` of its author.
package struct Note: Equatable, Sendable {
  package let id: ID<Note>
  package let family: ID<Family>
  package let author: ID<User>
  package let kind: NoteKind
  package let onDay: Day
  package let at: ClockTime?
  /// With whom, in the words of the author.
  package let withWhom: Line?
  package let text: Prose
  /// What kind of statement it is; nil where the author didn't say.
  package let nature: NoteNature?
  /// Whose opinion it is, where it is one.
  package let holder: Line?
  /// Where it comes from, when the author wasn't there himself.
  package let source: Line?

  package init(
    id: ID<Note>, family: ID<Family>, author: ID<User>, kind: NoteKind, onDay: Day,
    at: ClockTime?, withWhom: Line?, text: Prose, nature: NoteNature? = nil,
    holder: Line? = nil, source: Line? = nil
  ) {
    self.id = id
    self.family = family
    self.author = author
    self.kind = kind
    self.onDay = onDay
    self.at = at
    self.withWhom = withWhom
    self.text = text
    self.nature = nature
    self.holder = holder
    self.source = source
  }
}

/// What kind of statement a note makes, so that an opinion is never read as a fact.
package enum NoteNature: String, CaseIterable, Sendable {
  case fact
  /// What somebody thinks, with his name.
  case opinion
  /// A judgement of the professional who wrote it.
  case judgement
}

/// That a note is about a member.
package struct NoteMember: Equatable, Sendable {
  package let id: ID<NoteMember>
  package let family: ID<Family>
  package let note: ID<Note>
  package let person: ID<Person>
  /// Whether the author spoke this member himself, apart from writing about him.
  package let wasSpoken: Bool
  /// Whether the author saw this member himself; a baby is seen and not spoken.
  package let wasSeen: Bool

  package init(
    id: ID<NoteMember>, family: ID<Family>, note: ID<Note>, person: ID<Person>,
    wasSpoken: Bool = false, wasSeen: Bool = false
  ) {
    self.id = id
    self.family = family
    self.note = note
    self.person = person
    self.wasSpoken = wasSpoken
    self.wasSeen = wasSeen
  }
}

/// That a note is about a goal of the plan.
package struct NoteGoal: Equatable, Sendable {
  package let id: ID<NoteGoal>
  package let family: ID<Family>
  package let note: ID<Note>
  package let goal: ID<Goal>

  package init(id: ID<NoteGoal>, family: ID<Family>, note: ID<Note>, goal: ID<Goal>) {
    self.id = id
    self.family = family
    self.note = note
    self.goal = goal
  }
}

/// What was added to a final note later on (aanvulling); final itself.
package struct Addendum: Equatable, Sendable {
  package let id: ID<Addendum>
  package let family: ID<Family>
  package let note: ID<Note>
  package let author: ID<User>
  package let madeAt: Instant
  package let text: Prose

  package init(
    id: ID<Addendum>, family: ID<Family>, note: ID<Note>, author: ID<User>, madeAt: Instant,
    text: Prose
  ) {
    self.id = id
    self.family = family
    self.note = note
    self.author = author
    self.madeAt = madeAt
    self.text = text
  }
}

/// How the contact went.
package enum NoteKind: String, CaseIterable, Sendable {
  case telephone
  case homeVisit
  case office
  case video
  case message
  /// With partners and without the family; no contact in the sense of the contact norm.
  case consultation

  /// Whether the family itself was reached, which is what the contact norm counts.
  package var isWithFamily: Bool {
    switch self {
    case .telephone, .homeVisit, .office, .video, .message: true
    case .consultation: false
    }
  }

  /// Whether anybody could be seen at it.
  package var isInSight: Bool {
    switch self {
    case .homeVisit, .office, .video: true
    case .telephone, .message, .consultation: false
    }
  }
}

/// A contact to write down.
package struct NewNote: Equatable, Sendable {
  package var kind: NoteKind
  package var onDay: Day?
  package var at: ClockTime?
  package var withWhom: Line?
  package var text: Prose
  /// Whom it is about.
  package var members: [ID<Person>]
  /// Whom the author spoke himself.
  package var spoken: [ID<Person>]
  /// Whom the author saw himself.
  package var seen: [ID<Person>]
  package var goals: [ID<Goal>]
  package var nature: NoteNature?
  package var holder: Line?
  package var source: Line?

  package init(
    kind: NoteKind, onDay: Day? = nil, at: ClockTime? = nil, withWhom: Line? = nil, text: Prose,
    members: [ID<Person>] = [], spoken: [ID<Person>] = [], seen: [ID<Person>] = [],
    goals: [ID<Goal>] = [], nature: NoteNature? = nil, holder: Line? = nil, source: Line? = nil
  ) {
    self.kind = kind
    self.onDay = onDay
    self.at = at
    self.withWhom = withWhom
    self.text = text
    self.members = members
    self.spoken = spoken
    self.seen = seen
    self.goals = goals
    self.nature = nature
    self.holder = holder
    self.source = source
  }

  /// Refuses an opinion of nobody, and having seen somebody on the telephone.
  package func check() throws(Refusal) {
    if nature == .opinion, holder == nil { throw .value(field: .holder, .empty) }
    if !seen.isEmpty, !kind.isInSight { throw .notSeenThatWay(kind) }
  }
}
