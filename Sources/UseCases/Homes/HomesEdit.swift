import Domain
import Store

// What the changes of homes, stays and municipalities share.
extension FamilyEdit {
  func homeFacts() throws -> HomeFacts { try changes.homeFacts(family.id) }

  func household(_ id: ID<Household>) throws -> Household { try own(id, .household) }

  /// The place of somebody who is a member now.
  func place(of person: ID<Person>) throws -> FamilyMember {
    let found: FamilyMember? = try changes.first(
      where: "family_id = ? AND person_id = ? AND to_day IS NULL", key + [Value(person)])
    guard let found else { throw Refusal.notAMember }
    return found
  }

  /// One household an address: people move into the one there is.
  func refuseKnown(_ new: NewHousehold, but own: ID<Household>?) throws {
    guard let code = new.postalCode, let house = new.houseNumber else { return }
    let known: Household? = try changes.first(
      where: """
        family_id = ? AND postal_code = ? AND house_number = ? AND house_addition = ?
        AND ended_on IS NULL
        """, key + [.text(code.text), Value(house.number), .text(house.addition)])
    if let known, known.id != own { throw Refusal.householdKnown }
  }

  /// The day a period begins or ends: not ahead, and not before what it follows.
  func day(_ day: Day?, after earlier: [Residence]) throws -> Day {
    try self.day(day, notBefore: earlier.map { $0.toDay ?? $0.fromDay }.max())
  }

  /// Ends a home, if there is one; one of before there was a history is written down with its end.
  @discardableResult
  func end(_ home: Residence?, on day: Day) throws -> Written? {
    guard var home else { return nil }
    home.toDay = day
    guard home.number == 0 else { return try changes.update(home) }
    return try changes.insert(
      Residence(
        id: changes.newID(), family: family.id, number: try nextNumber(Residence.table),
        person: home.person, household: home.household, kind: home.kind, fromDay: home.fromDay,
        toDay: day))
  }

  /// Whoever is no member any more lives nowhere in this file.
  func endHomes(of person: ID<Person>, on day: Day) throws {
    let open: [Residence] = try changes.all(
      where: "family_id = ? AND person_id = ? AND to_day IS NULL", key + [Value(person)])
    for home in open { try end(home, on: max(day, home.fromDay)) }
  }

  /// The referrals of the family are found by its address, or not any more.
  func hideReferrals() throws {
    let referrals: [StoredReferral] = try changes.all(where: "family_id = ?", key)
    for stored in referrals { changes.touch(stored.referral.id) }
  }
}
