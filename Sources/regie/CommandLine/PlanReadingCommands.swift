import ArgumentParser
import Domain
import Screens
import Texts

struct PlanShow: Leaf {
  static let place = CommandName.planShow
  static let word = "show"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var output: FormatOption
  @Argument(help: .of(.caseNumber)) var caseNumber: String
  @Option(help: .of(.planVersion)) var number: Int?
  @Option(help: .of(.asOf)) var asOf: String?

  func run(_ office: Office) throws {
    let page = try office.page(caseNumber)
    let day = try office.day(.fromDay, asOf)
    guard let plan = try chosen(page, day) else {
      return Console.say(Wording.phrases.word(.noneAsOf(shown(day ?? office.today, office))))
    }
    if output.format == .json { return Console.out(FamilyOutput.plan(plan).written) }
    let text = PlanText(page: page, phrases: Wording.phrases, today: office.today)
    for line in text.version(plan) { Console.out(Console.visible(line)) }
  }

  /// The version of a number, of a day, the one that holds, or the one being made.
  private func chosen(_ page: FamilyPage, _ day: Day?) throws -> PlanPage? {
    if let number {
      guard let plan = page.version(number) else {
        throw Ending.trouble(.refused(.planUnknown(number: number)))
      }
      return day.map { plan.asOf($0) } ?? plan
    }
    if let day { return page.plan(asOf: day) }
    return page.plan ?? page.planInTheMaking
  }

  private func shown(_ day: Day, _ office: Office) -> String {
    Wording.phrases.dayInYear(day, today: office.today)
  }
}

struct PlanVersions: Leaf {
  static let place = CommandName.planVersions
  static let word = "versions"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var output: FormatOption
  @Argument(help: .of(.caseNumber)) var caseNumber: String

  func run(_ office: Office) throws {
    let page = try office.page(caseNumber)
    let words = Wording.phrases
    Rows(
      columns: [.number, .state, .since, .until, .count],
      cells: page.planning.versions.map { plan in
        let version = plan.version
        return [
          "\(version.number)", words.name(of: page.standing(of: plan, on: office.today)),
          version.fromDay?.iso ?? "", version.toDay?.iso ?? "", "\(plan.goals.count)",
        ]
      }, json: page.planning.versions.map(FamilyOutput.plan)
    ).write(output.format)
  }
}

struct PlanDifference: Leaf {
  static let place = CommandName.planDiff
  static let word = "diff"
  @OptionGroup var global: GlobalOptions
  @Argument(help: .of(.caseNumber)) var caseNumber: String
  @Argument(help: .of(.olderVersion)) var older: Int
  @Argument(help: .of(.newerVersion)) var newer: Int

  func run(_ office: Office) throws {
    let page = try office.page(caseNumber)
    func version(_ number: Int) throws -> PlanPage {
      guard let plan = page.version(number) else {
        throw Ending.trouble(.refused(.planUnknown(number: number)))
      }
      return plan
    }
    let diff = PlanDiff(from: try version(older), to: try version(newer))
    let words = Wording.phrases
    Console.out(words.word(.diffTitle(older: diff.older, newer: diff.newer)))
    let text = PlanText(page: page, phrases: words, today: office.today)
    for line in text.diff(diff) { Console.out(Console.visible(line)) }
  }
}
