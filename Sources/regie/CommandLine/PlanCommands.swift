import ArgumentParser
import Domain
import Texts

struct PlanBranch: Branch {
  static let place = CommandName.plan
  static let word = "plan"
  static var parts: [any ParsableCommand.Type] {
    [
      PlanShow.self, PlanVersions.self, PlanDifference.self, PlanStart.self, PlanGoal.self,
      PlanAction.self, PlanChange.self, PlanRemove.self, PlanPresent.self, PlanAnswerCommand.self,
      PlanApprove.self, PlanAgree.self, PlanDone.self, PlanDrop.self, PlanScore.self,
      PlanEvaluate.self, PlanScale.self, PlanWork.self, PlanWorkEnd.self, PlanStep.self,
      PlanFoundationSet.self, PlanAdvice.self, PlanAdviceRemove.self, PlanPrintCommand.self,
      PlanTogether.self,
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
  @Option(help: .of(.baseline)) var baseline: String?
  @Option(help: .of(.indicator)) var indicator: String?
  @Option(help: .of(.about)) var about: [String] = []

  func run(_ office: Office) throws {
    let id = try office.family(family.caseNumber)
    let new = NewGoal(
      domain: try office.lifeDomain(domain), wording: try line(.goal, wording, limit: 300),
      ownWords: try line(.ownWords, ownWords, limit: 300), byDay: try office.day(.byDay, by),
      baseline: try line(.baseline, baseline, limit: 300),
      indicator: try line(.indicator, indicator, limit: 300),
      about: about.isEmpty
        ? [] : try office.page(family.caseNumber).people(about, .aboutWhom))
    try office.change(.addGoal(id, new, expecting: family.expectVersion))
  }
}

extension Office {
  /// A life domain by its name.
  func lifeDomain(_ domain: String) throws -> ID<LifeDomain> {
    let outcome = try perform(.choices(.lifeDomains, matching: "", limit: 1000))
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
  @Option(help: .of(.agreedBy)) var by: [String] = []
  @Option(help: .of(.on)) var on: String?
  @Option(help: .of(.ownWords)) var ownWords: String?
  @Option(help: .of(.evaluation)) var evaluation: String?
  @Option(help: .of(.adoptionReason)) var reason: String?

  func run(_ office: Office) throws {
    let page = try office.page(family.caseNumber)
    let consent = PlanConsent(
      onDay: try office.day(.agreedOn, on), people: try by.map { try page.person($0) },
      ownWords: try line(.ownWords, ownWords, limit: 300),
      evaluationOn: try office.day(.evaluationOn, evaluation),
      reason: try line(.reason, reason, limit: 300))
    try office.change(
      .agreePlan(page.summary.family, consent, expecting: family.expectVersion))
  }
}

extension FamilyPage {
  /// A member by his id, his full name, or a given name that only he has.
  func person(_ text: String, _ field: FieldName = .agreedBy) throws -> ID<Person> {
    if let line = members.first(where: { $0.person.id.uuid == text }) { return line.person.id }
    let wanted = NameFolding.key(text)
    let full = members.filter { NameFolding.key($0.person.name.full) == wanted }
    let given = members.filter { NameFolding.key($0.person.name.given) == wanted }
    guard let found = full.count == 1 ? full.first : given.count == 1 ? given.first : nil else {
      throw Ending.trouble(.refused(.unknownChoice(field: field, value: text)))
    }
    return found.person.id
  }

  func people(_ names: [String], _ field: FieldName) throws -> [ID<Person>] {
    try names.map { try person($0, field) }
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
    let id = try page.action(action, in: page.plan).id
    try office.change(
      .finishAction(page.summary.family, id, expecting: family.expectVersion))
  }
}

extension FamilyPage {
  /// "2.1" is the first action of goal 2 of a version; an id is any action of the plan.
  func action(_ text: String, in plan: PlanPage?) throws -> ActionItem {
    let plans = [plan, self.plan, planInTheMaking].compactMap(\.self)
    if let id = ID<ActionItem>(text),
      let found = plans.flatMap(\.goals).flatMap(\.actions).first(where: { $0.id == id })
    {
      return found
    }
    let parts = text.split(separator: ".").compactMap { Int($0) }
    guard parts.count == 2,
      let found = plan?.goals.first(where: { $0.goal.number == parts[0] })?.actions
        .first(where: { $0.number == parts[1] })
    else { throw Ending.trouble(.refused(.noSuchRecord(.action))) }
    return found
  }

  /// A goal of a version by its number.
  func goal(_ number: Int, in plan: PlanPage?) throws -> GoalPage {
    guard let found = plan?.goals.first(where: { $0.goal.number == number }) else {
      throw Ending.trouble(.refused(.noSuchRecord(.goal)))
    }
    return found
  }
}
