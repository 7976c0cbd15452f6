import Domain
import Store
import Testing
import UseCases

@Suite("A plan with its answers, scores, evaluations and what stands around it")
struct PlanTests {
  let house: TestHouse
  let family: ID<Family>
  let sem: ID<Person>
  let iris: ID<Person>

  init() throws {
    house = try TestHouse()
    family = try house.openCase("De Wit")
    let older = NewMember(
      name: try PersonName(given: "Bo", prefix: "", surname: "De Wit"),
      birth: try BirthDate("2012-01-01"), role: .youth)
    try house.perform(.addMember(family, older, expecting: nil))
    let members = try house.page(family).members
    sem = try #require(members.first { $0.person.name.given == "Bo" }).person.id
    iris = try #require(members.first { $0.member.role == .parent }).person.id
  }

  @Test("each person answers in his own words; a changed mind is a new answer and both are kept")
  func answers() throws {
    try present()
    let words = try Line("Ik wil eerst meer weten")
    try answer(iris, .disagreed, words)
    try answer(sem, .agreed)
    var plan = try making()
    #expect(try standing(plan) == .partly)
    #expect(plan.counting[iris]?.ownWords == words)
    try answer(iris, .agreed)
    plan = try making()
    #expect(try standing(plan) == .agreed)
    #expect(plan.answers.map(\.kind) == [.disagreed, .agreed, .agreed])
    try house.perform(.agreePlan(family, PlanConsent(people: []), expecting: nil))
    #expect(try house.page(family).plan?.version.adoptionReason == nil)
    #expect(try house.check().findings == [])
  }

  @Test("a plan isn't adopted while somebody who must be asked doesn't agree, without a reason")
  func reason() throws {
    try present()
    expect(.planNeedsSomebodyOfTheFamily) {
      .agreePlan(family, PlanConsent(people: []), expecting: nil)
    }
    try answer(iris, .partly)
    let consent = PlanConsent(people: [sem])
    expect(.planNeedsReason(agreed: 1, asked: 2)) {
      .agreePlan(family, consent, expecting: nil)
    }
    // The refusal undid the answer that came with it.
    #expect(try making().answers.count == 1)
    let reason = try Line("Het kan niet wachten")
    try house.perform(
      .agreePlan(family, PlanConsent(people: [sem], reason: reason), expecting: nil))
    #expect(try house.page(family).plan?.version.adoptionReason == reason)
  }

  @Test("answers to an earlier text don't count once the plan was changed")
  func rounds() throws {
    try present()
    try answer(iris, .agreed)
    try answer(sem, .agreed)
    let goal = try #require(try making().goals.first)
    var new = try newGoal()
    new.wording = try Line("Elke ochtend op tijd op school")
    new.about = [sem]
    try plan(.changeGoal(goal.goal.id, new))
    #expect(try making().version.state == .concept)
    expect(.planNotWithFamily) {
      .planning(family, .answer(NewAnswer(person: iris, kind: .agreed)), expecting: nil)
    }
    try house.perform(.presentPlan(family, on: nil, expecting: nil))
    let plan = try making()
    #expect(plan.round == 2)
    #expect(plan.counting.isEmpty)
    #expect(plan.answers.count == 2)
    #expect(plan.goals.first?.about == [sem])
    expect(.planNeedsSomebodyOfTheFamily) {
      .agreePlan(family, PlanConsent(people: []), expecting: nil)
    }
  }

  @Test("goals and actions are taken out while a plan is made; the log keeps what they were")
  func removing() throws {
    try house.perform(.addGoal(family, try newGoal(), expecting: nil))
    try house.perform(.addGoal(family, try newGoal("Slaapt door"), expecting: nil))
    try house.perform(.addAction(family, try action(), expecting: nil))
    var goals = try making().goals
    let events = try house.events { try plan(.removeGoal(goals[1].goal.id)) }
    #expect(events.contains("goal.removed") && events.contains("row.deleted"))
    try plan(.removeAction(goals[0].actions[0].id))
    goals = try making().goals
    #expect(goals.count == 1 && goals[0].actions.isEmpty)
    #expect(try house.check().findings == [])
    try house.perform(.addAction(family, try action(), expecting: nil))
    try agreeAll()
    let fixed = try #require(try house.page(family).plan?.goals.first)
    expect(.planNotWritable(state: .adopted)) {
      .planning(family, .removeGoal(fixed.goal.id), expecting: nil)
    }
  }

