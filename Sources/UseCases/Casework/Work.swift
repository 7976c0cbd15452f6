import Domain
import Store

extension Context {
  func addWorkItem(_ new: NewWorkItem, to family: ID<Family>) throws -> Outcome {
    try change(family, expecting: nil, as: .workAdded) { edit in
      let item = WorkItem(
        id: edit.changes.newID(), family: family, kind: new.kind, title: new.title,
        dueOn: new.dueOn, at: new.at, author: user)
      let written = try edit.changes.insert(item)
      edit.undo = [.casework(.removeWorkItem(family, item.id))]
      return Act(.workAdded, of: family, by: written)
    }
  }

  func finishWorkItem(_ id: ID<WorkItem>, of family: ID<Family>) throws -> Outcome {
    try work(on: id, of: family, as: .workDone) { edit, item in
      item.doneOn = today
      item.doneBy = user
      return Act(.workDone, of: family, by: try edit.changes.update(item))
    }
  }

  func postponeWorkItem(
    _ id: ID<WorkItem>, of family: ID<Family>, until day: Day
  ) throws -> Outcome {
    guard day > today else { throw Refusal.dayNotAhead(day) }
    return try work(on: id, of: family, as: .workPostponed) { edit, item in
      guard item.kind != .safety else { throw Refusal.safetyIsNotPostponed }
      item.postponedUntil = day
      return Act(.workPostponed, of: family, by: try edit.changes.update(item))
    }
  }

  /// Lets a family's row sleep until a day, or wakes it with nil; safety is never put off.
  func postpone(_ family: ID<Family>, until day: Day?) throws -> Outcome {
    if let day, day <= today { throw Refusal.dayNotAhead(day) }
    return try change(
      family, expecting: nil, as: day == nil ? .familyWoken : .familyPostponed
    ) { edit in
      let current: Postponement? = try edit.changes.first(
        where: "family_id = ? AND ended_on IS NULL", edit.key)
      var ended: Written?
      let back = current?.untilDay
      edit.undo = [.postponeFamily(family, until: back.flatMap { $0 > today ? $0 : nil })]
      if var current {
        current.endedOn = today
        ended = try edit.changes.update(current)
      }
      guard let day else {
        guard let ended else { throw Refusal.nothingToDo }
        return Act(.familyWoken, of: family, by: ended)
      }
      let written = try edit.changes.insert(
        Postponement(
          id: edit.changes.newID(), family: family, untilDay: day, madeBy: user, madeOn: today))
      return Act(.familyPostponed, of: family, by: written)
    }
  }
}
