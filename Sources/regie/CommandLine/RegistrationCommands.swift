import ArgumentParser
import Domain
import Texts

struct UserRegister: Leaf {
  static let place = CommandName.userRegister
  static let word = "register"
  @OptionGroup var global: GlobalOptions
  @Argument(help: .of(.login)) var user: String
  @Option(help: .of(.register)) var kind: String
  @Option(help: .of(.registrationNumber)) var number: String
  @Option(help: .of(.lastDay)) var until: String

  func run(_ office: Office) throws {
    let day = try read(.untilDay, until) { (text) throws(ValueFault) in
      try Day.parse(typed: text, today: office.today)
    }
    try office.change(
      .registration(
        .register(
          NewRegistration(
            login: try read(.login, user) { (text) throws(ValueFault) in try Login(text) },
            kind: try code(.normValue, kind),
            number: try line(.normValue, number, limit: ProfessionalRegistration.numberLimit),
            until: day))))
  }
}

struct UserRegistrations: Leaf {
  static let place = CommandName.userRegistrations
  static let word = "registrations"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var output: FormatOption
  @Flag(help: .of(.expiring)) var expiring = false

  func run(_ office: Office) throws {
    guard
      case .registrations(let lines) = try office.perform(
        .registration(.list(expiringOnly: expiring)))
    else { return }
    Rows(
      columns: [.login, .name, .kind, .number, .until, .state],
      cells: lines.map(cells), json: lines.map(json)
    ).write(output.format)
  }

  private func cells(_ line: RegistrationLine) -> [String] {
    [
      line.user.login.text, line.user.name.text, Wording.phrases.name(of: line.registration.kind),
      line.registration.number.text, line.registration.untilDay.iso,
      Wording.phrases.name(of: line.state),
    ]
  }

  private func json(_ line: RegistrationLine) -> JSON {
    .object([
      ("login", .text(line.user.login.text)), ("name", .text(line.user.name.text)),
      ("kind", .text(line.registration.kind.rawValue)),
      ("number", .text(line.registration.number.text)),
      ("until", .text(line.registration.untilDay.iso)), ("state", .text(line.state.rawValue)),
    ])
  }
}