  @Test("an action that won't be done says why, and no longer waits for anybody")
  func dropped() throws {
    try adopt(due: house.today.adding(days: -1))
    let action = try #require(try house.page(family).plan?.goals.first?.actions.first)
    #expect(try house.page(family).reminders.contains { $0.reason == .actionLate })
    try plan(.dropAction(action.id, reason: try Line("Verhuisd")))
    let page = try house.page(family)
    #expect(page.plan?.goals[0].actions[0].dropReason?.text == "Verhuisd")
    #expect(!page.reminders.contains { $0.reason == .actionLate })
    expect(.alreadyDone) { .finishAction(family, action.id, expecting: nil) }
  }

  @Test("scores go on with a goal into the next version")
  func scores() throws {
    expect(.goalNotAdopted) {
      .planning(
        family, .score(ID(high: 1, low: 1), NewScore(score: 3, by: try Line("Sem"))),
        expecting: nil)
    }
    try adopt()
    try score(3)
    expect(.value(field: .score, .numberOutOfRange(lowest: 0, highest: 10))) {
      let goal = try #require(try house.page(family).plan?.goals.first).goal.id
      return .planning(
        family, .score(goal, NewScore(score: 11, by: try Line("Sem"))), expecting: nil)
    }
    house.clock.advance(days: 30)
    try house.perform(.startPlan(family, expecting: nil))
    try agreeAll()
    try score(6)
    let page = try house.page(family)
    #expect(page.plan?.version.number == 2)
    #expect(page.plan?.goals.first?.scores.map(\.score) == [3, 6])
    #expect(page.version(1)?.goals.first?.scores.map(\.score) == [3, 6])
    #expect(page.plan(asOf: house.today.adding(days: -10))?.goals.first?.scores.count == 1)
    #expect(page.plan(asOf: house.today.adding(days: -10))?.version.number == 1)
    #expect(page.plan(asOf: house.today.adding(days: -31)) == nil)
  }

