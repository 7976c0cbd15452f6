import Domain

/// The history of norms, and what was brought up to date after a change, schema 3.
enum NormTables {
  static func statements(_ d: Dialect) -> [String] {
    [
      """
      CREATE TABLE norm_run (
        \(d.id), \(d.reference("value_id", "norm_value")), \(d.flag("is_complete")),
        families \(d.integer) NOT NULL CHECK(families >= 0))\(d.tableEnd)
      """,
      "CREATE INDEX norm_run_open ON norm_run(is_complete) WHERE is_complete = 0",
    ] + rules(ThirdCodes.norm, d) + [
      d.refusal(
        "norm_run_ended", "UPDATE", "norm_run",
        "OLD.is_complete = 1 OR NEW.id IS NOT OLD.id OR NEW.value_id IS NOT OLD.value_id",
        "norm_run: stays as it ended"),
      d.refusal("norm_run_kept", "DELETE", "norm_run", "1", "norm_run: never deleted"),
      d.writtenOnce("norm_run", "written once"),
    ]
  }

  /// What keeps the values of `codes`: made again with the table when a list of codes grows.
  static func rules(_ codes: [String], _ d: Dialect) -> [String] {
    let fixed = ["id", "norm", "value", "from_day"].changed
    return [
      d.refusal(
        "norm_value_range", "INSERT", "norm_value", outOfRange(codes),
        "norm_value: outside what the norm allows"),
      d.refusal(
        "norm_value_overlap", "INSERT", "norm_value",
        """
        EXISTS(SELECT 1 FROM norm_value n WHERE n.norm = NEW.norm
          AND (n.to_day IS NULL OR n.to_day > NEW.from_day))
        """, "norm_value: one value at a time"),
      d.refusal(
        "norm_value_fixed", "UPDATE", "norm_value", "OLD.to_day IS NOT NULL OR \(fixed)",
        "norm_value: history is never overwritten"),
    ] + d.kept("norm_value")
  }

  /// The ranges of ``Norm/range``, norm by norm.
  private static func outOfRange(_ codes: [String]) -> String {
    codes.compactMap(Norm.init).map { norm in
      let range = norm.range
      return """
        (NEW.norm = '\(norm.rawValue)'
          AND NEW.value NOT BETWEEN \(range.lowerBound) AND \(range.upperBound))
        """
    }.joined(separator: " OR ")
  }
}
