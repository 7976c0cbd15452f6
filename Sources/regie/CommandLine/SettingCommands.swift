import ArgumentParser
import Domain
import Texts

struct DomainsBranch: Branch {
  static let place = CommandName.configDomains
  static let word = "domains"
  static var parts: [any ParsableCommand.Type] {
    [DomainsList.self, DomainsAdd.self, DomainsRename.self, DomainsEnd.self]
  }
}

/// From which day something holds.
struct FromOption: ParsableArguments {
  @Option(help: .of(.firstDay)) var from: String?
}

extension Office {
  fileprivate func change(_ setting: SettingChange, _ from: FromOption) throws {
    try change(
      .config(.change([NewSetting(setting, from: try day(.fromDay, from.from))])))
  }
}

struct DomainsList: Leaf {
  static let place = CommandName.configDomainsList
  static let word = "list"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var output: FormatOption

  func run(_ office: Office) throws {
    let page = try office.settings()
    Rows(
      columns: [.number, .name, .since, .until, .changed],
      cells: page.domains.map { domain in
        [
          "\(domain.order)", domain.name.text, domain.fromDay.iso, domain.toDay?.iso ?? "",
          page.before(domain).map(\.name.text).joined(separator: ", "),
        ]
      },
      json: page.domains.map { domain in
        .object([
          ("place", .number(domain.order)), ("name", .text(domain.name.text)),
          ("fromDay", .text(domain.fromDay.iso)), ("toDay", .optional(domain.toDay?.iso)),
          ("before", .list(page.before(domain).map { .text($0.name.text) })),
        ])
      }
    ).write(output.format)
  }
}

struct DomainsAdd: Leaf {
  static let place = CommandName.configDomainsAdd
  static let word = "add"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var from: FromOption
  @Argument(help: .of(.newName)) var name: String
  @Option(name: .customLong("place"), help: .of(.listPlace)) var position: Int?

  func run(_ office: Office) throws {
    if let position, !(1...999).contains(position) {
      throw Ending.trouble(
        .refused(.value(field: .normValue, .numberOutOfRange(lowest: 1, highest: 999))))
    }
    try office.change(
      .addDomain(try line(.lifeDomain, name, limit: 60), place: position), from)
  }
}

struct DomainsRename: Leaf {
  static let place = CommandName.configDomainsRename
  static let word = "rename"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var from: FromOption
  @Argument(help: .of(.oldName)) var name: String
  @Argument(help: .of(.newName)) var new: String

  func run(_ office: Office) throws {
    try office.change(
      .renameDomain(
        try line(.lifeDomain, name), to: try line(.lifeDomain, new, limit: 60)), from)
  }
}

struct DomainsEnd: Leaf {
  static let place = CommandName.configDomainsEnd
  static let word = "end"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var from: FromOption
  @Argument(help: .of(.oldName)) var name: String

  func run(_ office: Office) throws {
    try office.change(.endDomain(try line(.lifeDomain, name)), from)
  }
}

struct TeamsBranch: Branch {
  static let place = CommandName.configTeams
  static let word = "teams"
  static var parts: [any ParsableCommand.Type] {
    [TeamsList.self, TeamsRename.self, TeamsBand.self, TeamsEnd.self]
  }
}

/// Shows facts of teams, with what held before.
private func write(
  _ facts: [TeamFact], _ page: SettingsPage, _ format: OutputFormat
) {
  let rows = page.teams.flatMap { line in
    line.settings.filter { facts.contains($0.fact) }.map { (line.team, $0) }
  }
  let unnamed = facts.contains(.name) ? page.teams.filter { $0.current(.name) == nil } : []
  Rows(
    columns: [.team, .kind, .value, .since, .until],
    cells: unnamed.map {
      [$0.team.name.text, TeamFact.name.rawValue, $0.team.name.text, "", ""]
    }
      + rows.map { team, setting in
        [
          team.name.text, setting.fact.rawValue, setting.value?.written ?? "",
          setting.fromDay.iso, setting.toDay?.iso ?? "",
        ]
      },
    json: unnamed.map {
      .object([
        ("team", .text($0.team.name.text)), ("kind", .text(TeamFact.name.rawValue)),
        ("value", .text($0.team.name.text)), ("phone", .null), ("fromDay", .null),
        ("toDay", .null),
      ])
    }
      + rows.map { team, setting in
        .object([
          ("team", .text(team.name.text)), ("kind", .text(setting.fact.rawValue)),
          ("value", .optional(setting.value?.text.text)),
          ("phone", .optional(setting.value?.phone?.e164)),
          ("fromDay", .text(setting.fromDay.iso)), ("toDay", .optional(setting.toDay?.iso)),
        ])
      }
  ).write(format)
}

