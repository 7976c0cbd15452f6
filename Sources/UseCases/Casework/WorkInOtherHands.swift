import Domain
import Store

// Things to do that go from hand to hand. Who has one may do it, whoever coordinates the family.
extension Context {
  /// Sends a thing to do on to a colleague, whose list it stands in from now on.
  func forward(
    _ id: ID<WorkItem>, of family: ID<Family>, to login: Login, remark: Prose?
  ) throws -> Outcome {
    try work(on: id, of: family, as: .workForwarded) { edit, item in
      let colleague = try edit.colleague(login)
      guard colleague.id != item.owner else { throw Refusal.nothingToDo }
      let coordinator: CoordinatorTerm? = try edit.changes.first(
        where: "family_id = ? AND to_day IS NULL", edit.key)
      // Back with the coordinator it has no other owner.
      item.owner = colleague.id == coordinator?.user ? nil : colleague.id
      item.remark = remark ?? item.remark
      return Act(.workForwarded, of: family, by: try edit.changes.update(item))
    }
  }

  /// Asks a colleague something about a family; the answer comes back as a thing to read.
  func ask(_ new: NewQuestion, about family: ID<Family>) throws -> Outcome {
    try change(family, expecting: nil, as: .questionAsked) { edit in
      let colleague = try edit.colleague(new.to)
      guard colleague.id != user else {
        throw Refusal.unknownChoice(field: .user, value: new.to.text)
      }
      let item = WorkItem(
        id: edit.changes.newID(), family: family, kind: .question, title: new.question,
        dueOn: new.dueOn, at: nil, author: user, owner: colleague.id)
      let written = try edit.changes.insert(item)
      edit.undo = [.casework(.removeWorkItem(family, item.id))]
      return Act(.questionAsked, of: family, by: written)
    }
  }

  /// Answers a question: it is done, and its asker has the answer to read.
  func answer(
    _ id: ID<WorkItem>, of family: ID<Family>, _ text: Prose
  ) throws -> Outcome {
    try work(on: id, of: family, as: .questionAnswered, canUndo: false) { edit, item in
      guard item.kind == .question else { throw Refusal.noSuchRecord(.title) }
      item.doneOn = today
      item.doneBy = user
      let written = try edit.changes.update(item)
      try edit.changes.insert(
        WorkItem(
          id: edit.changes.newID(), family: family, kind: .answer, title: item.title,
          dueOn: today, at: nil, author: user, owner: item.author, remark: text))
      return Act(.questionAnswered, of: family, by: written)
    }
  }

  /// Puts back what was done, postponed or sent on by mistake.
  func restore(_ item: WorkItem, of family: ID<Family>) throws -> Outcome {
    let right = try right(over: item.id, of: family)
    return try change(family, expecting: nil, as: .workRestored, right: right) { edit in
      var known = try edit.workItem(item.id)
      if known.doneOn != nil {
        known.doneOn = nil
        known.doneBy = nil
      } else {
        known.postponedUntil = item.postponedUntil
        known.owner = item.owner
        known.remark = item.remark
      }
      return Act(.workRestored, of: family, by: try edit.changes.update(known))
    }
  }

  /// Takes back what was added by mistake; only its author, and only while it is open.
  func remove(_ id: ID<WorkItem>, of family: ID<Family>) throws -> Outcome {
    try change(family, expecting: nil, as: .workRemoved) { edit in
      let item = try edit.workItem(id)
      guard item.doneOn == nil else { throw Refusal.alreadyDone }
      guard item.author == user else { throw Refusal.notYours }
      return Act(.workRemoved, of: family, by: try edit.changes.delete(item))
    }
  }

  /// Changes an open thing to do, for who coordinates the family or has the thing himself.
  func work(
    on id: ID<WorkItem>, of family: ID<Family>, as change: Done.Change, canUndo: Bool = true,
    _ body: (FamilyEdit, inout WorkItem) throws -> Act
  ) throws -> Outcome {
    let right = try right(over: id, of: family)
    return try self.change(family, expecting: nil, as: change, right: right) { edit in
      var item = try edit.workItem(id)
      guard item.doneOn == nil else { throw Refusal.alreadyDone }
      if right == .doOwnWork, item.owner != user {
        throw Denial(right: .writeFamily, reason: .outOfReach)
      }
      let before = item
      let act = try body(edit, &item)
      if canUndo { edit.undo = [.casework(.restoreWorkItem(family, before))] }
      return act
    }
  }

  private func right(over id: ID<WorkItem>, of family: ID<Family>) throws -> Right {
    guard try !allows(.writeFamily, over: owner(family)) else { return .writeFamily }
    let owner = try store.look { connection in
      try connection.first(
        "SELECT owner_id FROM work_item WHERE id = ? AND family_id = ?",
        [Value(id), Value(family)]
      ) { row in
        var cursor = RowCursor(row)
        return try cursor.optionalID(User.self)
      }
    }
    return owner == .some(user) ? .doOwnWork : .writeFamily
  }
}

extension FamilyEdit {
  func workItem(_ id: ID<WorkItem>) throws -> WorkItem { try own(id, .title) }

  /// Somebody who works here and may read this family.
  func colleague(_ login: Login) throws -> User {
    let user = try changes.worker(login, .user)
    let grants: [RoleGrant] = try changes.all(where: "user_id = ?", [Value(user.id)])
    let actor = Actor(user: user, grants: grants.filter { $0.holds(on: today) })
    let owner = RecordOwner(team: family.team, person: nil)
    guard case .allowed = Permission.decide(.doOwnWork, for: actor, over: owner) else {
      throw Refusal.colleagueMayNotRead(login)
    }
    return user
  }
}
