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