struct TeamsList: Leaf {
  static let place = CommandName.configTeamsList
  static let word = "list"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var output: FormatOption

  func run(_ office: Office) throws {
    write([.name, .band, .ended], try office.settings(), output.format)
  }
}

struct TeamsRename: Leaf {
  static let place = CommandName.configTeamsRename
  static let word = "rename"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var from: FromOption
  @Argument(help: .of(.team)) var team: String
  @Argument(help: .of(.newName)) var new: String

  func run(_ office: Office) throws {
    try office.change(
      .team(try line(.team, team), .name, TeamValue(text: try line(.team, new))), from)
  }
}

struct TeamsBand: Leaf {
  static let place = CommandName.configTeamsBand
  static let word = "band"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var from: FromOption
  @Argument(help: .of(.team)) var team: String
  @Argument(help: .of(.band)) var band: String

  func run(_ office: Office) throws {
    let value = band == "norm" ? nil : try written()
    try office.change(.team(try line(.team, team), .band, value), from)
  }

  private func written() throws -> TeamValue {
    try read(.normValue, band) { (text) throws(ValueFault) in try TeamValue.read(.band, text) }
  }
}

struct TeamsEnd: Leaf {
  static let place = CommandName.configTeamsEnd
  static let word = "end"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var from: FromOption
  @Argument(help: .of(.team)) var team: String

  func run(_ office: Office) throws {
    try office.change(.team(try line(.team, team), .ended, nil), from)
  }
}

struct SupportBranch: Branch {
  static let place = CommandName.configSupport
  static let word = "support"
  static var parts: [any ParsableCommand.Type] {
    [SupportList.self, SupportSet.self, SupportEnd.self]
  }
}

/// Of which team, and which of the two.
struct SupportOptions: ParsableArguments {
  @Argument(help: .of(.team)) var team: String
  @Argument(help: .of(.supportKind)) var kind: String

  func fact() throws -> TeamFact {
    let facts = TeamFact.allCases.filter(\.isSupport)
    let names = facts.map { String($0.rawValue.drop { $0 != "." }.dropFirst()) }
    guard let place = names.firstIndex(of: kind) else {
      throw Ending.trouble(.refused(.value(field: .normValue, .unknownCode(allowed: names))))
    }
    return facts[place]
  }
}

struct SupportList: Leaf {
  static let place = CommandName.configSupportList
  static let word = "list"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var output: FormatOption

  func run(_ office: Office) throws {
    write(TeamFact.allCases.filter(\.isSupport), try office.settings(), output.format)
  }
}

struct SupportSet: Leaf {
  static let place = CommandName.configSupportSet
  static let word = "set"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var from: FromOption
  @OptionGroup var support: SupportOptions
  @Argument(help: .of(.supportName)) var name: String
  @Option(help: .of(.phone)) var phone: String

  func run(_ office: Office) throws {
    let number: PhoneNumber = try read(.phone, phone) { (text) throws(ValueFault) in
      try PhoneNumber(text)
    }
    let value = TeamValue(text: try line(.fullName, name), phone: number)
    try office.change(.team(try line(.team, support.team), try support.fact(), value), from)
  }
}

struct SupportEnd: Leaf {
  static let place = CommandName.configSupportEnd
  static let word = "end"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var from: FromOption
  @OptionGroup var support: SupportOptions

  func run(_ office: Office) throws {
    try office.change(.team(try line(.team, support.team), try support.fact(), nil), from)
  }
}
