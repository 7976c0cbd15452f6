package import Domain
package import Ledger

extension Note: StoredRow {
  package static let table = Table(
    "note",
    ["id", "family_id", "author_id", "kind", "on_day", "at_minute", "with_whom", "body"],
    added: ["nature", "holder", "source"])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    self.init(
      id: try c.id(), family: try c.id(), author: try c.id(), kind: try c.code(),
      onDay: try c.day(), at: c.optionalClock(), withWhom: try c.optionalLine(),
      text: try c.prose(),
      nature: try c.optional { (c) throws(StoreFault) in try c.code() },
      holder: try c.optionalLine(), source: try c.optionalLine())
  }

  package var values: [Value] {
    [
      Value(id), Value(family), Value(author), .text(kind.rawValue), Value(onDay),
      at.map { Value($0.minutes) } ?? .null, Value(withWhom?.text), .text(text.text),
      Value(nature?.rawValue), Value(holder?.text), Value(source?.text),
    ]
  }
  package var subject: Identity { Identity(family) }
}

extension NoteMember: StoredRow {
  package static let table = Table(
    "note_member", ["id", "family_id", "note_id", "person_id"], added: ["was_spoken", "was_seen"])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    self.init(
      id: try c.id(), family: try c.id(), note: try c.id(), person: try c.id(),
      wasSpoken: c.flag(), wasSeen: c.flag())
  }

  package var values: [Value] {
    [
      Value(id), Value(family), Value(note), Value(person), wasSpoken ? Value(1) : .null,
      wasSeen ? Value(1) : .null,
    ]
  }
  package var subject: Identity { Identity(family) }
}

extension NoteGoal: StoredRow {
  package static let table = Table("note_goal", ["id", "family_id", "note_id", "goal_id"])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    self.init(id: try c.id(), family: try c.id(), note: try c.id(), goal: try c.id())
  }

  package var values: [Value] { [Value(id), Value(family), Value(note), Value(goal)] }
  package var subject: Identity { Identity(family) }
}

extension Addendum: StoredRow {
  package static let table = Table(
    "note_addendum", ["id", "family_id", "note_id", "author_id", "made_at_ms", "body"])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    self.init(
      id: try c.id(), family: try c.id(), note: try c.id(), author: try c.id(),
      madeAt: Instant(milliseconds: c.integer()), text: try c.prose())
  }

  package var values: [Value] {
    [
      Value(id), Value(family), Value(note), Value(author), .integer(madeAt.milliseconds),
      .text(text.text),
    ]
  }
  package var subject: Identity { Identity(family) }
}

extension WorkItem: StoredRow {
  package static let table = Table(
    "work_item",
    [
      "id", "family_id", "kind", "title", "due_on", "at_minute", "postponed_until", "author_id",
      "done_on", "done_by",
    ], added: ["owner_id", "remark"])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    self.init(
      id: try c.id(), family: try c.id(), kind: try c.code(), title: try c.line(),
      dueOn: try c.day(), at: c.optionalClock(), postponedUntil: try c.optionalDay(),
      author: try c.id(), doneOn: try c.optionalDay(), doneBy: try c.optionalID(),
      owner: try c.optionalID(),
      remark: try c.optional { (c) throws(StoreFault) in try c.prose() })
  }

  package var values: [Value] {
    [
      Value(id), Value(family), .text(kind.rawValue), .text(title.text), Value(dueOn),
      at.map { Value($0.minutes) } ?? .null, Value(postponedUntil), Value(author),
      Value(doneOn), Value(doneBy), Value(owner), Value(remark?.text),
    ]
  }
  package var subject: Identity { Identity(family) }
}

extension Postponement: StoredRow {
  package static let table = Table(
    "postponement", ["id", "family_id", "until_day", "made_by", "made_on", "ended_on"])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    self.init(
      id: try c.id(), family: try c.id(), untilDay: try c.day(), madeBy: try c.id(),
      madeOn: try c.day(), endedOn: try c.optionalDay())
  }

  package var values: [Value] {
    [
      Value(id), Value(family), Value(untilDay), Value(madeBy), Value(madeOn), Value(endedOn),
    ]
  }
  package var subject: Identity { Identity(family) }
}

/// A draft as it is kept: the fields in one text, and a seal over all of it.
package struct SealedDraft: Equatable, Sendable {
  package let draft: Draft
  package let fields: String
  package let seal: [UInt8]

  /// Seals `draft` with a key derived from the log key.
  package init(_ draft: Draft, key: [UInt8]) {
    self.draft = draft
    fields = DraftText.encode(draft.fields)
    seal = SigningKey.authentication(Self.sealed(draft, fields), key: key)
  }

  /// Whether nobody changed the draft behind the program's back.
  package func isSound(key: [UInt8]) -> Bool {
    SigningKey.isAuthentic(seal, for: Self.sealed(draft, fields), key: key)
  }

  private static func sealed(_ draft: Draft, _ fields: String) -> [UInt8] {
    RowImage.encode([
      ("id", .blob(draft.id.bytes)), ("user_id", .blob(draft.user.bytes)),
      ("form", .text(draft.form)),
      ("family_id", draft.family.map { .blob($0.bytes) } ?? .null), ("fields", .text(fields)),
      ("saved_at_ms", .integer(draft.savedAt.milliseconds)),
    ])
  }
}

extension SealedDraft: StoredRow {
  package static let table = Table(
    "draft", ["id", "user_id", "form", "family_id", "fields", "saved_at_ms", "seal"],
    cover: .sealed)

  package init(_ c: inout RowCursor) throws(StoreFault) {
    let id: ID<Draft> = try c.id()
    let user: ID<User> = try c.id()
    let form = c.text()
    let family: ID<Family>? = try c.optionalID()
    fields = c.text()
    let savedAt = Instant(milliseconds: c.integer())
    draft = Draft(
      id: id, user: user, form: form, family: family, fields: DraftText.decode(fields),
      savedAt: savedAt)
    seal = c.bytes()
  }

  package var values: [Value] {
    [
      Value(draft.id), Value(draft.user), .text(draft.form), Value(draft.family), .text(fields),
      .integer(draft.savedAt.milliseconds), .bytes(seal),
    ]
  }
  package var subject: Identity {
    draft.family.map { Identity($0) } ?? Identity(draft.user)
  }
}

/// The fields of a draft as one text: each as name, length and text, so that any text survives.
enum DraftText {
  static func encode(_ fields: [DraftField]) -> String {
    fields.map { "\($0.name)\t\($0.text.unicodeScalars.count)\t\($0.text)\n" }.joined()
  }

  static func decode(_ text: String) -> [DraftField] {
    var fields: [DraftField] = []
    var rest = text.unicodeScalars[...]
    while let tab = rest.firstIndex(of: "\t") {
      let name = String(rest[..<tab])
      rest = rest[rest.index(after: tab)...]
      guard let second = rest.firstIndex(of: "\t"), let count = Int(String(rest[..<second])) else {
        break
      }
      rest = rest[rest.index(after: second)...]
      fields.append(
        DraftField(name: name, text: String(String.UnicodeScalarView(rest.prefix(count)))))
      rest = rest.dropFirst(count + 1)
    }
    return fields
  }
}
