import Domain
import Testing

@Suite("Birthdays and help after eighteen")
struct MilestoneTests {
  @Test(
    "half years go by months, and who is born on 29 February is older on 1 March",
    arguments: [
      ("2008-02-29", Milestone.eighteen, "2026-03-01"), ("2008-02-29", .twelve, "2020-02-29"),
      ("2008-02-29", .sixteenAndHalf, "2024-08-29"), ("2008-08-31", .futurePlan, "2026-02-28"),
      ("2009-05-25", .futurePlan, "2026-11-25"), ("2009-05-25", .sixteen, "2025-05-25"),
    ])
  func days(_ birth: String, _ milestone: Milestone, _ day: String) throws {
    #expect(milestone.day(try BirthDate(birth)).iso == day)
  }

  @Test("of a birth known in part the earliest possible day counts")
  func partial() throws {
    #expect(Milestone.eighteen.day(try BirthDate("2008-00-00")).iso == "2026-01-01")
    #expect(Milestone.futurePlan.day(try BirthDate("2008-07-00")).iso == "2026-01-01")
  }

  @Test("help goes on only when decided before eighteen, unless it is resumed")
  func decidedInTime() throws {
    let birth = try BirthDate("2008-02-29")
    let until = try Day("2027-01-01")
    let last = try Day("2026-02-28")
    try check(.extended(.beforeEighteen, until: until), "2026-02-28", birth)
    for ground in ExtendedCareGround.allCases where ground != .resumed {
      #expect(throws: Refusal.extendedCareTooLate(last: last)) {
        try check(.extended(ground, until: until), "2026-03-01", birth)
      }
    }
    try check(.extended(.resumed, until: until), "2026-06-01", birth)
    try check(.ends(instead: try Line("Wmo")), "2026-06-01", birth)
  }

  @Test("it ends before the day somebody is 21 in foster care, else 23, and not before eighteen")
  func limits() throws {
    let birth = try BirthDate("2008-02-29")
    try check(.extended(.fosterCare, until: try Day("2029-02-28")), "2026-01-01", birth)
    #expect(throws: Refusal.extendedCareTooLong(last: try Day("2029-02-28"))) {
      try check(.extended(.fosterCare, until: try Day("2029-03-01")), "2026-01-01", birth)
    }
    try check(.extended(.juvenileCriminalLaw, until: try Day("2031-02-28")), "2026-01-01", birth)
    #expect(throws: Refusal.extendedCareTooLong(last: try Day("2031-02-28"))) {
      try check(.extended(.resumed, until: try Day("2031-03-01")), "2026-06-01", birth)
    }
    #expect(throws: Refusal.extendedCareTooShort(first: try Day("2026-03-01"))) {
      try check(.extended(.beforeEighteen, until: try Day("2026-02-28")), "2026-01-01", birth)
    }
  }

  @Test("only birthdays after the file opened remind, until they were seen to")
  func reminders() throws {
    let opened = try Day("2026-03-02")
    func found(_ done: Set<Milestone>, since: Day? = nil) throws -> [Reminder.Reason] {
      let youth = FamilyFacts.Youth(
        person: ID(high: 0, low: 7), birth: try BirthDate("2009-05-25"), since: since ?? opened,
        done: done, care: .ends(instead: try Line("Wmo")))
      return try reminders(youth).map(\.reason)
    }
    #expect(try found([]) == [.turnsSeventeen, .futurePlan, .turnsEighteen])
    #expect(try found([.seventeen, .eighteen]) == [.futurePlan])
    #expect(try found([], since: try Day("2026-12-01")) == [.turnsEighteen])
  }

  @Test("a decision is due before eighteen, at once for who is older, and its end reminds too")
  func decisions() throws {
    func youth(_ birth: String, _ care: ExtendedCare.Decision?) throws -> [String] {
      try reminders(
        FamilyFacts.Youth(
          person: ID(high: 0, low: 7), birth: try BirthDate(birth), since: try Day("2026-03-02"),
          done: Set(Milestone.allCases), care: care)
      ).map { "\($0.reason) \($0.due)" }
    }
    #expect(try youth("2009-05-25", nil) == ["extendedCareDue 2027-05-24"])
    #expect(try youth("2006-05-25", nil) == ["extendedCareDue 2026-03-02"])
    #expect(try youth("2002-05-25", nil) == [])
    let until = try Day("2028-05-01")
    #expect(
      try youth("2009-05-25", .extended(.beforeEighteen, until: until))
        == ["extendedCareEnds 2028-05-01"])
    #expect(try youth("2009-05-25", .ends(instead: try Line("Wmo"))) == [])
  }

  @Test("a closed file reminds of nothing but the contacts after it")
  func aftercare() throws {
    let (user, file) = (ID<User>(high: 0, low: 3), ID<CaseFile>(high: 0, low: 4))
    func contact(_ number: UInt64, _ day: String) throws -> AftercareContact {
      AftercareContact(
        id: ID(high: 0, low: number), family: ID(high: 0, low: 1), file: file,
        plannedOn: try Day(day), owner: user)
    }
    var done = try contact(8, "2026-08-01")
    done.result = AftercareContact.Result(
      onDay: try Day("2026-08-01"), outcome: .goesWell, note: nil, author: user)
    var summary = try ReminderTests().summary()
    let life = LifePage(aftercare: [done, try contact(9, "2026-11-01")])
    func derived() -> [Reminder] {
      Reminder.derive(
        from: FamilyFacts(summary: summary, openActions: [], openWork: [], life: life),
        norms: Norms())
    }
    #expect(derived().contains { $0.reason == .aftercare } == false)
    summary.closedOn = try Day("2026-05-01")
    #expect(
      derived().map { "\($0.reason) \($0.showFrom) \($0.due)" } == [
        "aftercare 2026-10-25 2026-11-01"
      ])
    #expect(derived().first?.owner == user)
  }

  @Test("what ends early counts as dropping out, and goals say how far they came")
  func outcomes() {
    #expect(EndReason.allCases.filter(\.isEarly).map(\.rawValue) == ["02", "03", "04"])
    let lines = [(1, 3, 6), (2, 5, 5), (3, 6, 4)].map {
      GoalAttainment.Line(number: $0.0, first: $0.1, last: $0.2)
    }
    #expect(GoalAttainment(scored: lines, goals: 4).improved == 1)
  }

  @Test("a mark of the other needs the first mark, and whose that is")
  func marks() {
    func reasons(_ mark: Int?, _ informant: OutcomeInformant?, _ other: Int?) -> ClosingReasons {
      ClosingReasons(
        stopReason: .asPlanned, endReason: .asPlanned, satisfaction: mark, informant: informant,
        otherSatisfaction: other)
    }
    #expect(throws: Never.self) { try reasons(8, .youth, 6).check() }
    #expect(throws: Refusal.value(field: .satisfaction, .empty)) {
      try reasons(nil, .youth, 6).check()
    }
    #expect(throws: Refusal.value(field: .informant, .empty)) { try reasons(8, nil, 6).check() }
    #expect(throws: Refusal.self) { try reasons(8, .youth, 11).check() }
  }

  private func check(
    _ decision: ExtendedCare.Decision, _ day: String, _ birth: BirthDate
  ) throws {
    try ExtendedCareRule.check(decision, decidedOn: try Day(day), birth)
  }

  private func reminders(_ youth: FamilyFacts.Youth) throws -> [Reminder] {
    let facts = FamilyFacts(
      summary: try ReminderTests().summary(), openActions: [], openWork: [], youths: [youth])
    return Reminder.derive(from: facts, norms: Norms()).filter(\.reason.isOfLife)
      .sorted { $0.due < $1.due }
  }
}
