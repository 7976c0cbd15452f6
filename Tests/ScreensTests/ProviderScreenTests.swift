import Domain
import Drawing
import Screens
import Testing
import Texts

@Suite("A provider's card and the coverage, on the screens")
struct ProviderScreenTests {
  static func seat(
    _ role: Role = .controller, _ language: Language = .dutch, columns: Int = 80, rows: Int = 24,
    isASCII: Bool = false
  ) -> Seat {
    var seat = Seat(
      Sample.settings(
        language, columns: columns, rows: rows, actor: Sample.actor(role), isASCII: isASCII))
    seat.settle()
    let name = language.phrases.name(of: MainTab.providers)
    let tabs = seat.row(0).split(separator: " ").map(String.init)
    if let place = tabs.firstIndex(of: name), place > 0, let digit = tabs[place - 1].first {
      seat.go(.character(digit))
    }
    return seat
  }

  @Test("Enter opens the card: contracts, tariffs, what was said beside what was measured")
  func card() {
    var seat = Self.seat()
    seat.go(.enter)
    let screen = seat.screen
    for text in [
      "Kompas Jeugd", "41012345", "H10-2026-014 · regionaal ingekocht", "in Delft, Zoetermeer",
      "45A03  Ambulante begeleiding", "84,50 / uur", "€ 82 / uur", "DLF-2024-3",
      "4 plekken vrij · wacht 35 dagen", "door R. de Boer",
    ] { #expect(screen.contains(text), "\(text)\n\(screen)") }
    for _ in 0..<10 { seat.go(.down) }
    for text in [
      "midden 63 dagen (5 keer)", "12 gezinnen", "kosten: te weinig om te tonen",
      "andere aanbieders: € 3.300 (5 trajecten)", "De Brug",
    ] { #expect(seat.screen.contains(text), "\(text)\n\(seat.screen)") }
  }

  @Test("in English too")
  func english() {
    var seat = Self.seat(.controller, .english)
    seat.go(.enter)
    for text in ["bought regionally", "for Delft, Zoetermeer", "/ hour", "4 places free"] {
      #expect(seat.screen.contains(text), "\(text)\n\(seat.screen)")
    }
    seat.go(.character("q"))
    seat.go(.character("d"))
    #expect(seat.screen.contains("Regional coverage"), "\(seat.screen)")
  }

  @Test("a controller adds a contract, a product, a tariff and places")
  func forms() throws {
    var seat = Self.seat()
    seat.go(.enter)
    seat.go(.character("n"))
    #expect(seat.screen.contains("Contract vastleggen"), "\(seat.screen)")
    seat.write("H10-2027")
    seat.go(.tab)
    seat.go(.tab)
    seat.write("delft, zoetermeer")
    seat.go(.tab)
    seat.write("01-01-2027")
    seat.go(.control("s"))
    let new = try #require(
      seat.commands.compactMap { command -> NewContract? in
        if case .provider(.addContract(let new)) = command { new } else { nil }
      }.first)
    #expect(new.municipalities.map(\.text) == ["0503", "0637"] && new.purchase == .regional)
    #expect(seat.screen.contains("contract vastgelegd"), "\(seat.screen)")
    seat.go(.character("p"))
    #expect(seat.screen.contains("Product van een contract"), "\(seat.screen)")
    seat.go(.escape)
    seat.go(.down)
    seat.go(.character("t"))
    #expect(seat.screen.contains("Tarief van een product"), "\(seat.screen)")
    #expect(seat.screen.contains("45A03 Ambulante begeleiding"), "\(seat.screen)")
    seat.go(.escape)
    seat.go(.character("v"))
    #expect(seat.screen.contains("Plekken en wachttijd"), "\(seat.screen)")
    seat.go(.escape)
    seat.go(.character("x"))
    seat.go(.control("s"))
    #expect(
      seat.commands.contains(
        .provider(
          .endProduct(
            ProviderSample.card.contracts[0].products[0].product.id, last: Sample.today))))
  }

  @Test("who only reads has no keys to change anything")
  func reader() {
    var seat = Self.seat(.coordinator)
    seat.go(.function(2))
    seat.write("aanbieders met contracten")
    seat.go(.enter)
    #expect(seat.row(0).contains("‹ Aanbieders"), "\(seat.screen)")
    seat.go(.enter)
    #expect(seat.screen.contains("H10-2026-014"), "\(seat.screen)")
    for key in "nptvox" { seat.go(.character(key)) }
    #expect(
      !seat.commands.contains {
        if case .provider(let command) = $0 { command != .card(Sample.id(702)) } else { false }
      })
    #expect(!seat.screen.contains("Contract vastleggen"))
  }

  @Test("coverage shows gaps, and Enter who has it")
  func coverage() {
    var seat = Self.seat()
    seat.go(.character("d"))
    let screen = seat.screen
    for text in [
      "Regionale dekking", "Delft", "Wassenaar", "35 Pleegzorg", "45A03 Ambulante", "1 / 4 / 35",
      "2 / 4 / 35", "geen", "3 keer zonder contract",
    ] { #expect(screen.contains(text), "\(text)\n\(screen)") }
    seat.go(.down)
    seat.go(.right)
    seat.go(.right)
    seat.go(.enter)
    #expect(seat.screen.contains("Kompas Jeugd") && seat.screen.contains("De Brug"))
  }

  @Test("draw at every size in both languages, in ASCII without a strange sign")
  func sizes() {
    for language in Language.allCases {
      for (columns, rows) in [(0, 0), (1, 1), (40, 9), (80, 24), (200, 60)] {
        let steps: [[Key]] = [[.enter], [.character("d")], [.enter, .character("n")]]
        for keys in steps {
          var seat = Self.seat(.controller, language, columns: columns, rows: rows, isASCII: true)
          for key in keys { seat.go(key) }
          #expect(seat.app.view().size == Size(columns: columns, rows: rows))
          let strange = seat.screen.unicodeScalars.filter { !$0.isASCII }
          #expect(strange.isEmpty, "\(seat.screen)")
        }
      }
    }
  }
}
