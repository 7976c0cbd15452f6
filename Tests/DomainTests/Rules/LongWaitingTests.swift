import Domain
import Testing

@Suite("Who waits long")
struct LongWaitingTests {
  private let limit: Day

  init() throws {
    limit = LongWaiting.limit(on: try Day("2026-11-23"), weeks: 10)
  }

  private func wait(_ since: Day, _ isBridged: Bool) throws -> LongWait {
    LongWait(
      commitment: ID(high: 1, low: 1),
      person: try PersonName(given: "Sem", prefix: "", surname: "Wit"),
      product: try Line("Speltherapie"), provider: try Line("Kompas"), since: since,
      bridging: isBridged ? try Line("Oma") : nil, checkedOn: nil)
  }

  @Test("ten weeks to the day isn't long yet, a day more is")
  func border() throws {
    #expect(limit == (try Day("2026-09-14")))
    #expect(!LongWaiting(since: limit).isLong(before: limit))
    #expect(LongWaiting(since: limit.adding(days: -1)).isLong(before: limit))
    #expect(try wait(limit, false).weeks(on: Day("2026-11-23")) == 10)
    #expect(try wait(limit, false).weeks(on: Day("2026-11-22")) == 9)
    #expect(LongWaiting([]) == nil)
  }

  @Test("without bridging stands on top, and then who waits longest")
  func order() throws {
    let waits = try [(30, true), (3, false), (90, true), (40, false)].map { days, isBridged in
      try wait(limit.adding(days: -days), isBridged)
    }
    let order = waits.sorted { $0.place < $1.place }.map { limit - $0.since }
    #expect(order == [40, 3, 90, 30])
  }

  @Test(
    "what is kept of a family says the same as everybody who waits in it", arguments: 0..<200)
  func kept(_ seed: UInt64) throws {
    var number = seed &* 2_654_435_761 &+ 12_345
    func next(_ bound: UInt64) -> Int {
      number = number &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((number >> 33) % bound)
    }
    let waits = (0..<next(5)).map { _ in
      (since: limit.adding(days: next(60) - 30), isBridged: next(2) == 0)
    }
    let kept = LongWaiting(waits)
    let long = try waits.filter { $0.since < limit }.map { try wait($0.since, $0.isBridged) }
    #expect((kept?.isLong(before: limit) ?? false) == !long.isEmpty)
    guard let kept, !long.isEmpty else { return }
    #expect(kept.place(before: limit) == long.map(\.place).min())
  }
}
