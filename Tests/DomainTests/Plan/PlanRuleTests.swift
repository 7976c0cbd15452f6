import Domain
import Testing

@Suite("Who must agree with a plan, and what their answers come to")
struct PlanConsentTests {
  @Test(
    "asks parents, guardians and foster parents, and a youth from twelve",
    arguments: [
      (MemberRole.parent, "1986-01-01", true), (.legalGuardian, "1986-01-01", true),
      (.fosterParent, "1986-01-01", true), (.youth, "2014-03-02", true),
      (.youth, "2014-03-03", false), (.youth, "2014-00-00", true), (.youth, "2014-03-00", true),
      (.youth, "2014-04-00", false), (.sibling, "2000-01-01", false),
      (.networkMember, "1950-01-01", false), (.other, "1950-01-01", false),
    ])
  func asked(_ role: MemberRole, _ birth: String, _ isAsked: Bool) throws {
    let person = try person(birth)
    #expect(
      Self.isAsked(role, person, on: try Day("2026-03-02")) == isAsked)
  }

  @Test("asks nobody who has died, and no child whose birth nobody knows")
  func notAsked() throws {
    var person = try person("1986-01-01")
    person.deceasedOn = try Day("2026-01-01")
    let day = try Day("2026-03-02")
    #expect(!Self.isAsked(.parent, person, on: day))
    person.deceasedOn = nil
    person.birth = nil
    #expect(!Self.isAsked(.youth, person, on: day))
    #expect(Self.isAsked(.parent, person, on: day))
  }

  private static func isAsked(_ role: MemberRole, _ person: Person, on day: Day) -> Bool {
    PlanConsentRule.mustBeAsked([(role, person)], custody: [], on: day) == [person.id]
  }

  @Test("the newest answer of a person counts, and none of an earlier round")
  func newest() throws {
    let answers = [
      try answer(1, .disagreed, 1, round: 1), try answer(2, .partly, 2, round: 2),
      try answer(1, .disagreed, 3, round: 2), try answer(1, .agreed, 4, round: 2),
    ]
    let newest = PlanConsentRule.newest(answers, round: 2)
    #expect(newest[id(1)]?.kind == .agreed)
    #expect(newest[id(2)]?.kind == .partly)
    #expect(PlanConsentRule.newest(answers, round: 3).isEmpty)
  }

  @Test(
    "a plan that lies with the family is called by what they answered",
    arguments: [
      ([], .withFamily), ([.agreed], .withFamily), ([.agreed, .agreed], .agreed),
      ([.agreed, .disagreed], .partly), ([.agreed, .partly], .partly),
      ([.disagreed, .disagreed], .disagreed),
    ] as [([PlanAnswer.Kind], PlanStanding)])
  func standing(_ kinds: [PlanAnswer.Kind], _ standing: PlanStanding) throws {
    let answers = try kinds.enumerated().map {
      try answer(UInt64($0.offset + 1), $0.element, $0.offset + 1, round: 1)
    }
    let counting = PlanConsentRule.newest(answers, round: 1)
    #expect(PlanStanding(.withFamily, asked: [id(1), id(2)], answers: counting) == standing)
    #expect(PlanStanding(.adopted, asked: [id(1), id(2)], answers: counting) == .adopted)
    #expect(
      PlanConsentRule.isWhole(asked: [id(1), id(2)], answers: counting) == (standing == .agreed))
  }

  private func id(_ number: UInt64) -> ID<Person> { ID(high: 1, low: number) }

  private func person(_ birth: String) throws -> Person {
    Person(
      id: id(1), name: try PersonName(given: "Sem", prefix: "de", surname: "Wit"),
      birth: try BirthDate(birth), gender: .other, bsn: nil, phone: nil)
  }

  private func answer(
    _ person: UInt64, _ kind: PlanAnswer.Kind, _ number: Int, round: Int
  ) throws -> PlanAnswer {
    PlanAnswer(
      id: ID(high: 2, low: UInt64(number)), family: ID(high: 3, low: 1), plan: ID(high: 4, low: 1),
      person: id(person), number: number, round: round, kind: kind, onDay: try Day("2026-03-02"),
      recordedBy: ID(high: 5, low: 1), ownWords: nil)
  }
}

