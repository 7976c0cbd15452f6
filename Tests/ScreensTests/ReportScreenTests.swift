import Domain
import Drawing
import Testing
import Texts

@testable import Screens

@Suite("reports on the screen") struct ReportScreenTests {
  private func seat(
    _ columns: Int = 80, _ rows: Int = 24, language: Language = .dutch, isASCII: Bool = false
  ) -> Seat {
    var seat = Seat(
      Sample.settings(
        language, columns: columns, rows: rows, actor: Sample.actor(.supervisor),
        isASCII: isASCII))
    seat.settle()
    seat.go(.character("5"))
    return seat
  }

  @Test("the first page has inflow beside cost, on the newest month, with the definition below")
  func picture() {
    let seat = seat()
    let rows = (0..<22).map(seat.row)
    #expect(rows[1].hasPrefix(" Instroom en kosten"))
    #expect(rows[1].hasSuffix("1 december 2025 t/m 30 november 2026"))
    #expect(
      rows[3] == "                      aan-  afgerond  dossiers  dossiers     traject     traject")
    #expect(
      rows[4] == "  maand         meldingen◂   bij POH   geopend  gesloten     mediaan         p90")
    #expect(rows[16].hasPrefix("▸ nov 2026"))
    #expect(rows[17].hasPrefix("  samen"))
    #expect(seat.row(22) == " Aanmeldingen op de dag van ontvangst, wat er ook mee gebeurde.")
  }

  @Test("Enter on a number asks for exactly the figures it counts")
  func opens() {
    var seat = seat()
    seat.go(.up, .right, .right)
    seat.forget()
    seat.go(.enter)
    #expect(
      seat.commands.contains(
        .report(
          .list(
            FigureSelection(
              .opened, from: Sample.day("2026-10-01"), to: Sample.day("2026-11-01")), after: nil,
            limit: 50))))
    #expect(seat.screen.contains("Geopende dossiers, 1 okt t/m 31 okt"))
    #expect(seat.screen.contains("De Wit"))
    #expect(seat.screen.contains("nog geen dossier"))
    seat.go(.enter)
    #expect(seat.screen.contains("1 Overzicht"))
  }

  @Test("a report with more columns than there is room for shows those around the chosen one")
  func manyColumns() {
    var seat = seat()
    seat.go(.character("v"), .character("6"))
    #expect(seat.row(4).hasPrefix("  gemeente          budgetten◂      budget"))
    #expect(seat.row(4).hasSuffix("›"))
    seat.go(.left)
    #expect(seat.row(4).hasPrefix("  gemeente ‹"))
    #expect(seat.row(4).contains("verwacht◂"))
    #expect(!seat.row(4).contains("budgetten"))
    seat.go(.right)
    #expect(seat.row(4).contains("budgetten◂"))
    let wide = self.seat(140)
    #expect(!wide.row(4).contains("›"))
  }

  @Test("a number without a list says so")
  func noList() {
    var seat = seat()
    seat.go(.right, .enter)
    #expect(seat.screen.contains("Achter dit getal staat geen lijst."))
  }

  @Test(
    "each report draws in both languages at every size, in ASCII too", arguments: Language.allCases)
  func everyReport(_ language: Language) {
    for (columns, rows) in [(80, 24), (40, 9), (200, 60)] {
      for isASCII in [false, true] {
        for place in 1...9 {
          var seat = seat(columns, rows, language: language, isASCII: isASCII)
          seat.go(.character("v"))
          seat.go(.character(Character("\(place)")))
          let name = seat.reported?.name ?? .inflow
          #expect(name == ReportName.allCases[place - 1])
          if columns > 40 {
            #expect(seat.screen.contains(language.phrases.name(of: name)))
          }
          let strange = isASCII ? seat.screen.unicodeScalars.filter { !$0.isASCII }.count : 0
          #expect(strange == 0)
        }
      }
    }
  }

  @Test("what may be seen outside hides small numbers, says so, and keeps to whole years")
  func outside() {
    var seat = seat()
    seat.go(.character("o"))
    #expect(seat.reported?.isForOutside == true)
    #expect(seat.screen.contains("Voor buiten het team"))
    seat.go(.character("v"), .character("2"))
    #expect(seat.reported?.fromDay == Sample.day("2025-01-01"))
    #expect(seat.reported?.toDay == Sample.day("2027-01-01"))
    seat.go(.character("o"))
    #expect(seat.reported?.isForOutside == false)
  }

  @Test("another period is typed, and a wrong one is told at its field")
  func period() {
    var seat = seat()
    seat.go(.character("p"))
    #expect(seat.screen.contains("Waarover het rapport gaat"))
    #expect(seat.screen.contains("1-12-2025"))
    seat.go(.control("u"))
    seat.type("1-1-2026")
    seat.go(.control("s"))
    #expect(seat.reported?.fromDay == Sample.day("2026-01-01"))
    #expect(seat.row(1).hasSuffix("1 januari 2026 t/m 30 november 2026"))
    seat.go(.character("i"))
    #expect(seat.reported?.division == .year)
  }

  @Test("what each number means stands on w")
  func explains() {
    var seat = seat()
    seat.go(.character("w"))
    #expect(seat.screen.contains("naast wat een traject kost"))
    #expect(seat.screen.contains("afgerond bij POH: Kinderen die de praktijk zelf afrondde"))
  }

  @Test("as a file it is asked of the program with all that is shown")
  func export() {
    var seat = seat()
    seat.forget()
    seat.go(.character("x"))
    #expect(seat.screen.contains("1 webpagina om te printen"))
    seat.go(.character("2"))
    let asked = seat.effects.contains {
      if case .exportReport(_, let report, .csv) = $0 {
        report.question.name == .inflow
      } else {
        false
      }
    }
    #expect(asked)
  }

  @Test("a page of HTML holds all it needs, says what it shows, and takes no words for markup")
  func html() {
    var question = ReportQuestion(
      .costs, from: Sample.day("2026-01-01"), to: Sample.day("2027-01-01"))
    question.division = .provider
    for language in Language.allCases {
      let page = ReportPage.html(
        Sample.report(question), language.phrases, today: Sample.today)
      #expect(page.hasPrefix("<!DOCTYPE html>"))
      #expect(!page.contains("http"))
      #expect(!page.contains("<script"))
      #expect(page.contains("<svg"))
      #expect(page.contains("@page { size: A4"))
      for column in ReportName.costs.columns {
        #expect(page.contains(PrintedPage.escaped(language.phrases.definition(of: column))))
      }
    }
    var report = Sample.report(question)
    report = Report(
      question: report.question, columns: report.columns,
      rows: report.rows.map {
        ReportRow(key: .provider(Sample.id(701), Sample.line("<b>&\"Jeugd")), cells: $0.cells)
      }, total: report.total, isSuppressed: false)
    let page = ReportPage.html(report, Dutch(), today: Sample.today)
    #expect(!page.contains("<b>"))
    #expect(page.contains("&lt;b&gt;&amp;&quot;Jeugd"))
  }

  @Test("a report without any number still says what it is about")
  func empty() {
    let question = ReportQuestion.lastYear(.waiting, today: Sample.today)
    let empty = ReportMaking(question, [:], hasLists: true).report()
    let lines = ReportText.lines(empty, Dutch(), width: 80)
    #expect(lines.first == "Wachttijden")
    #expect(lines.contains { $0.hasPrefix("samen") && $0.contains("–") })
    #expect(ReportPage.html(empty, Dutch(), today: Sample.today).contains("Wachttijden"))
  }
}

extension Seat {
  /// The report that was asked for last.
  fileprivate var reported: ReportQuestion? {
    commands.reversed().lazy.compactMap { command -> ReportQuestion? in
      if case .report(.show(let question)) = command { question } else { nil }
    }.first
  }
}
