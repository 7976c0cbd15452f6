package import Domain
import Ledger

// What stands in the way.
extension MergeQuery {
  /// Why the request would be refused now, or nil.
  static func obstacle(_ request: MergeRequest, _ connection: any Connection) throws -> Refusal? {
    do {
      try MergeRule.check(request.pairs)
      for pair in request.pairs {
        try MergeRule.check(person(pair.kept, connection), person(pair.merged, connection))
        let related = try connection.number(
          """
          SELECT 1 WHERE EXISTS(SELECT 1 FROM relation WHERE to_day IS NULL
            AND ((person_id = ? AND relative_id = ?) OR (person_id = ? AND relative_id = ?)))
          OR EXISTS(SELECT 1 FROM custody_term WHERE (person_id = ? AND holder_id = ?)
            OR (person_id = ? AND holder_id = ?))
          """,
          [
            pair.kept, pair.merged, pair.merged, pair.kept, pair.kept, pair.merged, pair.merged,
            pair.kept,
          ].map { Value($0) })
        guard related == nil else { throw Refusal.merge(.related) }
      }
      guard case .families(let kept, let gone, _) = request else { return nil }
      try MergeRule.check(facts(kept, connection), facts(gone, connection))
      return nil
    } catch let refusal as Refusal {
      return refusal
    }
  }

  /// The same inside a change.
  package static func obstacle(_ request: MergeRequest, _ changes: Changes) throws -> Refusal? {
    try obstacle(request, changes.connection)
  }

  private static func facts(
    _ family: ID<Family>, _ connection: any Connection
  ) throws -> MergeFacts {
    let query = MergeQuery(connection: connection)
    guard let summary = try query.summary(family) else { throw Refusal.noSuchCase(family.uuid) }
    if let into = try query.into(family) {
      throw Refusal.merge(.mergedInto(into.caseNumber))
    }
    func has(_ sql: String) throws -> Bool {
      try connection.number(sql, [Value(family)]) != nil
    }
    return MergeFacts(
      family: family, caseNumber: summary.caseNumber, isOpen: summary.isOpen,
      risk: summary.risk,
      hasOpenHandover: try has("SELECT 1 FROM handover WHERE family_id = ? AND outcome IS NULL"),
      hasOpenProtocol: try has(
        "SELECT 1 FROM abuse_protocol WHERE family_id = ? AND closed_on IS NULL"),
      hasOpenCrisis: try has("SELECT 1 FROM crisis WHERE family_id = ? AND ended_on IS NULL"),
      hasMessageBlock: try has(
        "SELECT 1 FROM message_block WHERE family_id = ? AND to_day IS NULL"),
      isRestricted: try has(
        "SELECT 1 FROM restriction WHERE family_id = ? AND to_day IS NULL"))
  }
}
