package import Domain

/// The words for who may see what.
package protocol AccessPhrases: Sendable {
  func name(of reason: ReadingReason) -> String
  func name(of outcome: ReviewOutcome) -> String
  func word(_ word: AccessWord) -> String
}

/// The sentences and labels of reading what isn't one's own.
package enum AccessWord: Equatable, Sendable {
  case reasonTitle(String)
  case reasonQuestion
  case emergencyWarning
  case reviewsTitle
  case noReviews
  /// Until when somebody could read.
  case readUntil(String)
  case liftQuestion(String)
  /// The name of a family that the reader may not see.
  case hidden
  case noRequests
  /// How many drafts wait in files that the reader may not open.
  case waitingDrafts(Int)
  case waitingTitle
  /// When one was kept.
  case waitingDraft(String)
  case waitingKept
  case columnQuestion
  case columnAskedBy
  case columnLastDay
  case columnAdvised
  case expertsTitle
  case noExperts
  /// An expert and the question.
  case looksAlong(String, String)
  case looksUntil(String)
  /// Until when somebody looked along whose access ended.
  case lookedUntil(String)
  /// It ended because files became one.
  case endedByMerge
  case advised(String)
  case printTitle
  case lookAlongTitle
  case inspectionsTitle
  /// A youth and who would see it.
  case inspectionOf(String, String)
  case consentsTitle
  case noConsents
  case disclosuresTitle
  case noDisclosures
  case onlyAsked
  case with(String)
  case reportTitle
  case reportPeriod
  case reportIntro
  case reportEmpty
  case reportEmergency
  case reportDenied
  case reportAccount(String)
  /// For whom, on what ground, and of which file.
  case printed(String, String, String)
}
