import ArgumentParser
import Domain
import Texts

extension Office {
  /// Carries out what is done with a plan.
  func plan(
    _ family: FamilyOptions, _ command: (FamilyPage) throws -> PlanCommand
  ) throws {
    let page = try page(family.caseNumber)
    try change(
      .planning(page.summary.family, try command(page), expecting: family.expectVersion))
  }
}

struct PlanAnswerCommand: Leaf {
  static let place = CommandName.planAnswer
  static let word = "answer"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions
  @Option(help: .of(.answeredBy)) var by: String
  @Option(help: .of(.answer)) var answer: String
  @Option(help: .of(.on)) var on: String?
  @Option(help: .of(.ownWords)) var ownWords: String?

  func run(_ office: Office) throws {
    try office.plan(family) { page in
      .answer(
        NewAnswer(
          person: try page.person(by, .person), kind: try code(.answer, answer),
          onDay: try office.day(.fromDay, on), ownWords: try line(.ownWords, ownWords, limit: 300)))
    }
  }
}

struct PlanApprove: Leaf {
  static let place = CommandName.planApprove
  static let word = "approve"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions
  @Flag(help: .of(.askApproval)) var ask = false
  @Flag(help: .of(.returnPlan)) var back = false
  @Option(help: .of(.remark)) var note: String?

  func run(_ office: Office) throws {
    let command: PlanCommand =
      ask
      ? .askApproval
      : .decideApproval(isApproved: !back, note: try line(.reason, note, limit: 300))
    try office.plan(family) { _ in command }
  }
}

struct PlanChange: Leaf {
  static let place = CommandName.planChange
  static let word = "change"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions
  @Argument(help: .of(.goalOrAction)) var item: String
  @Option(help: .of(.newWording)) var wording: String?
  @Option(help: .of(.newDomain)) var domain: String?
  @Option(help: .of(.ownWords)) var ownWords: String?
  @Option(help: .of(.by)) var by: String?
  @Option(help: .of(.baseline)) var baseline: String?
  @Option(help: .of(.indicator)) var indicator: String?
  @Option(help: .of(.about)) var about: [String] = []
  @Option(help: .of(.doer)) var doer: String?
  @Option(help: .of(.doerName)) var who: String?

  func run(_ office: Office) throws {
    try office.plan(family) { page in
      if let number = Int(item) { return try goal(number, page, office) }
      let old = try page.action(item, in: page.planInTheMaking)
      return .changeAction(
        old.id,
        NewAction(
          goal: 1, wording: try line(.action, wording, limit: 300) ?? old.wording,
          doer: try doer.map { try code(.doer, $0) } ?? old.doer,
          doerName: try line(.doerName, who) ?? old.doerName,
          dueOn: try office.day(.dueOn, by) ?? old.dueOn))
    }
  }

  /// What isn't named stays as it is.
  private func goal(_ number: Int, _ page: FamilyPage, _ office: Office) throws -> PlanCommand {
    let old = try page.goal(number, in: page.planInTheMaking)
    let new = NewGoal(
      domain: try domain.map { try office.lifeDomain($0) } ?? old.goal.domain,
      wording: try line(.goal, wording, limit: 300) ?? old.goal.wording,
      ownWords: try line(.ownWords, ownWords, limit: 300) ?? old.goal.ownWords,
      byDay: try office.day(.byDay, by) ?? old.goal.byDay,
      baseline: try line(.baseline, baseline, limit: 300) ?? old.goal.baseline,
      indicator: try line(.indicator, indicator, limit: 300) ?? old.goal.indicator,
      about: about.isEmpty ? old.about : try page.people(about, .aboutWhom))
    return .changeGoal(old.goal.id, new)
  }
}

struct PlanRemove: Leaf {
  static let place = CommandName.planRemove
  static let word = "remove"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions
  @Argument(help: .of(.goalOrAction)) var item: String

  func run(_ office: Office) throws {
    try office.plan(family) { page in
      guard let number = Int(item) else {
        return .removeAction(try page.action(item, in: page.planInTheMaking).id)
      }
      return .removeGoal(try page.goal(number, in: page.planInTheMaking).goal.id)
    }
  }
}

struct PlanDrop: Leaf {
  static let place = CommandName.planDrop
  static let word = "drop"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions
  @Argument(help: .of(.action)) var action: String
  @Option(help: .of(.dropReason)) var reason: String

  func run(_ office: Office) throws {
    try office.plan(family) { page in
      .dropAction(
        try page.action(action, in: page.plan).id, reason: try line(.reason, reason, limit: 300))
    }
  }
}

struct PlanScore: Leaf {
  static let place = CommandName.planScore
  static let word = "score"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions
  @Argument(help: .of(.score)) var score: Int
  @Option(help: .of(.goal)) var goal = 1
  @Option(help: .of(.scoredBy)) var by: String
  @Option(help: .of(.on)) var on: String?
  @Option(help: .of(.remark)) var note: String?

