import ArgumentParser
import Domain
import Exchange
import Screens
import Texts

struct LetterBranch: Branch {
  static let place = CommandName.practiceLetter
  static let word = "letter"
  static var parts: [any ParsableCommand.Type] {
    [
      LetterNew.self, LetterChange.self, LetterShow.self, LetterMarkReady.self,
      LetterSign.self, LetterSend.self,
    ]
  }
}

/// What can be said in a letter at once or later.
struct LetterOptions: ParsableArguments {
  @Option(name: .customLong("to"), help: .of(.recipient)) var recipient: String?
  @Option(help: .of(.letterKind)) var kind: String?
  @Option(help: .of(.letterDate)) var date: String?
  @Option(name: .customLong("gp-name"), help: .of(.practitionerName)) var practitionerName: String?
  @Option(help: .of(.practitionerFunction)) var function: String?
  @Option(name: .customLong("gp-agb"), help: .of(.practitionerAGB)) var practitionerAGB: String?
  @Option(help: .of(.practiceAGB)) var practiceAgb: String?
  @Option(help: .of(.letterStreet)) var street: String?
  @Option(help: .of(.postalCode)) var postalCode: String?
  @Option(help: .of(.letterTown)) var town: String?
  @Option(help: .of(.bsn)) var bsn: String?
  @Option(help: .of(.disorder)) var disorder: String?
  @Option(help: .of(.severity)) var severity: String?
  @Option(help: .of(.letterRisk)) var risk: String?
  @Option(help: .of(.complexity)) var complexity: String?
  @Option(help: .of(.course)) var course: String?
  @Option(help: .of(.complaint)) var complaint: String?

  /// Puts what was given over what was known.
  func fill(_ content: inout LetterContent, _ office: Office) throws {
    content.recipient = try line(.recipient, recipient) ?? content.recipient
    if let kind { content.kind = try code(.letterKind, kind) }
    content.datedOn = try office.day(.letterDate, date) ?? content.datedOn
    content.practitionerName =
      try line(.practitionerName, practitionerName) ?? content.practitionerName
    content.practitionerFunction =
      try line(.practitionerFunction, function) ?? content.practitionerFunction
    content.practitionerAGB =
      try agb(.practitionerAGB, practitionerAGB) ?? content.practitionerAGB
    content.practiceAGB = try agb(.practiceAGB, practiceAgb) ?? content.practiceAGB
    content.street = try line(.letterStreet, street) ?? content.street
    content.postalCode =
      try read(.postalCode, postalCode) { (text) throws(ValueFault) in try PostalCode(text) }
      ?? content.postalCode
    content.town = try line(.letterTown, town) ?? content.town
    content.bsn =
      try read(.bsn, bsn) { (text) throws(ValueFault) in try BSN(text) } ?? content.bsn
    try fillIllness(&content)
  }

  private func fillIllness(_ content: inout LetterContent) throws {
    content.disorder = try line(.disorder, disorder) ?? content.disorder
    content.severity = try line(.severity, severity) ?? content.severity
    content.risk = try line(.risk, risk) ?? content.risk
    content.complexity = try line(.complexity, complexity) ?? content.complexity
    content.course = try line(.course, course) ?? content.course
    content.complaint =
      try read(.complaint, complaint) { (text) throws(ValueFault) in try Prose(text) }
      ?? content.complaint
  }

  private func agb(_ field: FieldName, _ text: String?) throws -> AGB? {
    try read(field, text) { (text) throws(ValueFault) in try AGB(text) }
  }
}

struct LetterNew: Leaf {
  static let place = CommandName.letterNew
  static let word = "new"
  @OptionGroup var global: GlobalOptions
  @Argument(help: .of(.practiceRecord)) var record: String
  @Flag(help: .of(.correcting)) var correction = false
  @OptionGroup var letter: LetterOptions

  func run(_ office: Office) throws {
    let page = try office.record(record)
    var content = page.letter?.content ?? LetterContent(from: page.record.content, on: office.today)
    content.datedOn = office.today
    content.patient = page.record.content.name
    content.birth = page.record.content.birth
    content.practiceAGB = content.practiceAGB ?? page.usual.practiceAGB
    content.practitionerAGB = content.practitionerAGB ?? page.usual.practitionerAGB
    content.practitionerName = content.practitionerName ?? page.usual.practitionerName
    content.practitionerFunction =
      try content.practitionerFunction
      ?? line(.practitionerFunction, Wording.phrases.name(of: ReferrerType.generalPractitioner))
    try letter.fill(&content, office)
    try office.change(
      .practice(.letter(.new(page.record.id, content, correcting: correction))))
  }
}

