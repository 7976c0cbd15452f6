/// A list of codes that forms offer.
///
/// None is the team's to change: either others fixed it, or a rule of the program hangs on its codes.
package enum CodeList: String, CaseIterable, Sendable {
  case referrer
  case relation
  case stop
  case ending
  case stay
  case gender
  case extendedCare
  case disclosure
  case reading
  case urgency
  case risk
  case note
  case custody
  case involved

  /// Who fixed it, as it is cited; nil where the program did.
  package var source: String? {
    switch self {
    case .referrer: "iJw COD327"
    case .relation: "iJw COD472"
    case .stop: "iJw 3.2 JZ588"
    case .ending, .stay, .gender: "CBS"
    case .extendedCare: "Jeugdwet 1.1"
    case .disclosure: "Jeugdwet 7.3.10, 7.3.11"
    case .reading, .urgency, .risk, .note, .custody, .involved: nil
    }
  }
}
