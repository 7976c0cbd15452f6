/// The heads of the rows that come out.
extension English {
  package func head(_ column: ColumnName) -> String {
    switch column {
    case .caseNumber: "Case"
    case .name: "Name"
    case .ones: "GPRAZB"
    case .risk: "Risk"
    case .coordinator: "Coordinator"
    case .openedOn: "Opened"
    case .lastContact: "Last contact"
    case .status: "Status"
    case .reason: "Why"
    case .term: "Due"
    case .more: "More"
    case .id: "Id"
    case .received: "Received"
    case .age: "Age"
    case .referrer: "Referrer"
    case .urgency: "Urgency"
    case .request: "Request"
    case .siblings: "Same house"
    case .state: "Outcome"
    case .login: "Login"
    case .number: "Number"
    case .until: "Until"
    case .roles: "Roles"
    case .team: "Team"
    case .since: "Since"
    case .agb: "AGB code"
    case .time: "Time"
    case .who: "Who"
    case .event: "What"
    case .basis: "Basis"
    case .count: "Count"
    case .disabledOn: "Disabled on"
    }
  }
}
