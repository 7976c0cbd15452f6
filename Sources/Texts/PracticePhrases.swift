package import Domain

/// The words of the general practice and of what its referrals come to.
package protocol PracticePhrases: FactPhrases {
  func name(of custody: Custody) -> String
  func name(of giver: ConsentGiver) -> String
  func name(of answer: ConsentAnswer) -> String
  func name(of state: PracticeState) -> String
  func name(of outcome: PracticeOutcome) -> String
  func name(of tab: PracticeTab) -> String
  func name(of kind: FeedbackKind) -> String
  func name(of part: PracticePart) -> String
  func name(of state: LetterState) -> String
  func name(of kind: LetterKind) -> String
  func word(_ word: LetterWord) -> String
  func word(_ word: PracticeWord) -> String
  /// Where a referral stands, for whoever sent it: "Geaccepteerd, regisseur Anne Visser".
  func standing(_ referral: Referral, _ story: ReferralStory, today: Day) -> String
  /// The text for the referrer about one event, ready to copy.
  func feedback(
    _ kind: FeedbackKind, of referral: Referral, _ story: ReferralStory, today: Day
  ) -> String
  func describe(_ answer: KnownAnswer) -> String
  /// The two sentences on what practices finished themselves.
  func describe(_ figures: PracticeFigures) -> String
}

/// The parts of one record on its screen.
package enum PracticePart: String, CaseIterable, Sendable {
  case request
  case consents
  case talks
  case sending
}

/// Words of the letter to a specialist and of its screen.
package enum LetterWord: Equatable, Sendable {
  case title(kind: String?)
  /// Over the screen that shows it.
  case about(String)
  case referrer
  case patient
  case address
  case replaces(day: String)
  case validUntil(String)
  case signed(by: String, day: String)
  case sent(how: String, day: String)
  case unsigned
  /// What was printed of it.
  case printed(day: String, to: String?, withBSN: Bool)
  case signHere
  /// On the row of the child: where the letter stands.
  case standing(state: String, day: String?)
  case correction(day: String)
  case another
  case written(path: String)
}

/// Words and sentences on the screens of the practice.
package enum PracticeWord: Equatable, Sendable {
  case empty(PracticeTab, new: String)
  case columnStanding
  case columnNoted
  case title(String)
  case custody(String)
  case notedOn(String)
  case noAnswer
  case noTalks(key: String)
  case minutes(Int)
  case waitsFor(String)
  case stillMissing(String)
  case readyToSend(key: String)
  case sendQuestion(String)
  case closedAs(String)
  case withdrawnBecause(String)
  case familyAgrees
  case knownTitle
  case copyTitle
  case givenOn(String)
  case notGivenYet
  case feedbackDue(String)
  case noFeedbackDue
  case unsaved(form: String, time: String)
  case feedbackColumn(String)
  case chooseState
}
