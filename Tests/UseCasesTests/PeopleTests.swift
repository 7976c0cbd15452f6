import Domain
import Store
import Testing
import UseCases

@Suite("The people of a family: who they are, custody, school")
struct PeopleTests {
  let house: TestHouse
  let family: ID<Family>

  init() throws {
    house = try TestHouse()
    family = try house.openCase("De Wit")
    try house.perform(
      .addMember(family, try house.member("Bram", .parent, "De Wit"), expecting: nil))
  }

  @Test("a person is changed with all his facts, found by his new name, and changed back")
  func change() throws {
    let before = try facts("Iris")
    let new = PersonFacts(
      name: try PersonName(given: "Irena", prefix: "van", surname: "Dijk"),
      birth: try BirthDate("1986-05-00"), gender: .female, bsn: try BSN("111222333"),
      phone: try PhoneNumber("0612345678"), role: .legalGuardian)
    #expect(
      try house.events { try people(.change(try id("Iris"), new)) }.contains("person.changed"))
    #expect(try facts("Irena") == new)
    #expect(try found("Irena Dijk") == [family])
    #expect(try found("Iris").isEmpty)
    #expect(
      try page().relations.filter { $0.person == (try? id("Irena")) }.map(\.kind) == [.guardian])
    try undo()
    #expect(try facts("Iris") == before)
    #expect(try found("Iris") == [family])
    #expect(throws: Trouble.refused(.nothingToDo)) {
      try people(.change(try id("Iris"), before))
    }
    #expect(try house.check().findings.isEmpty)
  }

  @Test("a BSN of somebody else, an old version, an unknown person and a closed file are refused")
  func refused() throws {
    let other = try house.openCase("Bakker")
    var facts = try facts("Iris")
    facts.bsn = try BSN("111222333")
    try people(.change(try id("Iris"), facts))
    let page = try house.page(other)
    let stranger = try #require(page.members.first { $0.member.role == .parent })
    var theirs = PersonFacts(stranger.person, role: .parent)
    theirs.bsn = facts.bsn
    #expect(
      throws: Trouble.refused(.bsnBelongsToOther(try self.page().summary.caseNumber))
    ) {
      try house.perform(.people(other, .change(stranger.person.id, theirs), expecting: nil))
    }
    #expect(throws: Trouble.refused(.notAMember)) {
      try people(.change(stranger.person.id, theirs))
    }
    let version = try self.page().summary.version
    #expect(throws: Trouble.changedMeanwhile(expected: version - 1, found: version)) {
      try house.perform(
        .people(family, .decease(try id("Iris"), on: house.today), expecting: version - 1))
    }
    #expect(try house.check().findings.isEmpty)
  }

  @Test("a death ends the custody he has and is under; taken back, it goes on")
  func death() throws {
    try custody("Sem", by: "Iris", "2014-05-13")
    try custody("Sem", by: "Bram", "2020-01-01")
    let iris = try id("Iris")
    for (day, refusal) in [
      ("2026-03-03", Refusal.dayInFuture(try Day("2026-03-03")))
    ] { #expect(throws: Trouble.refused(refusal)) { try people(.decease(iris, on: try Day(day))) } }
    let sem = try id("Sem")
    #expect(throws: Trouble.refused(.dayBeforeBirth(try Day("2014-05-13")))) {
      try people(.decease(sem, on: try Day("2014-05-12")))
    }
    try people(.decease(iris, on: try Day("2026-03-01")))
    #expect(try current("Sem") == ["Bram De Wit"])
    #expect(try asked() == ["Bram"])
    #expect(try page().loose(after: iris, on: house.today).isEmpty)
    #expect(throws: Trouble.refused(.personDeceased(try Day("2026-03-01")))) {
      try people(.decease(iris, on: try Day("2026-03-02")))
    }
    #expect(throws: Trouble.refused(.personDeceased(try Day("2026-03-01")))) {
      try custody("Sem", by: "Iris", "2026-03-01")
    }
    try undo()
    #expect(try Set(current("Sem")) == ["Bram De Wit", "Iris De Wit"])
    try people(.endCustody(try term("Sem", "Bram"), on: nil))
    try people(.decease(iris, on: house.today))
    #expect(try page().loose(after: iris, on: house.today) == [.custody])
    #expect(try page().withoutCustody(on: house.today).map(\.person.name.given) == ["Sem"])
    try people(.live(iris))
    #expect(try line("Iris").person.isAlive)
    try undo()
    #expect(try line("Iris").person.deceasedOn == house.today)
    #expect(try house.check().findings.isEmpty)
  }

  @Test("past custody is recorded whole, and taken back whole")
  func past() throws {
    try people(
      .addCustody(
        NewCustody(
          child: try id("Sem"), holder: .person(try id("Bram")), kind: .parental,
          fromDay: try Day("2015-01-01"), toDay: try Day("2016-01-01"))))
    #expect(try current("Sem").isEmpty)
    try undo()
    #expect(try page().people.custody.map(\.term.wasTakenBack) == [true])
    #expect(try house.check().findings.isEmpty)
  }

  @Test("an unborn child is born and stays the same person")
  func born() throws {
    var baby = try house.member("Baby", .youth, "De Wit")
    baby.birth = nil
    baby.expectedOn = try Day("2026-03-20")
    var wrong = baby
    wrong.bsn = try BSN("111222333")
    #expect(throws: Trouble.refused(.unbornFacts)) {
      try house.perform(.addMember(family, wrong, expecting: nil))
    }
    try house.perform(.addMember(family, baby, expecting: nil))
    let id = try id("Baby")
    #expect(throws: Trouble.refused(.personUnborn)) { try custody("Baby", by: "Iris", nil) }
    #expect(throws: Trouble.refused(.personUnborn)) {
      try people(.setSchool(id, School(name: try Line("De Regenboog")), from: nil))
    }
    house.clock.set("2026-03-18T10:00")
    let newborn = Newborn(
      onDay: house.today, name: try PersonName(given: "Mees", prefix: "", surname: "De Wit"),
      gender: .male, bsn: try BSN("111222333"))
    try people(.born(id, newborn))
    let person = try line("Mees").person
    #expect(person.id == id)
    #expect(person.birth == BirthDate(house.today))
    #expect(person.expectedOn == nil)
    #expect(throws: Trouble.refused(.notUnborn)) { try people(.born(id, newborn)) }
    try undo()
    #expect(try line("Baby").person.expectedOn == baby.expectedOn)
    #expect(try house.check().findings.isEmpty)
  }

  @Test("custody is a history: added, full at two, ended, taken back")
  func custodyHistory() throws {
    try custody("Sem", by: "Iris", "2014-05-13")
    try custody("Sem", by: "Bram", "2020-01-01")
    #expect(throws: Trouble.refused(.custodyFull)) {
      try people(
        .addCustody(
          NewCustody(
            child: try id("Sem"), holder: .organisation(try Line("GI Delta"), nil),
            kind: .guardianship)))
    }
    #expect(throws: Trouble.refused(.custodyAlready)) { try custody("Sem", by: "Iris", nil) }
    #expect(throws: Trouble.refused(.custodyOfAdult)) { try custody("Iris", by: "Bram", nil) }
    #expect(throws: Trouble.refused(.custodyOfOneself)) { try custody("Sem", by: "Sem", nil) }
    let bram = try term("Sem", "Bram")
    #expect(throws: Trouble.refused(.dayBeforePrevious(previous: try Day("2020-01-01")))) {
      try people(.endCustody(bram, on: try Day("2019-12-31")))
    }
    try people(.endCustody(bram, on: try Day("2026-02-01")))
    #expect(throws: Trouble.refused(.alreadyDone)) { try people(.endCustody(bram, on: nil)) }
    #expect(try current("Sem") == ["Iris De Wit"])
    try undo()
    #expect(try Set(current("Sem")) == ["Bram De Wit", "Iris De Wit"])
    #expect(try page().people.custody.count == 3)
    try people(.endCustody(try term("Sem", "Bram"), on: nil))
    try people(
      .addCustody(
        NewCustody(
          child: try id("Sem"), holder: .organisation(try Line("GI Delta"), nil),
          kind: .guardianship, ground: try Line("beschikking rechtbank"), groundOn: house.today)))
    #expect(try asked() == ["Iris"])
    try undo()
    #expect(try current("Sem") == ["Iris De Wit"])
    #expect(try page().people.custody.filter(\.term.wasTakenBack).count == 1)
    #expect(try house.check().findings.isEmpty)
  }

  @Test(
    "the schema asks whom the domain asks, whatever is recorded",
    arguments: [[], ["Iris"], ["Bram"], ["Iris", "Bram"], ["oma"], ["GI"], ["oma", "GI"]])
  func agree(_ holders: [String]) throws {
    try house.perform(
      .addMember(family, try house.member("oma", .networkMember, "De Wit"), expecting: nil))
    for holder in holders {
      let who: CustodyHolder =
        holder == "GI" ? .organisation(try Line("GI"), nil) : .person(try id(holder))
      try people(
        .addCustody(
          NewCustody(
            child: try id("Sem"), holder: who,
            kind: holder == "GI" ? .guardianship : .parental)))
    }
    try layPlan()
    let asked = try page().asked(on: house.today)
    let everybody = try page().members.filter { asked.contains($0.person.id) }
    // Somebody answers in any case: else nothing is asked of the rule.
    let answering = asked.isEmpty ? [try id("Sem")] : Array(asked.dropLast())
    for person in answering {
      try house.perform(
        .planning(family, .answer(NewAnswer(person: person, kind: .agreed)), expecting: nil))
    }
    let before = try adoptionRefusal()
    #expect((before == nil) == asked.isEmpty, "\(everybody.map(\.person.name.given))")
    guard let last = asked.last else { return }
    if answering.isEmpty { #expect(before != nil) }
    try house.perform(
      .planning(family, .answer(NewAnswer(person: last, kind: .agreed)), expecting: nil))
    #expect(try adoptionRefusal() == nil)
    try house.perform(.agreePlan(family, PlanConsent(people: []), expecting: nil))
  }

  @Test("who died or isn't born doesn't answer")
  func answers() throws {
    try layPlan()
    let iris = try id("Iris")
    try people(.decease(iris, on: house.today))
    #expect(throws: Trouble.refused(.personDeceased(house.today))) {
      try house.perform(
        .planning(family, .answer(NewAnswer(person: iris, kind: .agreed)), expecting: nil))
    }
  }

  @Test("a school follows another, and what was done last is taken back")
  func school() throws {
    let sem = try id("Sem")
    let first = School(name: try Line("De Regenboog"), group: try Line("8"))
    let second = School(
      name: try Line("Het College"), mentor: try Line("Joke"),
      phone: try PhoneNumber("0701234567"), attendanceOfficer: try Line("Piet"))
    try people(.setSchool(sem, first, from: try Day("2018-08-01")))
    try people(.setSchool(sem, second, from: try Day("2025-08-01")))
    #expect(throws: Trouble.refused(.nothingToDo)) {
      try people(.setSchool(sem, second, from: nil))
    }
    #expect(throws: Trouble.refused(.dayBeforePrevious(previous: try Day("2025-08-01")))) {
      try people(.setSchool(sem, first, from: try Day("2020-01-01")))
    }
    #expect(throws: Trouble.refused(.notAtSchool)) {
      try people(.setSchool(try id("Iris"), first, from: nil))
    }
    try undo()
    #expect(try page().people.school(of: sem)?.school == first)
    try people(.endSchool(sem, on: nil))
    #expect(try page().people.school(of: sem) == nil)
    #expect(throws: Trouble.refused(.noSuchRecord(.school))) {
      try people(.endSchool(sem, on: nil))
    }
    try undo()
    #expect(try page().people.school(of: sem)?.school == first)
    #expect(try house.check().findings.isEmpty)
  }

  @Test("absence counts, and no longer once it is taken back")
  func absence() throws {
    let sem = try id("Sem")
    func note(_ first: String, _ last: String?, hours: Int? = nil) throws {
      try people(
        .noteAbsence(
          NewSchoolAbsence(
            person: sem, firstDay: try Day(first), lastDay: try last.map { try Day($0) },
            hours: hours, kind: .unauthorised, remark: try Line("niet gezien"))))
    }
    #expect(throws: Trouble.refused(.dayInFuture(try Day("2026-03-03")))) {
      try note("2026-03-03", nil)
    }
    #expect(throws: Trouble.refused(.dayBeforePrevious(previous: try Day("2026-03-02")))) {
      try note("2026-03-02", "2026-03-01")
    }
    #expect(throws: Trouble.self) { try note("2026-03-02", nil, hours: 0) }
    try note("2026-02-23", "2026-02-27")
    try note("2026-03-02", nil, hours: 4)
    var totals = AbsenceTotals(try page().people.absences, until: house.today)
    #expect((totals.unauthorisedDays, totals.unauthorisedHours) == (5, 4))
    try undo()
    totals = AbsenceTotals(try page().people.absences, until: house.today)
    #expect((totals.days, totals.hours) == (5, 0))
    #expect(try house.check().findings.isEmpty)
  }

  @Test("a POH and somebody of another team write nothing here")
  func rights() throws {
    let poh = try house.addUser("piet", [.poh])
    let stranger = try house.addUser("west", [.coordinator], team: "West")
    let commands: [PeopleCommand] = [
      .decease(try id("Iris"), on: house.today), .live(try id("Iris")),
      .change(try id("Iris"), try facts("Bram")),
      .born(try id("Sem"), Newborn(onDay: house.today)),
      .addCustody(
        NewCustody(child: try id("Sem"), holder: .person(try id("Iris")), kind: .parental)),
      .setSchool(try id("Sem"), School(name: try Line("x")), from: nil),
      .endSchool(try id("Sem"), on: nil),
      .noteAbsence(
        NewSchoolAbsence(person: try id("Sem"), firstDay: house.today, kind: .unknown)),
    ]
    for user in [poh, stranger] {
      for command in commands {
        #expect(throws: Trouble.self) {
          try house.perform(.people(family, command, expecting: nil), by: user)
        }
      }
    }
    #expect(try page().people == PeoplePage())
  }
}

