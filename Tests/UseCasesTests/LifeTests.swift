import Domain
import Store
import Testing
import UseCases

@Suite("Birthdays, help after eighteen, and contacts after closing")
struct LifeTests {
  let house: TestHouse
  let family: ID<Family>
  let youth: ID<Person>

  init() throws {
    house = try TestHouse()
    family = try house.openCase("De Wit", members: false)
    try house.perform(
      .setCoordinator(family, try Login("anna"), from: nil, note: nil, expecting: nil))
    var member = try house.member("Sem", .youth, "De Wit")
    // Seventeen and a half on 15 March, two weeks from now.
    member.birth = try BirthDate("2008-09-15")
    try house.perform(.addMember(family, member, expecting: nil))
    youth = try #require(try house.page(family).members.first).person.id
  }

  @Test("a birthday stands in the worklist until it was seen to, and comes back when taken back")
  func birthday() throws {
    let shown = try house.page(family).reminders.filter { $0.showFrom <= house.today }
    #expect(shown.map(\.reason).contains(.futurePlan))
    guard case .worklist(let page) = try house.perform(.worklist(.now, after: nil, limit: 5)),
      let row = page.rows.first
    else { throw TestHouse.Unexpected() }
    let reasons = [DueReason(row.reason, subject: row.subject)] + row.others
    #expect(reasons.first { $0.reminder.reason == .futurePlan }?.subject?.text == "Sem")
    let new = NewMilestone(
      person: youth, milestone: .futurePlan, note: try Prose("Plan klaar"),
      withWhom: try Line("mentor"))
    try life(.meet(new))
    #expect(try isDue(.futurePlan) == false)
    #expect(refusal { try life(.meet(new)) } == .alreadyDone)
    guard case .undoable(let step?, _) = try house.perform(.casework(.lastUndo)) else {
      throw TestHouse.Unexpected()
    }
    try house.perform(.casework(.undo(step.number)))
    #expect(try isDue(.futurePlan))
    try life(.meet(new))
    #expect(try house.page(family).life.milestones.map(\.note.text) == ["Plan klaar"])
    #expect(try house.check().findings.isEmpty)
  }

