package import Domain

extension Dutch {
  package func name(of record: RetainedRecord) -> String {
    switch record {
    case .help: "dossier van de hulp"
    case .access: "dossier van de toegang"
    }
  }

  package func name(of trigger: RetentionTrigger) -> String {
    switch trigger {
    case .lastChange: "laatste wijziging"
    }
  }

  func retentionWord(_ word: RetentionWord) -> String {
    switch word {
    case .title: "Bewaren"
    case .until(let day): "tot en met \(day)"
    case .notYet: "nog geen datum: het dossier is open"
    case .differs: "verschilt per persoon, zie Gezin"
    case .changed(let day): "laatste wijziging \(day)"
    case .certificateTitle: "Verklaring van vernietiging"
    case .certificateOf: "Vernietigd"
    case .wholeFile: "het hele dossier"
    case .onePerson: "de gegevens van één persoon in dit dossier"
    case .certificateWhy: "Reden"
    case .certificateOn: "Op"
    case .certificateCount: "Aantal gegevens"
    case .certificateLog:
      "Het logboek bewaart wanneer en door wie er met deze gegevens is gewerkt, zonder wat erin stond. Wat anderen in een gezin delen, zoals een gezamenlijk plan of verslag, blijft van hen."
    }
  }
}
