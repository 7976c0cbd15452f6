/// A question to who must agree: may this child be helped, or may this be shared with that one.
///
/// To help and to share are two questions, each with its own answers (Jeugdwet 7.3.4, 7.3.11).
package struct Consent: Equatable, Sendable {
  package let id: ID<Consent>
  package let family: ID<Family>
  package let number: Int
  package let child: ID<Person>
  package let purpose: ConsentPurpose
  /// Which help, or which data.
  package let what: Line
  /// With whom it is shared; for helping none.
  package let recipient: Line?
  package let askedOn: Day
  package let author: ID<User>

  package init(
    id: ID<Consent>, family: ID<Family>, number: Int, child: ID<Person>,
    purpose: ConsentPurpose, what: Line, recipient: Line?, askedOn: Day, author: ID<User>
  ) {
    self.id = id
    self.family = family
    self.number = number
    self.child = child
    self.purpose = purpose
    self.what = what
    self.recipient = recipient
    self.askedOn = askedOn
    self.author = author
  }
}

/// What is asked; the raw values are stored.
package enum ConsentPurpose: String, CaseIterable, Sendable {
  case help
  case share
}

/// What one of them said, or why he couldn't be asked; the newest counts.
package struct ConsentReply: Equatable, Sendable {
  package let id: ID<ConsentReply>
  package let family: ID<Family>
  package let consent: ID<Consent>
  package let number: Int
  package let giver: ConsentParty
  package let answer: ConsentReplyKind
  package let onDay: Day
  package let form: ConsentForm
  package let remark: Line?
  package let author: ID<User>

  package init(
    id: ID<ConsentReply>, family: ID<Family>, consent: ID<Consent>, number: Int,
    giver: ConsentParty, answer: ConsentReplyKind, onDay: Day, form: ConsentForm, remark: Line?,
    author: ID<User>
  ) {
    self.id = id
    self.family = family
    self.consent = consent
    self.number = number
    self.giver = giver
    self.answer = answer
    self.onDay = onDay
    self.form = form
    self.remark = remark
    self.author = author
  }
}

/// Who must agree: somebody of the family, or an organisation that has custody.
package enum ConsentParty: Hashable, Sendable {
  case person(ID<Person>)
  case organisation(Line)

  package var person: ID<Person>? {
    if case .person(let id) = self { id } else { nil }
  }
}

/// An answer; the raw values are stored.
///
/// Who hasn't answered was asked, and no more.
package enum ConsentReplyKind: String, CaseIterable, Sendable {
  case given
  case refused
  /// He couldn't be reached; the attempts are told.
  case unreachable
  /// A court agreed in his place; which decision is told.
  case courtOrder
  case withdrawn

  package var isYes: Bool { self == .given || self == .courtOrder }
  package var needsRemark: Bool { self == .unreachable || self == .courtOrder }
}

/// How it was said; the raw values are stored.
package enum ConsentForm: String, CaseIterable, Sendable {
  case oral
  case written
}

/// A question to put to those who must agree.
package struct NewConsent: Equatable, Sendable {
  package var child: ID<Person>
  package var purpose: ConsentPurpose
  package var what: Line
  package var recipient: Line?
  package var askedOn: Day?

  package init(
    child: ID<Person>, purpose: ConsentPurpose, what: Line, recipient: Line? = nil,
    askedOn: Day? = nil
  ) {
    self.child = child
    self.purpose = purpose
    self.what = what
    self.recipient = recipient
    self.askedOn = askedOn
  }

  /// Sharing is with somebody, helping isn't.
  package func check() throws(Refusal) {
    guard (purpose == .share) == (recipient != nil) else {
      throw .value(field: .recipient, recipient == nil ? .empty : .unknownCode(allowed: []))
    }
  }
}

