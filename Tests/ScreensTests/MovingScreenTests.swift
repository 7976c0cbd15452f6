import Domain
import Drawing
import Screens
import Testing
import Texts

@Suite("Moving on the screen")
struct MovingScreenTests {
  @Test("V asks who moves where, shows what it would do, and saves it")
  func wizard() throws {
    var seat = housed()
    seat.go(.end, .character("V"))
    #expect(seat.screen.contains("Verhuizing vastleggen") && seat.screen.contains("Wie verhuist"))
    fill(&seat)
    seat.go(.control("s"))
    for words in [
      "Verhuizing op 23 nov", "Noor: van bij moeder naar geheim adres",
      "Nieuw adres, geheim: 2611 KL 5",
      "van 's-Gravenhage naar Delft", "Grond: inschrijving (BRP)",
      "Het dossier blijft open tot Jeugdteam Delft bevestigt.",
    ] { #expect(seat.screen.contains(words), "\(words)\n\(seat.screen)") }
    seat.go(.escape)
    #expect(seat.screen.contains("Verhuizing vastleggen") && seat.screen.contains("2611 KL"))
    #expect(made(seat).allSatisfy { if case .preview = $0 { true } else { false } })
    seat.go(.control("s"), .control("s"))
    guard case .start(let new)? = made(seat).last else {
      Issue.record("\(made(seat))")
      return
    }
    #expect(new.people == [Sample.id(502)] && new.team?.text == "Jeugdteam Delft")
    guard case .new(let home) = new.target else {
      Issue.record("\(new.target)")
      return
    }
    #expect(home.isSecret, "she leaves a secret address")
    #expect(!seat.screen.contains("Verhuizing vastleggen") && seat.screen.contains("Huishoudens"))
  }

  @Test("a refusal stands at its field, and what was typed stays")
  func refusal() {
    var seat = housed()
    seat.go(.end, .character("V"))
    fill(&seat)
    seat.desk.trouble = .refused(.move(.teamMissing(Sample.delft)))
    seat.go(.control("s"))
    #expect(seat.screen.contains("Gemeente 0503 wordt verantwoordelijk"), "\(seat.screen)")
  }

  @Test("an open move stands above the households, and c confirms it")
  func confirm() {
    var seat = housed([Sample.move(until: Sample.day("2027-05-01"))])
    for words in [
      "Verhuizing", "Noor, Karin", "naar bij vader", "wacht op Jeugdteam Delft",
      "contact: Loket, 14015", "Hulp loopt door t/m 1 mei 2027, op verzoek van moeder",
    ] { #expect(seat.screen.contains(words), "\(words)\n\(seat.screen)") }
    #expect(seat.row(23).contains("c Bevestig") && seat.row(23).contains("x Intrekken"))
    seat.go(.down)
    #expect(seat.row(23).contains("c Bevestig") && !seat.row(23).contains("Intrekken"))
    seat.go(.character("c"))
    seat.write("Mevrouw Bos")
    seat.go(.control("s"))
    guard case .confirm(let id, let by, _)? = made(seat).last else {
      Issue.record("\(seat.screen)")
      return
    }
    #expect(id == Sample.id(891) && by.text == "Mevrouw Bos")
  }

  @Test("withdrawing is asked first, and Enter is no")
  func withdraw() {
    var seat = housed([Sample.move()])
    seat.go(.character("x"))
    #expect(seat.screen.contains("Verhuizing van Noor, Karin intrekken?"))
    seat.go(.enter)
    #expect(made(seat).isEmpty)
    seat.go(.character("x"), .character("j"))
    #expect(made(seat) == [.withdraw(Sample.id(891))])
  }

  @Test("a confirmed move asks nothing any more")
  func confirmed() {
    var seat = housed([Sample.move(confirmed: true)])
    #expect(seat.screen.contains("bevestigd 12 nov door"), "\(seat.screen)")
    #expect(!seat.row(23).contains("c Bevestig"))
    seat.go(.character("c"))
    #expect(!seat.screen.contains("Bevestigd door"))
    seat.go(.character("x"))
    #expect(!seat.screen.contains("intrekken?"))
  }

  @Test("the overview says what the file waits for, and closing says why it can't")
  func overview() {
    var seat = housed([Sample.move()])
    seat.go(.character("1"))
    #expect(
      seat.screen.contains("Verhuisd 9 nov. Dossier blijft open tot Jeugdteam Delft bevestigt."),
      "\(seat.screen)")
    seat.go(.character("a"), .end, .enter)
    #expect(
      seat.screen.contains("Jeugdteam Delft heeft de verhuizing nog niet bevestigd."),
      "\(seat.screen)")
  }

