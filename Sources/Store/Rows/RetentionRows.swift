package import Domain
package import Ledger

/// A rule of retention as the store keeps it.
package struct StoredRetentionRule: Equatable, Sendable {
  package let id: ID<StoredRetentionRule>
  package let rule: RetentionRule

  package init(id: ID<StoredRetentionRule>, rule: RetentionRule) {
    self.id = id
    self.rule = rule
  }
}

extension StoredRetentionRule: StoredRow {
  package static let table = Table(
    "retention_rule",
    ["id", "record", "trigger_event", "years", "ground", "source", "from_day", "to_day"])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    id = try c.id()
    rule = RetentionRule(
      record: try c.code(), trigger: try c.code(), years: c.int(), ground: try c.line(),
      source: try c.line(), fromDay: try c.optionalDay(), toDay: try c.optionalDay())
  }

  package var values: [Value] {
    [
      Value(id), .text(rule.record.rawValue), .text(rule.trigger.rawValue), Value(rule.years),
      .text(rule.ground.text), .text(rule.source.text), Value(rule.fromDay), Value(rule.toDay),
    ]
  }
  package var subject: Identity { Identity(id) }
}

/// Until when a closed file keeps what it knows of somebody.
package struct StoredRetention: Equatable, Sendable {
  package let id: ID<StoredRetention>
  package let family: ID<Family>
  package let date: RetentionDate

  package init(id: ID<StoredRetention>, family: ID<Family>, date: RetentionDate) {
    self.id = id
    self.family = family
    self.date = date
  }
}

extension StoredRetention: StoredRow {
  package static let table = Table(
    "person_retention",
    ["id", "family_id", "person_id", "role", "record", "changed_on", "kept_until"],
    cover: .recomputed)

  package init(_ c: inout RowCursor) throws(StoreFault) {
    id = try c.id()
    family = try c.id()
    date = RetentionDate(
      person: try c.id(), role: try c.code(), record: try c.code(), changedOn: try c.day(),
      keptUntil: try c.day())
  }

  package var values: [Value] {
    [
      Value(id), Value(family), Value(date.person), .text(date.role.rawValue),
      .text(date.record.rawValue), Value(date.changedOn), Value(date.keptUntil),
    ]
  }
  package var subject: Identity { Identity(family) }
}
