import ArgumentParser
import Domain
import Ledger
import Store
import StoreSQLite
import Texts
import UseCases

/// What a store is made with.
struct MakingOptions: ParsableArguments {
  @Option(help: .of(.team)) var team: String?
  @Option(name: .customLong("org"), help: .of(.organisation)) var organisation: String?
  @Option(help: .of(.seed)) var seed: UInt64 = 1
  @Option(help: .of(.today)) var today: String?
  @Option(help: .of(.scenario)) var scenario: String?
}

struct Initialise: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "init", abstract: Wording.phrases.abstract(.initialise))
  }

  @OptionGroup var global: GlobalOptions
  @OptionGroup var making: MakingOptions
  @Option(help: .of(.demoFamilies)) var demo: Int?

  mutating func run() throws {
    let maker = StoreMaker(
      surroundings: Surroundings.now, making: making, families: demo, store: global.store)
    let office = try maker.make()
    if let path = office.path {
      Console.out(Wording.phrases.say(.storeMade(path: path.path)))
      Console.out(
        Wording.phrases.say(.verifierKey(office.key.verifierKey(name: office.origin).text)))
    }
    Console.out(
      Wording.phrases.say(
        .firstUser(login: office.actor.user.login.text, team: maker.teamName.text)))
  }
}

extension Office {
  var origin: String { desk.store.info.origin }

  /// The store the screens open: made at the first use.
  static func openOrMake(_ global: GlobalOptions, _ surroundings: Surroundings) throws -> Office {
    let path = try StorePath(option: global.store, surroundings)
    guard !path.exists else { return try open(global, surroundings) }
    return try StoreMaker(
      surroundings: surroundings, making: MakingOptions.parse([]), families: nil,
      store: global.store
    ).make()
  }
}

/// The screens on a store in memory with believable data, as a user of a role; without a terminal
/// the same first screen and one family's file as plain text.
struct Demo: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "demo", abstract: Wording.phrases.abstract(.demo))
  }

  @OptionGroup var global: GlobalOptions
  @OptionGroup var making: MakingOptions
  @OptionGroup var screen: ScreenOptions
  @Option(help: .of(.families)) var families = 60
  @Option(help: .of(.role)) var role = Role.coordinator.rawValue

  mutating func run() throws {
    guard let role = Role(rawValue: role) else { throw Ending.misuse(.unknownRole(role)) }
    let maker = StoreMaker(
      surroundings: Surroundings.now, making: making, families: families, store: nil,
      isInMemory: true)
    let office = try maker.make().acting(as: role, login: global.asUser)
    guard Surroundings.now.hasTerminal else { return try DemoText(office: office).write() }
    try ScreenSession(office: office, options: screen, Surroundings.now).run()
  }
}

extension Office {
  /// The same office with a user of `role` at the desk, or the one who was named.
  func acting(as role: Role, login: String?) throws -> Office {
    let lines = try desk.store.look { try Self.users(on: $0) }
    let wanted = lines.first { line in
      login.map { $0 == line.user.login.text }
        ?? (line.user.id != actor.user.id && line.grants.contains { $0.role == role })
    }
    guard let wanted, let acting = try desk.actor(wanted.user.login) else {
      throw Ending.trouble(
        .refused(.unknownChoice(field: .user, value: login ?? role.rawValue)))
    }
    return Office(
      desk: desk, engine: engine, key: key, path: path, actor: acting, account: actor.user.id)
  }

  private static func users(on connection: any Connection) throws -> [UserLine] {
    try CaseDesk.users(on: connection)
  }
}

/// What the demo shows where there is no terminal.
struct DemoText {
  let office: Office

  /// The first screen of whoever it is, as far as his rights reach.
  func write() throws {
    if may(.readFamily) {
      try families()
    } else if may(.practiceRecords) {
      try practice()
    } else if may(.readReferrals) {
      try referrals()
    } else if may(.readProviders) {
      try providers()
    } else {
      Console.out(Wording.phrases.say(.actingAs(office.actor.user.login.text)))
    }
    Console.out("")
    Console.out(Wording.phrases.say(.howToOpenScreens("regie demo")))
  }

  private func may(_ right: Right) -> Bool {
    if case .allowed = Permission.decide(right, for: office.actor) { return true }
    return false
  }

  private func practice() throws {
    var rows: [PracticeRow] = []
    for tab in [PracticeTab.concept, .sent] {
      guard
        case .practice(let page) = try office.perform(
          .practice(.list(tab, after: nil, limit: 15)))
      else { return }
      rows += page.rows
    }
    PracticeOutput.rows(rows, office.today).write(.table)
  }

  private func referrals() throws {
    guard
      case .referrals(let page) = try office.perform(
        .referrals(.open, words: "", after: nil, limit: 15))
    else { return }
    Rows(
      columns: [.received, .name, .age, .referrer, .urgency, .siblings, .state, .id],
      cells: page.rows.map { ReferralOutput.cells($0, office.today) }, json: []
    ).write(.table)
  }

  private func providers() throws {
    guard case .providers(let providers) = try office.perform(.providers) else { return }
    Rows(
      columns: [.name, .agb],
      cells: providers.map { [$0.name.text, $0.agb?.digits ?? ""] }, json: []
    ).write(.table)
  }

  private func families() throws {
    guard case .worklist(let page) = try office.perform(.worklist(.now, after: nil, limit: 15))
    else { return }
    Console.out(PlainPictures.worklist(page, office.today))
    if let first = page.rows.first,
      case .family(let family) = try office.perform(.openFamily(.id(first.family)))
    {
      Console.out("")
      Console.out(FamilyOutput.plain(family, office.today))
    }
  }
}

/// Checks that the file is sound and that what is derived agrees with what it is derived from.
struct Doctor: Leaf {
  static let place = CommandName.doctor
  static let word = "doctor"
  @OptionGroup var global: GlobalOptions

  func run(_ office: Office) throws {
    let faults = try office.engine.structuralFaults()
    let findings =
      faults.map { LedgerFinding.fileDamaged($0) }
      + (try office.engine.read { try FullCheck.derived(on: $0) })
    for finding in findings { Console.say(Wording.phrases.describe(finding)) }
    guard findings.isEmpty else { throw Ending.silent(.refused) }
    Console.out(Wording.phrases.say(.storeIsSound))
  }
}
