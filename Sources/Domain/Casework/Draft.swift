/// What somebody was typing when he paused: offered again after a lost line or a power cut.
package struct Draft: Equatable, Sendable {
  package let id: ID<Draft>
  package let user: ID<User>
  /// What it belongs to: the form and the record, such as `note`.
  package let form: String
  package let family: ID<Family>?
  package var fields: [DraftField]
  package var savedAt: Instant

  /// The form of what its author keeps for himself (werkaantekening): it isn't unfinished, and is
  /// never exported.
  package static let workNote = "workNote"

  package var isWorkNote: Bool { form == Self.workNote }

  package init(
    id: ID<Draft>, user: ID<User>, form: String, family: ID<Family>?, fields: [DraftField],
    savedAt: Instant
  ) {
    self.id = id
    self.user = user
    self.form = form
    self.family = family
    self.fields = fields
    self.savedAt = savedAt
  }
}

/// One field of an unfinished form, exactly as typed.
package struct DraftField: Equatable, Sendable {
  package let name: String
  package let text: String

  package init(name: String, text: String) {
    self.name = name
    self.text = text
  }
}

/// A draft with the family it is about, to offer it again.
package struct DraftLine: Equatable, Sendable {
  package let draft: Draft
  package let familyName: Line?
  package let caseNumber: CaseNumber?

  package init(draft: Draft, familyName: Line?, caseNumber: CaseNumber?) {
    self.draft = draft
    self.familyName = familyName
    self.caseNumber = caseNumber
  }
}

/// What somebody was typing, as far as he may still open what it is about.
package struct DraftList: Equatable, Sendable {
  package let lines: [DraftLine]
  /// Kept for him, and shown again once he may open the file.
  package let waiting: [WaitingDraft]

  package init(_ lines: [DraftLine] = [], waiting: [WaitingDraft] = []) {
    self.lines = lines
    self.waiting = waiting
  }

  package var isEmpty: Bool { lines.isEmpty && waiting.isEmpty }
}

/// A draft about a file that its author may not open now: that it is there, and who can help.
///
/// It says nothing of the family and nothing of what was typed.
package struct WaitingDraft: Equatable, Sendable {
  package let savedAt: Instant
  package let denial: Denial

  package init(savedAt: Instant, denial: Denial) {
    self.savedAt = savedAt
    self.denial = denial
  }
}