struct LetterChange: Leaf {
  static let place = CommandName.letterChange
  static let word = "change"
  @OptionGroup var global: GlobalOptions
  @Argument(help: .of(.practiceRecord)) var record: String
  @Option(help: .of(.expectVersion)) var expectVersion: Int?
  @OptionGroup var letter: LetterOptions

  func run(_ office: Office) throws {
    let page = try office.record(record)
    guard let known = page.letter else {
      throw Ending.trouble(.refused(.noSuchRecord(.letter)))
    }
    var content = known.content
    content.patient = page.record.content.name
    content.birth = page.record.content.birth
    try letter.fill(&content, office)
    try office.change(
      .practice(
        .letter(
          .change(page.record.id, content, expecting: expectVersion ?? known.version))))
  }
}

/// How a letter comes out.
enum LetterFormat: String, CaseIterable, ExpressibleByArgument {
  case text
  case html
  case json

  static var allValueStrings: [String] { [] }
}

struct LetterShow: Leaf {
  static let place = CommandName.letterShow
  static let word = "show"
  @OptionGroup var global: GlobalOptions
  @Argument(help: .of(.practiceRecord)) var record: String
  @Option(help: .of(.letterFormat)) var format = LetterFormat.text
  @Option(help: .of(.out)) var out: String?
  @Flag(name: .customLong("hide-bsn"), help: .of(.hideBSN)) var hidesBSN = false

  /// To a file or as HTML it is printed, else only read: the log tells them apart, and only what is
  /// printed shows the BSN whole.
  func run(_ office: Office) throws {
    let id = try recordID(record)
    let isPrinted = out != nil || format == .html
    let command: LetterCommand =
      isPrinted ? .print(id, hidingBSN: hidesBSN || format == .json) : .show(id)
    switch try office.perform(.practice(.letter(command))) {
    case .practiceRecord(let page):
      try write(page) { $0.screen(Wording.phrases) }
    case .letterHanded(let page, let handing):
      try write(page) { $0.paper(Wording.phrases, handing) }
    default: break
    }
  }

  private func write(
    _ page: PracticeRecordPage, _ made: (LetterText) -> PrintedPage
  ) throws {
    guard let letter = page.letter, let text = LetterText(page) else { return }
    switch format {
    case .text: try Paper.hand(made(text), as: .text, to: out)
    case .html: try Paper.hand(made(text), as: .html, to: out)
    case .json:
      try Paper.hand(PracticeOutput.json(letter, page.handings).written + "\n", to: out)
    }
  }
}

struct LetterMarkReady: Leaf {
  static let place = CommandName.letterReady
  static let word = "ready"
  @OptionGroup var global: GlobalOptions
  @Argument(help: .of(.practiceRecord)) var record: String
  @Option(help: .of(.on)) var on: String?

  func run(_ office: Office) throws {
    try office.change(
      .practice(.letter(.markReady(try recordID(record), on: try office.day(.fromDay, on)))))
  }
}

struct LetterSign: Leaf {
  static let place = CommandName.letterSigned
  static let word = "signed"
  @OptionGroup var global: GlobalOptions
  @Argument(help: .of(.practiceRecord)) var record: String
  @Option(help: .of(.signedBy)) var by: String?
  @Option(help: .of(.on)) var on: String?

  func run(_ office: Office) throws {
    try office.change(
      .practice(
        .letter(
          .sign(
            try recordID(record), by: try line(.signedBy, by),
            on: try office.day(.signedOn, on)))))
  }
}

struct LetterSend: Leaf {
  static let place = CommandName.letterSent
  static let word = "sent"
  @OptionGroup var global: GlobalOptions
  @Argument(help: .of(.practiceRecord)) var record: String
  @Option(help: .of(.sentHow)) var by: String
  @Option(help: .of(.on)) var on: String?

  func run(_ office: Office) throws {
    try office.change(
      .practice(
        .letter(
          .send(
            try recordID(record), how: try line(.sentHow, by),
            on: try office.day(.sentOn, on)))))
  }
}
