import Domain
import Testing

@Suite("Amounts of money")
struct CentsTests {
  @Test(
    "reads amounts as Dutch people write them",
    arguments: [
      ("21000", 2_100_000), ("21.000", 2_100_000), ("1.234,56", 123_456), ("1234,56", 123_456),
      ("12,50", 1_250), ("€ 12,50", 1_250), ("€12", 1_200), ("€\u{A0}12,00", 1_200), ("0", 0),
      ("0,05", 5), (" 7 ", 700), ("9.999.999.999,99", 999_999_999_999), ("999", 99_900),
    ] as [(String, Int64)])
  func reads(_ text: String, _ cents: Int64) throws {
    #expect(try Cents(euros: text).rawValue == cents)
  }

  @Test(
    "refuses every other writing",
    arguments: [
      "12,5", "12,500", "12.50", "12.5", "1.23", "1234.567", "1..234", ".234", "1.2345", "1.234.",
      "12,", ",50", "12abc", "12,5a", "1,234.56", "1 234", "1e400", "nan", "inf", "0x1p3", "+5",
      "１２", "12,５０", "٣", "12€", "€€12", "€", "EUR 12", "00,50", "012", "1,23,45", "5-", "12\0",
      "=1+1", "\u{1B}[2J", "12,-",
    ])
  func refuses(_ text: String) {
    #expect(throws: ValueFault.amountForm) { try Cents(euros: text) }
  }

  @Test("refuses a minus", arguments: ["-5", "-0", "− 5", "€ -5", "-9.223"])
  func refusesNegative(_ text: String) {
    #expect(throws: ValueFault.amountNegative) { try Cents(euros: text) }
  }

  @Test(
    "refuses more than the limit",
    arguments: [
      "10.000.000.000", "9223372036854775807", "92.233.720.368.547.758,07",
      String(repeating: "9", count: 10_000),
    ])
  func refusesTooMuch(_ text: String) {
    #expect(throws: ValueFault.amountTooLarge) { try Cents(euros: text) }
  }

  @Test("refuses nothing at all", arguments: ["", "  ", "\u{A0}"])
  func refusesEmpty(_ text: String) {
    #expect(throws: ValueFault.empty) { try Cents(euros: text) }
  }

  @Test(
    "writes dots and two decimals",
    arguments: [
      (0, "0,00"), (5, "0,05"), (100, "1,00"), (99_999, "999,99"), (100_000, "1.000,00"),
      (123_456_789, "1.234.567,89"), (-1_250, "-12,50"), (-5, "-0,05"),
      (.min, "-92.233.720.368.547.758,08"),
    ] as [(Int64, String)])
  func writes(_ cents: Int64, _ text: String) {
    #expect(Cents(cents).euros == text)
  }

  @Test("a generated amount is read back as it is written", arguments: [UInt64(1234)])
  func generated(_ seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for _ in 0..<3_000 {
      let width = Int64(1) << Int64.random(in: 1...39, using: &random)
      let amount = Cents(.random(in: 0...width, using: &random))
      #expect(try Cents(euros: amount.euros) == amount, "seed \(seed)")
    }
  }

  @Test("sums and differences are checked")
  func sums() throws {
    #expect(try Cents.sum([Cents(1), Cents(2), Cents(3)]) == Cents(6))
    #expect(try Cents.sum([]) == .zero)
    #expect(try Cents(1).subtracting(Cents(3)) == Cents(-2))
    #expect(throws: ValueFault.amountTooLarge) { try Cents(.max).adding(Cents(1)) }
    #expect(throws: ValueFault.amountTooLarge) { try Cents(.min).subtracting(Cents(1)) }
    #expect(throws: ValueFault.amountTooLarge) { try Cents.sum([Cents(.max), Cents(.max)]) }
    #expect(Cents(-1) < .zero)
  }
}
