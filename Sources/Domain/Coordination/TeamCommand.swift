/// What concerns who coordinates which family: handovers, absence, the board, many at once.
package enum TeamCommand: Equatable, Sendable {
  case askHandover(ID<Family>, to: Login, note: Prose, expecting: Int?)
  case acceptHandover(ID<Family>, expecting: Int?)
  case refuseHandover(ID<Family>, reason: Line, expecting: Int?)
  case withdrawHandover(ID<Family>, expecting: Int?)
  /// What asking a colleague for all of these would do; a read.
  case previewHandovers([ID<Family>], to: Login, note: Prose)
  case askHandovers([ID<Family>], to: Login, note: Prose)
  case withdrawHandovers([ID<Family>])
  case acceptHandovers([ID<Family>])
  case setExternal(
    ID<Family>, ExternalCoordinator, contact: Login, from: Day?, expecting: Int?)
  /// Who the families of the supervisor's teams are with, in numbers.
  case board
  /// The same, a board for each team.
  case caseload
  /// The families behind the board's number of those who wait long.
  case waiting(CoordinatorFilter, after: PageKey?, limit: Int)
  /// What would happen if somebody were absent; a read.
  case previewAbsence(NewAbsence)
  case reportAbsence(NewAbsence, [CoverChoice])
  case endAbsence(ID<Absence>, isUndo: Bool)
  /// Makes one user coordinator of many families that have none.
  case assign([ID<Family>], to: Login)
  /// Takes back what is left of such an assignment.
  case undoAssign(ID<AssignmentBatch>)
  /// Makes one user coordinator of many families, whoever is now.
  case reassign([ID<Family>], to: Login)
  /// Asks the coordinator of each family for attention: something to do, in these words.
  case remind([ID<Family>], Line, due: Day)
  case withdrawReminder(ID<Family>, ID<WorkItem>)
  case setFte(Login, hundredths: Int)
  /// One page about a family for the next coordinator; a read.
  case sheet(CaseReference)
  /// One page about each family that the duty must know about; a read, and a disclosure.
  case weekend(WeekendHanding)
}

/// Marks the id that the families assigned in one go share.
package enum AssignmentBatch {}

/// That somebody will be away.
package struct NewAbsence: Equatable, Sendable {
  package var login: Login
  package var fromDay: Day
  package var until: CoverEnd

  package init(login: Login, fromDay: Day, until: CoverEnd) {
    self.login = login
    self.fromDay = fromDay
    self.until = until
  }
}

/// Who covers one family.
package struct CoverChoice: Equatable, Sendable {
  package var family: ID<Family>
  package var login: Login

  package init(family: ID<Family>, login: Login) {
    self.family = family
    self.login = login
  }
}
