/// All that is set about how the house works, with what held before.
package struct SettingsPage: Equatable, Sendable {
  package var norms: [NormLine]
  /// In the order of the list, ended ones too.
  package var domains: [LifeDomain]
  package var teams: [TeamLine]

  package init(norms: [NormLine] = [], domains: [LifeDomain] = [], teams: [TeamLine] = []) {
    self.norms = norms
    self.domains = domains
    self.teams = teams
  }

  /// A team with its facts, the newest first.
  package struct TeamLine: Equatable, Sendable {
    package var team: Team
    package var settings: [TeamSetting]

    package init(team: Team, settings: [TeamSetting] = []) {
      self.team = team
      self.settings = settings
    }

    /// What holds now; a name that was never changed has none.
    package func current(_ fact: TeamFact) -> TeamSetting? {
      settings.first { $0.fact == fact && $0.toDay == nil }
    }
  }

  /// The life domains that hold.
  package var openDomains: [LifeDomain] { domains.filter { $0.toDay == nil } }

  /// What a life domain was called before, the newest name first.
  package func before(_ domain: LifeDomain) -> [LifeDomain] {
    guard let earlier = domains.first(where: { $0.id == domain.follows }) else { return [] }
    return [earlier] + before(earlier)
  }
}

/// What a change does to the rows: which ends, and which begins.
package enum SettingStep: Equatable, Sendable {
  case norm(NewNorm)
  case domain(ended: LifeDomain?, begun: (name: Line, place: Int)?, on: Day)
  case team(Team, TeamFact, ended: TeamSetting?, begun: TeamValue?, on: Day)

  package static func == (one: Self, other: Self) -> Bool {
    switch (one, other) {
    case (.norm(let one), .norm(let other)): one == other
    case (.domain(let one, let begun, let day), .domain(let other, let second, let on)):
      one == other && begun?.name == second?.name && begun?.place == second?.place && day == on
    case (
      .team(let one, let fact, let ended, let begun, let day),
      .team(let other, let second, let over, let value, let on)
    ):
      one == other && fact == second && ended == over && begun == value && day == on
    default: false
    }
  }
}

extension SettingsPage {
  /// What `new` does, or nil where it is so already; refuses what can't be.
  ///
  /// A norm is judged against its range alone: the whole of a file says whether a band turns round.
  package func step(_ new: NewSetting, today: Day) throws(Refusal) -> SettingStep? {
    let day = new.from ?? today
    guard day <= today else { throw .dayInFuture(day) }
    switch new.change {
    case .norm(let norm, let value): return try step(norm, value, day)
    case .addDomain(let name, let place):
      try refuseTaken(name)
      let last = openDomains.map(\.order).max() ?? 0
      return .domain(ended: nil, begun: (name, place ?? last + 1), on: day)
    case .renameDomain(let old, let name):
      guard old != name else { return nil }
      let domain = try domain(old, day)
      if NameFolding.key(old.text) != NameFolding.key(name.text) { try refuseTaken(name) }
      return .domain(ended: domain, begun: (name, domain.order), on: day)
    case .endDomain(let name):
      let domain = try domain(name, day)
      guard openDomains.count > 1 else { throw .setting(.lastDomain) }
      return .domain(ended: domain, begun: nil, on: day)
    case .team(let name, let fact, let value): return try step(name, fact, value, day)
    }
  }

  private func step(_ norm: Norm, _ value: Int, _ day: Day) throws(Refusal) -> SettingStep? {
    guard norm.range.contains(value) else {
      throw .value(
        field: .normValue,
        .numberOutOfRange(lowest: norm.range.lowerBound, highest: norm.range.upperBound))
    }
    let line = norms.first { $0.norm == norm }
    guard line?.value ?? norm.seed != value else { return nil }
    if let since = line?.since, day < since { throw .dayBeforePrevious(previous: since) }
    return .norm(NewNorm(norm: norm, value: value, from: day))
  }

  private func domain(_ name: Line, _ day: Day) throws(Refusal) -> LifeDomain {
    let key = NameFolding.key(name.text)
    guard let domain = openDomains.first(where: { NameFolding.key($0.name.text) == key }) else {
      throw .unknownChoice(field: .lifeDomain, value: name.text)
    }
    guard day >= domain.fromDay else { throw .dayBeforePrevious(previous: domain.fromDay) }
    return domain
  }

  private func refuseTaken(_ name: Line) throws(Refusal) {
    let key = NameFolding.key(name.text)
    if openDomains.contains(where: { NameFolding.key($0.name.text) == key }) {
      throw .setting(.nameTaken(name))
    }
  }

  private func step(
    _ name: Line, _ fact: TeamFact, _ value: TeamValue?, _ day: Day
  ) throws(Refusal) -> SettingStep? {
    let key = NameFolding.key(name.text)
    guard let line = teams.first(where: { NameFolding.key($0.team.name.text) == key }) else {
      throw .unknownChoice(field: .team, value: name.text)
    }
    guard line.current(.ended) == nil else {
      if fact == .ended { return nil }
      throw .setting(.teamEnded(line.team.name))
    }
    let current = line.current(fact)
    switch fact {
    case .name:
      guard let value else { throw .value(field: .team, .empty) }
      guard value.text != line.team.name else { return nil }
      try refuseTaken(team: value.text, but: line.team.id)
    case .ended: break
    case .band, .confidant, .clientSupport:
      guard current?.value != value else { return nil }
    }
    if let current, day < current.fromDay { throw .dayBeforePrevious(previous: current.fromDay) }
    return .team(line.team, fact, ended: current, begun: value, on: day)
  }

  private func refuseTaken(team name: Line, but team: ID<Team>) throws(Refusal) {
    let key = NameFolding.key(name.text)
    if teams.contains(where: { NameFolding.key($0.team.name.text) == key && $0.team.id != team }) {
      throw .setting(.nameTaken(name))
    }
  }

  /// The page once `step` was taken, for what follows it in a file; `number` makes ids of its own.
  package mutating func take(_ step: SettingStep, number: UInt64) {
    switch step {
    case .norm(let new):
      let line = NormLine(norm: new.norm, value: new.value, since: new.from, before: [])
      norms = norms.map { $0.norm == new.norm ? line : $0 }
    case .domain(let ended, let begun, let day):
      if let place = domains.firstIndex(where: { $0.id == ended?.id }) {
        domains[place].toDay = day
      }
      if let begun {
        domains.append(
          LifeDomain(
            id: ID(high: 0, low: number), name: begun.name, order: begun.place, fromDay: day,
            follows: ended?.id))
      }
    case .team(let team, let fact, let ended, let begun, let day):
      guard let place = teams.firstIndex(where: { $0.team.id == team.id }) else { return }
      if let old = teams[place].settings.firstIndex(where: { $0.id == ended?.id }) {
        teams[place].settings[old].toDay = day
      }
      if fact == .name, let name = begun?.text {
        teams[place].team = Team(id: team.id, name: name)
      }
      if begun != nil || fact == .ended {
        teams[place].settings.insert(
          TeamSetting(
            id: ID(high: 0, low: number), team: team.id, fact: fact,
            value: fact == .ended ? nil : begun, fromDay: day), at: 0)
      }
    }
  }
}
