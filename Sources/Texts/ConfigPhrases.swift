package import Domain

/// The words for the norms of the house and how they are changed.
package protocol ConfigPhrases: Sendable {
  func name(of unit: Norm.Unit) -> String
  /// The value as people say it: a number, or yes or no.
  func value(of norm: Norm, _ value: Int) -> String
  func word(_ word: ConfigWord) -> String
  func name(of fact: TeamFact) -> String
  func name(of list: CodeList) -> String
  func name(of kind: RegistrationKind) -> String
  func name(of state: ProfessionalRegistration.State) -> String
}

package enum ConfigWord: Equatable, Sendable {
  case title
  case columnSince
  /// The value a new store starts with.
  case seed
  case range(lowest: Int, highest: Int)
  case before(String)
  case refreshing(Int)
  case viewNorms
  case viewDomains
  case viewTeams
  case viewSupport
  case viewLists
  /// Why a list isn't changed here; nil is the program itself.
  case listFixed(source: String?)
  /// The day something ended.
  case endedOn(String)
  /// A contact nobody wrote down.
  case notSet
  /// A band that no team changed.
  case asNorm(String)
  case registrations
  case columnNumber
  case columnUntil
  case columnState
  case noRegistrations
  /// What the team board says of those that ended or end soon.
  case expiring(Int, key: String)
}
