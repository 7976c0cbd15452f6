/// What the program says of itself while it works and when it is done.
extension Dutch {
  package func say(_ message: CommandMessage) -> String {
    switch message {
    case .storeMade(let path): "Opslag gemaakt: \(path)"
    case .verifierKey(let key):
      "Met deze sleutel kan iedereen het logboek controleren; bewaar hem ook ergens anders:\n\(key)"
    case .demoMade(let families, let seconds):
      "Gemaakt: \(count(families, "verzonnen gezin", "verzonnen gezinnen")), in "
        + (seconds < 1 ? "minder dan een seconde." : "\(count(seconds, "seconde", "seconden")).")
    case .makingFamilies(let done, let total):
      "Gezinnen verzinnen: \(number(done)) van \(number(total))"
    case .firstUser(let login, let team):
      "Gebruiker \(login) is nu beheerder, regisseur en teamleider (team: \(team))."
    case .howToOpenScreens(let command): "Open de schermen met: \(command)"
    case .ledgerSound(let entries, let checkpoints, let rows):
      "Het logboek klopt: \(count(entries, "regel", "regels")), "
        + "\(count(checkpoints, "controlepunt", "controlepunten")) en "
        + "\(count(rows, "rij", "rijen")) gecontroleerd."
    case .ledgerHeadSound:
      "De laatste stand van het logboek klopt. Alles controleren: regie audit verify"
    case .ledgerFindings(let findings):
      "De controle vond \(count(findings, "afwijking", "afwijkingen"))."
    case .exported(let entries, let path):
      "Geëxporteerd: \(count(entries, "regel", "regels")) van het logboek, naar \(path)"
    case .importing(let done, let total, let secondsLeft): importing(done, total, secondsLeft)
    case .importWithdrawn(let rows):
      "Een afgebroken inlezen is teruggedraaid (\(count(rows, "rij", "rijen"))). "
        + "Lees dat bestand opnieuw in."
    case .rejectedRows(let path): "De rijen met fouten staan met hun reden in \(path)"
    case .fileIs(let path): "Bestand: \(path)"
    case .storeIsSound: "De opslag is in orde."
    case .noRows: "Niets gevonden."
    case .actingAs(let login): "Je werkt nu als \(login)."
    case .newTeam(let name): "Team \(name) bestond nog niet en is toegevoegd."
    }
  }
}

extension Dutch {
  private func importing(_ done: Int, _ total: Int?, _ secondsLeft: Int?) -> String {
    let rows = total.map { "\(number(done)) van \(count($0, "rij", "rijen"))" }
    return "Inlezen: " + (rows ?? count(done, "rij", "rijen"))
      + (secondsLeft.map { ", nog \(number($0)) s" } ?? "")
  }

  private func count(_ count: Int, _ one: String, _ many: String) -> String {
    "\(number(count)) \(count == 1 ? one : many)"
  }
}
