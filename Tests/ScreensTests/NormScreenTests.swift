import Domain
import Drawing
import Screens
import Testing
import Texts

@Suite("The norms, on the screens")
struct NormScreenTests {
  private func open(_ language: Language = .dutch) -> Seat {
    var seat = Seat(Sample.settings(language, actor: Sample.actor(.administrator)))
    seat.settle()
    let users = language == .dutch ? "Beheer" : "Users"
    let tabs = seat.row(0).split(separator: " ").map(String.init)
    if let place = tabs.firstIndex(of: users), place > 0, let digit = tabs[place - 1].first {
      seat.go(.character(digit))
    }
    seat.go(.character("N"))
    return seat
  }

  @Test("stand in words with value and since when, and Enter changes one")
  func list() {
    var seat = open()
    #expect(seat.screen.contains("Normen van het team"))
    #expect(seat.screen.contains("gezinsplan, in dagen") && seat.screen.contains("42"))
    #expect(seat.row(22).contains("van 1 tot en met 730"))
    seat.go(.enter)
    #expect(seat.screen.contains("Norm wijzigen"))
    for _ in 0..<2 { seat.go(.backspace) }
    seat.write("30")
    seat.go(.control("s"))
    #expect(seat.commands.contains(.config(.setNorm(.planTerm, 30, from: Sample.today))))
    #expect(seat.screen.contains("Norm gewijzigd: gezinsplan, in dagen: 30"))
  }

  @Test("what isn't a number is told at the field")
  func number() {
    var seat = open()
    seat.go(.enter)
    seat.write("x")
    seat.go(.control("s"))
    #expect(!seat.commands.contains { if case .config(.setNorm) = $0 { true } else { false } })
    #expect(seat.screen.contains("Norm wijzigen"))
  }

  @Test("speak English too")
  func english() {
    let seat = open(.english)
    #expect(seat.screen.contains("Norms of the team") && seat.screen.contains("family plan"))
  }
}
