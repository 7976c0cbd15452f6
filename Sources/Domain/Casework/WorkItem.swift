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

/// Something to do for a family.
package struct NewWorkItem: Equatable, Sendable {
  package var kind: WorkKind
  package var title: Line
  package var dueOn: Day
  package var at: ClockTime?

  package init(kind: WorkKind = .item, title: Line, dueOn: Day, at: ClockTime? = nil) {
    self.kind = kind
    self.title = title
    self.dueOn = dueOn
    self.at = at
  }
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
