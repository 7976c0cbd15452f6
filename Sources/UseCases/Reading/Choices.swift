import Domain
import Store

// What can be chosen from: no family's content, so no entry.
extension Context {
  func choices(_ kind: ChoiceKind, matching words: String, limit: Int) throws -> Outcome {
    try refuseDisabled(.readProviders)
    let all = try store.look { connection in
      switch kind {
      case .colleagues: try people(connection, [.coordinator, .supervisor])
      case .coordinators: try people(connection, [.coordinator])
      case .providers: try providers(connection)
      case .lifeDomains: try lifeDomains(connection)
      case .municipalities: try municipalities(connection)
      }
    }
    let wanted = NameFolding.words(words)
    let fitting = all.filter { choice in
      let own = NameFolding.words(choice.label + " " + choice.detail + " " + choice.id)
      return wanted.allSatisfy { word in own.contains { $0.hasPrefix(word) } }
    }
    return .choices(kind, Array(fitting.prefix(max(0, limit))))
  }

  private func people(
    _ connection: any Connection, _ roles: Set<Role>
  ) throws -> [Choice] {
    try Directory(connection: connection).users().filter { line in
      line.user.disabledOn == nil
        && line.grants.contains { roles.contains($0.role) && $0.holds(on: today) }
    }.sorted {
      ($0.user.id == user ? 0 : 1, $0.user.name.text) < (
        $1.user.id == user ? 0 : 1, $1.user.name.text
      )
    }
    .map { Choice(id: $0.user.login.text, label: $0.user.name.text, detail: detail($0.user)) }
  }

  private func detail(_ user: User) -> String {
    [user.login.text, user.phone?.display ?? ""].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private func providers(_ connection: any Connection) throws -> [Choice] {
    try connection.all(
      "SELECT \(Provider.table.selection) FROM provider ORDER BY team_id IS NULL, name", [],
      Provider.read
    ).map { Choice(id: $0.id.uuid, label: $0.name.text, detail: $0.agb?.digits ?? "") }
  }

  private func lifeDomains(_ connection: any Connection) throws -> [Choice] {
    try connection.all(
      """
      SELECT \(LifeDomain.table.selection) FROM life_domain WHERE to_day IS NULL ORDER BY place
      """, [], LifeDomain.read
    ).map { Choice(id: $0.id.uuid, label: $0.name.text) }
  }

  private func municipalities(_ connection: any Connection) throws -> [Choice] {
    try Directory(connection: connection).municipalities()
      .map { Choice(id: $0.code.text, label: $0.name.text, detail: $0.code.text) }
  }

  func providers() throws -> Outcome {
    _ = try permit(.readProviders)
    return .providers(
      try store.look { try Directory(connection: $0).providers() })
  }

  func users() throws -> Outcome {
    let stamp = try permit(.manageUsers)
    return .users(
      try store.reveal(stamp) { connection in
        let lines = try Directory(connection: connection).users()
        return (lines, Shown(.usersRead, count: lines.count))
      })
  }
}
