import Domain

// Letters about help: when it begins, while somebody waits, and when it ends.
extension FamilyLetterText {
  var helpStarts: [String] {
    ["Er begint hulp." + say(" Hieronder leest u welke.", " Hieronder lees je welke.")]
      + facts.help.map { help in
        lines(help) + "\nBegint op: \(day(help.fromDay))"
      }
      + [
        say(
          "Gaat er iets niet goed met de hulp? Vertel het ons. Wij zoeken samen met u een oplossing.",
          "Gaat er iets niet goed met de hulp? Vertel het ons. Wij zoeken samen met jou een oplossing."
        ),
        questions,
      ]
  }

  var helpWaits: [String] {
    [say("U wacht op hulp. Dit weten wij nu:", "Je wacht op hulp. Dit weten wij nu:")]
      + facts.help.map { help in
        lines(help) + "\nBegint naar verwachting: "
          + (help.fromDay.map { day($0) } ?? "dat weten wij nog niet")
          + (help.bridging.map { "\nTot die tijd helpt: \($0.text)" } ?? "")
      }
      + [
        say(
          "Gaat het slechter? Wacht dan niet en bel ons. Wij kijken wat er nu kan.",
          "Gaat het slechter? Wacht dan niet en bel ons. Wij kijken wat er nu kan."),
        "Is er direct gevaar? Bel 112.",
        questions,
      ]
  }

  private func lines(_ help: LetterHelp) -> String {
    "Hulp: \(help.product.text)\nVan: \(help.provider.text)"
      + (help.forWhom.map { "\nVoor: \($0)" } ?? "")
  }

  /// What is kept and for how long, and what one may ask (Jeugdwet 7.3.8 to 7.3.10).
  var closing: [String] {
    [
      "De hulp van ons team stopt op \(day(facts.closedOn)).",
      say(
        "Wij bewaren wat wij over u opschreven. De wet zegt hoe lang: \(facts.keptYears) jaar. De tijd begint bij de laatste verandering.",
        "Wij bewaren wat wij over je opschreven. De wet zegt hoe lang: \(facts.keptYears) jaar. De tijd begint bij de laatste verandering."
      ),
      say(
        "Wat mag u?\n- U mag lezen wat wij over u bewaren.\n- U mag een kopie vragen.\n- U mag een verklaring geven. Wij leggen die erbij.\n- U mag ons vragen om gegevens weg te doen.",
        "Wat mag je?\n- Je mag lezen wat wij over je bewaren.\n- Je mag een kopie vragen.\n- Je mag een verklaring geven. Wij leggen die erbij.\n- Je mag ons vragen om gegevens weg te doen."
      ),
      "Soms mogen wij iets niet laten zien of wegdoen."
        + say(" Dan leggen wij u uit waarom.", " Dan leggen wij je uit waarom."),
      say(
        "Heeft u later weer hulp nodig? Bel ons dan.", "Heb je later weer hulp nodig? Bel ons dan."),
      questions,
    ]
  }
}
