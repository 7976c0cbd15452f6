import ArgumentParser
import Domain
import Texts
import UseCases

/// A command that does something in an open store.
protocol Leaf: ParsableCommand {
  static var place: CommandName { get }
  /// The last word of the command.
  static var word: String { get }
  var global: GlobalOptions { get }
  func run(_ office: Office) throws
}

extension Leaf {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: word, abstract: Wording.phrases.abstract(place))
  }

  mutating func run() throws {
    let office = try Office.open(global, Surroundings.now)
    try office.withdrawUnfinishedImports()
    try office.refreshAfterNorms()
    try run(office)
  }
}

/// A command that only leads to others.
protocol Branch: ParsableCommand {
  static var place: CommandName { get }
  static var word: String { get }
  static var parts: [any ParsableCommand.Type] { get }
}

extension Branch {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: word, abstract: Wording.phrases.abstract(place), subcommands: parts)
  }
}

/// What every command takes.
struct GlobalOptions: ParsableArguments {
  @Option(help: .of(.store)) var store: String?
  @Option(help: .of(.language)) var lang: String?
  @Option(name: .customLong("as"), help: .of(.asUser)) var asUser: String?
  @Option(help: .of(.login)) var login: String?
}

/// What commands take whose rows come out.
struct FormatOption: ParsableArguments {
  @Option(help: .of(.format)) var format: OutputFormat = .table
}

/// Which family.
struct CaseOption: ParsableArguments {
  @Argument(help: .of(.caseNumber)) var caseNumber: String
}

/// What changes of a family take that are made from a version of it.
struct FamilyOptions: ParsableArguments {
  @Argument(help: .of(.caseNumber)) var caseNumber: String
  @Option(help: .of(.expectVersion)) var expectVersion: Int?
}

extension OutputFormat: ExpressibleByArgument {
  /// None: the help text names them, and the parser would add them in English.
  static var allValueStrings: [String] { [] }
}

extension ArgumentHelp {
  private static func words(_ help: String) -> ArgumentHelp { ArgumentHelp(stringLiteral: help) }

  // The help of an option in the language of this run, whatever subject it is of.
  static func of(_ option: OptionName) -> ArgumentHelp { words(Wording.phrases.help(option)) }
  static func of(_ option: PlanOption) -> ArgumentHelp { words(Wording.phrases.help(option)) }
  static func of(_ option: SafetyOption) -> ArgumentHelp { words(Wording.phrases.help(option)) }
  static func of(_ option: ContactOption) -> ArgumentHelp { words(Wording.phrases.help(option)) }
  static func of(_ option: SharingOption) -> ArgumentHelp { words(Wording.phrases.help(option)) }
  static func of(_ option: HelpOption) -> ArgumentHelp { words(Wording.phrases.help(option)) }
  static func of(_ option: PersonOption) -> ArgumentHelp { words(Wording.phrases.help(option)) }
  static func of(_ option: PracticeOption) -> ArgumentHelp { words(Wording.phrases.help(option)) }
}

/// Reads a value of the domain that was typed on the command line, or says which field is wrong.
func read<Value>(
  _ field: FieldName, _ text: String, _ make: (String) throws(ValueFault) -> Value
) throws -> Value {
  do { return try make(text) } catch {
    throw Ending.trouble(.refused(.value(field: field, error)))
  }
}

/// The same for something that may be left out.
func read<Value>(
  _ field: FieldName, _ text: String?, _ make: (String) throws(ValueFault) -> Value
) throws -> Value? {
  guard let text else { return nil }
  return try read(field, text, make) as Value
}

/// A line of text, up to a field's length.
func line(_ field: FieldName, _ text: String, limit: Int = 200) throws -> Line {
  try read(field, text) { (text) throws(ValueFault) in try Line(text, limit: limit) }
}

func line(_ field: FieldName, _ text: String?, limit: Int = 200) throws -> Line? {
  guard let text else { return nil }
  return try line(field, text, limit: limit) as Line
}

/// A code of one of our enums by its raw value.
func code<Code: RawRepresentable & CaseIterable>(
  _ field: FieldName, _ text: String, _: Code.Type = Code.self
) throws -> Code where Code.RawValue == String {
  if let code = Code(rawValue: text) { return code }
  throw Ending.trouble(
    .refused(.value(field: field, .unknownCode(allowed: Code.allCases.map(\.rawValue)))))
}

extension Office {
  /// The family a case number names.
  func family(_ caseNumber: String) throws -> ID<Family> {
    do { return try desk.family(number(caseNumber), for: actor.user.id) } catch let trouble
      as Trouble
    { throw Ending.trouble(trouble) }
  }

  /// A case number as typed; nothing is looked up, so that who may read no file may name one.
  func number(_ text: String) throws -> CaseNumber {
    try read(.caseNumber, text) { (text) throws(ValueFault) in try CaseNumber(text) }
  }

  /// The file of a family, which is read and logged.
  func page(_ caseNumber: String) throws -> FamilyPage {
    let number = try number(caseNumber)
    guard case .family(let page) = try perform(.openFamily(.number(number))) else {
      throw Ending.trouble(.refused(.noSuchCase(caseNumber)))
    }
    return page
  }

  /// A day as typed: a date, `vandaag`, `+2w`.
  func day(_ field: FieldName, _ text: String?) throws -> Day? {
    try read(field, text) { (text) throws(ValueFault) in
      try Day.parse(typed: text, today: today)
    }
  }

  /// Carries out a change and says on standard output what it did.
  func change(_ command: Command) throws {
    guard case .done(let done) = try perform(command) else { return }
    Console.out(Wording.phrases.describe(done))
  }
}
