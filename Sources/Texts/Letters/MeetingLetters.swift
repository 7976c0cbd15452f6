import Domain

// Letters about meeting each other: the first time, a talk, and to see how it goes.
extension FamilyLetterText {
  var invitation: [String] {
    let names = facts.reader.children.map { $0.name.given.isEmpty ? $0.name.full : $0.name.given }
    let forWhom =
      switch names.count {
      case 0: say("uw gezin", "jou")
      case 1: names[0]
      default: names.dropLast().joined(separator: ", ") + " en " + (names.last ?? "")
      }
    return [
      "Ik ben \(facts.author.text). Ik werk bij \(facts.team.text).",
      "Er is hulp gevraagd voor \(forWhom)."
        + say(
          " Ik maak graag kennis met u. Samen kijken we wat u nodig heeft.",
          " Ik maak graag kennis met je. Samen kijken we wat jij nodig hebt."),
      say("Kunt u dan?", "Kun je dan?") + "\n" + moment,
      bring,
      say(
        "Komt het niet uit? Laat het ons weten. Dan zoeken we samen een ander moment.",
        "Komt het niet uit? Laat het ons weten. Dan zoeken we samen een ander moment."),
      questions,
    ]
  }

  var talk: [String] {
    [
      say("Wij hebben een afspraak met u gemaakt.", "Wij hebben een afspraak met je gemaakt."),
      moment,
      "Wij praten over: [onderwerp]",
      bring,
      say(
        "Kunt u niet komen? Bel ons dan. Wij maken een nieuwe afspraak.",
        "Kun je niet komen? Bel ons dan. Wij maken een nieuwe afspraak."),
      questions,
    ]
  }

  var evaluation: [String] {
    let plan = facts.meeting
    let day = day(plan?.onDay ?? facts.evaluationOn)
    return [
      say(
        "Wij kijken samen met u hoe het gaat. Wij nodigen u uit voor een gesprek.",
        "Wij kijken samen met jou hoe het gaat. Wij nodigen je uit voor een gesprek."),
      "Dag: \(day)\nTijd: \(plan?.at?.text ?? "[tijd]")\nPlaats: \(plan?.place?.text ?? "[plaats]")",
      say(
        "Denkt u alvast na over deze vragen?\n- Wat gaat goed?\n- Wat kan beter?\n- Wat heeft u nog nodig?",
        "Denk je alvast na over deze vragen?\n- Wat gaat goed?\n- Wat kan beter?\n- Wat heb je nog nodig?"
      ),
      bring,
      say(
        "Kunt u niet komen? Bel ons dan. Wij maken een nieuwe afspraak.",
        "Kun je niet komen? Bel ons dan. Wij maken een nieuwe afspraak."),
      questions,
    ]
  }
}
