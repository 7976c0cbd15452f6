import Domain
import Testing

@Suite("What is hidden outside the team")
struct SuppressionTests {
  @Test("numbers under five are hidden, also nought")
  func small() {
    #expect(Suppression.hidden([[4, 5, 0, 12, 3]]) == [[true, false, true, false, true]])
  }

  @Test("one that would follow from the sum takes the smallest of the others along")
  func alone() {
    #expect(Suppression.hidden([[2, 9, 6, 30]]) == [[true, false, true, false]])
  }

  @Test("few people together don't hide each other")
  func few() {
    #expect(Suppression.hidden([[1, 2, 9, 6]]) == [[true, true, false, true]])
  }

  @Test("where nobody is hidden but nobody, nothing else is")
  func nobody() {
    #expect(Suppression.hidden([[0, 9, 6]]) == [[true, false, false]])
  }

  @Test("a sum by row and one by column don't give a cell away together")
  func table() {
    let hidden = Suppression.hidden([[2, 9, 8], [7, 12, 6], [11, 5, 20]])
    #expect(hidden[0][0])
    #expect(hidden[0].count { $0 } > 1)
    #expect(hidden.map(\.[0]).count { $0 } > 1)
  }

  @Test("no hidden number follows from the sums of its row or column", arguments: 1...60)
  func random(_ seed: Int) {
    var random = TestNumbers(seed: UInt64(seed))
    let (rows, columns) = (
      Int.random(in: 1...12, using: &random), Int.random(in: 1...6, using: &random)
    )
    let counts = (0..<rows).map { _ in
      (0..<columns).map { _ in
        Int64.random(in: 0...(Bool.random(using: &random) ? 6 : 40), using: &random)
      }
    }
    let hidden = Suppression.hidden(counts)
    print("seed \(seed)")
    let lines =
      counts.indices.map { row in counts[row].indices.map { (row, $0) } }
      + (0..<columns).map { column in counts.indices.map { ($0, column) } }
    for line in lines {
      let unknown = line.filter { hidden[$0.0][$0.1] && counts[$0.0][$0.1] > 0 }
      let isAllHidden = line.allSatisfy { hidden[$0.0][$0.1] }
      let people = unknown.reduce(Int64(0)) { $0 + counts[$1.0][$1.1] }
      #expect(
        unknown.isEmpty || isAllHidden
          || (unknown.count > 1 && people >= Suppression.smallest), "seed \(seed): \(counts)")
      for (row, column) in line where counts[row][column] < Suppression.smallest {
        #expect(hidden[row][column], "seed \(seed): \(counts)")
      }
    }
  }
}

@Suite("Small numbers of a part and of what is left")
struct PartSuppressionTests {
  @Test("a part is hidden where what is left of its whole is a small number")
  func rest() {
    #expect(Suppression.hidden([[10, 20, 30]], of: [[12, 40, 60]]) == [[true, true, false]])
    #expect(Suppression.hidden([[10, 20, 30]], of: [[40, 40, 60]]) == [[false, false, false]])
  }

  @Test("neither a part nor a rest follows from the sums of its row or column", arguments: 1...40)
  func random(_ seed: Int) {
    var random = TestNumbers(seed: UInt64(seed))
    print("seed \(seed)")
    let rows = Int.random(in: 1...12, using: &random)
    let parts = (0..<rows).map { _ in Int64.random(in: 0...20, using: &random) }
    let rests = (0..<rows).map { _ in Int64.random(in: 0...20, using: &random) }
    let hidden = Suppression.hidden([parts], of: [zip(parts, rests).map { $0 + $1 }])[0]
    for numbers in [parts, rests] {
      for (number, isHidden) in zip(numbers, hidden) where number < Suppression.smallest {
        #expect(isHidden, "seed \(seed)")
      }
      let unknown = zip(numbers, hidden).filter { $0.1 && $0.0 > 0 }.map(\.0)
      #expect(
        unknown.isEmpty || hidden.allSatisfy(\.self)
          || (unknown.count > 1 && unknown.reduce(0, +) >= Suppression.smallest),
        "seed \(seed): \(parts) \(rests)")
    }
  }
}

/// A seeded row of numbers.
struct TestNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}
