import Domain
import Store

extension FamilyEdit {
  /// Writes down, in this transaction, what is handed out with it.
  ///
  /// The family's version doesn't rise: nothing about the family changes.
  func disclose(_ new: NewDisclosure, on day: Day? = nil) throws -> Written {
    try new.check()
    if let person = new.person { try refuseStranger(person) }
    return try changes.insert(
      Disclosure(
        id: changes.newID(), family: family.id, number: try nextNumber(Disclosure.table),
        content: new, onDay: try context.happened(day), author: context.user))
  }
}
