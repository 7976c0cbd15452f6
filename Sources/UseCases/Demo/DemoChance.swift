/// A row of numbers that looks random and follows from its seed (SplitMix64).
struct DemoChance: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// A row of its own for each part, so that one family stays as it is when others are added.
  init(seed: UInt64, part: Int) {
    var start = DemoChance(seed: seed &+ UInt64(bitPattern: Int64(part)) &* 0xD6E8_FEB8_6659_FD93)
    state = start.next()
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A whole number of the range.
  mutating func of(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

  /// True that many times in a hundred.
  mutating func percent(_ share: Int) -> Bool { of(0...99) < share }

  /// One of a list, which must not be empty.
  mutating func one<Item>(_ list: [Item]) -> Item { list[of(0...list.count - 1)] }

  /// So many different ones of a list, in any order.
  mutating func some<Item>(_ count: Int, of list: [Item]) -> [Item] {
    Array(list.shuffled(using: &self).prefix(count))
  }
}
