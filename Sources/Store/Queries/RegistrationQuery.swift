package import Domain

/// Reads the registers professionals stand in, of whoever still works here.
package struct RegistrationQuery {
  let connection: any Connection
  let today: Day
  let lead: Int

  package init(connection: any Connection, today: Day, norms: Norms) {
    self.connection = connection
    self.today = today
    lead = norms[.registrationLead]
  }

  /// Of these teams, of everybody where it is nil; the first to end first.
  package func lines(_ teams: [ID<Team>]?, expiringOnly: Bool) throws -> [RegistrationLine] {
    let last = expiringOnly ? today.adding(days: lead) : nil
    guard let teams else { return try lines(Self.all, [], last) }
    var found: [ID<ProfessionalRegistration>: RegistrationLine] = [:]
    for team in teams {
      for line in try lines(Self.ofTeam, [Value(team), Value(today), Value(today)], last) {
        found[line.registration.id] = line
      }
    }
    return found.values.sorted {
      ($0.registration.untilDay, $0.registration.id) < (
        $1.registration.untilDay, $1.registration.id
      )
    }
  }

  private func lines(
    _ from: String, _ values: [Value], _ last: Day?
  ) throws -> [RegistrationLine] {
    let limit = last.map { Value($0) } ?? .text("9999")
    let rows = try connection.all(
      """
      SELECT DISTINCT \(ProfessionalRegistration.table.selection(of: "r")),
        \(User.table.selection(of: "u")) \(from)
        AND r.until_day <= ? ORDER BY r.until_day, r.id
      """, values + [limit]
    ) { row in
      var cursor = RowCursor(row)
      return (try ProfessionalRegistration(&cursor), try User(&cursor))
    }
    return rows.map { registration, user in
      RegistrationLine(
        user: user, registration: registration,
        state: registration.state(on: today, lead: lead))
    }
  }

  private static let all = """
    FROM user_registration r JOIN user_account u ON u.id = r.user_id
    WHERE r.to_day IS NULL AND u.disabled_on IS NULL
    """

  private static let ofTeam = """
    FROM role_grant g JOIN user_registration r ON r.user_id = g.user_id AND r.to_day IS NULL
      JOIN user_account u ON u.id = r.user_id
    WHERE g.team_id = ? AND g.from_day <= ? AND (g.to_day IS NULL OR g.to_day > ?)
      AND u.disabled_on IS NULL
    """
}
