import Domain
import Testing

@Suite("Who can have custody of a child, and who is asked by it")
struct CustodyRuleTests {
  @Test("two can have it at once and not three, whenever the periods meet")
  func full() throws {
    let terms = [
      try term(1, by: 31, "2020-01-01", "2022-01-01"), try term(2, by: 32, "2020-01-01"),
    ]
    #expect(try refusal(try term(3, by: 33, "2021-06-01"), terms) == .custodyFull)
    #expect(try refusal(try term(3, by: 33, "2019-01-01"), terms) == .custodyFull)
    #expect(try refusal(try term(3, by: 33, "2022-01-01"), terms) == nil)
    #expect(try refusal(try term(3, by: 33, "2019-01-01", "2020-01-01"), terms) == nil)
    // One ended before the next began: never three at once.
    let apart = [
      try term(1, by: 31, "2019-01-01", "2020-01-01"), try term(2, by: 32, "2021-01-01"),
    ]
    #expect(try refusal(try term(3, by: 33, "2018-01-01"), apart) == nil)
  }

  @Test("the same holder can't have it twice; what was taken back never held")
  func twice() throws {
    let term = try term(1, by: 31, "2020-01-01")
    #expect(try refusal(try self.term(2, by: 31, "2021-01-01"), [term]) == .custodyAlready)
    let back = try self.term(1, by: 31, "2020-01-01", "2020-01-01")
    #expect(back.wasTakenBack)
    #expect(try refusal(try self.term(2, by: 31, "2019-01-01"), [back]) == nil)
    let gi = CustodyHolder.organisation(try Line("GI Delta"), nil)
    let known = try self.term(1, holder: gi, "2020-01-01")
    let phone = CustodyHolder.organisation(try Line("GI Delta"), try PhoneNumber("0701234567"))
    #expect(try refusal(try self.term(2, holder: phone, "2021-01-01"), [known]) == .custodyAlready)
  }

