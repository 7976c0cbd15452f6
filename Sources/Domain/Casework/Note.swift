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

/// Something a coordinator has to do for a family (te doen), made by hand.
package struct WorkItem: Equatable, Sendable {
  package let id: ID<WorkItem>
  package let family: ID<Family>
  package let kind: WorkKind
  package var title: Line
  package var dueOn: Day
  package var at: ClockTime?
  package var postponedUntil: Day?
  package let author: ID<User>
  package var doneOn: Day?
  package var doneBy: ID<User>?
  /// Whose it is when not the coordinator's: a colleague it was sent on to, or who is asked.
  package var owner: ID<User>?
  /// What the sender or the one who answers wants to say with it.
  package var remark: Prose?

  package init(
    id: ID<WorkItem>, family: ID<Family>, kind: WorkKind, title: Line, dueOn: Day,
    at: ClockTime?, postponedUntil: Day? = nil, author: ID<User>, doneOn: Day? = nil,
    doneBy: ID<User>? = nil, owner: ID<User>? = nil, remark: Prose? = nil
  ) {
    self.id = id
    self.family = family
    self.kind = kind
    self.title = title
    self.dueOn = dueOn
    self.at = at
    self.postponedUntil = postponedUntil
    self.author = author
    self.doneOn = doneOn
    self.doneBy = doneBy
    self.owner = owner
    self.remark = remark
  }
}

/// What kind of thing is to be done.
package enum WorkKind: String, CaseIterable, Sendable {
  case item
  /// A promise to call back, which goes before most else.
  case callBack
  /// Something about the safety of a child: first of all, and never put off.
  case safety
  /// A question a colleague asked; its owner answers.
  case question
  /// The answer to a question, for whoever asked it to read.
  case answer
}

/// That a family's row in the worklist sleeps until a day; safety is never put off.
package struct Postponement: Equatable, Sendable {
  package let id: ID<Postponement>
  package let family: ID<Family>
  package let untilDay: Day
  package let madeBy: ID<User>
  package let madeOn: Day
  package var endedOn: Day?

  package init(
    id: ID<Postponement>, family: ID<Family>, untilDay: Day, madeBy: ID<User>, madeOn: Day,
    endedOn: Day? = nil
  ) {
    self.id = id
    self.family = family
    self.untilDay = untilDay
    self.madeBy = madeBy
    self.madeOn = madeOn
    self.endedOn = endedOn
  }
}

/// What somebody was typing when he paused: offered again after a lost line or a power cut.
package struct Draft: Equatable, Sendable {
  package let id: ID<Draft>
  package let user: ID<User>
  /// What it belongs to: the form and the record, such as `note`.
  package let form: String
  package let family: ID<Family>?
  package var fields: [DraftField]
  package var savedAt: Instant

  /// The form of what its author keeps for himself (werkaantekening): it isn't unfinished, and is
  /// never exported.
  package static let workNote = "workNote"

  package var isWorkNote: Bool { form == Self.workNote }

  package init(
    id: ID<Draft>, user: ID<User>, form: String, family: ID<Family>?, fields: [DraftField],
    savedAt: Instant
  ) {
    self.id = id
    self.user = user
    self.form = form
    self.family = family
    self.fields = fields
    self.savedAt = savedAt
  }
}

/// One field of an unfinished form, exactly as typed.
package struct DraftField: Equatable, Sendable {
  package let name: String
  package let text: String

  package init(name: String, text: String) {
    self.name = name
    self.text = text
  }
}
