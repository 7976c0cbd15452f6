/// What a youth said about somebody else seeing what is recorded about him, and what came of it.
///
/// The newest for a youth and a reader counts; none is ever changed.
package struct InspectionAnswer: Equatable, Sendable {
  package let id: ID<InspectionAnswer>
  package let family: ID<Family>
  package let number: Int
  package let content: NewInspectionAnswer
  package let onDay: Day
  package let author: ID<User>

  package init(
    id: ID<InspectionAnswer>, family: ID<Family>, number: Int, content: NewInspectionAnswer,
    onDay: Day, author: ID<User>
  ) {
    self.id = id
    self.family = family
    self.number = number
    self.content = content
    self.onDay = onDay
    self.author = author
  }
}

/// What is said; the raw values are stored.
package enum InspectionAnswerKind: String, CaseIterable, Sendable {
  /// From twelve: the youth doesn't want it, and a professional weighs that.
  case objects
  /// From sixteen: without it the reader sees nothing about the youth.
  case consents
  /// What was said before doesn't hold any more.
  case withdrawn
}

/// An answer to write down.
package struct NewInspectionAnswer: Equatable, Sendable {
  package var youth: ID<Person>
  /// Who would see it: a parent, a guardian, a foster parent.
  package var reader: ID<Person>
  package var kind: InspectionAnswerKind
  /// Why an objection isn't followed; nil where it is.
  package var overruled: Line?

  package init(
    youth: ID<Person>, reader: ID<Person>, kind: InspectionAnswerKind, overruled: Line? = nil
  ) {
    self.youth = youth
    self.reader = reader
    self.kind = kind
    self.overruled = overruled
  }

  /// Refuses an answer that the youth's age doesn't give him, or about somebody who is no grown-up of
  /// the family.
  package func check(_ youth: MemberLine, _ reader: MemberLine, on day: Day) throws(Refusal) {
    guard youth.member.role == .youth,
      InspectionRule.kinds(of: youth.person, on: day).contains(kind)
    else { throw .disclosure(.answerNotForAge) }
    guard reader.member.role != .youth, reader.member.role.isOfTheFamily else {
      throw .disclosure(.notAReader)
    }
    guard overruled == nil || kind == .objects else {
      throw .value(field: .overruled, .unknownCode(allowed: []))
    }
  }
}

/// Whether others may see what is about a youth, by his age and his word (Jeugdwet 7.3.10, 7.3.15).
package enum InspectionRule {
  /// From this age on nobody sees it without the youth's consent.
  package static let ageOfConsent = 16

  /// What a youth of that age can say.
  package static func kinds(of youth: Person, on day: Day) -> [InspectionAnswerKind] {
    if isPerhaps(ageOfConsent, youth, day) { return [.consents, .withdrawn] }
    return isPerhaps(PlanConsentRule.ageToBeAsked, youth, day) ? [.objects, .withdrawn] : []
  }

  /// Whether a reader who answers for the child may see what is about it.
  package static func mayRead(
    about child: Person, after answer: InspectionAnswer?, on day: Day
  ) -> Bool {
    guard isPerhaps(PlanConsentRule.ageToBeAsked, child, day) else { return true }
    guard !isPerhaps(ageOfConsent, child, day) else { return answer?.content.kind == .consents }
    return answer?.content.kind != .objects || answer?.content.overruled != nil
  }

  /// Those of the children of whom a reader may see what is about them.
  static func open(
    _ children: [Person], to reader: ID<Person>, _ answers: [InspectionAnswer], on day: Day
  ) -> [ID<Person>] {
    children.filter { child in
      let said = answers.filter { $0.content.youth == child.id && $0.content.reader == reader }
      return mayRead(about: child, after: said.max { $0.number < $1.number }, on: day)
    }.map(\.id)
  }

  /// Of a birth known in part the earliest day counts: who may be sixteen decides himself.
  private static func isPerhaps(_ age: Int, _ person: Person, _ day: Day) -> Bool {
    person.birth.map { $0.earliest.adding(months: 12 * age) <= day } ?? true
  }
}
