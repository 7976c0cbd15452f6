import Domain
import Ledger
import Store

// A member whose own file is another: a child of two households.
extension Context {
  /// The family of `number`, where the user writes in `family` and may ask who is in a file.
  func permitLinking(_ family: ID<Family>, with number: CaseNumber) throws -> ID<Family> {
    // Who may not isn't told which numbers exist.
    _ = try permit(.writeFamily, over: owner(family))
    _ = try permit(.askKnown)
    return try self.family(.number(number))
  }

  /// The log of the file that is his own says it too.
  func noteLinking(of family: ID<Family>, with own: ID<Family>) throws {
    let stamp = try permit(.askKnown)
    try store.note(
      stamp,
      Shown(
        .memberLinked, subject: Identity(own), object: Identity(family), objectType: "family"))
  }
}

extension Intake {
  /// Who is described and has his own place in the open file of `number`.
  func secondPlace(
    _ new: NewMember, in number: CaseNumber
  ) throws -> (person: Person, family: ID<Family>) {
    let own: Family? = try changes.first(
      where: "case_year = ? AND case_number = ?", [Value(number.year), Value(number.number)])
    guard let own else { throw Refusal.noSuchCase(number.text) }
    guard own.id != family.id else { throw Refusal.alreadyMember }
    let people = try changes.connectionRows(
      """
      SELECT \(Person.table.selection(of: "p")) FROM family_member m
      JOIN person p ON p.id = m.person_id
      WHERE m.family_id = ? AND m.to_day IS NULL AND m.is_primary = 1 ORDER BY m.id
      """, [Value(own.id)], Person.read)
    let found = people.filter { SecondPlaceRule.isSame($0, as: new) }
    guard let person = found.first, found.count == 1 else { throw Refusal.noOwnPlace(number) }
    try refuseShielded(own)
    return (person, own.id)
  }

  /// A file with a secret address is opened to another by who works in it or by the supervisor.
  ///
  /// One that is restricted is opened to nobody whom it is closed to.
  private func refuseShielded(_ own: Family) throws {
    let access = AccessQuery(changes)
    guard try access.hidden(among: [own.id], from: context.user, on: context.today).isEmpty else {
      throw Refusal.access(
        .shielded(try access.supervisors(of: own.team, on: context.today).first))
    }
    let owner = RecordOwner(team: own.team, person: nil)
    guard opened != own.id, !context.allows(.assignCoordinator, over: owner) else { return }
    let secret = try changes.number(
      "SELECT 1 FROM household WHERE family_id = ? AND is_secret = 1 LIMIT 1", [Value(own.id)])
    if secret != nil { throw Refusal.shieldedFile }
  }

  func beginSecondPlace(of person: ID<Person>, own: ID<Family>) throws {
    // What stood from an earlier time here says the same, unless his own file is another by now.
    if var open = try openSecondPlace(of: person) {
      guard open.ownFamily != own else { return }
      open.toDay = max(day, open.fromDay)
      try changes.update(open)
    }
    try changes.insert(
      SecondPlace(
        id: changes.newID(), family: family.id, person: person, ownFamily: own, fromDay: day))
    changes.touch(own)
  }

  /// He comes to live here: from now on this is his own file.
  func endSecondPlace(of person: ID<Person>) throws {
    guard var open = try openSecondPlace(of: person) else { return }
    open.toDay = max(day, open.fromDay)
    try changes.update(open)
  }

  private func openSecondPlace(of person: ID<Person>) throws -> SecondPlace? {
    try changes.first(
      where: "family_id = ? AND person_id = ? AND to_day IS NULL",
      [Value(family.id), Value(person)])
  }
}