  @Test("the worklist's reminder opens the confirmation of that move")
  func reminder() {
    var seat = Seat(Sample.settings(rows: 24))
    let row = Sample.worklistRow(
      398, "De Wit", .moveUnconfirmed, due: "2026-11-20", subject: "Jeugdteam Delft",
      about: Sample.move().move.id.cast())
    seat.desk.family = Sample.family(housed: true, moves: [Sample.move()])
    seat.desk.worklist = WorklistPage(
      tab: .now, counts: Sample.worklist.counts, rows: [row], next: nil)
    seat.settle()
    #expect(seat.screen.contains("Wacht op"), "\(seat.screen)")
    seat.go(.character("d"))
    #expect(seat.screen.contains("Bevestiging van het nieuwe team"), "\(seat.screen)")
    seat.write("Mevrouw Bos")
    seat.go(.control("s"))
    #expect(made(seat).count == 1 && seat.screen.contains("Huishoudens"))
  }

  @Test("what was typed is kept as a draft until the move is saved")
  func draft() {
    var seat = housed()
    seat.go(.end, .character("V"))
    fill(&seat)
    seat.go(.control("s"))
    let kept = seat.commands.compactMap { command -> [DraftField]? in
      if case .saveDraft(_, "move", _, let fields) = command { fields } else { nil }
    }
    #expect(kept.last?.contains { $0.text == "Jeugdteam Delft" } == true)
    func discarded() -> Bool {
      seat.commands.contains { if case .discardDraft = $0 { true } else { false } }
    }
    #expect(!discarded())
    seat.go(.control("s"))
    #expect(discarded())
  }

  @Test(
    "draws at every size in both languages, and scrolls where it doesn't fit",
    arguments: [(0, 0), (1, 1), (40, 8), (80, 24), (300, 100)])
  func sizes(_ columns: Int, _ rows: Int) {
    for language in Language.allCases {
      var seat = Seat(Sample.settings(language, columns: columns, rows: rows, isASCII: rows == 8))
      seat.desk.family = Sample.family(housed: true, moves: [Sample.move()])
      seat.settle()
      seat.go(.enter, .character("2"), .character("v"), .end, .character("V"))
      fill(&seat)
      seat.go(.control("s"))
      let before = seat.screen
      seat.go(.end)
      #expect((seat.screen == before) == (rows != 8), "\(seat.screen)")
      #expect(seat.app.view().size == Size(columns: columns, rows: rows))
      let isPlain = !seat.screen.unicodeScalars.contains { !$0.isASCII }
      #expect(isPlain || rows != 8)
    }
  }

  @Test("it fits and speaks English", arguments: [80, 132])
  func english(_ columns: Int) {
    var seat = housed([Sample.move()], .english, columns: columns)
    #expect(seat.screen.contains("waits for Jeugdteam Delft"))
    seat.go(.character("V"))
    #expect(seat.screen.contains("Record a move") && seat.screen.contains("Who moves"))
  }
}

extension MovingScreenTests {
  private func housed(
    _ moves: [MoveLine] = [], _ language: Language = .dutch, columns: Int = 80
  ) -> Seat {
    var seat = Seat(Sample.settings(language, columns: columns, rows: 24))
    seat.desk.family = Sample.family(housed: true, moves: moves)
    seat.settle()
    seat.go(.enter, .character("2"), .character("v"))
    seat.forget()
    return seat
  }

  /// Noor is ticked: to a new address in Delft, with the team there.
  private func fill(_ seat: inout Seat) {
    seat.go(.tab, .tab, .tab)
    seat.write("2611 KL")
    seat.go(.tab)
    seat.write("5")
    for _ in 0..<6 { seat.go(.tab) }
    seat.write("Jeugdteam Delft")
  }

  private func made(_ seat: Seat) -> [MovingCommand] {
    seat.commands.compactMap { command in
      if case .moving(_, let moving, _) = command { moving } else { nil }
    }
  }
}
