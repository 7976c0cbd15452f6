import Domain
import Ledger
import Store
import StoreSQLite
import Testing

@testable import UseCases

@Suite("Demo data")
struct DemoMakerTests {
  /// Made once: most tests only read it.
  private static let sixty = Result { try DemoHouse(families: 60) }

  @Test("sixty families pass the full check and have people, plans and numbers that fit")
  func families() throws {
    let house = try Self.sixty.get()
    try checkLedger(house)
    let pages = try house.pages()
    #expect(pages.count == 60)
    checkPeople(pages)
    #expect(pages.contains { $0.ones.marks == "●●●●●●" })
    for plan in pages.flatMap({ [$0.plan, $0.planInTheMaking].compactMap(\.self) }) {
      #expect(!plan.goals.isEmpty)
      for goal in plan.goals { #expect(!goal.domainName.text.isEmpty && !goal.actions.isEmpty) }
    }
    let states = Set(
      pages.flatMap { [$0.plan, $0.planInTheMaking].compactMap(\.self) }.map(\.version.state))
    #expect(states == [.concept, .withFamily, .adopted])
    #expect(pages.contains { $0.plan?.version.number == 2 })
    #expect(Set(pages.map(\.summary.risk)) == Set(RiskLevel.allCases))
  }

  @Test("custody is recorded of most families: of both parents, of one, of a GI, and of some not")
  func custody() throws {
    let pages = try Self.sixty.get().pages()
    func holders(_ page: FamilyPage) -> Set<String> {
      Set(page.people.custody.filter { $0.term.toDay == nil }.map(\.holderName))
    }
    let counts = pages.map { holders($0).count }
    #expect(counts.count { $0 == 2 } > 15 && counts.contains(1) && counts.contains(0))
    #expect(pages.contains { holders($0) == ["GI Delta"] })
    for page in pages where holders(page) != ["GI Delta"] {
      let parents = Set(page.members.map(\.person.name.full))
      #expect(holders(page).isSubset(of: parents), "\(page.summary.name)")
    }
  }

  private func checkPeople(_ pages: [FamilyPage]) {
    var bsns: [String] = []
    for page in pages {
      let youths = page.members.filter { $0.member.role == .youth }
      #expect((1...4).contains(youths.count), "\(page.summary.name)")
      #expect(page.members.contains { $0.member.role == .parent })
      #expect(Set(page.members.map(\.person.name.full)).count == page.members.count)
      for youth in youths {
        #expect((0...18).contains(youth.person.birth?.age(on: page.readOn) ?? -1))
      }
      bsns += page.members.compactMap(\.person.bsn?.digits)
    }
    #expect(bsns.count > 60)
    #expect(Set(bsns).count == bsns.count)
    #expect(bsns.allSatisfy { $0 >= "999900006" && $0 <= "999999990" })
  }

  private func checkLedger(_ house: DemoHouse) throws {
    let fresh = try SQLiteEngine(path: nil)
    try fresh.migrate()
    let schema = try fresh.read { try FullCheck.schema(on: $0) }
    let verifier = house.key.verifierKey(name: house.store.info.origin)
    let report = try house.engine.read {
      try FullCheck(connection: $0, keys: [verifier]).run(schema: schema)
    }
    #expect(report.findings == [])
  }

  @Test("the caseload of a coordinator has something in each tab")
  func tabs() throws {
    let house = try Self.sixty.get()
    for tab in WorklistTab.allCases {
      let page = try house.worklist(tab, of: "avisser")
      #expect(!page.rows.isEmpty, "\(tab)")
      #expect(page.counts[tab] == page.rows.count)
    }
  }

  @Test("the same seed and day give the same data, another seed gives other data")
  func repeats() throws {
    func told(_ seed: UInt64) throws -> [String] {
      try DemoHouse(families: 9, seed: seed).pages().map { page in
        ([
          page.summary.caseNumber.text, page.summary.name.text, page.ones.marks,
          "\(page.summary.family)",
        ] + page.members.map(\.person.name.full) + page.notes.map(\.note.text.text))
        .joined(separator: "|")
      }
    }
    let first = try told(3)
    #expect(try told(3) == first)
    #expect(try told(4) != first)
  }

  @Test("a tenth as many referrals wait: urgent ones, siblings, one of a known family")
  func waiting() throws {
    let house = try Self.sixty.get()
    let rows = try house.openReferrals()
    #expect((6...8).contains(rows.count))
    #expect(rows.contains { $0.referral.content.urgency == .urgent })
    #expect(rows.contains { $0.siblings > 0 })
    let known = try rows.contains { row in
      let outcome = try house.desk.perform(.triage(row.referral.id), by: house.account)
      guard case .triage(let page) = outcome else { return false }
      return page.matches.contains { $0.reasons.contains(.sameAddress) }
    }
    #expect(known)
  }

  @Test("two hundred families have two teams, and nothing is written on the day itself")
  func teams() throws {
    let plan = DemoPlan(families: 200, seed: 2, today: try Day("2026-11-23"))
    let staff = try DemoStaff(plan)
    #expect(staff.teams.map(\.name.text) == ["Oost", "West"])
    #expect(Set(staff.everybody.map(\.login)).count == staff.everybody.count)
    let scripts = try DemoScripts(plan, staff).all()
    let steps = scripts.flatMap(\.steps)
    #expect(steps.allSatisfy { $0.at > plan.foundedAt && $0.at.localDay < plan.today })
    #expect(steps.allSatisfy { WorkingDays.isWorkingDay($0.at.localDay) })
    let bsns = scripts.filter(\.opensFile).flatMap(\.cast.children).compactMap(\.bsn)
    #expect(Set(bsns).count == bsns.count)
  }

  @Test("it tells of each family that is done")
  func progress() throws {
    var told: [Int] = []
    _ = try DemoHouse(families: 5) { told.append($0) }
    #expect(told == Array(1...5))
  }

  @Test(
    "it can be made for any day of the year",
    arguments: ["2026-01-02", "2027-01-04", "2026-05-06", "2026-12-27"])
  func anyDay(today: String) throws {
    let house = try DemoHouse(families: 23, seed: 11, today: today)
    #expect(try house.pages().count == 23)
    try checkLedger(house)
  }

  @Test("a store that isn't for demos is refused")
  func realStore() throws {
    let plan = DemoPlan(families: 3, seed: 1, today: try Day("2026-11-23"))
    let engine = try SQLiteEngine(path: nil)
    try engine.migrate()
    let founding = Founding(
      login: try Login("echt"), name: try Line("Echt"), team: try Line("Oost"),
      organisation: try Line("regie.local"), isDemo: false)
    let session = Identity(high: 1, low: 2)
    let store = try founding.make(
      engine, key: SigningKey(), version: "test", ids: IDSource(), at: plan.foundedAt,
      session: session, systemUser: 1)
    #expect(throws: Trouble.store(.notDemo)) {
      try DemoMaker(store: store, plan: plan, session: session, systemUser: 1)
        .make(account: ID(high: 0, low: 0)) { _ in }
    }
  }
}

