import Domain
import Testing

@Suite("A letter to a specialist")
struct LetterRuleTests {
  let today = Day(number: 20_780)

  /// A letter in which nothing is missing.
  static func content(on day: Day) throws -> LetterContent {
    var content = LetterContent(
      datedOn: day, patient: try PersonName(given: "Fleur", prefix: "", surname: "Hoekstra"),
      birth: try BirthDate("2013-04-03"))
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

  private func letter(_ content: LetterContent? = nil) throws -> SpecialistLetter {
    SpecialistLetter(
      id: ID(high: 1, low: 1), record: ID(high: 1, low: 2), number: 1,
      content: try content ?? Self.content(on: today))
  }

  private func signature(_ day: Day) throws -> LetterSignature {
    LetterSignature(by: try Line("J. de Vries"), onDay: day)
  }

  private func dispatch(_ day: Day) throws -> LetterDispatch {
    LetterDispatch(how: try Line("ZorgDomein"), onDay: day)
  }

  @Test("isn't ready for the practitioner while anything is missing, and all of it is named")
  func missing() throws {
    var content = try Self.content(on: today)
    content.bsn = nil
    content.practiceAGB = nil
    content.course = nil
    var letter = try letter(content)
    #expect(throws: Refusal.fieldsMissing([.practiceAGB, .bsn, .course])) {
      try letter.markReady(on: nil, today: today)
    }
    #expect(letter.state == .concept && letter.version == 1)
  }

  @Test("goes from concept to ready, signed and sent, and in no other order")
  func order() throws {
    var letter = try letter()
    #expect(throws: Refusal.letterState(.concept)) {
      try letter.sign(signature(today), today: today)
    }
    #expect(throws: Refusal.letterState(.concept)) {
      try letter.send(dispatch(today), today: today)
    }
    try letter.markReady(on: nil, today: today)
    #expect(throws: Refusal.letterState(.ready)) {
      try letter.send(dispatch(today), today: today)
    }
    try letter.sign(signature(today), today: today)
    try letter.send(dispatch(today), today: today)
    #expect(letter.state == .sent && letter.version == 4)
    #expect(throws: Refusal.letterState(.sent)) {
      try letter.send(dispatch(today), today: today)
    }
  }

  @Test("no step is before the one it follows, nor in the future")
  func days() throws {
    var letter = try letter(Self.content(on: today.adding(days: -5)))
    #expect(throws: Refusal.dayBeforePrevious(previous: today.adding(days: -5))) {
      try letter.markReady(on: today.adding(days: -6), today: today)
    }
    try letter.markReady(on: today.adding(days: -4), today: today)
    #expect(throws: Refusal.dayBeforePrevious(previous: today.adding(days: -4))) {
      try letter.sign(signature(today.adding(days: -5)), today: today)
    }
    #expect(throws: Refusal.dayInFuture(today.adding(days: 1))) {
      try letter.sign(signature(today.adding(days: 1)), today: today)
    }
    try letter.sign(signature(today.adding(days: -2)), today: today)
    #expect(throws: Refusal.dayBeforePrevious(previous: today.adding(days: -2))) {
      try letter.send(dispatch(today.adding(days: -3)), today: today)
    }
    try letter.send(dispatch(today.adding(days: -2)), today: today)
  }

  @Test("another text takes it back to a concept; what is signed is fixed")
  func fixed() throws {
    var letter = try letter()
    try letter.markReady(on: nil, today: today)
    var other = try Self.content(on: today)
    other.severity = try Line("ernstig")
    try letter.change(to: other, today: today)
    #expect(letter.state == .concept && letter.readyOn == nil)
    try letter.markReady(on: nil, today: today)
    try letter.sign(signature(today), today: today)
    #expect(throws: Refusal.letterState(.signed)) { try letter.change(to: other, today: today) }
  }

  @Test("is good for a first appointment within six months of its date")
  func validUntil() throws {
    let letter = try letter(Self.content(on: try Day("2026-08-31")))
    #expect(letter.validUntil == (try Day("2027-02-28")))
  }
}
