import Domain

/// How a period of a file ended; a file closes only with that, and with nothing left open.
enum ClosingTables {
  static func statements(_ d: Dialect) -> [String] {
    let (stops, ends, further) = (
      list(StopReason.closing.map(\.rawValue)), list(EndReason.allCases.map(\.rawValue)),
      list(FurtherHelp.allCases.map(\.rawValue))
    )
    let terms = OnesTables.histories.filter { $0.table != "risk_term" }.map { history in
      """
      EXISTS(SELECT 1 FROM \(history.table) t
        WHERE t.family_id = NEW.family_id AND t.to_day IS NULL)
      """
    }
    return [
      """
      CREATE TABLE case_closing (
        \(d.id), \(d.reference("family_id", "family")),
        \(d.reference("case_file_id", "case_file")) UNIQUE, \(d.day("on_day")),
        \(d.reference("author_id", "user_account")),
        stop_reason TEXT NOT NULL CHECK(stop_reason IN (\(stops))),
        end_reason TEXT NOT NULL CHECK(end_reason IN (\(ends))),
        satisfaction \(d.integer) CHECK(satisfaction BETWEEN 1 AND 10),
        further_help TEXT CHECK(further_help IN (\(further))),
        \(d.text("note", limit: 20_000, optional: true)))\(d.tableEnd)
      """,
      "CREATE INDEX case_closing_by_family ON case_closing(family_id)",
      d.refusal("case_closing_fixed", "UPDATE", "case_closing", "1", "case_closing: written once"),
      d.refusal("case_closing_kept", "DELETE", "case_closing", "1", "case_closing: written once"),
      d.writtenOnce("case_closing", keys: [["case_file_id"]], "written once"),
      d.refusal(
        "case_file_reasons", "UPDATE", "case_file",
        """
        OLD.closed_on IS NULL AND NEW.closed_on IS NOT NULL
        AND NOT EXISTS(SELECT 1 FROM case_closing c WHERE c.case_file_id = NEW.id)
        """, "file: closes with its reasons"),
      d.refusal(
        "case_file_open_work", "UPDATE", "case_file",
        """
        OLD.closed_on IS NULL AND NEW.closed_on IS NOT NULL
        AND (EXISTS(SELECT 1 FROM commitment c
            WHERE c.family_id = NEW.family_id AND c.state <> 'stopped')
          OR EXISTS(SELECT 1 FROM work_item w
            WHERE w.family_id = NEW.family_id AND w.done_on IS NULL))
        """, "file: help goes on or something is to be done"),
      d.refusal(
        "case_file_ones", "UPDATE", "case_file",
        """
        OLD.closed_on IS NULL AND NEW.closed_on IS NOT NULL
        AND (\(terms.joined(separator: " OR "))
          OR EXISTS(SELECT 1 FROM plan_version p WHERE p.family_id = NEW.family_id
            AND p.from_day IS NOT NULL AND p.to_day IS NULL))
        """, "file: the six end with it"),
    ]
  }

  private static func list(_ codes: [String]) -> String {
    codes.map { "'\($0)'" }.joined(separator: ", ")
  }
}
