import Domain
import Ledger
import Store
import Testing
import UseCases

@Suite("From a referral to an agreed plan")
struct PathTests {
  let house: TestHouse

  init() throws { house = try TestHouse() }

  @Test("a new file misses five of the six, and each step fills one until nothing is missing")
  func path() throws {
    let referral = try house.addReferral(try house.content())
    let family = try house.accept([referral])
    #expect(
      try gaps(family) == [.plan, .coordinator, .contactPoint, .provider, .budget])
    try house.perform(
      .setCoordinator(family, try Login("anna"), from: nil, note: nil, expecting: 1))
    try house.perform(.setContactPoint(family, try contact(), from: nil, expecting: 2))
    try house.perform(
      .setProvider(
        family, try house.provider(), from: nil, until: nil, reason: nil, expecting: 3))
    try house.perform(try budget(family, "21.000"))
    #expect(try gaps(family) == [.plan])
    try agree(family)
    #expect(try gaps(family).isEmpty)
    let page = try house.page(family)
    #expect(page.plan?.version.evaluationOn == house.today.adding(days: 183))
    #expect(page.plan?.answers.count == 2)
    #expect(page.members.map(\.member.role) == [.youth, .parent])
    #expect(page.relations.map(\.kind) == [.parent])
    #expect(page.referrals.map(\.id) == [referral])
    #expect(page.mayWrite)
    #expect(try house.check().findings == [])
  }

  @Test("each of the six changed three times in one day keeps its history and one current one")
  func threeTimes() throws {
    let family = try house.openCase("De Wit")
    for login in ["bas", "cor"] { _ = try house.addUser(login, [.coordinator]) }
    for login in ["bas", "cor", "anna"] {
      try house.perform(
        .setCoordinator(family, try Login(login), from: nil, note: nil, expecting: nil))
    }
    for digit in 1...3 {
      let new = NewContactPoint(
        name: try Line("Anna"), phone: try PhoneNumber("061234567\(digit)"))
      try house.perform(.setContactPoint(family, new, from: nil, expecting: nil))
      let until = house.today.adding(days: digit)
      try house.perform(
        .setProvider(
          family, try house.provider(), from: nil, until: until, reason: nil, expecting: nil))
      try house.perform(try budget(family, "2\(digit).000"))
      try house.perform(.setRisk(family, RiskLevel.allCases[digit], basis: nil, expecting: nil))
      try agree(family, again: digit > 1)
    }
    let page = try house.page(family)
    for one in One.allCases where one != .family {
      let periods = page.history.filter { $0.one == one && $0.value != .gap }
      #expect(periods.count == 3, "\(one)")
      #expect(periods.filter { $0.toDay == nil }.map(\.number) == [3], "\(one)")
    }
    #expect(page.history.allSatisfy { $0.value != .gap })
    #expect(page.summary.risk == .high)
    #expect(page.coordinator?.login.text == "anna")
    #expect(page.budget?.ceiling == (try Cents(euros: "23.000")))
    #expect(page.ones.gaps.isEmpty)
    #expect(try house.check().findings == [])
  }

  @Test("a note sets the day of last contact, and a talk with partners alone doesn't")
  func notes() throws {
    let family = try house.openCase("De Wit")
    let page = try house.page(family)
    let child = try #require(page.members.first).person.id
    let talk = NewNote(kind: .consultation, text: try Prose("Overleg met school"))
    try house.perform(.addNote(family, talk, replacingDraft: nil))
    #expect(try house.summary(family).lastContactOn == nil)
    let visit = NewNote(
      kind: .homeVisit, onDay: house.today.adding(days: -1), withWhom: try Line("moeder"),
      text: try Prose("Gesproken\nover school"), members: [child, child])
    try house.perform(.addNote(family, visit, replacingDraft: nil))
    #expect(try house.summary(family).lastContactOn == house.today.adding(days: -1))
    #expect(try house.page(family).notes.first?.members == nil ?? [])
    #expect(try house.page(family).notes.contains { $0.members == [child] })
  }

  @Test("work is done once, put off to a day ahead, and a stranger's id is refused")
  func work() throws {
    let family = try house.openCase("De Wit")
    let new = NewWorkItem(
      kind: .callBack, title: try Line("Moeder terugbellen"), dueOn: house.today)
    try house.perform(.addWorkItem(family, new))
    let item = try #require(try house.page(family).workItems.first).id
    let later = house.today.adding(days: 2)
    try house.perform(.postponeWorkItem(family, item, until: later))
    #expect(
      try house.page(family).reminders.contains { $0.reason == .callBack && $0.due == later })
    #expect(throws: Trouble.refused(.dayNotAhead(house.today))) {
      try house.perform(.postponeWorkItem(family, item, until: house.today))
    }
    try house.perform(.finishWorkItem(family, item))
    #expect(throws: Trouble.refused(.alreadyDone)) {
      try house.perform(.finishWorkItem(family, item))
    }
    let other = try house.openCase("Jansen")
    #expect(throws: Trouble.refused(.noSuchRecord(.title))) {
      try house.perform(.finishWorkItem(other, item))
    }
  }

  @Test("what somebody was typing comes back to him alone and goes with the note it became")
  func drafts() throws {
    let family = try house.openCase("De Wit")
    let bas = try house.addUser("bas", [.coordinator])
    let id: ID<Draft> = house.store.ids.next(at: house.clock.now)
    let fields = [
      DraftField(name: "tekst", text: "half\teen\nzin\u{1F1F3}\u{1F1F1} "),
      DraftField(name: "leeg", text: ""),
    ]
    for _ in 0..<2 {
      try house.perform(.saveDraft(id, form: "note", family: family, fields: fields))
    }
    guard case .drafts(let found) = try house.perform(.drafts) else { throw TestHouse.Unexpected() }
    #expect(found.lines.map(\.draft.fields) == [fields])
    #expect(found.lines.first?.familyName?.text == "De Wit")
    #expect(try house.perform(.drafts, by: bas) == .drafts(DraftList()))
    #expect(throws: Trouble.refused(.noSuchRecord(.noteText))) {
      try house.perform(.saveDraft(id, form: "note", family: family, fields: []), by: bas)
    }
    #expect(throws: Trouble.refused(.noSuchRecord(.noteText))) {
      try house.perform(.discardDraft(id), by: bas)
    }
    let note = NewNote(kind: .telephone, text: try Prose("hele zin"))
    try house.perform(.addNote(family, note, replacingDraft: id))
    #expect(try house.perform(.drafts) == .drafts(DraftList()))
    #expect(try house.check().findings == [])
  }

  @Test("the plan is refused without goal, action, reading and somebody of the family")
  func planRules() throws {
    let family = try house.openCase("De Wit")
    let parent = try #require(try house.page(family).members.last).person.id
    let consent = PlanConsent(people: [parent])
    expect(.noPlanInTheMaking) { .agreePlan(family, consent, expecting: nil) }
    try house.perform(.startPlan(family, expecting: nil))
    expect(.planNeedsGoal) { .presentPlan(family, on: nil, expecting: nil) }
    try house.perform(.addGoal(family, try goal(), expecting: nil))
    expect(.planNeedsAction) { .presentPlan(family, on: nil, expecting: nil) }
    expect(.noSuchRecord(.goal)) { .addAction(family, try action(goal: 2), expecting: nil) }
    try house.perform(.addAction(family, try action(), expecting: nil))
    expect(.planNotWithFamily) { .agreePlan(family, consent, expecting: nil) }
    try house.perform(.presentPlan(family, on: nil, expecting: nil))
    try house.perform(.addAction(family, try action(), expecting: nil))
    expect(.planNotWithFamily) { .agreePlan(family, consent, expecting: nil) }
    try house.perform(.presentPlan(family, on: nil, expecting: nil))
    expect(.planNeedsSomebodyOfTheFamily) {
      .agreePlan(family, PlanConsent(people: []), expecting: nil)
    }
    expect(.notAMember) {
      .agreePlan(family, PlanConsent(people: [ID(high: 1, low: 1)]), expecting: nil)
    }
    try house.perform(.agreePlan(family, consent, expecting: nil))
    expect(.noPlanInTheMaking) { .addGoal(family, try goal(), expecting: nil) }
  }

  @Test("a new version takes over goals and open actions; actions of the old one are then fixed")
  func versions() throws {
    let family = try house.openCase("De Wit")
    try agree(family)
    let first = try #require(try house.page(family).plan)
    try house.perform(.startPlan(family, expecting: nil))
    expect(.nothingToDo) { .startPlan(family, expecting: nil) }
    let second = try #require(try house.page(family).planInTheMaking)
    #expect(second.goals.map(\.goal.wording) == first.goals.map(\.goal.wording))
    #expect(second.goals.map { $0.actions.count } == [1])
    try agree(family, again: true, started: true)
    let old = try #require(first.goals.first?.actions.first).id
    expect(.planNotWritable(state: .replaced)) { .finishAction(family, old, expecting: nil) }
    let new = try #require(try house.page(family).plan?.goals.first?.actions.first).id
    try house.perform(.finishAction(family, new, expecting: nil))
    expect(.alreadyDone) { .finishAction(family, new, expecting: nil) }
    #expect(try house.check().findings == [])
  }

  @Test("an older version than the one on the screen is refused with both numbers")
  func expecting() throws {
    let family = try house.openCase("De Wit")
    try house.perform(.setRisk(family, .low, basis: nil, expecting: 1))
    #expect(throws: Trouble.changedMeanwhile(expected: 1, found: 2)) {
      try house.perform(.setRisk(family, .high, basis: nil, expecting: 1))
    }
    #expect(try house.summary(family).risk == .low)
  }

  @Test("next year's budget is refused while this year has none")
  func budgetAhead() throws {
    let family = try house.openCase("De Wit")
    expect(.budgetYearOutOfRange(2027)) { try budget(family, "1.000", year: 2027) }
    expect(.budgetYearOutOfRange(2025)) { try budget(family, "1.000", year: 2025) }
    try house.perform(try budget(family, "1.000"))
    try house.perform(try budget(family, "1.000", year: 2027))
    let span = try house.summary(family).budgetSpan
    #expect(span == OneSpan(isSet: true, since: house.today, until: try Day("2027-12-31")))
  }

  private func gaps(_ family: ID<Family>) throws -> [One] { try house.page(family).ones.gaps }

  private func contact() throws -> NewContactPoint {
    NewContactPoint(name: try Line("Anna Visser"), phone: try PhoneNumber("070-3533000"))
  }

  private func budget(_ family: ID<Family>, _ euros: String, year: Int = 2026) throws -> Command {
    .setBudget(
      family, year: year, ceiling: try Cents(euros: euros), municipality: nil, reason: nil,
      expecting: nil)
  }

  private func goal() throws -> NewGoal {
    NewGoal(domain: try house.lifeDomain(), wording: try Line("Elke dag naar school"))
  }

  private func action(goal: Int = 1) throws -> NewAction {
    NewAction(goal: goal, wording: try Line("Brengen"), doer: .family, doerName: try Line("moeder"))
  }

  private func agree(_ family: ID<Family>, again: Bool = false, started: Bool = false) throws {
    if again {
      if !started { try house.perform(.startPlan(family, expecting: nil)) }
    } else {
      try house.perform(.addGoal(family, try goal(), expecting: nil))
      try house.perform(.addAction(family, try action(), expecting: nil))
    }
    try house.perform(.presentPlan(family, on: nil, expecting: nil))
    let people = try house.page(family).asked(on: house.today)
    try house.perform(.agreePlan(family, PlanConsent(people: people), expecting: nil))
  }

  private func expect(_ refusal: Refusal, _ command: () throws -> Command) {
    #expect(throws: Trouble.refused(refusal)) { try house.perform(try command()) }
  }
}
