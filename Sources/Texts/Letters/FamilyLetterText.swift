package import Domain

/// The words of a letter to somebody of a family: always Dutch, in plain words (B1).
///
/// It says `u` to parents and `je` to a youth under eighteen. What the program doesn't know stands
/// between brackets, and the letter doesn't leave before it is filled in.
package struct FamilyLetterText: Sendable {
  package let facts: LetterFacts

  package init(_ facts: LetterFacts) { self.facts = facts }

  var isYouth: Bool { facts.reader.isYouth }
  var you: String { isYouth ? "je" : "u" }
  var your: String { isYouth ? "je" : "uw" }

  /// One of two sentences, by whom it is said to.
  func say(_ formal: String, _ informal: String) -> String { isYouth ? informal : formal }

  func day(_ day: Day?) -> String { day.map(Dutch().longDay) ?? "[dag]" }

  /// From the salutation to the name of who writes; paragraphs with a blank line between them.
  package func body(_ template: FamilyLetterTemplate) -> String {
    let name = facts.reader.person.name
    let given = name.given.split(separator: " ").first.map(String.init)
    let salutation = "Beste \(isYouth ? given ?? name.full : name.full),"
    let close = "Met vriendelijke groet,\n\n\(facts.author.text)\n\(facts.team.text)"
    return ([salutation] + paragraphs(template) + [close]).joined(separator: "\n\n")
  }

  private func paragraphs(_ template: FamilyLetterTemplate) -> [String] {
    switch template {
    case .invitation: invitation
    case .talk: talk
    case .planToAnswer: planToAnswer
    case .planAdopted: planAdopted
    case .coordinatorAway: coordinatorAway
    case .newCoordinator: newCoordinator
    case .helpStarts: helpStarts
    case .helpWaits: helpWaits
    case .evaluation: evaluation
    case .closing: closing
    }
  }

  /// Above the text: whom to call.
  package var contact: String? {
    facts.contact.map { say("Uw aanspreekpunt: ", "Je aanspreekpunt: ") + $0.text }
  }

  /// What a letter is called on paper and in lists.
  package static func title(of template: FamilyLetterTemplate) -> String {
    switch template {
    case .invitation: "Kennismaken"
    case .talk: "Onze afspraak"
    case .planToAnswer: "Het plan om te lezen"
    case .planAdopted: "Het plan staat vast"
    case .coordinatorAway: "Een collega neemt het werk over"
    case .newCoordinator: "Een nieuwe regisseur"
    case .helpStarts: "De hulp begint"
    case .helpWaits: "Wachten op hulp"
    case .evaluation: "Samen kijken hoe het gaat"
    case .closing: "De hulp stopt"
    }
  }
}

extension FamilyLetterText {
  /// Who is there for the family besides us; on every letter, whatever else it says.
  package var foot: String { confidant + "\n\n" + clientSupport }

  private var confidant: String {
    let lines = [
      "Vertrouwenspersoon",
      say(
        "Wilt u praten met iemand die niet bij ons werkt?",
        "Wil je praten met iemand die niet bij ons werkt?")
        + " Dat kan met een vertrouwenspersoon."
        + say(
          " Die luistert naar u en helpt u, ook met een klacht.",
          " Die luistert naar je en helpt je, ook met een klacht.")
        + " De vertrouwenspersoon is onafhankelijk. Het is gratis.",
      facts.support.confidant.map { "Contact: \($0.text)." }
        ?? say(
          "Vraag aan uw regisseur hoe u de vertrouwenspersoon bereikt.",
          "Vraag aan je regisseur hoe je de vertrouwenspersoon bereikt."),
    ]
    return lines.joined(separator: "\n")
  }

  private var clientSupport: String {
    let lines = [
      "Cliëntondersteuning",
      say(
        "Wilt u hulp bij een gesprek of een brief? Een cliëntondersteuner denkt met u mee.",
        "Wil je hulp bij een gesprek of een brief? Een cliëntondersteuner denkt met je mee.")
        + " De cliëntondersteuner is onafhankelijk. Het is gratis.",
      facts.support.clientSupport.map { "Contact: \($0.text)." }
        ?? say(
          "Vraag aan uw regisseur hoe u cliëntondersteuning krijgt.",
          "Vraag aan je regisseur hoe je cliëntondersteuning krijgt."),
    ]
    return lines.joined(separator: "\n")
  }

  /// How to ask something; every letter of which that isn't the point says it.
  var questions: String {
    let call =
      facts.contact.map { contact in
        "Bel dan \(contact.name.text): " + (contact.phone?.display ?? "[telefoonnummer]") + "."
      } ?? "Bel dan ons team: [telefoonnummer]."
    return say("Heeft u een vraag?", "Heb je een vraag?") + " " + call
  }

  var moment: String { "Dag: [dag]\nTijd: [tijd]\nPlaats: [plaats]" }

  var bring: String {
    say(
      "U mag iemand meenemen. Bijvoorbeeld iemand uit uw familie of een vriend.",
      "Je mag iemand meenemen. Bijvoorbeeld iemand uit je familie of een vriend.")
  }
}
