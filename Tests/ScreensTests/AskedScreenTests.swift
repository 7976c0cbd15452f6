import Domain
import Drawing
import Screens
import Testing
import Texts

@Suite("The families an expert is asked about")
struct AskedScreenTests {
  private func seat(_ language: Language = .dutch, asked: Bool = true) -> Seat {
    var seat = Seat(
      Sample.settings(language, actor: Sample.actor(.behaviourExpert)), start: false)
    if asked {
      let access = ExpertAccess(
        id: Sample.id(990), family: Sample.id(100), user: Sample.visser.id,
        askedBy: Sample.id(2), question: Sample.line("Past deze aanpak bij Sem?"),
        fromDay: Sample.today, untilDay: Sample.day("2026-12-21"))
      seat.desk.requests = [
        ExpertRequest(
          access: access, caseNumber: CaseNumber(year: 2026, number: 25),
          family: Sample.line("De Wit"), expert: Sample.line("Els Smit"),
          askedBy: Sample.line("Anna Visser"), advisedOn: Sample.today)
      ]
    }
    seat.send(.started)
    seat.settle()
    return seat
  }

  @Test("are his only screen: by whom, what, until when, and whether he advised")
  func list() {
    for (language, words) in [
      (Language.dutch, ["1 Advies gevraagd", "Gevraagd door", "Tot en met", "21 dec"]),
      (.english, ["1 Looking along", "Asked by", "Up to", "21 Dec"]),
    ] {
      let screen = seat(language).screen
      for word in words + ["De Wit", "Past deze aanpak bij Sem?", "Anna Visser"] {
        #expect(screen.contains(word), "\(word)\n\(screen)")
      }
      #expect(!screen.contains("2 "), "\(screen)")
    }
    #expect(seat(asked: false).screen.contains("Niemand vraagt je nu mee te kijken."))
  }

  @Test("Enter reads the file and n advises in it; nothing else is offered")
  func acts() throws {
    var seat = seat()
    seat.go(.character("n"))
    #expect(seat.screen.contains("─ Advies aan de regisseur"))
    #expect(seat.screen.contains("gedragswetenschapper"))
    seat.write("Begin met de ouders.")
    seat.go(.control("s"))
    let advised = seat.commands.contains { command in
      if case .access(.advise(.id(Sample.id(100)), _, let text)) = command {
        text.text == "Begin met de ouders."
      } else {
        false
      }
    }
    #expect(advised, "\(seat.screen)")
    seat.forget()
    seat.go(.escape, .enter)
    #expect(seat.commands.contains(.openFamily(.id(Sample.id(100)))))
    #expect(!seat.screen.contains("Zoek") && !seat.screen.contains("Afhandelen"))
    for key: Key in [.control("f"), .character("b"), .character("u"), .backspace] {
      seat.forget()
      seat.go(key)
      #expect(seat.commands.isEmpty, "\(key): \(seat.commands)")
    }
  }

  @Test("advice in a file he may no longer look at waits above the rest, without a name")
  func waits() {
    for asked in [true, false] {
      var seat = seat(asked: asked)
      seat.desk.waitingDrafts = [
        WaitingDraft(
          savedAt: Sample.now, denial: Denial(right: .giveAdvice, reason: .outOfReach))
      ]
      seat.send(.storeChanged)
      seat.settle()
      #expect(seat.screen.contains("1 concept wacht in een dossier"), "\(seat.screen)")
      seat.forget()
      seat.go(.home, .enter)
      #expect(seat.screen.contains("Er gaat niets verloren"), "\(seat.screen)")
      #expect(!seat.commands.contains { if case .openFamily = $0 { true } else { false } })
    }
  }
}
