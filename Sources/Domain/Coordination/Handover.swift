/// That a coordinator asks a colleague to become the coordinator of a family (overdracht).
///
/// Until the receiver accepts, the one who asked answers for the family. A family has at most one
/// that is open; what became of it is written once.
package struct Handover: Equatable, Sendable {
  package let id: ID<Handover>
  package let family: ID<Family>
  /// Who is coordinator and asks.
  package let from: ID<User>
  /// Who is asked.
  package let to: ID<User>
  /// What the next coordinator must know.
  package let note: Prose
  package let askedOn: Day
  package var decision: Decision?

  package init(
    id: ID<Handover>, family: ID<Family>, from: ID<User>, to: ID<User>, note: Prose,
    askedOn: Day, decision: Decision? = nil
  ) {
    self.id = id
    self.family = family
    self.from = from
    self.to = to
    self.note = note
    self.askedOn = askedOn
    self.decision = decision
  }

  /// What became of a request, by whom and when.
  package struct Decision: Equatable, Sendable {
    package let outcome: Outcome
    package let by: ID<User>
    package let on: Day
    /// Given where it was refused.
    package let reason: Line?

    package init(_ outcome: Outcome, by: ID<User>, on: Day, reason: Line? = nil) {
      self.outcome = outcome
      self.by = by
      self.on = on
      self.reason = reason
    }
  }

  /// How a request ended; the raw values are stored.
  package enum Outcome: String, CaseIterable, Sendable {
    case accepted
    case refused
    case withdrawn
    /// The supervisor ordered the same.
    case ordered
    /// Somebody else became coordinator meanwhile.
    case lapsed
  }
}

/// A coordinator outside this organisation, such as one of a GI under an OTS.
///
/// A user of this program stays the contact who has the work.
package struct ExternalCoordinator: Equatable, Sendable {
  package let organisation: Line
  package let name: Line
  package let phone: PhoneNumber
  /// Why somebody else coordinates, in the team's words: "OTS", "voogdij".
  package let ground: Line

  package init(organisation: Line, name: Line, phone: PhoneNumber, ground: Line) {
    self.organisation = organisation
    self.name = name
    self.phone = phone
    self.ground = ground
  }
}
