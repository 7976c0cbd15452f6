import Domain
import Ledger
import Store

extension Context {
  /// Makes one user coordinator of families that have none, with a result a row.
  func assign(_ families: [ID<Family>], to login: Login) throws -> Outcome {
    let stamp = try permit(.assignCoordinator)
    let teams = Set(try teams(.assignCoordinator))
    guard !families.isEmpty else { throw Refusal.nothingToDo }
    return try store.record(stamp) { changes in
      let coordinator = try activeCoordinator(login, changes)
      try refuseAbsent(coordinator, login, changes)
      let batch: ID<AssignmentBatch> = changes.newID()
      var last: Written?
      var seen: Set<ID<Family>> = []
      let rows = try families.filter { seen.insert($0).inserted }.map { family in
        try row(family, login, changes) { edit in
          guard teams.contains(edit.family.team) else {
            throw Refusal.noSuchCase(edit.family.caseNumber.text)
          }
          guard edit.isOpen else { throw Refusal.caseIsClosed(edit.family.caseNumber) }
          if let current = try edit.currentTerm() {
            throw Refusal.hasCoordinator(try edit.login(current.user))
          }
          last = try edit.replaceCoordinator(
            with: coordinator, note: nil, batch: batch, from: today)
        }
      }
      guard let last else {
        throw rows.compactMap(\.refusal).first ?? Trouble.refused(.nothingToDo)
      }
      return (
        .done(.batch(BatchResult(kind: .assignment(batch, login), rows: rows))),
        Act(
          .coordinatorsAssigned, of: nil, by: last, count: rows.count { $0.refusal == nil })
      )
    }
  }

  /// Ends the terms of an assignment that still stand as they were made.
  func undoAssign(_ batch: ID<AssignmentBatch>) throws -> Outcome {
    let stamp = try permit(.assignCoordinator)
    let teams = Set(try teams(.assignCoordinator))
    return try store.record(stamp) { changes in
      let terms: [CoordinatorTerm] = try changes.all(
        where: "batch_id = ? AND to_day IS NULL", [Value(batch)])
      var last: Written?
      var count = 0
      for var term in terms {
        let edit = try FamilyEdit(changes, term.family, self)
        guard teams.contains(edit.family.team), edit.isOpen else { continue }
        try edit.endCoordination(for: nil)
        term.toDay = max(today, term.fromDay)
        last = try changes.update(term)
        try edit.rise()
        count += 1
      }
      guard let last else { throw Refusal.nothingToDo }
      return (
        .done(.assignmentUndone(count: count)),
        Act(.assignmentUndone, of: nil, by: last, count: count)
      )
    }
  }

  /// Writes down from today how much of a full working week somebody works.
  func setFte(_ hundredths: Int, of login: Login) throws -> Outcome {
    let stamp = try permit(.arrangeCover)
    let teams = Set(try teams(.arrangeCover))
    guard (0...150).contains(hundredths) else {
      throw Refusal.value(field: .fte, .numberOutOfRange(lowest: 0, highest: 150))
    }
    return try store.record(stamp) { changes in
      let coordinator = try activeCoordinator(login, changes)
      guard try reaches(coordinator, teams, changes) else {
        throw Denial(right: .arrangeCover, reason: .outOfReach)
      }
      let current: UserFte? = try changes.first(
        where: "user_id = ? AND to_day IS NULL", [Value(coordinator)])
      guard current?.hundredths != hundredths else { throw Refusal.nothingToDo }
      if var current {
        current.toDay = max(today, current.fromDay)
        try changes.update(current)
      }
      let written = try changes.insert(
        UserFte(
          id: changes.newID(), user: coordinator, hundredths: hundredths, fromDay: today))
      return (.done(.fteSet(login, hundredths: hundredths)), Act(.fteSet, of: nil, by: written))
    }
  }

  /// The file of a family for the page that goes to the next coordinator; logged as that.
  func sheet(_ reference: CaseReference) throws -> Outcome {
    // An expert reads the file, and takes it over from nobody.
    _ = try permit(.readFamily)
    return .team(.sheet(try reveal(reference, as: .sheetPrinted)))
  }
}
