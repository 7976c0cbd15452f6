/// Whom we call when we call the family, and how that is safe; from when until when.
///
/// It stands beside the contact point, who is the one *they* call. A family without one is no gap:
/// the members have numbers of their own.
package struct FamilyContactTerm: Equatable, Sendable {
  package let id: ID<FamilyContactTerm>
  package let family: ID<Family>
  package let number: Int
  /// The member who is called; nil for somebody outside the family.
  package let person: ID<Person>?
  package let name: Line
  package let phone: PhoneNumber
  package let cautions: ContactCautions
  /// The language of the interpreter to call with.
  package let interpreter: Line?
  /// When and how it suits, in a few words.
  package let remark: Line?
  package let author: ID<User>
  package let fromDay: Day
  package var toDay: Day?

  package init(
    id: ID<FamilyContactTerm>, family: ID<Family>, number: Int, person: ID<Person>?, name: Line,
    phone: PhoneNumber, cautions: ContactCautions, interpreter: Line?, remark: Line?,
    author: ID<User>, fromDay: Day, toDay: Day? = nil
  ) {
    self.id = id
    self.family = family
    self.number = number
    self.person = person
    self.name = name
    self.phone = phone
    self.cautions = cautions
    self.interpreter = interpreter
    self.remark = remark
    self.author = author
    self.fromDay = fromDay
    self.toDay = toDay
  }
}

/// What makes a call or a message dangerous for who is called.
package struct ContactCautions: OptionSet, Hashable, Sendable {
  package let rawValue: Int

  package init(rawValue: Int) { self.rawValue = rawValue }

  /// Nothing is left on voicemail.
  package static let noVoicemail = ContactCautions(rawValue: 1)
  /// A partner or somebody else reads messages too.
  package static let othersReadAlong = ContactCautions(rawValue: 2)

  /// Each caution on its own.
  package static let each: [ContactCautions] = [.noVoicemail, .othersReadAlong]
}

/// Whom to call from now on.
package struct NewFamilyContact: Equatable, Sendable {
  package var person: ID<Person>?
  package var name: Line
  package var phone: PhoneNumber
  package var cautions: ContactCautions
  package var interpreter: Line?
  package var remark: Line?

  package init(
    person: ID<Person>? = nil, name: Line, phone: PhoneNumber, cautions: ContactCautions = [],
    interpreter: Line? = nil, remark: Line? = nil
  ) {
    self.person = person
    self.name = name
    self.phone = phone
    self.cautions = cautions
    self.interpreter = interpreter
    self.remark = remark
  }
}
