import Domain
import Ledger
import Store
import Testing
import UseCases

@Suite("Who coordinates which family")
struct TeamTests {
  let house: TestHouse
  let bea: ID<User>
  let cas: ID<User>
  let lead: ID<User>
  let family: ID<Family>

  init() throws {
    house = try TestHouse()
    bea = try house.addUser("bea", [.coordinator])
    cas = try house.addUser("cas", [.coordinator])
    lead = try house.addUser("lea", [.supervisor])
    family = try house.openCase("De Wit")
    try give(family, "bea")
  }

  private func give(_ family: ID<Family>, _ login: String) throws {
    try house.perform(
      .setCoordinator(family, try Login(login), from: nil, note: nil, expecting: nil), by: lead)
  }

  private func ask() throws {
    try house.perform(
      .team(
        .askHandover(
          family, to: try Login("cas"), note: try Prose("Moeder weet ervan."), expecting: nil)),
      by: bea)
  }

  private func state(_ one: One = .coordinator) throws -> OneState {
    SixStates(try house.summary(family), on: house.today)[one]
  }

  private func worklist(_ user: ID<User>) throws -> [WorklistRow] {
    guard
      case .worklist(let page) = try house.perform(
        .worklist(.now, after: nil, limit: 50), by: user)
    else { throw TestHouse.Unexpected() }
    return page.rows
  }

  private func refuses(_ refusal: Refusal, _ command: TeamCommand, by user: ID<User>) {
    #expect(throws: Trouble.refused(refusal)) { try house.perform(.team(command), by: user) }
  }

  @Test("until a handover is accepted the old coordinator answers, and then the new one at once")
  func accepted() throws {
    try ask()
    #expect(try house.summary(family).coordinator == bea)
    #expect(try worklist(cas).map(\.reason.reason) == [.handoverToAccept])
    #expect(try !worklist(bea).contains { $0.reason.reason == .handoverToAccept })
    let events = try house.events {
      try house.perform(.team(.acceptHandover(family, expecting: nil)), by: cas)
    }
    #expect(events.first == "handover.accepted")
    #expect(try house.summary(family).coordinator == cas)
    let history = try house.page(family).history.filter { $0.one == .coordinator }
    #expect(history.count { $0.toDay == nil } == 1)
    #expect(try house.check().findings.isEmpty)
  }

