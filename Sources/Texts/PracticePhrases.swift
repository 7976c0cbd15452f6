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
