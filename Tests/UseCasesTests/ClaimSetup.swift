import Domain
import Store
import Testing
import UseCases

/// A house with one assigned commitment, somebody of the back office, and files to read in.
struct ClaimSetup {
  let house: TestHouse
  let family: ID<Family>
  let child: ID<Person>
  let provider: ID<Provider>
  let back: ID<User>
  let chief: ID<User>
  let buyer: ID<User>
  let commitment: ID<Commitment>

  static let bsn = "123456782"
  static let agb = "22010408"

  init(_ house: TestHouse? = nil, amount: Int64 = 1_000_00, size: CareSize? = nil) throws {
    let house = try house ?? TestHouse()
    self.house = house
    back = try house.addUser("gerda", [.backoffice], team: nil)
    chief = try house.addUser("chief", [.supervisor])
    let buyer = try house.addUser("rob", [.controller], team: nil)
    self.buyer = buyer
    let made = try house.perform(
      .addProvider(name: try Line("Kompas"), agb: try AGB(Self.agb)), by: buyer)
    guard case .done(.providerAdded(let provider, _)) = made else { throw TestHouse.Unexpected() }
    self.provider = provider
    family = try house.openCase("Declareer", members: false)
    try house.perform(
      .setCoordinator(family, try Login("anna"), from: nil, note: nil, expecting: nil))
    var member = try house.member("Sem", .youth, "Declareer")
    member.bsn = try BSN(Self.bsn)
    try house.perform(.addMember(family, member, expecting: nil))
    child = try #require(try house.page(family).members.first?.person.id)
    try house.perform(
      .setBudget(
        family, year: 2026, ceiling: Cents(20_000_00), municipality: nil, reason: nil,
        expecting: nil))
    commitment = try Self.commit(
      house, family, child, provider, number: 4711, amount: amount, size: size)
  }

  @discardableResult
  static func commit(
    _ house: TestHouse, _ family: ID<Family>, _ child: ID<Person>, _ provider: ID<Provider>,
    number: Int, amount: Int64, size: CareSize? = nil, from: String = "2026-01-05",
    until: String = "2026-06-28"
  ) throws -> ID<Commitment> {
    let new = NewCommitment(
      person: child, provider: provider, product: try Line("Begeleiding"), route: .municipality,
      fromDay: try Day(from), untilDay: try Day(until), amount: Cents(amount),
      assignment: Assignment(
        number: AssignmentNumber(number), category: .outpatient, size: size))
    try house.perform(.help(family, .commit(new), expecting: nil))
    let all = try house.page(family).help.commitments.map(\.commitment)
    return try #require(all.first { $0.assignment.number?.rawValue == number }).id
  }

  /// A line as a provider would declare it.
  func line(
    _ reference: String = "r1", claim: String = "D1", cents: Int64 = 100_00, number: Int = 4711,
    from: String = "2026-01-05", until: String = "2026-01-31", volume: Int = 60,
    unit: CareUnit = .minute, bsn: String = bsn, agb: String = agb,
    category: ProductCategory = .outpatient, direction: ClaimDirection = .debit
  ) throws -> ClaimContent {
    ClaimContent(
      claimNumber: try Line(claim), reference: try Line(reference), provider: try AGB(agb),
      assignment: try #require(AssignmentNumber(number)), bsn: try BSN(bsn), category: category,
      productCode: nil, fromDay: try Day(from), untilDay: try Day(until), volume: volume,
      unit: unit, tariff: nil, amount: Cents(cents), direction: direction)
  }

  @discardableResult
  func read(_ lines: [ClaimContent], by user: ID<User>? = nil) throws -> ClaimTally {
    let run = try house.desk.beginClaims(by: user ?? back, fileHash: "ab")
    let tally = try run.write(lines, from: 1)
    try run.complete(lines: tally.new)
    return tally
  }

  func rows(_ tab: ClaimTab, by user: ID<User>? = nil) throws -> [ClaimRow] {
    let outcome = try house.perform(
      .claims(.list(tab, after: nil, limit: 500)), by: user ?? back)
    guard case .claims(let page) = outcome else { throw TestHouse.Unexpected() }
    #expect(page.count == page.rows.count)
    return page.rows
  }

  func id(_ reference: String, _ tab: ClaimTab = .ready) throws -> ID<ClaimLine> {
    try #require(
      try rows(tab).first { $0.line.content.reference.text == reference }
    ).line.id
  }

  @discardableResult
  func approve(
    _ ids: [ID<ClaimLine>], by user: ID<User>? = nil, remark: String? = nil
  ) throws -> ClaimBatch {
    let outcome = try house.perform(
      .claims(.approve(ids, remark: try remark.map { try Line($0) })), by: user ?? back)
    guard case .done(.claims(let batch)) = outcome else { throw TestHouse.Unexpected() }
    return batch
  }

  /// What the view says was spent of the budget of 2026.
  func spent() throws -> Int64 {
    try house.engine.read { connection in
      try connection.number(
        "SELECT spent_cents FROM budget_spent WHERE family_id = ? AND year = 2026",
        [.id(family.high, family.low)]) ?? 0
    }
  }
}
