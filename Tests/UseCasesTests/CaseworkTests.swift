import Domain
import Store
import Testing
import UseCases

@Suite("The daily work in a family's file")
struct CaseworkTests {
  let house: TestHouse
  let family: ID<Family>

  init() throws {
    house = try TestHouse()
    family = try house.openCase("De Wit")
    try house.perform(
      .setCoordinator(family, try Login("anna"), from: nil, note: nil, expecting: nil))
  }

  @Test("one note for two members: only who was ticked as spoken has been spoken")
  func spoken() throws {
    let people = try house.page(family).members.map(\.person.id)
    let new = NewNote(
      kind: .telephone, text: try Prose("Moeder belt over Sem."), members: [people[0]],
      spoken: [people[1]], nature: .opinion, holder: try Line("moeder"),
      source: try Line("school"))
    try house.perform(.addNote(family, new, replacingDraft: nil))
    let page = try house.page(family)
    #expect(page.members.map(\.spokenOn) == [nil, house.today])
    let line = try #require(page.notes.first)
    #expect(Set(line.members) == Set(people) && line.spoken == [people[1]])
    #expect(line.note.nature == .opinion && line.note.holder?.text == "moeder")
    #expect(try house.check().findings == [])
  }

  @Test("a child is seen on a visit, a baby that isn't spoken too, and never on the telephone")
  func seen() throws {
    let child = try #require(try house.page(family).members.first { $0.member.role == .youth })
    let visit = NewNote(
      kind: .homeVisit, text: try Prose("De baby sliep."), seen: [child.person.id])
    try house.perform(.addNote(family, visit, replacingDraft: nil))
    let page = try house.page(family)
    let line = try #require(page.members.first { $0.person.id == child.person.id })
    #expect(line.seenOn == house.today && line.spokenOn == nil)
    #expect(page.notes.first?.seen == [child.person.id] && page.notes.first?.spoken == [])
    for kind in NoteKind.allCases where !kind.isInSight {
      let call = NewNote(kind: kind, text: try Prose("Gebeld."), seen: [child.person.id])
      #expect(throws: Trouble.refused(.notSeenThatWay(kind))) {
        try house.perform(.addNote(family, call, replacingDraft: nil))
      }
    }
    #expect(try house.check().findings == [])
  }

  @Test("a child none of us has seen for longer than the norm stands in the worklist, until seen")
  func unseen() throws {
    let child = try #require(try house.page(family).members.first { $0.member.role == .youth })
    func due() throws -> Day? {
      try house.page(family).reminders.first { $0.reason == .childNotSeen }?.due
    }
    let opened = try house.page(family).summary.openedOn
    #expect(try due() == opened.adding(days: Norm.childSeenOtherwise.seed))
    let visit = NewNote(
      kind: .homeVisit, text: try Prose("Gezien."), seen: [child.person.id])
    try house.perform(.addNote(family, visit, replacingDraft: nil))
    #expect(try due() == house.today.adding(days: Norm.childSeenOtherwise.seed))
    try house.perform(
      .setRisk(family, .high, basis: try Line("Taxatie"), expecting: nil))
    #expect(try due() == house.today.adding(days: Norm.childSeenHighRisk.seed))
  }

  @Test("an opinion without its holder is refused at that field")
  func opinion() throws {
    let new = NewNote(kind: .telephone, text: try Prose("Hij is lui."), nature: .opinion)
    #expect(throws: Trouble.refused(.value(field: .holder, .empty))) {
      try house.perform(.addNote(family, new, replacingDraft: nil))
    }
  }

  @Test("a final note gets an addendum with its author, and itself stays as it was")
  func addendum() throws {
    let bas = try house.addUser("bas", [.coordinator])
    try house.perform(
      .addNote(family, NewNote(kind: .office, text: try Prose("Eerst")), replacingDraft: nil))
    let note = try #require(try house.page(family).notes.first).note
    try house.perform(
      .setCoordinator(family, try Login("bas"), from: nil, note: nil, expecting: nil))
    try house.perform(
      .casework(.addAddendum(family, note.id, try Prose("Later"), replacingDraft: nil)), by: bas)
    let line = try #require(try house.page(family).notes.first)
    #expect(line.note == note)
    #expect(line.addenda.map(\.addendum.text.text) == ["Later"])
    #expect(line.addenda.map(\.author.text) == ["bas"])
    let other = try house.openCase("Jansen")
    #expect(throws: Trouble.refused(.noSuchRecord(.noteText))) {
      try house.perform(
        .casework(.addAddendum(other, note.id, try Prose("Fout"), replacingDraft: nil)))
    }
  }

  @Test("a working note is its author's alone, is no unfinished draft, and its text is in no entry")
  func workNote() throws {
    let bas = try house.addUser("bas", [.coordinator])
    let id: ID<Draft> = house.store.ids.next(at: house.clock.now)
    try house.perform(
      .casework(.keepWorkNote(id, family, try Prose("Vraag eens naar de buurman"))))
    #expect(try house.page(family).drafts.map(\.isWorkNote) == [true])
    #expect(try house.page(family, by: bas).drafts.isEmpty)
    #expect(try house.perform(.drafts) == .drafts(DraftList()))
    let bodies = try house.engine.read { connection in
      try connection.all("SELECT body FROM audit_payload") { $0.withBytes(0) { Array($0) } }
    }
    let secret = Array("buurman".utf8)
    #expect(!bodies.contains { $0.contains(secret) })
    try house.perform(.discardDraft(id))
    #expect(try house.page(family).drafts.isEmpty)
  }

  @Test("what is sent on stands in the colleague's list, who may do it and nothing else there")
  func forward() throws {
    let bas = try house.addUser("bas", [.coordinator])
    let item = try addItem("School bellen")
    try house.perform(
      .casework(
        .forwardWorkItem(family, item, to: try Login("bas"), remark: try Prose("Kun jij?"))))
    #expect(try worklist(bas).map(\.subject?.text) == ["School bellen"])
    #expect(try worklist(house.anna).allSatisfy { $0.subject?.text != "School bellen" })
    #expect(throws: Trouble.notAllowed(Denial(right: .writeFamily, reason: .outOfReach))) {
      try house.perform(.setRisk(family, .low, basis: nil, expecting: nil), by: bas)
    }
    try house.perform(.finishWorkItem(family, item), by: bas)
    #expect(try worklist(bas).isEmpty)
    #expect(try house.check().findings == [])
  }

  @Test("nothing is sent on to somebody who may not read the family")
  func forwardToStranger() throws {
    _ = try house.addUser("west", [.coordinator], team: "West")
    _ = try house.addUser("pia", [.poh])
    let item = try addItem("School bellen")
    for login in ["west", "pia"] {
      #expect(throws: Trouble.refused(.colleagueMayNotRead(try Login(login)))) {
        try house.perform(
          .casework(.forwardWorkItem(family, item, to: try Login(login), remark: nil)))
      }
    }
  }

  @Test("a question goes to a colleague and its answer comes back to who asked")
  func question() throws {
    let bas = try house.addUser("bas", [.supervisor])
    let new = NewQuestion(
      to: try Login("bas"), question: try Line("Mag dit?"), dueOn: house.today.adding(days: 2))
    try house.perform(.casework(.ask(family, new)))
    let asked = try #require(try house.page(family).workItems.first)
    #expect(try worklist(bas).map(\.reason.reason) == [.question])
    #expect(throws: Trouble.notAllowed(Denial(right: .writeFamily, reason: .outOfReach))) {
      let cor = try house.addUser("cor", [.coordinator])
      try house.perform(.casework(.answer(family, asked.id, try Prose("Ja"))), by: cor)
    }
    try house.perform(.casework(.answer(family, asked.id, try Prose("Ja, doe maar"))), by: bas)
    let answer = try #require(try house.page(family).workItems.first { $0.kind == .answer })
    #expect(answer.remark?.text == "Ja, doe maar" && answer.owner == house.anna)
    #expect(try worklist(bas).isEmpty)
  }

  @Test("safety stands first, shows from the day it is made, and is never put off")
  func safety() throws {
    let new = NewWorkItem(
      kind: .safety, title: try Line("Veiligheidsafspraken maken"),
      dueOn: house.today.adding(days: 3))
    try house.perform(.addWorkItem(family, new))
    let item = try #require(try house.page(family).workItems.first)
    #expect(throws: Trouble.refused(.safetyIsNotPostponed)) {
      try house.perform(
        .postponeWorkItem(family, item.id, until: house.today.adding(days: 5)))
    }
    try house.perform(.postponeFamily(family, until: house.today.adding(days: 9)))
    let reminders = try house.page(family).reminders
    #expect(reminders.first?.reason == .safety && reminders.first?.showFrom == house.today)
  }

  @Test("whom we call has a history, cautions, and only members of the family as person")
  func familyContact() throws {
    var new = NewFamilyContact(
      name: try Line("Iris De Wit"), phone: try PhoneNumber("0612345678"),
      cautions: [.noVoicemail, .othersReadAlong], interpreter: try Line("Arabisch"))
    try house.perform(.casework(.setFamilyContact(family, new, expecting: nil)))
    #expect(try house.page(family).familyContact?.cautions == [.noVoicemail, .othersReadAlong])
    new.person = ID(high: 9, low: 9)
    #expect(throws: Trouble.refused(.notAMember)) {
      try house.perform(.casework(.setFamilyContact(family, new, expecting: nil)))
    }
    try house.perform(.casework(.setFamilyContact(family, nil, expecting: nil)))
    #expect(try house.page(family).familyContact == nil)
    #expect(throws: Trouble.refused(.nothingToDo)) {
      try house.perform(.casework(.setFamilyContact(family, nil, expecting: nil)))
    }
  }

  @Test("one of the six that ends without another is a gap from today")
  func gap() throws {
    let contact = NewContactPoint(name: try Line("Anna"), phone: try PhoneNumber("0612345678"))
    try house.perform(.setContactPoint(family, contact, from: nil, expecting: nil))
    house.clock.set("2026-03-12T09:00")
    try house.perform(.casework(.endOne(family, .contactPoint, expecting: nil)))
    #expect(try house.page(family).ones.gaps.contains(.contactPoint))
    house.clock.set("2026-03-23T09:00")
    try house.perform(.setContactPoint(family, contact, from: nil, expecting: nil))
    let gap = try #require(
      try house.page(family).history.first { $0.one == .contactPoint && $0.value == .gap })
    #expect(gap.fromDay.iso == "2026-03-12" && gap.toDay?.iso == "2026-03-23")
    for one in [One.family, .plan] {
      #expect(throws: Trouble.refused(.nothingToDo)) {
        try house.perform(.casework(.endOne(family, one, expecting: nil)))
      }
    }
  }

  private func addItem(_ title: String) throws -> ID<WorkItem> {
    try house.perform(
      .addWorkItem(family, NewWorkItem(title: try Line(title), dueOn: house.today)))
    return try #require(try house.page(family).workItems.first { $0.title.text == title }).id
  }

  private func worklist(_ user: ID<User>) throws -> [WorklistRow] {
    guard
      case .worklist(let page) = try house.perform(
        .worklist(.now, after: nil, limit: 50), by: user)
    else { throw TestHouse.Unexpected() }
    return page.rows
  }
}
