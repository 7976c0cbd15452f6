import ArgumentParser
import Domain
import Texts

struct BudgetRaiseCommand: Leaf {
  static let place = CommandName.budgetRaise
  static let word = "raise"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions
  @Option(help: .of(.year)) var year: Int?
  @Option(help: .of(.ceiling)) var ceiling: String
  @Option(help: .of(.municipality)) var municipality: String?
  @Option(help: .of(.reason)) var reason: String

  func run(_ office: Office) throws {
    let id = try office.family(family.caseNumber)
    let ceiling = try read(.ceiling, ceiling) { (text) throws(ValueFault) in
      try Cents(euros: text)
    }
    let code: MunicipalityCode? = try read(.municipality, municipality) {
      (text) throws(ValueFault) in try MunicipalityCode(text)
    }
    try office.change(
      .help(
        id,
        .raise(
          year: year ?? office.today.year, code, to: ceiling, reason: try line(.reason, reason)),
        expecting: family.expectVersion))
  }
}

struct BudgetApprove: Leaf {
  static let place = CommandName.budgetApprove
  static let word = "approve"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions
  @Option(help: .of(.raiseNumber)) var number: Int?
  @Option(help: .of(.remark)) var remark: String?

  func run(_ office: Office) throws {
    let id = try office.family(family.caseNumber)
    try office.change(
      .help(
        id, .approveRaise(number: number, remark: try line(.remark, remark)),
        expecting: family.expectVersion))
  }
}

struct BudgetRefuse: Leaf {
  static let place = CommandName.budgetRefuse
  static let word = "refuse"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions
  @Option(help: .of(.raiseNumber)) var number: Int?
  @Option(help: .of(.remark)) var remark: String

  func run(_ office: Office) throws {
    let id = try office.family(family.caseNumber)
    try office.change(
      .help(
        id, .refuseRaise(number: number, remark: try line(.remark, remark)),
        expecting: family.expectVersion))
  }
}

struct BudgetWithdraw: Leaf {
  static let place = CommandName.budgetWithdraw
  static let word = "withdraw"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions
  @Option(help: .of(.raiseNumber)) var number: Int?

  func run(_ office: Office) throws {
    let id = try office.family(family.caseNumber)
    try office.change(
      .help(id, .withdrawRaise(number: number), expecting: family.expectVersion))
  }
}

struct BudgetRaises: Leaf {
  static let place = CommandName.budgetRaises
  static let word = "raises"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: CaseOption
  @OptionGroup var output: FormatOption

  func run(_ office: Office) throws {
    let lines = try office.page(family.caseNumber).help.raises
    Rows(
      columns: [.number, .budgetYear, .municipality, .amount, .state, .who, .since, .reason],
      cells: lines.map(Self.cells), json: lines.map(Self.json)
    ).write(output.format)
  }

  private static func cells(_ line: RaiseLine) -> [String] {
    let (raise, words) = (line.raise, Wording.phrases)
    return [
      "\(raise.number)", "\(raise.year)", raise.municipality.text, words.money(raise.to),
      words.name(of: raise.state), line.proposer.text, raise.proposedOn.iso, raise.reason.text,
    ]
  }

  private static func json(_ line: RaiseLine) -> JSON {
    let raise = line.raise
    return .object([
      ("number", .number(raise.number)), ("year", .number(raise.year)),
      ("municipality", .text(raise.municipality.text)),
      ("fromCents", .number(raise.from.rawValue)), ("toCents", .number(raise.to.rawValue)),
      ("reason", .text(raise.reason.text)), ("state", .text(raise.state.rawValue)),
      ("proposedBy", .text(line.proposer.text)), ("proposedOn", .text(raise.proposedOn.iso)),
      ("decidedBy", .optional(line.decider?.text)),
      ("decidedOn", .optional(raise.decidedOn?.iso)), ("remark", .optional(raise.remark?.text)),
    ])
  }
}

struct BudgetCarry: Leaf {
  static let place = CommandName.budgetCarry
  static let word = "carry"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions
  @OptionGroup var output: FormatOption
  @Option(help: .of(.year)) var year: Int?
  @Flag(name: .customLong("set"), help: .of(.carrySet)) var sets = false

  func run(_ office: Office) throws {
    let page = try office.page(family.caseNumber)
    let (year, words) = (year ?? office.today.year + 1, Wording.phrases)
    guard let change = YearChange(into: year, of: page) else {
      return Console.say(words.word(ClaimWord.nothingRunsOn(year)))
    }
    Rows(
      columns: [.number, .product, .provider, .from, .until, .amount],
      cells: change.lines.map { line in
        [
          "\(line.commitment.number)", line.commitment.product.text, line.provider.text,
          line.commitment.fromDay.iso, line.commitment.untilDay?.iso ?? "",
          words.money(line.part),
        ]
      },
      json: change.lines.map { line in
        .object([
          ("number", .number(line.commitment.number)),
          ("product", .text(line.commitment.product.text)),
          ("from", .text(line.commitment.fromDay.iso)),
          ("until", .optional(line.commitment.untilDay?.iso)),
          ("partCents", .number(line.part.rawValue)),
          ("proposedCents", .number(change.proposed.rawValue)),
        ])
      }
    ).write(output.format)
    Console.say(words.word(ClaimWord.carried(year: year, amount: words.money(change.proposed))))
    guard sets else { return }
    try office.change(
      .help(
        page.summary.family,
        .raise(
          year: year, change.municipality, to: change.proposed,
          reason: try line(.reason, words.word(ClaimWord.carryReason(year - 1)))),
        expecting: family.expectVersion))
  }
}
