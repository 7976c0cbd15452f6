package import Domain

extension Dutch {
  package func advice(on trouble: StoreTrouble) -> Advice {
    switch trouble {
    case .missing(let path):
      Advice(
        "Er is geen opslag in \(path).",
        "Maak er een met: regie init. Of zeg met --store waar hij staat.")
    case .alreadyExists(let path):
      Advice(
        "Er is al een opslag in \(path).", "Gebruik die, of kies met --store een andere plaats.")
    case .notAStore(let path):
      Advice("\(path) is geen opslag van Regie.", "Zeg met --store welk bestand je bedoelt.")
    case .newerThanProgram(let found, let known):
      Advice(
        "Deze opslag heeft versie \(found); dit programma kent tot en met versie \(known).",
        "Vraag de beheerder om een nieuwere Regie te installeren.")
    case .networkFileSystem(let path):
      Advice(
        "\(path) staat op een netwerkschijf; daar kunnen gegevens verloren gaan.",
        "Zet de opslag op een schijf van deze computer.")
    case .unsafePermissions(let path, let mode):
      Advice(
        "Andere gebruikers van deze computer kunnen bij \(path) (rechten \(mode)).",
        "Sluit het af met chmod go-rwx en start Regie opnieuw.")
    case .movedAway(let path):
      Advice(
        "\(path) is verplaatst of vervangen terwijl je werkte.",
        "Zet het bestand terug en start Regie opnieuw.")
    case .busy:
      Advice(
        "De opslag is even bezet; er is niets opgeslagen.",
        "Wacht een paar tellen en doe het opnieuw.")
    case .full:
      Advice(
        "De schijf is vol; er is niets opgeslagen.",
        "Vraag de beheerder om ruimte te maken en doe het opnieuw.")
    case .readOnly:
      Advice(
        "In deze opslag kan niet worden geschreven.",
        "Vraag de beheerder om schrijfrechten op het bestand en de map.")
    case .outcomeUnknown:
      Advice(
        "Het is niet zeker of je laatste wijziging is opgeslagen.",
        "Kijk eerst of de wijziging er staat, en voer haar anders opnieuw in.")
    case .damaged(let detail):
      Advice(
        "De opslag is beschadigd: \(Wording.unstopped(detail)).",
        "Stop met werken en laat de beheerder een reservekopie terugzetten: regie restore.")
    case .ledgerBroken(let finding): advice(on: finding)
    case .keyMissing(let path):
      Advice(
        "De sleutel van het logboek ontbreekt: \(path).",
        "Laat de logbeheerder het sleutelbestand uit de reservekopie terugzetten.")
    case .notDemo:
      Advice("Dit kan alleen in een demo-opslag.", "Begin er een met: regie demo.")
    }
  }
}
