import Domain
import Drawing
import Screens
import Testing
import Texts

@Suite("letters to the family on the screen")
struct FamilyLetterScreenTests {
  @Test("L shows which letters are prepared and which were sent")
  func shown() {
    let seat = opened([line(2), line(1, .sent)])
    for part in [
      "De Wit · Brieven", "2  uitnodiging om kennis te maken · aan Karin Jonker", "klaargezet",
      "1  uitnodiging om kennis te maken", "verstuurd · post",
    ] { #expect(seat.screen.contains(part), "\(part)\n\(seat.screen)") }
  }

  @Test("without one it says which key prepares one; n chooses, and the new text opens")
  func first() {
    var seat = opened([])
    #expect(seat.screen.contains("Er is nog geen brief. n zet er een klaar."))
    seat.go(.character("n"))
    seat.write("uitn")
    seat.go(.enter, .tab)
    #expect(seat.screen.contains("Brief aan het gezin klaarzetten"), "\(seat.screen)")
    seat.write("Karin")
    seat.go(.enter)
    seat.desk.letters = [line(1)]
    seat.go(.control("s"))
    let new = seat.commands.compactMap { command -> NewFamilyLetter? in
      guard case .letter(_, .prepare(let new), _) = command else { return nil }
      return new
    }.first
    #expect(new?.template == .invitation && new?.text == nil)
    #expect(seat.screen.contains("Beste Karin,"), "\(seat.screen)")
    #expect(
      seat.screen.contains("Nog invullen: [dag]. De brief is goed te lezen."), "\(seat.screen)")
  }

  @Test("a hard sentence is told while one types")
  func hard() {
    var seat = opened([line(1)])
    seat.go(.character("e"))
    seat.write("Indien het kan. ")
    #expect(seat.screen.contains("Moeilijk te lezen: zin 1"), "\(seat.screen)")
    seat.go(.control("s"))
    let text = seat.commands.compactMap { command -> String? in
      guard case .letter(_, .rewrite(_, let text), _) = command else { return nil }
      return text.text
    }.first
    #expect(text?.contains("Indien het kan.") == true)
  }

