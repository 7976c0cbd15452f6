import Domain
import Testing

@Suite("Telephone numbers")
struct PhoneNumberTests {
  @Test(
    "reads the ways people write a number",
    arguments: [
      ("0612345678", "+31612345678", "06 12345678"),
      ("+31612345678", "+31612345678", "06 12345678"),
      ("0703534000", "+31703534000", "070 3534000"), ("070-3534000", "+31703534000", "070 3534000"),
      ("(070) 353 40 00", "+31703534000", "070 3534000"),
      ("06-12 34 56 78", "+31612345678", "06 12345678"),
      ("06.12.34.56.78", "+31612345678", "06 12345678"),
      ("+31 6 12345678", "+31612345678", "06 12345678"),
      ("+31 (0)6 12345678", "+31612345678", "06 12345678"),
      ("0031 70 3534000", "+31703534000", "070 3534000"),
      ("06\u{A0}12345678", "+31612345678", "06 12345678"),
      ("0174123456", "+31174123456", "0174 123456"), ("0881234567", "+31881234567", "088 1234567"),
      ("0800-1234", "+318001234", "0800 1234"), ("0900 1234567", "+319001234567", "0900 1234567"),
      ("+32 470 12 34 56", "+32470123456", "+32470123456"),
      ("0049 30 123456", "+4930123456", "+4930123456"),
    ])
  func reads(_ text: String, _ stored: String, _ display: String) throws {
    let number = try PhoneNumber(text)
    #expect(number.e164 == stored)
    #expect(number.display == display)
    #expect(try PhoneNumber(stored) == number)
    #expect(try PhoneNumber(display) == number)
  }

  @Test(
    "refuses what is no number",
    arguments: [
      "061234567", "06123456789", "1612345678", "+310612345678", "112", "0000000000", "0012345",
      "0012345678901234567", "+", "+31", "06-1234567a", "０６１２３４５６７８", "06+12345678", "0012",
      "+(0)31612345678901", "06*2345678", "0612345678\0", "0612345678\n0612345678",
      "0800-12345", "6 12345678", "\u{9B}0612345678",
    ])
  func refuses(_ text: String) {
    #expect(throws: ValueFault.phoneForm) { try PhoneNumber(text) }
  }

  @Test("a search needs no separators")
  func searchDigits() throws {
    #expect(try PhoneNumber("+31 70 353 4000").searchDigits == "0703534000")
    #expect(try PhoneNumber("+32 470123456").searchDigits == "32470123456")
    #expect(throws: ValueFault.empty) { try PhoneNumber("") }
  }
}
