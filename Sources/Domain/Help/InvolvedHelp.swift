/// An organisation that helps one person beside or under the lead provider.
package struct InvolvedHelp: Equatable, Sendable {
  package let id: ID<InvolvedHelp>
  package let family: ID<Family>
  package let number: Int
  package let person: ID<Person>
  package let organisation: Line
  package let kind: InvolvedHelpKind
  package let contactName: Line?
  package let phone: PhoneNumber?
  package let fromDay: Day
  package var toDay: Day?

  package init(
    id: ID<InvolvedHelp>, family: ID<Family>, number: Int, person: ID<Person>, organisation: Line,
    kind: InvolvedHelpKind, contactName: Line?, phone: PhoneNumber?, fromDay: Day,
    toDay: Day? = nil
  ) {
    self.id = id
    self.family = family
    self.number = number
    self.person = person
    self.organisation = organisation
    self.kind = kind
    self.contactName = contactName
    self.phone = phone
    self.fromDay = fromDay
    self.toDay = toDay
  }
}

/// In what capacity an organisation helps.
package enum InvolvedHelpKind: String, CaseIterable, Sendable {
  case mainContractor
  case subcontractor
  /// It has an assignment of its own.
  case ownAssignment
  case personalBudget
  case certifiedInstitution
  /// Under another law than the Jeugdwet.
  case otherLaw
}

/// That another organisation became lead provider (overstap); a move of a child's place of stay is
/// something else and not counted here.
package struct ProviderSwitch: Equatable, Sendable {
  package let from: Line
  package let to: Line
  package let onDay: Day
  package let reason: Line?

  package init(from: Line, to: Line, onDay: Day, reason: Line?) {
    self.from = from
    self.to = to
    self.onDay = onDay
    self.reason = reason
  }

  /// One period of a lead provider.
  package struct Period: Equatable, Sendable {
    package let provider: ID<Provider>
    package let name: Line
    /// The local team stands in while there is no specialist help: neither coming from it nor
    /// going back to it is a switch.
    package let isLocalTeam: Bool
    package let fromDay: Day
    package let reason: Line?

    package init(
      provider: ID<Provider>, name: Line, isLocalTeam: Bool, fromDay: Day, reason: Line?
    ) {
      self.provider = provider
      self.name = name
      self.isLocalTeam = isLocalTeam
      self.fromDay = fromDay
      self.reason = reason
    }
  }

  /// The switches among the periods of one family, in the order of time.
  package static func among(_ periods: [Period]) -> [ProviderSwitch] {
    zip(periods, periods.dropFirst()).compactMap { before, after in
      guard before.provider != after.provider, !before.isLocalTeam, !after.isLocalTeam else {
        return nil
      }
      return ProviderSwitch(
        from: before.name, to: after.name, onDay: after.fromDay, reason: after.reason)
    }
  }
}
