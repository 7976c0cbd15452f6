import Domain
import Texts

extension Face {
  /// That drafts wait in files that the reader may not open.
  func waitingDrafts(_ count: Int) -> String { words.word(AccessWord.waitingDrafts(count)) }
}

extension TextPanel {
  /// Since when each waits, why its file doesn't open, and who can help.
  init(_ waiting: [WaitingDraft], _ face: Face) {
    self.init(
      title: face.words.word(AccessWord.waitingTitle),
      paragraphs: waiting.map { draft in
        let day = face.words.dayInYear(draft.savedAt.localDay, today: face.today)
        let saved = day + " " + draft.savedAt.localTime.text
        return face.words.word(AccessWord.waitingDraft(saved)) + " "
          + face.words.describe(draft.denial)
      } + [face.words.word(AccessWord.waitingKept)], isSpaced: true)
  }
}
