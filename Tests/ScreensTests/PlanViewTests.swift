import Domain
import Drawing
import Testing

@Suite("The views of the plan tab")
struct PlanViewTests {
  @Test("v offers the views, a digit picks one, and Esc goes back to the goals")
  func views() {
    var seat = open()
    seat.go(.character("v"))
    #expect(seat.screen.contains("Wat wil je van het plan zien?"))
    #expect(seat.screen.contains("6 Familiegroepsplan en termijnen"))
    seat.go(.character("6"))
    #expect(seat.row(4).contains("Familiegroepsplan en termijnen"))
    #expect(seat.screen.contains("Bied het gezin eerst aan"))
    seat.go(.escape)
    #expect(seat.row(4).contains("Plan versie 3, vastgesteld"))
  }

  @Test("the bar offers nothing that an empty view can't do")
  func emptyBar() {
    var seat = open()
    seat.go(.character("v"), .character("4"))
    #expect(seat.screen.contains("Er zijn nog geen werkafspraken."))
    #expect(!seat.row(23).contains("Verwijder") && !seat.row(23).contains("Open"))
    #expect(seat.row(23).contains("n Nieuw"))
  }

  @Test("a score is written for the goal under the cursor; eleven is refused at its field")
  func score() throws {
    var seat = open()
    seat.go(.character("s"))
    seat.write("11")
    seat.go(.tab, .tab)
    seat.write("Sem")
    seat.go(.control("s"))
    #expect(!seat.commands.contains { if case .planning = $0 { true } else { false } })
    #expect(seat.screen.contains("van 0 tot en met 10"))
    seat.go(.backspace, .control("s"))
    let goal = try #require(seat.desk.family.plan?.goals.first).goal.id
    let score = NewScore(score: 1, onDay: Sample.today, by: Sample.line("Sem"))
    #expect(
      seat.commands.contains(
        .planning(Sample.id(398), .score(goal, score), expecting: 7)))
  }

  @Test("one person's answer is recorded in his own words")
  func answer() {
    var seat = open(making: true)
    seat.go(.character("O"))
    #expect(seat.screen.contains("Antwoord op het plan"))
    seat.go(.tab, .tab, .tab)
    seat.write("Alleen als oma helpt")
    seat.go(.control("s"))
    let answers = seat.commands.compactMap { command -> NewAnswer? in
      guard case .planning(_, .answer(let new), _) = command else { return nil }
      return new
    }
    #expect(answers.map(\.kind) == [.agreed])
    #expect(answers.first?.ownWords?.text == "Alleen als oma helpt")
    #expect(answers.first?.onDay == Sample.today)
  }

  @Test("a refusal for want of a reason stands at the reason")
  func reason() {
    var seat = open(making: true)
    seat.go(.character("o"), .down, .down, .character(" "))
    seat.desk.trouble = .refused(.planNeedsReason(agreed: 1, asked: 2))
    seat.go(.control("s"))
    #expect(seat.screen.contains("▸ Reden"))
    #expect(seat.screen.contains("1 van de 2"))
  }

  @Test("removing asks first, and an adopted goal isn't removed at all")
  func removing() {
    var seat = open()
    seat.go(.character("x"))
    #expect(seat.screen.contains("Dit plan is vastgesteld."))
    seat = open(making: true)
    seat.go(.home, .character("x"))
    #expect(seat.screen.contains("met zijn acties uit dit"))
    seat.go(.enter)
    #expect(!seat.commands.contains { if case .planning = $0 { true } else { false } })
    seat.go(.character("x"), .character("j"))
    #expect(
      seat.commands.contains {
        if case .planning(_, .removeGoal, _) = $0 { true } else { false }
      })
  }

  @Test("a legal step that needs a ground says so at the ground")
  func ground() {
    var seat = open()
    seat.go(.character("v"), .character("6"), .character("n"))
    seat.write("afgezien")
    seat.go(.enter)
    seat.desk.trouble = .refused(.legalStepNeedsGround)
    seat.go(.control("s"))
    #expect(seat.screen.contains("▸ Grond"))
  }

  @Test("the steps of a decision stand in a view of their own, the empty ones told, and are filled")
  func foundation() {
    var seat = open(making: true)
    seat.go(.character("v"), .character("7"))
    #expect(seat.screen.contains("Onderbouwing van een besluit"))
    #expect(seat.screen.contains("Kracht en netwerk") && seat.screen.contains("nog leeg"))
    seat.go(.character("e"), .tab)
    seat.write("Ruzies thuis")
    seat.go(.control("s"))
    let texts = seat.commands.compactMap { command -> [FoundationStep: Prose]? in
      if case .planning(_, .setFoundation(let texts), _) = command { texts } else { nil }
    }
    #expect(texts.first?[.problems]?.text == "Ruzies thuis")
    seat.go(.character("n"))
    #expect(seat.screen.contains("Advies van een deskundige"))
    for text in ["Bo Smit", "psychiater"] {
      seat.write(text)
      seat.go(.tab)
    }
    seat.go(.tab, .tab)
    seat.write("Eerst rust")
    seat.go(.control("s"))
    let advice = seat.commands.compactMap { command -> AdviceContent? in
      if case .planning(_, .addAdvice(let content), _) = command { content } else { nil }
    }
    #expect(advice.first?.discipline.text == "psychiater")
  }

  @Test("a day is asked for and nothing is sent to the store to look back")
  func lookBack() {
    var seat = open()
    seat.go(.character("T"))
    #expect(seat.screen.contains("Het plan zoals het was"))
    seat.write("18-9-2025")
    seat.go(.control("s"))
    #expect(seat.screen.contains("gold er geen plan"))
    #expect(!seat.commands.contains { if case .planning = $0 { true } else { false } })
  }

  private func open(making: Bool = false) -> Seat {
    var seat = Seat()
    if making {
      let family = seat.desk.family.summary.family
      seat.desk.family = Sample.family(
        making: Sample.plan(family, number: 4, state: .withFamily))
    }
    seat.settle()
    seat.go(.enter, .character("3"))
    return seat
  }
}