  @Test(
    "an evaluation does what was decided in the same step",
    arguments: EvaluationDecision.allCases)
  func evaluation(_ decision: EvaluationDecision) throws {
    try adopt()
    house.clock.advance(days: 20)
    let next = house.today.adding(days: 90)
    try plan(
      .evaluate(
        NewEvaluation(
          present: try Line("Iris en Bo"), decision: decision,
          nextOn: decision == .close ? nil : next, scores: [1: 7])))
    let page = try house.page(family)
    #expect(page.planning.evaluations.map(\.decision) == [decision])
    #expect(page.plan?.goals.first?.scores.map(\.score) == [7])
    #expect(page.evaluationOn == (decision == .close ? nil : next))
    #expect(page.summary.planSpan.until == page.evaluationOn)
    #expect((page.planInTheMaking != nil) == (decision == .adjust))
    let directions: [ScaleChange.Direction] =
      decision == .scaleUp ? [.up] : decision == .scaleDown ? [.down] : []
    #expect(page.planning.scaleChanges.map(\.direction) == directions)
    #expect(
      page.workItems.contains { $0.title.text == "Afsluiten voorbereiden" } == (decision == .close))
    #expect(try house.check().findings == [])
  }

  @Test("an evaluation moves the day the plan is looked at again, and the reminder with it")
  func evaluationTerm() throws {
    try adopt()
    house.clock.advance(days: 190)
    #expect(try house.page(family).ones[.plan] == .overdue)
    try plan(.evaluate(NewEvaluation(present: try Line("Iris"), decision: .goOn)))
    let page = try house.page(family)
    #expect(page.ones[.plan] == .present)
    #expect(page.evaluationOn == house.today.adding(days: 183))
    #expect(
      page.reminders.first { $0.reason == .evaluation }?.due == house.today.adding(days: 183))
  }

  @Test("an agreement on the work is replaced by a new one, and the old one stays")
  func workAgreements() throws {
    let new = NewWorkAgreement(
      topic: try Line("Verzuim"), task: try Line("Bellen"), parties: try Line("school"))
    try plan(.agreeOnWork(new, replacing: nil))
    let first = try #require(try house.page(family).planning.workAgreements.first)
    house.clock.advance(days: 7)
    try plan(.agreeOnWork(new, replacing: first.id))
    let all = try house.page(family).planning.workAgreements
    #expect(all.map(\.number) == [2, 1])
    #expect(all[0].replaces == first.id && all[1].endedOn == house.today)
    expect(.alreadyDone) {
      .planning(family, .endWorkAgreement(first.id, on: nil), expecting: nil)
    }
    try plan(.endWorkAgreement(all[0].id, on: nil))
    #expect(try house.page(family).planning.workAgreements.allSatisfy { $0.endedOn != nil })
  }

  @Test("the legal clocks remind, each from its own start")
  func legal() throws {
    try plan(.takeLegalStep(NewLegalStep(kind: .groupPlanOffered)))
    expect(.legalStepNeedsGround) {
      .planning(family, .takeLegalStep(NewLegalStep(kind: .groupPlanWaived)), expecting: nil)
    }
    try plan(.takeLegalStep(NewLegalStep(kind: .groupPlanWaived, ground: .declined)))
    try plan(.takeLegalStep(NewLegalStep(kind: .applied)))
    var reminders = try house.page(family).reminders
    #expect(
      reminders.first { $0.reason == .carePlanTerm }?.due == house.today.adding(days: 42))
    #expect(
      reminders.first { $0.reason == .decisionTerm }?.due == house.today.adding(days: 56))
    try plan(.takeLegalStep(NewLegalStep(kind: .suspended)))
    try plan(.takeLegalStep(NewLegalStep(kind: .carePlanFixed)))
    reminders = try house.page(family).reminders
    #expect(
      !reminders.contains { [.carePlanTerm, .decisionTerm].contains($0.reason) })
    #expect(try house.check().findings == [])
  }

  @Test("a decision waits until the plan shows every step, and names those that are empty")
  func decision() throws {
    try plan(.takeLegalStep(NewLegalStep(kind: .applied)))
    let decide = Command.planning(
      family, .takeLegalStep(NewLegalStep(kind: .decided)), expecting: nil)
    expect(.foundationMissing(FoundationStep.allCases)) { decide }
    var texts = try foundation()
    texts[.problems] = nil
    texts[.provision] = nil
    try plan(.setFoundation(texts))
    expect(.foundationMissing([.problems, .provision])) { decide }
    expect(.nothingToDo) { .planning(family, .setFoundation(texts), expecting: nil) }
    try plan(.setFoundation(try foundation()))
    try house.perform(decide)
    #expect(try house.page(family).planning.legalSteps.map(\.kind) == [.applied, .decided])
    #expect(try house.check().findings == [])
  }

  @Test("foundation and advice are fixed with the plan, and go over into the next version")
  func foundationOfVersions() throws {
    try plan(.setFoundation(try foundation()))
    try plan(.addAdvice(try advice("Eerst rust in huis")))
    try present()
    try answer(iris, .agreed)
    try answer(sem, .agreed)
    try house.perform(.agreePlan(family, PlanConsent(people: []), expecting: nil))
    expect(.noPlanInTheMaking) { .planning(family, .setFoundation([:]), expecting: nil) }
    let fixed = try #require(try house.page(family).plan?.advice.first)
    expect(.planNotWritable(state: .adopted)) {
      .planning(family, .removeAdvice(fixed.id), expecting: nil)
    }
    try house.perform(.startPlan(family, expecting: nil))
    let copied = try #require(try making().advice.first)
    #expect(try making().foundation == foundation() && copied.content == fixed.content)
    var texts = try foundation()
    texts[.provision] = try Prose("Toch ambulante hulp")
    try plan(.setFoundation(texts))
    try plan(.changeAdvice(copied.id, try advice("Nu weer samen")))
    let versions = try house.page(family).planning.versions
    let diff = PlanDiff(from: versions[1], to: versions[0])
    #expect(diff.foundation.map(\.step) == [.provision] && diff.advice.count == 1)
    #expect(diff.goals.isEmpty && !diff.isEmpty)
    #expect(try house.page(family).plan(asOf: house.today)?.foundation == foundation())
    try plan(.removeAdvice(copied.id))
    #expect(try making().advice.isEmpty)
    expect(.dayInFuture(house.today.adding(days: 1))) {
      var later = try advice("Morgen")
      later.onDay = house.today.adding(days: 1)
      return .planning(family, .addAdvice(later), expecting: nil)
    }
    #expect(try house.check().findings == [])
  }

  private func foundation() throws -> [FoundationStep: Prose] {
    Dictionary(
      uniqueKeysWithValues: try FoundationStep.allCases.map {
        ($0, try Prose("Tekst van \($0.rawValue)"))
      })
  }

  private func advice(_ text: String) throws -> AdviceContent {
    AdviceContent(
      name: try Line("Bo Smit"), discipline: try Line("gedragswetenschapper"),
      onDay: house.today, text: try Prose(text))
  }

  @Test("where the norm asks for it, another supervisor approves before a plan is adopted")
  func approval() throws {
    try setNorm(.planApproval, 1)
    let bas = try house.addUser("bas", [.supervisor])
    try present()
    let consent = PlanConsent(people: [sem, iris])
    expect(.planNeedsApproval) { .agreePlan(family, consent, expecting: nil) }
    expect(.planApprovedByAuthor) {
      .planning(family, .decideApproval(isApproved: true, note: nil), expecting: nil)
    }
    let approve = Command.planning(
      family, .decideApproval(isApproved: true, note: nil), expecting: nil)
    #expect(throws: Trouble.refused(.approvalNotAsked)) {
      try house.perform(approve, by: bas)
    }
    try plan(.askApproval)
    try house.perform(
      .planning(
        family, .decideApproval(isApproved: false, note: try Line("Doel 1 mist een dag")),
        expecting: nil), by: bas)
    expect(.planNeedsApproval) { .agreePlan(family, consent, expecting: nil) }
    try plan(.askApproval)
    try house.perform(approve, by: bas)
    try house.perform(.agreePlan(family, consent, expecting: nil))
    #expect(
      try house.page(family).plan?.approvals.map(\.kind) == [.asked, .returned, .asked, .approved])
  }

  @Test("who took a plan over and asked for approval doesn't give it, also with both roles")
  func approvalByAsker() throws {
    try setNorm(.planApproval, 1)
    let lea = try house.addUser("lea", [.coordinator, .supervisor])
    try present()
    try house.perform(
      .setCoordinator(family, try Login("lea"), from: nil, note: nil, expecting: nil))
    try house.perform(.planning(family, .askApproval, expecting: nil), by: lea)
    let approve = Command.planning(
      family, .decideApproval(isApproved: true, note: nil), expecting: nil)
    #expect(throws: Trouble.refused(.planApprovedByAuthor)) {
      try house.perform(approve, by: lea)
    }
    let bas = try house.addUser("bas", [.supervisor])
    try house.perform(approve, by: bas)
  }

  @Test("who may only read the family changes nothing of its plan")
  func rights() throws {
    try present()
    let cor = try house.addUser("cor", [.coordinator])
    try house.perform(
      .setCoordinator(family, try Login("anna"), from: nil, note: nil, expecting: nil))
    for command: PlanCommand in [
      .answer(NewAnswer(person: iris, kind: .agreed)), .askApproval,
      .takeLegalStep(NewLegalStep(kind: .groupPlanOffered)),
    ] {
      #expect(throws: Trouble.notAllowed(Denial(right: .writeFamily, reason: .outOfReach))) {
        try house.perform(.planning(family, command, expecting: nil), by: cor)
      }
    }
    #expect(throws: Trouble.notAllowed(Denial(right: .approvePlan, reason: .roleLacksRight))) {
      try house.perform(
        .planning(family, .decideApproval(isApproved: true, note: nil), expecting: nil), by: cor)
    }
  }
}

