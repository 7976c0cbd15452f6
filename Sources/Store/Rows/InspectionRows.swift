package import Domain
package import Ledger

extension InspectionAnswer: StoredRow {
  package static let table = Table(
    "inspection_answer",
    [
      "id", "family_id", "nr", "youth_id", "reader_id", "kind", "overruled", "on_day",
      "author_id",
    ])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    self.init(
      id: try c.id(), family: try c.id(), number: c.int(),
      content: NewInspectionAnswer(
        youth: try c.id(), reader: try c.id(), kind: try c.code(),
        overruled: try c.optionalLine()),
      onDay: try c.day(), author: try c.id())
  }

  package var values: [Value] {
    [
      Value(id), Value(family), Value(number), Value(content.youth), Value(content.reader),
      .text(content.kind.rawValue), Value(content.overruled?.text), Value(onDay), Value(author),
    ]
  }
  package var subject: Identity { Identity(family) }
}
