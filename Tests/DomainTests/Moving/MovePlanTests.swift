import Domain
import Testing

@Suite("Which municipality a move makes responsible, and how long help may go on")
struct MovePlanTests {
  static let today = Day(number: 20_780)
  private let here: MunicipalityCode
  private let there: MunicipalityCode
  private let child = ID<Person>(high: 0, low: 7)
  private let mother = ID<Person>(high: 0, low: 8)

  init() throws {
    here = try MunicipalityCode("0518")
    there = try MunicipalityCode("0503")
  }

  @Test("elsewhere becomes responsible, and a team there has to be named that confirms")
  func leaving() throws {
    #expect(throws: Refusal.move(.teamMissing(there))) { try plan(new()) }
    let found = try plan(new(team: "Jeugdteam Delft"))
    #expect(found.responsibility == Move.Responsibility(from: here, to: there))
    #expect(found.ground == .registered)
    #expect(found.people.map(\.begins?.municipality) == [there])
    #expect(found.team?.name.text == "Jeugdteam Delft")
  }

  @Test("within the municipality nobody has to confirm, and naming a team is a mistake")
  func staying() throws {
    let youth = mover(proposal: MunicipalityProposal(here, .registered))
    let found = try plan(new(), [youth])
    #expect(found.team == nil && !found.responsibility.changes)
    #expect(found.people.map(\.begins) == [nil])
    #expect(throws: Refusal.move(.noNewTeam)) { try plan(new(team: "Delft"), [youth]) }
  }

  @Test("with stay the municipality from before it stays responsible, and the records must agree")
  func stay() throws {
    let staying = mover(hasStay: true, proposal: MunicipalityProposal(here, .beforeStay))
    var asked = try new()
    #expect(throws: Refusal.move(.stayRecorded)) { try plan(asked, [staying]) }
    asked.withStay = true
    #expect(throws: Refusal.move(.stayNotRecorded)) { try plan(asked) }
    let found = try plan(asked, [staying])
    #expect(found.ground == .beforeStay && found.responsibility.to == here)
  }

