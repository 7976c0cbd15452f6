import Domain
import Drawing
import Screens
import Testing
import Texts

@Suite("the family looks along")
struct SharedViewTests {
  @Test("m asks who sits at the table, and then shows the plan and nothing else of the program")
  func table() throws {
    var seat = Seat()
    seat.settle()
    seat.go(.enter, .character("m"))
    #expect(seat.screen.contains("Wie kijkt er mee?"))
    #expect(seat.screen.contains("[ ] Sem de Wit"))
    seat.go(.character(" "), .enter)
    let asked = seat.commands.compactMap { command -> [ID<Person>]? in
      guard case .sharing(.shareView(_, let readers)) = command else { return nil }
      return readers
    }
    #expect(asked.first?.count == 1)
    #expect(
      seat.screen.contains("Jouw plan") && seat.screen.contains("Sem gaat elke dag naar school"))
    for hidden in ["Z-2026", "risico", "meldcode", "Werkvoorraad", "F2"] {
      #expect(!seat.screen.contains(hidden), "\(hidden)\n\(seat.screen)")
    }
  }

  @Test("no key opens anything else while the family looks along; m goes back")
  func closed() throws {
    var seat = Seat()
    seat.settle()
    seat.go(.enter, .character("m"), .enter)
    let shown = seat.screen
    let asked = seat.commands.count
    for key: Key in [
      .character("q"), .character("1"), .character("b"), .character("/"), .function(2),
      .function(1), .escape, .character("L"), .enter, .backspace, .character("w"),
    ] {
      seat.go(key)
      #expect(seat.screen == shown, "\(key)")
    }
    #expect(seat.commands.count == asked)
    seat.go(.character("m"))
    #expect(seat.screen.contains("1 Overzicht"))
  }
}
