import Domain

/// What messages say of a commitment, schema 6.
///
/// Rows of before have none of it, and stay as they are.
enum AssignmentColumns {
  static func statements(_ d: Dialect) -> [String] {
    [
      """
      ALTER TABLE commitment ADD COLUMN assignment_number \(d.integer)
        CHECK(assignment_number BETWEEN 1 AND 999999999)
      """,
      "ALTER TABLE commitment ADD COLUMN category TEXT CHECK(category IN (\(codes(ProductCategory.self))))",
      "ALTER TABLE commitment ADD COLUMN size_volume \(d.integer) CHECK(size_volume BETWEEN 1 AND 99999999)",
      "ALTER TABLE commitment ADD COLUMN size_unit TEXT CHECK(size_unit IN (\(codes(CareUnit.self))))",
      """
      ALTER TABLE commitment ADD COLUMN size_frequency TEXT
        CHECK(size_frequency IN (\(codes(CareFrequency.self))))
      """,
      "ALTER TABLE commitment ADD COLUMN size_total \(d.integer) CHECK(size_total >= 0)",
      """
      CREATE UNIQUE INDEX commitment_by_assignment ON commitment(assignment_number, municipality)
        WHERE assignment_number IS NOT NULL
      """,
    ] + rules(d)
  }

  static func codes<T: RawRepresentable & CaseIterable>(
    _: T.Type
  ) -> String where T.RawValue == String {
    T.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", ")
  }

  private static func rules(_ d: Dialect) -> [String] {
    [
      d.refusal(
        "commitment_assignment", "INSERT", "commitment", "\(size) OR \(assigned) OR \(taken)",
        "commitment: as messages can say it"),
      "DROP TRIGGER commitment_written", "DROP TRIGGER commitment_kept",
    ] + written(d)
  }

  /// A size is whole, with what it is expected to cost and what it comes to.
  private static let size = """
    (NEW.size_volume IS NULL) + (NEW.size_unit IS NULL) + (NEW.size_frequency IS NULL)
      NOT IN (0, 3)
    OR (NEW.size_volume IS NOT NULL AND NEW.amount_cents IS NULL)
    OR (NEW.size_total IS NOT NULL AND (NEW.size_volume IS NULL
      OR (NEW.size_frequency = '6' AND NEW.size_total <> NEW.size_volume)))
    OR (NEW.size_volume IS NOT NULL
      AND (NEW.size_total IS NULL) <> (NEW.size_frequency <> '6' AND NEW.until_day IS NULL))
    """

  /// The conditions of ``AssignmentRule``.
  private static var assigned: String {
    let never = CareUnit.allCases.filter(\.isNeverDaily).map { "'\($0.rawValue)'" }
      .joined(separator: ", ")
    return """
      (NEW.assignment_number IS NOT NULL AND (NEW.form <> 'inKind'
        OR (NEW.product_code IS NOT NULL AND (NEW.category IS NULL OR NEW.size_volume IS NULL))
        OR (NEW.category IS NULL AND (NEW.amount_cents IS NULL OR NEW.size_volume IS NOT NULL))
        OR (NEW.size_volume IS NULL AND NEW.amount_cents IS NOT NULL
          AND (NEW.until_day IS NULL OR NEW.amount_cents > \(AssignmentRule.largestBudget.rawValue)))
        OR (NEW.size_frequency IS '2' AND NEW.until_day IS NULL)
        OR (NEW.size_frequency IS '1' AND NEW.size_unit IN (\(never)))))
      """
  }

  private static let taken = """
    EXISTS(SELECT 1 FROM commitment c WHERE c.assignment_number = NEW.assignment_number
      AND c.municipality = NEW.municipality)
    """

  /// As schema 3 has it, with the new columns among what is fixed and what was declared in the way
  /// of taking it away.
  private static func written(_ d: Dialect) -> [String] {
    let fixed = [
      "id", "family_id", "nr", "person_id", "municipality", "route", "decision_number",
      "decision_on", "form", "product", "product_code", "provider_id", "year", "from_day",
      "until_day", "amount_cents", "volume", "made_on", "made_by", "assignment_number", "category",
      "size_volume", "size_unit", "size_frequency", "size_total",
    ].changed
    let goesOn = """
      NEW.taken_back = OLD.taken_back AND (OLD.state = 'stopped'
        OR (OLD.state = 'started' AND NEW.state NOT IN ('started', 'stopped'))
        OR (OLD.state = 'waiting' AND NEW.state = 'assigned')
        OR (OLD.started_on IS NOT NULL AND NEW.started_on IS NOT OLD.started_on))
      """
    return [
      d.refusal(
        "commitment_written", "UPDATE", "commitment",
        """
        \(fixed) OR (\(goesOn))
        OR NEW.taken_back NOT IN (OLD.taken_back, OLD.taken_back + 1)
        OR (NEW.taken_back > OLD.taken_back AND (NEW.state = 'stopped'
          OR (OLD.state = 'assigned') OR (OLD.state = 'waiting' AND NEW.state = 'started')))
        """, "commitment: history is never overwritten"),
      d.refusal(
        "commitment_kept", "DELETE", "commitment",
        """
        OLD.state <> 'assigned' OR EXISTS(SELECT 1 FROM waiting_term w WHERE w.commitment_id = OLD.id)
        OR EXISTS(SELECT 1 FROM safety_check s WHERE s.commitment_id = OLD.id)
        OR EXISTS(SELECT 1 FROM claim_line l WHERE l.commitment_id = OLD.id)
        """, "commitment: history is never deleted"),
    ]
  }
}
