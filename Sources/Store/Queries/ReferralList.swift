package import Domain

/// Reads lists of referrals: urgent ones first, then the longest waiting.
///
/// Rows of an import that isn't complete are seen by nobody.
package struct ReferralListQuery {
  let connection: any Connection
  let scope: Scope

  /// Whose referrals: those of teams, or only what somebody wrote himself.
  package enum Scope: Sendable {
    case teams([ID<Team>])
    case author(ID<User>)
  }

  package init(connection: any Connection, scope: Scope) {
    self.connection = connection
    self.scope = scope
  }

  private static let candidates = 300
  private static let visible =
    "(r.import_id IS NULL OR EXISTS(SELECT 1 FROM import_run i"
    + " WHERE i.id = r.import_id AND i.state = 'complete'))"

  /// A page after `key`; a search by words has one page.
  package func page(
    _ tab: ReferralTab, words: String, after key: PageKey?, limit: Int
  ) throws -> [ReferralRow] {
    let query = SearchQuery(typed: words)
    let referrals =
      if !query.isEmpty {
        try found(query, tab, limit: limit)
      } else {
        try listed(tab, after: key, limit: limit)
      }
    let stories = ReferralStoryQuery(connection: connection)
    let norms = try Norms(on: connection)
    return try referrals.map { referral in
      let due = try stories.story(referral).due(of: referral, norms: norms).first
      return ReferralRow(
        referral: referral, siblings: try siblingCount(referral), feedbackDue: due?.due)
    }
  }

  /// The key of the page after one that ended with `row`.
  package static func key(after row: ReferralRow, _ tab: ReferralTab) -> PageKey {
    let referral = row.referral
    return switch tab {
    case .open:
      PageKey(
        text: referral.content.receivedOn.iso,
        number: referral.content.urgency == .urgent ? 1 : 0, high: referral.id.high,
        low: referral.id.low)
    case .decided:
      PageKey(
        text: referral.decidedOn?.iso ?? "", high: referral.id.high, low: referral.id.low)
    }
  }

  private func listed(_ tab: ReferralTab, after key: PageKey?, limit: Int) throws -> [Referral] {
    switch scope {
    case .author(let user):
      return try rows(
        "r.author_id = ? AND \(Self.state(tab))", [Value(user)], tab, key, limit)
    case .teams(let teams):
      var all: [Referral] = []
      for team in teams {
        all += try rows(
          "r.team_id = ? AND \(Self.state(tab))", [Value(team)], tab, key, limit)
      }
      guard teams.count > 1 else { return all }
      return Array(all.sorted { Self.precedes($0, $1, tab) }.prefix(limit))
    }
  }

  private func rows(
    _ condition: String, _ bound: [Value], _ tab: ReferralTab, _ key: PageKey?, _ limit: Int
  ) throws -> [Referral] {
    var values = bound
    if let key { values += Self.values(of: key, tab) }
    let found = try connection.all(
      """
      SELECT \(StoredReferral.table.selection(of: "r")) FROM referral r
      WHERE \(condition) AND \(Self.visible)\(key == nil ? "" : " AND \(Self.after(tab))")
      ORDER BY \(Self.order(tab)) LIMIT ?
      """, values + [Value(limit)], StoredReferral.read
    ).map(\.referral)
    return try SecretAddresses(connection: connection).masked(found)
  }

  private func found(_ query: SearchQuery, _ tab: ReferralTab, limit: Int) throws -> [Referral] {
    let ids: [ID<Referral>] = try FamilySearch.documents(
      "referral_search", query.words, connection, Self.candidates)
    let referrals = try ids.compactMap { id in
      try connection.first(
        """
        SELECT \(StoredReferral.table.selection(of: "r")) FROM referral r
        WHERE r.id = ? AND \(Self.visible)
        """, [Value(id)], StoredReferral.read)?.referral
    }
    let shown = try SecretAddresses(connection: connection).masked(referrals)
    return Array(
      shown.filter { isMine($0) && $0.state.isOpen == (tab == .open) }
        .sorted { Self.precedes($0, $1, tab) }.prefix(limit))
  }

  private func isMine(_ referral: Referral) -> Bool {
    switch scope {
    case .teams(let teams): teams.contains(referral.team)
    case .author(let user): referral.author == user
    }
  }

  private func siblingCount(_ referral: Referral) throws -> Int {
    try siblings(of: referral).count
  }

  /// Other open referrals from the same address, the reader's own scope only.
  package func siblings(of referral: Referral) throws -> [Referral] {
    guard let code = referral.content.postalCode, let house = referral.content.houseNumber else {
      return []
    }
    return try connection.all(
      """
      SELECT \(StoredReferral.table.selection(of: "r")) FROM referral r
      WHERE r.postal_code = ? AND r.house_number = ? AND r.house_addition = ?
        AND r.state = 'sent' AND r.id <> ? AND \(Self.visible) LIMIT 20
      """,
      [.text(code.text), Value(house.number), .text(house.addition), Value(referral.id)],
      StoredReferral.read
    ).map(\.referral).filter(isMine)
  }

  private static func state(_ tab: ReferralTab) -> String {
    switch tab {
    case .open: "r.state = 'sent'"
    case .decided: "r.state <> 'sent'"
    }
  }

  private static func order(_ tab: ReferralTab) -> String {
    switch tab {
    case .open: "r.urgency DESC, r.received_on, r.id"
    case .decided: "r.decided_on DESC, r.id DESC"
    }
  }

  private static func after(_ tab: ReferralTab) -> String {
    switch tab {
    case .open:
      "(r.urgency < ? OR (r.urgency = ? AND (r.received_on, r.id) > (?, ?)))"
    case .decided: "(r.decided_on, r.id) < (?, ?)"
    }
  }

  private static func values(of key: PageKey, _ tab: ReferralTab) -> [Value] {
    let id = Value.id(key.high, key.low)
    switch tab {
    case .open:
      let urgency = key.number == 1 ? Urgency.urgent : .ordinary
      return [.text(urgency.rawValue), .text(urgency.rawValue), .text(key.text), id]
    case .decided: return [.text(key.text), id]
    }
  }

  private static func precedes(_ a: Referral, _ b: Referral, _ tab: ReferralTab) -> Bool {
    switch tab {
    case .open:
      if a.content.urgency != b.content.urgency { return a.content.urgency == .urgent }
      return (a.content.receivedOn, a.id) < (b.content.receivedOn, b.id)
    case .decided: return (a.decidedOn ?? .earliest, a.id) > (b.decidedOn ?? .earliest, b.id)
    }
  }
}
