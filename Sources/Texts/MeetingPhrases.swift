package import Domain

/// The words for meetings about a family.
package protocol MeetingPhrases: Sendable {
  func name(of state: Meeting.State) -> String
  func meetingWord(_ word: MeetingWord) -> String
}

/// The sentences and labels of meetings.
package enum MeetingWord: Equatable, Sendable {
  case title(String)
  case none(key: String)
  case asked
  case nobodyAsked(key: String)
  case decided
  case noDecisions(key: String)
  case mayHear(String)
  case wasThere
  case wasNotThere
  case becameAction
  case becameWork
  case withdrawQuestion(String)
}
