import ArgumentParser
import Domain
import Texts

struct AccessRequests: Leaf {
  static let place = CommandName.accessRequests
  static let word = "requests"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var output: FormatOption

  func run(_ office: Office) throws {
    guard case .experts(let lines) = try office.perform(.access(.requests)) else { return }
    lines.write(output.format) { $0.askedBy }
  }
}

struct AccessExperts: Leaf {
  static let place = CommandName.accessExperts
  static let word = "experts"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: CaseOption
  @OptionGroup var output: FormatOption

  func run(_ office: Office) throws {
    let number = try office.number(family.caseNumber)
    guard case .experts(let lines) = try office.perform(.access(.experts(.number(number))))
    else { return }
    lines.write(output.format) { $0.expert }
  }
}

struct AccessAdvise: Leaf {
  static let place = CommandName.accessAdvise
  static let word = "advise"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: CaseOption
  @Argument(help: .of(.adviceText)) var text: String
  @Option(help: .of(.discipline)) var discipline: String?

  func run(_ office: Office) throws {
    let number = try office.number(family.caseNumber)
    let text = try read(.advice, self.text) { (text) throws(ValueFault) in try Prose(text) }
    let role = Wording.phrases.name(of: Role.behaviourExpert)
    let discipline = try line(.discipline, discipline ?? role)
    try office.change(
      .access(
        .advise(.number(number), discipline: discipline, text)))
  }
}

extension [ExpertRequest] {
  fileprivate func write(_ format: OutputFormat, who: (ExpertRequest) -> Line) {
    Rows(
      columns: [.caseNumber, .name, .who, .text, .since, .until, .result],
      cells: map { line in
        [
          line.caseNumber.text, line.family.text, who(line).text, line.access.question.text,
          line.access.fromDay.iso, line.lastDay.iso, line.advisedOn?.iso ?? "",
        ]
      }, json: map(\.json)
    ).write(format)
  }
}

extension ExpertRequest {
  fileprivate var lastDay: Day { access.endedOn ?? access.untilDay }

  fileprivate var json: JSON {
    .object([
      ("case", .text(caseNumber.text)), ("name", .text(family.text)),
      ("expert", .text(expert.text)), ("askedBy", .text(askedBy.text)),
      ("question", .text(access.question.text)), ("from", .text(access.fromDay.iso)),
      ("until", .text(lastDay.iso)), ("advisedOn", .optional(advisedOn?.iso)),
      ("endedByMerge", .bool(access.merge != nil)),
    ])
  }
}
