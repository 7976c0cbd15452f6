import ArgumentParser
import Domain
import Screens
import Texts

/// A proposal by its number.
struct DestructionNumber: ParsableArguments {
  @Argument(help: .of(.destruction)) var number: Int
}

struct RetentionPropose: Leaf {
  static let place = CommandName.retentionPropose
  static let word = "propose"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: CaseOption
  @Option(help: .of(.destroyedPerson)) var person: String?
  @Option(name: .customLong("request"), help: .of(.destructionAskedBy)) var askedBy: String?
  @Option(help: .of(.on)) var on: String?
  @Option(help: .of(.remark)) var remark: String?

  func run(_ office: Office) throws {
    let day = try office.day(.fromDay, on) ?? office.today
    let asker = try line(.requestedBy, askedBy)
    let cause = asker.map { Destruction.Cause.request(by: $0, on: day) } ?? .termEnded
    let remark = try line(.remark, remark)
    let person = try person.map { try self.person($0, office) }
    try office.change(
      .retention(
        .propose(
          .number(try office.number(family.caseNumber)), person: person, cause, remark: remark)))
  }

  /// By the id of `retention list --format json`, or by name for who may read the file.
  private func person(_ text: String, _ office: Office) throws -> ID<Person> {
    if let id = ID<Person>(text) { return id }
    return try office.page(family.caseNumber).line(text).person.id
  }
}

struct RetentionDestructions: Leaf {
  static let place = CommandName.retentionDestructions
  static let word = "destructions"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var output: FormatOption
  @Flag(help: .of(.allDestructions)) var all = false

  func run(_ office: Office) throws {
    guard
      case .destructions(let rows) = try office.perform(.retention(.destructions(all: all)))
    else { return }
    Rows(
      columns: [.number, .caseNumber, .person, .state, .reason, .since, .changed, .count],
      cells: rows.map(DestructionOutput.cells), json: rows.map(DestructionOutput.json)
    ).write(output.format)
  }
}

struct RetentionWithdraw: Leaf {
  static let place = CommandName.retentionWithdraw
  static let word = "withdraw"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var which: DestructionNumber

  func run(_ office: Office) throws {
    try office.change(.retention(.withdraw(number: which.number)))
  }
}

struct RetentionRefuse: Leaf {
  static let place = CommandName.retentionRefuse
  static let word = "refuse"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var which: DestructionNumber
  @Option(help: .of(.destructionRefusal)) var ground: String
  @Option(help: .of(.remark)) var remark: String

  func run(_ office: Office) throws {
    let ground = try code(.refusalGround, ground) as Destruction.RefusalGround
    try office.change(
      .retention(
        .refuse(number: which.number, ground, remark: try line(.remark, remark))))
  }
}

struct RetentionDestroy: Leaf {
  static let place = CommandName.retentionDestroy
  static let word = "destroy"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var which: DestructionNumber

  func run(_ office: Office) throws {
    try office.change(.retention(.destroy(number: which.number)))
  }
}

/// The declaration that something was destroyed, for whoever asked.
struct RetentionCertificate: Leaf {
  static let place = CommandName.retentionCertificate
  static let word = "certificate"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var which: DestructionNumber
  @Option(help: .of(.sheetFormat)) var format = PaperFormat.text
  @Option(help: .of(.out)) var out: String?

  func run(_ office: Office) throws {
    guard
      case .destructions(let rows) = try office.perform(.retention(.destructions(all: true)))
    else { return }
    guard let row = rows.first(where: { $0.number == which.number }) else {
      throw Ending.trouble(.refused(.destruction(.unknown(number: which.number))))
    }
    guard let paper = DestructionText.certificate(row, Wording.phrases) else {
      throw Ending.trouble(.refused(.destruction(.notDone)))
    }
    try Paper.hand(paper, as: format, to: out)
  }
}

struct RetentionPurge: Leaf {
  static let place = CommandName.retentionPurge
  static let word = "purge"
  @OptionGroup var global: GlobalOptions

  func run(_ office: Office) throws { try office.change(.retention(.purge)) }
}
