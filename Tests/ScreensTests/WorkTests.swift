import Domain
import Drawing
import Screens
import Testing
import Texts

/// What a coordinator does with the keyboard, and what is asked of the store for it.
@Suite("working by keyboard alone") struct WorkTests {
  @Test("says why the last thing isn't taken back, and what to do instead")
  func stays() {
    var seat = Seat()
    seat.settle()
    seat.desk.final = FinalChange(
      author: Sample.visser.id,
      done: .changed(
        family: Sample.id(398), Sample.family().summary.caseNumber, version: 8, .answerNoted),
      why: .answer)
    seat.go(.character("u"))
    #expect(seat.screen.contains("Dit blijft staan"))
    #expect(seat.screen.contains("Een antwoord is definitief"))
  }

  @Test("fills the six ones of a family without a mouse")
  func fillsTheSix() {
    var seat = Seat()
    seat.desk.family = Sample.family(
      missing: [.plan, .coordinator, .contactPoint, .provider, .budget], overdue: [], empty: true)
    seat.settle()
    seat.go(.enter)
    seat.forget()
    seat.go(.character("R"), .control("s"))
    #expect(
      seat.commands.contains(
        .setCoordinator(
          Sample.id(398), Sample.visser.login, from: Sample.today, note: nil, expecting: 7)))
    seat.desk.family = Sample.family(
      missing: [.plan, .contactPoint, .provider, .budget], overdue: [], version: 8)
    seat.go(.function(5), .character("A"), .control("s"))
    let contact = NewContactPoint(
      name: Sample.line("Anna Visser"), phone: try! PhoneNumber("0612345678"),
      login: Sample.visser.login)
    #expect(
      seat.commands.contains(
        .setContactPoint(Sample.id(398), contact, from: nil, expecting: 8)))
    seat.go(.character("Z"))
    seat.write("komp")
    seat.go(.enter, .control("s"))
    #expect(
      seat.commands.contains(
        .setProvider(
          Sample.id(398), Sample.id(702), from: nil, until: nil, reason: nil, expecting: 9)))
    seat.go(.character("B"))
    seat.write("21.000")
    seat.go(.control("s"))
    let city = try! MunicipalityCode("0518")
    #expect(
      seat.commands.contains(
        .setBudget(
          Sample.id(398), year: 2026, ceiling: Cents(2_100_000),
          municipality: city, reason: nil, expecting: 9)))
  }

  @Test("makes a plan from its first version to the family's agreement")
  func makesThePlan() {
    var seat = Seat()
    let family = Sample.family().summary.family
    seat.desk.family = Sample.family(missing: [.plan])
    seat.settle()
    seat.go(.enter)
    seat.forget()
    seat.press(.character("P"))
    #expect(seat.commands == [.startPlan(family, expecting: 7)])
    seat.desk.family = Sample.family(
      missing: [.plan], making: Sample.plan(family, number: 1, state: .concept, goals: false))
    seat.settle()
    // The first goal is asked for at once.
    seat.write("scho")
    seat.go(.enter, .tab)
    seat.write("Elke dag naar school")
    seat.go(.control("s"))
    let goal = NewGoal(domain: Sample.id(1), wording: Sample.line("Elke dag naar school"))
    #expect(seat.commands.contains(.addGoal(family, goal, expecting: 8)))
    seat.desk.family = Sample.family(
      missing: [.plan], making: Sample.plan(family, number: 1, state: .concept, actions: false))
    seat.go(.function(5), .character("P"))
    seat.write("Samen fietsen")
    seat.go(.tab, .tab)
    seat.write("moeder")
    seat.go(.control("s"))
    let action = NewAction(
      goal: 1, wording: Sample.line("Samen fietsen"), doer: .family,
      doerName: Sample.line("moeder"))
    #expect(seat.commands.contains(.addAction(family, action, expecting: 8)))
    seat.desk.family = Sample.family(
      missing: [.plan], making: Sample.plan(family, number: 1, state: .concept))
    seat.go(.function(5), .character("P"), .control("s"))
    #expect(seat.commands.contains(.presentPlan(family, on: Sample.today, expecting: 8)))
    seat.desk.family = Sample.family(
      missing: [.plan], making: Sample.plan(family, number: 1, state: .withFamily))
    seat.go(.function(5), .character("P"), .control("s"))
    #expect(seat.screen.contains("Dit veld is nodig."))
    seat.go(.down, .down, .character(" "), .control("s"))
    let consent = PlanConsent(
      onDay: Sample.today, people: [Sample.id(503)],
      evaluationOn: Sample.today.adding(days: 183))
    #expect(seat.commands.contains(.agreePlan(family, consent, expecting: 8)))
  }

  @Test("accepts a referral with its sibling into a new family and opens its file")
  func triage() {
    var seat = Seat()
    seat.desk.family = Sample.family(name: "El Amrani", missing: [.plan, .budget])
    seat.settle()
    seat.go(.character("3"), .enter, .character("n"), .control("s"))
    #expect(
      seat.commands.contains(
        .acceptReferrals(
          [Sample.id(901), Sample.id(902)], into: .new(name: Sample.line("El Amrani")))))
    #expect(seat.row(0).contains("El Amrani"))
    let gap = (0..<24).first { seat.row($0).hasPrefix("▸") }.map(seat.row)
    #expect(gap?.contains("plan") == true)
    // Back goes to the list and not to the referral that is done.
    seat.go(.character("q"))
    #expect(seat.row(0).contains("Aanmeldingen"))
  }

  @Test("asks before it adds a referral to a family that exists")
  func intoExisting() {
    var seat = Seat()
    seat.settle()
    seat.go(.character("3"), .enter, .enter)
    seat.go(.enter)
    #expect(!seat.commands.contains { if case .acceptReferrals = $0 { true } else { false } })
    seat.go(.enter, .character("j"))
    #expect(
      seat.commands.contains(
        .acceptReferrals([Sample.id(901), Sample.id(902)], into: .existing(Sample.id(398)))))
  }

  @Test("sends a referral back with a reason")
  func returnsReferral() {
    var seat = Seat()
    seat.settle()
    seat.go(.character("3"), .enter, .character("x"))
    seat.write("Ouders vragen nu geen hulp")
    seat.go(.control("s"))
    let reason = Sample.line("Ouders vragen nu geen hulp")
    #expect(seat.commands.contains(.returnReferral(Sample.id(901), reason: reason)))
  }

  @Test("searches before it makes a family, and takes over what was typed")
  func searchFirst() {
    var seat = Seat()
    seat.desk.matches = []
    seat.settle()
    seat.go(.character("n"))
    seat.write("Van Dam")
    #expect(seat.commands.contains(.matches(MatchRequest(typed: "Van Dam"), limit: 20)))
    seat.go(.enter, .control("s"))
    let new = NewCase(
      name: Sample.line("Van Dam"), municipality: nil, openedOn: Sample.today)
    #expect(seat.commands.contains(.openCase(new)))
  }

  @Test("postpones a family until a day that lies ahead")
  func postpones() {
    var seat = Seat()
    seat.settle()
    seat.go(.character("a"), .down, .enter)
    seat.write("gisteren")
    seat.go(.control("s"))
    #expect(!seat.commands.contains { if case .postponeFamily = $0 { true } else { false } })
    for _ in 0..<8 { seat.press(.backspace) }
    seat.write("wo")
    #expect(!seat.screen.contains("25-11"))
    for _ in 0..<2 { seat.press(.backspace) }
    seat.write("woensdag")
    #expect(seat.screen.contains("wo 25 nov 2026"))
    seat.go(.control("s"))
    #expect(
      seat.commands.contains(.postponeFamily(Sample.id(398), until: Sample.day("2026-11-25"))))
  }

  @Test("imports a file only after its dry run was seen")
  func imports() {
    var seat = Seat()
    seat.settle()
    seat.go(.character("3"), .character("i"))
    seat.type("/tmp/a.csv")
    seat.forget()
    seat.press(.enter)
    guard case .checkFile(let ticket, "/tmp/a.csv")? = seat.effects.last else {
      Issue.record("no check was asked for")
      return
    }
    let fault = ImportFault(
      line: 3, column: "bsn", value: "123", problem: .value(.bsnForm))
    seat.send(
      .checked(
        ticket, ImportReport(rows: 3, new: 2, faulty: 1, faults: [fault], isDryRun: true)))
    #expect(seat.screen.contains("slaat 1 foute over"))
    seat.press(.control("s"))
    #expect(!seat.effects.contains { if case .importFile = $0 { true } else { false } })
    seat.press(.character("s"))
    guard case .importFile(let work, "/tmp/a.csv", skipFaulty: true)? = seat.effects.last else {
      Issue.record("no import was asked for")
      return
    }
    seat.send(.progress(work, Progress(done: 1, total: 2, secondsLeft: 3)))
    #expect(seat.screen.contains("1 van 2"))
    seat.press(.escape)
    #expect(seat.effects.last == .cancelWork(work))
    seat.send(.imported(work, ImportReport(rows: 3, new: 2, faulty: 1, faults: [fault])))
    #expect(!seat.screen.contains("1 van 2"))
  }

  @Test("doesn't take its own change for another's before the file was read again")
  func ownChange() {
    var seat = Seat()
    seat.settle()
    seat.go(.enter)
    let version = seat.desk.family.summary.version
    seat.go(.character("B"))
    seat.write("22000")
    seat.press(.control("s"))
    for (ticket, command) in seat.takeQuestions() {
      guard case .success(let outcome) = seat.desk.answer(command) else { continue }
      seat.send(.outcome(ticket, outcome))
    }
    seat.press(.character("!"))
    seat.press(.control("s"))
    let expected = seat.commands.compactMap { command in
      if case .setRisk(_, _, _, _, _, let version) = command { version } else { nil }
    }
    #expect(expected == [version + 1])
  }
}
