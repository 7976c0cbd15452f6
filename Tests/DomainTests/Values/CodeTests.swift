import Domain
import Testing

@Suite("Codes and addresses")
struct CodeTests {
  @Test("reads an AGB code of eight digits", arguments: ["42420001", "65656055", "01000001"])
  func agb(_ text: String) throws {
    #expect(try AGB(text).digits == text)
  }

  @Test("refuses another AGB code", arguments: ["4242001", "4242000A", "424200011", "４２４２０００１"])
  func refusesAGB(_ text: String) {
    #expect(throws: ValueFault.agbForm) { try AGB(text) }
  }

  @Test("reads the code of a municipality", arguments: ["0518", "0637", "1916", "9999", "0014"])
  func municipality(_ text: String) throws {
    #expect(try MunicipalityCode(text).text == text)
  }

  @Test("refuses another municipality code")
  func refusesMunicipality() {
    for text in ["518", "05180", "051A", "０５１８"] {
      #expect(throws: ValueFault.municipalityForm) { try MunicipalityCode(text) }
    }
    #expect(throws: ValueFault.municipalityZero) { try MunicipalityCode("0000") }
    #expect(throws: ValueFault.empty) { try MunicipalityCode("") }
  }

  @Test(
    "reads a postal code with and without its blank",
    arguments: [
      ("2514AA", "2514AA", "2514 AA"), ("2711 EP", "2711EP", "2711 EP"),
      ("9999xx", "9999XX", "9999 XX"), (" 2514 aa ", "2514AA", "2514 AA"),
    ])
  func postalCode(_ text: String, _ stored: String, _ display: String) throws {
    let code = try PostalCode(text)
    #expect(code.text == stored)
    #expect(code.display == display)
    #expect(try PostalCode(stored) == code)
  }

  @Test(
    "refuses another postal code",
    arguments: [
      "0123AB", "2514 A", "2514A1", "25141AA", "2514", "AA2514", "2514  AA", "25 14AA", "2514-AA",
      "2514ÀA", "２５１４AA",
    ])
  func refusesPostalCode(_ text: String) {
    #expect(throws: ValueFault.postalCodeForm) { try PostalCode(text) }
  }

  @Test("refuses letters that are never issued", arguments: ["1234SS", "1234sa", "1234 SD"])
  func refusesUnissued(_ text: String) {
    #expect(throws: ValueFault.postalCodeNotIssued) { try PostalCode(text) }
  }

  @Test(
    "reads a house number and shows it as on an envelope",
    arguments: [
      ("12", "", "12"), ("12", "a", "12A"), ("12", "bis", "12 bis"), ("12", "3", "12-3"),
      ("99999", "2 hg", "99999-2 hg"), (" 1 ", " B ", "1B"), ("7", "A-1", "7 A-1"),
    ])
  func houseNumber(_ number: String, _ addition: String, _ display: String) throws {
    let house = try HouseNumber(number: number, addition: addition)
    #expect(house.display == display)
    #expect(try HouseNumber(number: "\(house.number)", addition: house.addition) == house)
  }

  @Test(
    "refuses another house number",
    arguments: [
      ("0", ""), ("012", ""), ("-1", ""), ("100000", ""), ("12A", ""), ("１２", ""), ("1.5", ""),
      ("1e3", ""), ("12", "achter3"), ("12", "é"), ("12", "-"), ("12", "a\u{202E}b"), ("12", "a\0"),
    ])
  func refusesHouseNumber(_ number: String, _ addition: String) {
    #expect(throws: ValueFault.houseNumberForm) {
      try HouseNumber(number: number, addition: addition)
    }
  }

  @Test(
    "reads a login", arguments: ["j", "sem.de-vries", "a_1", String(repeating: "a", count: 32)])
  func login(_ text: String) throws {
    #expect(try Login(text).text == text)
  }

  @Test(
    "refuses another login, look-alike letters among them",
    arguments: [
      "Sem", "1sem", ".sem", "-rf", "sem ", "s em", "sém", "s\u{435}m", "sem\n", "sem\0", "root;",
      String(repeating: "a", count: 33), "../../etc", "sem\u{200B}", "s\u{17F}m",
    ])
  func refusesLogin(_ text: String) {
    #expect(throws: ValueFault.loginForm) { try Login(text) }
  }

  @Test(
    "reads a case number in full and in short",
    arguments: [
      ("Z-2026-00398", "Z-2026-00398"), ("z-2026-398", "Z-2026-00398"),
      ("2026-398", "Z-2026-00398"),
      ("Z-2026-123456", "Z-2026-123456"), (" 2026-1 ", "Z-2026-00001"),
    ])
  func caseNumber(_ text: String, _ stored: String) throws {
    let number = try CaseNumber(text)
    #expect(number.text == stored)
    #expect(try CaseNumber(stored) == number)
    #expect(CaseNumber(year: number.year, number: number.number) == number)
  }

  @Test(
    "refuses another case number",
    arguments: [
      "2026", "398", "Z-2026", "Z2026-398", "26-398", "Z-2026-0", "Z-2026-", "Z--2026-398",
      "Z-2026-398-1", "Z-2026-٣", "Y-2026-398", "Z-0000-1", "Z-2026-9999999999",
      "Z-2026-39\u{202E}8",
    ])
  func refusesCaseNumber(_ text: String) {
    #expect(throws: ValueFault.caseNumberForm) { try CaseNumber(text) }
  }

  @Test("case numbers sort by year, then by number, however many digits it has")
  func caseNumberOrder() throws {
    let texts = ["Z-2025-100000", "Z-2026-00002", "Z-2026-99999", "Z-2026-100000", "Z-2027-00001"]
    let numbers = try texts.map { text throws(ValueFault) in try CaseNumber(text) }
    #expect(numbers.reversed().sorted() == numbers)
  }
}
