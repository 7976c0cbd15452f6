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
    case .batch(_, let lines):
      refreshAll()
      if lines.contains(where: { $0.refusal != nil }) { push(Self.outcome(of: lines, words)) }
    case .practiceAdded(let id):
      refreshAll()
      push(PracticeRecordScreen(id))
    case .nothingMore, .workNoteKept, .undone, .referralAdded, .referralReturned, .providerAdded,
      .referralMoved, .absenceEnded, .assignmentUndone, .fteSet, .feedbackGiven, .practice,
      .practiceSent, .userAdded,
      .userDisabled, .roleGranted, .roleEnded, .municipalitiesAdded, .draftSaved, .draftDiscarded:
      refreshAll()
    }
  }

  /// A line for each row of a change to many, the refused ones first with their reason.
  private static func outcome(of lines: [BatchLine], _ words: any Phrases) -> TextPanel {
    let refused = lines.filter { $0.refusal != nil }
    let done = lines.filter { $0.refusal == nil }
    return TextPanel(
      title: words.word(.batchTitle),
      paragraphs: (refused + done).map { line in
        let name = line.name.text + " (" + line.caseNumber.text + ")"
        guard let refusal = line.refusal else { return "✓ " + name }
        return "✗ " + name + ": " + words.describe(refusal)
      })
  }
}

extension Desk {
  /// Shows what came of a command over a team; a result of many rows stays until it is read.
  mutating func finish(_ outcome: TeamOutcome) {
    switch outcome {
    case .batch(let result):
      push(BatchPanel(result))
      refreshAll()
    case .preview(let preview): push(AbsenceScreen(preview))
    case .board, .sheet: break
    }
  }
}
