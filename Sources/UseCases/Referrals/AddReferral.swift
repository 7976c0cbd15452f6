import Domain
import Store

extension Context {
  /// Logs one referral by hand; the team is that of the writer unless he names one.
  func addReferral(_ content: ReferralContent, team: Line?) throws -> Outcome {
    let home = try self.team(named: team)
    let stamp = try permit(.writeReferral, over: RecordOwner(team: home.id, person: user))
    try check(content)
    return try store.record(stamp) { changes in
      let stored = StoredReferral(
        Referral(id: changes.newID(), team: home.id, content: content, author: user))
      try refuseKnown(stored, changes)
      let written = try changes.insert(stored)
      return (
        .done(.referralAdded(stored.referral.id, team: home.name)),
        Act(.referralAdded, of: nil, by: written)
      )
    }
  }

  func refuseKnown(_ stored: StoredReferral, _ changes: Changes) throws {
    let known = try changes.number(
      "SELECT 1 FROM referral WHERE team_id = ? AND row_key = ?",
      [Value(stored.referral.team), .bytes(stored.rowKey)])
    if known != nil { throw Refusal.nothingToDo }
  }

  private func check(_ content: ReferralContent) throws {
    guard content.receivedOn <= today else { throw Refusal.dayInFuture(content.receivedOn) }
    guard content.birth.earliest <= today else {
      throw Refusal.value(field: .birth, .dateInFuture)
    }
    try check(content.municipality)
  }

  /// Refuses a municipality that the store doesn't know.
  func check(_ code: MunicipalityCode) throws {
    let known = try store.look {
      try $0.number(
        "SELECT 1 FROM municipality WHERE code = ? AND to_day IS NULL", [.text(code.text)])
    }
    if known == nil { throw Refusal.unknownMunicipality(code.text) }
  }

  /// The team with that name, or the user's own.
  func team(named name: Line?) throws -> Team {
    let teams = try store.look { try Directory(connection: $0).teams() }
    if let name {
      let wanted = NameFolding.key(name.text)
      guard let team = teams.first(where: { NameFolding.key($0.name.text) == wanted }) else {
        throw Refusal.unknownChoice(field: .team, value: name.text)
      }
      try store.look { try SettingsQuery(connection: $0).refuseEnded(team) }
      return team
    }
    guard let team = teams.first(where: { $0.id == actor.homeTeam }) ?? teams.first else {
      throw Refusal.noSuchRecord(.team)
    }
    return team
  }
}
