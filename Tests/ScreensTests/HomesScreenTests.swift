import Domain
import Drawing
import Screens
import Testing
import Texts

@Suite("homes and stays on the screen")
struct HomesScreenTests {
  @Test("v shows where people live, with a secret address as just that")
  func view() {
    let seat = housed()
    for words in [
      "Huishoudens", "bij moeder           geheim adres", "Sem, Noor, Karin",
      "bij vader            2531 GH 113A", "Noor (deels)", "Verblijf   1 doorplaatsing",
      "Gezinshuis De Es", "want: het eerste gezin stopt", "Verantwoordelijke gemeente",
      "'s-Gravenhage", "inschrijving vóór het verblijf", "niet vastgelegd",
      "voorstel: 's-Gravenhage, inschrijving (BRP)",
    ] { #expect(seat.screen.contains(words), "\(words)\n\(seat.screen)") }
    #expect(!seat.screen.contains("2571"))
  }

  @Test("the keys follow the cursor, and v goes back to the people")
  func bar() {
    var seat = housed()
    #expect(seat.row(23).contains("o Toon"))
    seat.go(.down)
    #expect(!seat.row(23).contains("o Toon") && seat.row(23).contains("s Geheim"))
    seat.go(.down, .down)
    #expect(seat.row(23).contains("x Eind"))
    seat.go(.character("v"))
    #expect(!seat.screen.contains("Huishoudens") && seat.screen.contains("Karin Jonker"))
  }

  @Test("a secret address is shown for a reason, alone on the screen")
  func reveal() {
    var seat = housed()
    seat.go(.character("o"))
    seat.write("Huisbezoek")
    seat.go(.control("s"))
    #expect(seat.screen.contains("2571 BK") && seat.screen.contains("Geheim adres, bij moeder"))
    let asked = seat.commands.contains { command in
      if case .homes(_, .reveal(_, let reason), _) = command {
        reason.text == "Huisbezoek"
      } else {
        false
      }
    }
    #expect(asked)
    seat.go(.escape)
    #expect(!seat.screen.contains("2571"))
  }

  @Test("hiding is done at once; showing it to all is asked first, and Enter is no")
  func hide() {
    var seat = housed()
    seat.forget()
    seat.go(.character("s"))
    #expect(seat.screen.contains("niet meer geheim?"))
    seat.go(.enter)
    #expect(secrets(seat).isEmpty)
    seat.go(.character("s"), .character("j"))
    #expect(secrets(seat) == [false])
    seat.go(.down, .character("s"))
    #expect(secrets(seat) == [false, true])
  }

  @Test("households, homes, stays and municipalities are written with the keyboard alone")
  func forms() throws {
    var seat = housed()
    seat.forget()
    seat.go(.character("n"))
    seat.write("bij oma")
    seat.go(.tab)
    seat.write("2611 KL")
    seat.go(.tab)
    seat.write("5")
    seat.go(.control("s"))
    seat.go(.character("l"), .control("s"))
    seat.go(.character("i"))
    seat.write("gesloten")
    seat.go(.tab)
    seat.write("De Es")
    seat.go(.control("s"))
    seat.go(.end, .character("g"), .control("s"))
    let made = seat.commands.compactMap { command -> HomesCommand? in
      if case .homes(_, let homes, _) = command { homes } else { nil }
    }
    #expect(made.count == 4, "\(made)\n\(seat.screen)")
    guard case .addHousehold(let home)? = made.first else { return }
    #expect(home.postalCode?.text == "2611KL" && !home.isSecret)
  }

  @Test("the view fits, and speaks English", arguments: [80, 132])
  func english(_ columns: Int) {
    let seat = housed(.english, columns: columns)
    for words in ["Households", "secret address", "Responsible municipality"] {
      #expect(seat.screen.contains(words))
    }
  }

  private func secrets(_ seat: Seat) -> [Bool] {
    seat.commands.compactMap { command in
      if case .homes(_, .setSecret(_, let isSecret), _) = command { isSecret } else { nil }
    }
  }

  private func housed(_ language: Language = .dutch, columns: Int = 80) -> Seat {
    var seat = Seat(Sample.settings(language, columns: columns, rows: 24))
    seat.desk.family = Sample.family(housed: true)
    seat.settle()
    seat.go(.enter, .character("2"), .character("v"))
    return seat
  }
}
