import Domain
import Store
import Testing
import UseCases

@Suite("A meeting about a family")
struct MeetingTests {
  let house: TestHouse
  let family: ID<Family>

  init() throws {
    house = try TestHouse()
    family = try house.openCase("De Wit")
    try house.perform(
      .setCoordinator(family, try Login("anna"), from: nil, note: nil, expecting: nil))
  }

  @Test("is prepared with who comes, and each stranger needs a ground to hear anything")
  func prepared() throws {
    let id = try prepare()
    #expect(throws: Trouble.refused(.meeting(.groundMissing))) {
      try perform(.invite(id, NewAttendee(name: try Line("Juf Els"), maySay: try Line("school"))))
    }
    let law = NewAttendee(
      name: try Line("Raad"), maySay: try Line("alles"), ground: .statutoryTask)
    #expect(throws: Trouble.refused(.disclosure(.explanationMissing(.statutoryTask)))) {
      try perform(.invite(id, law))
    }
    try perform(.invite(id, try teacher()))
    #expect(throws: Trouble.refused(.meeting(.alreadyAsked))) {
      try perform(.invite(id, try teacher()))
    }
    let child = try #require(try house.page(family).members.first).person
    try perform(
      .invite(
        id,
        NewAttendee(
          name: try Line(child.name.full), person: child.id, maySay: try Line("alles"))))
    let line = try #require(try lines().first)
    #expect(line.attendees.map(\.number) == [1, 2])
    try perform(.uninvite(line.attendees[1].id))
    #expect(try lines().first?.attendees.map(\.content.name.text) == ["Juf Els, De Regenboog"])
    #expect(try house.check().findings == [])
  }

  @Test("stands in the worklist until it was held or called off")
  func reminded() throws {
    let id = try prepare()
    func due() throws -> Day? {
      try house.page(family).reminders.first { $0.reason == .meeting }?.due
    }
    #expect(try due() == house.today)
    try perform(.cancel(id, reason: try Line("School is ziek")))
    #expect(try due() == nil)
    #expect(throws: Trouble.refused(.meeting(.ended(.cancelled)))) {
      try perform(.invite(id, try teacher()))
    }
  }

  @Test("a decision is something to do at once, or an action of the plan in the making")
  func decided() throws {
    let id = try prepare()
    try perform(.decide(id, try decision(goal: nil)))
    let item = try #require(try house.page(family).workItems.first)
    #expect(item.title.text == "Aanmelden bij Kompas (Juf Els)")
    try house.perform(.startPlan(family, expecting: nil))
    let domain = try house.lifeDomain()
    try house.perform(
      .addGoal(
        family, NewGoal(domain: domain, wording: try Line("Sem gaat naar school")),
        expecting: nil))
    try perform(.decide(id, try decision(goal: 1)))
    let action = try #require(
      try house.page(family).planInTheMaking?.goals.first?.actions.first)
    let line = try #require(try lines().first)
    #expect(line.decisions.map(\.result) == [.work(item.id), .action(action.id)])
    #expect(action.doerName.text == "Juf Els" && action.dueOn == house.today.adding(days: 7))
    #expect(throws: Trouble.refused(.noSuchRecord(.goal))) {
      try perform(.decide(id, try decision(goal: 9)))
    }
    #expect(try lines().first?.decisions.count == 2)
    #expect(try house.check().findings == [])
  }

  @Test("nothing is decided before its day")
  func early() throws {
    let day = house.today.adding(days: 3)
    try perform(.prepare(NewMeeting(question: try Line("Hoe verder?"), onDay: day)))
    let id = try #require(try lines().first?.meeting.id)
    #expect(throws: Trouble.refused(.meeting(.notYet(day)))) {
      try perform(.decide(id, try decision(goal: nil)))
    }
  }

  @Test("who came from outside heard something: each is a disclosure with its ground")
  func held() throws {
    let id = try prepare()
    try perform(.invite(id, try teacher()))
    try perform(
      .invite(
        id,
        NewAttendee(
          name: try Line("Wijkagent"), maySay: try Line("veiligheid"), ground: .directlyInvolved)))
    let asked = try #require(try lines().first).attendees
    #expect(throws: Trouble.refused(.meeting(.nobodyPresent))) {
      try perform(.hold(id, HeldMeeting(present: [], conclusion: try Prose("x"))))
    }
    try perform(
      .hold(id, HeldMeeting(present: [asked[0].id], conclusion: try Prose("School meldt aan."))))
    let line = try #require(try lines().first)
    #expect(line.meeting.state == .held && line.attendees.map(\.wasPresent) == [true, false])
    let outcome = try house.perform(.sharing(.disclosures(.id(family))))
    guard case .disclosures(let rows) = outcome else {
      Issue.record("no disclosures")
      return
    }
    let content = try #require(rows.first?.disclosure.content)
    #expect(rows.count == 1 && content.what == .meeting && content.ground == .directlyInvolved)
    #expect(content.recipient.text == "Juf Els, De Regenboog")
    #expect(throws: Trouble.refused(.meeting(.ended(.held)))) {
      try perform(.decide(id, try decision(goal: nil)))
    }
    #expect(try house.check().findings == [])
  }

  @Test("sharing on the ground of a consent waits for everybody who must agree")
  func consent() throws {
    let id = try prepare()
    let new = NewAttendee(
      name: try Line("Huisarts"), maySay: try Line("slaap"), ground: .consent, consent: 4)
    #expect(throws: Trouble.refused(.disclosure(.noConsent(number: 4)))) {
      try perform(.invite(id, new))
    }
    let child = try #require(
      try house.page(family).members.first { $0.member.role == .youth }
    ).person.id
    try house.perform(
      .sharing(
        .ask(
          family,
          NewConsent(
            child: child, purpose: .share, what: try Line("slaap"),
            recipient: try Line("Huisarts")))))
    var first = new
    first.consent = 1
    #expect(throws: (any Error).self) { try perform(.invite(id, first)) }
    #expect(try lines().first?.attendees == [])
  }

  @Test("who doesn't coordinate the family neither prepares nor sees a meeting")
  func others() throws {
    let bas = try house.addUser("bas", [.poh])
    let new = NewMeeting(question: try Line("Hoe verder?"), onDay: house.today)
    for command in [MeetingCommand.overview, .prepare(new)] {
      #expect(throws: Trouble.self) {
        try house.perform(.meeting(family, command, expecting: nil), by: bas)
      }
    }
  }

  private func prepare() throws -> ID<Meeting> {
    try perform(.prepare(NewMeeting(question: try Line("Hoe verder?"), onDay: house.today)))
    return try #require(try lines().first?.meeting.id)
  }

  private func perform(_ command: MeetingCommand) throws {
    try house.perform(.meeting(family, command, expecting: nil))
  }

  private func lines() throws -> [MeetingLine] {
    guard case .meetings(let lines) = try house.perform(.meeting(family, .overview, expecting: nil))
    else { return [] }
    return lines
  }

  private func teacher() throws -> NewAttendee {
    NewAttendee(
      name: try Line("Juf Els, De Regenboog"), maySay: try Line("hoe het op school gaat"),
      ground: .directlyInvolved)
  }

  private func decision(goal: Int?) throws -> NewDecision {
    NewDecision(
      text: try Line("Aanmelden bij Kompas"), doer: .professional,
      doerName: try Line("Juf Els"), dueOn: house.today.adding(days: 7), goal: goal)
  }
}
