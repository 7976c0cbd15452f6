import Domain
import Drawing
import Screens
import Testing
import Texts

@Suite("Mijn aanmeldingen")
struct PracticeScreenTests {
  private func seat(columns: Int = 80, rows: Int = 24, _ language: Language = .dutch) -> Seat {
    var seat = Seat(
      Sample.settings(language, columns: columns, rows: rows, actor: Sample.actor(.poh)))
    seat.settle()
    return seat
  }

  @Test("is the first screen of a POH, with concepts and what each waits for, and no families")
  func list() {
    let seat = seat()
    #expect(seat.row(0).contains("1 Mijn aanmeldingen"))
    #expect(!seat.screen.contains("Gezinnen") && !seat.screen.contains("Werkvoorraad"))
    #expect(seat.screen.contains("Concept") && seat.screen.contains("Antwoord"))
    #expect(seat.screen.contains("toestemming nodig: vader"))
    #expect(seat.screen.contains("Vul nog in: geslacht"))
  }

  @Test("tells in the next parts what the team has received and who is coordinator")
  func answers() {
    var seat = seat()
    seat.go(.tab)
    #expect(seat.screen.contains("Eva Kuipers") && seat.screen.contains("Ontvangen 23 nov"))
    seat.go(.tab)
    #expect(seat.screen.contains("Geaccepteerd, regisseur Anna Visser"))
    seat.go(.enter)
    #expect(seat.screen.contains("Om te kopiëren:"))
    #expect(seat.screen.contains("Regisseur: Anna Visser, telefoon 06 12345678."))
    seat.go(.escape, .tab)
    #expect(seat.screen.contains("nog niets afgerond"))
  }

  @Test("five fields fit on a small screen and are kept while typing")
  func quickForm() {
    var seat = seat()
    seat.go(.character("n"))
    for label in ["Naam kind", "Geboortedatum", "Urgentie", "Gezag", "Hulpvraag"] {
      #expect(seat.screen.contains(label), "\(label)")
    }
    seat.write("Fleur van den Hoek")
    seat.go(.tab)
    seat.write("03-04-2013")
    seat.send(.timer(.draft))
    let kept = seat.commands.compactMap { command -> [DraftField]? in
      if case .saveDraft(_, "practice", nil, let fields) = command { fields } else { nil }
    }
    #expect(kept.last?.contains(DraftField(name: "geboortedatum", text: "03-04-2013")) == true)
    seat.go(.tab, .tab, .tab)
    seat.write("Slaapt slecht")
    seat.go(.control("s"))
    let added = seat.commands.compactMap { command -> PracticeContent? in
      if case .practice(.add(let content)) = command { content } else { nil }
    }
    #expect(added.first?.name.full == "Fleur van den Hoek")
    #expect(added.first?.custody == .motherAndFather)
    #expect(seat.screen.contains("Kind: Fleur Hoekstra"), "the child opens")
  }

  @Test("shows of a child who agreed and who didn't, and refuses to send with the reason")
  func record() {
    var seat = seat()
    seat.go(.enter)
    #expect(seat.screen.contains("jeugdige"))
    #expect(seat.screen.contains("nog geen antwoord"))
    #expect(seat.screen.contains("30 min  Fleur en moeder"))
    #expect(seat.row(22).contains("toestemming nodig: vader"))
    seat.desk.trouble = .refused(.consentMissing([.father]))
    seat.go(.character("v"))
    #expect(seat.screen.contains("Nog niet delen: toestemming vader ontbreekt."))
  }

  @Test("asks for each consent by itself, and only changes are answers")
  func consents() {
    var seat = seat()
    seat.go(.enter, .character("o"))
    #expect(seat.screen.contains("Jeugdige") && seat.screen.contains("Vader"))
    seat.go(.tab, .tab, .right, .control("s"))
    #expect(
      seat.commands.contains(
        .practice(
          .setConsents(
            PracticeSample.page.record.id, [.youth: .yes, .mother: .yes, .father: .yes],
            on: Sample.today))))
  }

  @Test("says whether a family is known in a box of its own")
  func known() {
    var seat = seat()
    seat.go(.enter, .character("/"))
    #expect(seat.screen.contains("Gezin bekend?") && seat.screen.contains("Fleur Hoekstra"))
    seat.go(.character(" "))
    seat.go(.tab, .tab, .tab, .tab)
    seat.write("2512AB")
    seat.go(.control("s"))
    #expect(seat.screen.contains("Niet bekend."))
  }

  @Test("what was typed on one child isn't put back on another")
  func drafts() {
    var seat = seat()
    func draft(_ mark: ID<PracticeRecord>) -> DraftLine {
      DraftLine(
        draft: Draft(
          id: Sample.id(870), user: Sample.visser.id, form: "practiceTalk", family: nil,
          fields: [
            DraftField(name: "met", text: "opa"), DraftField(name: "kenmerk", text: mark.uuid),
          ], savedAt: Sample.now), familyName: nil, caseNumber: nil)
    }
    seat.desk.drafts = [draft(Sample.id(999))]
    seat.go(.enter, .character("n"))
    #expect(!seat.screen.contains("opa"))
    seat.go(.escape, .character("q"))
    seat.desk.drafts = [draft(PracticeSample.page.record.id)]
    seat.go(.enter)
    #expect(seat.screen.contains("Niet opgeslagen: Gesprek"))
    seat.go(.character("n"))
    #expect(seat.screen.contains("opa"))
  }

  @Test("speaks English too, and stands at every size", arguments: [(60, 20), (80, 24), (200, 60)])
  func sizes(_ columns: Int, _ rows: Int) {
    var seat = seat(columns: columns, rows: rows, .english)
    #expect(seat.screen.contains("My referrals"))
    seat.go(.enter)
    #expect(seat.screen.contains("Consent to share"))
    #expect(!seat.screen.contains("Toestemming"))
  }
}

@Suite("Feedback to a referrer, on the screens")
struct FeedbackScreenTests {
  @Test("the team sees at triage what the referrer should hear, and gives it with the text ready")
  func triage() {
    var seat = Seat(Sample.settings(actor: Sample.actor(.coordinator)))
    let (referral, _) = PracticeSample.accepted
    var open = referral
    open.state = .sent
    open.family = nil
    let due = FeedbackDue(
      referral: open, story: ReferralStory(), .receipt, Sample.day("2026-11-23"), Norms())
    seat.desk.triage = TriagePage(referral: open, siblings: [], matches: [], feedback: [due])
    seat.settle()
    seat.go(.character("3"), .enter)
    #expect(seat.screen.contains("Terugkoppeling aan verwijzer: ontvangst, nog 2 dgn (f)"))
    seat.go(.character("f"))
    #expect(seat.screen.contains("Wij hebben uw aanmelding ontvangen op 23 november"))
    seat.go(.control("s"))
    let given = seat.commands.contains { command in
      if case .referral(.giveFeedback(open.id, .receipt, _)) = command { true } else { false }
    }
    #expect(given)
  }

  @Test("turning down asks what was done with it, with the return as the usual answer")
  func turnDown() {
    var seat = Seat(Sample.settings(actor: Sample.actor(.coordinator)))
    seat.settle()
    seat.go(.character("3"), .enter, .character("x"))
    seat.write("Woont in Delft")
    seat.go(.tab, .right, .control("s"))
    let moved = seat.commands.contains { command in
      if case .referral(.move(_, .forwarded, nil, let reason)) = command {
        reason?.text == "Woont in Delft"
      } else {
        false
      }
    }
    #expect(moved)
  }
}
