package import Domain

/// The words for where people live.
package enum HomesWord: Equatable, Sendable {
  case households
  case noHouseholds(key: String)
  case secretAddress
  case withoutAddress
  /// A household nobody gave a name.
  case household(Int)
  case nobody
  /// Somebody who is there a part of the time.
  case partly(String)
  case ended(String)
  case stays
  case noStays(key: String)
  case placementMoves(Int)
  case responsible
  case noYouths
  case notRecorded
  case proposal(municipality: String, ground: String)
  case because(String)
  case openQuestion(String)
  case endQuestion(String)
  case revealTitle(String)
  case revealHint
  case isSecret
  case keepsAddress
  /// In *Verloop*: a place of stay, and one he came to from another.
  case historyStay
  case historyMove
}

/// What homes, stays and grounds are called.
package protocol HomesPhrases: Sendable {
  func name(of kind: HomeKind) -> String
  /// The name without its code.
  func name(of kind: StayKind) -> String
  func name(of ground: ResidenceGround) -> String
}
