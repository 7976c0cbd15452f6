import Domain
import Store

// Contacts after a file was closed. They outlive it, so they change while the file is closed.
extension Context {
  /// Writes down how the family is doing; who has the contact does, or the team's supervisor.
  func finish(
    _ id: ID<AftercareContact>, _ new: NewAftercareResult, _ family: ID<Family>,
    _ expecting: Int?
  ) throws -> Outcome {
    let day = try happened(new.onDay)
    let change: Done.Change = new.outcome == .goesWell ? .aftercareWell : .aftercareAttention
    return try changeAftercare(id, family, expecting, as: change) { edit, contact in
      let file: CaseFile? = try edit.changes.first(where: "id = ?", [Value(contact.file)])
      if let closed = file?.closedOn, day < closed {
        throw Refusal.dayBeforePrevious(previous: closed)
      }
      contact.result = AftercareContact.Result(
        onDay: day, outcome: new.outcome, note: new.note, author: user)
      return .aftercareDone
    }
  }

  /// Gives the contact to a colleague of the team.
  func give(
    _ id: ID<AftercareContact>, to login: Login, _ family: ID<Family>, _ expecting: Int?
  ) throws -> Outcome {
    try changeAftercare(id, family, expecting, as: .aftercareGiven) { edit, contact in
      let colleague = try edit.colleague(login)
      guard colleague.id != contact.owner else { throw Refusal.nothingToDo }
      contact.owner = colleague.id
      return .aftercareGiven
    }
  }

  /// Who was to call the family, so that a file that closes again by undoing asks the same.
  func plannedAftercare(of family: ID<Family>) throws -> AftercareChoice {
    let login = try store.look { connection in
      try connection.first(
        """
        SELECT u.login FROM aftercare_contact a JOIN user_account u ON u.id = a.owner_id
        WHERE a.family_id = ? AND a.done_on IS NULL AND a.ended_on IS NULL
        ORDER BY a.planned_on LIMIT 1
        """, [Value(family)]
      ) { row in
        var cursor = RowCursor(row)
        return try cursor.make(Login.init)
      }
    }
    return login.map { .planned(by: $0) } ?? .none
  }

  private func changeAftercare(
    _ id: ID<AftercareContact>, _ family: ID<Family>, _ expecting: Int?, as change: Done.Change,
    _ body: (FamilyEdit, inout AftercareContact) throws -> EventName
  ) throws -> Outcome {
    let holder = try store.look { connection in
      try connection.first(
        "SELECT owner_id FROM aftercare_contact WHERE id = ? AND family_id = ?",
        [Value(id), Value(family)]
      ) { row in
        var cursor = RowCursor(row)
        return try cursor.id(User.self)
      }
    }
    let owner = try owner(family)
    let stamp = try permit(holder == user ? .doOwnWork : .assignCoordinator, over: owner)
    return try store.record(stamp) { changes in
      let edit = try FamilyEdit(changes, family, self)
      if let expecting, expecting != edit.family.version {
        throw Trouble.changedMeanwhile(expected: expecting, found: edit.family.version)
      }
      var contact = try edit.own(id, .aftercare)
      // Somebody else may have got it since the right was looked at.
      guard contact.owner == holder else { throw Refusal.notYours }
      guard contact.isOpen else { throw Refusal.alreadyDone }
      let event = try body(edit, &contact)
      let written = try changes.update(contact)
      try edit.rise()
      return (
        .done(
          .changed(
            family: family, edit.family.caseNumber, version: edit.family.version, change)),
        Act(event, of: family, by: written)
      )
    }
  }
}

extension FamilyEdit {
  /// Who calls the family afterwards: whoever was chosen, the last coordinator, or who closes it.
  ///
  /// Asked before the coordinator's term ends.
  func aftercareOwner(_ choice: AftercareChoice) throws -> ID<User>? {
    guard case .planned(let login) = choice else { return nil }
    if let login { return try colleague(login).id }
    let current: CoordinatorTerm? = try changes.first(
      where: "family_id = ? AND to_day IS NULL", key)
    return current?.user ?? context.user
  }

  /// Plans the contacts that follow a file that is closed by now.
  func planAftercare(_ owner: ID<User>?, after file: CaseFile, _ norms: Norms) throws {
    guard let owner, let closed = file.closedOn else { return }
    for day in Set(AftercareContact.days(after: closed, norms)).sorted() {
      try changes.insert(
        AftercareContact(
          id: changes.newID(), family: family.id, file: file.id, plannedOn: day, owner: owner))
    }
  }
}

/// Ends what was still planned after an earlier closing, since the file opens again.
func endAftercare(of family: ID<Family>, on day: Day, _ changes: Changes) throws {
  let planned: [AftercareContact] = try changes.all(
    where: "family_id = ? AND done_on IS NULL AND ended_on IS NULL", [Value(family)])
  for var contact in planned {
    contact.endedOn = day
    try changes.update(contact)
  }
}
