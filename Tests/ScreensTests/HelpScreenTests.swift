import Domain
import Drawing
import Screens
import Testing
import Texts

@Suite("help and budget on the screen")
struct HelpScreenTests {
  @Test("the tab shows the budget, the help with its state, and who waits without bridging")
  func tab() {
    let seat = helped()
    #expect(
      seat.screen == """
         ‹ De Wit                           Z-2026-00398   ●●●○●◐   risico hoog (3 nov)
         R avisser   A ○ ontbreekt   Z Kompas Jeugd +1   B ◐ € 840 te veel
         1 Overzicht  2 Gezin  3 Plan  4 Hulp en budget  5 Contactmomenten  6 Te doen ›
        ────────────────────────────────────────────────────────────────────────────────
          Budget 2026   vastgelegd € 21.840 van € 21.000         € 840 boven het budget
          ████████████████████████████████████████████████████████████████████ 104 %
          verwachting € 21.840 · gedeclareerd € 0
          nog niet erkend door de teamleider

          Inzet
        ▸ 1  Sem       Ambulante begeleiding          gestart 5 okt            € 15.600
                       Kompas Jeugd · gemeente · ZIN · 24 sep–24 mrt 2027
                       doel 1: Sem gaat elke dag naar school
          2  Noor      Speltherapie                   wacht sinds 28 sep        € 6.240
                       Praktijk De Linde · huisarts · ZIN · 24 sep–24 mrt 2027
                       zonder doel
                       overbrugging: geen · start verwacht 7 dec

          Betrokken hulp
          1  Noor      Praktijk De Linde (eigen toewijzing)                 sinds 9 okt
                       Femke Bos 070 1234561
        ────────────────────────────────────────────────────────────────────────────────
         lokaal team · laatste contact 13 dgn geleden · 1 van de zes ontbreekt
         F1/? Help  F2/: Menu Enter Open n Inzet x Stop h Wie helpt a Afhandelen q Terug
        """)
  }

  @Test("the keys follow the cursor: what can't be done isn't in the bar")
  func bar() {
    var seat = helped()
    #expect(seat.row(23).contains("x Stop") && !seat.row(23).contains("s Start"))
    seat.go(.down)
    #expect(seat.row(23).contains("s Start"))
    #expect(seat.row(23).contains("c Check"))
    seat.go(.down)
    #expect(seat.row(23).contains("x Eind") && !seat.row(23).contains("c Check"))
  }

  @Test("a commitment is made with the keyboard alone")
  func commit() throws {
    var seat = helped()
    seat.forget()
    seat.go(.character("n"))
    #expect(seat.screen.contains("Inzet toevoegen"))
    seat.write("Gezinsbegeleiding")
    seat.go(.tab, .right, .tab)
    seat.write("900")
    seat.go(.control("s"))
    let made = seat.commands.compactMap { command -> NewCommitment? in
      if case .help(_, .commit(let new), _) = command { new } else { nil }
    }
    let new = try #require(made.first)
    #expect(new.person == Sample.id(501))
    #expect(new.product.text == "Gezinsbegeleiding")
    #expect(new.route == .generalPractitioner)
    #expect(new.amount == Cents(90_000))
    #expect(new.fromDay == Sample.today)
  }

  @Test("over the ceiling the form stays open and says what to do")
  func over() {
    var seat = helped()
    seat.desk.trouble = .refused(
      .commitmentOverCeiling(committed: Cents(2_184_000), ceiling: Cents(2_100_000)))
    seat.go(.character("n"))
    seat.write("Gezinsbegeleiding")
    seat.go(.tab, .tab)
    seat.write("1200")
    seat.go(.control("s"))
    #expect(seat.screen.contains("Inzet toevoegen"))
    #expect(seat.screen.contains("Boven het budget"))
    #expect(seat.screen.contains("ophoging"))
  }

  @Test("waiting, a look at it, the start and the end each have their form")
  func states() throws {
    var seat = helped()
    seat.go(.down)
    seat.forget()
    seat.go(.character("l"))
    #expect(seat.screen.contains("2 Noor Speltherapie"))
    seat.go(.tab, .tab, .tab)
    seat.write("Oma")
    seat.go(.control("s"))
    seat.go(.character("c"))
    seat.write("Het gaat goed")
    seat.go(.control("s"))
    seat.go(.character("s"), .control("s"))
    seat.go(.character("x"), .right, .right, .right, .control("s"))
    let id: ID<Commitment> = Sample.id(822)
    let done = seat.commands.compactMap { command -> HelpCommand? in
      if case .help(_, let help, _) = command { help } else { nil }
    }
    let expected = try #require(try? Day("2026-12-07"))
    #expect(
      done == [
        .wait(
          id, NewWaiting(since: Sample.today, expectedOn: expected, bridging: Sample.line("Oma"))),
        .check(id, on: Sample.today, finding: try Prose("Het gaat goed")),
        .start(id, on: Sample.today),
        .stop(id, on: Sample.today, .asPlanned, remains: nil),
      ])
  }

  @Test("Enter offers all that can be done with one commitment")
  func menu() {
    var seat = helped()
    seat.go(.down, .enter)
    for words in ["Noor · Speltherapie", "Veiligheidscheck", "welk doel", "is gestopt"] {
      #expect(seat.screen.contains(words), "\(words)")
    }
  }

  @Test("an empty tab says how to begin")
  func empty() {
    var seat = Seat()
    seat.settle()
    seat.go(.enter, .character("4"))
    #expect(seat.screen.contains("Er is nog geen inzet. n voegt die toe."))
    #expect(seat.screen.contains("Niemand anders helpt."))
  }

  @Test("a file with help that goes on says what to do first; without it the form opens")
  func closing() throws {
    var seat = helped()
    seat.go(.character(":"))
    seat.write("dossier sluiten")
    seat.go(.enter)
    #expect(seat.screen.contains("2 keer inzet loopt nog."))
    seat = Seat()
    seat.desk.family = Sample.family(empty: true)
    seat.settle()
    seat.go(.enter, .character(":"))
    seat.write("dossier sluiten")
    seat.forget()
    seat.go(.enter, .right, .right, .tab, .right, .control("s"))
    let closed = seat.commands.compactMap { command -> ClosingReasons? in
      if case .closeFamily(_, let reasons, _, _) = command { reasons } else { nil }
    }
    #expect(closed == [ClosingReasons(stopReason: .asPlanned, endReason: .asPlanned)])
  }

  @Test("a supervisor acknowledges an overspend with a reason; without one nothing is saved")
  func acknowledges() throws {
    var seat = Seat(Sample.settings(actor: Sample.actor(.supervisor)))
    seat.desk.family = Sample.family(helped: true)
    seat.settle()
    seat.go(.enter, .character("4"))
    #expect(seat.row(23).contains("o Erkennen"))
    seat.go(.character("o"))
    #expect(seat.screen.contains("Overschrijding erkennen"))
    #expect(seat.screen.contains("2026: € 21.840 van € 21.000"))
    seat.forget()
    seat.go(.tab, .control("s"))
    #expect(seat.commands.isEmpty)
    seat.write("Crisis in oktober")
    seat.go(.control("s"))
    #expect(
      seat.commands.contains(
        .help(
          Sample.id(398),
          .acknowledge(
            year: 2026, try MunicipalityCode("0518"), reason: Sample.line("Crisis in oktober")),
          expecting: 7)))
  }

  @Test("who acknowledged it, when and why stands under the budget, and the key is gone")
  func acknowledged() {
    var seat = Seat(Sample.settings(actor: Sample.actor(.supervisor)))
    let reason = "In oktober kwam er crisishulp bij, en die moest; het college weet ervan."
    seat.desk.family = Sample.family(helped: true, acknowledged: reason)
    seat.settle()
    seat.go(.enter, .character("4"))
    #expect(seat.row(7).contains("erkend door Tom van Dam op 20 nov: In oktober kwam er"))
    #expect(seat.row(8).contains("het college weet ervan."))
    #expect(seat.screen.contains("€ 840 boven het budget"))
    #expect(seat.row(0).contains("●●●○●◐"))
    #expect(!seat.row(23).contains("Erkennen"))
  }

  @Test("once it rose above what was acknowledged it is asked for anew, and the older one is read")
  func rose() {
    var seat = Seat(Sample.settings(actor: Sample.actor(.supervisor)))
    seat.desk.family = Sample.family(
      helped: true, acknowledged: "Crisis in oktober", committed: 2_274_000)
    seat.settle()
    seat.go(.enter, .character("4"))
    #expect(seat.row(7).contains("nog niet erkend door de teamleider"))
    #expect(
      seat.row(8).contains("eerder tot € 21.840 erkend door Tom van Dam op 20 nov: Crisis in okt"))
    #expect(seat.row(23).contains("o Erkennen"))
  }

  @Test("a coordinator sees that it isn't acknowledged, and can't do it")
  func coordinator() {
    var seat = helped()
    #expect(seat.screen.contains("nog niet erkend door de teamleider"))
    #expect(!seat.row(23).contains("Erkennen"))
    seat.go(.character("o"))
    #expect(!seat.screen.contains("Overschrijding erkennen"))
  }

  private func helped(_ language: Language = .dutch, columns: Int = 80, rows: Int = 24) -> Seat {
    var seat = Seat(Sample.settings(language, columns: columns, rows: rows))
    seat.desk.family = Sample.family(helped: true)
    seat.settle()
    seat.go(.enter, .character("4"))
    return seat
  }
}
