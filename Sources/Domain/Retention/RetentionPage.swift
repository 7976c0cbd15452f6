/// Until when a closed file keeps what it knows of each who is or was in it; empty while it is open.
package struct RetentionPage: Equatable, Sendable {
  package let lines: [RetentionLine]

  package init(lines: [RetentionLine] = []) { self.lines = lines }

  package func line(of person: ID<Person>) -> RetentionLine? {
    lines.first { $0.date.person == person }
  }

  /// The last day on which the file keeps something.
  package var last: RetentionLine? { lines.max { $0.date.keptUntil < $1.date.keptUntil } }

  /// Whether all are kept until the same day.
  package var isOneDay: Bool { Set(lines.map(\.date.keptUntil)).count <= 1 }
}

/// The date of one person, with his name and the rule that decides.
package struct RetentionLine: Equatable, Sendable {
  package let name: PersonName
  package let date: RetentionDate
  package let rule: RetentionRule?

  package init(name: PersonName, date: RetentionDate, rule: RetentionRule?) {
    self.name = name
    self.date = date
    self.rule = rule
  }
}

/// Somebody in the list of what may go: without a name, since who reads it sees no family's content.
package struct RetentionRow: Equatable, Sendable {
  /// Of the row in the list, where the next page goes on.
  package let id: ID<RetentionRow>
  package let family: ID<Family>
  package let caseNumber: CaseNumber
  package let closedOn: Day?
  package let date: RetentionDate
  package let rule: RetentionRule?

  package init(
    id: ID<RetentionRow>, family: ID<Family>, caseNumber: CaseNumber, closedOn: Day?,
    date: RetentionDate, rule: RetentionRule?
  ) {
    self.id = id
    self.family = family
    self.caseNumber = caseNumber
    self.closedOn = closedOn
    self.date = date
    self.rule = rule
  }
}

/// A page of that list, the day that came first on top.
package struct RetentionListPage: Equatable, Sendable {
  package let rows: [RetentionRow]
  /// Where the next page begins; nil at the end.
  package let next: PageKey?

  package init(rows: [RetentionRow], next: PageKey?) {
    self.rows = rows
    self.next = next
  }
}
