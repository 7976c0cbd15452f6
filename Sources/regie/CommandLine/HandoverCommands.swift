import ArgumentParser
import Domain
import Exchange
import Screens
import Texts

struct HandoverAsk: Leaf {
  static let place = CommandName.handoverAsk
  static let word = "handover"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions
  @Argument(help: .of(.login)) var login: String
  @Option(help: .of(.noteText)) var note: String

  func run(_ office: Office) throws {
    try office.change(
      .team(
        .askHandover(
          try office.family(family.caseNumber), to: try readLogin(login),
          note: try read(.noteText, note) { (text) throws(ValueFault) in try Prose(text) },
          expecting: family.expectVersion)))
  }
}

struct HandoverAccept: Leaf {
  static let place = CommandName.handoverAccept
  static let word = "accept"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions

  func run(_ office: Office) throws {
    try office.change(
      .team(
        .acceptHandover(
          try office.family(family.caseNumber), expecting: family.expectVersion)))
  }
}

struct HandoverRefuse: Leaf {
  static let place = CommandName.handoverRefuse
  static let word = "refuse"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions
  @Option(help: .of(.reason)) var reason: String

  func run(_ office: Office) throws {
    try office.change(
      .team(
        .refuseHandover(
          try office.family(family.caseNumber), reason: try line(.reason, reason),
          expecting: family.expectVersion)))
  }
}

struct HandoverWithdraw: Leaf {
  static let place = CommandName.handoverWithdraw
  static let word = "withdraw"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions

  func run(_ office: Office) throws {
    try office.change(
      .team(
        .withdrawHandover(
          try office.family(family.caseNumber), expecting: family.expectVersion)))
  }
}

struct HandoverSheet: Leaf {
  static let place = CommandName.handoverSheet
  static let word = "sheet"
  @OptionGroup var global: GlobalOptions
  @Argument(help: .of(.caseNumber)) var caseNumber: String
  @Option(help: .of(.sheetFormat)) var format = PaperFormat.text
  @Option(help: .of(.out)) var out: String?
  @Flag(help: .of(.force)) var force = false

  func run(_ office: Office) throws {
    let number = try office.number(caseNumber)
    guard case .team(.sheet(let page)) = try office.perform(.team(.sheet(.number(number))))
    else { return }
    let phrases = Wording.phrases
    let text =
      switch format {
      case .text: HandoverSheetText.page(page, phrases: phrases)
      case .html: HandoverSheetText.html(page, phrases: phrases)
      }
    try Paper.hand(text, to: out, replacing: force)
  }
}

struct CoordinatorExternal: Leaf {
  static let place = CommandName.coordinatorExternal
  static let word = "external"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions
  @Argument(help: .of(.login)) var login: String
  @Option(help: .of(.organisationOf)) var organisation: String
  @Option(help: .of(.name)) var name: String
  @Option(help: .of(.phone)) var phone: String
  @Option(help: .of(.externalGround)) var ground: String
  @Option(help: .of(.from)) var from: String?

  func run(_ office: Office) throws {
    let external = ExternalCoordinator(
      organisation: try line(.organisation, organisation), name: try line(.fullName, name),
      phone: try read(.phone, phone) { (text) throws(ValueFault) in try PhoneNumber(text) },
      ground: try line(.ground, ground))
    try office.change(
      .team(
        .setExternal(
          try office.family(family.caseNumber), external, contact: try readLogin(login),
          from: try office.day(.fromDay, from), expecting: family.expectVersion)))
  }
}

struct CoordinatorAssign: Leaf {
  static let place = CommandName.coordinatorAssign
  static let word = "assign"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var output: FormatOption
  @Argument(help: .of(.login)) var login: String
  @Argument(help: .of(.cases)) var cases: [String]

  func run(_ office: Office) throws {
    let families = try cases.map { try office.family($0) }
    let outcome = try office.perform(.team(.assign(families, to: try readLogin(login))))
    try BatchOutput.write(outcome, output.format)
  }
}

struct CoordinatorReassign: Leaf {
  static let place = CommandName.coordinatorReassign
  static let word = "reassign"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var output: FormatOption
  @Argument(help: .of(.login)) var login: String
  @Argument(help: .of(.cases)) var cases: [String]

  func run(_ office: Office) throws {
    let families = try cases.map { try office.family($0) }
    let outcome = try office.perform(.team(.reassign(families, to: try readLogin(login))))
    try BatchOutput.write(outcome, output.format)
  }
}

struct CoordinatorUndo: Leaf {
  static let place = CommandName.coordinatorUndo
  static let word = "undo"
  @OptionGroup var global: GlobalOptions
  @Argument(help: .of(.batch)) var batch: String

  func run(_ office: Office) throws {
    guard let id = ID<AssignmentBatch>(batch) else {
      throw Ending.trouble(.refused(.unknownChoice(field: .user, value: batch)))
    }
    try office.change(.team(.undoAssign(id)))
  }
}

func readLogin(_ login: String) throws -> Login {
  try read(.login, login) { (text) throws(ValueFault) in try Login(text) }
}
