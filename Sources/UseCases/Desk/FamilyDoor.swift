import Domain
import Store

// How a command comes to a family: find it, check the right, check the version, rise it by one.
extension Context {
  /// The family a user means, or that there is none.
  func family(_ reference: CaseReference) throws -> ID<Family> {
    switch reference {
    case .id(let id): return id
    case .number(let number):
      let found = try store.look { connection in
        try connection.first(
          "SELECT id FROM family WHERE case_year = ? AND case_number = ?",
          [Value(number.year), Value(number.number)]
        ) { row in
          var cursor = RowCursor(row)
          return try cursor.id(Family.self)
        }
      }
      guard let found else { throw Refusal.noSuchCase(number.text) }
      return found
    }
  }

  func owner(_ family: ID<Family>) throws -> RecordOwner {
    try owner(summary(family))
  }

  func owner(_ summary: FamilySummary) throws -> RecordOwner {
    let (cover, admitted) = try store.look {
      (
        try CoordinationQuery(connection: $0).cover(of: summary.family),
        try AccessQuery(connection: $0).admitted(to: summary.family)
      )
    }
    let holds = cover.map { $0.holds(on: today) } ?? false
    return RecordOwner(
      team: summary.team, person: summary.coordinator, cover: holds ? cover?.user : nil,
      admitted: admitted)
  }

  func summary(_ family: ID<Family>) throws -> FamilySummary {
    let found = try store.look { connection in
      try FamilyFileQuery(connection: connection, reader: user, today: today).summary(family)
    }
    guard let found else { throw Refusal.noSuchCase(family.uuid) }
    return found
  }

  /// Changes an open family in one transaction, after the right and the version are checked.
  ///
  /// `isClosed` is for what begins with a closed one, `evenClosed` for what doesn't ask.
  func change(
    _ family: ID<Family>, expecting: Int?, as change: Done.Change, right: Right = .writeFamily,
    over record: RecordOwner? = nil, isClosed: Bool = false, evenClosed: Bool = false,
    _ body: (FamilyEdit) throws -> Act
  ) throws -> Outcome {
    let stamp = try permit(right, over: record ?? owner(family))
    var step: ((Int) -> UndoStep)?
    let outcome: Outcome = try store.record(stamp) { changes in
      let edit = try FamilyEdit(changes, family, self)
      guard evenClosed || edit.isOpen != isClosed else {
        let number = edit.family.caseNumber
        throw isClosed ? Refusal.caseAlreadyOpen(number) : Refusal.caseIsClosed(number)
      }
      if let expecting, expecting != edit.family.version {
        throw Trouble.changedMeanwhile(expected: expecting, found: edit.family.version)
      }
      let before = edit.family.version
      let act = try body(edit)
      let change = edit.said ?? change
      step = edit.undoStep(change, from: before)
      return (
        .done(
          .changed(
            family: family, edit.family.caseNumber, version: edit.family.version, change)), act
      )
    }
    if let step { undoStack.push(step) }
    return outcome
  }
}

/// A family being changed inside a transaction.
final class FamilyEdit {
  let changes: Changes
  let context: Context
  private(set) var family: Family
  /// What takes the change back; empty where nothing does.
  var undo: [Command] = []
  /// What to say of the change, where there is more to tell than usual.
  var said: Done.Change?
  let openedOn: Day
  let isOpen: Bool

  init(_ changes: Changes, _ id: ID<Family>, _ context: Context) throws {
    self.changes = changes
    self.context = context
    let found: Family? = try changes.first(where: "id = ?", [Value(id)])
    let files: [CaseFile] = try changes.all(
      where: "family_id = ? ORDER BY closed_on IS NULL DESC, opened_on DESC, id DESC LIMIT 1",
      [Value(id)])
    guard let found, let file = files.first else { throw Refusal.noSuchCase(id.uuid) }
    family = found
    openedOn = file.openedOn
    isOpen = file.closedOn == nil
  }

  var today: Day { context.today }
  var key: [Value] { [Value(family.id)] }

  /// A record of this family; `what` names it where there is none.
  func own<Row: StoredRow>(_ id: ID<Row>, _ what: FieldName) throws -> Row {
    let found: Row? = try changes.first(
      where: "id = ? AND family_id = ?", [Value(id)] + key)
    guard let found else { throw Refusal.noSuchRecord(what) }
    return found
  }

  /// What the session remembers of the change, to take it back; nil where nothing does.
  fileprivate func undoStep(
    _ change: Done.Change, from before: Int
  ) -> ((_ number: Int) -> UndoStep)? {
    guard !undo.isEmpty else { return nil }
    let (family, commands, context) = (family, undo, context)
    return { number in
      UndoStep(
        number: number, author: context.user, family: family.id, familyName: family.name,
        caseNumber: family.caseNumber, change: change, at: context.now, before: before,
        after: family.version, commands: commands)
    }
  }

  /// The family's municipality follows what is recorded for its youths; `rise` writes it.
  func follow(_ municipality: MunicipalityCode) { family.municipality = municipality }

  /// The family's version rises with each change to what it is and has.
  @discardableResult
  func rise() throws -> Written {
    family.version += 1
    return try changes.update(family)
  }

  /// The day something happened: today unless another was said, not ahead, and not before what it
  /// follows.
  func day(_ day: Day?, notBefore previous: Day? = nil) throws -> Day {
    let day = try context.happened(day)
    if let previous, day < previous { throw Refusal.dayBeforePrevious(previous: previous) }
    return day
  }

  /// Checks the first day of a period that follows another one.
  func start(_ from: Day?, after previous: Day?) throws -> Day {
    let day = try context.happened(from)
    guard day >= openedOn else { throw Refusal.dayBeforeOpening(opened: openedOn) }
    if let previous, day < previous { throw Refusal.dayBeforePrevious(previous: previous) }
    return day
  }

  /// The number of the next row of a history.
  func nextNumber(_ table: Table) throws -> Int {
    try
      (changes.number(
        "SELECT coalesce(max(nr), 0) FROM \(table.name) WHERE family_id = ?", key) ?? 0) + 1
  }
}
