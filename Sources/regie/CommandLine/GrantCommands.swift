import ArgumentParser
import Domain
import Texts

struct GrantBranch: Branch {
  static let place = CommandName.grant
  static let word = "grant"
  static var parts: [any ParsableCommand.Type] { [GrantAdd.self, GrantEnd.self] }
}

/// Whose role, and which.
struct GrantOptions: ParsableArguments {
  @Argument(help: .of(.login)) var user: String
  @Argument(help: .of(.role)) var role: String

  func login() throws -> Login {
    try read(.login, user) { (text) throws(ValueFault) in try Login(text) }
  }

  func wanted() throws -> Role {
    guard let wanted = Role(rawValue: role) else { throw Ending.misuse(.unknownRole(role)) }
    return wanted
  }
}

struct GrantAdd: Leaf {
  static let place = CommandName.grantAdd
  static let word = "add"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var grant: GrantOptions
  @Option(help: .of(.team)) var team: String?
  @Option(help: .of(.until)) var until: String?

  func run(_ office: Office) throws {
    try office.change(
      .grantRole(
        try grant.login(), try grant.wanted(), team: try line(.team, team),
        until: try office.day(.untilDay, until)))
  }
}

struct GrantEnd: Leaf {
  static let place = CommandName.grantEnd
  static let word = "end"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var grant: GrantOptions

  func run(_ office: Office) throws {
    try office.change(.endRole(try grant.login(), try grant.wanted()))
  }
}
