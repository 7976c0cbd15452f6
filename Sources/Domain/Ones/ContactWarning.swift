/// That somebody else reads along with whom something would be sent or printed for, by the contact
/// agreement of the family.
package struct ContactWarning: Hashable, Sendable {
  /// With whom the agreement was made.
  package let contact: Line
  /// When and how it suits, in the words of the agreement.
  package let remark: Line?
  /// Whether it goes to that person himself, and not to who lives with him.
  package let isToContact: Bool

  package init(contact: Line, remark: Line?, isToContact: Bool) {
    self.contact = contact
    self.remark = remark
    self.isToContact = isToContact
  }
}

/// Whether the contact agreement warns of a way to reach somebody.
///
/// Who reads along with one reads along with all at his address. An agreement with somebody outside
/// the family warns of everybody in it, since nobody knows where he lives.
package enum ContactRule {
  package static func warning(
    _ agreement: FamilyContactTerm?, to person: ID<Person>, among members: [FamilyMember]
  ) -> ContactWarning? {
    guard let agreement, agreement.toDay == nil, agreement.cautions.contains(.othersReadAlong)
    else {
      return nil
    }
    let isToContact = agreement.person == person
    guard
      isToContact || agreement.person == nil
        || home(of: person, members).map({ $0 == home(of: agreement.person, members) }) ?? false
    else { return nil }
    return ContactWarning(
      contact: agreement.name, remark: agreement.remark, isToContact: isToContact)
  }

  private static func home(
    of person: ID<Person>?, _ members: [FamilyMember]
  ) -> ID<Household>? {
    members.first { $0.person == person && $0.toDay == nil }?.household
  }
}

extension FamilyLetter.Way {
  /// Whether somebody else at the address can read it first.
  package var canBeReadAlong: Bool { self != .handedOver }
}

extension FamilyPage {
  /// What the contact agreement says against paper or a message for one of the family.
  package func contactWarning(to person: ID<Person>) -> ContactWarning? {
    ContactRule.warning(familyContact, to: person, among: members.map(\.member))
  }
}
