import Domain
import Testing

@Suite("Citizen service numbers")
struct BSNTests {
  @Test(
    "reads numbers that pass the eleven-test",
    arguments: [
      "123456782", "111222333", "999900006", "999900018", "999900031", "999900043", "999900055",
      "999900067", "999990019", "010000008", "012345672", "111111110",
    ])
  func reads(_ text: String) throws {
    #expect(try BSN(text).digits == text)
  }

  @Test("reads the number as it stands on paper", arguments: ["1234.56.782", " 123 456 782 "])
  func readsSeparators(_ text: String) throws {
    #expect(try BSN(text).digits == "123456782")
  }

  @Test(
    "refuses a BSN whose eleven-test fails", arguments: ["123456789", "123456781", "999999999"])
  func refusesCheck(_ text: String) {
    #expect(throws: ValueFault.bsnCheck) { try BSN(text) }
  }

  @Test(
    "refuses what isn't nine digits, a lost leading zero included",
    arguments: [
      "12345678", "10000008", "1234567822", "12345678A", "１２３４５６７８２", "12345678٢", "123-456-782",
      "12345678\0", "123456782\u{202E}", ".123456782", "'; DROP",
    ])
  func refusesForm(_ text: String) {
    #expect(throws: ValueFault.bsnForm) { try BSN(text) }
  }

  @Test("refuses 000000000, which passes the eleven-test")
  func refusesZero() {
    #expect(throws: ValueFault.bsnZero) { try BSN("000000000") }
    #expect(throws: ValueFault.empty) { try BSN(" ") }
  }

  @Test("shows only the last four digits unless asked")
  func masks() throws {
    let bsn = try BSN("123456782")
    #expect(bsn.masked == "•••••6782")
    #expect("\(bsn)" == "•••••6782")
    #expect(String(reflecting: bsn) == "•••••6782")
  }

  @Test("of the test range one number in eleven passes, and fails with any one digit changed")
  func generated() {
    var passed = 0
    for number in stride(from: 999_900_006, through: 999_999_990, by: 1) {
      guard let bsn = try? BSN("\(number)") else { continue }
      passed += 1
      if passed % 97 == 0 { expectEveryChangeFails(bsn.digits) }
    }
    #expect(passed == 9_091)
  }

  /// A change of a digit times its weight is never a multiple of eleven: both are smaller.
  private func expectEveryChangeFails(_ digits: String) {
    for place in 0..<9 {
      for digit in "0123456789" {
        var changed = Array(digits)
        if changed[place] == digit { continue }
        changed[place] = digit
        #expect(throws: ValueFault.bsnCheck, "\(digits)") { try BSN(String(changed)) }
      }
    }
  }
}
