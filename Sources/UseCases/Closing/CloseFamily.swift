import Domain
import Store

// Closing a family's file, and opening it again.
extension Context {
  /// Ends the file and the six with it, in one transaction; refused while something is still open.
  func closeFamily(
    _ reasons: ClosingReasons, of family: ID<Family>, expecting: Int?
  ) throws -> Outcome {
    try reasons.check()
    return try change(family, expecting: expecting, as: .familyClosed, right: .closeFamily) {
      edit in
      try edit.closingCheck().refuseOpen()
      let found: CaseFile? = try edit.changes.first(
        where: "family_id = ? AND closed_on IS NULL", edit.key)
      guard var file = found else { throw Refusal.caseIsClosed(edit.family.caseNumber) }
      let written = try edit.changes.insert(
        CaseClosing(
          id: edit.changes.newID(), family: family, file: file.id, onDay: today, author: user,
          reasons: reasons))
      try edit.endTheSix()
      try edit.endWhatRunsWithTheFile()
      file.closedOn = max(today, file.openedOn)
      try edit.changes.update(file)
      try edit.rise()
      return Act(.familyClosed, of: family, by: written)
    }
  }

  /// Opens a closed file again: the same number, a new period, and the gaps begin anew.
  func reopenFamily(_ family: ID<Family>, expecting: Int?) throws -> Outcome {
    let stamp = try permit(.openFamily, over: owner(family))
    return try store.record(stamp) { changes in
      let edit = try FamilyEdit(changes, family, self)
      guard !edit.isOpen else { throw Refusal.caseAlreadyOpen(edit.family.caseNumber) }
      if let expecting, expecting != edit.family.version {
        throw Trouble.changedMeanwhile(expected: expecting, found: edit.family.version)
      }
      let written = try openPeriod(of: family, on: today, changes)
      try edit.rise()
      return (
        .done(
          .changed(
            family: family, edit.family.caseNumber, version: edit.family.version, .familyReopened)),
        Act(.familyReopened, of: family, by: written)
      )
    }
  }

  /// A new period of a file whose people take their primary places again.
  ///
  /// Refused for whoever has his primary place in another open file by now.
  func openPeriod(of family: ID<Family>, on day: Day, _ changes: Changes) throws -> Written {
    let members: [FamilyMember] = try changes.all(
      where: "family_id = ? AND to_day IS NULL AND is_primary = 0", [Value(family)])
    for var member in members where member.role.hasPrimaryPlace {
      let other: FamilyMember? = try changes.first(
        where: "person_id = ? AND is_primary = 1 AND to_day IS NULL", [Value(member.person)])
      if let other {
        let found: Family? = try changes.first(where: "id = ?", [Value(other.family)])
        guard let found else { throw Refusal.noSuchRecord(.person) }
        throw Refusal.personHasFile(found.caseNumber)
      }
      member.isPrimary = true
      try changes.update(member)
    }
    return try changes.insert(CaseFile(id: changes.newID(), family: family, openedOn: day))
  }
}

extension FamilyEdit {
  fileprivate func closingCheck() throws -> ClosingCheck {
    func count(_ sql: String) throws -> Int { try changes.number(sql, key) ?? 0 }
    return ClosingCheck(
      commitments: try count(
        "SELECT count(*) FROM commitment WHERE family_id = ? AND state <> 'stopped'"),
      work: try count("SELECT count(*) FROM work_item WHERE family_id = ? AND done_on IS NULL"))
  }

  fileprivate func endTheSix() throws {
    let open = "family_id = ? AND to_day IS NULL"
    for var term: CoordinatorTerm in try changes.all(where: open, key) {
      term.toDay = today
      try changes.update(term)
    }
    for var term: ContactPointTerm in try changes.all(where: open, key) {
      term.toDay = today
      try changes.update(term)
    }
    for var term: ProviderTerm in try changes.all(where: open, key) {
      term.toDay = today
      try changes.update(term)
    }
    for var term: BudgetTerm in try changes.all(where: open, key) {
      term.toDay = today
      try changes.update(term)
    }
    for var plan: PlanVersion in try changes.all(where: open + " AND from_day IS NOT NULL", key) {
      plan.state = .replaced
      plan.toDay = today
      try changes.update(plan)
    }
  }

  /// What else runs as long as the file is open ends here: primary places, so that the people can
  /// be helped in another file, the sleep of the family, an open handover and a cover.
  fileprivate func endWhatRunsWithTheFile() throws {
    try endCoordination(for: nil)
    for var member: FamilyMember in try changes.all(
      where: "family_id = ? AND to_day IS NULL AND is_primary = 1", key)
    {
      member.isPrimary = false
      try changes.update(member)
    }
    for var sleep: Postponement in try changes.all(where: "family_id = ? AND ended_on IS NULL", key)
    {
      sleep.endedOn = today
      try changes.update(sleep)
    }
  }
}
