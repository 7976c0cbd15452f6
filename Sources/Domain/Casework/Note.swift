/// What was said or seen at one contact (contactmoment), written once for all it is about.
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

  package init(
    id: ID<Note>, family: ID<Family>, author: ID<User>, kind: NoteKind, onDay: Day,
    at: ClockTime?, withWhom: Line?, text: Prose
  ) {
    self.id = id
    self.family = family
    self.author = author
    self.kind = kind
    self.onDay = onDay
    self.at = at
    self.withWhom = withWhom
    self.text = text
  }
}

/// That a note is about a member.
package struct NoteMember: Equatable, Sendable {
  package let id: ID<NoteMember>
  package let family: ID<Family>
  package let note: ID<Note>
  package let person: ID<Person>

  package init(id: ID<NoteMember>, family: ID<Family>, note: ID<Note>, person: ID<Person>) {
    self.id = id
    self.family = family
    self.note = note
    self.person = person
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

  package init(
    id: ID<WorkItem>, family: ID<Family>, kind: WorkKind, title: Line, dueOn: Day,
    at: ClockTime?, postponedUntil: Day? = nil, author: ID<User>, doneOn: Day? = nil,
    doneBy: ID<User>? = nil
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
  }
}

/// A task, or a promise to call back, which goes before most else.
package enum WorkKind: String, CaseIterable, Sendable {
  case item
  case callBack
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
