import ArgumentParser
import Domain
import Texts

struct UserBranch: Branch {
  static let place = CommandName.user
  static let word = "user"
  static var parts: [any ParsableCommand.Type] {
    [
      UserAdd.self, UserList.self, UserDisable.self, UserRegister.self, UserRegistrations.self,
    ]
  }
}

struct UserAdd: Leaf {
  static let place = CommandName.userAdd
  static let word = "add"
  @OptionGroup var global: GlobalOptions
  @Argument(help: .of(.login)) var login: String
  @Option(help: .of(.fullName)) var name: String
  @Option(help: .of(.roles)) var role: [String]
  @Option(help: .of(.team)) var team: String?
  @Option(help: .of(.phone)) var phone: String?

  func run(_ office: Office) throws {
    let roles = try role.flatMap { $0.split(separator: ",").map(String.init) }.map { text in
      guard let role = Role(rawValue: text) else { throw Ending.misuse(.unknownRole(text)) }
      return role
    }
    try office.change(
      .addUser(
        NewUser(
          login: try read(.login, login) { (text) throws(ValueFault) in try Login(text) },
          name: try line(.fullName, name), roles: roles, team: try line(.team, team),
          phone: try read(.phone, phone) { (text) throws(ValueFault) in
            try PhoneNumber(text)
          })))
  }
}

struct UserList: Leaf {
  static let place = CommandName.userList
  static let word = "list"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var output: FormatOption

  func run(_ office: Office) throws {
    guard case .users(let lines) = try office.perform(.users) else { return }
    Rows(
      columns: [.login, .name, .roles, .team, .kind, .disabledOn],
      cells: lines.map(cells), json: lines.map(json)
    ).write(output.format)
  }

  private func cells(_ line: UserLine) -> [String] {
    [
      line.user.login.text, line.user.name.text,
      line.grants.map(\.role.rawValue).joined(separator: ", "),
      Set(line.teams.map(\.text)).sorted().joined(separator: ", "),
      line.registrations.map {
        Wording.phrases.name(of: $0.kind) + " " + $0.untilDay.iso
      }.joined(separator: ", "),
      line.user.disabledOn?.iso ?? "",
    ]
  }

  private func json(_ line: UserLine) -> JSON {
    .object([
      ("login", .text(line.user.login.text)), ("name", .text(line.user.name.text)),
      ("roles", .list(line.grants.map { .text($0.role.rawValue) })),
      ("teams", .list(Set(line.teams.map(\.text)).sorted().map { .text($0) })),
      (
        "registrations",
        .list(
          line.registrations.map {
            .object([
              ("kind", .text($0.kind.rawValue)), ("number", .text($0.number.text)),
              ("until", .text($0.untilDay.iso)),
            ])
          })
      ),
      ("disabledOn", .optional(line.user.disabledOn?.iso)),
    ])
  }
}

struct UserDisable: Leaf {
  static let place = CommandName.userDisable
  static let word = "disable"
  @OptionGroup var global: GlobalOptions
  @Argument(help: .of(.login)) var login: String

  func run(_ office: Office) throws {
    try office.change(
      .disableUser(try read(.login, login) { (text) throws(ValueFault) in try Login(text) }))
  }
}
