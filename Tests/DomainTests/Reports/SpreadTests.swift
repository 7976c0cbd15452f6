import Domain
import Testing

@Suite("Middle, high end and share of what was measured")
struct SpreadTests {
  @Test("the median is the middle one, or between the two in the middle")
  func median() {
    #expect(Spread.median([]) == nil)
    #expect(Spread.median([7]) == 7)
    #expect(Spread.median([1, 4]) == 2)
    #expect(Spread.median([1, 2, 90]) == 2)
    #expect(Spread.median([Int64.max - 1, Int64.max]) == Int64.max - 1)
  }

  @Test("nine in ten don't exceed the p90")
  func ninetieth() {
    #expect(Spread.ninetieth([]) == nil)
    #expect(Spread.ninetieth([5]) == 5)
    #expect(Spread.ninetieth(Array(1...10)) == 9)
    #expect(Spread.ninetieth(Array(1...11)) == 10)
    #expect(Spread.ninetieth(Array(1...100)) == 90)
  }

  @Test("a share is in tenths of a percent, never more than there is, and none of nothing")
  func share() {
    #expect(Spread.perMille(1, of: 3) == 333)
    #expect(Spread.perMille(3, of: 3) == 1000)
    #expect(Spread.perMille(0, of: 0) == nil)
    #expect(Spread.perMille(Int64.max / 2, of: .max) == 499)
    #expect(Spread.perMille(.max, of: 1) == .max)
  }

  @Test("a month ends where the next begins, around New Year too")
  func months() throws {
    let months = Month.of(from: try Day("2025-11-30"), to: try Day("2026-02-01"))
    #expect(months.map(\.iso) == ["2025-11", "2025-12", "2026-01"])
    #expect(try Month("2026-02").end == Day("2026-03-01"))
    #expect(throws: ValueFault.self) { try Month("2026-2") }
    #expect(Month.of(from: try Day("2026-03-01"), to: try Day("2026-03-01")).isEmpty)
  }
}
