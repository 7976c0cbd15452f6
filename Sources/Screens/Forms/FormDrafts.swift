import Domain
import Texts

// What was typed is never lost: it is kept as a draft until it is saved or thrown away.
extension FormPanel {
  mutating func keepDraft(_ desk: inout Desk) {
    // A reason to print is about what is on its way to paper now; nobody goes on with it tomorrow.
    guard isUnsaved, name != .unsafePrint else { return }
    isUnsaved = false
    let id = draft ?? desk.newDraftID()
    draft = id
    let kept = fields.filter { !$0.draftText.isEmpty }
      .map { DraftField(name: $0.key, text: $0.draftText) }
    let mark = subject.mark.map { [DraftField(name: FormSubject.markName, text: $0)] } ?? []
    desk.tell(
      .saveDraft(id, form: name.rawValue, family: subject.family, fields: kept + mark))
  }

  mutating func restore(_ old: Draft?, _ desk: Desk) {
    guard let old, old.form == name.rawValue else { return }
    guard old.mark == subject.mark else { return }
    draft = old.id
    isTyped = true
    for kept in old.fields {
      if kept.name == FieldName.atTime.rawValue, let moment = Instant(localISO: kept.text) {
        // The strip keeps the whole moment it began.
        put(desk.words.shortDay(moment.localDay), in: .fromDay)
        put(moment.localTime.text, in: .atTime)
      } else if let place = fields.firstIndex(where: { $0.key == kept.name }) {
        fields[place].restore(kept.text)
      }
    }
    message = desk.words.word(.restoredDraft(time: old.savedAt.localTime.text))
  }

  private mutating func put(_ text: String, in name: FieldName) {
    guard let place = fields.firstIndex(where: { $0.name == name }) else { return }
    fields[place].restore(text)
  }

  /// Closes without keeping the draft: what stood in it is used, or thrown away.
  mutating func drop(_ desk: inout Desk) {
    if let draft { desk.tell(.discardDraft(draft)) }
    (isTyped, isUnsaved) = (false, false)
    desk.pop()
  }
}
