import Domain

// Letters about the plan: to be answered, and once it stands.
extension FamilyLetterText {
  var planToAnswer: [String] {
    [
      say(
        "Wij hebben een plan met u gemaakt. U krijgt het plan bij deze brief. Lees het rustig door.",
        "Wij hebben een plan met je gemaakt. Je krijgt het plan bij deze brief. Lees het rustig door."
      )
    ] + goals + [
      say(
        "Wat vindt u van het plan? U kunt het ermee eens zijn. U kunt het met een deel eens zijn. U kunt het er ook niet mee eens zijn.",
        "Wat vind je van het plan? Je kunt het ermee eens zijn. Je kunt het met een deel eens zijn. Je kunt het er ook niet mee eens zijn."
      ),
      say(
        "Zeg het in uw eigen woorden. Wij schrijven uw woorden op. Zo staan ze in het plan.",
        "Zeg het in je eigen woorden. Wij schrijven jouw woorden op. Zo staan ze in het plan."),
      say("Laat u het ons weten voor [dag]?", "Laat je het ons weten voor [dag]?"),
      questions,
    ]
  }

  var planAdopted: [String] {
    let look: [String] =
      facts.evaluationOn.map {
        ["Op \(day($0)) kijken we samen hoe het gaat."]
      } ?? []
    return [
      say("Uw plan staat nu vast.", "Je plan staat nu vast.")
        + (facts.planOn.map { " Het geldt vanaf \(day($0))." } ?? "")
        + say(" U krijgt het plan bij deze brief.", " Je krijgt het plan bij deze brief.")
    ] + goals + look + [
      "Verandert er iets? Vertel het ons. Dan passen we het plan samen aan.",
      questions,
    ]
  }

  /// Those the reader may read; none where there are none for him.
  private var goals: [String] {
    guard !facts.goals.isEmpty else { return [] }
    return [
      "In het plan staan deze doelen:\n"
        + facts.goals.map { "- " + $0.text }.joined(separator: "\n")
    ]
  }
}
