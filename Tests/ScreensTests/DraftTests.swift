import Domain
import Drawing
import Screens
import Testing
import Texts

@Suite("nothing typed is lost") struct DraftTests {
  private func drafts(_ seat: Seat) -> [(form: String, fields: [DraftField])] {
    seat.commands.compactMap {
      if case .saveDraft(_, let form, _, let fields) = $0 { (form, fields) } else { nil }
    }
  }

  @Test("keeps a telephone note at each pause and makes it a note")
  func telephone() {
    var seat = Seat()
    seat.settle()
    seat.go(.enter, .character("b"))
    seat.forget()
    seat.type("Moeder belt")
    #expect(drafts(seat).isEmpty)
    seat.send(.timer(.draft))
    #expect(drafts(seat).first?.fields.last?.text == "Moeder belt")
    seat.go(.control("s"))
    guard
      case .addNote(let family, let note, let draft?)? = seat.commands.first(where: {
        if case .addNote = $0 { true } else { false }
      })
    else {
      Issue.record("no note")
      return
    }
    #expect(family == Sample.id(398))
    #expect(note.text.text == "Moeder belt")
    #expect(note.at?.text == "08:30")
    #expect(draft.high != 0)
  }

  @Test(
    "keeps what was typed when the line or the program goes",
    arguments: [InputEvent.hangUp, .terminate, .endOfInput])
  func goesAway(_ event: InputEvent) {
    var seat = Seat()
    seat.settle()
    seat.press(.character("b"))
    seat.type("Onbekende buurvrouw belt")
    seat.send(.input(event))
    #expect(drafts(seat).last?.fields.last?.text == "Onbekende buurvrouw belt")
    #expect(seat.effects.last == .quit)
  }

  @Test("goes back into a draft that waits, with the text whole")
  func goesBack() {
    var seat = Seat()
    let draft = Sample.draft(
      .telephone, family: Sample.id(398),
      [.atTime: "2026-11-23T08:40", .noteText: "Sem blijft thuis.\nIk bel terug."])
    seat.desk.drafts = [
      DraftLine(
        draft: draft, familyName: Sample.line("De Wit"),
        caseNumber: CaseNumber(year: 2026, number: 398))
    ]
    seat.settle()
    #expect(seat.screen.contains("1 concept: De Wit 08:41"))
    seat.go(.home, .enter)
    #expect(seat.screen.contains("Sem blijft thuis."))
    #expect(seat.screen.contains("Ik bel terug."))
    // The talk is over: the whole form, in which members and goals are ticked.
    #expect(seat.screen.contains("Telefoonnotitie · De Wit"))
    #expect(seat.screen.contains("08:40"))
    #expect(!seat.screen.contains("T08:40"))
  }

  @Test("brings a form back as it was when its file is opened again")
  func formComesBack() {
    var seat = Seat()
    seat.desk.family = Sample.family(
      drafts: [
        Sample.draft(
          .budget, family: Sample.id(398), [.ceiling: "18.500", .year: "2026"])
      ])
    seat.settle()
    seat.go(.enter, .character("B"))
    #expect(seat.screen.contains("18.500"))
    #expect(seat.screen.contains("Teruggezet: je concept van 08:41."))
  }

  @Test("asks on Esc only when something was typed, and keeps the draft")
  func asksOnEscape() {
    var seat = Seat()
    seat.settle()
    seat.go(.enter, .character("n"), .escape)
    #expect(seat.row(2).contains("Overzicht"))
    seat.go(.character("n"))
    seat.type("Huisbezoek")
    seat.go(.escape)
    #expect(seat.screen.contains("Nog niet opgeslagen"))
    seat.go(.enter)
    #expect(drafts(seat).last?.form == "note")
    #expect(seat.screen.contains("Bewaard als concept"))
  }

  @Test("says who was first, shows both values, and saves the one that is chosen")
  func bothValues() {
    var seat = Seat()
    seat.desk.family = Sample.family(missing: [.contactPoint])
    seat.settle()
    seat.go(.enter, .character("A"))
    seat.desk.trouble = .changedMeanwhile(expected: 7, found: 8)
    seat.desk.family = Sample.family(missing: [], version: 8, changedBy: "byildiz")
    seat.go(.control("s"))
    #expect(seat.screen.contains("Een collega was je voor"))
    #expect(seat.screen.contains("byildiz wijzigde dit om 08:12."))
    #expect(seat.screen.contains("Jij:               Anna Visser"))
    #expect(seat.screen.contains("Nu in het dossier:"))
    seat.desk.trouble = nil
    seat.go(.character("1"))
    guard
      case .setContactPoint(_, _, _, expecting: 8)? = seat.commands.last(where: {
        if case .setContactPoint = $0 { true } else { false }
      })
    else {
      Issue.record("mine wasn't saved over the new version")
      return
    }
  }

