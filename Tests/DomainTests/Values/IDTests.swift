import Domain
import Testing

@Suite("Ids of rows")
struct IDTests {
  private enum Family {}
  private enum Subject {}

  private let text = "0190b3a1-7c2d-7abc-8def-0123456789ab"

  @Test("a UUID is read back as it was written")
  func roundTrip() throws {
    let id = try #require(ID<Family>(text))
    #expect(id.uuid == text)
    #expect(id.high == 0x0190_B3A1_7C2D_7ABC)
    #expect(id.low == 0x8DEF_0123_4567_89AB)
    #expect(ID<Family>(text.uppercased()) == id)
    #expect(ID<Family>(bytes: id.bytes) == id)
    #expect("\(id)" == text)
  }

  @Test(
    "refuses what is no UUID",
    arguments: [
      "", "0190b3a17c2d7abc8def0123456789ab", "0190b3a1-7c2d-7abc-8def-0123456789a",
      "0190b3a1-7c2d-7abc-8def-0123456789abc", "0190b3a1-7c2d-7abc-8def-0123456789ag",
      "{190b3a1-7c2d-7abc-8def-0123456789a}", "0190b3a1_7c2d_7abc_8def_0123456789ab",
      "０190b3a1-7c2d-7abc-8def-01234567ab", "-190b3a1-7c2d-7abc-8def-0123456789ab",
    ])
  func refusesOtherText(_ text: String) {
    #expect(ID<Family>(text) == nil)
  }

  @Test("refuses fifteen and seventeen bytes", arguments: [0, 15, 17])
  func refusesOtherLengths(_ count: Int) {
    #expect(ID<Family>(bytes: [UInt8](repeating: 1, count: count)) == nil)
  }

  @Test("a generated id survives its bytes and its text", arguments: [UInt64(11)])
  func generated(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<500 {
      let id = ID<Family>(high: random.next(), low: random.next())
      #expect(ID<Family>(bytes: id.bytes) == id, "seed \(seed)")
      #expect(ID<Family>(id.uuid) == id, "seed \(seed)")
    }
  }

  @Test("a time-ordered id is a version 7 UUID and sorts by its time")
  func timeOrdered() {
    let (ones, noughts) = ((UInt64.max, UInt64.max), (UInt64(0), UInt64(0)))
    let first = ID<Family>.timeOrdered(milliseconds: 1_763_000_000_000, random: ones)
    let second = ID<Family>.timeOrdered(milliseconds: 1_763_000_000_001, random: noughts)
    #expect(first.uuid == "019a7afd-1e00-7fff-bfff-ffffffffffff")
    #expect(second.uuid == "019a7afd-1e01-7000-8000-000000000000")
    #expect(first < second)
    #expect(first.bytes.lexicographicallyPrecedes(second.bytes))
  }

  @Test("an id keeps its bytes when it becomes the id of something else")
  func cast() throws {
    let id = try #require(ID<Family>(text))
    let other: ID<Subject> = id.cast()
    #expect(other.uuid == id.uuid)
  }
}