@Suite("The legal steps around a plan, and their clocks")
struct LegalStepTests {
  @Test("six weeks for the care plan run from waiving the family group plan")
  func carePlan() throws {
    let steps = try steps([(.groupPlanOffered, "2026-01-05"), (.groupPlanWaived, "2026-01-19")])
    let clocks = LegalClock.running(steps, norms: Norms())
    #expect(clocks.map(\.kind) == [.carePlan])
    #expect(clocks.first?.start.iso == "2026-01-19")
    #expect(clocks.first?.due?.iso == "2026-03-02")
    let fixed = try self.steps([
      (.groupPlanOffered, "2026-01-05"), (.groupPlanWaived, "2026-01-19"),
      (.carePlanFixed, "2026-02-20"),
    ])
    #expect(LegalClock.running(fixed, norms: Norms()).isEmpty)
  }

  @Test("eight weeks for a decision run from the application, and stand still while suspended")
  func decision() throws {
    let running = try steps([(.applied, "2026-01-05")])
    #expect(LegalClock.running(running, norms: Norms()).first?.due?.iso == "2026-03-02")
    let stopped = try steps([(.applied, "2026-01-05"), (.suspended, "2026-01-12")])
    #expect(LegalClock.running(stopped, norms: Norms()).first?.due == nil)
    let resumed = try steps([
      (.applied, "2026-01-05"), (.suspended, "2026-01-12"), (.resumed, "2026-01-22"),
    ])
    #expect(LegalClock.running(resumed, norms: Norms()).first?.due?.iso == "2026-03-12")
    let norms = Norms([.decisionTerm: 14])
    #expect(LegalClock.running(running, norms: norms).first?.due?.iso == "2026-01-19")
  }

  @Test("a ground belongs to waiving and to nothing else; who wasn't offered can't decline")
  func grounds() throws {
    let day = try Day("2026-01-19")
    let none = LegalStepState([])
    #expect(none.refusal(of: .groupPlanWaived, on: day, ground: nil) == .legalStepNeedsGround)
    #expect(none.refusal(of: .applied, on: day, ground: .threat) == .legalStepNeedsGround)
    #expect(
      none.refusal(of: .groupPlanWaived, on: day, ground: .declined)
        == .legalStepOutOfOrder(.groupPlanWaived))
    #expect(none.refusal(of: .groupPlanWaived, on: day, ground: .threat) == nil)
    let offered = LegalStepState(try steps([(.groupPlanOffered, "2026-01-20")]))
    #expect(
      offered.refusal(of: .groupPlanWaived, on: day, ground: .declined)
        == .dayBeforePrevious(previous: try Day("2026-01-20")))
  }

  @Test(
    "nothing ends that didn't begin",
    arguments: [
      LegalStepKind.carePlanFixed, .suspended, .resumed, .decided,
    ])
  func order(_ kind: LegalStepKind) throws {
    let day = try Day("2026-01-19")
    #expect(
      LegalStepState([]).refusal(of: kind, on: day, ground: nil) == .legalStepOutOfOrder(kind))
  }

  private func steps(_ steps: [(LegalStepKind, String)]) throws -> [LegalStep] {
    try steps.enumerated().map { place, step in
      LegalStep(
        id: ID(high: 1, low: UInt64(place)), family: ID(high: 2, low: 1), number: place + 1,
        kind: step.0, onDay: try Day(step.1),
        ground: step.0 == .groupPlanWaived ? .interest : nil, note: nil,
        recordedBy: ID(high: 3, low: 1))
    }
  }
}