/// An answer to write down.
package struct NewConsentReply: Equatable, Sendable {
  package var giver: ConsentParty
  package var answer: ConsentReplyKind
  package var onDay: Day?
  package var form: ConsentForm
  package var remark: Line?

  package init(
    giver: ConsentParty, answer: ConsentReplyKind, onDay: Day? = nil, form: ConsentForm = .oral,
    remark: Line? = nil
  ) {
    self.giver = giver
    self.answer = answer
    self.onDay = onDay
    self.form = form
    self.remark = remark
  }

  package func check() throws(Refusal) {
    guard !answer.needsRemark || remark != nil else { throw .value(field: .remark, .empty) }
  }
}

/// Who must agree for a child, by age and custody (Jeugdwet 7.3.4 and 7.3.15).
package enum FamilyConsentRule {
  /// From sixteen a youth decides alone.
  package static let ageAlone = 16

  /// Under twelve who has custody, from twelve the youth too, from sixteen the youth alone.
  ///
  /// Of a birth known in part whoever might have to agree is asked.
  package static func givers(
    _ child: Person, members: [PlanConsentRule.Member], custody: CustodyFacts, on day: Day
  ) -> [ConsentParty] {
    let own: [ConsentParty] =
      mayBe(PlanConsentRule.ageToBeAsked, child, day) ? [.person(child.id)] : []
    let isAlone = child.birth.map { $0.age(on: day) >= ageAlone } ?? false
    return isAlone ? own : own + holders(of: child, members, custody)
  }

  private static func mayBe(_ age: Int, _ person: Person, _ day: Day) -> Bool {
    person.birth.map { $0.earliest.adding(months: 12 * age) <= day } ?? false
  }

  private static func holders(
    of child: Person, _ members: [PlanConsentRule.Member], _ custody: CustodyFacts
  ) -> [ConsentParty] {
    let terms = custody.current(of: child.id)
    guard terms.isEmpty else {
      return terms.map { term in
        switch term.holder {
        case .person(let id): .person(id)
        case .organisation(let name, _): .organisation(name)
        }
      }
    }
    return members.filter {
      ($0.role == .parent || $0.role == .legalGuardian) && $0.person.isLiving
    }.map { .person($0.person.id) }
  }

  /// What each who must agree said last; nil for who was only asked.
  package static func standing(
    _ givers: [ConsentParty], _ replies: [ConsentReply]
  ) -> [(giver: ConsentParty, reply: ConsentReply?)] {
    givers.map { giver in
      (giver, replies.filter { $0.giver == giver }.max { $0.number < $1.number })
    }
  }
}

/// A question with who must agree and what each said.
package struct ConsentLine: Equatable, Sendable {
  package let consent: Consent
  package let child: PersonName
  package let parties: [Party]

  package struct Party: Equatable, Sendable {
    package let giver: ConsentParty
    package let name: String
    package let reply: ConsentReply?

    package init(giver: ConsentParty, name: String, reply: ConsentReply?) {
      self.giver = giver
      self.name = name
      self.reply = reply
    }
  }

  package init(consent: Consent, child: PersonName, parties: [Party]) {
    self.consent = consent
    self.child = child
    self.parties = parties
  }

  /// The names of those who haven't agreed.
  package var missing: [String] {
    parties.filter { !($0.reply?.answer.isYes ?? false) }.map(\.name)
  }

  package var isComplete: Bool { !parties.isEmpty && missing.isEmpty }
}

/// Everything about sharing in one family's file.
package struct SharingPage: Equatable, Sendable {
  /// The newest first.
  package let consents: [ConsentLine]
  package let disclosures: [DisclosureLine]
  /// The newest first.
  package let inspections: [InspectionAnswer]

  /// The experts who look along, or did; the newest first.
  package let experts: [ExpertRequest]

  package init(
    consents: [ConsentLine] = [], disclosures: [DisclosureLine] = [],
    inspections: [InspectionAnswer] = [], experts: [ExpertRequest] = []
  ) {
    self.consents = consents
    self.experts = experts
    self.disclosures = disclosures
    self.inspections = inspections
  }
}
