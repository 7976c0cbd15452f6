import Domain
import Store
import StoreSQLite
import Testing
import UseCases

@Suite("What a key press costs")
struct QueryPlanTests {
  let house: TestHouse
  let engine: RecordingEngine
  let family: ID<Family>
  let other: ID<Family>
  let double: PersonPair
  let referral: ID<Referral>
  let provider: ID<Provider>

  init() throws {
    var recorder: RecordingEngine?
    house = try TestHouse { engine in
      let made = RecordingEngine(engine)
      recorder = made
      return made
    }
    engine = try #require(recorder)
    family = try house.openCase("De Wit")
    other = try house.openCase("Jansen")
    double = PersonPair(
      kept: try #require(try house.page(family).members.first).person.id,
      merged: try #require(try house.page(other).members.first).person.id)
    _ = try house.openCase("Jansen")
    try house.perform(
      .setCoordinator(family, try Login("anna"), from: nil, note: nil, expecting: nil))
    try house.perform(
      .addNote(family, NewNote(kind: .video, text: try Prose("x")), replacingDraft: nil))
    referral = try house.addReferral(try house.content())
    provider = try house.contracted()
    _ = try house.addReferral(try house.content(given: "Lot"))
  }

  @Test("no list, search, match or file reads a whole table")
  func plans() throws {
    let poh = try house.addUser("piet", [.poh])
    let ofPOH = try practice(poh)
    let setup = try ClaimSetup(house)
    _ = engine.taken()
    for command in commands() { try house.perform(command) }
    try house.perform(try preview())
    let reader = try #require(try house.page(family).members.last).person.id
    let letter = NewFamilyLetter(template: .evaluation, addressee: reader)
    try house.perform(.letter(family, .prepare(letter), expecting: nil))
    for tab in ReferralTab.allCases {
      try house.perform(.referrals(tab, words: "", after: nil, limit: 5), by: poh)
    }
    for command in ofPOH { try house.perform(.practice(command), by: poh) }
    try claims(setup)
    try house.perform(.practice(.figures(year: 2026)))
    let merge = MergeRequest.families(kept: family, merged: other, [double])
    try house.perform(
      .merging(.merge(merge, reason: try Line("dubbel"), expecting: nil)))
    try house.perform(.merging(.undo(family, number: 1, reason: try Line("toch niet"))))
    try refuseScans()
  }

  /// Read in, looked at from page to page, booked and taken back.
  private func claims(_ setup: ClaimSetup) throws {
    try setup.read([try setup.line(), try setup.line("r2", number: 9)])
    let key = PageKey(number: 1, high: 1, low: 1)
    for tab in ClaimTab.allCases {
      let reader = tab == .toDecide ? setup.chief : setup.back
      for after in [nil, key] {
        try house.perform(.claims(.list(tab, after: after, limit: 5)), by: reader)
      }
    }
    let id = try setup.id("r1")
    try house.perform(.claims(.show(id)), by: setup.back)
    try house.perform(.claims(.approveFile(number: 1)), by: setup.back)
    try house.perform(.claims(.reverse(id, reason: try Line("Fout"))), by: setup.back)
  }

  @Test("a file that closes is looked through by its own rows, also where somebody left it")
  func closing() throws {
    let parent = try #require(try house.page(family).members.last).person.id
    try house.perform(.endMembership(family, parent, expecting: nil))
    _ = engine.taken()
    let reasons = ClosingReasons(stopReason: .asPlanned, endReason: .asPlanned)
    try house.perform(.closeFamily(family, reasons, expecting: nil))
    try refuseScans(only: "audit_entry", atLeast: 2)
  }

  private func refuseScans(only words: String = "", atLeast least: Int = 40) throws {
    let asked = Set(engine.taken()).filter {
      ($0.hasPrefix("SELECT") || $0.hasPrefix("WITH")) && (words.isEmpty || $0.contains(words))
    }
    #expect(asked.count >= least)
    for sql in asked.sorted() {
      let plan = try engine.read { connection in
        try connection.all("EXPLAIN QUERY PLAN \(sql)") { $0.text(3) }
      }
      for step in plan where step.hasPrefix("SCAN") {
        #expect(isSmall(step), "\(step)\n\(plan.joined(separator: "\n"))\n\(sql)")
      }
    }
  }

  @Test("opening a file asks as many questions however much there is in it")
  func statements() throws {
    var count = 0
    func fill(_ family: ID<Family>) throws {
      let child = try #require(try house.page(family).members.first).person.id
      let parent = try #require(try house.page(family).members.last).person.id
      try house.perform(
        .addNote(
          family, NewNote(kind: .video, text: try Prose("x"), members: [child]),
          replacingDraft: nil))
      let referral = try house.addReferral(try house.content(given: "Kind \(count)"))
      count += 1
      try house.perform(.acceptReferrals([referral], into: .existing(family)))
      let goal = NewGoal(domain: try house.lifeDomain(), wording: try Line("Rust"), about: [child])
      if try house.page(family).plan != nil {
        try house.perform(.startPlan(family, expecting: nil))
      }
      try house.perform(.addGoal(family, goal, expecting: nil))
      let action = NewAction(
        goal: 1, wording: try Line("Bellen"), doer: .family, doerName: try Line("Iris"))
      try house.perform(.addAction(family, action, expecting: nil))
      try house.perform(.presentPlan(family, on: nil, expecting: nil))
      let consent = PlanConsent(people: [parent], reason: try Line("Haast"))
      try house.perform(.agreePlan(family, consent, expecting: nil))
    }
    func cost() throws -> Int {
      _ = try house.page(family)
      _ = engine.taken()
      _ = try house.page(family)
      return engine.taken().count { $0.hasPrefix("SELECT") || $0.hasPrefix("WITH") }
    }
    try fill(family)
    let one = try cost()
    for _ in 0..<4 { try fill(family) }
    #expect(try house.page(family).planning.versions.count == 5)
    #expect(try house.page(family).notes.count == 6)
    #expect(try cost() == one)
  }

  /// The index of words is asked through its virtual table; the worklist groups what an index found
  /// of one person's own reminders, and an entry finds the newest number at the end of a key.
  ///
  /// The house's own lists of teams, municipalities and providers are read whole where all count.
  private func isSmall(_ step: String) -> Bool {
    step.contains("VIRTUAL TABLE INDEX") || step.contains("CONSTANT ROW")
      || ["SCAN municipality USING INDEX", "SCAN provider USING INDEX"].contains {
        step.hasPrefix($0)
      }
      || ["SCAN mine", "SCAN grouped", "SCAN g", "SCAN (subquery", "SCAN team"].contains {
        step == $0 || step.hasPrefix($0 + " ") || step.hasPrefix($0 + "-")
      }
  }

  private func commands() -> [Command] {
    let key = PageKey(text: "a", number: 2026 << 32, high: 1, low: 1)
    let dated = PageKey(text: "2026-01-01", high: 1, low: 1)
    let later = house.today.adding(months: 600)
    let lists: [Command] = WorklistTab.allCases.flatMap { tab in
      [nil, key].map { Command.worklist(tab, after: $0, limit: 5) }
    }
    let referrals: [Command] = ReferralTab.allCases.flatMap { tab in
      [nil, key].map { Command.referrals(tab, words: "", after: $0, limit: 5) }
    }
    return lists + referrals + families(key) + reports(dated) + [
      .referrals(.open, words: "bak", after: nil, limit: 5),
      .families(FamilyFilter(words: "wit"), after: nil, limit: 5),
      .families(FamilyFilter(words: "123456782"), after: nil, limit: 5),
      .openFamily(.id(family)), .openFamily(.number(CaseNumber(year: 2026, number: 1))),
      .letter(family, .overview, expecting: nil),
      .preparedLetters(.list(after: nil, limit: 5)),
      .preparedLetters(.list(after: dated, limit: 5)),
      .triage(referral), .matches(MatchRequest(typed: "wit", referral: referral), limit: 5),
      .doubles(family), .merging(.review(.families(kept: family, merged: other, []))),
      .merging(.review(.people(family, double))),
      .registration(.list(expiringOnly: true)), .registration(.list(expiringOnly: false)),
      .provider(.card(provider)), .provider(.coverage),
      .team(.board), .team(.caseload), .team(.waiting(.anybody, after: nil, limit: 5)),
      .team(.sheet(.id(family))),
      .team(.previewAbsence(absence)), .team(.previewHandovers([family], to: anna, note: note)),
      .retention(.rules), .retention(.due(before: later, after: nil, limit: 5)),
      .retention(.due(before: later, after: dated, limit: 5)),
      .drafts, .log(LogFilter()), .log(LogFilter(caseNumber: CaseNumber(year: 2026, number: 1))),
    ]
  }

  /// Every report but the count of files, which goes through those of a team, and every list.
  private func reports(_ key: PageKey) -> [Command] {
    let questions = ReportName.allCases.filter { $0 != .completeness }.flatMap { name in
      name.divisions.map { division in
        var question = ReportQuestion.lastYear(name, today: house.today)
        question.division = division
        question.filter.municipality = division == .month ? try? MunicipalityCode("0518") : nil
        return question
      }
    }
    let lists = FigureKind.allCases.filter(\.hasList).flatMap { kind in
      [nil, key].map {
        ReportCommand.list(
          FigureSelection(kind, from: .earliest, to: .latest), after: $0, limit: 5)
      }
    }
    return questions.map { .report(.show($0)) } + lists.map { .report($0) }
  }

  private func preview() throws -> Command {
    let people = try house.page(family).members.map(\.person.id)
    let home = NewHousehold(
      name: try Line("bij oma"), municipality: try MunicipalityCode("0503"))
    return .moving(
      family, .preview(NewMove(people: people, target: .new(home), team: try Line("Delft"))),
      expecting: nil)
  }

  /// What a POH asks, with a record and a sent referral of his own.
  private func practice(_ poh: ID<User>) throws -> [PracticeCommand] {
    let content = PracticeContent(
      name: try PersonName(given: "Fleur", prefix: "", surname: "Hoekstra"),
      birth: try BirthDate("2013-04-03"), request: try Prose("Slaapt slecht."))
    guard
      case .done(.practiceAdded(let id)) = try house.perform(.practice(.add(content)), by: poh)
    else { throw TestHouse.Unexpected() }
    let own = try house.sendFromPractice("Fleur Bos", by: poh)
    let key = PageKey(text: "2026-01-01", high: 1, low: 1)
    let who = KnownQuestion.Who.person(
      content.name, content.birth, try PostalCode("2514AA"))
    return PracticeTab.allCases.flatMap { tab in
      [nil, key].map { PracticeCommand.list(tab, after: $0, limit: 5) }
    } + [
      .show(id), .answer(own), .figures(year: 2026),
      .isKnown(KnownQuestion(who, hasConsent: true)),
    ]
  }

  // swift-format-ignore: NeverUseForceTry
  private var anna: Login { try! Login("anna") }
  // swift-format-ignore: NeverUseForceTry
  private var note: Prose { try! Prose("x") }

  // swift-format-ignore: NeverUseForceTry
  private var absence: NewAbsence {
    let anna = try! Login("anna")
    return NewAbsence(
      login: anna, fromDay: house.today,
      until: .check(house.today.adding(days: 7)))
  }

  private func families(_ key: PageKey) -> [Command] {
    let coordinators: [CoordinatorFilter] = [
      .anybody, .mine, .nobody, (try? Login("anna")).map { .user($0) } ?? .mine,
    ]
    let questions: [[OnesCondition]] =
      [[]] + One.allCases.flatMap { [[.missing($0)], [.overdue($0)]] }
      + [[.missing(nil)], [.overdue(nil)]]
    var commands: [Command] = []
    for order in FamilyOrder.allCases {
      for coordinator in coordinators {
        for includesClosed in [false, true] {
          for group in BoardGroup.allCases {
            let filter = FamilyFilter(
              order: order, includesClosed: includesClosed, coordinator: coordinator,
              group: group, isOfBoard: true)
            commands.append(.families(filter, after: nil, limit: 5))
          }
          for more in further {
            let filter = FamilyFilter(
              order: order, includesClosed: includesClosed, coordinator: coordinator, more: more)
            commands.append(.families(filter, after: nil, limit: 5))
          }
          for ones in questions {
            let filter = FamilyFilter(
              order: order, includesClosed: includesClosed, coordinator: coordinator,
              more: FamilyConditions(ones: ones))
            commands.append(.families(filter, after: nil, limit: 5))
            commands.append(.families(filter, after: key, limit: 5))
          }
        }
      }
    }
    return commands
  }

  @Test("the board counts from its index alone")
  func indexOnly() throws {
    _ = engine.taken()
    try house.perform(.team(.board))
    let sums = engine.taken().filter { $0.contains("INDEXED BY summary_board") }
    #expect(!sums.isEmpty)
    for sql in sums {
      let plan = try engine.read { try $0.all("EXPLAIN QUERY PLAN \(sql)") { $0.text(3) } }
      #expect(plan.contains { $0.contains("COVERING INDEX summary_board") }, "\(plan)")
    }
  }

  private var further: [FamilyConditions] {
    let month = house.today.adding(days: -30)...house.today
    return [
      FamilyConditions(budgetOver: 90), FamilyConditions(silentDays: 7),
      FamilyConditions(opened: month), FamilyConditions(closed: month),
      FamilyConditions(team: try? Line("Oost")),
    ]
  }

  @Test(
    "a page of a list is read in the order of its index, without sorting",
    arguments: FamilyOrder.allCases)
  func unsorted(_ order: FamilyOrder) throws {
    _ = engine.taken()
    for includesClosed in [false, true] {
      let filter = FamilyFilter(order: order, includesClosed: includesClosed)
      try house.perform(.families(filter, after: nil, limit: 5))
    }
    for sql in engine.taken() where sql.contains("FROM family_summary s") {
      let plan = try engine.read { try $0.all("EXPLAIN QUERY PLAN \(sql)") { $0.text(3) } }
      #expect(!plan.contains { $0.contains("TEMP B-TREE") }, "\(plan)")
    }
  }

  @Test("opening a file or a page takes as many statements with sixty families as with five")
  func counts() throws {
    func count(_ command: Command) throws -> Int {
      _ = engine.taken()
      try house.perform(command)
      return engine.taken().count
    }
    let commands: [Command] = [
      .openFamily(.id(family)), .worklist(.now, after: nil, limit: 2),
      .families(FamilyFilter(), after: nil, limit: 2),
      .referrals(.open, words: "", after: nil, limit: 2),
      .setRisk(family, .low, basis: nil, expecting: nil),
    ]
    // A page is full, and the first risk is set, before it is counted.
    for _ in 0..<3 { _ = try house.openCase("De Wit") }
    for command in commands.suffix(1) { _ = try count(command) }
    let before = try commands.map(count)
    for _ in 0..<55 { _ = try house.openCase("De Wit") }
    let after = try commands.map(count)
    #expect(after == before)
    // Each is a read by an index of one family; a file shows more kinds of things than it did.
    #expect(before.allSatisfy { $0 < 95 }, "\(before)")
  }
}