  @Test("nobody but a youth of the family has birthdays, and none is noted ahead of its writing")
  func strangers() throws {
    try house.perform(
      .addMember(family, try house.member("Iris", .parent, "De Wit"), expecting: nil))
    let parent = try #require(
      try house.page(family).members.first { $0.member.role == .parent }?.person.id)
    let note = try Prose("x")
    #expect(
      refusal { try life(.meet(NewMilestone(person: parent, milestone: .twelve, note: note))) }
        == .notAMember)
    let tomorrow = house.today.adding(days: 1)
    #expect(
      refusal {
        try life(
          .meet(
            NewMilestone(person: youth, milestone: .twelve, doneOn: tomorrow, note: note)))
      } == .dayInFuture(tomorrow))
  }

  @Test("the decision on help after eighteen reminds, is kept, and a later one takes its place")
  func care() throws {
    house.clock.set("2026-06-01T09:00")
    #expect(try isDue(.extendedCareDue))
    try life(
      .decideCare(
        NewExtendedCare(
          person: youth, decision: .extended(.fosterCare, until: try Day("2029-09-14")))))
    #expect(try isDue(.extendedCareDue) == false)
    house.clock.set("2029-08-01T09:00")
    #expect(try isDue(.extendedCareEnds))
    #expect(
      refusal {
        try life(
          .decideCare(
            NewExtendedCare(
              person: youth, decision: .extended(.beforeEighteen, until: try Day("2030-01-01")))))
      } == .extendedCareTooLate(last: try Day("2026-09-14")))
    try life(
      .decideCare(
        NewExtendedCare(
          person: youth, decision: .ends(instead: try Line("Wmo")))))
    #expect(try isDue(.extendedCareEnds) == false)
    #expect(try house.page(family).life.care.map(\.number) == [1, 2])
    #expect(try house.check().findings.isEmpty)
  }

  @Test("a file that closes leaves two contacts, in the list of whoever makes them")
  func aftercare() throws {
    let bert = try house.addUser("bert", [.coordinator])
    let carl = try house.addUser("carl", [.coordinator])
    try close(.planned(by: try Login("bert")))
    let page = try house.page(family)
    #expect(page.life.aftercare.map(\.plannedOn.iso) == ["2026-06-02", "2026-09-02"])
    #expect(try worklist(bert) == [])
    house.clock.set("2026-06-02T09:00")
    #expect(try worklist(bert) == [.aftercare])
    #expect(try worklist(house.anna) == [])
    let first = page.life.aftercare[0].id
    let well = NewAftercareResult(outcome: .goesWell, note: try Prose("Rustig thuis"))
    #expect(throws: Trouble.self) { try life(.finishAftercare(first, well), by: carl) }
    try life(.finishAftercare(first, well), by: bert)
    #expect(refusal { try life(.finishAftercare(first, well), by: bert) } == .alreadyDone)
    #expect(try worklist(bert) == [])
    // The supervisor may give the next one to somebody else, or make it himself.
    try life(.giveAftercare(page.life.aftercare[1].id, to: try Login("carl")))
    house.clock.set("2026-09-02T09:00")
    #expect(try worklist(carl) == [.aftercare])
    #expect(try house.check().findings.isEmpty)
  }

  @Test("a file that opens again plans no contact any more, and what was planned stays readable")
  func reopened() throws {
    try close(.planned(by: nil))
    try house.perform(.reopenFamily(family, expecting: nil))
    let contacts = try house.page(family).life.aftercare
    #expect(contacts.map(\.endedOn) == [house.today, house.today])
    #expect(
      refusal {
        try life(.finishAftercare(contacts[0].id, NewAftercareResult(outcome: .goesWell)))
      } == .alreadyDone)
    try close(.none)
    #expect(try house.page(family).life.openAftercare.isEmpty)
    #expect(try house.page(family).reminders.isEmpty)
    #expect(try house.check().findings.isEmpty)
  }

  @Test("a contact isn't before the closing, nor ahead, nor for who may not read the family")
  func wrong() throws {
    _ = try house.addUser("west", [.coordinator], team: "West")
    #expect(
      refusal { try close(.planned(by: try Login("west"))) }
        == .colleagueMayNotRead(try Login("west")))
    try close(.planned(by: nil))
    let first = try #require(try house.page(family).life.aftercare.first).id
    for (day, wanted) in [
      (house.today.adding(days: -1), Refusal.dayBeforePrevious(previous: house.today)),
      (house.today.adding(days: 1), .dayInFuture(house.today.adding(days: 1))),
    ] {
      #expect(
        refusal {
          try life(.finishAftercare(first, NewAftercareResult(onDay: day, outcome: .goesWell)))
        } == wanted)
    }
  }

  @Test("closing keeps who gave the mark, that of the other, and what became better")
  func outcomes() throws {
    let reasons = ClosingReasons(
      stopReason: .asPlanned, endReason: .asPlanned, satisfaction: 8, informant: .youth,
      otherSatisfaction: 6, problemsReduced: true, selfReliant: false)
    try house.perform(.closeFamily(family, reasons, aftercare: .none, expecting: nil))
    #expect(try house.page(family).closing?.reasons == reasons)
    #expect(try house.check().findings.isEmpty)
  }

  private func isDue(_ reason: Reminder.Reason) throws -> Bool {
    try house.page(family).reminders.contains {
      $0.reason == reason && $0.showFrom <= house.today
    }
  }

  private func worklist(_ user: ID<User>) throws -> [Reminder.Reason] {
    guard
      case .worklist(let page) = try house.perform(.worklist(.now, after: nil, limit: 5), by: user)
    else { throw TestHouse.Unexpected() }
    return page.rows.map(\.reason.reason)
  }

  private func life(_ command: LifeCommand, by user: ID<User>? = nil) throws {
    try house.perform(.life(family, command, expecting: nil), by: user)
  }

  private func close(_ aftercare: AftercareChoice) throws {
    let reasons = ClosingReasons(stopReason: .asPlanned, endReason: .asPlanned)
    try house.perform(.closeFamily(family, reasons, aftercare: aftercare, expecting: nil))
  }

  private func refusal(_ body: () throws -> Void) -> Refusal? {
    do { try body() } catch Trouble.refused(let refusal) { return refusal } catch {}
    return nil
  }
}