// What the tests do over and over.
extension PlanTests {
  private func plan(_ command: PlanCommand) throws {
    try house.perform(.planning(family, command, expecting: nil))
  }

  private func answer(
    _ person: ID<Person>, _ kind: PlanAnswer.Kind, _ words: Line? = nil
  ) throws {
    try plan(.answer(NewAnswer(person: person, kind: kind, ownWords: words)))
  }

  private func newGoal(_ wording: String = "Naar school") throws -> NewGoal {
    NewGoal(domain: try house.lifeDomain(), wording: try Line(wording))
  }

  private func action(due: Day? = nil) throws -> NewAction {
    NewAction(
      goal: 1, wording: try Line("Brengen"), doer: .family, doerName: try Line("moeder"),
      dueOn: due)
  }

  private func present(due: Day? = nil) throws {
    try house.perform(.addGoal(family, try newGoal(), expecting: nil))
    try house.perform(.addAction(family, try action(due: due), expecting: nil))
    try house.perform(.presentPlan(family, on: nil, expecting: nil))
  }

  private func adopt(due: Day? = nil) throws {
    try house.perform(.addGoal(family, try newGoal(), expecting: nil))
    try house.perform(.addAction(family, try action(due: due), expecting: nil))
    try agreeAll()
  }

  private func agreeAll() throws {
    try house.perform(.presentPlan(family, on: nil, expecting: nil))
    let asked = try house.page(family).asked(on: house.today)
    try house.perform(.agreePlan(family, PlanConsent(people: asked), expecting: nil))
  }

  private func score(_ score: Int) throws {
    let goal = try #require(try house.page(family).plan?.goals.first)
    try plan(.score(goal.goal.id, NewScore(score: score, by: try Line("Bo"))))
  }

  private func making() throws -> PlanPage {
    try #require(try house.page(family).planInTheMaking)
  }

  private func standing(_ plan: PlanPage) throws -> PlanStanding {
    try house.page(family).standing(of: plan, on: house.today)
  }

  private func setNorm(_ norm: Norm, _ value: Int) throws {
    try house.perform(.config(.setNorm(norm, value, from: nil)))
  }

  private func expect(_ refusal: Refusal, _ command: () throws -> Command) {
    #expect(throws: Trouble.refused(refusal)) { try house.perform(try command()) }
  }
}
