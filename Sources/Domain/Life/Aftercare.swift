/// A contact with a family some months after its file was closed (waakvlam).
package struct AftercareContact: Equatable, Sendable {
  package let id: ID<AftercareContact>
  package let family: ID<Family>
  /// The period of the file that it follows.
  package let file: ID<CaseFile>
  package let plannedOn: Day
  package var owner: ID<User>
  package var result: Result?
  /// When it was no longer needed since the file was opened again.
  package var endedOn: Day?

  package init(
    id: ID<AftercareContact>, family: ID<Family>, file: ID<CaseFile>, plannedOn: Day,
    owner: ID<User>, result: Result? = nil, endedOn: Day? = nil
  ) {
    self.id = id
    self.family = family
    self.file = file
    self.plannedOn = plannedOn
    self.owner = owner
    self.result = result
    self.endedOn = endedOn
  }

  package var isOpen: Bool { result == nil && endedOn == nil }

  /// What came of it.
  package struct Result: Equatable, Sendable {
    package let onDay: Day
    package let outcome: AftercareOutcome
    package let note: Prose?
    package let author: ID<User>

    package init(onDay: Day, outcome: AftercareOutcome, note: Prose?, author: ID<User>) {
      self.onDay = onDay
      self.outcome = outcome
      self.note = note
      self.author = author
    }
  }

  /// The days of the contacts after a file closed on `day`.
  package static func days(after day: Day, _ norms: Norms) -> [Day] {
    [Norm.aftercareFirst, .aftercareSecond].map { day.adding(months: norms[$0]) }
  }
}

/// How the family was doing at such a contact.
package enum AftercareOutcome: String, CaseIterable, Sendable {
  case goesWell
  /// The file may have to be opened again.
  case needsAttention
}

/// Whether somebody calls the family after its file is closed.
package enum AftercareChoice: Equatable, Sendable {
  case none
  /// By whom; nil is the last coordinator, else whoever closes the file.
  case planned(by: Login?)
}