  @Test("p hands the letter out, with the two who are there for the family")
  func printed() {
    var seat = opened([line(1)])
    seat.go(.character("p"))
    for part in ["Kennismaken", "Karin Jonker", "Beste Karin,", "Vertrouwenspersoon"] {
      #expect(seat.screen.contains(part), "\(part)\n\(seat.screen)")
    }
    #expect(
      seat.commands.contains { if case .letter(_, .print, _) = $0 { true } else { false } })
  }

  @Test("v notes how it went, x takes it back after a question")
  func ended() {
    var seat = opened([line(1)])
    seat.go(.character("v"), .control("s"))
    #expect(
      seat.commands.contains {
        if case .letter(_, .send(_, on: _, .post, despite: nil), _) = $0 { true } else { false }
      })
    seat.go(.character("x"))
    #expect(seat.screen.contains("Brief 1 intrekken?"), "\(seat.screen)")
  }

  @Test("in English and ASCII it has its own words, at any size")
  func languages() {
    for (columns, rows) in [(80, 24), (40, 10), (1, 1), (200, 60)] {
      var seat = Seat(
        Sample.settings(.english, columns: columns, rows: rows, isASCII: true))
      seat.desk.letters = [line(1)]
      seat.settle()
      seat.go(.enter, .character("L"))
      if columns >= 80 {
        #expect(seat.screen.contains("prepared"), "\(seat.screen)")
        #expect(seat.screen.contains("Letters"), "\(seat.screen)")
      }
      seat.go(.enter)
    }
  }

  private func opened(_ lines: [FamilyLetterLine]) -> Seat {
    var seat = Seat()
    seat.desk.letters = lines
    seat.settle()
    seat.go(.enter, .character("L"))
    return seat
  }

  private func line(
    _ number: Int, _ state: FamilyLetter.State = .prepared
  ) -> FamilyLetterLine {
    FamilyLetterLine(
      letter: FamilyLetter(
        id: Sample.id(970 + UInt64(number)), family: Sample.id(398), number: number,
        template: .invitation, addressee: Sample.id(960), madeOn: Sample.today,
        author: Sample.visser.id, contact: Sample.line("Uw aanspreekpunt: Anouk Visser"),
        body: Sample.sure(try Prose("Beste Karin,\n\nKunt u op [dag]?")),
        foot: Sample.sure(try Prose("Vertrouwenspersoon\nHet is gratis.")), state: state,
        endedOn: state == .prepared ? nil : Sample.today, way: state == .sent ? .post : nil),
      name: Sample.sure(try PersonName(given: "Karin", prefix: "", surname: "Jonker")),
      author: Sample.visser.login)
  }

  /// The contact agreement of the sample family says that somebody else reads along.
  private func warned() -> Seat {
    var seat = Seat()
    seat.desk.family = Sample.family(readAlong: Sample.id(960))
    seat.desk.letters = [line(1)]
    seat.settle()
    seat.go(.enter, .character("L"))
    return seat
  }

  @Test("where somebody reads along p asks why even so, and hands it out with that reason")
  func warnedPrint() {
    var seat = warned()
    seat.go(.character("p"))
    #expect(seat.screen.contains("leest een ander mee"), "\(seat.screen)")
    #expect(seat.screen.contains("Toch, omdat"), "\(seat.screen)")
    #expect(!seat.commands.contains { if case .letter(_, .print, _) = $0 { true } else { false } })
    seat.go(.control("s"))
    #expect(!seat.commands.contains { if case .letter(_, .print, _) = $0 { true } else { false } })
    seat.write("Zij haalt hem zelf op")
    seat.go(.control("s"))
    let reasons = seat.commands.compactMap { command -> String? in
      guard case .letter(_, .print(_, let despite), _) = command else { return nil }
      return despite?.text
    }
    #expect(reasons == ["Zij haalt hem zelf op"])
    #expect(seat.screen.contains("Beste Karin,"), "\(seat.screen)")
  }

  @Test("where somebody reads along the form of sending says so, and takes the reason along")
  func warnedSending() {
    var seat = warned()
    seat.go(.character("v"))
    #expect(seat.screen.contains("leest een ander mee"), "\(seat.screen)")
    seat.write("Zij vroeg erom")
    seat.go(.control("s"))
    let reasons = seat.commands.compactMap { command -> String? in
      guard case .letter(_, .send(_, on: _, .post, let despite), _) = command else { return nil }
      return despite?.text
    }
    #expect(reasons == ["Zij vroeg erom"], "\(seat.screen)")
  }

  private func prepared(_ count: Int) -> Seat {
    var seat = Seat()
    let karin = line(1).name
    seat.desk.prepared = (0..<count).map { place in
      PreparedLetterLine(
        letter: line(1 + place).letter, addressee: karin,
        familyName: Sample.line("De Wit"), caseNumber: CaseNumber(year: 2026, number: 398),
        isCover: place == 1)
    }
    seat.settle()
    seat.go(.character("L"))
    return seat
  }

  @Test("L in the worklist shows what is prepared for all families; Enter goes to its letters")
  func ofAll() {
    var seat = prepared(2)
    for part in [
      "Brieven die klaarliggen", "2 brieven", "De Wit", "uitnodiging om kennis te", "Karin Jonker",
      "nog invullen",
    ] { #expect(seat.screen.contains(part), "\(part)\n\(seat.screen)") }
    seat.desk.letters = [line(1)]
    seat.go(.enter)
    #expect(seat.screen.contains("De Wit · Brieven"), "\(seat.screen)")
    #expect(prepared(0).screen.contains("Er ligt geen brief klaar"))
  }

  @Test("p asks first, then hands all out in one piece, with what stayed behind and why")
  func bundle() {
    var seat = prepared(2)
    let lines = seat.desk.prepared
    seat.desk.bundle = LetterBundle(
      letters: [
        FamilyLetterPrint(
          letter: lines[0].letter, name: lines[0].addressee, caseNumber: lines[0].caseNumber,
          ground: .consentRequired)
      ],
      left: [
        LetterBundle.Left(
          line: lines[1], why: .refused(.familyLetter(.blanks(["dag"]))))
      ])
    seat.go(.character("p"))
    #expect(seat.screen.contains("2 brieven afdrukken?"), "\(seat.screen)")
    #expect(!seat.commands.contains(.preparedLetters(.print)))
    seat.go(.character("j"))
    #expect(seat.commands.contains(.preparedLetters(.print)))
    for part in ["Niet afgedrukt: De Wit (Z-2026-00398)", "[dag]", "Beste Karin,"] {
      #expect(seat.screen.contains(part), "\(part)\n\(seat.screen)")
    }
    seat.go(.escape)
    #expect(seat.screen.contains("Brieven die klaarliggen"), "\(seat.screen)")
  }

  @Test("the list of all families draws at any size, in both languages")
  func ofAllSizes() {
    for language in Language.allCases {
      for (columns, rows) in [(0, 0), (1, 1), (40, 8), (80, 24), (200, 60)] {
        var seat = Seat(Sample.settings(language, columns: columns, rows: rows, isASCII: true))
        seat.desk.prepared = prepared(2).desk.prepared
        seat.settle()
        seat.go(.character("L"), .character("p"))
        #expect(seat.app.view().size == Size(columns: columns, rows: rows))
      }
    }
  }
}
