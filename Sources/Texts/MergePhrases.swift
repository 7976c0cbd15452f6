package import Domain

/// The words for records of the same people that become one.
package protocol MergePhrases: Sendable {
  /// Of a kind of thing, with how many: "3 contactmomenten".
  func count(_ count: MergeCount) -> String
  func word(_ word: MergeWord) -> String
}

/// The sentences and labels of comparing and merging.
package enum MergeWord: Equatable, Sendable {
  case title(Merge.Kind)
  case stays
  case goes
  case opened
  case coordinator
  case members
  case risk
  case nobody
  case closed
  case pairsTitle
  case pair(merged: String, kept: String)
  case noPairs
  case moves(String)
  case remains(String)
  case nothingMoves
  case fillsIn
  case obstacle
  /// At the top of a file that is part of another one.
  case into(caseNumber: String, name: String, day: String)
  case mergesTitle
  case noMerges
  case line(Merge.Kind, what: String, day: String, by: String)
  case undoneLine(day: String, reason: String)
  case confirm(Merge.Kind, merged: String, kept: String)
  case undoHint(what: String)
}
