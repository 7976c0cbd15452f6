import Domain
import Store
import Testing
import UseCases

@Suite("What providers declare")
struct ClaimTests {
  @Test("a line that fits is ready, and booking it raises what was spent")
  func booked() throws {
    let setup = try ClaimSetup()
    let tally = try setup.read([try setup.line()])
    #expect(tally.ready == 1 && tally.readyAmount == Cents(100_00) && tally.held.isEmpty)
    #expect(try setup.spent() == 0)
    let id = try setup.id("r1")
    let events = try setup.house.events { try setup.approve([id]) }
    #expect(events.first == "claims.booked")
    #expect(try setup.spent() == 100_00)
    #expect(try setup.rows(.ready).isEmpty && setup.rows(.booked).count == 1)
    #expect(throws: Trouble.refused(.claim(.decided(.booked)))) { try setup.approve([id]) }
    #expect(try setup.house.check().findings.isEmpty)
  }

  @Test("a line that doesn't fit is held with its reason, and never booked")
  func held() throws {
    let setup = try ClaimSetup(
      size: try CareSize(volume: 1000, unit: .minute, frequency: .total))
    try setup.house.perform(
      .addProvider(name: try Line("De Vuurtoren"), agb: try AGB("22011523")), by: setup.buyer)
    let cases: [(ClaimHold, ClaimContent)] = [
      (.unknownAssignment, try setup.line("a", number: 9)),
      (.otherProvider, try setup.line("b", agb: "22011523")),
      (.otherPerson, try setup.line("c", bsn: "111222333")),
      (.otherProduct, try setup.line("d", category: .crisis)),
      (.otherUnit, try setup.line("e", unit: .hour)),
      (.outsidePeriod, try setup.line("f", from: "2026-06-01", until: "2026-06-30")),
      (.over, try setup.line("g", cents: 1_000_01)),
      (.over, try setup.line("h", volume: 1001)),
      (.creditTooHigh, try setup.line("i", direction: .credit)),
    ]
    let tally = try setup.read(cases.map(\.1))
    #expect(tally.ready == 0 && tally.heldCount == cases.count)
    for (hold, content) in cases {
      let row = try #require(
        try setup.rows(.held).first { $0.line.content.reference == content.reference })
      #expect(row.line.hold == hold, "\(content.reference)")
      guard hold != .over else { continue }
      #expect(throws: Trouble.refused(.claim(.held(hold)))) { try setup.approve([row.line.id]) }
    }
    #expect(try setup.spent() == 0)
    #expect(try setup.house.check().findings.isEmpty)
  }

  @Test("the same line is known, the same days under another reference are double")
  func double() throws {
    let setup = try ClaimSetup()
    try setup.read([try setup.line()])
    let again = try setup.read([
      try setup.line(), try setup.line("r2"), try setup.line(cents: 200_00),
      try setup.line("r3", from: "2026-02-01", until: "2026-02-28"),
    ])
    #expect(again.known == 1 && again.held == [.double: 2] && again.ready == 1)
    let id = try setup.id("r2", .held)
    try setup.house.perform(
      .claims(.reject([id], reason: try Line("Dubbel"))), by: setup.back)
    #expect(try setup.rows(.rejected).map(\.line.remark?.text) == ["Dubbel"])
    #expect(try setup.house.check().findings.isEmpty)
  }

  @Test("what is ready counts already, so that ready lines never come to more than is left")
  func reserved() throws {
    let setup = try ClaimSetup()
    let months = ["01-05", "02-02", "03-02", "04-06"]
    let lines = try months.enumerated().map { place, day in
      try setup.line("m\(place)", cents: 300_00, from: "2026-" + day, until: "2026-" + day)
    }
    // The clock stands at 2 March: nothing is refused for being ahead here, files are.
    let tally = try setup.read(lines)
    #expect(tally.ready == 3 && tally.held == [.over: 1])
    let batch = try setup.approve(try setup.rows(.ready).map(\.line.id))
    #expect(batch.done == 3 && batch.refusedCount == 0 && batch.amount == Cents(900_00))
    #expect(try setup.spent() == 900_00)
  }

  @Test("above the mandate a supervisor approves who didn't read the file in")
  func mandate() throws {
    let setup = try ClaimSetup(amount: 9_000_00)
    let large = try setup.line("big", cents: 2_500_01)
    try setup.read([large, try setup.line("small", from: "2026-02-01", until: "2026-02-27")])
    let id = try setup.id("big")
    let limit = Cents(2_500_00)
    #expect(throws: Trouble.refused(.claim(.overMandate(limit: limit)))) {
      try setup.approve([id])
    }
    #expect(try setup.rows(.toDecide, by: setup.chief).map(\.line.id) == [id])
    // A supervisor isn't told of what is below it.
    let small = try setup.id("small")
    #expect(throws: Trouble.refused(.claim(.unknownLine(small.uuid)))) {
      try setup.approve([small], by: setup.chief)
    }
    try setup.approve([id], by: setup.chief)
    #expect(try setup.spent() == 2_500_01)
    // What somebody of both roles read in himself another approves.
    let both = try setup.house.addUser("both", [.backoffice, .supervisor])
    try setup.read(
      [try setup.line("own", cents: 2_600_00, from: "2026-02-28", until: "2026-02-28")], by: both)
    let own = try setup.id("own")
    #expect(throws: Trouble.refused(.claim(.byAuthor))) {
      try setup.approve([own], by: both)
    }
    #expect(try setup.house.check().findings.isEmpty)
  }

  @Test("more than is left goes through only with a supervisor's reason")
  func excess() throws {
    let setup = try ClaimSetup()
    try setup.read([try setup.line(cents: 1_200_00)])
    let id = try setup.id("r1", .held)
    #expect(throws: Trouble.refused(.claim(.excess))) { try setup.approve([id], remark: "Mag") }
    #expect(throws: Trouble.refused(.value(field: .remark, .empty))) {
      try setup.approve([id], by: setup.chief)
    }
    try setup.approve([id], by: setup.chief, remark: "Extra uren in de crisis")
    #expect(try setup.spent() == 1_200_00)
    guard
      case .claim(let details) = try setup.house.perform(.claims(.show(id)), by: setup.back)
    else { throw TestHouse.Unexpected() }
    #expect(details.bookings.map(\.isExcess) == [true])
    #expect(details.decidedBy?.text == "chief" && details.readBy.text == "gerda")
    #expect(try setup.house.check().findings.isEmpty)
  }

  @Test("a booking is taken back once, by a counter booking")
  func reversed() throws {
    let setup = try ClaimSetup()
    try setup.read([try setup.line()])
    let id = try setup.id("r1")
    #expect(throws: Trouble.refused(.claim(.notBooked))) { try reverse(setup, id) }
    try setup.approve([id])
    let outcome = try reverse(setup, id)
    #expect(outcome == .done(.claimReversed(label: "D1/r1", amount: Cents(100_00))))
    #expect(try setup.spent() == 0)
    #expect(throws: Trouble.refused(.claim(.notBooked))) { try reverse(setup, id) }
    // Then it may be declared anew.
    #expect(try setup.read([try setup.line("r1b", claim: "D2")]).ready == 1)
    #expect(try setup.house.check().findings.isEmpty)
  }

  @Test("a credit gives back what was booked, and holds the booking it gave back from")
  func credit() throws {
    let setup = try ClaimSetup()
    try setup.read([try setup.line()])
    let id = try setup.id("r1")
    try setup.approve([id])
    #expect(
      try setup.read([try setup.line("c1", claim: "D2", cents: 40_00, direction: .credit)]).ready
        == 1)
    try setup.approve([try setup.id("c1")])
    #expect(try setup.spent() == 60_00)
    #expect(throws: Trouble.refused(.claim(.creditStands))) { try reverse(setup, id) }
    try reverse(setup, try setup.id("c1", .booked))
    try reverse(setup, id)
    #expect(try setup.spent() == 0)
    #expect(try setup.house.check().findings.isEmpty)
  }

  @Test("held lines are compared again with a commitment that was made since")
  func rematched() throws {
    let setup = try ClaimSetup()
    try setup.read([try setup.line(number: 4712)])
    let id = try setup.id("r1", .held)
    try ClaimSetup.commit(
      setup.house, setup.family, setup.child, setup.provider, number: 4712, amount: 500_00)
    try setup.house.perform(.claims(.rematch([id])), by: setup.back)
    #expect(try setup.id("r1") == id)
    #expect(throws: Trouble.refused(.claim(.decided(.ready)))) {
      try setup.house.perform(.claims(.rematch([id])), by: setup.back)
    }
    #expect(try setup.house.check().findings.isEmpty)
  }

  @Test("a whole BSN is shown with a reason, which is in the log")
  func revealed() throws {
    let setup = try ClaimSetup()
    try setup.read([try setup.line()])
    let id = try setup.id("r1")
    let events = try setup.house.events {
      let outcome = try setup.house.perform(
        .claims(.revealBSN(id, reason: try Line("Vraag van de aanbieder"))), by: setup.back)
      #expect(outcome == .bsn(try BSN(ClaimSetup.bsn)))
    }
    #expect(events.first == "claim.bsn")
  }

  @Test("nobody sees the lines of a file that isn't in to its end, and they can be taken back")
  func unfinished() throws {
    let setup = try ClaimSetup()
    let run = try setup.house.desk.beginClaims(by: setup.back, fileHash: "cd")
    #expect(try run.write([try setup.line()], from: 1).ready == 1)
    #expect(try setup.rows(.ready).isEmpty)
    let left = try setup.house.desk.unfinishedClaims()
    #expect(left.map(\.number) == [1])
    for file in left { try setup.house.desk.withdraw(file, by: setup.house.anna) }
    #expect(try setup.house.desk.unfinishedClaims().isEmpty)
    #expect(try setup.house.rowCounts()["claim_line"] == 0)
    #expect(try setup.house.check().findings.isEmpty)
  }

  @Test("all that fits of a file is booked at once, and what is above the mandate stays")
  func wholeFile() throws {
    let setup = try ClaimSetup(amount: 9_000_00)
    try setup.read([
      try setup.line("a"), try setup.line("b", from: "2026-02-01", until: "2026-02-27"),
      try setup.line("c", cents: 3_000_00, from: "2026-03-01", until: "2026-03-01"),
      try setup.line("d", number: 1),
    ])
    let outcome = try setup.house.perform(.claims(.approveFile(number: 1)), by: setup.back)
    #expect(
      outcome == .done(.claims(ClaimBatch(kind: .approved, done: 2, amount: Cents(200_00)))))
    #expect(try setup.rows(.ready).map(\.line.content.reference.text) == ["c"])
    #expect(throws: Trouble.refused(.claim(.nothingReady(file: 1)))) {
      try setup.house.perform(.claims(.approveFile(number: 1)), by: setup.back)
    }
    #expect(throws: Trouble.refused(.claim(.unknownFile(7)))) {
      try setup.house.perform(.claims(.approveFile(number: 7)), by: setup.back)
    }
  }

  @Test("a commitment on which something was declared isn't taken back")
  func keepsCommitment() throws {
    let setup = try ClaimSetup()
    try setup.read([try setup.line()])
    #expect(throws: Trouble.refused(.assignment(.declaredOn))) {
      try setup.house.perform(
        .takeBack(setup.family, .commitmentMade(setup.commitment), expecting: nil))
    }
  }

  @Test("a file that is destroyed takes its declared lines along, and their words in the log")
  func destroyed() throws {
    let setup = try ClaimSetup()
    try setup.read([try setup.line(), try setup.line("x", number: 9)])
    try setup.approve([try setup.id("r1")])
    let officer = try setup.house.addUser("fatma", [.privacyOfficer], team: nil)
    let number = try setup.house.summary(setup.family).caseNumber
    try setup.house.perform(
      .help(
        setup.family, .stop(setup.commitment, on: nil, .asPlanned, remains: nil), expecting: nil))
    try setup.house.perform(
      .closeFamily(
        setup.family, ClosingReasons(stopReason: .asPlanned, endReason: .asPlanned),
        aftercare: .none, expecting: nil))
    let cause = Destruction.Cause.request(by: try Line("moeder"), on: setup.house.today)
    try setup.house.perform(
      .retention(.propose(.number(number), person: nil, cause, remark: nil)), by: officer)
    try setup.house.perform(.retention(.destroy(number: 1)))
    let counts = try setup.house.rowCounts()
    #expect(counts["claim_booking"] == 0)
    // What nobody's file knows stays until it is rejected.
    #expect(counts["claim_line"] == 1)
    #expect(try setup.house.check().findings.isEmpty)
  }

  @Test("what was declared goes along when a file becomes part of another, and comes back")
  func merged() throws {
    let setup = try ClaimSetup()
    try setup.read([try setup.line()])
    try setup.approve([try setup.id("r1")])
    let kept = try setup.house.openCase("Jansen")
    try setup.house.perform(
      .setCoordinator(kept, try Login("anna"), from: nil, note: nil, expecting: nil))
    try setup.house.perform(
      .setBudget(
        kept, year: 2026, ceiling: Cents(20_000_00), municipality: nil, reason: nil,
        expecting: nil))
    let request = MergeRequest.families(kept: kept, merged: setup.family, [])
    try setup.house.perform(
      .merging(.merge(request, reason: try Line("dubbel"), expecting: nil)))
    #expect(try setup.spent() == 0)
    #expect(try setup.house.page(kept).help.spent.values.map(\.booked) == [Cents(100_00)])
    #expect(try setup.house.check().findings.isEmpty)
    try setup.house.perform(.merging(.undo(kept, number: 1, reason: try Line("toch niet"))))
    #expect(try setup.spent() == 100_00)
    #expect(try setup.house.check().findings.isEmpty)
  }

  @discardableResult
  private func reverse(_ setup: ClaimSetup, _ id: ID<ClaimLine>) throws -> Outcome {
    try setup.house.perform(.claims(.reverse(id, reason: try Line("Fout"))), by: setup.back)
  }
}
