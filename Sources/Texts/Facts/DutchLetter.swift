package import Domain

extension Dutch {
  package func name(of state: LetterState) -> String {
    switch state {
    case .concept: "concept"
    case .ready: "klaar voor huisarts"
    case .signed: "getekend"
    case .sent: "verzonden"
    }
  }

  package func name(of kind: LetterKind) -> String {
    switch kind {
    case .basic: "basis-ggz"
    case .specialist: "specialistische ggz"
    }
  }

  package func word(_ word: LetterWord) -> String {
    switch word {
    case .title(let kind): "Verwijsbrief" + (kind.map { " naar \($0)" } ?? "")
    case .about(let name): "Brief over: \(name)"
    case .referrer: "Verwijzer"
    case .patient: "Patiënt"
    case .address: "Adres"
    case .replaces(let day): "Deze brief vervangt de brief van \(day)."
    case .validUntil(let day): "Geldig voor een eerste afspraak tot en met \(day)."
    case .signed(let name, let day): "Getekend door \(name) op \(day)."
    case .sent(let how, let day): "Verzonden op \(day) via \(how)."
    case .printed(let day, let to, let withBSN):
      "Afgedrukt op \(day)" + (to.map { " voor \($0)" } ?? "")
        + (withBSN ? ", met het hele BSN." : ", met het BSN achter puntjes.")
    case .unsigned: "Niet getekend: deze brief geldt nog niet."
    case .signHere: "Handtekening en stempel van de huisarts:"
    case .standing(let state, let day): "brief: \(state)" + (day.map { " \($0)" } ?? "")
    case .correction(let day): "verbetering van de brief van \(day)"
    case .another: "een andere brief"
    case .written(let path): "De brief staat in \(path)."
    }
  }
}
