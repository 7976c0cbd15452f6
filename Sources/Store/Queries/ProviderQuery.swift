package import Domain

/// Reads what was agreed with providers, and what their help cost and how long it took.
package struct ProviderQuery {
  let connection: any Connection
  let today: Day

  package init(connection: any Connection, today: Day) {
    self.connection = connection
    self.today = today
  }

  package func provider(_ id: ID<Provider>) throws -> Provider? {
    try connection.first(
      "SELECT \(Provider.table.selection) FROM provider WHERE id = ?", [Value(id)], Provider.read)
  }

  /// Everything of one provider; `teams` are those whose files the reader may open.
  package func card(of provider: Provider, teams: [ID<Team>]) throws -> ProviderCard {
    let (count, own) = try openFamilies(provider.id, teams)
    return ProviderCard(
      provider: provider, contracts: try contracts(provider.id),
      capacity: try capacity(of: provider.id), subcontracts: try subcontracts(provider.id),
      openFamilies: .of(count, own: own), waited: Measured(try waited(provider.id)),
      trajectories: TrajectoryFigures(
        costs: try trajectories(.trajectoryCost, of: provider.id),
        days: try trajectories(.trajectoryTime, of: provider.id)), known: try known())
  }

  /// The municipalities there are.
  package func known() throws -> [ProviderCard.Place] {
    try connection.all(
      "SELECT code, name FROM municipality WHERE to_day IS NULL ORDER BY name", [], Self.place)
  }

  private func contracts(_ provider: ID<Provider>) throws -> [ProviderCard.ContractLine] {
    try connection.all(
      """
      SELECT \(ProviderContract.table.selection) FROM provider_contract
      WHERE provider_id = ? ORDER BY from_day DESC, id DESC
      """, [Value(provider)], ProviderContract.read
    ).map { contract in
      ProviderCard.ContractLine(
        contract: contract, municipalities: try places(of: contract.id),
        products: try products(contract.id))
    }
  }

  private func places(of contract: ID<ProviderContract>) throws -> [ProviderCard.Place] {
    try connection.all(
      """
      SELECT c.municipality, coalesce(m.name, c.municipality)
      FROM contract_municipality c
      LEFT JOIN municipality m ON m.code = c.municipality AND m.to_day IS NULL
      WHERE c.contract_id = ? ORDER BY 2
      """, [Value(contract)], Self.place)
  }

  private static func place(_ row: any RowReader) throws -> ProviderCard.Place {
    var cursor = RowCursor(row)
    return ProviderCard.Place(
      code: try cursor.make(MunicipalityCode.init), name: cursor.text())
  }

  private func products(_ contract: ID<ProviderContract>) throws -> [ProviderCard.ProductLine] {
    try connection.all(
      """
      SELECT \(ContractProduct.table.selection) FROM product
      WHERE contract_id = ? ORDER BY category, code, from_day DESC
      """, [Value(contract)], ContractProduct.read
    ).map { product in
      ProviderCard.ProductLine(
        product: product,
        tariffs: try connection.all(
          """
          SELECT \(Tariff.table.selection) FROM tariff
          WHERE product_id = ? ORDER BY from_day DESC
          """, [Value(product.id)], Tariff.read))
    }
  }

  private func capacity(of provider: ID<Provider>) throws -> [ProviderCapacity] {
    try newest("SELECT \(ProviderCapacity.table.selection) FROM provider_capacity", provider)
  }

  /// Of each help of a provider the newest that was said.
  private func newest(_ select: String, _ provider: ID<Provider>) throws -> [ProviderCapacity] {
    let all = try connection.all(
      """
      \(select) WHERE provider_id = ? AND stated_on <= ?
      ORDER BY category, code, stated_on DESC, id DESC
      """, [Value(provider), Value(today)], ProviderCapacity.read)
    var seen: Set<String> = []
    return all.filter { seen.insert($0.mark).inserted }
  }

  private func subcontracts(_ provider: ID<Provider>) throws -> [ProviderCard.SubcontractLine] {
    try [("provider_id", "subcontractor_id"), ("subcontractor_id", "provider_id")].flatMap {
      (mine, other) in
      try connection.all(
        """
        SELECT \(Subcontract.table.selection(of: "s")), p.name
        FROM subcontractor s JOIN provider p ON p.id = s.\(other)
        WHERE s.\(mine) = ? ORDER BY s.from_day DESC, s.id DESC
        """, [Value(provider)]
      ) { row in
        var cursor = RowCursor(row)
        let subcontract = try Subcontract(&cursor)
        return ProviderCard.SubcontractLine(
          subcontract: subcontract, name: try cursor.line(), isMain: mine == "provider_id")
      }
    }
  }

  /// The families that have it as lead provider or help from it now, and how many of them are of
  /// `teams`.
  private func openFamilies(
    _ provider: ID<Provider>, _ teams: [ID<Team>]
  ) throws -> (count: Int, own: Int) {
    var counts: [ID<Team>: Int] = [:]
    try connection.forEach(
      """
      SELECT s.team_id, count(*) FROM (
        SELECT family_id FROM provider_term WHERE provider_id = ? AND to_day IS NULL
        UNION
        SELECT family_id FROM commitment INDEXED BY commitment_begun
          WHERE provider_id = ? AND started_on IS NOT NULL AND state = 'started') g
      CROSS JOIN family_summary s ON s.id = g.family_id AND s.closed_on IS NULL
      GROUP BY s.team_id
      """, [Value(provider), Value(provider)]
    ) { row in
      var cursor = RowCursor(row)
      counts[try cursor.id(Team.self)] = cursor.int()
      return true
    }
    let own = counts.filter { teams.contains($0.key) }.values.reduce(0, +)
    return (counts.values.reduce(0, +), own)
  }

  private var yearAgo: Day { today.adding(months: -12) }

  /// The days from the first waiting to the start, of help that began in the last year.
  private func waited(_ provider: ID<Provider>) throws -> [Int] {
    try connection.all(
      """
      SELECT c.started_on, (SELECT min(w.from_day) FROM waiting_term w
        WHERE w.commitment_id = c.id)
      FROM commitment c WHERE c.provider_id = ? AND c.started_on >= ?
      """, [Value(provider), Value(yearAgo)]
    ) { row -> Int? in
      var cursor = RowCursor(row)
      let start = try cursor.day()
      return try cursor.optionalDay().map { max(0, start - $0) }
    }.compactMap(\.self)
  }
}

