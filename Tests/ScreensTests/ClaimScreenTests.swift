import Domain
import Drawing
import Screens
import Testing
import Texts

@Suite("declared lines on the screen")
struct ClaimScreenTests {
  private func seat(_ language: Language = .dutch, _ role: Role = .backoffice) -> Seat {
    var seat = Seat(Sample.settings(language, actor: Sample.actor(role)))
    seat.settle()
    return seat
  }

  @Test("the back office begins at what is ready, with its sum and what is above the mandate")
  func list() {
    let seat = self.seat()
    #expect(seat.screen.contains("Klaar om te boeken"))
    #expect(seat.screen.contains("3 regels, samen € 4.320"))
    #expect(seat.screen.contains("boven mandaat"))
    #expect(seat.screen.contains("•••••6782"))
    #expect(!seat.screen.contains("123456782"))
  }

  @Test("Tab goes on to what is held, where w says why and what to do")
  func held() {
    var seat = self.seat()
    seat.go(.tab)
    #expect(seat.screen.contains("onbekende toewijzing"))
    seat.go(.character("w"))
    #expect(seat.screen.contains("Geen inzet heeft dit toewijzingsnummer."))
    seat.go(.escape, .down)
    #expect(seat.row(23).contains("o Koppelen"))
  }

  @Test("a books what is marked after one question, x asks a reason")
  func decides() {
    var seat = self.seat()
    seat.go(.character(" "), .character(" "), .character("a"))
    #expect(seat.screen.contains("2 regels boeken, samen € 4.360,50?"))
    seat.forget()
    seat.go(.character("j"))
    #expect(
      seat.commands.contains { command in
        if case .claims(.approve(let ids, nil)) = command { return ids.count == 2 }
        return false
      })
    seat.go(.character("x"))
    #expect(seat.screen.contains("Declaratie afkeuren"))
  }

  @Test("a line stands beside its commitment, with what doesn't fit", arguments: Language.allCases)
  func details(language: Language) {
    var seat = self.seat(language)
    seat.go(.enter)
    #expect(seat.screen.contains("45A04"))
    #expect(seat.screen.contains(language == .dutch ? "Geboekt  " : "Booked  "))
    #expect(seat.screen.contains(language.phrases.money(Cents(420_000))))
    #expect(seat.screen.contains("Gerda Hoekstra"))
  }

  @Test("a supervisor sees what he decides alone")
  func supervisor() {
    var seat = self.seat(.dutch, .supervisor)
    seat.go(.character("6"))
    #expect(seat.screen.contains("Boven mandaat"))
    #expect(!seat.screen.contains("Klaar om te boeken"))
    #expect(seat.screen.contains("meer dan er is"))
  }
}
