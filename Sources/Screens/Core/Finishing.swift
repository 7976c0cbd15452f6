import Domain
import Texts

extension Desk {
  /// Says what was done and shows it: a new file opens, everything else is read again.
  mutating func finish(_ done: Done) {
    say(done)
    switch done {
    case .referralsAccepted(let family, _, _, _), .caseOpened(let family, _):
      open(family, .firstGap)
    case .nothingMore, .referralAdded, .referralReturned, .changed, .providerAdded, .userAdded,
      .userDisabled, .draftSaved, .draftDiscarded:
      refreshAll()
    }
  }
}
