package import Domain

/// Reads how the house works: norms, life domains, teams.
package struct SettingsQuery {
  let connection: any Connection

  package init(connection: any Connection) { self.connection = connection }

  package init(_ changes: Changes) { connection = changes.connection }

  package func page() throws -> SettingsPage {
    let settings: [TeamSetting] = try rows("1 ORDER BY from_day DESC, id DESC")
    let teams: [Team] = try rows("1 ORDER BY name")
    return SettingsPage(
      norms: try norms(), domains: try rows("1 ORDER BY place, from_day, id"),
      teams: teams.map { team in
        SettingsPage.TeamLine(team: team, settings: settings.filter { $0.team == team.id })
      })
  }

  package func norms() throws -> [NormLine] {
    let all: [NormValue] = try rows("1 ORDER BY from_day DESC, id DESC")
    return Norm.allCases.map { norm in
      let values = all.filter { $0.norm == norm }
      let current = values.first { $0.toDay == nil }
      return NormLine(
        norm: norm, value: current?.value ?? norm.seed, since: current?.fromDay,
        before: values.filter { $0.toDay != nil })
    }
  }

  /// Whom a letter or plan of `team` names for support on `day`.
  package func supportContacts(team: ID<Team>, on day: Day) throws -> [SupportContact] {
    let found = try TeamFact.allCases.filter(\.isSupport).flatMap { fact in
      try connection.all(
        """
        SELECT \(TeamSetting.table.selection) FROM team_setting
        WHERE team_id = ? AND fact = ? AND from_day <= ? AND (to_day IS NULL OR to_day > ?)
        """, [Value(team), .text(fact.rawValue), Value(day), Value(day)], TeamSetting.read)
    }
    return found.compactMap { setting in
      guard let value = setting.value, let phone = value.phone else { return nil }
      return SupportContact(fact: setting.fact, name: value.text, phone: phone)
    }
  }

  /// The band `team` holds itself to where it has one of its own.
  package func band(of team: ID<Team>) throws -> ClosedRange<Int>? {
    try connection.first(
      """
      SELECT \(TeamSetting.table.selection) FROM team_setting
      WHERE team_id = ? AND fact = 'team.band' AND to_day IS NULL
      """, [Value(team)], TeamSetting.read)?.value?.band
  }

  /// Refuses work for a team that is over.
  package func refuseEnded(_ team: Team) throws {
    let ended = try connection.number(
      "SELECT 1 FROM team_setting WHERE team_id = ? AND fact = 'team.end' AND to_day IS NULL",
      [Value(team.id)])
    if ended != nil { throw Refusal.setting(.teamEnded(team.name)) }
  }

  private func rows<Row: StoredRow>(_ condition: String) throws -> [Row] {
    try connection.all(
      "SELECT \(Row.table.selection) FROM \(Row.table.name) WHERE \(condition)", [], Row.read)
  }
}
