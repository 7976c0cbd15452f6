import Domain
import Testing
import Texts

@Suite("Amounts in words")
struct AmountsTests {
  @Test(
    "writes money with cents only where there are any",
    arguments: [
      (0, "€ 0", "€0"), (84_000, "€ 840", "€840"), (2_100_000, "€ 21.000", "€21,000"),
      (123_456, "€ 1.234,56", "€1,234.56"), (5, "€ 0,05", "€0.05"),
      (-84_050, "-€ 840,50", "-€840.50"), (100_000_000, "€ 1.000.000", "€1,000,000"),
      (Int64.min, "-€ 92.233.720.368.547.758,08", "-€92,233,720,368,547,758.08"),
    ])
  func writesMoney(cents: Int64, dutch: String, english: String) {
    #expect(Dutch().money(Cents(cents)) == dutch)
    #expect(English().money(Cents(cents)) == english)
  }

  @Test(
    "groups the digits of a number",
    arguments: [
      (0, "0", "0"), (999, "999", "999"), (1000, "1.000", "1,000"),
      (-12_345_678, "-12.345.678", "-12,345,678"),
    ])
  func groupsDigits(number: Int, dutch: String, english: String) {
    #expect(Dutch().number(number) == dutch)
    #expect(English().number(number) == english)
  }
}
