package import Domain
package import Ledger

extension Merge: StoredRow {
  package static let table = Table(
    "record_merge",
    [
      "id", "family_id", "nr", "kind", "merged_family_id", "state", "on_day", "author_id",
      "reason", "undone_on", "undone_by", "undo_reason",
    ])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    self.init(
      id: try c.id(), family: try c.id(), number: c.int(), kind: try c.code(),
      mergedFamily: try c.optionalID(), state: try c.code(), onDay: try c.day(),
      author: try c.id(), reason: try c.line())
    let (day, by, why) = (
      try c.optionalDay(), try c.optionalID(User.self), try c.optionalLine()
    )
    if let day, let by, let why { undone = Undoing(onDay: day, author: by, reason: why) }
  }

  package var values: [Value] {
    [
      Value(id), Value(family), Value(number), .text(kind.rawValue), Value(mergedFamily),
      .text(state.rawValue), Value(onDay), Value(author), .text(reason.text),
      Value(undone?.onDay), Value(undone?.author), Value(undone?.reason.text),
    ]
  }
  package var subject: Identity { Identity(family) }
}

/// Two people a merge made one.
package struct MergePair: Equatable, Sendable {
  package let id: ID<MergePair>
  package let family: ID<Family>
  package let merge: ID<Merge>
  package let pair: PersonPair

  package init(id: ID<MergePair>, family: ID<Family>, merge: ID<Merge>, pair: PersonPair) {
    self.id = id
    self.family = family
    self.merge = merge
    self.pair = pair
  }
}

extension MergePair: StoredRow {
  package static let table = Table(
    "merge_pair", ["id", "family_id", "merge_id", "kept_id", "merged_id"])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    self.init(
      id: try c.id(), family: try c.id(), merge: try c.id(),
      pair: PersonPair(kept: try c.id(), merged: try c.id()))
  }

  package var values: [Value] {
    [Value(id), Value(family), Value(merge), Value(pair.kept), Value(pair.merged)]
  }
  package var subject: Identity { Identity(family) }
}

/// One cell a merge changed: what stood there, and what stands there since.
///
/// The column `id` stands for a row that was written new: its new value is nothing, its old one empty.
struct MergeCell: Equatable, Sendable {
  let id: ID<MergeCell>
  let family: ID<Family>
  let merge: ID<Merge>
  let number: Int
  let table: String
  let row: Identity
  let column: String
  let old: String?
  let new: String?
}

extension MergeCell: StoredRow {
  package static let table = Table(
    "merge_cell",
    [
      "id", "family_id", "merge_id", "nr", "table_name", "row_id", "column_name", "old_value",
      "new_value",
    ])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    self.init(
      id: try c.id(), family: try c.id(), merge: try c.id(), number: c.int(), table: c.text(),
      row: Identity(try c.id(MergeCell.self)), column: c.text(),
      old: c.optional { $0.text() }, new: c.optional { $0.text() })
  }

  package var values: [Value] {
    [
      Value(id), Value(family), Value(merge), Value(number), .text(table), Value(row),
      .text(column), Value(old), Value(new),
    ]
  }
  package var subject: Identity { Identity(family) }
}
