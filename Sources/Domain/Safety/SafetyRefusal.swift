/// Why the rules of safety refuse something.
package enum SafetyRefusal: Hashable, Sendable {
  case protocolAlreadyOpen
  case noProtocol
  /// Another step comes first.
  case stepOutOfOrder(next: ProtocolStage)
  case considerationMissing(ConsiderationKind)
  /// "Nee, want …" wasn't finished.
  case parentsNotInformed
  /// Nothing is decided only where the suspicion was taken away.
  case suspicionStands
  /// The framework says to report, and no reason was given not to.
  case saysReport
  /// Another crisis of this family hasn't ended.
  case crisisAlreadyOpen
  /// Nothing was decided yet that a commitment could belong to.
  case crisisUndecided
  /// Nothing about this family may be sent.
  case messagesBlocked(since: Day)

  package var code: String {
    switch self {
    case .protocolAlreadyOpen: "protocol.open"
    case .noProtocol: "protocol.none"
    case .stepOutOfOrder: "protocol.order"
    case .considerationMissing: "protocol.consideration"
    case .parentsNotInformed: "protocol.parents"
    case .suspicionStands: "protocol.suspicion"
    case .saysReport: "protocol.saysReport"
    case .crisisAlreadyOpen: "crisis.open"
    case .crisisUndecided: "crisis.undecided"
    case .messagesBlocked: "messages.blocked"
    }
  }
}
