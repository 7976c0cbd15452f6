import Domain
import Drawing
import Screens
import Testing
import Texts

@Suite("a crisis on the screen")
struct CrisisScreenTests {
  @Test("C from an open file asks the eight things of the telephone, and the draft is kept")
  func begin() throws {
    var seat = opened(SafetyPage())
    seat.forget()
    seat.go(.character("C"))
    for label in [
      "Wie belde", "Om wie het gaat", "Wat er speelt", "Gevaar, voor wie", "Nu afgesproken",
    ] {
      #expect(seat.screen.contains(label), "\(label)")
    }
    seat.write("Oma, 06 12345678")
    seat.go(.tab, .tab)
    seat.write("Vader staat voor de deur")
    seat.go(.tab)
    seat.write("Voor Sem")
    seat.go(.tab)
    seat.write("Politie gebeld")
    seat.go(.tab)
    seat.write("Opvang, 015 123456")
    seat.go(.tab, .tab)
    seat.write("Oma")
    seat.go(.control("s"))
    let command = seat.commands.compactMap { command -> CrisisStory? in
      guard case .safety(_, .openCrisis(let new, _), _) = command else { return nil }
      return new
    }.first
    let story = try #require(command)
    #expect(story.about.text == "Sem, Noor")
    #expect(story.help?.who.text == "Opvang, 015 123456")
    #expect(story.lookOn > Sample.today)
  }

  @Test("an open crisis is in the header and first on the tab, and C goes to it")
  func open() throws {
    var seat = opened(SafetyPage(crises: [try crisis()]))
    #expect(seat.screen.contains("CRISIS"))
    seat.go(.character("C"))
    #expect(seat.screen.contains("Sem · Voor Sem"))
    #expect(seat.screen.contains("weer kijken"))
    seat.go(.enter)
    #expect(seat.screen.contains("Wie belde, tel.: Oma"))
    seat.go(.escape, .character("x"))
    #expect(seat.screen.contains("Crisis beëindigen"))
  }

  @Test("that no messages may be sent stands at the foot of every tab, with its reason on Safety")
  func blocked() throws {
    let block = MessageBlock(
      id: Sample.id(950), family: Sample.id(398), number: 1, reason: Sample.line("Vader leest mee"),
      author: Sample.visser.id, fromDay: Sample.today)
    var seat = opened(SafetyPage(messageBlocks: [block]))
    #expect(seat.screen.contains("geen berichten"))
    seat.go(.character("8"))
    #expect(seat.screen.contains("Geen berichtenverkeer, want Vader leest mee"))
    seat.go(.character("N"))
    #expect(seat.screen.contains("Geen berichtenverkeer opheffen"))
  }

  @Test("the decision takes its commitment along, and once decided e ties another one to it")
  func committed() throws {
    var decided = try crisis()
    decided.decision = CrisisDecision(onDay: Sample.today, text: Sample.line("Beschikking 17"))
    for (crisis, isDecided) in [(try crisis(), false), (decided, true)] {
      var seat = Seat()
      seat.desk.family = Sample.family(helped: true, safety: SafetyPage(crises: [crisis]))
      seat.settle()
      seat.go(.enter, .character("C"), .character("e"))
      if !isDecided {
        seat.write("Beschikking 17")
        seat.go(.tab)
      }
      let line = try #require(seat.desk.family.help.commitments.first)
      seat.write(line.commitment.product.text)
      seat.go(.enter, .control("s"))
      let linked = seat.commands.compactMap { command -> ID<Commitment>? in
        switch command {
        case .safety(_, .decideCrisis(_, on: _, _, let commitment), _): commitment
        case .safety(_, .linkCrisis(_, let commitment), _): commitment
        default: nil
        }
      }
      #expect(linked == [line.commitment.id], "\(isDecided)\n\(seat.screen)")
    }
  }

  @Test("a crisis names its commitment, and the commitment its crisis")
  func bothWays() throws {
    var decided = try crisis()
    decided.decision = CrisisDecision(onDay: Sample.today, text: Sample.line("Beschikking 17"))
    var seat = Seat()
    let help = Sample.family(helped: true).help
    let line = try #require(help.commitments.first)
    seat.desk.family = Sample.family(
      helped: true,
      safety: SafetyPage(
        crises: [decided],
        commitments: [
          CrisisCommitment(
            id: Sample.id(941), family: Sample.id(398), crisis: decided.id,
            commitment: line.commitment.id, onDay: Sample.today, author: Sample.visser.id)
        ]))
    seat.settle()
    seat.go(.enter, .character("4"))
    #expect(seat.screen.contains("besloten na de crisis van"), "\(seat.screen)")
    seat.go(.character("C"), .enter, .end)
    #expect(seat.screen.contains(line.providerName.text), "\(seat.screen)")
  }

  @Test("the weekend sheet says whom to call, who helps and what to do, and has no address")
  func sheet() throws {
    let page = Sample.family(safety: SafetyPage(crises: [try crisis()]))
    let sheet = WeekendSheetText(Dutch()).page([page, page], on: Sample.today)
    let text = sheet.text()
    for part in ["WEEKENDBLAD", "De Wit", "Wie bellen", "Opvang, 015", "bel 112", "0800-2000"] {
      #expect(text.contains(part), "\(part)")
    }
    #expect(sheet.parts.filter { $0 == .pageBreak }.count == 1)
    #expect(sheet.html.contains("<h1>WEEKENDBLAD"))
    #expect(
      WeekendSheetText(Dutch()).page([], on: Sample.today).text().contains("geen gezin"))
  }

  @Test("however much was written, a family takes no more than sixty lines of the sheet")
  func sixty() throws {
    let long = try Prose(String(repeating: "Er is veel gebeurd. ", count: 400))
    let line = try Line(String(repeating: "Oma ", count: 45))
    let agreements = (1...12).map { number in
      SafetyAgreement(
        id: Sample.id(UInt64(960 + number)), family: Sample.id(398), number: number, text: long,
        parties: line, watchedBy: line, fromDay: Sample.today,
        checkOn: Sample.today.adding(days: 7))
    }
    let page = Sample.family(
      safety: SafetyPage(agreements: agreements, crises: [try crisis(line, long)]))
    let lines = WeekendSheetText(Dutch()).page([page], on: Sample.today).lines(width: 78)
    #expect(lines.count <= 60)
    #expect(lines.contains { $0.contains("Er zijn meer afspraken") })
    #expect(lines.contains { $0.contains("bel 112") })
  }

  private func crisis(_ line: Line? = nil, _ prose: Prose? = nil) throws -> Crisis {
    Crisis(
      id: Sample.id(940), family: Sample.id(398), number: 1, beganOn: Sample.today,
      author: Sample.visser.id,
      story: CrisisStory(
        reportedBy: line ?? Sample.line("Oma, 06 12345678"), about: line ?? Sample.line("Sem"),
        situation: try prose ?? Prose("Vader staat voor de deur"),
        danger: line ?? Sample.line("Voor Sem"), agreed: try prose ?? Prose("Politie gebeld"),
        help: CrisisHelp(who: line ?? Sample.line("Opvang, 015 123456"), fromDay: Sample.today),
        reachable: line ?? Sample.line("Oma"), lookOn: Sample.today.adding(days: 3)))
  }

  private func opened(_ safety: SafetyPage) -> Seat {
    var seat = Seat()
    seat.desk.family = Sample.family(safety: safety)
    seat.settle()
    seat.go(.enter)
    return seat
  }
}
