import Domain
import Texts

/// How long things are kept, as the command line shows it.
enum RetentionOutput {
  static func cells(_ line: RetentionLine) -> [String] {
    [line.name.full, Wording.phrases.name(of: line.date.role)] + cells(line.date, line.rule)
  }

  static func cells(_ row: RetentionRow) -> [String] {
    [row.caseNumber.text, Wording.phrases.name(of: row.date.role)] + cells(row.date, row.rule)
  }

  private static func cells(_ date: RetentionDate, _ rule: RetentionRule?) -> [String] {
    [
      date.keptUntil.iso, date.changedOn.iso, Wording.phrases.name(of: date.record),
      rule?.ground.text ?? "",
    ]
  }

  /// With the days between which the files began that it is for.
  static func cells(_ rule: RetentionRule) -> [String] {
    [
      Wording.phrases.name(of: rule.record), Wording.phrases.name(of: rule.trigger),
      "\(rule.years)", rule.fromDay?.iso ?? "", rule.toDay?.iso ?? "", rule.ground.text,
      rule.source.text,
    ]
  }

  static func json(_ line: RetentionLine) -> JSON {
    .object([("name", .text(line.name.full))] + members(line.date, line.rule))
  }

  static func json(_ row: RetentionRow) -> JSON {
    .object(
      [
        ("case", .text(row.caseNumber.text)), ("closedOn", .optional(row.closedOn?.iso)),
      ] + members(row.date, row.rule))
  }

  private static func members(
    _ date: RetentionDate, _ rule: RetentionRule?
  ) -> [(String, JSON)] {
    [
      ("person", .text(date.person.uuid)), ("role", .text(date.role.rawValue)),
      ("keptUntil", .text(date.keptUntil.iso)), ("changedOn", .text(date.changedOn.iso)),
      ("record", .text(date.record.rawValue)), ("years", rule.map { .number($0.years) } ?? .null),
      ("ground", .optional(rule?.ground.text)),
    ]
  }

  static func json(_ rule: RetentionRule) -> JSON {
    .object([
      ("record", .text(rule.record.rawValue)), ("trigger", .text(rule.trigger.rawValue)),
      ("years", .number(rule.years)), ("filesFrom", .optional(rule.fromDay?.iso)),
      ("filesBefore", .optional(rule.toDay?.iso)), ("ground", .text(rule.ground.text)),
      ("source", .text(rule.source.text)),
    ])
  }
}