  func run(_ office: Office) throws {
    try office.plan(family) { page in
      .score(
        try page.goal(goal, in: page.plan).goal.id,
        NewScore(
          score: score, onDay: try office.day(.fromDay, on), by: try line(.scoredBy, by),
          note: try line(.reason, note, limit: 300)))
    }
  }
}

struct PlanScale: Leaf {
  static let place = CommandName.planScale
  static let word = "scale"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions
  @Argument(help: .of(.scaleDirection)) var direction: String
  @Option(help: .of(.reason)) var reason: String
  @Option(help: .of(.on)) var on: String?

  func run(_ office: Office) throws {
    let new = NewScaleChange(
      direction: try code(.scaleDirection, direction),
      reason: try line(.reason, reason, limit: 300), onDay: try office.day(.fromDay, on))
    try office.plan(family) { _ in .changeScale(new) }
  }
}

struct PlanEvaluate: Leaf {
  static let place = CommandName.planEvaluate
  static let word = "evaluate"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions
  @Option(help: .of(.decision)) var decision: String
  @Option(help: .of(.present)) var present: String
  @Option(help: .of(.goalScore)) var score: [String] = []
  @Option(help: .of(.on)) var on: String?
  @Option(help: .of(.nextEvaluation)) var next: String?
  @Option(help: .of(.remark)) var note: String?

  func run(_ office: Office) throws {
    let new = NewEvaluation(
      onDay: try office.day(.fromDay, on), present: try line(.present, present, limit: 300),
      decision: try code(.decision, decision), nextOn: try office.day(.nextOn, next),
      note: try line(.reason, note, limit: 300), scores: try scores())
    try office.plan(family) { _ in .evaluate(new) }
  }

  /// "2:6" is a six for goal 2.
  private func scores() throws -> [Int: Int] {
    var scores: [Int: Int] = [:]
    for text in score {
      let parts = text.split(separator: ":").map { Int($0) }
      guard parts.count == 2, let goal = parts[0], let value = parts[1] else {
        throw Ending.trouble(.refused(.value(field: .score, .numberForm)))
      }
      scores[goal] = value
    }
    return scores
  }
}

struct PlanWork: Leaf {
  static let place = CommandName.planWork
  static let word = "work"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions
  @Argument(help: .of(.topic)) var topic: String
  @Option(help: .of(.task)) var task: String
  @Option(help: .of(.parties)) var parties: String
  @Option(help: .of(.responsibility)) var responsibility: String?
  @Option(help: .of(.authority)) var authority: String?
  @Option(help: .of(.from)) var from: String?
  @Option(help: .of(.until)) var until: String?
  @Option(help: .of(.replaces)) var replaces: Int?

  func run(_ office: Office) throws {
    let new = NewWorkAgreement(
      topic: try line(.title, topic), task: try line(.task, task),
      responsibility: try line(.responsibility, responsibility),
      authority: try line(.authority, authority), parties: try line(.parties, parties),
      fromDay: try office.day(.fromDay, from), untilDay: try office.day(.untilDay, until))
    try office.plan(family) { page in
      .agreeOnWork(new, replacing: try replaces.map { try page.workAgreement($0) })
    }
  }
}

struct PlanWorkEnd: Leaf {
  static let place = CommandName.planWorkEnd
  static let word = "work-end"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions
  @Argument(help: .of(.workAgreement)) var number: Int
  @Option(help: .of(.on)) var on: String?

  func run(_ office: Office) throws {
    try office.plan(family) { page in
      .endWorkAgreement(try page.workAgreement(number), on: try office.day(.fromDay, on))
    }
  }
}

extension FamilyPage {
  /// An agreement on the work by its number in the family.
  fileprivate func workAgreement(_ number: Int) throws -> ID<WorkAgreement> {
    guard let found = planning.workAgreements.first(where: { $0.number == number }) else {
      throw Ending.trouble(.refused(.noSuchRecord(.workAgreement)))
    }
    return found.id
  }
}

struct PlanStep: Leaf {
  static let place = CommandName.planStep
  static let word = "step"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions
  @Argument(help: .of(.legalStep)) var step: String
  @Option(help: .of(.on)) var on: String?
  @Option(help: .of(.ground)) var ground: String?
  @Option(help: .of(.remark)) var note: String?

  func run(_ office: Office) throws {
    let new = NewLegalStep(
      kind: try code(.step, step), onDay: try office.day(.fromDay, on),
      ground: try ground.map { try code(.basis, $0) }, note: try line(.reason, note, limit: 300))
    try office.plan(family) { _ in .takeLegalStep(new) }
  }
}
