import Domain

/// The histories of the six ones: never more than one current of each, nothing overwritten.
///
/// Every history has the same rules: half-open periods, one open, no overlap, no future start,
/// and a row that is written once but for the day it ends.
enum OnesTables {
  static func statements(_ d: Dialect) -> [String] {
    tables(d) + histories.flatMap { rules($0, d) }
  }

  /// A history table with what tells its rows apart besides the family.
  struct History {
    let table: String
    let key: [String]
    let written: [String]
  }

  static let histories = [
    History(table: "coordinator_term", key: [], written: ["user_id", "note"]),
    History(
      table: "contact_point_term", key: [], written: ["name", "phone", "hours", "user_id"]),
    History(table: "provider_term", key: [], written: ["provider_id", "good_until", "reason"]),
    History(
      table: "budget_term", key: ["year", "municipality"], written: ["ceiling_cents", "reason"]),
    History(table: "risk_term", key: [], written: ["level", "basis", "author_id"]),
  ]

  private static func tables(_ d: Dialect) -> [String] {
    [
      history("coordinator_term", [d.reference("user_id", "user_account"), "note TEXT"], d),
      history(
        "contact_point_term",
        [
          d.text("name"), d.text("phone", limit: 20), "hours TEXT",
          d.reference("user_id", "user_account", optional: true),
        ], d),
      history(
        "provider_term",
        [
          d.reference("provider_id", "provider"), d.day("good_until", optional: true),
          "reason TEXT",
        ], d),
      history(
        "budget_term",
        [
          "year \(d.integer) NOT NULL CHECK(year BETWEEN 2000 AND 2100)",
          "municipality TEXT NOT NULL CHECK(length(municipality) = 4 AND \(d.isDigits("municipality")))",
          "ceiling_cents \(d.integer) NOT NULL CHECK(ceiling_cents BETWEEN 0 AND 999999999999)",
          "reason TEXT",
        ], d),
      history(
        "risk_term",
        [
          d.code("level", oneOf: FirstCodes.risk), "basis TEXT",
          d.reference("author_id", "user_account"),
        ], d),
    ]
  }

  static func history(_ table: String, _ columns: [String], _ d: Dialect) -> String {
    """
    CREATE TABLE \(table) (
      \(d.id), \(d.reference("family_id", "family")),
      nr \(d.integer) NOT NULL CHECK(nr > 0),
      \(columns.joined(separator: ",\n  ")),
      \(d.day("from_day")), \(d.day("to_day", optional: true)),
      UNIQUE(family_id, nr),
      CHECK(to_day IS NULL OR to_day >= from_day))\(d.tableEnd)
    """
  }

  static func rules(_ history: History, _ d: Dialect) -> [String] {
    let table = history.table
    let same = (["family_id"] + history.key).map { "o.\($0) = NEW.\($0)" }
      .joined(separator: " AND ")
    let fixed = (["id", "family_id", "nr", "from_day"] + history.key + history.written).changed
    let keys = (["family_id"] + history.key).joined(separator: ", ")
    return [
      "CREATE UNIQUE INDEX \(table)_current ON \(table)(\(keys)) WHERE to_day IS NULL",
      d.refusal(
        "\(table)_overlap", "INSERT", table,
        """
        EXISTS(SELECT 1 FROM \(table) o WHERE \(same)
          AND o.from_day < coalesce(NEW.to_day, '9999-12-31')
          AND coalesce(o.to_day, '9999-12-31') > NEW.from_day)
        """, "\(table): periods may not overlap"),
      d.refusal(
        "\(table)_future", "INSERT", table,
        """
        NEW.to_day IS NULL AND NEW.from_day > \(d.today)
        AND NOT EXISTS(SELECT 1 FROM store_info WHERE is_demo = 1)
        """, "\(table): may not begin in the future"),
      d.refusal(
        "\(table)_written", "UPDATE", table, "OLD.to_day IS NOT NULL OR \(fixed)",
        "\(table): history is never overwritten"),
    ] + d.kept(table, keys: [["family_id", "nr"]])
  }
}
