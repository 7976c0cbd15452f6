import Domain

extension Dutch {
  /// What is the matter with a file somebody named; the path comes back as it was given.
  func advice(on problem: FileProblem, path: String) -> Advice {
    switch problem {
    case .missing:
      Advice("\(path) bestaat niet.", "Controleer het pad; let ook op hoofdletters.")
    case .notReadable:
      Advice(
        "Je mag \(path) niet lezen.", "Vraag leesrechten aan wie het bestand heeft gemaakt.")
    case .notWritable:
      Advice("Je mag \(path) niet maken of wijzigen.", "Kies een plaats in een map van jezelf.")
    case .notRegular:
      Advice("\(path) is geen gewoon bestand.", "Geef het pad van een bestand, niet van een map.")
    case .empty: Advice("\(path) is leeg.", "Sla het bestand opnieuw op, of kies een ander.")
    case .tooLarge: Advice("\(path) is te groot.", "Verdeel het over meer bestanden.")
    case .changedMeanwhile:
      Advice(
        "\(path) is veranderd tijdens het lezen; er is niets opgeslagen.",
        "Sluit het bestand in andere programma's en lees het opnieuw in.")
    case .exists:
      Advice(
        "\(path) bestaat al en wordt niet overschreven.",
        "Kies een andere naam, of verplaats het bestand dat er staat.")
    case .symbolicLink:
      Advice(
        "\(path) is een symbolische link; daar schrijft Regie niet doorheen.",
        "Geef het pad van het bestand zelf.")
    case .badName:
      Advice(
        "\(path.isEmpty ? "Een lege naam" : path) kan geen naam van een bestand zijn.",
        "Kies een kortere naam zonder streepje vooraan en zonder onzichtbare tekens.")
    case .noSpace:
      Advice(
        "Er is geen ruimte meer voor \(path).",
        "Maak ruimte op de schijf, of kies een map op een andere schijf.")
    case .failed:
      Advice(
        "\(path) is niet te lezen of te schrijven: het systeem geeft een fout.",
        "Probeer het opnieuw; blijft het zo, laat de beheerder dan de schijf controleren.")
    }
  }
}
