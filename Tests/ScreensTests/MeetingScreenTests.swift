import Domain
import Drawing
import Screens
import Testing
import Texts

@Suite("meetings on the screen")
struct MeetingScreenTests {
  @Test("G shows who is asked, what each may hear, and what was decided")
  func shown() {
    let seat = opened([line()])
    for part in [
      "De Wit · Overleg (MDO)", "1  Hoe houden we Sem op school? · De Regenboog",
      "1 dec 10:00 voorbereid", "     Juf Els, De Regenboog  ",
      "       mag horen: hoe het op school gaat",
      "direct betrokken", "1  Aanmelden bij Kompas · Juf Els", "te doen · 7 dec",
    ] { #expect(seat.screen.contains(part), "\(part)\n\(seat.screen)") }
  }

  @Test("without one it says which key prepares one, and n asks its question")
  func first() throws {
    var seat = opened([])
    #expect(seat.screen.contains("Er is nog geen overleg. n bereidt er een voor."))
    seat.go(.character("n"))
    seat.write("Hoe houden we Sem op school?")
    seat.go(.control("s"))
    let prepared = seat.commands.compactMap { command -> NewMeeting? in
      guard case .meeting(_, .prepare(let new), _) = command else { return nil }
      return new
    }.first
    #expect(prepared?.question.text == "Hoe houden we Sem op school?")
  }

  @Test("one decision follows the other: after each an empty form waits for the next")
  func decisions() throws {
    var seat = opened([line()])
    seat.go(.character("d"))
    #expect(seat.screen.contains("Besluit van het overleg"))
    seat.write("Sem start met halve dagen")
    seat.go(.tab, .tab)
    seat.write("moeder")
    seat.desk.meetings = [line(decisions: 2)]
    seat.go(.control("s"))
    let decided = seat.commands.compactMap { command -> NewDecision? in
      guard case .meeting(_, .decide(_, let new), _) = command else { return nil }
      return new
    }.first
    #expect(decided?.text.text == "Sem start met halve dagen")
    #expect(decided?.doerName.text == "moeder" && decided?.goal == nil)
    #expect(seat.screen.contains("Besluit van het overleg"))
    #expect(!seat.screen.contains("Sem start met halve dagen"))
    seat.go(.escape)
    #expect(seat.screen.contains("De Wit · Overleg (MDO)"))
  }

  @Test("in English and ASCII it has its own words, at any size")
  func languages() {
    for (columns, rows) in [(80, 24), (40, 10), (1, 1), (200, 60)] {
      var seat = Seat(
        Sample.settings(.english, columns: columns, rows: rows, isASCII: true))
      seat.desk.meetings = [line()]
      seat.settle()
      seat.go(.enter, .character("G"))
      if columns >= 80 {
        #expect(seat.screen.contains("De Wit"), "\(seat.screen)")
        #expect(seat.screen.contains("prepared"), "\(seat.screen)")
      }
    }
  }

  private func opened(_ lines: [MeetingLine]) -> Seat {
    var seat = Seat()
    seat.desk.meetings = lines
    seat.settle()
    seat.go(.enter, .character("G"))
    return seat
  }

  private func line(decisions: Int = 1) -> MeetingLine {
    let meeting = Meeting(
      id: Sample.id(980), family: Sample.id(398), number: 1,
      plan: NewMeeting(
        question: Sample.line("Hoe houden we Sem op school?"),
        onDay: Sample.today.adding(days: 8), at: ClockTime(minutes: 600),
        place: Sample.line("De Regenboog")), author: Sample.visser.id, preparedOn: Sample.today)
    let teacher = MeetingAttendee(
      id: Sample.id(981), family: Sample.id(398), meeting: meeting.id, number: 1,
      content: NewAttendee(
        name: Sample.line("Juf Els, De Regenboog"),
        maySay: Sample.line("hoe het op school gaat"), ground: .directlyInvolved))
    return MeetingLine(
      meeting: meeting, attendees: [teacher],
      decisions: (1...decisions).map { number in
        MeetingDecision(
          id: Sample.id(UInt64(982 + number)), family: Sample.id(398), meeting: meeting.id,
          number: number, text: Sample.line("Aanmelden bij Kompas"),
          doerName: Sample.line("Juf Els"), dueOn: Sample.today.adding(days: 14),
          result: .work(Sample.id(UInt64(990 + number))))
      })
  }
}