@Suite("What changed between two versions of a plan")
struct PlanDiffTests {
  @Test("a goal carried over is known by its line, whatever its wording became")
  func lineage() throws {
    let old = try page(1, [try goal(11, 1, "Naar school", origin: nil)])
    let new = try page(
      2,
      [
        try goal(21, 1, "Elke dag naar school", origin: 11),
        try goal(22, 2, "Slaapt door", origin: nil),
      ])
    let diff = PlanDiff(from: old, to: new)
    #expect(diff.goals.count == 2)
    guard case .changed(_, _, let fields, let actions)? = diff.goals.first else {
      Issue.record("not changed")
      return
    }
    #expect(fields == [.goal])
    #expect(actions.isEmpty)
    #expect(diff.goals.last == .added(new.goals[1]))
    #expect(PlanDiff(from: new, to: old).goals.last == .removed(new.goals[1]))
  }

  @Test("a version compared with itself is the same")
  func same() throws {
    let page = try page(1, [try goal(11, 1, "Naar school", origin: nil)])
    #expect(PlanDiff(from: page, to: page).goals.isEmpty)
  }

  @Test("a done action that isn't carried over is no change; an open one is")
  func done() throws {
    let done = try goal(11, 1, "Naar school", origin: nil, done: true)
    let open = try goal(11, 1, "Naar school", origin: nil)
    let bare = GoalPage(goal: open.goal, domainName: open.domainName, actions: [])
    #expect(PlanDiff(from: try page(1, [done]), to: try page(2, [bare])).goals.isEmpty)
    #expect(PlanDiff(from: try page(1, [open]), to: try page(2, [bare])).goals.count == 1)
  }

  @Test("a version of an earlier day has neither later ticks nor later scores")
  func asOf() throws {
    let goal = try goal(11, 1, "Naar school", origin: nil, done: true)
    let score = GoalScore(
      id: ID(high: 9, low: 1), family: ID(high: 1, low: 1), goal: goal.goal.id,
      onDay: try Day("2026-02-10"), score: 4, by: try Line("Sem"), note: nil, evaluation: nil,
      recordedBy: ID(high: 5, low: 1))
    let whole = try page(
      1,
      [
        GoalPage(
          goal: goal.goal, domainName: goal.domainName, actions: goal.actions, scores: [score])
      ])
    let before = whole.asOf(try Day("2026-02-01"))
    #expect(before.goals[0].scores.isEmpty)
    #expect(before.goals[0].actions[0].isOpen)
    #expect(whole.asOf(try Day("2026-02-10")) == whole)
  }

  private func page(_ number: Int, _ goals: [GoalPage]) throws -> PlanPage {
    PlanPage(
      version: PlanVersion(
        id: ID(high: 6, low: UInt64(number)), family: ID(high: 1, low: 1), number: number,
        state: .concept, madeOn: try Day("2026-01-01"), author: ID(high: 5, low: 1)),
      goals: goals)
  }

  private func goal(
    _ id: UInt64, _ number: Int, _ wording: String, origin: UInt64?, done: Bool = false
  ) throws -> GoalPage {
    let goal = Goal(
      id: ID(high: 7, low: id), family: ID(high: 1, low: 1), plan: ID(high: 6, low: 1),
      number: number, domain: ID(high: 8, low: 1), wording: try Line(wording), ownWords: nil,
      byDay: nil, origin: origin.map { ID(high: 7, low: $0) })
    let action = ActionItem(
      id: ID(high: 10, low: id), family: goal.family, plan: goal.plan, goal: goal.id, number: 1,
      wording: try Line("Brengen"), doer: .family, doerName: try Line("moeder"), dueOn: nil,
      doneOn: done ? try Day("2026-02-05") : nil,
      origin: origin.map { ID(high: 10, low: $0) })
    return GoalPage(goal: goal, domainName: try Line("School"), actions: [action])
  }
}