  @Test("leaves the other's value where that is chosen, and throws the draft away")
  func theirs() {
    var seat = Seat()
    seat.desk.family = Sample.family(missing: [.contactPoint])
    seat.settle()
    seat.go(.enter, .character("A"))
    seat.type("x")
    seat.send(.timer(.draft))
    seat.desk.trouble = .changedMeanwhile(expected: 7, found: 8)
    seat.desk.family = Sample.family(missing: [], version: 8, changedBy: "byildiz")
    seat.go(.control("s"))
    seat.forget()
    seat.go(.character("2"))
    #expect(seat.row(2).contains("Overzicht"))
    #expect(
      seat.commands.contains { if case .discardDraft = $0 { true } else { false } })
  }

  @Test("keeps what was typed when somebody else changed another thing of the family")
  func changedMeanwhile() {
    var seat = Seat()
    seat.settle()
    seat.go(.enter, .character("B"))
    seat.write("18.500")
    seat.desk.trouble = .changedMeanwhile(expected: 7, found: 8)
    seat.desk.family = Sample.family(version: 8, changedBy: "byildiz")
    seat.go(.control("s"))
    #expect(seat.screen.contains("byildiz wijzigde dit gezin intussen, maar niet wat jij invult."))
    #expect(seat.screen.contains("18.500"))
    seat.desk.trouble = nil
    seat.go(.control("s"))
    guard
      case .setBudget(_, _, _, _, _, expecting: 8)? = seat.commands.last(where: {
        if case .setBudget = $0 { true } else { false }
      })
    else {
      Issue.record("the new version wasn't used")
      return
    }
  }

  @Test("shows a refusal at its field")
  func refusalAtField() {
    var seat = Seat()
    seat.settle()
    seat.go(.enter, .character("A"))
    seat.desk.trouble = .refused(.value(field: .phone, .phoneForm))
    seat.go(.control("s"))
    let words = Language.dutch.phrases.describe(ValueFault.phoneForm)
    #expect(seat.screen.contains("! " + words.prefix(30)))
  }

  @Test("a referral that was being typed comes back filled")
  func referralComesBack() {
    var seat = Seat(Sample.settings(actor: Sample.actor(.coordinator)))
    let draft = Sample.draft(
      .referral, family: nil, [.surname: "Amrani", .givenNames: "Yara", .urgency: "spoed\tspoed"])
    seat.desk.drafts = [DraftLine(draft: draft, familyName: nil, caseNumber: nil)]
    seat.settle()
    seat.go(.character("3"))
    #expect(seat.row(22).contains("concept: Amrani 08:41"))
    seat.go(.character("n"))
    #expect(seat.screen.contains("Yara"))
    #expect(seat.screen.contains("Teruggezet"))
  }

  @Test("the telephone strip stays when a file is opened beneath it")
  func stripStays() {
    var seat = Seat()
    seat.settle()
    seat.go(.character("b"))
    seat.write("Belt over Sem")
    seat.go(.control("f"))
    seat.write("wit")
    seat.go(.enter)
    #expect(seat.row(0).contains("De Wit"))
    #expect(seat.screen.contains("Belt over Sem"))
    #expect(seat.screen.contains("Bellen 08:30"))
  }

  @Test("a note that is saved at once takes the draft it was kept in with it")
  func savedAtOnce() {
    var seat = Seat()
    seat.settle()
    seat.go(.enter, .character("5"), .character("n"))
    seat.forget()
    seat.type("Moeder belt")
    seat.press(.control("s"))
    var kept: ID<Draft>?
    var replaced: ID<Draft>?
    for command in seat.commands {
      if case .saveDraft(let id, _, _, _) = command { kept = id }
      if case .addNote(_, _, let draft) = command { replaced = draft }
    }
    #expect(kept != nil && replaced == kept)
  }

  @Test("who types without a pause is kept up with")
  func noPause() {
    var seat = Seat()
    seat.settle()
    seat.go(.enter, .character("b"))
    seat.forget()
    seat.type("Moeder belt lang")
    let timers = seat.effects.filter { $0 == .startTimer(.draft, milliseconds: 300) }
    #expect(timers.count == 1)
    seat.send(.timer(.draft))
    seat.type("er")
    seat.send(.timer(.draft))
    #expect(drafts(seat).last?.fields.last?.text == "Moeder belt langer")
  }

  @Test("a draft of a file that doesn't open any more waits, and says no more than who can help")
  func waits() {
    for (language, row, help) in [
      (Language.dutch, "1 concept wacht in een dossier", "Bel: Tess van Dam, 06"),
      (.english, "1 draft waits in a file", "Call: Tess van Dam, 06"),
    ] {
      var seat = Seat(Sample.settings(language))
      let draft = Sample.draft(.note, family: Sample.id(398), [.noteText: "Sem blijft thuis."])
      seat.desk.drafts = [
        DraftLine(
          draft: draft, familyName: Sample.line("Amrani"),
          caseNumber: CaseNumber(year: 2026, number: 398))
      ]
      seat.desk.waitingDrafts = [
        WaitingDraft(
          savedAt: draft.savedAt,
          denial: Denial(
            right: .readFamily, reason: .restricted,
            contacts: [
              SupervisorContact(
                name: Sample.line("Tess van Dam"), phone: try? PhoneNumber("0612345679"))
            ]))
      ]
      seat.settle()
      #expect(seat.screen.contains("Amrani 08:41"), "\(seat.screen)")
      #expect(seat.screen.contains(row), "\(seat.screen)")
      seat.forget()
      seat.go(.home, .down, .enter)
      #expect(seat.screen.contains(help), "\(seat.screen)")
      #expect(!seat.commands.contains { if case .openFamily = $0 { true } else { false } })
      seat.desk.drafts = []
      seat.go(.escape)
      seat.send(.storeChanged)
      seat.settle()
      #expect(!seat.screen.contains("Amrani") && seat.screen.contains(row), "\(seat.screen)")
    }
  }
}
