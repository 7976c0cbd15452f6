import Domain
import Testing

@Suite("Dates of birth")
struct BirthDateTests {
  @Test(
    "reads full and partial dates and writes them back",
    arguments: [
      ("2012-02-29", "2012-02-29"), ("29-2-2012", "2012-02-29"), ("2010-00-00", "2010-00-00"),
      ("00-00-2010", "2010-00-00"), ("00-05-2010", "2010-05-00"), ("2010-05-00", "2010-05-00"),
      ("0/5/2010", "2010-05-00"),
    ])
  func reads(_ text: String, _ iso: String) throws {
    let date = try BirthDate(text)
    #expect(date.iso == iso)
    #expect(try BirthDate(date.iso) == date)
    #expect(BirthDate(iso: date.iso.utf8) == date)
  }

  @Test(
    "refuses days that no calendar has",
    arguments: [
      "2013-02-29", "2027-06-31", "05-00-2010", "2010-00-05", "00-13-2010", "2010-13-00", "2010",
      "00-00-10", "24-01-01", "00-00-20100", "",
    ])
  func refuses(_ text: String) {
    #expect(throws: text.isEmpty ? ValueFault.empty : .notADate) { try BirthDate(text) }
    #expect(BirthDate(iso: text.utf8) == nil)
  }

  @Test("refuses a year outside 1900–2100", arguments: ["00-00-0000", "1899-00-00", "2101-01-01"])
  func refusesOtherYears(_ text: String) {
    #expect(throws: ValueFault.dateOutOfRange) { try BirthDate(text) }
  }

  @Test("refuses a birth after today, but not one that may lie before it")
  func refusesFuture() throws {
    let today = try Day("2026-11-23")
    #expect(throws: ValueFault.dateInFuture) { try BirthDate("2026-11-24", today: today) }
    #expect(throws: ValueFault.dateInFuture) { try BirthDate("2027-00-00", today: today) }
    #expect(try BirthDate("2026-11-23", today: today).day == today)
    #expect(try BirthDate("2026-00-00", today: today).year == 2026)
  }

  @Test("an unknown part leaves a span of days")
  func spans() throws {
    let year = try BirthDate("2010-00-00")
    #expect((year.earliest.iso, year.latest.iso) == ("2010-01-01", "2010-12-31"))
    #expect((year.month, year.day) == (nil, nil))
    let month = try BirthDate("2012-02-00")
    #expect((month.earliest.iso, month.latest.iso) == ("2012-02-01", "2012-02-29"))
    #expect((month.month, month.dayOfMonth) == (2, nil))
    let day = BirthDate(try Day("2012-02-29"))
    #expect((day.earliest, day.latest) == (day.day, day.day))
  }

  @Test(
    "somebody born on 29 February grows older on 1 March unless the year has that day",
    arguments: [
      ("2026-02-28", 17), ("2026-03-01", 18), ("2028-02-28", 19), ("2028-02-29", 20),
      ("2028-03-01", 20), ("2008-02-29", 0), ("2007-01-01", 0),
    ])
  func leapling(_ on: String, _ age: Int) throws {
    #expect(try BirthDate("2008-02-29").age(on: Day(on)) == age)
  }

  @Test("knows the day of a birthday")
  func birthdays() throws {
    let leapling = try BirthDate("2008-02-29")
    #expect(leapling.birthday(18)?.iso == "2026-03-01")
    #expect(leapling.birthday(20)?.iso == "2028-02-29")
    #expect(leapling.birthday(0)?.iso == "2008-02-29")
    #expect(try BirthDate("2010-05-06").birthday(16)?.iso == "2026-05-06")
    #expect(try BirthDate("2010-05-00").birthday(16) == nil)
    #expect([93, -1, .max].allSatisfy { leapling.birthday($0) == nil })
  }

  @Test("age is the youngest possible when a part is unknown")
  func youngest() throws {
    let year = try BirthDate("2010-00-00")
    #expect(try year.age(on: Day("2026-12-30")) == 15)
    #expect(try year.age(on: Day("2026-12-31")) == 16)
    let month = try BirthDate("2010-05-00")
    #expect(try month.age(on: Day("2026-05-30")) == 15)
    #expect(try month.age(on: Day("2026-05-31")) == 16)
  }

  @Test("the age changes on the birthday and on no other day", arguments: [UInt64(29)])
  func ages(_ seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for _ in 0..<500 {
      let birth = BirthDate(Day(number: .random(in: 10_957...20_000, using: &random)))
      let age = Int.random(in: 1...40, using: &random)
      let day = try #require(birth.birthday(age), "seed \(seed)")
      #expect(birth.age(on: day) == age, "seed \(seed), \(birth)")
      #expect(birth.age(on: day.adding(days: -1)) == age - 1, "seed \(seed), \(birth)")
    }
  }
}
