import Domain
import Store
import Testing
import UseCases

@Suite("The board, its lists and a count by hand")
struct BoardAgreementTests {
  @Test(
    "agree, whatever people did",
    arguments: [UInt64(5), 20_261_126]
  )
  func agree(_ seed: UInt64) throws {
    print("seed \(seed)")
    let house = try TestHouse(seed: seed)
    let lead = try house.addUser("lea", [.supervisor])
    _ = try house.addUser("wim", [.coordinator], team: "West")
    _ = try house.addUser("mia", [.supervisor])
    var work = try RandomWork(house, seed: seed)
    var seen: Set<BoardGroup> = []
    for step in 0..<240 {
      _ = try work.step()
      try steer(house, lead, &work)
      if step % 20 == 19 { seen.formUnion(try compare(house, lead, "seed \(seed), step \(step)")) }
    }
    house.clock.advance(days: 100)
    seen.formUnion(try compare(house, lead, "seed \(seed), later"))
    #expect(Set(BoardGroup.allCases).subtracting(seen).isEmpty, "seed \(seed) never had these")
  }

  /// What random work leaves alone: handovers, emergencies, help, waiting, crises.
  private func steer(_ house: TestHouse, _ lead: ID<User>, _ work: inout RandomWork) throws {
    guard let family = work.families.randomElement(using: &work.random) else { return }
    let writer = try house.writer(of: family)
    let text = try Prose("x")
    switch work.chance(10) {
    case 0:
      attempt(
        house, .team(.askHandover(family, to: try Login("bas"), note: text, expecting: nil)), writer
      )
    case 1: attempt(house, .team(.withdrawHandover(family, expecting: nil)), writer)
    case 2:
      let wim = try #require(try house.desk.actor(try Login("wim"))).user.id
      attempt(house, .access(.openEmergency(.id(family), reason: try Line("Nood"))), wim)
    case 3:
      let number = 1 + work.chance(4)
      attempt(house, .access(.review(number: number, .justified, remark: nil)), lead)
    case 4:
      let page = try? house.page(family, by: writer)
      guard let child = page?.members.first?.person.id else { return }
      let new = NewCommitment(
        person: child, provider: try house.provider(), product: try Line("Begeleiding"),
        route: work.chance(2) == 0 ? .municipality : .court, fromDay: house.today,
        amount: Cents(Int64(1 + work.chance(3)) * 90_000))
      attempt(
        house,
        .setBudget(
          family, year: house.today.year, ceiling: Cents(200_000), municipality: nil,
          reason: try Line("Nodig"), expecting: nil), writer)
      attempt(house, .help(family, .commit(new), expecting: nil), writer)
    case 5:
      let all = (try? house.page(family, by: writer))?.help.commitments.map(\.commitment.id)
      guard let id = all?.randomElement(using: &work.random) else { return }
      let wait = NewWaiting(expectedOn: house.today.adding(days: 90))
      attempt(house, .help(family, .wait(id, wait), expecting: nil), writer)
    case 6:
      attempt(
        house,
        .safety(family, .openCrisis(try Self.crisis(house.today), on: nil), expecting: nil), writer)
    case 8:
      let mia = try #require(try house.desk.actor(try Login("mia"))).user.id
      attempt(
        house,
        .access(.restrict(family, reason: try Line("Collega"), admitting: [], expecting: nil)), mia)
    case 7: attempt(house, .team(.reassign([family], to: try Login("cor"))), lead)
    default:
      guard work.chance(8) == 0 else { return }
      attempt(
        house,
        .closeFamily(
          family, ClosingReasons(stopReason: .asPlanned, endReason: .asPlanned), expecting: nil),
        work.chance(4) == 0 ? lead : writer)
    }
  }

  private func attempt(_ house: TestHouse, _ command: Command, _ user: ID<User>) {
    _ = try? house.perform(command, by: user)
  }

  private static func crisis(_ today: Day) throws -> CrisisStory {
    CrisisStory(
      reportedBy: try Line("Buren"), about: try Line("Sem"), situation: try Prose("Ruzie"),
      danger: try Line("Geweld"), agreed: try Prose("Oma komt"), reachable: try Line("Oma"),
      lookOn: today.adding(days: 1))
  }

  /// The groups that held a family.
  private func compare(
    _ house: TestHouse, _ lead: ID<User>, _ place: String
  ) throws -> Set<BoardGroup> {
    guard case .team(.board(let board)) = try house.perform(.team(.board), by: lead) else {
      throw TestHouse.Unexpected()
    }
    let slow = try SlowBoard(house).rows()
    let rows =
      [(CoordinatorFilter.nobody, board.unassigned, slow[nil])]
      + board.rows.map { (.user($0.user.login), $0.counts, slow[$0.user.id]) }
    for (coordinator, counts, counted) in rows {
      for group in BoardGroup.allCases {
        let right = counted?.families[group] ?? []
        #expect(counts[group] == right.count, "\(coordinator) \(group), \(place)")
        let filter = FamilyFilter(coordinator: coordinator, group: group, isOfBoard: true)
        guard
          case .families(let page) = try house.perform(
            .families(filter, after: nil, limit: 500), by: lead)
        else { throw TestHouse.Unexpected() }
        #expect(Set(page.rows.map(\.summary.family)) == right, "\(coordinator) \(group), \(place)")
      }
    }
    let norms = try house.engine.read { try Norms(on: $0) }
    for row in board.rows {
      #expect(row.load.tenths == slow[row.user.id]?.tenths ?? 0, "\(row.user.login), \(place)")
      let filter = FamilyFilter(coordinator: .user(row.user.login), isOfBoard: true)
      guard
        case .families(let page) = try house.perform(
          .families(filter, after: nil, limit: 500), by: lead)
      else { throw TestHouse.Unexpected() }
      let keys = page.rows.map { (LoadKey($0.summary.risk, $0.summary.phase), 1) }
      #expect(row.parts == norms.parts(Dictionary(keys, uniquingKeysWith: +)), "\(place)")
    }
    return Set(BoardGroup.allCases.filter { board.everybody[$0] > 0 })
  }
}
