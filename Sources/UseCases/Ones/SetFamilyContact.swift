import Domain
import Store

extension Context {
  /// Says whom we call when we call the family, and how that is safe; nil ends it.
  func setFamilyContact(
    _ new: NewFamilyContact?, of family: ID<Family>, expecting: Int?
  ) throws -> Outcome {
    try change(family, expecting: expecting, as: .familyContact) { edit in
      let current: FamilyContactTerm? = try edit.changes.first(
        where: "family_id = ? AND to_day IS NULL", edit.key)
      if new == nil, current == nil { throw Refusal.nothingToDo }
      if let person = new?.person { try edit.refuseStranger(person) }
      let day = try edit.start(nil, after: current?.fromDay)
      var written: Written?
      if var current {
        current.toDay = day
        written = try edit.changes.update(current)
      }
      if let new {
        written = try edit.changes.insert(
          FamilyContactTerm(
            id: edit.changes.newID(), family: family,
            number: try edit.nextNumber(FamilyContactTerm.table), person: new.person,
            name: new.name, phone: new.phone, cautions: new.cautions,
            interpreter: new.interpreter, remark: new.remark, author: user, fromDay: day))
      }
      guard let written else { throw Refusal.nothingToDo }
      try edit.rise()
      edit.undo = [
        .casework(
          .setFamilyContact(
            family, current.map(NewFamilyContact.init), expecting: nil))
      ]
      return Act(.familyContactSet, of: family, by: written)
    }
  }
}

extension NewFamilyContact {
  fileprivate init(_ term: FamilyContactTerm) {
    self.init(
      person: term.person, name: term.name, phone: term.phone, cautions: term.cautions,
      interpreter: term.interpreter, remark: term.remark)
  }
}

extension FamilyEdit {
  /// Refuses a person who is no member of the family, now or ever.
  func refuseStranger(_ person: ID<Person>) throws {
    let member: FamilyMember? = try changes.first(
      where: "family_id = ? AND person_id = ?", key + [Value(person)])
    guard member != nil else { throw Refusal.notAMember }
  }
}
