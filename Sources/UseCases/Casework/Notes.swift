import Domain
import Store

extension Context {
  /// Writes a contact down, once for all members it is about; the draft it came from goes.
  func addNote(
    _ new: NewNote, to family: ID<Family>, replacing draft: ID<Draft>?
  ) throws -> Outcome {
    try change(family, expecting: nil, as: .noteAdded) { edit in
      let day = new.onDay ?? today
      guard day <= today else { throw Refusal.dayInFuture(day) }
      let note = Note(
        id: edit.changes.newID(), family: family, author: user, kind: new.kind, onDay: day,
        at: new.at, withWhom: new.withWhom, text: new.text)
      let written = try edit.changes.insert(note)
      for person in Set(new.members).sorted() {
        let member: FamilyMember? = try edit.changes.first(
          where: "family_id = ? AND person_id = ?", edit.key + [Value(person)])
        guard member != nil else { throw Refusal.notAMember }
        try edit.changes.insert(
          NoteMember(id: edit.changes.newID(), family: family, note: note.id, person: person))
      }
      if let draft { try remove(draft, edit.changes) }
      return Act(.noteAdded, of: family, by: written, count: new.members.count)
    }
  }

  /// Keeps what somebody is typing; only he sees it.
  func saveDraft(
    _ id: ID<Draft>, form: String, family: ID<Family>?, fields: [DraftField]
  ) throws -> Outcome {
    let stamp = try permitOwnDrafts()
    // A list of drafts names the family each is about.
    if let family { _ = try permit(.readFamily, over: owner(family)) }
    return try store.record(stamp) { changes in
      let known: SealedDraft? = try changes.first(where: "id = ?", [Value(id)])
      if let known, known.draft.user != user { throw Refusal.noSuchRecord(.noteText) }
      let written = try changes.keep(
        Draft(id: id, user: user, form: form, family: family, fields: fields, savedAt: now))
      return (.done(.draftSaved(id)), Act(.draftSaved, of: family, by: written))
    }
  }

  func discardDraft(_ id: ID<Draft>) throws -> Outcome {
    let stamp = try permitOwnDrafts()
    return try store.record(stamp) { changes in
      let known: SealedDraft? = try changes.first(where: "id = ?", [Value(id)])
      guard let known, known.draft.user == user else { throw Refusal.noSuchRecord(.noteText) }
      let written = try changes.delete(known)
      return (
        .done(.draftDiscarded(id)), Act(.draftDiscarded, of: known.draft.family, by: written)
      )
    }
  }

  private func remove(_ id: ID<Draft>, _ changes: Changes) throws {
    let known: SealedDraft? = try changes.first(where: "id = ?", [Value(id)])
    if let known, known.draft.user == user { try changes.delete(known) }
  }
}
