/// What a POH-GGZ Jeugd asks for.
package enum PracticeCommand: Equatable, Sendable {
  case list(PracticeTab, after: PageKey?, limit: Int)
  case show(ID<PracticeRecord>)
  /// The answer on a referral of one's own, with the feedback to copy.
  case answer(ID<Referral>)
  case add(PracticeContent)
  case change(ID<PracticeRecord>, PracticeContent, expecting: Int?)
  case addTalk(ID<PracticeRecord>, NewTalk)
  case setConsents(ID<PracticeRecord>, [ConsentGiver: ConsentAnswer], on: Day?)
  case send(ID<PracticeRecord>)
  case letter(LetterCommand)
  case close(ID<PracticeRecord>, PracticeOutcome, on: Day?)
  case withdraw(ID<PracticeRecord>, reason: Line)
  case isKnown(KnownQuestion)
  case figures(year: Int)
}

/// A talk to write down.
package struct NewTalk: Equatable, Sendable {
  package var onDay: Day?
  package var minutes: Int
  package var withWhom: Line

  package init(onDay: Day? = nil, minutes: Int, withWhom: Line) {
    self.onDay = onDay
    self.minutes = minutes
    self.withWhom = withWhom
  }
}

/// "Is this family known?", asked for one child with consent.
package struct KnownQuestion: Equatable, Sendable {
  package let who: Who
  /// Whether who asks has ticked that the family agrees with the question.
  package let hasConsent: Bool

  package init(_ who: Who, hasConsent: Bool) {
    self.who = who
    self.hasConsent = hasConsent
  }

  /// The child, exactly.
  package enum Who: Equatable, Sendable {
    case bsn(BSN)
    case person(PersonName, BirthDate, PostalCode)
  }
}

/// All that is answered: the coordinator and his telephone number, or nothing.
package enum KnownAnswer: Equatable, Sendable {
  case unknown
  case coordinator(Line, PhoneNumber?)
  /// Known, but nobody is coordinator now; the team will call.
  case noCoordinator
}
