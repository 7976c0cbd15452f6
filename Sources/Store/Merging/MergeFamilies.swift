package import Domain
import Ledger

// One family becomes part of another.
extension MergeMover {
  /// What is done, planned and known of the family that goes stands in the file that stays; its plans,
  /// its periods of the six and how it was closed remain in its own, which closes.
  package func fold(_ gone: ID<Family>, into kept: ID<Family>) throws {
    changes.touch(gone)
    changes.touch(kept)
    let (theirs, own) = (try openHomes(gone), try openHomes(kept))
    for rule in MergeMap.tables where rule.goesAlong { try move(rule, gone, kept) }
    let homes = try oneHomeAnAddress(theirs, own)
    try moveSecondPlaces(gone, kept)
    try moveMembers(gone, kept, homes)
    try linkSubjects(gone, kept)
    try close(gone)
  }

  private func move(_ rule: MergeTable, _ gone: ID<Family>, _ kept: ID<Family>) throws {
    var number = try rule.isNumbered ? lastNumber(rule.table, kept) : 0
    let rows = try found(
      rule, where: rule.ofFamily, Value(gone), clash: rule.clashOfFamily, kept: Value(kept))
    for one in rows {
      guard !one.clashes else {
        try leaveBehind(one, of: rule)
        continue
      }
      var cells = [(column: "family_id", value: Value(kept))]
      if rule.isNumbered {
        number += 1
        cells.append(("nr", Value(number)))
      }
      if rule.others.contains("goal_id") { cells.append(("goal_id", .null)) }
      try set(rule.table, one.row, cells)
    }
  }

  private func lastNumber(_ table: Table, _ family: ID<Family>) throws -> Int {
    try changes.number(
      "SELECT coalesce(max(nr), 0) FROM \(table.name) WHERE family_id = ?", [Value(family)]) ?? 0
  }

  /// The households people live in at an address that isn't secret.
  private func openHomes(_ family: ID<Family>) throws -> [Household] {
    try changes.all(
      where: """
        family_id = ? AND ended_on IS NULL AND is_secret = 0 AND postal_code IS NOT NULL
        ORDER BY id
        """, [Value(family)])
  }

  /// Whoever lived at an address the other family has too lives in that one household now; a secret
  /// address stays a household of its own.
  private func oneHomeAnAddress(
    _ moved: [Household], _ own: [Household]
  ) throws -> [ID<Household>: ID<Household>] {
    var one: [ID<Household>: ID<Household>] = [:]
    for home in moved {
      let same = own.first {
        $0.postalCode == home.postalCode && $0.houseNumber == home.houseNumber
      }
      guard let same else { continue }
      one[home.id] = same.id
      for row in try rows(Residence.table, where: "household_id = ?", [Value(home.id)]) {
        try set(Residence.table, row, [("household_id", Value(same.id))])
      }
    }
    return one
  }

  private func moveMembers(
    _ gone: ID<Family>, _ kept: ID<Family>, _ homes: [ID<Household>: ID<Household>]
  ) throws {
    let leaving: [FamilyMember] = try changes.all(
      where: "family_id = ? AND to_day IS NULL ORDER BY id", [Value(gone)])
    let present: [FamilyMember] = try changes.all(
      where: "family_id = ? AND to_day IS NULL", [Value(kept)])
    for member in leaving {
      try set(
        FamilyMember.table, member.identity,
        [("to_day", Value(max(today, member.fromDay)))])
      if let here = present.first(where: { $0.person == member.person }) {
        if member.isPrimary {
          try set(FamilyMember.table, here.identity, [("is_primary", .integer(1))])
        }
        continue
      }
      let new = FamilyMember(
        id: changes.newID(), family: kept, person: member.person,
        household: member.household.map { homes[$0] ?? $0 }, role: member.role,
        isPrimary: member.isPrimary, fromDay: max(today, member.fromDay))
      try changes.insert(new)
      try noteNew(FamilyMember.table, new.identity)
    }
    for home in homes.keys.sorted() {
      try set(Household.table, Identity(home), [("ended_on", Value(today))])
    }
  }

  /// The people and referrals that are subjects of their own belong to the file that stays, too.
  private func linkSubjects(_ gone: ID<Family>, _ kept: ID<Family>) throws {
    let links: [SubjectLink] = try changes.all(
      where: """
        family_id = ? AND subject NOT IN (SELECT subject FROM subject_link WHERE family_id = ?)
        ORDER BY id
        """, [Value(gone), Value(kept)])
    for link in links {
      let new = SubjectLink(id: changes.newID(), family: kept, linked: link.linked)
      try changes.insert(new)
      try noteNew(SubjectLink.table, new.identity)
    }
  }

  /// What runs as long as a file is open ends, and the file with it.
  private func close(_ gone: ID<Family>) throws {
    let key = [Value(gone)]
    for table in [
      CoordinatorTerm.table, ContactPointTerm.table, ProviderTerm.table, BudgetTerm.table,
    ] {
      try end(table, "to_day", where: "family_id = ? AND to_day IS NULL", key)
    }
    for row in try rows(
      PlanVersion.table,
      where: "family_id = ? AND from_day IS NOT NULL AND to_day IS NULL", key)
    {
      try set(
        PlanVersion.table, row,
        [("to_day", Value(today)), ("state", .text(PlanState.replaced.rawValue))])
    }
    for table in [Postponement.table, Domain.Cover.table] {
      try end(table, "ended_on", where: "family_id = ? AND ended_on IS NULL", key)
    }
    try endExperts(of: gone)
    let open: CaseFile? = try changes.first(
      where: "family_id = ? AND closed_on IS NULL", key)
    if let open {
      try set(
        CaseFile.table, open.identity, [("closed_on", Value(max(today, open.openedOn)))])
    }
  }

  /// An expert was asked about one file; whoever coordinates the one that stays asks him about that,
  /// if he still should look along.
  private func endExperts(of gone: ID<Family>) throws {
    let open = try rows(
      ExpertAccess.table, where: "family_id = ? AND ended_on IS NULL AND until_day >= ?",
      [Value(gone), Value(today)])
    for row in open {
      try set(
        ExpertAccess.table, row, [("ended_on", Value(today)), ("merge_id", Value(merge.id))])
    }
  }

  private func end(
    _ table: Table, _ column: String, where condition: String, _ key: [Value]
  ) throws {
    for row in try rows(table, where: condition, key) {
      try set(table, row, [(column, Value(today))])
    }
  }
}
