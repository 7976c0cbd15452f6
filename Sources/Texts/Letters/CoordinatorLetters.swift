import Domain

// Letters about who coordinates; why somebody is away is nobody's business.
extension FamilyLetterText {
  private var coordinator: String { facts.coordinator?.text ?? "[regisseur]" }

  var coordinatorAway: [String] {
    let cover = facts.cover?.name.text ?? "[collega]"
    let call =
      "Heeft u een vraag? Bel dan \(cover): " + (facts.cover?.phone?.display ?? "[telefoonnummer]")
      + "."
    return [
      "\(coordinator) is " + say("uw regisseur.", "je regisseur.")
        + " \(coordinator) is er voorlopig niet.",
      "\(cover) neemt het werk over." + say(" Uw plan verandert niet.", " Je plan verandert niet."),
      say(
        "Heeft u een afspraak met \(coordinator)? Dan hoort u van ons of die doorgaat.",
        "Heb je een afspraak met \(coordinator)? Dan hoor je van ons of die doorgaat."),
      say(call, call.replacing("Heeft u", with: "Heb je")),
    ]
  }

  var newCoordinator: [String] {
    [
      say("U heeft een nieuwe regisseur.", "Je hebt een nieuwe regisseur.")
        + " Dat is \(coordinator).",
      "Een regisseur zorgt dat alle hulp bij elkaar past."
        + say(" U kunt de regisseur altijd bellen.", " Je kunt de regisseur altijd bellen."),
      say(
        "Uw plan verandert niet. \(coordinator) kent het plan.",
        "Je plan verandert niet. \(coordinator) kent het plan."),
      say(
        "\(coordinator) maakt graag kennis met u. Wij maken daarvoor een afspraak met u.",
        "\(coordinator) maakt graag kennis met je. Wij maken daarvoor een afspraak met je."),
      questions,
    ]
  }
}
