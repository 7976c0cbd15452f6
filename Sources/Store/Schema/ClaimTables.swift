import Domain

/// What providers declare, how it was decided, and what counts as spent, schema 6.
enum ClaimTables {
  static func statements(_ d: Dialect) -> [String] {
    tables(d) + indexes + fileRules(d) + ClaimRules.statements(d)
      + d.writtenForGood("claim_reveal")
  }

  private static func tables(_ d: Dialect) -> [String] {
    [
      """
      CREATE TABLE claim_file (
        \(d.id), nr \(d.integer) NOT NULL UNIQUE CHECK(nr > 0),
        \(d.reference("author_id", "user_account")), started_at_ms \(d.integer) NOT NULL,
        \(d.text("file_hash", limit: 64)), \(d.code("state", ImportState.self)),
        line_count \(d.integer) NOT NULL CHECK(line_count >= 0))\(d.tableEnd)
      """,
      """
      CREATE TABLE claim_line (
        \(d.id), \(d.reference("file_id", "claim_file")), nr \(d.integer) NOT NULL CHECK(nr > 0),
        \(d.reference("family_id", "family", optional: true)),
        \(d.reference("commitment_id", "commitment", optional: true)),
        \(d.text("claim_number", limit: ClaimContent.numberLimit)),
        \(d.text("reference", limit: ClaimContent.referenceLimit)),
        agb TEXT NOT NULL CHECK(length(agb) = 8 AND \(d.isDigits("agb"))),
        assignment_number \(d.integer) NOT NULL CHECK(assignment_number BETWEEN 1 AND 999999999),
        bsn TEXT NOT NULL CHECK(length(bsn) = 9 AND \(d.isDigits("bsn"))),
        \(d.code("category", ProductCategory.self)),
        \(d.text("product_code", limit: 5, optional: true)),
        \(d.day("from_day")), \(d.day("until_day")),
        volume \(d.integer) NOT NULL CHECK(volume BETWEEN 0 AND 99999999),
        \(d.code("unit", CareUnit.self)),
        tariff_cents \(d.integer) CHECK(tariff_cents BETWEEN 0 AND 99999999),
        amount_cents \(d.integer) NOT NULL CHECK(amount_cents BETWEEN 1 AND 99999999),
        \(d.code("direction", ClaimDirection.self)),
        row_key \(d.bytes) NOT NULL CHECK(length(row_key) = 32),
        \(d.code("state", ClaimState.self)),
        hold TEXT CHECK(hold IN (\(AssignmentColumns.codes(ClaimHold.self)))),
        \(d.reference("decided_by", "user_account", optional: true)),
        \(d.day("decided_on", optional: true)), \(d.text("remark", limit: 200, optional: true)),
        UNIQUE(file_id, nr), CHECK(until_day >= from_day),
        CHECK((family_id IS NULL) = (commitment_id IS NULL)),
        CHECK((state = 'held') = (hold IS NOT NULL)),
        CHECK(state NOT IN ('ready', 'booked', 'reversed') OR commitment_id IS NOT NULL),
        CHECK((state IN ('booked', 'rejected', 'reversed')) = (decided_by IS NOT NULL)),
        CHECK((decided_by IS NULL) = (decided_on IS NULL)),
        CHECK(state NOT IN ('rejected', 'reversed') OR remark IS NOT NULL))\(d.tableEnd)
      """,
      """
      CREATE TABLE claim_booking (
        \(d.id), \(d.reference("line_id", "claim_line")),
        \(d.reference("reverses_id", "claim_booking", optional: true)),
        amount_cents \(d.integer) NOT NULL CHECK(amount_cents <> 0),
        volume \(d.integer) NOT NULL, \(d.flag("is_excess")),
        \(d.reference("made_by", "user_account")), \(d.day("on_day")),
        \(d.text("reason", limit: 200, optional: true)),
        CHECK(reverses_id IS NULL OR (reason IS NOT NULL AND is_excess = 0)),
        CHECK(reverses_id IS NULL OR reverses_id <> id))\(d.tableEnd)
      """,
      """
      CREATE TABLE claim_reveal (
        \(d.id), \(d.reference("line_id", "claim_line")), \(d.reference("user_id", "user_account")),
        \(d.day("on_day")), \(d.text("reason", limit: 200)))\(d.tableEnd)
      """,
      """
      CREATE VIEW budget_spent AS
        SELECT c.family_id, c.year, c.municipality, sum(b.amount_cents) AS spent_cents
        FROM commitment c JOIN claim_line l ON l.commitment_id = c.id
          JOIN claim_booking b ON b.line_id = l.id
        GROUP BY c.family_id, c.year, c.municipality
      """,
    ]
  }

