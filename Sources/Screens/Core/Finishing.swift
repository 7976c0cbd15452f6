import Domain
import Texts

extension Desk {
  /// Says what was done and shows it: a new file opens, everything else is read again.
  mutating func finish(_ done: Done) {
    say(done)
    switch done {
    case .referralsAccepted(let family, _, _, _), .caseOpened(let family, _):
      open(family, .firstGap)
    case .changed(let family, _, let version, let change):
      wrote(family, version)
      // Beneath the form the two still stand side by side.
      if change == .peopleMerged || change == .familiesMerged { pop() }
      refreshAll()
      if case .changed(_, _, _, .aftercareAttention) = done, may(.openFamily) {
        push(
          QuestionPanel(
            question: words.word(.life(.reopenQuestion)),
            command: .reopenFamily(family, expecting: nil)))
      }
    case .emergencyOpened(let family, _, _): open(family)
    case .claims(let batch):
      refreshAll()
      if !batch.refused.isEmpty {
        push(
          TextPanel(
            title: words.word(ClaimWord.refusedTitle),
            paragraphs: batch.refused.map { $0.label + ": " + words.describe($0.why) },
            isSpaced: true))
      }
    case .claimReversed: refreshAll()
    case .batch(let result):
      refreshAll()
      if !result.isPlain { push(BatchPanel(result)) }
    case .practiceAdded(let id):
      refreshAll()
      push(PracticeRecordScreen(id))
    case .nothingMore, .reportExported, .workNoteKept, .undone, .referralAdded, .referralReturned,
      .providerAdded, .providerChanged,
      .referralMoved, .absenceEnded, .assignmentUndone, .fteSet, .destructionProposed,
      .destructionWithdrawn,
      .destructionRefused, .destroyed, .purged, .reasonGiven, .emergencyReviewed, .feedbackGiven,
      .practice,
      .practiceSent, .userAdded,
      .userDisabled, .roleGranted, .roleEnded, .municipalitiesAdded, .normSet, .settingsChanged,
      .registrationNoted,
      .draftSaved,
      .draftDiscarded:
      refreshAll()
    }
  }
}

extension Desk {
  /// Shows what came of a command over a team.
  mutating func finish(_ outcome: TeamOutcome) {
    switch outcome {
    case .handovers(let preview): push(HandoversPanel(preview))
    case .preview(let preview): push(AbsenceScreen(preview))
    case .board, .caseload, .sheet, .weekend, .waiting: break
    }
  }
}