  @Test("a request that waits longer than two working days makes the coordinator half")
  func waits() throws {
    try ask()
    house.clock.advance(days: 2)
    #expect(try state() == .present)
    house.clock.advance(days: 1)
    #expect(try state() == .overdue)
    #expect(
      try worklist(bea).flatMap { [$0.reason] + $0.others.map(\.reminder) }
        .contains { $0.reason == .handoverOpen })
  }

  @Test("only who is asked answers; a refusal needs a reason; who asked may take it back")
  func answers() throws {
    try ask()
    let no = try Line("Ik ken dit gezin privé")
    for (command, user) in [
      (TeamCommand.acceptHandover(family, expecting: nil), bea),
      (.refuseHandover(family, reason: no, expecting: nil), lead),
      (.withdrawHandover(family, expecting: nil), cas),
    ] {
      #expect(throws: Trouble.self) { try house.perform(.team(command), by: user) }
    }
    try house.perform(.team(.refuseHandover(family, reason: no, expecting: nil)), by: cas)
    #expect(try house.summary(family).coordinator == bea)
    try ask()
    refuses(
      .handoverOpen(to: try Login("cas")),
      .askHandover(family, to: try Login("anna"), note: try Prose("x"), expecting: nil), by: bea)
    try house.perform(.team(.withdrawHandover(family, expecting: nil)), by: bea)
    #expect(try worklist(cas).isEmpty)
    #expect(throws: Trouble.self) {
      try house.perform(.team(.acceptHandover(family, expecting: nil)), by: cas)
    }
  }

  @Test("the supervisor's order ends the request: ordered, or lapsed for another")
  func ordered() throws {
    try ask()
    try give(family, "cas")
    #expect(try outcomes() == ["ordered"])
    try house.perform(
      .team(
        .askHandover(
          family, to: try Login("bea"), note: try Prose("Terug"), expecting: nil)), by: cas)
    try give(family, "anna")
    #expect(try outcomes() == ["ordered", "lapsed"])
  }

  private func outcomes() throws -> [String] {
    try house.engine.read { connection in
      try connection.all("SELECT outcome FROM handover ORDER BY id") { $0.text(0) }
    }
  }

  @Test("a change of somebody else in between is told and changes nothing")
  func versions() throws {
    try ask()
    let old = try house.summary(family).version - 1
    #expect(throws: Trouble.changedMeanwhile(expected: old, found: old + 1)) {
      try house.perform(.team(.acceptHandover(family, expecting: old)), by: cas)
    }
  }

  @Test("an external coordinator has a contact here who keeps the work, and can't be rewritten")
  func external() throws {
    let external = ExternalCoordinator(
      organisation: try Line("GI De Brug"), name: try Line("P. Post"),
      phone: try PhoneNumber("0612345678"), ground: try Line("OTS"))
    try house.perform(
      .team(
        .setExternal(
          family, external, contact: try Login("bea"), from: nil, expecting: nil)), by: bea)
    let page = try house.page(family)
    #expect(page.coordination.external == external)
    #expect(page.coordinator?.id == bea)
    #expect(
      page.history.contains { $0.value == .external(external, contact: named("bea")) })
    refuses(
      .sameAsCurrent(.coordinator),
      .setExternal(family, external, contact: try Login("bea"), from: nil, expecting: nil),
      by: bea)
    #expect(try house.check().findings.isEmpty)
  }

  @Test("whoever arranges cover isn't told the name or telephone of a file closed to him")
  func restrictedCover() throws {
    let mia = try house.addUser("mia", [.supervisor])
    #expect(try preview().rows.map(\.name.text) == ["De Wit"])
    try house.perform(
      .access(.restrict(family, reason: try Line("Collega"), admitting: [], expecting: nil)),
      by: mia)
    let row = try #require(try preview().rows.first)
    #expect(row.name == .hidden && row.phone == nil)
  }

  private func absence(_ until: CoverEnd? = nil) throws -> NewAbsence {
    NewAbsence(
      login: try Login("bea"), fromDay: house.today,
      until: until ?? .check(house.today.adding(days: 7)))
  }

  private func preview() throws -> AbsencePreview {
    guard
      case .team(.preview(let preview)) = try house.perform(
        .team(.previewAbsence(absence())), by: lead)
    else { throw TestHouse.Unexpected() }
    return preview
  }

  private func report(_ new: NewAbsence, _ covers: [CoverChoice]) throws -> BatchResult {
    guard
      case .done(.batch(let result)) = try house.perform(
        .team(.reportAbsence(new, covers)), by: lead)
    else { throw TestHouse.Unexpected() }
    return result
  }

  @Test("high risk stands on top of the preview, and the load is spread over the others")
  func previews() throws {
    for name in ["Aa", "Bos", "Ca"] { try give(house.openCase(name), "bea") }
    let risky = try house.openCase("Zwart")
    try give(risky, "bea")
    try house.perform(.setRisk(risky, .high, basis: nil, expecting: nil), by: bea)
    let events = try house.events { _ = try preview() }
    #expect(events == ["absence.previewed"])
    let found = try preview()
    #expect(found.rows.first?.family == risky)
    #expect(found.rows.count == 5)
    #expect(Set(found.rows.compactMap(\.proposed?.text)) == ["anna", "cas"])
    #expect(!found.colleagues.contains { $0.user.id == bea })
  }

  @Test("the cover may write and has the reminders; the coordinator stays who he is")
  func covers() throws {
    let note = NewNote(kind: .telephone, text: try Prose("Gebeld"))
    #expect(throws: Trouble.self) {
      try house.perform(.addNote(family, note, replacingDraft: nil), by: cas)
    }
    let result = try report(
      absence(), [CoverChoice(family: family, login: try Login("cas"))])
    #expect(result.doneCount == 1)
    #expect(try house.summary(family).coordinator == bea)
    let rows = try worklist(cas)
    #expect(rows.map(\.isCover) == [true])
    #expect(try house.page(family).coordination.coveredBy?.text == "cas")
    try house.perform(.addNote(family, note, replacingDraft: nil), by: cas)
    house.clock.advance(days: 8)
    #expect(try state() == .overdue)
    #expect(try house.check().findings.isEmpty)
  }

  @Test("a cover with a last day gives no rights after it")
  func coverEnds() throws {
    let last = house.today.adding(days: 2)
    _ = try report(
      absence(.lastDay(last)), [CoverChoice(family: family, login: try Login("cas"))])
    house.clock.advance(days: 3)
    #expect(try worklist(cas).isEmpty)
    #expect(throws: Trouble.self) {
      try house.perform(.setRisk(family, .low, basis: nil, expecting: nil), by: cas)
    }
  }

  @Test("what can't be covered is told with its reason, and the rest goes on")
  func perRow() throws {
    let other = try house.openCase("Jansen")
    try give(other, "cas")
    let third = try house.openCase("Bakker")
    try give(third, "bea")
    let result = try report(
      absence(),
      [
        CoverChoice(family: other, login: try Login("cas")),
        CoverChoice(family: family, login: try Login("bea")),
        CoverChoice(family: third, login: try Login("cas")),
        CoverChoice(family: ID(high: 9, low: 9), login: try Login("cas")),
      ])
    #expect(
      result.rows.map(\.refusal?.code) == [
        "coordinator.other", "user.absent", nil, "case.unknown",
      ])
    #expect(throws: Trouble.refused(.userAbsent(named("bea")))) {
      _ = try report(absence(), [])
    }
  }

  @Test("one undo puts everything as it was; the history stays")
  func undo() throws {
    for name in ["Aa", "Bos", "Ca"] { try give(house.openCase(name), "bea") }
    let before = try summaries()
    let list = try preview()
    let result = try report(
      absence(),
      list.rows.compactMap { row in
        row.proposed.map { CoverChoice(family: row.family, login: $0) }
      })
    #expect(result.doneCount == 4)
    guard case .absence(let id, _) = result.kind else { throw TestHouse.Unexpected() }
    #expect(throws: Trouble.self) {
      try house.perform(.team(.endAbsence(id, isUndo: true)), by: cas)
    }
    let events = try house.events {
      try house.perform(.team(.endAbsence(id, isUndo: true)), by: lead)
    }
    #expect(events.first == "absence.undone")
    #expect(try summaries() == before)
    #expect(try house.rowCounts()["cover"] == 4)
    refuses(.alreadyDone, .endAbsence(id, isUndo: true), by: lead)
    #expect(
      try report(absence(), [CoverChoice(family: family, login: try Login("cas"))]).doneCount == 1)
    #expect(try house.check().findings.isEmpty)
  }

  private func summaries() throws -> [FamilySummary] {
    guard
      case .families(let page) = try house.perform(
        .families(FamilyFilter(includesClosed: true), after: nil, limit: 100), by: lead)
    else { throw TestHouse.Unexpected() }
    return page.rows.map(\.summary)
  }

  private func board(by user: ID<User>? = nil) throws -> TeamBoard {
    guard case .team(.board(let board)) = try house.perform(.team(.board), by: user ?? lead)
    else { throw TestHouse.Unexpected() }
    return board
  }

  @Test("every number of the board is the length of the list it opens")
  func numbers() throws {
    for (index, name) in ["Aa", "Bos", "Ca", "Dam", "Es", "Fa"].enumerated() {
      let family = try house.openCase(name)
      if index % 3 != 0 { try give(family, index % 3 == 1 ? "bea" : "cas") }
      if index % 2 == 0 {
        try house.perform(
          .setRisk(family, .high, basis: nil, expecting: nil), by: house.writer(of: family))
      }
    }
    for days in [0, 9, 25, 60] {
      house.clock.advance(days: days)
      let board = try board()
      let rows =
        [(CoordinatorFilter.nobody, board.unassigned)]
        + board.rows.map { (.user($0.user.login), $0.counts) }
      for (coordinator, counts) in rows {
        for group in BoardGroup.allCases {
          let filter = FamilyFilter(coordinator: coordinator, group: group, isOfBoard: true)
          guard
            case .families(let page) = try house.perform(
              .families(filter, after: nil, limit: 100), by: lead)
          else { throw TestHouse.Unexpected() }
          #expect(page.rows.count == counts[group], "\(coordinator) \(group) after \(days) days")
        }
      }
    }
    #expect(throws: Trouble.self) { _ = try board(by: bea) }
  }

  @Test("the weight is divided by the hours somebody works")
  func weight() throws {
    try house.perform(.setRisk(family, .high, basis: nil, expecting: nil), by: bea)
    try house.perform(.team(.setFte(named("bea"), hundredths: 50)), by: lead)
    let row = try #require(try board().rows.first { $0.user.id == bea })
    #expect(row.load == Caseload(tenths: 17, fte: 50))
    #expect(row.load.perFte == 3)
    #expect(throws: Trouble.self) {
      try house.perform(.team(.setFte(named("bea"), hundredths: 500)), by: lead)
    }
  }

  @Test("many are handed over with a result each, withdrawn by one undo, and accepted together")
  func many() throws {
    let second = try house.openCase("Jansen")
    let free = try house.openCase("Bos")
    try give(second, "bea")
    let all = [family, free, second]
    let note = try Prose("Ik ga met verlof.")
    guard
      case .team(.handovers(let preview)) = try house.perform(
        .team(.previewHandovers(all, to: named("cas"), note: note)), by: bea)
    else { throw TestHouse.Unexpected() }
    #expect(preview.possible == [family, second])
    #expect(try worklist(cas).isEmpty)
    #expect(try house.check().findings.isEmpty)
    func ask() throws -> BatchResult {
      guard
        case .done(.batch(let result)) = try house.perform(
          .team(.askHandovers(all, to: named("cas"), note: note)), by: bea)
      else { throw TestHouse.Unexpected() }
      return result
    }
    #expect(try ask().rows.map { $0.refusal == nil } == [true, false, true])
    #expect(Set(try worklist(cas).map(\.family)) == [family, second])
    guard case .undoable(let step?, _) = try house.perform(.casework(.lastUndo), by: bea) else {
      throw TestHouse.Unexpected()
    }
    #expect(step.families == 2)
    guard
      case .done(.batch(let undone)) = try house.perform(.casework(.undo(step.number)), by: bea)
    else { throw TestHouse.Unexpected() }
    #expect(undone.doneCount == 2)
    #expect(try worklist(cas).isEmpty)
    _ = try ask()
    guard
      case .done(.batch(let accepted)) = try house.perform(
        .team(.acceptHandovers([family, second, free])), by: cas)
    else { throw TestHouse.Unexpected() }
    #expect(accepted.rows.map { $0.refusal == nil } == [true, true, false])
    for id in [family, second] { #expect(try house.summary(id).coordinator == cas) }
    #expect(try house.check().findings.isEmpty)
  }

  @Test("a family of another is neither asked for nor named")
  func ofAnother() throws {
    let note = try Prose("x")
    let stranger = try house.addUser("dirk", [.coordinator], team: "West")
    #expect(throws: Trouble.self) {
      try house.perform(
        .team(.previewHandovers([family], to: named("cas"), note: note)), by: stranger)
    }
    guard
      case .done(.batch(let result)) = try house.perform(
        .team(.askHandovers([family], to: named("cas"), note: note)), by: stranger)
    else { throw TestHouse.Unexpected() }
    #expect(result.rows.map(\.name) == [nil])
    #expect(result.doneCount == 0)
  }

  @Test("families of nobody get a coordinator in one go, a result each, and one undo")
  func bulk() throws {
    let free = try ["Aa", "Bos"].map { try house.openCase($0) }
    house.clock.advance(days: 3)
    let before = try free.map { try house.summary($0).coordinatorSpan }
    guard
      case .done(.batch(let result)) = try house.perform(
        .team(.assign(free + [family], to: named("cas"))), by: lead)
    else { throw TestHouse.Unexpected() }
    #expect(result.rows.map(\.refusal?.code) == [nil, nil, "coordinator.taken"])
    #expect(try board().unassigned[.open] == 0)
    guard case .assignment(let batch, _) = result.kind else { throw TestHouse.Unexpected() }
    try house.perform(.team(.undoAssign(batch)), by: lead)
    #expect(try board().unassigned[.open] == 2)
    #expect(try free.map { try house.summary($0).coordinatorSpan } == before)
    refuses(.nothingToDo, .undoAssign(batch), by: lead)
    refuses(
      .hasCoordinator(named("bea")), .assign([family], to: named("cas")), by: lead)
    #expect(throws: Trouble.self) {
      try house.perform(.team(.assign(free, to: named("bea"))), by: bea)
    }
    #expect(try house.check().findings.isEmpty)
  }

  @Test("the handover sheet is a read with an entry of its own")
  func sheet() throws {
    #expect(
      try house.events { try house.perform(.team(.sheet(.id(family))), by: bea) }
        == ["family.sheet"])
  }

  @Test("a supervisor of another team arranges and assigns nothing here")
  func otherTeam() throws {
    let west = try house.addUser("wim", [.supervisor], team: "West")
    #expect(throws: Trouble.self) {
      try house.perform(.team(.reportAbsence(absence(), [])), by: west)
    }
    #expect(throws: Trouble.self) {
      try house.perform(.team(.previewAbsence(absence())), by: west)
    }
    #expect(throws: Trouble.self) {
      try house.perform(.team(.assign([family], to: named("cas"))), by: west)
    }
    #expect(throws: Trouble.self) {
      try house.perform(.team(.setFte(named("bea"), hundredths: 50)), by: west)
    }
  }
}

// swift-format-ignore: NeverUseForceTry
private func named(_ text: String) -> Login { try! Login(text) }
