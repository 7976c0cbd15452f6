import Domain
import Store

extension Context {
  /// Gives the family the one professional to call.
  func setContactPoint(
    _ new: NewContactPoint, of family: ID<Family>, from: Day?, expecting: Int?
  ) throws -> Outcome {
    try change(family, expecting: expecting, as: .contactPoint) { edit in
      let user: User? = try new.login.flatMap { login in
        try edit.changes.first(where: "login = ?", [.text(login.text)])
      }
      if let login = new.login, user == nil {
        throw Refusal.unknownChoice(field: .user, value: login.text)
      }
      let current = try edit.currentContactPoint()
      if let current, current.name == new.name, current.phone == new.phone,
        current.hours == new.hours
      {
        throw Refusal.sameAsCurrent(.contactPoint)
      }
      let day = try edit.start(from, after: current?.fromDay)
      if var current {
        current.toDay = day
        try edit.changes.update(current)
      }
      let written = try edit.changes.insert(
        ContactPointTerm(
          id: edit.changes.newID(), family: family,
          number: try edit.nextNumber(ContactPointTerm.table), name: new.name,
          phone: new.phone, hours: new.hours, user: user?.id, fromDay: day))
      try edit.rise()
      edit.undo = [try edit.back(to: current)]
      return Act(.contactPointSet, of: family, by: written)
    }
  }
}

extension FamilyEdit {
  func currentContactPoint() throws -> ContactPointTerm? {
    try changes.first(where: "family_id = ? AND to_day IS NULL", key)
  }

  /// What puts back the contact point there was, or the gap.
  func back(to term: ContactPointTerm?) throws -> Command {
    guard let term else {
      return .casework(.endOne(family.id, .contactPoint, expecting: nil))
    }
    let user: User? = try term.user.flatMap {
      try changes.first(where: "id = ?", [Value($0)])
    }
    let new = NewContactPoint(
      name: term.name, phone: term.phone, hours: term.hours, login: user?.login)
    return .setContactPoint(family.id, new, from: nil, expecting: nil)
  }
}
