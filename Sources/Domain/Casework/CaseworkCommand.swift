/// The daily work in a family's file: notes with what comes after them, things to do that go from
/// hand to hand, whom to call, and taking back what was just done.
package enum CaseworkCommand: Equatable, Sendable {
  /// Adds to a final note; the draft it came from goes.
  case addAddendum(ID<Family>, ID<Note>, Prose, replacingDraft: ID<Draft>?)
  /// Keeps a note only its author sees, and can throw away (werkaantekening).
  case keepWorkNote(ID<Draft>, ID<Family>, Prose)
  case forwardWorkItem(ID<Family>, ID<WorkItem>, to: Login, remark: Prose?)
  case ask(ID<Family>, NewQuestion)
  case answer(ID<Family>, ID<WorkItem>, Prose)
  /// Puts the open or done state of a thing to do back to what it was.
  case restoreWorkItem(ID<Family>, WorkItem)
  /// Takes back a thing to do that was added by mistake.
  case removeWorkItem(ID<Family>, ID<WorkItem>)
  /// Nil ends it without a new one.
  case setFamilyContact(ID<Family>, NewFamilyContact?, expecting: Int?)
  /// Ends one of the six without a new one: a gap begins.
  case endOne(ID<Family>, One, expecting: Int?)
  /// Lets several families sleep; each row has a result of its own.
  case postponeFamilies([ID<Family>], until: Day)
  /// What `undo` would take back.
  case lastUndo
  /// Takes back what `lastUndo` described, if it is still the last.
  case undo(Int)
}

/// A question to a colleague about a family.
package struct NewQuestion: Equatable, Sendable {
  package var to: Login
  package var question: Line
  package var dueOn: Day

  package init(to: Login, question: Line, dueOn: Day) {
    self.to = to
    self.question = question
    self.dueOn = dueOn
  }
}

/// A change of this session that can be taken back, with what takes it back.
package struct UndoStep: Equatable, Sendable {
  /// Counts up in a session.
  package let number: Int
  /// Who did it: nobody takes back what another did.
  package let author: ID<User>
  package let family: ID<Family>
  package let familyName: Line
  package let caseNumber: CaseNumber
  package let change: Done.Change
  /// How many families it changed; the names are those of the first.
  package let families: Int
  package let at: Instant
  /// The family's version it was made from.
  package let before: Int
  /// The version it must still have for the step to be taken back.
  package var after: Int
  package let commands: [Command]

  package init(
    number: Int, author: ID<User>, family: ID<Family>, familyName: Line, caseNumber: CaseNumber,
    change: Done.Change, families: Int = 1, at: Instant, before: Int,
    after: Int, commands: [Command]
  ) {
    self.number = number
    self.author = author
    self.family = family
    self.familyName = familyName
    self.caseNumber = caseNumber
    self.change = change
    self.families = families
    self.at = at
    self.before = before
    self.after = after
    self.commands = commands
  }
}
