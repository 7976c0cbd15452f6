/// What can be asked about who may see what.
package enum AccessCommand: Equatable, Sendable {
  /// Why the asker reads a file that isn't his, today.
  case giveReason(CaseReference, ReadingReason, remark: Line?)
  case restrict(ID<Family>, reason: Line, admitting: [Login], expecting: Int?)
  case lift(ID<Family>, expecting: Int?)
  case openEmergency(CaseReference, reason: Line)
  /// Those that wait for a review, or all.
  case emergencies(all: Bool)
  case review(number: Int, ReviewOutcome, remark: Line?)
  case askExpert(ID<Family>, Login, question: Line, until: Day, expecting: Int?)
  case endExpert(ID<Family>, Login, expecting: Int?)
  /// The families in which the asker is an expert today.
  case requests
  /// Who looks along, or did, in one file.
  case experts(CaseReference)
  /// What the asker advises as an expert, in the name of his discipline.
  case advise(CaseReference, discipline: Line, Prose)
  case revealBSN(ID<Family>, ID<Person>, reason: Line)
  /// Whether the asker may change a file; who may not is told who can help.
  case mayWrite(ID<Family>)
}

/// Why the rules of access refuse something.
package enum AccessRefusal: Hashable, Sendable {
  /// The file isn't the reader's; he says why he reads it, or doesn't.
  case reasonNeeded(CaseNumber)
  case restrictedAlready
  case notRestricted
  case emergencyNotNeeded
  /// Nobody reviews himself.
  case ownEmergency
  case reviewedAlready
  case noSuchEmergency(number: Int)
  case notAnExpert(Login)
  case expertTooLong(last: Day)
  case noBSN
  /// An exact match: there is a file, and who to call.
  case shielded(SupervisorContact?)

  package var code: String {
    switch self {
    case .reasonNeeded: "access.reason"
    case .restrictedAlready: "access.restricted"
    case .notRestricted: "access.notRestricted"
    case .emergencyNotNeeded: "emergency.notNeeded"
    case .ownEmergency: "emergency.own"
    case .reviewedAlready: "emergency.reviewed"
    case .noSuchEmergency: "emergency.unknown"
    case .notAnExpert: "expert.role"
    case .expertTooLong: "expert.tooLong"
    case .noBSN: "bsn.none"
    case .shielded: "access.shielded"
    }
  }
}

/// Somebody who can help further: name and telephone.
package struct SupervisorContact: Hashable, Sendable {
  package let name: Line
  package let phone: PhoneNumber?

  package init(name: Line, phone: PhoneNumber?) {
    self.name = name
    self.phone = phone
  }
}
