import Domain
import Store

// Closing a family's file, and opening it again.
extension Context {
  /// Ends the file and the six with it, in one transaction; refused while something is still open.
  func closeFamily(
    _ reasons: ClosingReasons, of family: ID<Family>, aftercare: AftercareChoice,
    expecting: Int?
  ) throws -> Outcome {
    try reasons.check()
    let norms = try store.look { try Norms(on: $0) }
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
      let owner = try edit.aftercareOwner(aftercare)
      var ended = try edit.endTheSix()
      ended.asleepUntil = try edit.endWhatRunsWithTheFile()
      edit.undo = [.takeBack(family, .familyClosed(ended), expecting: nil)]
      file.closedOn = max(today, file.openedOn)
      try edit.changes.update(file)
      try edit.planAftercare(owner, after: file, norms)
      try edit.rise()
      return Act(.familyClosed, of: family, by: written)
    }
  }

  /// Opens a closed file again: the same number, a new period, and the gaps begin anew.
  func reopenFamily(_ family: ID<Family>, expecting: Int?) throws -> Outcome {
    let closing = try store.look { try FamilyFileQuery.lastClosing(of: family, on: $0) }
    let aftercare = try plannedAftercare(of: family)
    return try reopen(family, expecting: expecting) { edit in
      edit.undo =
        closing.map {
          [.closeFamily(family, $0.reasons, aftercare: aftercare, expecting: nil)]
        } ?? []
    }
  }

  /// Opens a closed file again, and does in the same transaction what `body` does with it.
  func reopen(
    _ family: ID<Family>, expecting: Int?, _ body: (FamilyEdit) throws -> Void
  ) throws -> Outcome {
    try change(
      family, expecting: expecting, as: .familyReopened, right: .openFamily, isClosed: true
    ) {
      edit in
      let written = try openPeriod(of: family, on: today, edit.changes)
      try body(edit)
      try edit.rise()
      return Act(.familyReopened, of: family, by: written)
    }
  }

  /// A new period of a file whose people take their primary places again.
  ///
  /// Refused for whoever has his primary place in another open file by now.
  func openPeriod(of family: ID<Family>, on day: Day, _ changes: Changes) throws -> Written {
    if let into = try MergeQuery.into(family, changes) {
      throw Refusal.merge(.mergedInto(into.caseNumber))
    }
    // Whose own file is another keeps his place there.
    let members: [FamilyMember] = try changes.all(
      where:
        """
        family_id = ? AND to_day IS NULL AND is_primary = 0
        AND NOT EXISTS(SELECT 1 FROM second_place s WHERE s.family_id = family_member.family_id
          AND s.person_id = family_member.person_id AND s.to_day IS NULL)
        """, [Value(family)])
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
    try endAftercare(of: family, on: day, changes)
    return try changes.insert(CaseFile(id: changes.newID(), family: family, openedOn: day))
  }
}

extension FamilyEdit {
  fileprivate func closingCheck() throws -> ClosingCheck {
    func count(_ sql: String) throws -> Int { try changes.number(sql, key) ?? 0 }
    return ClosingCheck(
      commitments: try count(
        "SELECT count(*) FROM commitment WHERE family_id = ? AND state <> 'stopped'"),
      work: try count("SELECT count(*) FROM work_item WHERE family_id = ? AND done_on IS NULL"),
      unconfirmed: try openMove()?.team?.name)
  }

  /// Ends each open period of the six but the file itself, and says what they were.
  fileprivate func endTheSix() throws -> EndedOnes {
    var ended = EndedOnes()
    ended.coordinators = try endAll { $0.toDay = $1 }
    ended.contactPoints = try endAll { $0.toDay = $1 }
    ended.providers = try endAll { $0.toDay = $1 }
    ended.budgets = try endAll { $0.toDay = $1 }
    ended.plans = try endAll(where: " AND from_day IS NOT NULL") {
      $0.state = .replaced
      $0.toDay = $1
    }
    return ended
  }

  /// Ends the open periods of one history today, and gives them as they were.
  private func endAll<Term: StoredRow>(
    where also: String = "", _ end: (inout Term, Day) -> Void
  ) throws -> [Term] {
    let open: [Term] = try changes.all(where: "family_id = ? AND to_day IS NULL" + also, key)
    for var term in open {
      end(&term, today)
      try changes.update(term)
    }
    return open
  }

  /// Ends what else runs as long as the file is open, and gives the day until which it slept.
  ///
  /// Primary places, so that the people can be helped in another file, the sleep of the family, an
  /// open handover and a cover.
  fileprivate func endWhatRunsWithTheFile() throws -> Day? {
    try endCoordination(for: nil)
    for var member: FamilyMember in try changes.all(
      where: "family_id = ? AND to_day IS NULL AND is_primary = 1", key)
    {
      member.isPrimary = false
      try changes.update(member)
    }
    let sleep: Postponement? = try changes.first(
      where: "family_id = ? AND ended_on IS NULL", key)
    guard var sleep else { return nil }
    sleep.endedOn = today
    try changes.update(sleep)
    return sleep.untilDay
  }
}