// Trajectories, as the reports count them.
extension ProviderQuery {
  /// What was measured of those that ended in the last year, of this provider and of all others.
  package func trajectories(
    _ kind: FigureKind, of provider: ID<Provider>
  ) throws -> (own: [Int64], others: [Int64]) {
    let teams = try connection.all("SELECT id FROM team") { row in
      var cursor = RowCursor(row)
      return try cursor.id(Team.self)
    }
    let tallies = try FigureQuery(connection: connection, scope: .teams(teams)).tallies(
      FigureSelection(kind, from: yearAgo, to: today.adding(days: 1)), by: .provider,
      withValues: true)
    var (own, others): ([Int64], [Int64]) = ([], [])
    for (key, tally) in tallies {
      if key.part == .provider(provider) { own += tally.values } else { others += tally.values }
    }
    return (own, others)
  }
}

// Which help can be had where.
extension ProviderQuery {
  package func coverage() throws -> Coverage {
    let offers = try offers()
    let providers = Set(offers.map(\.provider))
    let capacity = try providers.sorted().flatMap { try self.capacity(of: $0) }
    return Coverage(places: try places(offers), offers: offers, capacity: capacity)
  }

  /// What is contracted today, a row a municipality.
  private func offers() throws -> [Coverage.Offer] {
    let providers = try connection.all(
      "SELECT \(Provider.table.selection) FROM provider ORDER BY name", [], Provider.read)
    return try providers.flatMap { provider in
      try connection.all(
        """
        SELECT p.category, p.code, p.name, m.municipality
        FROM provider_contract c JOIN product p ON p.contract_id = c.id
        JOIN contract_municipality m ON m.contract_id = c.id
        WHERE c.provider_id = ? AND c.from_day <= ? AND (c.last_day IS NULL OR c.last_day >= ?)
          AND p.from_day <= ? AND (p.last_day IS NULL OR p.last_day >= ?)
        """, [Value(provider.id)] + Array(repeating: Value(today), count: 4)
      ) { row in
        var cursor = RowCursor(row)
        let (category, code) = try cursor.product()
        return Coverage.Offer(
          provider: provider.id, name: provider.name.text, category: category, code: code,
          product: cursor.text(), municipality: try cursor.make(MunicipalityCode.init))
      }
    }
  }

  /// The municipalities of open families and of contracts; all of the list where there are none.
  private func places(_ offers: [Coverage.Offer]) throws -> [ProviderCard.Place] {
    let all = try known()
    let used = Set(offers.map(\.municipality)).union(try lived(all))
    return used.isEmpty ? all : all.filter { used.contains($0.code) }
  }

  /// The municipalities that answer for an open family.
  private func lived(_ places: [ProviderCard.Place]) throws -> [MunicipalityCode] {
    try places.map(\.code).filter {
      try connection.number(
        """
        SELECT 1 FROM family_summary WHERE municipality = ? AND closed_on IS NULL LIMIT 1
        """, [.text($0.text)]) != nil
    }
  }
}
