package import Domain
package import Drawing
package import Texts

/// What the screens must know before the first picture.
package struct AppSettings: Equatable, Sendable {
  package var language: Language
  /// Who works with the screens, with the grants that hold today.
  package var actor: Actor
  package var teamName: String
  package var now: Instant
  /// Whether the terminal shows nothing but ASCII.
  package var isASCII: Bool
  package var isDemo: Bool
  /// Whether there are neither families nor referrals yet.
  package var storeIsEmpty: Bool
  package var size: Size
  /// Where the ids of drafts come from; another one each start.
  package var seed: UInt64

  package init(
    language: Language, actor: Actor, teamName: String, now: Instant, isASCII: Bool = false,
    isDemo: Bool = false, storeIsEmpty: Bool = false, size: Size, seed: UInt64
  ) {
    self.language = language
    self.actor = actor
    self.teamName = teamName
    self.now = now
    self.isASCII = isASCII
    self.isDemo = isDemo
    self.storeIsEmpty = storeIsEmpty
    self.size = size
    self.seed = seed
  }
}

extension AppSettings {
  /// Whether the user has a right over anything at all.
  func may(_ right: Right) -> Bool {
    if case .allowed = Permission.decide(right, for: actor) { return true }
    return false
  }
}
