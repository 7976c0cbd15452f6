import Domain
import Drawing
import Screens
import Testing
import Texts

@Suite("Who is recorded twice, on the screen")
struct DoublesScreenTests {
  @Test("from the menu of actions: who, with whom, where and why; Enter opens the other file")
  func panel() {
    var seat = asked()
    #expect(seat.commands.contains(.doubles(Sample.id(398))))
    #expect(seat.screen.contains("Wie van De Wit staat er dubbel in?"))
    #expect(seat.screen.contains("Iris de Wit lijkt op I. de Wit"))
    #expect(seat.screen.contains("Z-2026-00411 Jansen · Anna Visser · 06 12345678"))
    #expect(
      seat.screen.contains("zelfde telefoonnummer, zelfde geboortedatum, naam lijkt erop"))
    #expect(seat.screen.contains("in dit gezin") && seat.screen.contains("Mark de Wit lijkt op"))
    seat.forget()
    seat.go(.enter)
    #expect(seat.commands.contains(.openFamily(.id(Sample.id(411)))))
  }

  @Test("a double within the family leads back to its file, and Esc too")
  func sameFamily() {
    for keys in [[Key.down, .enter], [.escape]] {
      var seat = asked()
      seat.forget()
      for key in keys { seat.go(key) }
      #expect(!seat.screen.contains("dubbel in?"))
      #expect(seat.screen.contains("De Wit"))
      #expect(seat.commands.isEmpty)
    }
  }

  @Test("says so where nobody looks double, and in English")
  func nobody() {
    var seat = Seat(Sample.settings(.english))
    seat.desk.doubles = Doubles(
      family: Sample.id(398), caseNumber: CaseNumber(year: 2026, number: 398),
      name: Sample.line("De Wit"), people: [])
    seat.settle()
    seat.go(.enter, .function(2))
    seat.write("recorded twice")
    seat.go(.enter)
    #expect(seat.screen.contains("Who of De Wit is recorded twice?"))
    #expect(seat.screen.contains("Nobody of this family seems to be recorded twice."))
    seat.go(.enter)
    #expect(!seat.screen.contains("recorded twice"))
  }

  private func asked() -> Seat {
    var seat = Seat()
    seat.settle()
    seat.go(.enter, .function(2))
    seat.write("dubbel")
    seat.go(.enter)
    return seat
  }
}
