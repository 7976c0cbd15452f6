import Domain
import Testing
import Texts

@Suite("Dates in words")
struct DatesTests {
  @Test(
    "writes a day in four ways",
    arguments: [
      (
        Language.dutch, "2026-11-23",
        ["23 november 2026", "23-11-2026", "ma 23 nov", "23 nov"]
      ),
      (.dutch, "2027-03-01", ["1 maart 2027", "01-03-2027", "ma 1 mrt", "1 mrt 2027"]),
      (.dutch, "2025-05-31", ["31 mei 2025", "31-05-2025", "za 31 mei", "31 mei 2025"]),
      (
        .english, "2026-11-23",
        ["23 November 2026", "23-11-2026", "Mon 23 Nov", "23 Nov"]
      ),
      (.english, "2027-03-07", ["7 March 2027", "07-03-2027", "Sun 7 Mar", "7 Mar 2027"]),
    ])
  func writesDays(language: Language, iso: String, expected: [String]) {
    let (words, day) = (words(language), day(iso))
    #expect(
      [
        words.longDay(day), words.shortDay(day), words.weekdayAndDay(day),
        words.dayInYear(day, today: today),
      ] == expected)
  }

  @Test("names all months and weekdays in the reader's language")
  func namesMonthsAndWeekdays() {
    let firsts = (1...12).map { month in try! Day(year: 2026, month: month, day: 1) }
    #expect(
      firsts.map { Dutch().dayInYear($0, today: today).dropFirst(2) } == [
        "jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec",
      ])
    #expect(
      firsts.map { English().dayInYear($0, today: today).dropFirst(2) } == [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
      ])
    let week = (0..<7).map { today.adding(days: $0) }
    #expect(
      week.map { Dutch().weekdayAndDay($0).prefix(2) } == [
        "ma", "di", "wo", "do", "vr", "za", "zo",
      ]
    )
    #expect(
      week.map { English().weekdayAndDay($0).prefix(3) }
        == ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"])
  }

  @Test(
    "says how far off a term is",
    arguments: [
      (0, "vandaag", "today"), (1, "morgen", "tomorrow"), (2, "nog 2 dgn", "2 days left"),
      (4, "nog 4 dgn", "4 days left"), (-1, "1 dag te laat", "1 day late"),
      (-2, "2 dgn te laat", "2 days late"), (-11, "11 dgn te laat", "11 days late"),
      (-9999, "9999 dgn te laat", "9999 days late"), (-36_500, "100 jr te laat", "100 years late"),
    ])
  func saysTerm(offset: Int, dutch: String, english: String) {
    let due = today.adding(days: offset)
    #expect(Dutch().term(due, at: nil, today: today) == dutch)
    #expect(English().term(due, at: nil, today: today) == english)
  }

  @Test("adds the time to a term of today or tomorrow only")
  func addsTime() {
    let ten = time("10:00")
    let later = [0, 1, 2].map { today.adding(days: $0) }
    #expect(
      later.map { Dutch().term($0, at: ten, today: today) }
        == ["vandaag 10:00", "morgen 10:00", "nog 2 dgn"])
    #expect(
      later.map { English().term($0, at: ten, today: today) }
        == ["today 10:00", "tomorrow 10:00", "2 days left"])
  }

  @Test("keeps every term within 16 columns", arguments: Language.allCases)
  func termFits(language: Language) {
    let words = words(language)
    for reference in [Day.earliest, today, Day.latest] {
      for number in stride(from: Day.earliest.number, through: Day.latest.number, by: 13) {
        let term = words.term(Day(number: number), at: time("23:59"), today: reference)
        #expect(columns(term) <= 16, "\(term)")
      }
    }
  }

  @Test(
    "says how long ago something was",
    arguments: [
      (0, "vandaag", "today"), (-1, "gisteren", "yesterday"),
      (-13, "13 dgn geleden", "13 days ago"), (-1500, "1.500 dgn geleden", "1,500 days ago"),
      (1, "morgen", "tomorrow"), (3, "over 3 dgn", "in 3 days"),
    ])
  func saysAgo(offset: Int, dutch: String, english: String) {
    let then = today.adding(days: offset)
    #expect(Dutch().ago(then, today: today) == dutch)
    #expect(English().ago(then, today: today) == english)
  }

  @Test("says never where there was no contact")
  func saysNever() {
    #expect(Dutch().ago(nil, today: today) == "nooit")
    #expect(English().ago(nil, today: today) == "never")
  }

  @Test(
    "writes a birth date as far as it is known",
    arguments: [
      ("04-05-2010", "04-05-2010", "04-05-2010"), ("00-05-2010", "mei 2010", "May 2010"),
      ("00-00-2010", "2010", "2010"),
    ])
  func writesBirth(text: String, dutch: String, english: String) throws {
    let birth = try BirthDate(text)
    #expect(Dutch().birth(birth) == dutch)
    #expect(English().birth(birth) == english)
  }

  @Test("counts years of age")
  func countsYears() {
    #expect([0, 1, 12].map { Dutch().age($0) } == ["0 jaar", "1 jaar", "12 jaar"])
    #expect([0, 1, 12].map { English().age($0) } == ["0 years", "1 year", "12 years"])
  }
}
