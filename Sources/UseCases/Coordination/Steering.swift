import Domain
import Store

// What a supervisor does with the families behind a number of the board, a result a row.
extension Context {
  /// Gives many families another coordinator; each is a transaction of its own.
  func reassign(_ families: [ID<Family>], to login: Login) throws -> Outcome {
    guard !families.isEmpty else { throw Refusal.nothingToDo }
    let isAway = try store.look { connection in
      try Directory(connection: connection).actor(login, on: today).map {
        try CoordinationQuery(connection: connection).absence(of: $0.user.id) != nil
      }
    }
    if isAway == true { throw Refusal.userAbsent(login) }
    return try each(families, .coordinator, login: login) {
      try setCoordinator(login, of: $0, from: nil, note: nil, expecting: nil)
    }
  }

  /// Lays something to do with the coordinator of each family, in the supervisor's words.
  func remind(_ families: [ID<Family>], _ text: Line, due: Day) throws -> Outcome {
    guard !families.isEmpty else { throw Refusal.nothingToDo }
    guard due >= today else { throw Refusal.dayNotAhead(due) }
    return try each(families, .reminded) { try remind($0, text, due) }
  }

  private func remind(_ family: ID<Family>, _ text: Line, _ due: Day) throws -> Outcome {
    try change(family, expecting: nil, as: .reminded, right: .assignCoordinator) { edit in
      guard try edit.currentTerm() != nil else {
        throw Refusal.noCoordinator(edit.family.caseNumber)
      }
      let item = WorkItem(
        id: edit.changes.newID(), family: family, kind: .item, title: text, dueOn: due, at: nil,
        author: user)
      let written = try edit.changes.insert(item)
      edit.undo = [.team(.withdrawReminder(family, item.id))]
      return Act(.reminded, of: family, by: written)
    }
  }

  /// Takes back what was asked by mistake; only who asked it, and while nobody has done it.
  func withdrawReminder(_ id: ID<WorkItem>, of family: ID<Family>) throws -> Outcome {
    try change(family, expecting: nil, as: .workRemoved, right: .assignCoordinator) { edit in
      let item = try edit.workItem(id)
      guard item.doneOn == nil else { throw Refusal.alreadyDone }
      guard item.author == user else { throw Refusal.notYours }
      return Act(.workRemoved, of: family, by: try edit.changes.delete(item))
    }
  }
}
