package import Domain

/// The words of the team board, absence and handovers.
package enum TeamWord: Equatable, Sendable {
  case columnFte
  /// Hundredths of a full week.
  case fte(Int)
  case backQuestion(String)
  case columnOpen
  case columnNew
  case columnWeight(lowest: Int, highest: Int)
  case columnLate
  case columnNoContact
  case columnNotSeen
  case columnIncomplete
  case columnWaiting(weeks: Int)
  case columnBudget(percent: Int)
  case columnHandover
  case columnEmergency
  case weightTitle(String)
  /// So many families of a risk in a phase, and what they weigh.
  case weightPart(LoadPart)
  case weightSum(Caseload)
  case weightBand(lowest: Int, highest: Int)
  /// What a coordinator reads who is asked for attention.
  case attention(String)
  case remindMarked(names: String)
  case reassignTitle(Int)
  /// The families of all the teams of the board.
  case everybody
  /// Whose families that wait long a list shows.
  case waitingOf(who: String, weeks: Int)
  case nobodyWaits(weeks: Int)
  case columnWaits
  case columnProduct
  case columnWeeks
  case columnSince
  case columnProvider
  case columnBridging
  case columnChecked
  case noBridge
  case notChecked
  case unassigned
  case absent
  case covers(Int)
  case outsideBand
  case boardEmpty
  case group(BoardGroup)
  /// Which families a list opened from the board shows.
  case listOf(who: String, group: BoardGroup)
  case marked(Int)
  case assignTitle(Int)
  case assignQuestion(names: String, count: Int, who: String)
  case markFirst
  case absenceTitle(String)
  case absenceUntil(CoverEnd, day: String)
  case columnToday
  case columnCover
  case nobody
  case chooseCover(String)
  case noFamilies
  case absenceConfirm(key: String)
  case resultTitle(done: Int, of: Int)
  case resultDone
  case handoversTitle(possible: Int, of: Int, to: String)
  case handoversConfirm(key: String, count: Int)
  case handoversNone
  case handoverPossible
  case acceptManyQuestion(count: Int)
  case undoQuestion
  case coverMark
  case coveredBy(String)
  case externalMark(String)
  case handoverAsked(from: String, to: String, day: String)
  case acceptQuestion(family: String, from: String)
  case withdrawQuestion(to: String)
  case noColleague
  case sheetTitle(String)
  case sheetConfidential
  case goals
  case lastNotes
  case work
  case nothing
  case onlyCoordinator
}
