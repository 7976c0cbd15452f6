import ArgumentParser
import Domain
import Texts

struct WorkForward: Leaf {
  static let place = CommandName.workForward
  static let word = "forward"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: CaseOption
  @Argument(help: .of(.item)) var item: String
  @Argument(help: .of(.login)) var login: String
  @Option(help: .of(.noteText)) var note: String?

  func run(_ office: Office) throws {
    let page = try office.page(family.caseNumber)
    try office.change(
      .casework(
        .forwardWorkItem(
          page.summary.family, try page.openItem(item),
          to: try read(.login, login) { (text) throws(ValueFault) in try Login(text) },
          remark: try read(.noteText, note) { (text) throws(ValueFault) in try Prose(text) })))
  }
}

struct WorkAsk: Leaf {
  static let place = CommandName.workAsk
  static let word = "ask"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: CaseOption
  @Argument(help: .of(.login)) var login: String
  @Argument(help: .of(.question)) var question: String
  @Option(help: .of(.due)) var due: String?

  func run(_ office: Office) throws {
    let id = try office.family(family.caseNumber)
    let new = NewQuestion(
      to: try read(.login, login) { (text) throws(ValueFault) in try Login(text) },
      question: try line(.question, question),
      dueOn: try office.day(.dueOn, due) ?? WorkingDays.day(2, after: office.today))
    try office.change(.casework(.ask(id, new)))
  }
}

struct WorkAnswer: Leaf {
  static let place = CommandName.workAnswer
  static let word = "answer"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: CaseOption
  @Argument(help: .of(.item)) var item: String
  @Argument(help: .of(.text)) var text: String

  func run(_ office: Office) throws {
    let page = try office.page(family.caseNumber)
    try office.change(
      .casework(
        .answer(
          page.summary.family, try page.openItem(item),
          try read(.noteText, text) { (text) throws(ValueFault) in try Prose(text) })))
  }
}

/// Asks a colleague to take several families over.
struct WorkHandOver: Leaf {
  static let place = CommandName.workHandOver
  static let word = "hand-over"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var output: FormatOption
  @Option(help: .of(.handOverTo)) var to: String
  @Option(help: .of(.noteText)) var note: String
  @Flag(help: .of(.dryRun)) var dryRun = false
  @Argument(help: .of(.cases)) var cases: [String]

  func run(_ office: Office) throws {
    let families = try cases.map { try office.family($0) }
    let login = try readLogin(to)
    let text: Prose = try read(.noteText, note) { (text) throws(ValueFault) in try Prose(text) }
    guard dryRun else {
      return try BatchOutput.write(
        try office.perform(.team(.askHandovers(families, to: login, note: text))), output.format)
    }
    let preview = Command.team(.previewHandovers(families, to: login, note: text))
    guard case .team(.handovers(let found)) = try office.perform(preview) else { return }
    try BatchOutput.write(found, output.format)
  }
}

/// Accepts the handover of several families.
struct WorkAccept: Leaf {
  static let place = CommandName.workAccept
  static let word = "accept"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var output: FormatOption
  @Argument(help: .of(.cases)) var cases: [String]

  func run(_ office: Office) throws {
    let families = try cases.map { try office.family($0) }
    try BatchOutput.write(
      try office.perform(.team(.acceptHandovers(families))), output.format)
  }
}