extension PeopleTests {
  private func page() throws -> FamilyPage { try house.page(family) }

  private func people(_ command: PeopleCommand) throws {
    try house.perform(.people(family, command, expecting: nil))
  }

  private func line(_ given: String) throws -> MemberLine {
    try #require(try page().members.first { $0.person.name.given == given })
  }

  private func id(_ given: String) throws -> ID<Person> { try line(given).person.id }

  private func facts(_ given: String) throws -> PersonFacts {
    let line = try line(given)
    return PersonFacts(line.person, role: line.member.role)
  }

  private func found(_ words: String) throws -> [ID<Family>] {
    let filter = FamilyFilter(words: words, order: .name)
    guard case .families(let list) = try house.perform(.families(filter, after: nil, limit: 10))
    else { throw TestHouse.Unexpected() }
    return list.rows.map(\.summary.family)
  }

  private func custody(_ child: String, by holder: String, _ from: String?) throws {
    try people(
      .addCustody(
        NewCustody(
          child: try id(child), holder: .person(try id(holder)), kind: .parental,
          fromDay: try from.map { try Day($0) })))
  }

  private func term(_ child: String, _ holder: String) throws -> ID<CustodyTerm> {
    let (child, holder) = (try id(child), try id(holder))
    return try #require(
      try page().people.custody.first {
        $0.term.child == child && $0.term.holder.person == holder && $0.term.toDay == nil
      }
    ).term.id
  }

  private func current(_ child: String) throws -> [String] {
    let child = try id(child)
    return try page().people.custody.filter {
      $0.term.child == child && $0.term.holds(on: house.today)
    }.map(\.holderName)
  }

  private func asked() throws -> [String] {
    let page = try page()
    return page.asked(on: house.today).compactMap { id in
      page.members.first { $0.person.id == id }?.person.name.given
    }
  }

  private func undo() throws {
    guard case .undoable(let step?, _) = try house.perform(.casework(.lastUndo)) else {
      throw TestHouse.Unexpected()
    }
    try house.perform(.casework(.undo(step.number)))
  }

  private func layPlan() throws {
    try house.perform(.startPlan(family, expecting: nil))
    let goal = NewGoal(domain: try house.lifeDomain(), wording: try Line("Naar school"))
    try house.perform(.addGoal(family, goal, expecting: nil))
    let action = NewAction(
      goal: 1, wording: try Line("Bellen"), doer: .family, doerName: try Line("Iris"))
    try house.perform(.addAction(family, action, expecting: nil))
    try house.perform(.presentPlan(family, on: nil, expecting: nil))
  }

  /// What the tables say of adopting without a reason, with the rules of the program left out.
  private func adoptionRefusal() throws -> String? {
    struct Undone: Error {}
    do {
      try house.engine.write { connection in
        _ = try connection.execute(
          """
          UPDATE plan_version SET state = 'adopted', from_day = ?, evaluation_on = '2026-06-01'
          WHERE state = 'withFamily'
          """, [Value(house.today)])
        throw Undone()
      }
    } catch is Undone {
      return nil
    } catch StoreFault.constraint(let rule) {
      return rule
    }
    return nil
  }
}
