import Domain
import Drawing
import Screens
import Testing
import Texts

@Suite("safety on the screen")
struct SafetyScreenTests {
  @Test("a family without any of it says with which key one begins")
  func empty() {
    let seat = opened()
    #expect(seat.screen.contains("Er loopt geen meldcode. n: beginnen met de signalen."))
    #expect(seat.screen.contains("M: vastleggen."))
    #expect(seat.screen.contains("S: afspraak vastleggen."))
  }

  @Test("the first step asks which signals, about whom")
  func begin() throws {
    var seat = opened()
    seat.forget()
    seat.go(.character("n"))
    #expect(seat.screen.contains("Meldcode stap 1: signalen"))
    seat.go(.character(" "), .tab)
    seat.write("Is bang om naar huis te gaan")
    seat.go(.control("s"))
    let command = seat.commands.compactMap { command -> NewProtocol? in
      guard case .safety(_, .openProtocol(let new), _) = command else { return nil }
      return new
    }.first
    let new = try #require(command)
    #expect(new.people.count == 1)
    #expect(new.signals.text == "Is bang om naar huis te gaan")
  }

  @Test("a report in which the parents weren't told asks why, at that field")
  func report() {
    var seat = opened()
    seat.go(.character("M"), .right, .tab, .tab, .tab)
    seat.write("Verteld wat school ziet")
    seat.go(.tab, .right, .right)
    seat.desk.trouble = .refused(.safety(.parentsNotInformed))
    seat.go(.control("s"))
    #expect(seat.screen.contains("▸ Nee, want"))
    #expect(seat.screen.contains("niet zijn geïnformeerd"))
  }

  private func opened() -> Seat {
    var seat = Seat()
    seat.settle()
    seat.go(.enter, .character("8"))
    return seat
  }
}
