import ArgumentParser
import Domain
import Screens
import Texts

struct PlanPrintCommand: Leaf {
  static let place = CommandName.planPrint
  static let word = "print"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: CaseOption
  @Option(name: .customLong("for"), help: .of(.printedFor)) var person: String
  @Option(help: .of(.despite)) var despite: String?
  @Option(help: .of(.sheetFormat)) var format = PaperFormat.text
  @Option(help: .of(.out)) var out: String?
  @Flag(help: .of(.force)) var force = false

  func run(_ office: Office) throws {
    let page = try office.page(family.caseNumber)
    let reader = try page.line(person).person.id
    let despite = try line(.despite, despite)
    guard
      case .planPrint(let print) = try office.perform(
        .sharing(.printPlan(.id(page.summary.family), for: reader, despite: despite)))
    else { return }
    try Paper.hand(
      PlanPaper.page(print, Wording.phrases), as: format, to: out, replacing: force)
  }
}

/// What those who look along see: for a screen that is read aloud or shown.
struct PlanTogether: Leaf {
  static let place = CommandName.planTogether
  static let word = "together"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: CaseOption
  @Option(help: .of(.readers)) var with: [String]

  func run(_ office: Office) throws {
    let page = try office.page(family.caseNumber)
    let readers = try with.map { try page.line($0).person.id }
    guard
      case .sharedView(let view) = try office.perform(
        .sharing(.shareView(page.summary.family, with: readers)))
    else { return }
    try Paper.hand(
      SharedViewPaper.page(view, Wording.phrases), as: .text, to: nil, replacing: false)
  }
}

struct DisclosureBranch: Branch {
  static let place = CommandName.disclosure
  static let word = "disclosure"
  static var parts: [any ParsableCommand.Type] { [DisclosureList.self, DisclosureAdd.self] }
}

struct DisclosureList: Leaf {
  static let place = CommandName.disclosureList
  static let word = "list"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: CaseOption
  @OptionGroup var output: FormatOption

  func run(_ office: Office) throws {
    let number = try office.number(family.caseNumber)
    guard
      case .disclosures(let lines) = try office.perform(.sharing(.disclosures(.number(number))))
    else { return }
    Rows(
      columns: [.number, .time, .what, .kind, .person, .basis, .reason, .who],
      cells: lines.map(cells), json: lines.map(json)
    ).write(output.format)
  }

  private func cells(_ line: DisclosureLine) -> [String] {
    let (row, words) = (line.disclosure, Wording.phrases)
    let content = row.content
    let what = words.name(of: content.what) + (content.detail.map { " " + $0.text } ?? "")
    return [
      "\(row.number)", row.onDay.iso, what, words.name(of: content.kind),
      content.recipient.text, words.name(of: content.ground),
      [content.explanation, content.whyNotInformed, content.despite].compactMap { $0?.text }
        .joined(separator: "; "), line.author.text,
    ]
  }

  private func json(_ line: DisclosureLine) -> JSON {
    let row = line.disclosure
    let content = row.content
    return .object([
      ("number", .number(row.number)), ("day", .text(row.onDay.iso)),
      ("what", .text(content.what.rawValue)), ("detail", .optional(content.detail?.text)),
      ("kind", .text(content.kind.rawValue)), ("recipient", .text(content.recipient.text)),
      ("person", .optional(content.person?.uuid)), ("ground", .text(content.ground.rawValue)),
      ("explanation", .optional(content.explanation?.text)),
      ("familyInformed", .bool(content.familyInformed)),
      ("whyNotInformed", .optional(content.whyNotInformed?.text)),
      ("despite", .optional(content.despite?.text)),
      ("by", .text(line.author.text)),
    ])
  }
}

struct DisclosureAdd: Leaf {
  static let place = CommandName.disclosureAdd
  static let word = "add"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: CaseOption
  @Option(help: .of(.disclosureKind)) var kind = DisclosureKind.share.rawValue
  @Option(help: .of(.disclosureGround)) var ground: String
  @Option(help: .of(.consentOption)) var consent: Int?
  @Option(help: .of(.disclosureExplanation)) var explanation: String?
  @Option(help: .of(.disclosedContent)) var what: String
  @Option(help: .of(.disclosureDetail)) var detail: String?
  @Option(help: .of(.disclosureRecipient)) var to: String
  @Option(name: .customLong("not-informed"), help: .of(.familyNotInformed)) var whyNot: String?
  @Option(help: .of(.on)) var on: String?

  func run(_ office: Office) throws {
    let new = NewDisclosure(
      kind: try code(.disclosureKind, kind), ground: try code(.disclosureGround, ground),
      explanation: try line(.explanation, explanation), what: try code(.disclosedContent, what),
      detail: try line(.detail, detail), recipient: try line(.recipient, to),
      familyInformed: whyNot == nil, whyNotInformed: try line(.whyNotInformed, whyNot))
    let family = try office.family(family.caseNumber)
    let day = try office.day(.fromDay, on)
    guard let consent else { return try office.change(.sharing(.disclose(family, new, on: day))) }
    try office.change(.sharing(.discloseWith(family, number: consent, new, on: day)))
  }
}
