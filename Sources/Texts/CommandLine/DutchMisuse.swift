import Domain

/// What is wrong with how a command was called, and what to type instead.
extension Dutch {
  package func describe(_ misuse: Misuse) -> String {
    switch misuse {
    case .missing(let name): "\(name) ontbreekt. Zet dit er nog bij."
    case .unknownOption(let name):
      "De optie \(name) bestaat hier niet. Controleer de spelling, of laat haar weg."
    case .unexpected(let word):
      "\"\(word)\" hoort hier niet. Controleer de spelling, en zet een tekst met spaties tussen "
        + "aanhalingstekens."
    case .valueMissing(let option): "Achter \(option) ontbreekt een waarde. Zet die er nog achter."
    case .badValue(let value, let option):
      "\"\(value)\" past niet bij \(option). Geef een waarde in de vorm die de uitleg noemt."
    case .badDelimiter(let text):
      "\"\(text)\" is geen scheidingsteken. Kies ; of , of tab, of laat Regie het uitzoeken."
    case .noTerminal:
      "De schermen hebben een terminal nodig, en die is er nu niet. Start regie in een terminal, of "
        + "kies een opdracht, zoals: regie work list."
    case .postgresNotBuilt:
      "Deze Regie werkt niet met PostgreSQL. Geef met --store het pad van een bestand."
    case .intoOrNew:
      "Zeg waar de verwijzing bij hoort. Kies een van de twee: --into met een zaaknummer, of --new."
    case .unknownRole(let text): "\"\(text)\" is geen rol. Kies uit: \(Self.roleCodes)."
    case .wrongClock(let text):
      "REGIE_NOW is \"\(text)\", en dat is geen tijdstip. Schrijf het als 2026-11-23T08:30."
    case .other(let text):
      "Deze opdracht is niet te begrijpen: \(Wording.unstopped(text)). Controleer wat je typte."
    }
  }
}

extension Dutch {
  private static var roleCodes: String { Role.allCases.map(\.rawValue).joined(separator: ", ") }
}