@Suite("Demo data for the days in the design")
struct DemoDaysTests {
  /// As many families as give the first coordinator twenty-two.
  private static let days = Result { try DemoHouse(families: 66, scenario: .days) }

  private struct Row: Equatable {
    let name: String
    let marks: String
    let reason: Reminder.Reason
    let more: Int
    let due: String
  }

  @Test("the four families stand in the worklist of the first coordinator as the design draws them")
  func rows() throws {
    let house = try Self.days.get()
    let page = try house.worklist(.now, of: "avisser")
    let rows = page.rows.map { row in
      Row(
        name: row.name.text, marks: row.ones.marks, reason: row.reason.reason, more: row.more,
        due: row.reason.due.iso + (row.reason.at.map { " " + $0.text } ?? ""))
    }
    #expect(page.counts == [.now: 7, .thisWeek: 5, .later: 8, .postponed: 2])
    #expect(
      rows.contains(
        Row(name: "De Wit", marks: "●●●○●◐", reason: .protocolStep, more: 3, due: "2026-11-12")))
    #expect(
      rows.contains(
        Row(
          name: "Van den Heuvel", marks: "●●●●●●", reason: .callBack, more: 0,
          due: "2026-11-23 10:00")))
    #expect(
      rows.contains(
        Row(name: "Jansen", marks: "●○●●●○", reason: .planTerm, more: 1, due: "2026-11-27")))
    #expect(
      rows.contains(
        Row(
          name: "Bakker-Yilmaz", marks: "●◐●●●●", reason: .evaluation, more: 0,
          due: "2026-11-19")))
    let subject = page.rows.first { $0.name.text == "Van den Heuvel" }?.subject
    #expect(subject == (try Line("Moeder terugbellen")))
    #expect(Set(page.rows.map(\.name)).count == page.rows.count)
  }

  @Test("the plan of De Wit asks both parents, who have custody of both children")
  func custodyOfDeWit() throws {
    let house = try Self.days.get()
    let page = try #require(try house.pages().first { $0.summary.name.text == "De Wit" })
    let pairs = Set(page.people.custody.map { $0.childName + " / " + $0.holderName })
    #expect(
      pairs == [
        "Sem de Wit / Karin de Wit", "Sem de Wit / Paul de Wit", "Noor de Wit / Karin de Wit",
        "Noor de Wit / Paul de Wit",
      ])
    #expect(page.withoutCustody(on: page.readOn).isEmpty)
  }

  @Test("the file of De Wit says what the design says of it")
  func deWit() throws {
    let house = try Self.days.get()
    let page = try #require(try house.pages().first { $0.summary.name.text == "De Wit" })
    #expect(page.summary.risk == .high)
    #expect(page.summary.riskOn == (try Day("2026-11-03")))
    #expect(page.summary.lastContactOn == (try Day("2026-11-10")))
    #expect(page.budget?.ceiling == Cents(2_100_000))
    #expect(page.committed == Cents(2_184_000))
    #expect(page.ones[.budget] == .overdue)
    #expect(page.help.others(than: page.provider?.name, on: page.readOn) == 1)
    #expect(page.help.commitments.allSatisfy { $0.goal != nil && $0.commitment.state == .started })
    #expect(page.provider?.name.text == "Kompas Jeugd")
    #expect(page.plan?.version.number == 3)
    #expect(page.plan?.version.fromDay == (try Day("2026-09-18")))
    #expect(page.plan?.version.evaluationOn == (try Day("2026-12-12")))
    #expect(page.plan?.goals.map(\.domainName.text) == ["School", "Veiligheid"])
    let ages = page.members.filter { $0.member.role == .youth }
      .map { ($0.person.name.given, $0.person.birth?.age(on: page.readOn) ?? 0) }
    #expect(ages.sorted { $0.1 > $1.1 }.map { "\($0.0) \($0.1)" } == ["Sem 12", "Noor 8"])
    #expect(Set(page.members.compactMap(\.household?.id)).count == 2)
    #expect(page.referrals.count == 1)
  }

  @Test("one family waits for help that nobody bridges, and was looked at")
  func waiting() throws {
    let house = try Self.days.get()
    let page = try #require(try house.pages().first { $0.summary.name.text == "Bakker-Yilmaz" })
    let line = try #require(page.help.commitments.first { $0.commitment.state == .waiting })
    #expect(line.personName.given == "Ela")
    #expect(line.waiting?.bridging == nil)
    #expect(line.waiting?.expectedOn == (try Day("2026-12-07")))
    #expect(line.checks.count == 1)
  }
}