  @Test("nobody of himself, of who is of age, unborn or dead, or before the birth")
  func never() throws {
    #expect(try refusal(try term(1, by: 21, "2020-01-01"), []) == .custodyOfOneself)
    #expect(try refusal(try term(1, by: 31, "2032-05-13"), []) == .custodyOfAdult)
    let born = try Day("2014-05-13")
    #expect(try refusal(try term(1, by: 31, "2014-05-12"), []) == .dayBeforeBirth(born))
    var child = try person(21)
    child.birth = nil
    child.expectedOn = try Day("2026-06-01")
    #expect(try refusal(try term(1, by: 31, "2026-01-01"), [], of: child) == .personUnborn)
    var parent = try person(31)
    parent.deceasedOn = try Day("2025-01-01")
    #expect(
      try refusal(try term(1, by: 31, "2020-01-01"), [], by: parent)
        == .personDeceased(try Day("2025-01-01")))
    #expect(try refusal(try term(1, by: 31, "2020-01-01", "2025-01-01"), [], by: parent) == nil)
    var gi = try term(1, holder: .organisation(try Line("GI"), nil), "2020-01-01")
    #expect(try refusal(gi, []) == nil)
    gi = CustodyTerm(
      id: gi.id, family: gi.family, number: 1, child: gi.child, holder: gi.holder, kind: .parental,
      fromDay: gi.fromDay)
    #expect(
      try refusal(gi, []) == .unknownChoice(field: .custodyKind, value: "parental"))
  }

  @Test(
    "of a birth known in part the last day counts",
    arguments: [
      ("2008-03-02", true), ("2008-03-03", false), ("2008-03-00", false), ("2008-02-00", true),
      ("2008-00-00", false), ("2007-00-00", true), ("2008-02-29", true),
    ])
  func ofAge(_ birth: String, _ isOfAge: Bool) throws {
    var person = try person(21)
    person.birth = BirthDate(iso: birth.utf8)
    #expect(CustodyRule.isOfAge(person, on: try Day("2026-03-02")) == isOfAge)
  }

  @Test("custody decides who is asked, and not who is a parent")
  func asked() throws {
    let day = try Day("2026-03-02")
    let members: [PlanConsentRule.Member] = [
      (.youth, try person(21, "2016-05-13")), (.parent, try person(31)), (.parent, try person(32)),
      (.networkMember, try person(33)), (.fosterParent, try person(34)),
    ]
    func asked(_ terms: [CustodyTerm]) -> [ID<Person>] {
      PlanConsentRule.mustBeAsked(members, custody: terms, on: day)
    }
    #expect(asked([]) == [id(31), id(32), id(34)])
    #expect(asked([try term(1, by: 31, "2020-01-01")]) == [id(31), id(34)])
    #expect(asked([try term(1, by: 33, "2020-01-01")]) == [id(33), id(34)])
    // A GI isn't of the family: it has a say of its own.
    let gi = CustodyHolder.organisation(try Line("GI"), nil)
    #expect(asked([try term(1, holder: gi, "2020-01-01")]) == [id(34)])
    // What ended, or hasn't begun, isn't recorded custody: then parents count again.
    #expect(asked([try term(1, by: 31, "2020-01-01", "2026-03-02")]) == [id(31), id(32), id(34)])
    // A second child without recorded custody brings both back.
    let two = members + [(.youth, try person(22, "2018-01-01"))]
    #expect(
      PlanConsentRule.mustBeAsked(
        two, custody: [try term(1, by: 31, "2020-01-01")], on: day) == [id(31), id(32), id(34)])
  }

  @Test("an unborn, a dead and a grown child ask nobody's custody")
  func children() throws {
    let day = try Day("2026-03-02")
    var unborn = try person(22)
    unborn.birth = nil
    unborn.expectedOn = try Day("2026-06-01")
    var dead = try person(23)
    dead.deceasedOn = day
    let members: [PlanConsentRule.Member] = [
      (.youth, try person(21, "2016-05-13")), (.youth, unborn), (.youth, dead),
      (.youth, try person(24, "2007-01-01")), (.parent, try person(31)), (.parent, try person(32)),
    ]
    #expect(
      PlanConsentRule.mustBeAsked(
        members, custody: [try term(1, by: 31, "2020-01-01")], on: day) == [id(24), id(31)])
  }

  @Test("absence counts school days of twelve weeks, hours apart, and what was taken back not")
  func totals() throws {
    func absence(
      _ first: String, _ last: String, hours: Int? = nil, _ kind: SchoolAbsence.Kind = .authorised,
      back: String? = nil
    ) throws -> SchoolAbsence {
      SchoolAbsence(
        id: ID(high: 1, low: 1), family: ID(high: 1, low: 2), number: 1, person: id(21),
        firstDay: try Day(first), lastDay: try Day(last), hours: hours, kind: kind, remark: nil,
        takenBackOn: try back.map { try Day($0) })
    }
    let totals = AbsenceTotals(
      [
        // Friday to Monday: two school days.
        try absence("2026-02-27", "2026-03-02", .unauthorised),
        try absence("2026-02-25", "2026-02-25", hours: 3),
        try absence("2026-02-24", "2026-02-24", back: "2026-03-01"),
        try absence("2025-01-06", "2025-01-10"),
        // Only its last school day, 8 December, lies within twelve weeks.
        try absence("2025-12-01", "2025-12-08"),
      ], until: try Day("2026-03-01"))
    #expect((totals.days, totals.hours) == (2, 3))
    #expect((totals.unauthorisedDays, totals.unauthorisedHours) == (1, 0))
    #expect(AbsenceTotals([], until: try Day("2026-03-01")).isEmpty)
  }

  @Test("who isn't born is a youth without birth and BSN, expected about now")
  func unborn() throws {
    let today = try Day("2026-03-02")
    func check(
      _ expected: String, birth: String? = nil, bsn: String? = nil, role: MemberRole = .youth
    ) throws {
      try UnbornRule.check(
        try Day(expected), birth: try birth.map { try BirthDate($0) },
        bsn: try bsn.map { try BSN($0) }, role: role, today: today)
    }
    try check("2026-06-01")
    #expect(throws: Refusal.unbornFacts) { try check("2026-06-01", birth: "2026-01-01") }
    #expect(throws: Refusal.unbornFacts) { try check("2026-06-01", bsn: "111222333") }
    #expect(throws: Refusal.unbornFacts) { try check("2026-06-01", role: .sibling) }
    #expect(throws: Refusal.value(field: .expectedBirth, .dateInFuture)) {
      try check("2027-06-01")
    }
    #expect(throws: Refusal.value(field: .expectedBirth, .dateInPast)) { try check("2025-06-01") }
  }

  private func refusal(
    _ term: CustodyTerm, _ terms: [CustodyTerm], of child: Person? = nil, by holder: Person? = nil
  ) throws -> Refusal? {
    CustodyRule.refusal(
      of: term, over: try child ?? person(21, "2014-05-13"), by: holder, among: terms,
      today: try Day("2026-03-02"))
  }

  private func term(
    _ number: Int, by person: UInt64 = 31, holder: CustodyHolder? = nil, _ from: String,
    _ to: String? = nil
  ) throws -> CustodyTerm {
    let holder = holder ?? .person(id(person))
    return CustodyTerm(
      id: ID(high: 5, low: UInt64(number)), family: ID(high: 1, low: 1), number: number,
      child: id(21), holder: holder, kind: holder.person == nil ? .guardianship : .parental,
      fromDay: try Day(from), toDay: try to.map { try Day($0) })
  }

  private func person(_ number: UInt64, _ birth: String = "1986-01-01") throws -> Person {
    Person(
      id: id(number), name: try PersonName(given: "Sem", prefix: "", surname: "Wit"),
      birth: try BirthDate(birth), gender: .male, bsn: nil, phone: nil)
  }

  private func id(_ number: UInt64) -> ID<Person> { ID(high: 2, low: number) }
}
