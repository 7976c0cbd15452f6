/// The heads of the rows that come out.
extension Dutch {
  package func head(_ column: ColumnName) -> String {
    switch column {
    case .caseNumber: "Zaak"
    case .name: "Naam"
    case .ones: "GPRAZB"
    case .risk: "Risico"
    case .coordinator: "Regisseur"
    case .openedOn: "Geopend"
    case .lastContact: "Contact"
    case .status: "Status"
    case .reason: "Waarom"
    case .term: "Termijn"
    case .more: "Meer"
    case .id: "Kenmerk"
    case .received: "Ontvangen"
    case .age: "Leeftijd"
    case .referrer: "Verwijzer"
    case .urgency: "Urgentie"
    case .request: "Hulpvraag"
    case .siblings: "Zelfde huis"
    case .state: "Uitkomst"
    case .login: "Inlognaam"
    case .number: "Nummer"
    case .until: "Tot"
    case .roles: "Rollen"
    case .team: "Team"
    case .since: "Sinds"
    case .agb: "AGB-code"
    case .time: "Tijd"
    case .who: "Wie"
    case .event: "Wat"
    case .basis: "Grond"
    case .count: "Aantal"
    case .disabledOn: "Uitgezet op"
    }
  }
}
