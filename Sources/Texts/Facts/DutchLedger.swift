package import Domain

extension Dutch {
  package func advice(on finding: LedgerFinding) -> Advice {
    let matter =
      switch finding {
      case .sizeDiffers(let head, let entries):
        "Het logboek noemt \(lines(head)), maar heeft er \(number(entries))."
      case .rootNotSigned: "De laatste stand van het logboek is niet ondertekend."
      case .badSignature: "Een handtekening onder het logboek klopt niet."
      case .entryUnreadable(let sequence): "\(line(sequence)) is niet te lezen."
      case .entryMissing(let sequence): "\(line(sequence)) ontbreekt."
      case .leafDiffers(let sequence): "\(line(sequence)) is later veranderd."
      case .columnDiffers(let sequence):
        "\(line(sequence)) staat anders in de opslag dan hij is vastgelegd."
      case .logChanged(let sequence): "Het logboek is vanaf regel \(sequence) herschreven."
      case .clockWentBack(let sequence):
        "\(line(sequence)) heeft een vroegere tijd dan de regel ervoor."
      case .checkpointDiffers(let size): "Het controlepunt bij \(lines(size)) past niet meer."
      case .checkpointMissing(let size): "Het controlepunt bij \(lines(size)) ontbreekt."
      case .payloadMissing(let sequence): "De inhoud van regel \(sequence) ontbreekt."
      case .payloadDiffers(let sequence): "De inhoud van regel \(sequence) is veranderd."
      case .rowDiffers(let table, let id, let sequence):
        "Rij \(id) in \(table) is anders dan het logboek zegt"
          + (sequence.map { " (regel \($0))" } ?? "") + "."
      case .rowNotLogged(let table, let id): "Rij \(id) in \(table) staat niet in het logboek."
      case .rowGone(let table, let id, let sequence):
        "Rij \(id) in \(table) is verdwenen; het logboek kent haar uit regel \(sequence)."
      case .recomputedDiffers(let table, let id):
        "Rij \(id) in \(table) past niet bij de gegevens waaruit zij is berekend."
      case .sealBroken(let table, let id): "Het zegel van rij \(id) in \(table) is verbroken."
      case .schemaDiffers(let object):
        "Het onderdeel \(object) van de opslag is veranderd of verdwenen."
      case .fileDamaged(let detail):
        "Het bestand van de opslag is beschadigd: \(Wording.unstopped(detail))."
      }
    return Advice(matter, finding.isAlarm ? Self.alarm : Self.clock)
  }
}

extension Dutch {
  private static let alarm =
    "Wijzig niets meer, bewaar een kopie van de opslag en bel de logbeheerder."
  private static let clock =
    "Laat de beheerder de klok van de computer controleren; er is niets verloren."

  private func line(_ sequence: Int) -> String { "Regel \(sequence) van het logboek" }

  private func lines(_ count: Int) -> String {
    count == 1 ? "1 regel" : "\(number(count)) regels"
  }
}
