import Domain
import Ledger
import Store
import Testing
import UseCases

@Suite("Importing referrals and taking them into families")
struct ImportTests {
  let house: TestHouse

  init() throws { house = try TestHouse() }

  @Test("nobody sees a row of an import before its last one is in")
  func invisible() throws {
    let run = try begin()
    #expect(try run.write(try contents(0..<30)) == 30)
    #expect(try run.write(try contents(30..<50)) == 20)
    #expect(try visible().isEmpty)
    #expect(try visible(words: "bakker").isEmpty)
    let own = try house.addReferral(try house.content(request: "Zelf"))
    #expect(try siblings(of: own) == 0)
    try run.complete(rows: 50)
    #expect(try visible().count == 51)
    #expect(try visible(words: "bakker").count == 51)
    #expect(try siblings(of: own) == 20)
    #expect(try house.check().findings == [])
    #expect(
      try house.entries().map(\.event).filter {
        $0.hasPrefix("import") || $0 == "referral.imported"
      }
        == ["import.started", "referral.imported", "referral.imported", "import.completed"])
    #expect(
      try house.entries().filter { $0.event == "referral.imported" }.map(\.count) == [30, 20])
  }

  @Test(
    "the same rows a second time are nothing new, whether from a file, a form or the same batch")
  func twice() throws {
    let first = try begin()
    #expect(try first.write(try contents(0..<10) + contents(0..<10)) == 10)
    try first.complete(rows: 10)
    let before = try house.rowCounts()["referral"]
    let second = try begin()
    #expect(try second.write(try contents(0..<10)) == 0)
    #expect(try second.write(try contents(5..<12)) == 2)
    try second.complete(rows: 2)
    #expect(try house.rowCounts()["referral"] == before.map { $0 + 2 })
    #expect(
      try house.desk.known(try contents(8..<14), by: house.anna, team: nil)
        == [true, true, true, true, false, false])
    #expect(throws: Trouble.refused(.nothingToDo)) {
      try house.addReferral(try contents(0..<1)[0])
    }
  }

  @Test("a withdrawn import leaves no row, no search word and a sound log; its rows can come again")
  func withdrawn() throws {
    let run = try begin()
    _ = try run.write(try contents(0..<25))
    try run.withdraw()
    #expect(try house.rowCounts()["referral"] == 0)
    #expect(try house.rowCounts()["referral_search"] == 0)
    #expect(try house.check().findings == [])
    #expect(try house.desk.unfinishedImports().isEmpty)
    let again = try begin()
    #expect(try again.write(try contents(0..<25)) == 25)
  }

  @Test("an import whose program is gone is found and taken back")
  func unfinished() throws {
    let run = try begin()
    _ = try run.write(try contents(0..<5))
    let found = try house.desk.unfinishedImports()
    #expect(found.map(\.id) == [run.run.id])
    for run in found { try house.desk.withdraw(run, by: house.anna) }
    #expect(try house.desk.unfinishedImports().isEmpty)
    #expect(try house.rowCounts()["referral"] == 0)
    #expect(try house.check().findings == [])
  }

  @Test("a practice nurse can't import, which is written down")
  func rights() throws {
    let poh = try house.addUser("piet", [.poh])
    let left = try house.events {
      #expect(
        throws: Trouble.notAllowed(Denial(right: .importReferrals, reason: .roleLacksRight))
      ) { _ = try house.desk.beginImport(by: poh, team: nil, fileHash: "ab") }
    }
    #expect(left == ["access.denied"])
  }

  @Test("brothers and sisters at one address stand together and go into one family")
  func siblings() throws {
    let noor = try house.addReferral(try house.content(given: "Noor"))
    let lot = try house.addReferral(try house.content(given: "Lot", birth: "2016-01-01"))
    let far = try house.addReferral(try house.content(given: "Mia", address: ("2514AA", "121")))
    #expect(try siblings(of: noor) == 1)
    guard case .triage(let page) = try house.perform(.triage(noor)) else {
      throw TestHouse.Unexpected()
    }
    #expect(page.siblings.map(\.id) == [lot])
    let family = try house.accept([noor, lot, noor])
    let file = try house.page(family)
    #expect(file.members.map(\.person.name.given) == ["Lot", "Noor", "F."])
    #expect(Set(file.members.map(\.household?.id)).count == 1)
    #expect(file.relations.count == 2)
    #expect(file.referrals.count == 2)
    #expect(file.summary.name.text == "Bakker")
    #expect(throws: Trouble.refused(.referralAlreadyDecided(state: .accepted))) {
      try house.accept([lot])
    }
    _ = try house.accept([far], into: .existing(family))
    let later = try house.page(family)
    #expect(later.members.count == 4 && later.summary.version == 2)
    #expect(try house.check().findings == [])
  }

  @Test("the BSN of a child with a file elsewhere is refused with that case number")
  func elsewhere() throws {
    let first = try house.accept([try house.addReferral(try house.content(bsn: "123456782"))])
    let number = try house.summary(first).caseNumber
    let again = try house.addReferral(try house.content(bsn: "123456782", request: "Weer"))
    let before = try house.rowCounts()
    #expect(throws: Trouble.refused(.personHasFile(number))) { try house.accept([again]) }
    let other = try house.addReferral(
      try house.content(bsn: "123456782", birth: "2010-01-01", request: "Anders"))
    #expect(throws: Trouble.refused(.bsnBelongsToOther(number))) { try house.accept([other]) }
    #expect(try house.rowCounts()["family"] == before["family"])
    _ = try house.accept([again], into: .existing(first))
    #expect(try house.page(first).members.count == 2)
    #expect(try house.check().findings == [])
  }

  @Test("a child whose place in a family ended may come into another")
  func moved() throws {
    let first = try house.accept([try house.addReferral(try house.content(bsn: "123456782"))])
    let child = try #require(try house.page(first).members.first).person.id
    try house.perform(.endMembership(first, child, expecting: nil))
    let again = try house.addReferral(try house.content(bsn: "123456782", request: "Weer"))
    let second = try house.accept([again])
    #expect(try house.page(second).members.first?.person.id == child)
    #expect(try house.check().findings == [])
  }

  @Test("a match tells why: the same address is the same house, a name is a whole name")
  func matches() throws {
    var child = try house.member("Noor", .youth, "Bakker")
    child.birth = try BirthDate("2013-04-02")
    child.bsn = try BSN("123456782")
    var parent = try house.member("Fatma", .parent, "Bakker")
    parent.phone = try PhoneNumber("0612345678")
    try house.perform(
      .openCase(NewCase(name: try Line("Bakker"), municipality: nil, members: [child, parent])))
    let cases: [(ReferralContent, [MatchReason])] = [
      (
        try house.content(bsn: "123456782"),
        [.sameBSN, .sameNameAndBirth, .sameAddress, .samePhone, .sameName]
      ),
      (try house.content("Jansen", birth: "2001-01-01", phone: nil), [.sameAddress]),
      (
        try house.content(
          "Bak", given: "No", birth: "2001-01-01", address: ("2514AA", "1"), phone: nil),
        []
      ),
      (
        try house.content("Bakker-Yilmaz", given: "N.", address: nil, phone: nil),
        [.sameBirthSimilarName]
      ),
    ]
    for (index, (content, reasons)) in cases.enumerated() {
      let id = try house.addReferral(content)
      guard case .triage(let page) = try house.perform(.triage(id)) else {
        throw TestHouse.Unexpected()
      }
      #expect(page.matches.first?.reasons ?? [] == reasons, "\(index)")
    }
  }

  private func begin() throws -> ReferralImport {
    try house.desk.beginImport(by: house.anna, team: nil, fileHash: "ab")
  }

  private func contents(_ range: Range<Int>) throws -> [ReferralContent] {
    try range.map { try house.content(request: "Zorgen \($0)") }
  }

  private func visible(words: String = "") throws -> [ReferralRow] {
    guard
      case .referrals(let page) = try house.perform(
        .referrals(.open, words: words, after: nil, limit: 100))
    else { throw TestHouse.Unexpected() }
    return page.rows
  }

  private func siblings(of id: ID<Referral>) throws -> Int? {
    try visible().first { $0.referral.id == id }?.siblings
  }
}
