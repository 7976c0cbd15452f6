package import Domain
package import Ledger

extension CaseClosing: StoredRow {
  package static let table = Table(
    "case_closing",
    [
      "id", "family_id", "case_file_id", "on_day", "author_id", "stop_reason", "end_reason",
      "satisfaction", "further_help", "note",
    ], added: ["informant", "other_satisfaction", "problems_reduced", "self_reliant"])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    let (id, family, file) = (
      try c.id(CaseClosing.self), try c.id(Family.self), try c.id(CaseFile.self)
    )
    let (day, author) = (try c.day(), try c.id(User.self))
    let reasons = ClosingReasons(
      stopReason: try c.code(), endReason: try c.code(),
      satisfaction: c.optional { $0.int() },
      furtherHelp: try c.optional { cursor throws(StoreFault) in try cursor.code() },
      note: try c.optionalProse(),
      informant: try c.optional { cursor throws(StoreFault) in try cursor.code() },
      otherSatisfaction: c.optional { $0.int() }, problemsReduced: c.optional { $0.flag() },
      selfReliant: c.optional { $0.flag() })
    self.init(id: id, family: family, file: file, onDay: day, author: author, reasons: reasons)
  }

  package var values: [Value] {
    [
      Value(id), Value(family), Value(file), Value(onDay), Value(author),
      .text(reasons.stopReason.rawValue), .text(reasons.endReason.rawValue),
      reasons.satisfaction.map { Value($0) } ?? .null, Value(reasons.furtherHelp?.rawValue),
      Value(reasons.note?.text), Value(reasons.informant?.rawValue),
      reasons.otherSatisfaction.map { Value($0) } ?? .null,
      reasons.problemsReduced.map { Value($0) } ?? .null,
      reasons.selfReliant.map { Value($0) } ?? .null,
    ]
  }
  package var subject: Identity { Identity(family) }
}