  private static let indexes = [
    "CREATE INDEX claim_file_running ON claim_file(state) WHERE state = 'running'",
    "CREATE INDEX claim_file_by_hash ON claim_file(file_hash)",
    "CREATE INDEX claim_by_state ON claim_line(state, id, file_id, amount_cents, direction, hold)",
    "CREATE INDEX claim_by_amount ON claim_line(state, amount_cents, id)",
    "CREATE INDEX claim_by_hold ON claim_line(hold, amount_cents, id) WHERE hold IS NOT NULL",
    "CREATE INDEX claim_by_row_key ON claim_line(row_key)",
    """
    CREATE INDEX claim_by_commitment
      ON claim_line(commitment_id, state, from_day, until_day, direction, amount_cents, volume)
      WHERE commitment_id IS NOT NULL
    """,
    "CREATE INDEX claim_by_family ON claim_line(family_id, commitment_id) WHERE family_id IS NOT NULL",
    "CREATE INDEX claim_booking_by_line ON claim_booking(line_id, amount_cents, volume)",
    "CREATE INDEX claim_reveal_by_line ON claim_reveal(line_id)",
    "CREATE UNIQUE INDEX claim_booked_once ON claim_booking(line_id) WHERE reverses_id IS NULL",
    """
    CREATE UNIQUE INDEX claim_reversed_once ON claim_booking(reverses_id)
      WHERE reverses_id IS NOT NULL
    """,
  ]

  private static func fileRules(_ d: Dialect) -> [String] {
    let fixed = ["id", "nr", "author_id", "started_at_ms", "file_hash"].changed
    return [
      d.refusal(
        "claim_file_born", "INSERT", "claim_file", "NEW.state <> 'running'",
        "claim_file: begins running"),
      d.refusal(
        "claim_file_written", "UPDATE", "claim_file", "OLD.state <> 'running' OR \(fixed)",
        "claim_file: stays as it ended"),
    ] + d.kept("claim_file", keys: [["nr"]])
  }
}

/// What keeps lines and bookings true.
enum ClaimRules {
  static func statements(_ d: Dialect) -> [String] { lines(d) + bookings(d) }

  private static func file(_ row: String) -> String {
    "(SELECT f.state FROM claim_file f WHERE f.id = \(row).file_id)"
  }

  private static func lines(_ d: Dialect) -> [String] {
    let fixed = [
      "id", "file_id", "nr", "claim_number", "reference", "agb", "assignment_number", "bsn",
      "category", "product_code", "from_day", "until_day", "volume", "unit", "tariff_cents",
      "amount_cents", "direction", "row_key",
    ].changed
    let family = """
      (NEW.commitment_id IS NOT NULL AND (SELECT c.family_id FROM commitment c
        WHERE c.id = NEW.commitment_id) IS NOT NEW.family_id)
      """
    return [
      d.refusal(
        "claim_line_born", "INSERT", "claim_line",
        "NEW.state NOT IN ('ready', 'held') OR \(file("NEW")) IS NOT 'running' OR \(family)",
        "claim_line: comes in with its file"),
      d.refusal(
        "claim_line_written", "UPDATE", "claim_line",
        """
        \(fixed) OR (OLD.state || '>' || NEW.state) NOT IN ('ready>booked', 'ready>rejected',
          'ready>held', 'held>held', 'held>ready', 'held>booked', 'held>rejected',
          'booked>reversed')
        OR ((NEW.commitment_id IS NOT OLD.commitment_id OR NEW.family_id IS NOT OLD.family_id)
          AND (OLD.state <> 'held' OR NEW.state NOT IN ('held', 'ready') OR \(family)))
        """, "claim_line: history is never overwritten"),
      d.refusal(
        "claim_line_booked", "UPDATE", "claim_line",
        """
        (NEW.state = 'booked' AND OLD.state <> 'booked' AND NOT EXISTS(
          SELECT 1 FROM claim_booking b WHERE b.line_id = NEW.id AND b.reverses_id IS NULL))
        OR (NEW.state = 'reversed' AND OLD.state <> 'reversed' AND NOT EXISTS(
          SELECT 1 FROM claim_booking b WHERE b.line_id = NEW.id AND b.reverses_id IS NOT NULL))
        OR (NEW.state <> 'booked' AND OLD.state IN ('ready', 'held') AND EXISTS(
          SELECT 1 FROM claim_booking b WHERE b.line_id = NEW.id))
        """, "claim_line: its state is that of its bookings"),
      d.refusal(
        "claim_line_kept", "DELETE", "claim_line", "\(file("OLD")) IS NOT 'running'",
        "claim_line: history is never deleted"),
      d.writtenOnce(
        "claim_line", keys: [["file_id", "nr"]], "history is never overwritten"),
    ]
  }

