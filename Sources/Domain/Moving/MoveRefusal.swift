/// Why the rules of moving refuse something.
package enum MoveRefusal: Hashable, Sendable {
  /// The records say otherwise than what was said about help with stay.
  case stayRecorded
  case stayNotRecorded
  /// Nobody can say which municipality becomes responsible.
  case municipalityUnknown
  /// The responsible municipality would differ for those who move.
  case apart
  /// Another municipality becomes responsible, and nobody there was named.
  case teamMissing(MunicipalityCode)
  /// The responsible municipality stays, so nobody takes over.
  case noNewTeam
  /// Only for help without stay, when another municipality becomes responsible.
  case noContinuation
  case continuationIncomplete
  case continuationTooLong(last: Day)
  /// Somebody moved to another municipality before, and the team there hasn't confirmed.
  case waiting(team: Line)
  /// A team elsewhere confirmed it.
  case confirmed(Day)
  case nothingToConfirm
  /// Something of what the move changed was changed again.
  case changedSince
  /// The file stays open until that team has confirmed.
  case openAtClosing(team: Line)

  package var code: String {
    switch self {
    case .stayRecorded: "move.stayRecorded"
    case .stayNotRecorded: "move.stayNotRecorded"
    case .municipalityUnknown: "move.municipality"
    case .apart: "move.apart"
    case .teamMissing: "move.teamMissing"
    case .noNewTeam: "move.noNewTeam"
    case .noContinuation: "move.noContinuation"
    case .continuationIncomplete: "move.continuation"
    case .continuationTooLong: "move.continuationLong"
    case .waiting: "move.waiting"
    case .confirmed: "move.confirmed"
    case .nothingToConfirm: "move.nothingToConfirm"
    case .changedSince: "move.changedSince"
    case .openAtClosing: "move.open"
    }
  }
}
