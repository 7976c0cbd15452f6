import Domain
import Texts

/// The parts of the settings, each a list of its own.
enum SettingsView: CaseIterable, Equatable {
  case norms
  case domains
  case teams
  case support
  case lists

  var word: ConfigWord {
    switch self {
    case .norms: .viewNorms
    case .domains: .viewDomains
    case .teams: .viewTeams
    case .support: .viewSupport
    case .lists: .viewLists
    }
  }

  /// The view so many places on, round the ends.
  func moved(by count: Int) -> SettingsView {
    let all = Self.allCases
    let place = (all.firstIndex(of: self) ?? 0) + count
    return all[(place + all.count) % all.count]
  }
}

/// What a form about a setting changes.
enum SettingSubject: Equatable {
  case newDomain
  case domain(LifeDomain)
  case team(SettingsPage.TeamLine, TeamFact)

  /// What a draft of it belongs to.
  var mark: String {
    switch self {
    case .newDomain: "new"
    case .domain(let domain): domain.id.uuid
    case .team(let line, let fact): line.team.id.uuid + " " + fact.rawValue
    }
  }

  var form: FormName {
    switch self {
    case .newDomain, .domain: .lifeDomain
    case .team(_, let fact): fact.isSupport ? .support : .teamSetting
    }
  }
}

/// One line of the settings, in words.
struct SettingRow: Equatable {
  enum Key: Hashable {
    case norm(Norm)
    case domain(ID<LifeDomain>)
    case team(ID<Team>, TeamFact)
    case code(CodeList, String)
  }

  let key: Key
  let name: String
  let value: String
  let since: String
  /// What it was before, and what it may be.
  let story: String
  /// What Enter changes; nil for what is over, and for a norm, which has a form of its own.
  let subject: SettingSubject?
  var isOver = false

  static func all(_ page: SettingsPage, _ view: SettingsView, _ face: Face) -> [SettingRow] {
    switch view {
    case .norms: page.norms.map { norm($0, face) }
    case .domains:
      page.openDomains.map { domain($0, page, face) }
        + page.domains.filter { ended in
          ended.toDay != nil && !page.domains.contains { $0.follows == ended.id }
        }.map { domain($0, page, face) }
    case .teams: page.teams.flatMap { teamRows($0, [.name, .band], page, face) }
    case .support:
      page.teams.filter { $0.current(.ended) == nil }
        .flatMap { teamRows($0, [.confidant, .clientSupport], page, face) }
    case .lists: CodeList.allCases.flatMap { codes($0, face) }
    }
  }

  private static func codes(_ list: CodeList, _ face: Face) -> [SettingRow] {
    CodeLines(face.words).entries(of: list).map { entry in
      SettingRow(
        key: .code(list, entry.code), name: face.words.name(of: list) + face.dot + entry.code,
        value: entry.label, since: "",
        story: face.words.word(ConfigWord.listFixed(source: list.source)), subject: nil)
    }
  }

  private static func norm(_ line: NormLine, _ face: Face) -> SettingRow {
    let words = face.words
    let before = line.before.prefix(3).map {
      words.value(of: line.norm, $0.value) + " (" + day($0.fromDay, face) + ")"
    }
    let range = words.word(
      ConfigWord.range(lowest: line.norm.range.lowerBound, highest: line.norm.range.upperBound))
    return SettingRow(
      key: .norm(line.norm), name: words.name(of: line.norm),
      value: words.value(of: line.norm, line.value),
      since: line.since.map { day($0, face) } ?? words.word(ConfigWord.seed),
      story: [range, story(before, face)].filter { !$0.isEmpty }.joined(separator: face.dot),
      subject: nil)
  }

  private static func domain(
    _ domain: LifeDomain, _ page: SettingsPage, _ face: Face
  ) -> SettingRow {
    let before = page.before(domain).map { $0.name.text + " (" + day($0.fromDay, face) + ")" }
    return SettingRow(
      key: .domain(domain.id), name: domain.name.text,
      value: domain.toDay.map { face.words.word(ConfigWord.endedOn(day($0, face))) } ?? "",
      since: day(domain.fromDay, face), story: story(before, face),
      subject: domain.toDay == nil ? .domain(domain) : nil, isOver: domain.toDay != nil)
  }

  private static func teamRows(
    _ line: SettingsPage.TeamLine, _ facts: [TeamFact], _ page: SettingsPage, _ face: Face
  ) -> [SettingRow] {
    if let ended = line.current(.ended) {
      return [
        SettingRow(
          key: .team(line.team.id, .ended), name: line.team.name.text,
          value: face.words.name(of: TeamFact.ended), since: day(ended.fromDay, face),
          story: names(line, face), subject: nil, isOver: true)
      ]
    }
    return facts.map { fact in
      let current = line.current(fact)
      let before = line.settings.filter { $0.fact == fact && $0.toDay != nil }.prefix(3).map {
        ($0.value?.written ?? "") + " (" + day($0.fromDay, face) + ")"
      }
      return SettingRow(
        key: .team(line.team.id, fact),
        name: line.team.name.text + face.dot + face.words.name(of: fact),
        value: value(line, fact, page, face),
        since: current.map { day($0.fromDay, face) } ?? "",
        story: story(Array(before), face), subject: .team(line, fact))
    }
  }

  private static func value(
    _ line: SettingsPage.TeamLine, _ fact: TeamFact, _ page: SettingsPage, _ face: Face
  ) -> String {
    if fact == .name { return line.team.name.text }
    if let value = line.current(fact)?.value { return value.written }
    guard fact == .band else { return face.words.word(ConfigWord.notSet) }
    let norms = Dictionary(
      page.norms.map { ($0.norm, $0.value) }, uniquingKeysWith: { first, _ in first })
    let held = Norms(norms)
    return face.words.word(ConfigWord.asNorm("\(held[.bandLowest])-\(held[.bandHighest])"))
  }

  private static func names(_ line: SettingsPage.TeamLine, _ face: Face) -> String {
    story(
      line.settings.filter { $0.fact == .name && $0.toDay != nil }.compactMap(\.value?.written),
      face)
  }

  private static func story(_ before: [String], _ face: Face) -> String {
    before.isEmpty ? "" : face.words.word(ConfigWord.before(before.joined(separator: ", ")))
  }

  private static func day(_ day: Day, _ face: Face) -> String {
    face.words.dayInYear(day, today: face.today)
  }
}
