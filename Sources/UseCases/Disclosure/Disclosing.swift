import Domain
import Store

extension FamilyEdit {
  /// Writes down, in this transaction, what is handed out with it.
  ///
  /// The family's version doesn't rise: nothing about the family changes.
  func disclose(_ new: NewDisclosure, on day: Day? = nil) throws -> Written {
    try new.check()
    var new = new
    if let person = new.person {
      try refuseStranger(person)
      if new.kind == .print { new.despite = try reason(new.despite, toReach: person) }
    }
    return try changes.insert(
      Disclosure(
        id: changes.newID(), family: family.id, number: try nextNumber(Disclosure.table),
        content: new, onDay: try context.happened(day), author: context.user))
  }

  /// Why something goes to somebody with whom another reads along: nil where nobody does, and
  /// refused where no reason was given.
  func reason(
    _ despite: Line?, toReach person: ID<Person>, by way: FamilyLetter.Way? = nil
  ) throws -> Line? {
    guard way?.canBeReadAlong ?? true, let warning = try contactWarning(to: person) else {
      return nil
    }
    guard let despite else { throw Refusal.readAlong(warning) }
    return despite
  }

  private func contactWarning(to person: ID<Person>) throws -> ContactWarning? {
    let agreement: FamilyContactTerm? = try changes.first(
      where: "family_id = ? AND to_day IS NULL", key)
    guard let agreement else { return nil }
    let members: [FamilyMember] = try changes.all(
      where: "family_id = ? AND to_day IS NULL", key)
    return ContactRule.warning(agreement, to: person, among: members)
  }
}
