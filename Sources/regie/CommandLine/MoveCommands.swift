import ArgumentParser
import Domain
import Texts

struct MoveBranch: Branch {
  static let place = CommandName.move
  static let word = "move"
  static var parts: [any ParsableCommand.Type] {
    [MoveShow.self, MoveStart.self, MoveConfirm.self, MoveWithdraw.self]
  }
}

struct MoveShow: Leaf {
  static let place = CommandName.moveShow
  static let word = "show"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: CaseOption
  @OptionGroup var output: FormatOption

  func run(_ office: Office) throws {
    let moves = MoveOutput(page: try office.page(family.caseNumber))
    let all = moves.page.moves
    Rows(
      columns: [
        .number, .person, .address, .since, .municipality, .organisation, .until, .status,
      ], cells: all.map(moves.cells), json: all.map(moves.json)
    ).write(output.format)
  }
}

/// Who asked that help goes on, until when, and which team takes over.
struct TakeOverOptions: ParsableArguments {
  @Option(help: .of(.newTeam)) var team: String?
  @Option(help: .of(.teamContact)) var contact: String?
  @Option(name: .customLong("continue-until"), help: .of(.continueUntil)) var until: String?
  @Option(name: .customLong("asked-by"), help: .of(.askedBy)) var askedBy: String?
  @Flag(name: .customLong("keep-municipality"), help: .of(.keepsMunicipality)) var keep = false
  @Option(help: .of(.keepsReason)) var reason: String?

  func fill(_ new: inout NewMove, _ office: Office) throws {
    new.team = try line(.newTeam, team)
    new.teamContact = try line(.teamContact, contact)
    new.continuationUntil = try office.day(.continuationUntil, until)
    new.continuationBy = try line(.continuationBy, askedBy)
    new.keepsMunicipality = keep
    new.reason = try line(.reason, reason)
  }
}

struct MoveStart: Leaf {
  static let place = CommandName.moveStart
  static let word = "start"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions
  @Option(name: .customLong("person"), help: .of(.mover)) var people: [String]
  @Option(help: .of(.on)) var on: String?
  @Option(name: .customLong("to"), help: .of(.toHousehold)) var household: Int?
  @OptionGroup var address: AddressOptions
  @Flag(help: .of(.secret)) var secret = false
  @Flag(name: .customLong("not-secret"), help: .of(.notSecret)) var notSecret = false
  @Flag(name: .customLong("with-stay"), help: .of(.withStay)) var withStay = false
  @OptionGroup var takeOver: TakeOverOptions
  @Flag(help: .of(.dryRun)) var dryRun = false
  @OptionGroup var output: FormatOption

  func run(_ office: Office) throws {
    let page = try office.page(family.caseNumber)
    var new = NewMove(
      people: try page.people(people, .movers), onDay: try office.day(.fromDay, on),
      target: try target(page), withStay: withStay)
    try takeOver.fill(&new, office)
    let command: MovingCommand = dryRun ? .preview(new) : .start(new)
    let whole = Command.moving(page.summary.family, command, expecting: family.expectVersion)
    guard dryRun else { return try office.change(whole) }
    guard case .movePreview(let preview) = try office.perform(whole) else { return }
    MoveOutput(page: page).write(preview, output.format)
  }

  private func target(_ page: FamilyPage) throws -> NewMove.Target {
    guard let household else {
      let stays = page.homes.livesSecretly(try page.people(people, .movers)) && !notSecret
      return .new(try address.household(isSecret: secret || stays))
    }
    return .existing(try page.home(household))
  }
}

/// Which move of which family.
struct MoveOption: ParsableArguments {
  @Argument(help: .of(.move)) var number: Int

  func id(in page: FamilyPage) throws -> ID<Move> {
    guard let line = page.moves.first(where: { $0.move.number == number }) else {
      throw Ending.trouble(.refused(.noSuchRecord(.move)))
    }
    return line.move.id
  }
}

struct MoveConfirm: Leaf {
  static let place = CommandName.moveConfirm
  static let word = "confirm"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions
  @OptionGroup var move: MoveOption
  @Option(help: .of(.confirmedBy)) var by: String
  @Option(help: .of(.on)) var on: String?

  func run(_ office: Office) throws {
    let page = try office.page(family.caseNumber)
    let command = MovingCommand.confirm(
      try move.id(in: page), by: try line(.confirmedBy, by), on: try office.day(.fromDay, on))
    try office.change(
      .moving(page.summary.family, command, expecting: family.expectVersion))
  }
}

struct MoveWithdraw: Leaf {
  static let place = CommandName.moveWithdraw
  static let word = "withdraw"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions
  @OptionGroup var move: MoveOption

  func run(_ office: Office) throws {
    let page = try office.page(family.caseNumber)
    try office.change(
      .moving(
        page.summary.family, .withdraw(try move.id(in: page)), expecting: family.expectVersion))
  }
}
