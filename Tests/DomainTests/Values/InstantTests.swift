import Domain
import Testing

@Suite("Moments on an Amsterdam clock")
struct InstantTests {
  @Test(
    "shows summer time from the last Sunday of March to that of October",
    arguments: [
      (1_774_745_999_999, "2026-03-29T01:59"), (1_774_746_000_000, "2026-03-29T03:00"),
      (1_792_889_999_999, "2026-10-25T02:59"), (1_792_890_000_000, "2026-10-25T02:00"),
      (1_711_846_800_000, "2024-03-31T03:00"), (1_729_990_800_000, "2024-10-27T02:00"),
      (0, "1970-01-01T01:00"), (-1, "1970-01-01T00:59"), (1_795_421_400_000, "2026-11-23T09:10"),
      (1_767_221_999_999, "2025-12-31T23:59"), (1_767_222_000_000, "2026-01-01T00:00"),
    ] as [(Int64, String)])
  func shows(_ milliseconds: Int64, _ local: String) {
    #expect(Instant(milliseconds: milliseconds).localISO == local)
  }

  @Test("reads what the clock shows")
  func reads() throws {
    let winter = try #require(Instant(localISO: "2026-11-23T08:30"))
    #expect(winter.milliseconds == 1_795_419_000_000)
    #expect(winter.localDay.iso == "2026-11-23")
    #expect(winter.localTime.text == "08:30")
    let summer = try #require(Instant(localISO: "2026-07-01T00:15"))
    #expect(summer.milliseconds == 1_782_857_700_000)
    #expect(winter > summer)
  }

  @Test("an hour that the clock skips is refused, of one shown twice the first is meant")
  func edges() {
    #expect(Instant(localISO: "2026-03-29T01:59") != nil)
    #expect(Instant(localISO: "2026-03-29T02:00") == nil)
    #expect(Instant(localISO: "2026-03-29T02:30") == nil)
    #expect(Instant(localISO: "2026-03-29T03:00")?.milliseconds == 1_774_746_000_000)
    #expect(Instant(localISO: "2026-10-25T02:30")?.milliseconds == 1_792_888_200_000)
    #expect(Instant(localISO: "2026-10-25T03:00")?.milliseconds == 1_792_893_600_000)
  }

  @Test(
    "refuses other writing",
    arguments: [
      "", "2026-11-23", "2026-11-23 08:30", "2026-11-23T8:30", "2026-11-23T08.30",
      "2026-11-23T08:30Z", "2026-11-23T24:00", "2026-02-29T08:30", "2026-11-23T08:60",
      "2026-11-23T08:3\u{301}",
    ])
  func refuses(_ text: String) {
    #expect(Instant(localISO: text) == nil)
  }

  @Test("a generated moment is read back from its clock to the minute", arguments: [UInt64(77)])
  func generated(_ seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for _ in 0..<5_000 {
      let minute = Int64.random(in: 13_670_000...60_000_000, using: &random)
      let instant = Instant(milliseconds: minute * 60_000)
      let read = try #require(Instant(localISO: instant.localISO), "seed \(seed)")
      // An hour shown twice reads as its first showing.
      let late = instant.milliseconds - read.milliseconds
      let isSecondShowing = late == 3_600_000 && instant.localTime.text.hasPrefix("02")
      #expect(late == 0 || isSecondShowing, "seed \(seed), \(instant.milliseconds)")
    }
  }

  @Test("the ends of time don't crash the clock", arguments: [Int64.min, Int64.max])
  func extremes(_ milliseconds: Int64) {
    let instant = Instant(milliseconds: milliseconds)
    #expect(instant.localDay == (milliseconds < 0 ? .earliest : .latest))
    #expect(instant.localISO.utf8.count == 16)
  }
}

@Suite("Times of day")
struct ClockTimeTests {
  @Test(
    "reads the ways people write a time",
    arguments: [
      ("9:30", "09:30"), ("09.30", "09:30"), ("0930", "09:30"), ("9.05", "09:05"),
      ("00:00", "00:00"), ("23:59", "23:59"), (" 14:00 ", "14:00"),
    ])
  func reads(_ text: String, _ stored: String) throws {
    let time = try ClockTime(text)
    #expect(time.text == stored)
    #expect(try ClockTime(time.text) == time)
    #expect(ClockTime(minutes: time.minutes) == time)
  }

  @Test(
    "refuses other writing",
    arguments: [
      "24:00", "9:60", "9", "930", "9:5", "9:300", "-9:30", "9:30:00", "９:30", "9u30", "009:30",
      "12:3\u{661}", "9::30", ":30",
    ])
  func refuses(_ text: String) {
    #expect(throws: ValueFault.timeForm) { try ClockTime(text) }
  }

  @Test("knows only the minutes of one day")
  func minutes() {
    #expect(ClockTime(minutes: -1) == nil)
    #expect(ClockTime(minutes: 1440) == nil)
    #expect(throws: ValueFault.empty) { try ClockTime(" ") }
  }
}
