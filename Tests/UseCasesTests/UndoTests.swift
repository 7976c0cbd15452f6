import Domain
import Store
import Testing
import UseCases

@Suite("Taking back what was just done")
struct UndoTests {
  let house: TestHouse
  let family: ID<Family>

  init() throws {
    house = try TestHouse()
    family = try house.openCase("De Wit")
  }

  @Test("each change that can be taken back leaves the family as it was", arguments: 0..<9)
  func each(_ number: Int) throws {
    try prepare()
    let before = try state()
    try house.perform(try changes()[number])
    #expect(try state() != before)
    let step = try #require(try last())
    #expect(step.family == family)
    try house.perform(.casework(.undo(step.number)))
    #expect(try state() == before)
    #expect(try house.check().findings == [])
  }

  @Test("what filled a gap is taken back to the gap", arguments: [One.contactPoint, .provider])
  func gap(_ one: One) throws {
    try house.perform(try changes()[one == .contactPoint ? 0 : 1])
    #expect(try !house.page(family).ones.gaps.contains(one))
    try house.perform(.casework(.undo(try #require(try last()).number)))
    #expect(try house.page(family).ones.gaps.contains(one))
  }

  @Test("a note is final: it isn't what is taken back")
  func note() throws {
    try house.perform(
      .addNote(family, NewNote(kind: .office, text: try Prose("x")), replacingDraft: nil))
    #expect(try last() == nil)
    guard case .undoable(nil, let after?) = try house.perform(.casework(.lastUndo)) else {
      throw TestHouse.Unexpected()
    }
    #expect(after.why == .note)
  }

  @Test("taking back isn't taken back, and an old description is refused")
  func once() throws {
    try house.perform(try changes()[0])
    let first = try #require(try last())
    try house.perform(try changes()[3])
    #expect(throws: Trouble.refused(.nothingToDo)) {
      try house.perform(.casework(.undo(first.number)))
    }
    try house.perform(.casework(.undo(try #require(try last()).number)))
    #expect(try last()?.number == first.number)
    try house.perform(.casework(.undo(first.number)))
    #expect(try last() == nil)
  }

  @Test("what somebody else changed since isn't overwritten by taking back")
  func changedSince() throws {
    try house.perform(try changes()[0])
    let step = try #require(try last())
    let other = CaseDesk(
      store: house.store, session: house.store.ids.identity(), systemUser: 1001
    ) { [clock = house.clock] in clock.now }
    _ = try other.perform(.setRisk(family, .high, basis: nil, expecting: nil), by: house.anna)
    #expect(throws: Trouble.changedMeanwhile(expected: 2, found: 3)) {
      try house.perform(.casework(.undo(step.number)))
    }
    #expect(try last()?.number == step.number)
  }

  @Test("nobody takes back what another did")
  func another() throws {
    let bas = try house.addUser("bas", [.supervisor])
    try house.perform(try changes()[0])
    let step = try #require(try last())
    #expect(try house.perform(.casework(.lastUndo), by: bas) == .undoable(nil, after: nil))
    #expect(throws: Trouble.refused(.nothingToDo)) {
      try house.perform(.casework(.undo(step.number)), by: bas)
    }
  }

  @Test("several families sleep at once, each with its own result, and one undo wakes them all")
  func together() throws {
    let others = try ["Jansen", "Bakker"].map { try house.openCase($0) }
    let until = house.today.adding(days: 7)
    let stranger = ID<Family>(high: 1, low: 1)
    #expect(throws: Trouble.refused(.noSuchCase(stranger.uuid))) {
      try house.perform(.casework(.postponeFamilies([stranger], until: until)))
    }
    let outcome = try house.perform(
      .casework(.postponeFamilies([family] + others, until: until)))
    guard case .done(.batch(let result)) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(result.rows.map(\.name?.text) == ["De Wit", "Jansen", "Bakker"])
    #expect(result.rows.allSatisfy { $0.refusal == nil })
    let step = try #require(try last())
    #expect(step.families == 3)
    try house.perform(.casework(.undo(step.number)))
    for id in [family] + others {
      #expect(try house.summary(id).postponedUntil == nil)
    }
  }

  private func last() throws -> UndoStep? {
    guard case .undoable(let step, _) = try house.perform(.casework(.lastUndo)) else {
      throw TestHouse.Unexpected()
    }
    return step
  }

  /// Everything set once, so that taking back goes to a value and not to a gap.
  private func prepare() throws {
    let old = NewContactPoint(name: try Line("Bas"), phone: try PhoneNumber("0611111111"))
    try house.perform(.setContactPoint(family, old, from: nil, expecting: nil))
    try house.perform(
      .setProvider(
        family, try house.provider(), from: nil, until: nil, reason: nil, expecting: nil))
    try house.perform(.setRisk(family, .low, basis: nil, expecting: nil))
    try house.perform(
      .setBudget(
        family, year: 2026, ceiling: Cents(100_000), municipality: nil, reason: nil,
        expecting: nil))
    try house.perform(
      .addWorkItem(family, NewWorkItem(title: try Line("Bellen"), dueOn: house.today)))
    let contact = NewFamilyContact(name: try Line("Iris"), phone: try PhoneNumber("0612121212"))
    try house.perform(.casework(.setFamilyContact(family, contact, expecting: nil)))
  }

  private func changes() throws -> [Command] {
    let contact = NewContactPoint(name: try Line("Anna"), phone: try PhoneNumber("0612345678"))
    let until = house.today.adding(days: 3)
    let provider = try house.provider()
    let call = NewFamilyContact(name: try Line("Oma"), phone: try PhoneNumber("0613131313"))
    let item = try house.page(family).workItems.first?.id ?? ID(high: 0, low: 1)
    return [
      .setContactPoint(family, contact, from: nil, expecting: nil),
      .setProvider(family, provider, from: nil, until: until, reason: nil, expecting: nil),
      .setRisk(family, .high, basis: nil, expecting: nil),
      .setBudget(
        family, year: 2026, ceiling: Cents(200_000), municipality: nil, reason: nil,
        expecting: nil),
      .addWorkItem(family, NewWorkItem(title: try Line("School"), dueOn: house.today)),
      .finishWorkItem(family, item),
      .postponeWorkItem(family, item, until: until),
      .postponeFamily(family, until: until),
      .casework(.setFamilyContact(family, call, expecting: nil)),
    ]
  }

  /// What the family looks like, without numbers that only rise.
  private func state() throws -> [String] {
    let page = try house.page(family)
    return [
      "\(page.contactPoint.map { "\($0.name) \($0.phone)" } ?? "")",
      "\(page.provider?.name.text ?? "") \(page.summary.providerSpan.until?.iso ?? "")",
      "\(page.summary.risk)", "\(page.budget?.ceiling.description ?? "")",
      page.workItems.map { "\($0.title) \($0.doneOn?.iso ?? "") \($0.postponedUntil?.iso ?? "")" }
        .joined(),
      "\(page.summary.postponedUntil?.iso ?? "")", page.familyContact?.name.text ?? "",
    ]
  }
}
