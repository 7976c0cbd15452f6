import Domain
import Store
import Testing
import UseCases

@Suite("A provider without a contract is told, not refused")
struct UncontractedTests {
  let house: TestHouse
  let family: ID<Family>
  let child: ID<Person>

  init() throws {
    house = try TestHouse()
    family = try house.openCase("De Wit")
    child = try #require(try house.page(family).members.first).person.id
  }

  private func change(_ command: Command) throws -> Done.Change {
    guard case .done(.changed(_, _, _, let change)) = try house.perform(command) else {
      throw TestHouse.Unexpected()
    }
    return change
  }

  private func commit(
    _ provider: ID<Provider>, _ code: String?, from day: String = "2026-03-02"
  ) throws -> Done.Change {
    let from = try Day(day)
    return try change(
      .help(
        family,
        .commit(
          NewCommitment(
            person: child, provider: provider, product: try Line("Begeleiding"),
            productCode: try code.map { try Line($0) }, route: .court, fromDay: from,
            amount: Cents(100))), expecting: nil))
  }

  private func undo() throws {
    guard case .undoable(let step?, _) = try house.perform(.casework(.lastUndo)) else {
      throw TestHouse.Unexpected()
    }
    try house.perform(.casework(.undo(step.number)))
  }

  @Test("help is committed, with a word where the product isn't contracted there on that day")
  func commitments() throws {
    let brug = try house.addProvider("De Brug")
    #expect(try commit(brug, "45A03") == .commitmentMade)
    let kompas = try house.contracted()
    #expect(try commit(kompas, "45a03") == .commitmentMade)
    #expect(try commit(kompas, nil) == .commitmentMade)
    #expect(try commit(kompas, "45A04") == .commitmentUncontracted)
    #expect(try commit(kompas, "45A03", from: "2027-01-01") == .commitmentUncontracted)
    #expect(try commit(brug, "45A03") == .commitmentUncontracted)
    #expect(try commit(house.provider(), nil) == .commitmentMade)
    let count = try house.page(family).help.commitments.count
    #expect(try commit(brug, nil) == .commitmentUncontracted)
    try undo()
    #expect(try house.page(family).help.commitments.count == count)
    #expect(try house.check().findings.isEmpty)
  }

  @Test("a lead provider is set, with a word where it has no contract in the family's municipality")
  func lead() throws {
    let kompas = try house.contracted()
    let brug = try house.contracted("De Brug", in: ["0503"])
    func set(_ provider: ID<Provider>) throws -> Done.Change {
      try change(
        .setProvider(
          family, provider, from: nil, until: nil, reason: try Line("Overstap"), expecting: nil))
    }
    #expect(try set(kompas) == .provider)
    #expect(try set(brug) == .providerUncontracted)
    try undo()
    #expect(try house.page(family).provider?.name.text == "Kompas Jeugd")
    #expect(try set(house.provider()) == .provider)
    #expect(try house.check().findings.isEmpty)
  }
}
