import Domain
import Drawing
import Screens
import Testing
import Texts

@Suite("a member's card")
struct PersonScreenTests {
  @Test("the list says of whom custody isn't recorded, who has it, and who died")
  func list() {
    var seat = opened(Sample.family())
    seat.go(.character("2"))
    #expect(seat.screen.contains("Gezag niet vastgelegd van Sem, Noor"))
    #expect(seat.screen.contains("○ niet"))
    var known = opened(Sample.peopled())
    known.go(.character("2"))
    #expect(known.screen.contains("Gezag niet vastgelegd van Noor: ouders en voogden"))
    #expect(
      known.row(7).contains("ja") || known.row(6).contains("ja") || known.row(8).contains("ja"))
    #expect(known.screen.contains("† Opa de Wit"))
    #expect(known.screen.contains("(ongeboren)"))
  }

  @Test("Enter opens the card with custody, school and absence, and Escape closes it")
  func card() {
    var seat = opened(Sample.peopled())
    seat.go(.character("2"), .enter)
    for text in [
      "Sem de Wit", "Wie heeft gezag", "Karin Jonker · ouderlijk gezag",
      "GI Delta · 070 1234567 · voogdij", "beschikking (3 mrt)", "De Regenboog · groep 8",
      "mentor Joke", "Verzuim, 12 weken", "1 dag, 4 uur · waarvan 1 dag ongeoorloofd",
    ] { #expect(seat.screen.contains(text), "\(text)\n\(seat.screen)") }
    seat.go(.escape)
    #expect(!seat.screen.contains("Wie heeft gezag"))
    #expect(seat.screen.contains("† Opa de Wit"))
  }

  @Test("the menu of a card offers what fits the person, and each form makes its command")
  func forms() throws {
    var seat = opened(Sample.peopled())
    seat.go(.character("2"), .enter, .enter)
    for text in ["Gezag vastleggen", "Gezag beëindigen", "Verzuim van school", "Overlijden"] {
      #expect(seat.screen.contains(text), "\(text)\n\(seat.screen)")
    }
    #expect(!seat.screen.contains("Geboorte vastleggen"))
    seat.go(.escape)
    seat.forget()
    seat.go(.character("e"))
    #expect(seat.screen.contains("Persoon wijzigen"))
    seat.go(.control("s"))
    let change = seat.commands.compactMap { command -> PersonFacts? in
      if case .people(_, .change(Sample.id(501), let facts), _) = command { facts } else { nil }
    }
    #expect(change.first?.role == .youth)
    #expect(change.first?.name.given == "Sem")
  }

  @Test("who changes something else never sees the BSN, and leaves it as it was")
  func hiddenNumber() throws {
    var seat = opened(Sample.peopled())
    seat.go(.character("2"), .end, .up, .enter)
    seat.forget()
    seat.go(.character("e"))
    let bsn = try BSN("123456782")
    #expect(seat.screen.contains(bsn.masked) && !seat.screen.contains(bsn.digits), "\(seat.screen)")
    seat.go(.control("s"))
    let change = seat.commands.compactMap { command -> PersonFacts? in
      if case .people(_, .change(_, let facts), _) = command { facts } else { nil }
    }
    #expect(change.first?.bsn == bsn)
  }

  @Test("custody of an organisation is guardianship, and needs its name")
  func organisation() throws {
    var seat = opened(Sample.family())
    seat.go(.character("2"), .enter)
    seat.forget()
    seat.go(.character("c"))
    #expect(seat.screen.contains("Gezag vastleggen"))
    seat.write("3 mrt 2020")
    seat.go(.backTab, .backTab, .backTab, .backTab)
    seat.write("een organisatie")
    seat.go(.enter, .control("s"))
    #expect(seat.commands.allSatisfy { if case .people = $0 { false } else { true } })
    seat.write("GI Delta")
    seat.go(.control("s"))
    let made = seat.commands.compactMap { command -> NewCustody? in
      if case .people(_, .addCustody(let new), _) = command { new } else { nil }
    }
    let new = try #require(made.first, "\(seat.screen)")
    #expect(new.kind == .guardianship)
    #expect(new.holder == .organisation(Sample.line("GI Delta"), nil))
    #expect(new.child == Sample.id(501))
  }

  @Test("a death, a birth, a school and absence each have their form")
  func others() {
    for (row, action, text, command) in [
      (0, "overlijden", "22-11-2026", "decease"), (4, "geboorte", "23-11-2026", "born"),
    ] {
      var seat = opened(Sample.peopled())
      seat.go(.character("2"))
      for _ in 0..<row { seat.go(.down) }
      seat.go(.enter)
      seat.forget()
      seat.go(.character(":"))
      seat.write(action)
      seat.go(.enter)
      seat.write(text)
      seat.go(.control("s"))
      let made = seat.commands.contains { "\($0)".contains("PeopleCommand.\(command)") }
      #expect(made, "\(seat.commands)\n\(seat.screen)")
    }
  }

  @Test("in ASCII and in English the card has its own words")
  func english() {
    var seat = opened(Sample.peopled(), Sample.settings(.english, isASCII: true))
    seat.go(.character("2"))
    #expect(seat.screen.contains("+ Opa de Wit"))
    #expect(seat.screen.contains("Custody not recorded of Noor"))
    seat.go(.enter)
    #expect(seat.screen.contains("Who has custody"))
    #expect(seat.screen.contains("parental custody - since"))
  }

  @Test("the card says until when he is kept, or that the file is open; Overzicht says it of all")
  func retention() {
    var seat = opened(Sample.peopled())
    seat.go(.character("2"), .enter)
    #expect(seat.screen.contains("Bewaren            nog geen datum: het dossier is open"))
    var closed = opened(Sample.family(retention: Sample.kept()))
    #expect(
      closed.screen.contains(
        "Bewaren       tot en met 23 nov 2046 · Jeugdwet artikel 7.3.8 lid 3"), "\(closed.screen)")
    closed.go(.character("2"), .enter)
    #expect(closed.screen.contains("tot en met 23 nov 2046 · Jeugdwet artikel 7.3.8"))
    let differing = opened(Sample.family(retention: Sample.kept(mother: "2044-01-05")))
    #expect(differing.screen.contains("2046 · verschilt per persoon, zie Gezin"))
  }

  @Test("a closed file takes an addendum to a contact, and no contact")
  func addendum() {
    var seat = opened(Sample.family(retention: Sample.kept()))
    seat.go(.character("5"), .character("n"))
    #expect(seat.screen.contains("is gesloten"), "\(seat.screen)")
    seat.go(.character("e"))
    #expect(seat.screen.contains("─ Aanvulling"), "\(seat.screen)")
    seat.write("Moeder denkt er anders over.")
    seat.go(.control("s"))
    #expect(
      seat.commands.contains { if case .casework(.addAddendum) = $0 { true } else { false } })
  }

  @Test("Verloop shows custody and places of stay among the periods of the six")
  func history() {
    var seat = opened(Sample.family(peopled: true, housed: true))
    for _ in 0..<6 { seat.go(.tab) }
    for text in [
      "gezag           over Sem: Karin Jonker", "voogdij         over Sem: GI Delta",
      "verblijf        Sem, pleegzorg, ", "doorplaatsing   Sem, pleegzorg, ",
    ] { #expect(seat.screen.contains(text), "\(text)\n\(seat.screen)") }
  }

  @Test("the card names the other file he is in, or only the team that has it")
  func elsewhere() {
    func place(_ person: UInt64, _ file: OtherPlace.File?, own: Bool) -> OtherPlace {
      OtherPlace(
        person: Sample.id(person), file: file, team: Sample.line("West"), isOwn: own)
    }
    let file = OtherPlace.File(
      family: Sample.id(399), caseNumber: CaseNumber(year: 2026, number: 399),
      name: Sample.line("Jansen"))
    var seat = opened(
      Sample.family(elsewhere: [place(501, file, own: true), place(502, nil, own: false)]))
    seat.go(.character("2"), .enter)
    #expect(
      seat.screen.contains(
        "Ook in             dossier Z-2026-00399 (Jansen) · dat is zijn eigen dossier"),
      "\(seat.screen)")
    seat.go(.escape, .down, .enter)
    #expect(seat.screen.contains("Ook in             een dossier van team West: vraag het daar"))
  }

  private func opened(
    _ page: FamilyPage, _ settings: AppSettings = Sample.settings()
  ) -> Seat {
    var seat = Seat(settings)
    seat.desk.family = page
    seat.settle()
    seat.go(.enter)
    return seat
  }
}
