import Domain
import Texts

extension Desk {
  /// Says what was done and shows it: a new file opens, everything else is read again.
  mutating func finish(_ done: Done) {
    say(done)
    switch done {
    case .referralsAccepted(let family, _, _, _), .caseOpened(let family, _):
      open(family, .firstGap)
    case .changed(let family, _, let version, _):
      wrote(family, version)
      refreshAll()
    case .nothingMore, .referralAdded, .referralReturned, .providerAdded, .userAdded,
      .userDisabled, .roleGranted, .roleEnded, .municipalitiesAdded, .draftSaved, .draftDiscarded:
      refreshAll()
    }
  }
}