  private static func bookings(_ d: Dialect) -> [String] {
    let line = "(SELECT 1 FROM claim_line l JOIN claim_file f ON f.id = l.file_id"
    let sign = "CASE l.direction WHEN 'D' THEN 1 ELSE -1 END"
    return [
      d.refusal(
        "claim_booking_of", "INSERT", "claim_booking",
        """
        (NEW.reverses_id IS NULL AND NOT EXISTS\(line)
          WHERE l.id = NEW.line_id AND f.state = 'complete'
            AND (l.state = 'ready' OR (l.state = 'held' AND l.hold = 'over' AND NEW.is_excess = 1))
            AND NEW.amount_cents = l.amount_cents * (\(sign)) AND NEW.volume = l.volume * (\(sign))))
        OR (NEW.reverses_id IS NOT NULL AND NOT EXISTS(
          SELECT 1 FROM claim_booking b JOIN claim_line l ON l.id = b.line_id
          WHERE b.id = NEW.reverses_id AND b.line_id = NEW.line_id AND b.reverses_id IS NULL
            AND l.state = 'booked' AND b.amount_cents = -NEW.amount_cents
            AND b.volume = -NEW.volume))
        """, "claim_booking: what the line says, or the counter of a booking"),
      d.refusal(
        "claim_booking_over", "INSERT", "claim_booking", over,
        "claim_booking: no more than is left of the commitment"),
      d.refusal(
        "claim_booking_by", "INSERT", "claim_booking", by,
        "claim_booking: above the mandate by a supervisor who did not read it in"),
    ]
      + d.writtenForGood(
        "claim_booking",
        keys: [["reverses_id"]])
      + [
        d.refusal(
          "claim_booking_twice", "INSERT", "claim_booking",
          """
          NEW.reverses_id IS NULL AND EXISTS(SELECT 1 FROM claim_booking b
            WHERE b.line_id = NEW.line_id AND b.reverses_id IS NULL)
          """, "claim_booking: booked once")
      ]
  }

  /// What is booked on the commitment of a line, of a column.
  private static func booked(_ column: String) -> String {
    """
    (SELECT coalesce(sum(b.\(column)), 0) FROM claim_line k JOIN claim_booking b ON b.line_id = k.id
      WHERE k.commitment_id = l.commitment_id)
    """
  }

  private static var over: String {
    """
    EXISTS(SELECT 1 FROM claim_line l JOIN commitment c ON c.id = l.commitment_id
      WHERE l.id = NEW.line_id AND (
        \(booked("amount_cents")) + NEW.amount_cents < 0
        OR (NEW.amount_cents > 0 AND NEW.is_excess = 0 AND (
          \(booked("amount_cents")) + NEW.amount_cents
            > coalesce(c.remains_cents, c.amount_cents, 0)
          OR \(booked("volume")) + NEW.volume > c.size_total))))
    """
  }

  /// A counter booking only gives back what was decided.
  private static var by: String {
    """
    NEW.reverses_id IS NULL AND EXISTS(SELECT 1 FROM claim_line l
      JOIN claim_file f ON f.id = l.file_id JOIN family y ON y.id = l.family_id
      WHERE l.id = NEW.line_id
        AND (NEW.is_excess = 1
          OR l.amount_cents > \(BudgetRaiseTables.mandate(.mandateBackOffice)))
        AND (f.author_id = NEW.made_by OR NOT EXISTS(SELECT 1 FROM role_grant g
          WHERE g.user_id = NEW.made_by AND g.role = 'supervisor'
            AND (g.team_id IS NULL OR g.team_id = y.team_id)
            AND g.from_day <= NEW.on_day AND (g.to_day IS NULL OR g.to_day > NEW.on_day))))
    """
  }
}
