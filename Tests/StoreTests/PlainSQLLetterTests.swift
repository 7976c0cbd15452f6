import Domain
import Store
import StoreSQLite
import Testing

private typealias P = PlainStore

@Suite("Somebody with an SQL prompt, at the letters to specialists")
struct PlainSQLLetterTests {
  let store: PlainStore
  private static let record = PlainStore.id(801)
  private static let letter = PlainStore.id(802)

  init() throws {
    store = try PlainStore()
    try store.run(PracticePlainSQLTests.insert(Self.record, birth: "2013-04-03"))
    try store.run(Self.insert(Self.letter))
  }

  static func insert(
    _ id: String, nr: Int = 1, state: String = "concept", replaces: String = "NULL",
    bsn: String = "'123456782'", more: String = ""
  ) -> String {
    """
    INSERT INTO practice_letter (id, record_id, nr, replaces_id, recipient, kind, dated_on,
      practitioner_name, practitioner_function, practitioner_agb, practice_agb, surname, prefix,
      given_names, birth, street, postal_code, town, bsn, disorder, severity, risk, complexity,
      course, complaint, state, version)
    VALUES (\(id), \(record), \(nr), \(replaces), 'GGZ', 'specialist', '2026-11-20', 'De Vries',
      'huisarts', '01012345', '01054321', 'Hoekstra', '', 'Fleur', '2013-04-03', 'Kerkstraat 12',
      '2514AA', 'Den Haag', \(bsn), 'angst', 'matig', 'laag', 'enkelvoudig', 'half jaar',
      'Slaapt slecht', '\(state)', 1)
    """
  }

  private func ready(_ letter: String = letter) -> String {
    "UPDATE practice_letter SET state = 'ready', ready_on = '2026-11-21' WHERE id = \(letter)"
  }

  private func signed(_ day: String = "2026-11-22") -> String {
    """
    UPDATE practice_letter SET state = 'signed', signed_on = '\(day)', signed_by = 'De Vries'
    WHERE id = \(Self.letter)
    """
  }

  private func sent(_ day: String = "2026-11-23") -> String {
    """
    UPDATE practice_letter SET state = 'sent', sent_on = '\(day)', sent_how = 'ZorgDomein'
    WHERE id = \(Self.letter)
    """
  }

  @Test("can't send a letter that isn't signed, nor before the day it was")
  func order() throws {
    #expect(store.refusal(sent()) != nil)
    #expect(store.refusal(signed()) != nil)
    try store.run(ready())
    #expect(store.refusal(sent()) != nil)
    #expect(store.refusal(signed("2026-11-20")) != nil, "before it was ready")
    #expect(store.refusal(signed("2099-01-01")) != nil, "in the future")
    try store.run(signed())
    #expect(store.refusal(sent("2026-11-21")) != nil, "before the signature")
    #expect(store.refusal(sent()) == nil)
  }

  @Test("can't lay a letter ready in which something is missing")
  func missing() throws {
    let store = try PlainStore()
    try store.run(PracticePlainSQLTests.insert(Self.record, birth: "2013-04-03"))
    try store.run(Self.insert(Self.letter, bsn: "NULL"))
    #expect(store.refusal(ready()) != nil)
  }

  @Test("can't change what lies ready or is signed, write over it or take it away")
  func fixed() throws {
    try store.run(ready())
    #expect(store.refusal("UPDATE practice_letter SET severity = 'ernstig'") != nil)
    try store.run(signed())
    for sql in [
      "UPDATE practice_letter SET severity = 'ernstig'",
      "UPDATE practice_letter SET signed_on = '2026-11-21'",
      "UPDATE practice_letter SET state = 'concept', ready_on = NULL, signed_on = NULL, "
        + "signed_by = NULL",
      "DELETE FROM practice_letter",
      "INSERT OR REPLACE INTO practice_letter SELECT * FROM practice_letter",
    ] { #expect(store.refusal(sql) != nil, "\(sql)") }
  }

  @Test("can't begin a second letter beside one in the making, and a replaced one is never sent")
  func replaced() throws {
    #expect(store.refusal(Self.insert(P.id(803), nr: 2)) != nil)
    #expect(store.refusal(Self.insert(P.id(803), nr: 2, state: "signed")) != nil)
    #expect(store.refusal(Self.insert(P.id(803), nr: 2, replaces: Self.letter)) != nil)
    try store.run(ready())
    try store.run(signed())
    try store.run(Self.insert(P.id(803), nr: 2, replaces: Self.letter))
    #expect(store.refusal(sent())?.contains("took its place") == true)
  }
}
