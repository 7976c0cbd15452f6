import Domain
import Drawing
import Screens
import Testing
import Texts

@Suite("The letter to a specialist, on the screens")
struct LetterScreenTests {
  private static func letter(_ state: LetterState = .concept) -> SpecialistLetter {
    var content = LetterContent(from: PracticeSample.page.record.content, on: Sample.today)
    content.recipient = Sample.line("GGZ <Delfland> & zo")
    content.kind = .specialist
    let isSigned = !state.isInTheMaking
    return SpecialistLetter(
      id: Sample.id(850), record: Sample.id(801), number: 1, content: content, state: state,
      readyOn: state == .concept ? nil : Sample.today,
      signature: isSigned
        ? LetterSignature(by: Sample.line("J. de Vries"), onDay: Sample.today) : nil)
  }

  private static func page(_ letters: [SpecialistLetter]) -> PracticeRecordPage {
    let page = PracticeSample.page
    return PracticeRecordPage(
      record: page.record, talks: page.talks, consents: page.consents, givers: page.givers,
      letters: letters)
  }

  private func seat(_ letters: [SpecialistLetter], _ language: Language = .dutch) -> Seat {
    var seat = Seat(Sample.settings(language, actor: Sample.actor(.poh)))
    seat.desk.practiceRecord = Self.page(letters)
    seat.desk.practiceRows[.concept] = [
      PracticeRow(.record(PracticeSample.page.record), talks: 1, letter: letters.first)
    ]
    seat.settle()
    return seat
  }

  private func letters(_ seat: Seat) -> [LetterCommand] {
    seat.commands.compactMap {
      if case .practice(.letter(let command)) = $0 { command } else { nil }
    }
  }

  @Test("the first one opens the form, filled with what the record knows")
  func first() {
    var seat = seat([])
    seat.go(.enter, .character("l"))
    #expect(seat.screen.contains("Brief aan een specialist") && seat.screen.contains("Soort zorg"))
    seat.write("GGZ Delfland")
    seat.go(.control("s"))
    let written = letters(seat).compactMap { command -> LetterContent? in
      if case .new(_, let content, false) = command { content } else { nil }
    }
    #expect(written.first?.recipient?.text == "GGZ Delfland")
    #expect(written.first?.practitionerFunction?.text == "huisarts")
    #expect(written.first?.complaint == PracticeSample.page.record.content.request)
  }

  @Test("shows its text, where it stands, what is missing, and lays it ready with one key")
  func concept() {
    var seat = seat([Self.letter()])
    #expect(seat.screen.contains("brief: concept"))
    seat.go(.enter)
    #expect(seat.screen.contains("Geldig voor een eerste afspraak tot en met"))
    seat.go(.character("l"))
    #expect(seat.screen.contains("Brief over: Fleur Hoekstra"))
    #expect(seat.screen.contains("Verwijsbrief naar specialistische ggz"))
    #expect(seat.row(22).contains("Vul nog in:"))
    seat.desk.trouble = .refused(.fieldsMissing([.bsn, .course]))
    seat.go(.character("l"))
    #expect(seat.screen.contains("Dit ontbreekt nog: bsn, beloop"))
  }

  @Test("notes signature and sending by a form each, and a correction of what was signed")
  func steps() {
    var seat = seat([Self.letter(.ready)])
    seat.go(.enter, .character("l"), .character("o"))
    #expect(seat.screen.contains("Getekend door de huisarts"))
    seat.go(.control("s"))
    #expect(
      letters(seat).contains { if case .sign(_, by: _?, on: _?) = $0 { true } else { false } })
    var signed = self.seat([Self.letter(.signed)])
    signed.go(.enter, .character("l"), .character("v"))
    signed.write("ZorgDomein")
    signed.go(.control("s"))
    #expect(letters(signed).contains { if case .send = $0 { true } else { false } })
    signed.go(.character("n"))
    #expect(signed.screen.contains("verbetering van de brief van"))
    signed.go(.control("s"))
    #expect(
      letters(signed).contains { if case .new(_, _, correcting: true) = $0 { true } else { false } }
    )
  }

  @Test("as HTML what people wrote is text and nothing else; English has its own words")
  func html() throws {
    let text = try #require(LetterText(Self.page([Self.letter()])))
    let html = text.screen(English()).html
    #expect(html.contains("GGZ &lt;Delfland&gt; &amp; zo") && !html.contains("<Delfland>"))
    #expect(html.contains("<html lang=\"en\">") && html.contains("Not signed"))
    #expect(text.screen(Dutch()).lines(width: 78).allSatisfy { CellWidth.of($0) <= 78 })
  }

  @Test("the screen shows the BSN behind dots, paper whole where it was written down so")
  func bsn() throws {
    var content = LetterContent(from: PracticeSample.page.record.content, on: Sample.today)
    content.bsn = try BSN("123456782")
    content.recipient = Sample.line("GGZ Delfland")
    let letter = SpecialistLetter(
      id: Sample.id(850), record: Sample.id(801), number: 1, content: content, state: .ready,
      readyOn: Sample.today)
    func handing(_ showsBSN: Bool) -> LetterHanding {
      LetterHanding(
        id: Sample.id(851), record: Sample.id(801), letter: letter.id, user: Sample.visser.id,
        onDay: Sample.today, recipient: content.recipient, showsBSN: showsBSN)
    }
    let page = PracticeSample.page
    let text = try #require(
      LetterText(
        PracticeRecordPage(
          record: page.record, talks: page.talks, consents: page.consents, givers: page.givers,
          letters: [letter], handings: [handing(true)])))
    let read = text.screen(Dutch()).text()
    #expect(!read.contains("123456782") && read.contains("•••••6782"))
    #expect(read.contains("voor GGZ Delfland, met het hele BSN."), "\(read)")
    for showsBSN in [false, true] {
      let paper = text.paper(Dutch(), handing(showsBSN))
      #expect(paper.text().contains("123456782") == showsBSN)
      #expect(paper.html.contains("123456782") == showsBSN)
      #expect(!paper.text().contains("Afgedrukt"))
    }
  }
}
