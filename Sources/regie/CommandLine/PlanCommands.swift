import ArgumentParser
import Domain
import Texts

struct PlanBranch: Branch {
  static let place = CommandName.plan
  static let word = "plan"
  static var parts: [any ParsableCommand.Type] {
    [
      PlanStart.self, PlanGoal.self, PlanAction.self, PlanPresent.self, PlanAgree.self,
      PlanDone.self,
    ]
  }
}

struct PlanStart: Leaf {
  static let place = CommandName.planStart
  static let word = "start"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions

  func run(_ office: Office) throws {
    let id = try office.family(family.caseNumber)
    try office.change(.startPlan(id, expecting: family.expectVersion))
  }
}

struct PlanGoal: Leaf {
  static let place = CommandName.planGoal
  static let word = "goal"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions
  @Argument(help: .of(.wording)) var wording: String
  @Option(help: .of(.domain)) var domain: String
  @Option(help: .of(.ownWords)) var ownWords: String?
  @Option(help: .of(.by)) var by: String?

  func run(_ office: Office) throws {
    let id = try office.family(family.caseNumber)
    let new = NewGoal(
      domain: try lifeDomain(office), wording: try line(.goal, wording, limit: 300),
      ownWords: try line(.ownWords, ownWords, limit: 300), byDay: try office.day(.byDay, by))
    try office.change(.addGoal(id, new, expecting: family.expectVersion))
  }

  private func lifeDomain(_ office: Office) throws -> ID<LifeDomain> {
    let outcome = try office.perform(.choices(.lifeDomains, matching: "", limit: 1000))
    guard case .choices(_, let choices) = outcome else {
      throw Ending.trouble(.refused(.noSuchRecord(.lifeDomain)))
    }
    let wanted = NameFolding.key(domain)
    let found = choices.first { NameFolding.key($0.label) == wanted || $0.id == domain }
    guard let id = found.flatMap({ ID<LifeDomain>($0.id) }) else {
      throw Ending.trouble(.refused(.unknownChoice(field: .lifeDomain, value: domain)))
    }
    return id
  }
}

struct PlanAction: Leaf {
  static let place = CommandName.planAction
  static let word = "action"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions
  @Argument(help: .of(.wording)) var wording: String
  @Option(help: .of(.goal)) var goal = 1
  @Option(help: .of(.doer)) var doer: String
  @Option(help: .of(.doerName)) var who: String
  @Option(help: .of(.due)) var due: String?

  func run(_ office: Office) throws {
    let id = try office.family(family.caseNumber)
    let new = NewAction(
      goal: goal, wording: try line(.action, wording, limit: 300),
      doer: try code(.doer, doer), doerName: try line(.doerName, who),
      dueOn: try office.day(.dueOn, due))
    try office.change(.addAction(id, new, expecting: family.expectVersion))
  }
}

struct PlanPresent: Leaf {
  static let place = CommandName.planPresent
  static let word = "present"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions
  @Option(help: .of(.on)) var on: String?

  func run(_ office: Office) throws {
    let id = try office.family(family.caseNumber)
    try office.change(
      .presentPlan(
        id, on: try office.day(.agreedOn, on),
        expecting: family.expectVersion))
  }
}

struct PlanAgree: Leaf {
  static let place = CommandName.planAgree
  static let word = "agree"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions
  @Option(help: .of(.agreedBy)) var by: [String]
  @Option(help: .of(.on)) var on: String?
  @Option(help: .of(.ownWords)) var ownWords: String?
  @Option(help: .of(.evaluation)) var evaluation: String?

  func run(_ office: Office) throws {
    let page = try office.page(family.caseNumber)
    let consent = PlanConsent(
      onDay: try office.day(.agreedOn, on), people: try by.map { try page.person($0) },
      ownWords: try line(.ownWords, ownWords, limit: 300),
      evaluationOn: try office.day(.evaluationOn, evaluation))
    try office.change(
      .agreePlan(page.summary.family, consent, expecting: family.expectVersion))
  }
}

extension FamilyPage {
  /// A member by his id, his full name, or a given name that only he has.
  func person(_ text: String) throws -> ID<Person> {
    if let line = members.first(where: { $0.person.id.uuid == text }) { return line.person.id }
    let wanted = NameFolding.key(text)
    let full = members.filter { NameFolding.key($0.person.name.full) == wanted }
    let given = members.filter { NameFolding.key($0.person.name.given) == wanted }
    guard let found = full.count == 1 ? full.first : given.count == 1 ? given.first : nil else {
      throw Ending.trouble(.refused(.unknownChoice(field: .agreedBy, value: text)))
    }
    return found.person.id
  }
}

struct PlanDone: Leaf {
  static let place = CommandName.planDone
  static let word = "done"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions
  @Argument(help: .of(.action)) var action: String

  func run(_ office: Office) throws {
    let page = try office.page(family.caseNumber)
    guard let id = ID<ActionItem>(action) ?? numbered(page) else {
      throw Ending.trouble(.refused(.noSuchRecord(.action)))
    }
    try office.change(
      .finishAction(page.summary.family, id, expecting: family.expectVersion))
  }

  /// "2.1" is the first action of goal 2.
  private func numbered(_ page: FamilyPage) -> ID<ActionItem>? {
    let parts = action.split(separator: ".").compactMap { Int($0) }
    guard parts.count == 2 else { return nil }
    return page.plan?.goals.first { $0.goal.number == parts[0] }?.actions
      .first { $0.number == parts[1] }?.id
  }
}
