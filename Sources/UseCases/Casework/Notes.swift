import Domain
import Store

extension Context {
  /// Writes a contact down, once for all members and goals it is about, and final at once; the
  /// draft it came from goes.
  func addNote(
    _ new: NewNote, to family: ID<Family>, replacing draft: ID<Draft>?
  ) throws -> Outcome {
    try new.check()
    return try change(family, expecting: nil, as: .noteAdded) { edit in
      let day = try happened(new.onDay)
      let note = Note(
        id: edit.changes.newID(), family: family, author: user, kind: new.kind, onDay: day,
        at: new.at, withWhom: new.withWhom, text: new.text, nature: new.nature,
        holder: new.nature == .opinion ? new.holder : nil, source: new.source)
      let written = try edit.changes.insert(note)
      try edit.link(note, to: new)
      if let draft { try remove(draft, edit.changes) }
      return Act(.noteAdded, of: family, by: written, count: new.members.count)
    }
  }

  /// Adds to a note that is final; who wrote it doesn't matter, it stands under it with its author.
  ///
  /// To a closed file too: what somebody says of his file is added when he asks (Jeugdwet 7.3.8).
  func addAddendum(
    _ text: Prose, to note: ID<Note>, of family: ID<Family>, replacing draft: ID<Draft>?
  ) throws -> Outcome {
    try change(family, expecting: nil, as: .addendumAdded, evenClosed: true) { edit in
      _ = try edit.own(note, .noteText)
      let written = try edit.changes.insert(
        Addendum(
          id: edit.changes.newID(), family: family, note: note, author: user, madeAt: now,
          text: text))
      if let draft { try remove(draft, edit.changes) }
      return Act(.addendumAdded, of: family, by: written)
    }
  }

  /// Keeps a note for its author alone: sealed like a draft, in no export, gone when thrown away.
  func keepWorkNote(
    _ id: ID<Draft>, about family: ID<Family>, _ text: Prose
  ) throws -> Outcome {
    let field = DraftField(name: FieldName.noteText.rawValue, text: text.text)
    _ = try saveDraft(id, form: Draft.workNote, family: family, fields: [field])
    return .done(.workNoteKept)
  }

  /// Keeps what somebody is typing; only he sees it.
  func saveDraft(
    _ id: ID<Draft>, form: String, family: ID<Family>?, fields: [DraftField]
  ) throws -> Outcome {
    let stamp = try permitOwnDrafts()
    // Who may not open the file begins nothing about it; what he began is kept while he types, and
    // shown to him again when he may.
    if let family, try !isAsked(in: family), try !hasBegun(id, about: family) {
      _ = try permit(.readFamily, over: owner(family))
    }
    return try store.record(stamp) { changes in
      let known: SealedDraft? = try changes.first(where: "id = ?", [Value(id)])
      if let known, known.draft.user != user { throw Refusal.noSuchRecord(.noteText) }
      let written = try changes.keep(
        Draft(id: id, user: user, form: form, family: family, fields: fields, savedAt: now))
      return (.done(.draftSaved(id)), Act(.draftSaved, of: family, by: written))
    }
  }

  private func hasBegun(_ id: ID<Draft>, about family: ID<Family>) throws -> Bool {
    let known = try store.look { try DraftQuery(connection: $0).draft(id) }
    return known?.user == user && known?.family == family
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

extension FamilyEdit {
  /// Ties a note to the members and goals it is about; who was spoken or seen is one it is about.
  fileprivate func link(_ note: Note, to new: NewNote) throws {
    for person in Set(new.members + new.spoken + new.seen).sorted() {
      try refuseStranger(person)
      try changes.insert(
        NoteMember(
          id: changes.newID(), family: family.id, note: note.id, person: person,
          wasSpoken: new.spoken.contains(person), wasSeen: new.seen.contains(person)))
    }
    for goal in Set(new.goals).sorted() {
      _ = try own(goal, .goal)
      try changes.insert(
        NoteGoal(id: changes.newID(), family: family.id, note: note.id, goal: goal))
    }
  }
}
