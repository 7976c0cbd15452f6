import Domain
import Ledger
import Store
import Testing
import UseCases

@Suite("The letter to a specialist")
struct LetterTests {
  let house: TestHouse
  let poh: ID<User>
  let record: ID<PracticeRecord>

  init() throws {
    house = try TestHouse()
    poh = try house.addUser("piet", [.poh])
    let content = PracticeContent(
      name: try PersonName(given: "Fleur", prefix: "", surname: "Hoekstra"),
      birth: try BirthDate("2012-05-03"), request: try Prose("Slaapt slecht."))
    guard case .done(.practiceAdded(let id)) = try house.perform(.practice(.add(content)), by: poh)
    else { throw TestHouse.Unexpected() }
    record = id
  }

  private func content() throws -> LetterContent {
    var content = LetterContent(
      datedOn: house.today,
      patient: try PersonName(given: "Fleur", prefix: "", surname: "Hoekstra"),
      birth: try BirthDate("2012-05-03"))
    content.recipient = try Line("GGZ Delfland")
    content.kind = .specialist
    content.practitionerName = try Line("J. de Vries")
    content.practitionerFunction = try Line("huisarts")
    content.practitionerAGB = try AGB("01012345")
    content.practiceAGB = try AGB("01054321")
    content.street = try Line("Kerkstraat 12")
    content.postalCode = try PostalCode("2514AA")
    content.town = try Line("Den Haag")
    content.bsn = try BSN("123456782")
    content.disorder = try Line("angststoornis")
    content.severity = try Line("matig")
    content.risk = try Line("laag")
    content.complexity = try Line("enkelvoudig")
    content.course = try Line("sinds een half jaar")
    content.complaint = try Prose("Slaapt slecht.")
    return content
  }

  private func perform(_ command: LetterCommand, by user: ID<User>? = nil) throws(Trouble) {
    try house.perform(.practice(.letter(command)), by: user ?? poh)
  }

  private func refusal(_ command: LetterCommand, by user: ID<User>? = nil) -> Refusal? {
    do { try perform(command, by: user) } catch {
      if case .refused(let refusal) = error { return refusal }
    }
    return nil
  }

  private func page() throws -> PracticeRecordPage {
    guard
      case .practiceRecord(let page) = try house.perform(
        .practice(.letter(.show(record))), by: poh)
    else { throw TestHouse.Unexpected() }
    return page
  }

  @Test("is written, laid ready, signed and sent, each with its entry; nothing is found wrong")
  func whole() throws {
    func events(_ command: LetterCommand) throws -> [String] {
      try house.events { try perform(command) }.filter { !$0.hasPrefix("row.") }
    }
    #expect(refusal(.show(record)) == .noSuchRecord(.letter))
    #expect(
      try events(.new(record, try content(), correcting: false)) == ["letter.written"])
    #expect(
      refusal(.new(record, try content(), correcting: false)) == .letterInTheMaking)
    #expect(refusal(.send(record, how: try Line("post"), on: nil)) == .letterState(.concept))
    #expect(try events(.markReady(record, on: nil)) == ["letter.ready"])
    #expect(refusal(.send(record, how: try Line("post"), on: nil)) == .letterState(.ready))
    #expect(try events(.sign(record, by: nil, on: nil)) == ["letter.signed"])
    #expect(
      refusal(.send(record, how: try Line("post"), on: house.today.adding(days: -1)))
        == .dayBeforePrevious(previous: house.today))
    #expect(try events(.send(record, how: try Line("post"), on: nil)) == ["letter.sent"])
    #expect(try events(.show(record)) == ["letter.read"])
    #expect(try events(.print(record, hidingBSN: false)) == ["letter.printed"])
    #expect(try page().letter?.signature?.by.text == "J. de Vries")
    #expect(try house.check().findings.isEmpty)
  }

  @Test("changing it after it lay ready makes it a concept; from an older version it is refused")
  func change() throws {
    try perform(.new(record, try content(), correcting: false))
    try perform(.markReady(record, on: nil))
    #expect(throws: Trouble.changedMeanwhile(expected: 1, found: 2)) {
      try perform(.change(record, try content(), expecting: 1))
    }
    try perform(.change(record, try content(), expecting: 2))
    #expect(try page().letter?.state == .concept)
  }

  @Test("a correction is a new letter, and the one it replaces stays as it was signed")
  func correction() throws {
    try perform(.new(record, try content(), correcting: false))
    try perform(.markReady(record, on: nil))
    try perform(.sign(record, by: nil, on: nil))
    #expect(refusal(.change(record, try content(), expecting: nil)) == .letterState(.signed))
    try perform(.new(record, try content(), correcting: true))
    let letters = try page().letters
    #expect(letters.map(\.state) == [.concept, .signed])
    #expect(letters[0].replaces == letters[1].id)
  }

  @Test("is its author's alone, and stands on his list of referrals")
  func alone() throws {
    try perform(.new(record, try content(), correcting: false))
    let other = try house.addUser("pia", [.poh])
    #expect(refusal(.show(record), by: other) == .noSuchReferral(record.uuid))
    #expect(refusal(.markReady(record, on: nil), by: other) == .noSuchReferral(record.uuid))
    #expect(throws: Trouble.self) { try house.perform(.practice(.letter(.show(record)))) }
    guard
      case .practice(let page) = try house.perform(
        .practice(.list(.concept, after: nil, limit: 9)), by: poh)
    else { throw TestHouse.Unexpected() }
    #expect(page.rows.first?.letter?.state == .concept)
  }

  @Test("can still be signed after the child was finished in the practice")
  func ended() throws {
    try perform(.new(record, try content(), correcting: false))
    try house.perform(.practice(.close(record, .specialistMentalHealth, on: nil)), by: poh)
    try perform(.markReady(record, on: nil))
    try perform(.sign(record, by: try Line("M. Jansen"), on: nil))
    #expect(try page().letter?.signature?.by.text == "M. Jansen")
  }

  private func printed(hidingBSN: Bool = false) throws -> LetterHanding {
    guard
      case .letterHanded(_, let handing) = try house.perform(
        .practice(.letter(.print(record, hidingBSN: hidingBSN))), by: poh)
    else { throw TestHouse.Unexpected() }
    return handing
  }

  @Test("goes on paper with the whole BSN only once it lay ready, and each print is written down")
  func bsn() throws {
    try perform(.new(record, try content(), correcting: false))
    #expect(try !printed().showsBSN)
    try perform(.markReady(record, on: nil))
    var handing: LetterHanding?
    let left = try house.events { handing = try printed() }
    #expect(left == ["letter.printed", "row.inserted"])
    #expect(handing?.showsBSN == true && handing?.user == poh)
    #expect(handing?.recipient?.text == "GGZ Delfland")
    let entry = try #require(try house.entries().last { $0.event == "letter.printed" })
    #expect(entry.flags.contains(.export) && entry.objectType == "letter_handing")
    #expect(try !printed(hidingBSN: true).showsBSN)
    #expect(try page().handings.map(\.showsBSN).filter { $0 }.count == 1)
    #expect(try page().handings.count == 3)
    #expect(try house.check().findings.isEmpty)
  }
}
