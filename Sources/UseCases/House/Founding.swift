package import Domain
package import Ledger
package import Store

/// What a new store starts with, and who its first user is.
package struct Founding: Sendable {
  package var login: Login
  package var name: Line
  package var team: Line
  package var organisation: Line
  package var isDemo: Bool

  package init(login: Login, name: Line, team: Line, organisation: Line, isDemo: Bool) {
    self.login = login
    self.name = name
    self.team = team
    self.organisation = organisation
    self.isDemo = isDemo
  }

  /// Makes the store: its first user, team, municipalities, life domains and norms, all in the log.
  ///
  /// The first user of a store is administrator, coordinator and supervisor of its team; on a demo
  /// store the account has every role over all teams.
  package func make(
    _ engine: any Engine, key: SigningKey, version: String, ids: IDSource, at now: Instant,
    session: Identity, systemUser: UInt32
  ) throws -> CaseStore {
    let info = StoreInfo(
      id: ids.next(at: now), log: ids.identity(), organisation: organisation, madeAt: now,
      isDemo: isDemo)
    let user = User(id: ids.next(at: now), login: login, name: name)
    let stamp = Stamp(
      at: now, actor: user.id, role: Role.administrator.rawValue, session: session,
      systemUser: systemUser, basis: "store.made")
    return try CaseStore.found(
      engine, info, key: key, version: version, ids: ids, stamp
    ) { changes in
      try changes.insert(user)
      let team = try changes.team(team).team
      try grant(user.id, team.id, on: now.localDay, changes)
      try Seeds(changes: changes, day: now.localDay).insert()
    }
  }

  private func grant(
    _ user: ID<User>, _ team: ID<Team>, on day: Day, _ changes: Changes
  ) throws {
    let roles: [Role] = isDemo ? Role.allCases : [.coordinator, .supervisor, .administrator]
    for role in roles {
      try changes.insert(
        RoleGrant(
          id: changes.newID(), user: user, role: role, team: isDemo ? nil : team, fromDay: day))
    }
  }
}

/// The lists a store starts with; each row is in the log and can be changed.
private struct Seeds {
  let changes: Changes
  let day: Day

  func insert() throws {
    let start = try Day(year: 2026, month: 1, day: 1)
    for (code, name) in Self.municipalities {
      try changes.insert(
        Municipality(
          id: changes.newID(), code: try MunicipalityCode(code), name: try Line(name),
          fromDay: start))
    }
    for (index, name) in Self.lifeDomains.enumerated() {
      try changes.insert(
        LifeDomain(id: changes.newID(), name: try Line(name), order: index + 1, fromDay: day))
    }
    for norm in Norm.allCases {
      try changes.insert(
        NormValue(id: changes.newID(), norm: norm, value: norm.seed, fromDay: day))
    }
    for rule in RetentionRule.seeds {
      try changes.insert(StoredRetentionRule(id: changes.newID(), rule: rule))
    }
  }

  /// CBS codes valid on 1 January 2026, of the regions Haaglanden and Groningen.
  private static let municipalities = [
    ("0503", "Delft"), ("0518", "'s-Gravenhage (Den Haag)"), ("1916", "Leidschendam-Voorburg"),
    ("1842", "Midden-Delfland"), ("1926", "Pijnacker-Nootdorp"), ("0603", "Rijswijk (ZH.)"),
    ("0626", "Voorschoten"), ("0629", "Wassenaar"), ("1783", "Westland"), ("0637", "Zoetermeer"),
    ("0014", "Groningen"), ("1979", "Eemsdelta"), ("1966", "Het Hogeland"),
    ("1952", "Midden-Groningen"), ("1895", "Oldambt"), ("0765", "Pekela"),
    ("0037", "Stadskanaal"), ("0047", "Veendam"), ("1969", "Westerkwartier"),
    ("1950", "Westerwolde"),
  ]

  private static let lifeDomains = [
    "School", "Veiligheid", "Wonen", "Geld", "Gezondheid", "Opvoeding", "Vrije tijd", "Netwerk",
  ]
}
