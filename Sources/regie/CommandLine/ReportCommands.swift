import ArgumentParser
import Domain
import Screens
import Texts

struct ReportBranch: Branch {
  static let place = CommandName.report
  static let word = "report"
  static var parts: [any ParsableCommand.Type] {
    [
      ReportShow<Inflow>.self, ReportCaseload.self, ReportShow<Costs>.self,
      ReportShow<PracticeFinished>.self, ReportShow<WaitingTimes>.self,
      ReportShow<LeadTimes>.self, ReportShow<BudgetDepletion>.self, ReportShow<Movements>.self,
      ReportShow<Outcomes>.self, ReportShow<Completeness>.self, ReportCoverage.self,
      ReportListShow.self,
    ]
  }
}

/// What every report takes.
struct ReportOptions: ParsableArguments {
  @OptionGroup var selection: FigureOptions
  @Option(help: .of(.reportBy)) var by: String?
  @Flag(help: .of(.reportOutside)) var outside = false
  @Option(help: .of(.reportFormat)) var format: ReportFormat = .table
  @Option(help: .of(.reportOut)) var out: String?
  @Flag(help: .of(.force)) var force = false

  func question(_ name: ReportName, _ office: Office) throws -> ReportQuestion {
    let (from, to) = try selection.period(office)
    return ReportQuestion(
      name, from: from, to: to, by: try by.map { try code(.division, $0) },
      filter: try selection.filter(office), isForOutside: outside)
  }
}

/// Which figures: of what time, team, municipality, referrer and provider.
struct FigureOptions: ParsableArguments {
  @Option(help: .of(.reportFrom)) var from: String?
  @Option(help: .of(.reportTo)) var to: String?
  @Option(help: .of(.reportTeam)) var team: String?
  @Option(help: .of(.reportMunicipality)) var municipality: String?
  @Option(help: .of(.reportReferrer)) var referrer: String?
  @Option(help: .of(.reportProvider)) var provider: String?

  /// Half open; the last twelve months where nothing is said.
  func period(_ office: Office) throws -> (from: Day, to: Day) {
    let usual = ReportQuestion.lastYear(.inflow, today: office.today)
    func day(_ field: FieldName, _ text: String?) throws -> Day? {
      try read(field, text) { (text) throws(ValueFault) in
        try Day.parse(typed: text, today: office.today)
      }
    }
    let last = try day(.untilDay, to)
    let end = last.map { $0.adding(days: 1) } ?? usual.toDay
    let first = try day(.fromDay, from)
    return (first ?? min(usual.fromDay, end.adding(months: -12)), end)
  }

  func filter(_ office: Office) throws -> ReportFilter {
    ReportFilter(
      team: try line(.team, team),
      municipality: try read(.municipality, municipality) { (text) throws(ValueFault) in
        try MunicipalityCode(text)
      },
      referrer: try referrer.map { try code(.referrerType, $0) },
      provider: try provider.map { try self.provider($0, office) })
  }

  private func provider(_ name: String, _ office: Office) throws -> ID<Provider> {
    guard case .providers(let all) = try office.perform(.providers),
      let found = all.first(where: { $0.name.text == name || $0.agb?.digits == name })
    else {
      throw Ending.trouble(.refused(.unknownChoice(field: .provider, value: name)))
    }
    return found.id
  }
}

enum ReportFormat: String, CaseIterable, ExpressibleByArgument {
  case table
  case csv
  case json
  case html

  /// None: the help text names them, and the parser would add them in English.
  static var allValueStrings: [String] { [] }
}

/// Which report a command shows.
protocol ReportShown {
  static var name: ReportName { get }
  static var place: CommandName { get }
}

/// A command that shows one report.
struct ReportShow<Shown: ReportShown>: Leaf {
  static var place: CommandName { Shown.place }
  static var word: String { ReportCatalogue.command(Shown.name) }
  @OptionGroup var global: GlobalOptions
  @OptionGroup var options: ReportOptions

  func run(_ office: Office) throws {
    let question = try options.question(Shown.name, office)
    guard case .report(.report(let report)) = try office.perform(.report(.show(question))) else {
      return
    }
    if options.out != nil { _ = try office.perform(.report(.exported(report.question))) }
    let text = ReportOutput.text(report, options.format, today: office.today)
    try Paper.hand(text, to: options.out, replacing: options.force) { path in
      Wording.phrases.reportWord(.exported(path: path))
    }
    if report.isSuppressed, options.out == nil, options.format == .table {
      Console.say(
        Wording.phrases.reportWord(.suppressed(smallest: Int(Suppression.smallest))))
    }
  }
}

enum Inflow: ReportShown {
  static let name = ReportName.inflow
  static let place = CommandName.reportInflow
}

enum Costs: ReportShown {
  static let name = ReportName.costs
  static let place = CommandName.reportCosts
}

enum PracticeFinished: ReportShown {
  static let name = ReportName.practice
  static let place = CommandName.reportPractice
}

enum WaitingTimes: ReportShown {
  static let name = ReportName.waiting
  static let place = CommandName.reportWaiting
}

enum LeadTimes: ReportShown {
  static let name = ReportName.leadTime
  static let place = CommandName.reportLeadTime
}

enum BudgetDepletion: ReportShown {
  static let name = ReportName.budget
  static let place = CommandName.reportBudget
}

enum Movements: ReportShown {
  static let name = ReportName.movements
  static let place = CommandName.reportMovements
}

enum Outcomes: ReportShown {
  static let name = ReportName.outcomes
  static let place = CommandName.reportOutcomes
}

enum Completeness: ReportShown {
  static let name = ReportName.completeness
  static let place = CommandName.reportCompleteness
}

/// The figures behind a number, so that anybody can count them.
struct ReportListShow: Leaf {
  static let place = CommandName.reportList
  static let word = "list"
  @OptionGroup var global: GlobalOptions
  @Argument(help: .of(.figureKind)) var kind: String
  @OptionGroup var options: FigureOptions
  @OptionGroup var output: FormatOption
  @Option(help: .of(.limit)) var limit: Int?

  func run(_ office: Office) throws {
    let (from, to) = try options.period(office)
    let kind: FigureKind = try code(.figureKind, kind)
    let selection = FigureSelection(
      kind, from: from, to: to, filter: try options.filter(office))
    ReportOutput.write(try all(selection, office), kind, output.format)
  }

  private func all(_ selection: FigureSelection, _ office: Office) throws -> [FigureRow] {
    try everyPage(limit) { key, size in
      guard
        case .report(.list(let page)) = try office.perform(
          .report(.list(selection, after: key, limit: size)))
      else { return nil }
      return (page.rows, page.next)
    }
  }
}

struct ReportCaseload: Leaf {
  static let place = CommandName.reportCaseload
  static let word = "caseload"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var output: FormatOption

  func run(_ office: Office) throws {
    guard case .team(.caseload(let teams)) = try office.perform(.team(.caseload)) else { return }
    TeamOutput.write(teams, output.format)
  }
}
