package import Domain

// Where figures stand.
extension FigureQuery {
  /// One statement's part of a selection.
  struct Source {
    let from: String
    let condition: String
    let values: [Value]
    /// How what isn't in a family is called.
    let name: String
  }

  func sources(_ selection: FigureSelection) throws -> [Source] {
    let condition = condition(selection)
    let from = Self.from(selection.kind, scope)
    let months: [Value] =
      selection.kind == .keptAtPractice
      ? [Value(try Norms(on: connection)[.practiceOnward])] : []
    let kinds: [Value] =
      selection.kind.isOfFamily
      ? [.text(selection.kind.rawValue)] : Self.states(selection.kind).map { .text($0) }
    let period = [Value(selection.fromDay), Value(selection.toDay)]
    func source(_ owner: [Value]) -> Source {
      Source(
        from: from, condition: condition,
        values: months + kinds + owner + period + filtered(selection),
        name: selection.kind == .referred ? Self.referralName : "NULL")
    }
    switch scope {
    case .teams(let teams):
      return try named(selection.filter.team, among: teams).map { source([Value($0)]) }
    case .coordinator(let user):
      return selection.kind.isOfPractice ? [] : [source([Value(user)])]
    case .author(let user): return selection.kind.isOfFamily ? [] : [source([Value(user)])]
    }
  }

  func named(_ name: Line?, among teams: [ID<Team>]) throws -> [ID<Team>] {
    guard let name else { return teams }
    let team = try team(named: name)
    return teams.filter { $0 == team }
  }

  package func team(named name: Line) throws -> ID<Team>? {
    try connection.first("SELECT id FROM team WHERE name = ?", [.text(name.text)]) { row in
      var cursor = RowCursor(row)
      return try cursor.id(Team.self)
    }
  }

  /// The table of a kind under the name `f`, with the index a team's figures are read from.
  private static func from(_ kind: FigureKind, _ scope: FigureScope) -> String {
    switch kind {
    case .referred:
      """
      (SELECT id, team_id, received_on AS on_day, 0 AS value, municipality,
        referrer_type AS referrer, NULL AS provider_id, family_id, import_id, author_id
        FROM referral) f
      """
    case .solvedAtPractice, .sentByPractice: practice(where: "1")
    case .keptAtPractice: practice(where: PracticeRecord.keptSQL)
    default:
      if case .teams = scope { "figure f INDEXED BY figure_by_team" } else { "figure f" }
    }
  }

  private static func practice(where condition: String) -> String {
    """
    (SELECT p.id, p.team_id, p.ended_on AS on_day, 0 AS value, p.municipality,
      '\(ReferrerType.generalPractitioner.rawValue)' AS referrer, NULL AS provider_id,
      NULL AS family_id, p.author_id, p.state
      FROM practice_record p WHERE \(condition)) f
    """
  }

  /// A referral is called by the surname of the child.
  private static let referralName = "(SELECT r.surname FROM referral r WHERE r.id = f.id)"

  private static func states(_ kind: FigureKind) -> [String] {
    switch kind {
    case .solvedAtPractice, .keptAtPractice: [PracticeState.closedAtPractice.rawValue]
    case .sentByPractice: [PracticeState.sent.rawValue]
    default: []
    }
  }

  static func column(_ axis: Axis) -> String {
    switch axis {
    case .provider: "f.provider_id"
    case .referrer: "f.referrer"
    case .municipality: "f.municipality"
    case .team: "f.team_id"
    }
  }

  func condition(_ selection: FigureSelection) -> String {
    var parts: [String] = []
    if selection.kind.isOfFamily { parts.append("f.kind = ?") }
    if selection.kind.isOfPractice { parts.append("f.state = ?") }
    parts.append(owner)
    parts.append("f.on_day >= ? AND f.on_day < ?")
    if selection.kind == .referred {
      parts.append(
        "(f.import_id IS NULL OR f.import_id NOT IN"
          + " (SELECT id FROM import_run WHERE state = 'running'))")
    }
    let filter = selection.filter
    if filter.municipality != nil { parts.append("f.municipality = ?") }
    if filter.referrer != nil { parts.append("f.referrer = ?") }
    if filter.provider != nil { parts.append("f.provider_id = ?") }
    if selection.lowest != nil { parts.append("f.value >= ?") }
    if selection.end != nil { parts.append("f.value < ?") }
    switch selection.unknown {
    case .provider: parts.append("f.provider_id IS NULL")
    case .referrer: parts.append("f.referrer IS NULL")
    case .municipality: parts.append("f.municipality IS NULL")
    case .month, .year, .one, nil: break
    }
    return parts.joined(separator: " AND ")
  }

  private var owner: String {
    switch scope {
    case .teams: "f.team_id = ?"
    case .coordinator:
      "f.family_id IN (SELECT s.id FROM family_summary s WHERE s.coordinator_id = ?)"
    case .author: "f.author_id = ?"
    }
  }

  func filtered(_ selection: FigureSelection) -> [Value] {
    var values: [Value] = []
    let filter = selection.filter
    if let code = filter.municipality { values.append(.text(code.text)) }
    if let referrer = filter.referrer { values.append(.text(referrer.rawValue)) }
    if let provider = filter.provider { values.append(Value(provider)) }
    if let lowest = selection.lowest { values.append(.integer(lowest)) }
    if let end = selection.end { values.append(.integer(end)) }
    return values
  }
}

extension FigureKind {
  /// Whether it stands with what a practice keeps.
  package var isOfPractice: Bool {
    [.solvedAtPractice, .keptAtPractice, .sentByPractice].contains(self)
  }
}
