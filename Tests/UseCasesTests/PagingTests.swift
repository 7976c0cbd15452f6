import Domain
import Store
import Testing
import UseCases

@Suite("Lists page by page")
struct PagingTests {
  @Test("five hundred families come once each, in every order, whatever they have in common")
  func families() throws {
    let house = try TestHouse()
    let bas = try house.addUser("bas", [.coordinator])
    var all: Set<ID<Family>> = []
    for index in 0..<500 {
      let name = ["De Wit", "Van den Heuvel", "Yilmaz", "IJsbrand", "Zand"][index % 5]
      let family = try house.openCase(name, members: false)
      all.insert(family)
      if index % 50 == 0 { house.clock.advance(days: 1) }
      if index % 10 == 0 {
        try house.perform(
          .addNote(
            family, NewNote(kind: .video, text: try Prose("x")), replacingDraft: nil))
      }
      if index % 7 == 0 {
        try house.perform(
          .setCoordinator(family, try Login("bas"), from: nil, note: nil, expecting: nil))
      }
    }
    for order in FamilyOrder.allCases {
      let rows = try pages(FamilyFilter(order: order), house)
      #expect(rows.count == 500)
      #expect(Set(rows.map(\.summary.family)) == all, "\(order)")
      #expect(isSorted(rows.map(\.summary), order), "\(order)")
    }
    let byName = try pages(FamilyFilter(), house).map(\.summary.name.text)
    #expect(byName.first == "Van den Heuvel" && byName.last == "Zand")
    #expect(byName[150] == "De Wit" || byName[150] == "IJsbrand" || byName[150] == "Yilmaz")
    let mine = try pages(FamilyFilter(coordinator: .mine), house, by: bas)
    let his = try pages(FamilyFilter(coordinator: .user(try Login("bas"))), house)
    let free = try pages(FamilyFilter(coordinator: .nobody), house)
    let gap = try pages(FamilyFilter(more: .init(ones: [.missing(.coordinator)])), house)
    #expect(mine.count == 72 && his.map(\.summary.family) == mine.map(\.summary.family))
    #expect(free.count == 428 && gap.count == 428)
    #expect(try pages(FamilyFilter(more: .init(ones: [.missing(.plan)])), house).count == 500)
    #expect(
      try pages(FamilyFilter(includesClosed: true, more: .init(ones: [.missing(.family)])), house)
        .isEmpty)
  }

  @Test("somebody's families in other teams don't cut a page of his families short")
  func teams() throws {
    let house = try TestHouse()
    let wim = try house.addUser("wim", [.coordinator, .supervisor], team: "West")
    for index in 0..<12 {
      let isWest = index % 3 > 0
      let family = try house.openCase("De Wit", by: isWest ? wim : nil, members: false)
      try house.perform(
        .setCoordinator(family, try Login("wim"), from: nil, note: nil, expecting: nil),
        by: isWest ? wim : house.anna)
    }
    let filter = FamilyFilter(coordinator: .user(try Login("wim")))
    #expect(try pages(filter, house, limit: 2).count == 4)
  }

  @Test("referrals come once each, the urgent first and then the longest waiting")
  func referrals() throws {
    let house = try TestHouse()
    var ids: [ID<Referral>] = []
    for index in 0..<90 {
      let content = try house.content(
        request: "Zorgen \(index)", urgency: index % 4 == 0 ? .urgent : .ordinary,
        on: house.today.adding(days: -(index % 5)))
      ids.append(try house.addReferral(content))
    }
    for id in ids.prefix(40) {
      try house.perform(.returnReferral(id, reason: try Line("Verhuisd")))
    }
    let open = try pages(.open, house)
    #expect(Set(open.map(\.id)) == Set(ids.dropFirst(40)) && open.count == 50)
    let keys = open.map { ($0.content.urgency == .urgent ? 0 : 1, $0.content.receivedOn, $0.id) }
    #expect(keys.elementsEqual(keys.sorted { $0 < $1 }) { $0 == $1 })
    let decided = try pages(.decided, house)
    #expect(Set(decided.map(\.id)) == Set(ids.prefix(40)) && decided.count == 40)
  }

  @Test(
    "a family is found by name, number, birth date, telephone, postal code and BSN",
    arguments: [
      "wit", "WIT sem", "z-2026-00001", "2026-1", "1", "13-05-2014", "0612345678", "06 12 34 56 78",
      "+31612345678", "2514AA", "2514 aa", "2514 AA 12", "123456782", "1234.56.782", "iris",
    ])
  func search(_ words: String) throws {
    let house = try TestHouse()
    var child = try house.member("Sem", .youth, "de Wit")
    child.bsn = try BSN("123456782")
    var parent = try house.member("Iris", .parent, "de Wit")
    parent.phone = try PhoneNumber("0612345678")
    let new = NewCase(name: try Line("De Wit"), municipality: nil, members: [child, parent])
    try house.perform(.openCase(new))
    _ = try house.openCase("Jansen", members: false)
    guard
      case .families(let page) = try house.perform(
        .families(FamilyFilter(words: words), after: nil, limit: 5))
    else { throw TestHouse.Unexpected() }
    #expect(page.rows.map(\.summary.name.text) == ["De Wit"])
    for other in ["pietersen", "2514AB", "0687654321", "01-01-2001", "999900006", "2514AA 13"] {
      #expect(
        try house.perform(.families(FamilyFilter(words: other), after: nil, limit: 5))
          == .families(FamilyListPage(rows: [], next: nil)), "\(other)")
    }
  }

  @Test(
    "names of every script are found, and quotes and operators are just text",
    arguments: [
      "सिंह", "Σωκράτης", "محمد", "สมชาย", "Ørsted", "O'Brien", "Łukasz",
    ])
  func scripts(_ name: String) throws {
    let house = try TestHouse()
    let family = try house.openCase(name)
    for words in [name, name.lowercased(), String(name.unicodeScalars.prefix(2))] {
      guard
        case .families(let page) = try house.perform(
          .families(FamilyFilter(words: words), after: nil, limit: 5))
      else { throw TestHouse.Unexpected() }
      #expect(page.rows.map(\.summary.family) == [family], "\(words)")
    }
    for words in ["\" OR \"", "NEAR(a b)", "*", "a* OR b", "words:x", "'; DROP TABLE family", "-"] {
      try house.perform(.families(FamilyFilter(words: words), after: nil, limit: 5))
    }
    #expect(try house.check().findings == [])
  }

  private func pages(
    _ filter: FamilyFilter, _ house: TestHouse, by user: ID<User>? = nil, limit: Int = 37
  ) throws -> [FamilyRow] {
    var rows: [FamilyRow] = []
    var key: PageKey?
    repeat {
      guard
        case .families(let page) = try house.perform(
          .families(filter, after: key, limit: limit), by: user)
      else { throw TestHouse.Unexpected() }
      rows += page.rows
      key = page.next
    } while key != nil
    return rows
  }

  private func pages(_ tab: ReferralTab, _ house: TestHouse) throws -> [Referral] {
    var rows: [Referral] = []
    var key: PageKey?
    repeat {
      guard
        case .referrals(let page) = try house.perform(
          .referrals(tab, words: "", after: key, limit: 7))
      else { throw TestHouse.Unexpected() }
      rows += page.rows.map(\.referral)
      key = page.next
    } while key != nil
    return rows
  }

  private func isSorted(_ rows: [FamilySummary], _ order: FamilyOrder) -> Bool {
    zip(rows, rows.dropFirst()).allSatisfy { left, right in
      switch order {
      case .name: left.sortKey <= right.sortKey
      case .caseNumber: left.caseNumber < right.caseNumber
      case .openedOn: left.openedOn <= right.openedOn
      case .lastContact: (left.lastContactOn ?? .earliest) <= (right.lastContactOn ?? .earliest)
      }
    }
  }
}
