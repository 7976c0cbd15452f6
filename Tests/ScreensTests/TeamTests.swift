import Domain
import Drawing
import Screens
import Testing
import Texts

/// What a supervisor does with the board, and a coordinator with a handover.
@Suite("the team on the screen") struct TeamTests {
  private func supervisor(_ columns: Int = 80, _ rows: Int = 24) -> Seat {
    var seat = Seat(
      Sample.settings(columns: columns, rows: rows, actor: Sample.actor(.supervisor)))
    seat.settle()
    seat.go(.character("4"))
    return seat
  }

  @Test("shows who has how much, the families of nobody on top", arguments: [80, 200])
  func board(_ columns: Int) {
    let seat = supervisor(columns, columns == 80 ? 24 : 60)
    let screen = seat.screen
    #expect(screen.contains("zonder regisseur"))
    #expect(screen.contains("18–24"))
    #expect(screen.contains("▇"))
    #expect(screen.contains(" 34 !"))
    #expect(screen.contains("cdejong  afwezig"))
    #expect(screen.contains("z Ziek melden"))
  }

  @Test("opens exactly the families of the chosen number")
  func opens() {
    var seat = supervisor()
    seat.go(.down, .down, .right, .right)
    seat.forget()
    seat.go(.enter)
    #expect(
      seat.commands.contains(
        .families(
          FamilyFilter(
            coordinator: .user(Sample.login("byildiz")), group: .late, isOfBoard: true),
          after: nil, limit: 50)))
    #expect(seat.screen.contains("Burcu Yildiz · te laat"))
  }

  @Test("the board stands on one screen of 80 by 24 with its nine columns, and a row for all")
  func picture() {
    let rows = supervisor().screen.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(
      rows.prefix(9).dropFirst(2).map(String.init) == [
        "                                    gewicht         te     geen       on-  wacht",
        "  lokaal team      fte open◂  nieuw (18–24)       laat  contact  volledig  >10wk",
        "▸ zonder regisseur        3       3 –                3        0         3      1",
        "  avisser          0,9   22       2 ▇▇▇▇    23       7        2         3      0",
        "  byildiz          1,0   31       4 ▇▇▇▇▇▇▇ 34 !    15        6         5      4",
        "  cdejong  afwezig 1,0   18       0 ▇▇▇▇    18       4        1         2      0",
        "  hele team              74       9                 29        9        13      5",
      ])
  }

  @Test("opens who waits long as a list of its own: without bridging on top")
  func waiting() {
    var seat = supervisor()
    seat.go(.down, .down, .left)
    #expect(seat.screen.contains("Burcu Yildiz · wacht langer dan 10 weken"))
    seat.forget()
    seat.go(.enter)
    #expect(
      seat.commands.contains(
        .team(.waiting(.user(Sample.login("byildiz")), after: nil, limit: 50))))
    let rows = (0..<5).map(seat.row)
    #expect(
      rows == [
        " ‹ Burcu Yildiz · wacht langer dan 10 weken                          2 gezinnen",
        String(repeating: "─", count: 80),
        "  Gezin            Wie wacht   Wacht op            Wk Overbrugging       Check",
        "▸ De Wit           Sem +1      Behandeling bij a…  14 geen               nooit",
        "  Van den Heuvel   Noor        Behandeling bij a…  25 Oma                16 nov",
      ])
    seat.go(.down)
    #expect(seat.row(22).contains("Noor · wacht sinds 1 jun · Behandeling bij angst · Kompas"))
    seat.forget()
    seat.go(.enter)
    #expect(seat.commands.contains(.openFamily(.id(Sample.id(399)))))
  }

  @Test(
    "the board and who waits long are drawn at every size in both languages",
    arguments: [(0, 0), (1, 1), (40, 8), (80, 24), (140, 40), (300, 100)])
  func sizes(_ columns: Int, _ rows: Int) {
    for language in Language.allCases {
      var seat = Seat(
        Sample.settings(
          language, columns: columns, rows: rows, actor: Sample.actor(.supervisor),
          isASCII: language == .english))
      seat.settle()
      for keys in [[Key.character("4")], [.down, .down, .left], [.enter], [.down]] {
        for key in keys { seat.go(key) }
        #expect(seat.app.view().size == Size(columns: columns, rows: rows))
        if language == .english {
          #expect(!seat.screen.unicodeScalars.contains { !$0.isASCII })
        }
      }
      if rows >= 24 {
        #expect(seat.screen.contains(language == .english ? "more than 10 weeks" : "10 weken"))
        #expect(seat.screen.contains(language == .english ? "Oma" : "Noor"))
      }
      if columns >= 140 { #expect(seat.screen.contains("Kompas Jeugd")) }
    }
  }

  @Test("why says what a weight is the sum of", arguments: [Language.dutch, .english])
  func weight(_ language: Language) {
    var seat = Seat(
      Sample.settings(
        language, actor: Sample.actor(.supervisor), isASCII: language == .english))
    seat.settle()
    seat.go(.character("4"), .down, .character("w"))
    let isDutch = language == .dutch
    #expect(seat.screen.contains(isDutch ? "Gewicht van Anne Visser" : "Weight of Anne Visser"))
    #expect(seat.screen.contains(isDutch ? "3 x 1,7 = 5,1" : "3 x 1.7 = 5.1"))
    #expect(
      seat.screen.contains(isDutch ? "risico hoog, nog geen plan" : "risk high, no plan yet"))
    #expect(seat.screen.contains(isDutch ? "Samen 21,0, bij 0,9 fte: 23 per fte." : "23 per fte."))
  }

  @Test("behind a number one marks, reminds with a text and a day, and sees a line for each")
  func reminds() {
    var seat = supervisor()
    seat.go(.down, .enter, .character(" "), .character("h"))
    #expect(seat.screen.contains("─ Aandacht vragen"))
    for letter in "bel" { seat.go(.character(letter)) }
    seat.go(.control("s"))
    #expect(
      seat.commands.contains { command in
        guard case .team(.remind(let families, let text, _)) = command else { return false }
        return families.count == 1 && text.text == "Teamleider vraagt aandacht: bel"
      })
    #expect(seat.screen.contains("Gedaan: 1 van 1"))
  }

  @Test("a wide terminal shows every column at once")
  func wide() {
    let seat = supervisor(200, 60)
    for word in ["gezien", ">90%", "dracht", "inzage", ">10wk", "nieuw"] {
      #expect(seat.screen.contains(word), "\(word)")
    }
  }

  @Test("the last row counts the families of everybody and opens them")
  func everybody() {
    var seat = supervisor()
    seat.go(.end)
    #expect(seat.screen.contains("hele team · open"))
    seat.forget()
    seat.go(.enter)
    #expect(
      seat.commands.contains(
        .families(
          FamilyFilter(coordinator: .anybody, group: .open, isOfBoard: true), after: nil,
          limit: 50)))
  }

  @Test("marks families of nobody and assigns them after a preview, with one undo")
  func assigns() {
    var seat = supervisor()
    seat.go(.enter, .character("*"))
    #expect(seat.screen.contains("6 aangekruist"))
    seat.go(.character(" "))
    #expect(seat.screen.contains("5 aangekruist"))
    seat.go(.character("R"))
    #expect(seat.screen.contains("5 gezinnen toewijzen aan"))
    seat.go(.enter)
    #expect(seat.screen.contains("wordt regisseur van 5 gezinnen"))
    seat.forget()
    seat.go(.character("j"))
    #expect(
      seat.commands.contains {
        if case .team(.assign(let all, _)) = $0 { all.count == 5 } else { false }
      })
    #expect(seat.screen.contains("Gedaan: "))
    seat.go(.character("u"), .character("j"))
    #expect(seat.commands.contains(.team(.undoAssign(Sample.id(932)))))
  }

  @Test("says to mark first when nothing is marked")
  func marksFirst() {
    var seat = supervisor()
    seat.go(.enter, .character("R"))
    #expect(seat.screen.contains("Kruis eerst gezinnen aan"))
  }

  @Test("reports absence from the board: preview, a change, a result for each row")
  func absence() {
    var seat = supervisor()
    seat.go(.down, .down, .character("z"))
    #expect(seat.screen.contains("Ziek melden"))
    seat.go(.control("s"))
    #expect(seat.screen.contains("tot nader order, controle 30 nov"))
    #expect(seat.screen.contains("10:00 06"))
    #expect(seat.screen.contains("avisser +2"))
    seat.go(.enter)
    #expect(seat.screen.contains("Wie neemt De Wit waar?"))
    seat.go(.enter)
    seat.forget()
    seat.go(.control("s"))
    #expect(seat.screen.contains("Gedaan: 1 van 2"))
    #expect(seat.screen.contains("gesloten"))
    seat.go(.character("u"), .character("j"))
    #expect(seat.commands.contains(.team(.endAbsence(Sample.id(931), isUndo: true))))
  }

  @Test("asks for a day to check when there is no last day")
  func checkDay() {
    var seat = supervisor()
    seat.go(.down, .character("z"), .tab, .tab, .control("u"))
    for _ in 0..<12 { seat.go(.backspace) }
    seat.forget()
    seat.go(.control("s"))
    #expect(!seat.commands.contains { if case .team = $0 { true } else { false } })
  }

  @Test("the handover sheet is read on the screen, and has no address on it")
  func sheet() {
    var seat = Seat()
    seat.settle()
    seat.go(.enter)
    seat.forget()
    seat.go(.function(2))
    seat.write("overdrachtsform")
    seat.go(.enter)
    #expect(seat.commands.contains(.team(.sheet(.id(Sample.id(398))))))
    #expect(seat.screen.contains("OVERDRACHTSFORMULIER De Wit"))
    for language in [Dutch() as any Phrases, English()] {
      let html = HandoverSheetText.html(seat.desk.family, phrases: language)
      for home in seat.desk.family.members.compactMap(\.household) {
        if let code = home.postalCode { #expect(!html.contains(code.text)) }
      }
      #expect(!html.contains("<script"))
    }
  }

  @Test("hands marked families over after a preview with a row each, and says what came of each")
  func handsOverMany() {
    var seat = Seat()
    seat.settle()
    seat.go(.character("*"), .character("a"))
    #expect(seat.screen.contains("overdragen aan een collega"))
    seat.go(.down, .enter)
    #expect(seat.screen.contains("Aangekruiste gezinnen overdragen"))
    seat.write("burak")
    seat.go(.enter, .tab)
    seat.write("Ik ga met verlof")
    seat.go(.control("s"))
    #expect(seat.screen.contains("Overdragen aan byildiz"))
    #expect(seat.screen.contains("wordt gevraagd"))
    seat.forget()
    seat.go(.control("s"))
    #expect(
      seat.commands.contains { if case .team(.askHandovers) = $0 { true } else { false } })
    #expect(seat.screen.contains("Gedaan: "))
  }

  @Test("a coordinator hands his own family over with one key and a note")
  func handsOver() {
    var seat = Seat()
    seat.settle()
    seat.go(.enter, .character("O"))
    #expect(seat.screen.contains("Overdragen aan een collega"))
    seat.write("burak")
    seat.go(.enter, .tab)
    seat.write("Moeder weet ervan")
    seat.forget()
    seat.go(.control("s"))
    #expect(
      seat.commands.contains {
        if case .team(.askHandover(_, to: Sample.login("byildiz"), _, expecting: 7)) = $0 {
          true
        } else {
          false
        }
      })
  }
}