  @Test("help goes on only on request, without stay, and for a year from the move at most")
  func continuation() throws {
    let day = Self.today
    func asking(_ until: Day?, _ by: String? = "moeder") throws -> MovePlan {
      var asked = try new(team: "Delft")
      asked.continuationUntil = until
      asked.continuationBy = try by.map { try Line($0) }
      return try plan(asked)
    }
    let last = day.adding(months: 12)
    #expect(try asking(last).continuation?.until == last)
    #expect(try asking(nil, nil).continuation == nil)
    #expect(throws: Refusal.move(.continuationTooLong(last: last))) {
      try asking(last.adding(days: 1))
    }
    #expect(throws: Refusal.dayBeforePrevious(previous: day.adding(days: 1))) { try asking(day) }
    #expect(throws: Refusal.move(.continuationIncomplete)) { try asking(last, nil) }
    #expect(throws: Refusal.move(.continuationIncomplete)) { try asking(nil) }
    var within = try new()
    (within.continuationUntil, within.continuationBy) = (last, try Line("moeder"))
    #expect(throws: Refusal.move(.noContinuation)) {
      try plan(within, [mover(proposal: MunicipalityProposal(here, .registered))])
    }
  }

  @Test("the municipality stays when one says so, with a reason where the rule says otherwise")
  func keeping() throws {
    var asked = try new()
    asked.keepsMunicipality = true
    #expect(throws: Refusal.municipalityNeedsReason(proposed: there)) { try plan(asked) }
    asked.reason = try Line("tijdelijk bij oma")
    let found = try plan(asked)
    #expect(found.responsibility == Move.Responsibility(from: here, to: here, reason: asked.reason))
    #expect(found.people.map(\.begins) == [nil] && found.team == nil)
  }

  @Test("youths for whom it would differ move apart, and an unknown municipality is asked for")
  func apart() throws {
    let other = mover(ID(high: 0, low: 9), proposal: MunicipalityProposal(here, .registered))
    #expect(throws: Refusal.move(.apart)) { try plan(new(team: "Delft"), [mover(), other]) }
    #expect(throws: Refusal.move(.municipalityUnknown)) { try plan(new(), [mover(proposal: nil)]) }
  }

  @Test("a move that waits for its team goes before the next to another municipality")
  func waiting() throws {
    let team = try Line("Jeugdteam Delft")
    let moved = MoveFacts.Mover(
      person: child, role: .youth, waitsFor: team,
      proposal: MunicipalityProposal(there, .registered))
    #expect(throws: Refusal.move(.waiting(team: team))) { try plan(new(team: "Delft"), [moved]) }
    let near = MoveFacts.Mover(
      person: child, role: .youth, waitsFor: team,
      proposal: MunicipalityProposal(here, .registered))
    #expect(try plan(new(), [near]).team == nil)
  }

  @Test("a parent alone changes nobody's responsibility")
  func parent() throws {
    let alone = MoveFacts.Mover(person: mother, role: .parent)
    let found = try plan(new(), [alone])
    #expect(found.people.map(\.begins) == [nil] && found.team == nil && found.ground == nil)
  }

  @Test("nobody moves tomorrow, before he came, to where he lives, or as nobody")
  func wrong() throws {
    var asked = try new(team: "Delft")
    #expect(throws: Refusal.fieldsMissing([.movers])) { try plan(asked, []) }
    let tomorrow = Self.today.adding(days: 1)
    asked.onDay = tomorrow
    #expect(throws: Refusal.dayInFuture(tomorrow)) { try plan(asked) }
    asked.onDay = Self.today.adding(days: -9)
    let since = Self.today.adding(days: -8)
    #expect(throws: Refusal.dayBeforePrevious(previous: since)) {
      try plan(asked, [mover(lastDay: since)])
    }
    asked.onDay = nil
    #expect(throws: Refusal.livesThere) { try plan(asked, [mover(livesThere: true)]) }
  }

  @Test("only what waits, and help that still goes on for who is here, is shown next to the last")
  func shown() throws {
    func line(_ number: Int, until: Int? = nil, isHere: Bool = true, confirmed: Bool = false)
      throws -> MoveLine
    {
      let day = Self.today.adding(days: -100 + number)
      return MoveLine(
        move: Move(
          id: ID(high: 0, low: UInt64(number)), family: ID(high: 0, low: 1), number: number,
          onDay: day, household: ID(high: 0, low: 2), isNewHousehold: true, withStay: false,
          responsibility: Move.Responsibility(from: here, to: there),
          continuation: try until.map {
            Move.Continuation(until: Self.today.adding(days: $0), askedBy: try Line("moeder"))
          }, team: Move.NewTeam(name: try Line("Delft")), author: ID(high: 0, low: 3),
          confirmation: confirmed ? Move.Confirmation(onDay: day, by: try Line("Bos")) : nil),
        people: [child], isHere: isHere)
    }
    let all = [
      try line(1), try line(2, confirmed: true), try line(3, until: 0, confirmed: true),
      try line(4, until: -1, confirmed: true),
      try line(5, until: 9, isHere: false, confirmed: true),
      try line(6, confirmed: true),
    ]
    #expect(all.shown(on: Self.today).map(\.move.number) == [6, 3, 1])
  }

  @Test("a move reminds after its working days, and of the end of help while somebody is here")
  func reminders() throws {
    let day = try Day("2026-03-02")
    func found(_ isHere: Bool, confirmed: Bool = false, withdrawn: Bool = false) throws -> [String]
    {
      let move = Move(
        id: ID(high: 0, low: 1), family: ID(high: 0, low: 2), number: 1, onDay: day,
        household: ID(high: 0, low: 3), isNewHousehold: false, withStay: false,
        responsibility: Move.Responsibility(from: here, to: there),
        continuation: Move.Continuation(until: try Day("2026-09-01"), askedBy: try Line("vader")),
        team: Move.NewTeam(name: try Line("Delft")), author: ID(high: 0, low: 4),
        confirmation: confirmed ? Move.Confirmation(onDay: day, by: try Line("Bos")) : nil,
        withdrawnOn: withdrawn ? day : nil)
      let facts = FamilyFacts(
        summary: try ReminderTests().summary(), openActions: [], openWork: [],
        moves: [MoveLine(move: move, people: [child], isHere: isHere)])
      return Reminder.derive(from: facts, norms: Norms([.moveConfirm: 5, .leadTime: 10]))
        .filter { [.moveUnconfirmed, .continuationEnds].contains($0.reason) }
        .map { "\($0.reason) \($0.showFrom) \($0.due)" }
    }
    #expect(
      try found(true)
        == ["continuationEnds 2026-08-22 2026-09-01", "moveUnconfirmed 2026-03-09 2026-03-09"])
    #expect(try found(false) == ["moveUnconfirmed 2026-03-09 2026-03-09"])
    #expect(try found(true, confirmed: true) == ["continuationEnds 2026-08-22 2026-09-01"])
    #expect(try found(true, withdrawn: true) == [])
  }
}

extension MovePlanTests {
  private func new(team: String? = nil) throws -> NewMove {
    NewMove(
      people: [child], target: .existing(ID(high: 0, low: 2)),
      team: try team.map { try Line($0) })
  }

  private func mover(
    _ person: ID<Person>? = nil, lastDay: Day? = nil, livesThere: Bool = false,
    hasStay: Bool = false
  ) -> MoveFacts.Mover {
    mover(
      person, lastDay: lastDay, livesThere: livesThere, hasStay: hasStay,
      proposal: MunicipalityProposal(there, .registered))
  }

  private func mover(
    _ person: ID<Person>? = nil, lastDay: Day? = nil, livesThere: Bool = false,
    hasStay: Bool = false, proposal: MunicipalityProposal?
  ) -> MoveFacts.Mover {
    MoveFacts.Mover(
      person: person ?? child, role: .youth, lastDay: lastDay, livesThere: livesThere,
      hasStay: hasStay, proposal: proposal)
  }

  private func plan(_ new: NewMove, _ movers: [MoveFacts.Mover]? = nil) throws -> MovePlan {
    try MovePlan(
      new, MoveFacts(movers: movers ?? [mover()], familyMunicipality: here), today: Self.today)
  }
}
