/// The words for who moves, and whether the team elsewhere takes over.
package enum MovingWord: Equatable, Sendable {
  case title
  case movedTo(String)
  /// Who hasn't confirmed it yet.
  case waitsFor(team: String)
  case waitsSince(team: String, day: String)
  case confirmed(by: String, day: String)
  case withdrawn(day: String)
  case contact(String)
  case continues(until: String, askedBy: String)
  case changes(from: String, to: String)
  case stays(String)
  case onGround(String)
  case previewTitle(day: String)
  case fromTo(name: String, from: String, to: String)
  case goesTo(name: String, to: String)
  case secondEnds(name: String, at: String)
  case newAddress(String)
  case secretAddress(String)
  case staysOpen(team: String)
  /// Why a file can't be closed.
  case blocksClosing(team: String)
  case nobodyConfirms
  case saveHint(key: String)
  case withdrawQuestion(String)
  case newHome
  case withStay
  case withoutStay
  case keepsIt
}
