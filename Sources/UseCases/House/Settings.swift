import Domain
import Store

// How the house works: shown to everybody who works here, changed by an administrator.
extension Context {
  func settings() throws -> Outcome {
    try refuseDisabled(.manageLists)
    return .settings(try store.look { try SettingsQuery(connection: $0).page() })
  }

  /// All in one transaction and in this order; each is judged as those before it left things.
  func change(_ new: [NewSetting]) throws -> Outcome {
    let stamp = try permit(.manageLists)
    return try store.record(stamp) { changes in
      var last: Written?
      var count = 0
      for setting in new {
        guard let step = try SettingsQuery(changes).page().step(setting, today: today) else {
          continue
        }
        last = try changes.take(step, today)
        count += 1
      }
      guard let last else { throw Refusal.nothingToDo }
      try changes.checkBand()
      return (
        .done(.settingsChanged(count: count)),
        Act(.settingChanged, of: nil, by: last, count: count)
      )
    }
  }
}

extension Changes {
  fileprivate func take(_ step: SettingStep, _ today: Day) throws -> Written {
    switch step {
    case .norm(let new): try set(new)
    case .domain(let ended, let begun, let day): try take(ended, begun, day)
    case .team(let team, let fact, let ended, let begun, let day):
      try take(team, fact, ended, begun, day, today)
    }
  }

  private func take(
    _ ended: LifeDomain?, _ begun: (name: Line, place: Int)?, _ day: Day
  ) throws -> Written {
    var written: Written?
    if var ended {
      ended.toDay = day
      written = try update(ended)
    }
    if let begun {
      written = try insert(
        LifeDomain(
          id: newID(), name: begun.name, order: begun.place, fromDay: day, follows: ended?.id))
    }
    guard let written else { throw Refusal.nothingToDo }
    return written
  }

  private func take(
    _ team: Team, _ fact: TeamFact, _ ended: TeamSetting?, _ begun: TeamValue?, _ day: Day,
    _ today: Day
  ) throws -> Written {
    if fact == .ended { try refuseInUse(team, today) }
    var written: Written?
    if var ended {
      ended.toDay = day
      written = try update(ended)
    } else if fact == .name {
      try keepFirstName(of: team, until: day)
    }
    if fact == .name, let name = begun?.text {
      try update(Team(id: team.id, name: name))
    }
    if begun != nil || fact == .ended {
      written = try insert(
        TeamSetting(
          id: newID(), team: team.id, fact: fact, value: fact == .ended ? nil : begun,
          fromDay: day))
    }
    guard let written else { throw Refusal.nothingToDo }
    return written
  }

  /// What a team was called from the start, since the first day that somebody worked in it.
  private func keepFirstName(of team: Team, until day: Day) throws {
    let first: RoleGrant? = try first(
      where: "team_id = ? ORDER BY from_day LIMIT 1", [Value(team.id)])
    try insert(
      TeamSetting(
        id: newID(), team: team.id, fact: .name, value: TeamValue(text: team.name),
        fromDay: min(first?.fromDay ?? day, day), toDay: day))
  }

  /// A team ends when it has no open families or referrals and nobody works in it any more.
  private func refuseInUse(_ team: Team, _ today: Day) throws {
    let families =
      try number(
        "SELECT count(*) FROM family_summary WHERE team_id = ? AND closed_on IS NULL",
        [Value(team.id)]) ?? 0
    let people =
      try number(
        """
        SELECT count(DISTINCT g.user_id) FROM role_grant g JOIN user_account u ON u.id = g.user_id
        WHERE g.team_id = ? AND (g.to_day IS NULL OR g.to_day > ?) AND u.disabled_on IS NULL
        """, [Value(team.id), Value(today)]) ?? 0
    guard families == 0, people == 0 else {
      throw Refusal.setting(.teamInUse(families: families, people: people))
    }
  }

  /// Refuses a band of caseloads that the whole of the changes turned round.
  fileprivate func checkBand() throws {
    let norms = Norms(
      Dictionary(uniqueKeysWithValues: try SettingsQuery(self).norms().map { ($0.norm, $0.value) }))
    try Norm.bandLowest.check(norms[.bandLowest], among: norms)
  }
}
