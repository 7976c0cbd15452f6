import Domain

/// Hands out numbers that belong to nobody, each once: BSNs of the test range, telephone numbers.
struct DemoNumbers {
  private var bsns: [Int]
  private var mobiles = 0
  private var landlines = 0

  init(seed: UInt64) {
    var chance = DemoChance(seed: seed, part: -1)
    bsns = Self.testRange.filter(Self.passesElevenTest).shuffled(using: &chance)
  }

  /// The next BSN of the test range; nil once all nine thousand are given, as for an unknown one.
  mutating func bsn() throws -> BSN? { try bsns.popLast().map { try BSN("\($0)") } }

  mutating func mobile() throws -> PhoneNumber {
    defer { mobiles += 1 }
    if mobiles < 1000 { return try PhoneNumber("\(Self.mobileStart + mobiles)".leadingZero) }
    return try PhoneNumber("\(Self.furtherStart + mobiles % 900_000)".leadingZero)
  }

  mutating func landline() throws -> PhoneNumber {
    defer { landlines += 1 }
    return try PhoneNumber("\(Self.landlineStart + landlines % 1000)".leadingZero)
  }

  /// The eleven-test of the BSN: the last digit counts negative.
  private static func passesElevenTest(_ number: Int) -> Bool {
    var (rest, sum) = (number / 10, -(number % 10))
    for weight in 2...9 {
      sum += weight * (rest % 10)
      rest /= 10
    }
    return sum % 11 == 0
  }

  private static let testRange = 999_900_006...999_999_990
  private static let mobileStart = 612_345_000
  private static let furtherStart = 612_000_000
  private static let landlineStart = 701_234_000
}

extension String {
  fileprivate var leadingZero: String { "0" + self }
}
