import Domain

/// What was destroyed, by whose two decisions, and the room that the rules of all tables make for
/// it, schema 5.
enum DestructionTables {
  static func statements(_ d: Dialect) -> [String] {
    table(d) + rules(d) + practice(d) + indexes
  }

  /// The ids of family and person are bare: what they were is gone.
  private static func table(_ d: Dialect) -> [String] {
    [
      """
      CREATE TABLE destruction (
        \(d.id), nr \(d.integer) NOT NULL UNIQUE CHECK(nr > 0),
        of_family \(d.bytes) NOT NULL CHECK(length(of_family) = 16),
        case_year \(d.integer) NOT NULL, case_number \(d.integer) NOT NULL,
        of_person \(d.bytes) CHECK(length(of_person) = 16),
        \(d.text("requested_by", optional: true)), \(d.day("requested_on", optional: true)),
        \(d.reference("proposed_by", "user_account")), \(d.day("proposed_on")),
        \(d.code("state", Destruction.State.self)),
        \(d.reference("decided_by", "user_account", optional: true)),
        \(d.day("decided_on", optional: true)),
        refusal TEXT CHECK(refusal IN (\(grounds))), \(d.text("remark", optional: true)),
        row_count \(d.integer) CHECK(row_count >= 0),
        CHECK((requested_by IS NULL) = (requested_on IS NULL)),
        CHECK((state IN ('open', 'done', 'refused')) = (decided_by IS NOT NULL)),
        CHECK((decided_by IS NULL) = (decided_on IS NULL)), CHECK(decided_by <> proposed_by),
        CHECK((state = 'refused') = (refusal IS NOT NULL)),
        CHECK(state <> 'refused' OR remark IS NOT NULL),
        CHECK((state = 'done') = (row_count IS NOT NULL)))\(d.tableEnd)
      """,
      "CREATE INDEX destruction_of ON destruction(of_family)",
      "CREATE INDEX destruction_waiting ON destruction(nr) WHERE state IN ('proposed', 'open')",
    ]
  }

  private static let grounds = Destruction.RefusalGround.allCases.map { "'\($0.rawValue)'" }
    .joined(separator: ", ")

  private static func rules(_ d: Dialect) -> [String] {
    let fixed = [
      "id", "nr", "of_family", "case_year", "case_number", "of_person", "requested_by",
      "requested_on", "proposed_by", "proposed_on",
    ].changed
    return [
      d.refusal(
        "destruction_born", "INSERT", "destruction",
        """
        NEW.state <> 'proposed' OR EXISTS(SELECT 1 FROM destruction o
          WHERE o.of_family = NEW.of_family AND o.of_person IS NEW.of_person
            AND o.state IN ('proposed', 'open'))
        """, "destruction: begins as a proposal, one at a time"),
      d.refusal(
        "destruction_written", "UPDATE", "destruction",
        """
        NOT (OLD.state || '>' || NEW.state IN
          ('proposed>open', 'open>done', 'proposed>refused', 'proposed>withdrawn')) OR \(fixed)
        """, "destruction: another decides, once"),
      d.refusal(
        "destruction_closed", "UPDATE", "destruction",
        """
        NEW.state = 'open' AND EXISTS(SELECT 1 FROM case_file c
          WHERE c.family_id = NEW.of_family AND c.closed_on IS NULL)
        """, "destruction: only of a closed file"),
      d.refusal(
        "destruction_kept", "DELETE", "destruction", "1", "destruction: never deleted"),
      d.writtenOnce("destruction", keys: [["nr"]], "another decides, once"),
    ]
  }

  /// What a practice keeps of its own patient is its own record, also after what came of it here is
  /// gone: so it no longer holds the referral in place.
  private static func practice(_ d: Dialect) -> [String] {
    let heard = TriggerList()
    let earlier = PracticeTables.statements(d.heard(by: heard))
    let indexes = earlier.filter { $0.hasPrefix("CREATE INDEX practice_record_") }
    let triggers = earlier.filter {
      $0.contains(" ON practice_record WHEN ") || $0.contains(" ON practice_record\n")
    }
    return Schema.remake(
      "practice_record", { PracticeTables.record($0, referral: bareReferral(d), d) },
      rest: indexes + triggers)
  }

  private static func bareReferral(_ d: Dialect) -> String {
    "referral_id \(d.bytes) CHECK(length(referral_id) = 16)"
  }

  /// Destroying a row looks for what refers to it; each is found without reading a table.
  private static let indexes =
    [
      ("family_member", "household_id"), ("action_item", "origin_id"),
      ("action_item", "family_id"), ("note_member", "family_id"), ("draft", "family_id"),
      ("note_goal", "goal_id"), ("note_goal", "family_id"), ("note_addendum", "family_id"),
      ("goal_person", "family_id"), ("plan_answer", "family_id"), ("plan_approval", "family_id"),
      ("plan_evaluation", "plan_id"), ("goal_score", "evaluation_id"),
      ("scale_change", "evaluation_id"), ("work_agreement", "replaces_id"),
      ("commitment", "goal_id"), ("address_reveal", "household_id"), ("move", "household_id"),
      ("move_person", "term_before"), ("move_person", "term_id"),
      ("move_person", "household_before"), ("move_person", "residence_id"),
      ("second_place", "own_family_id"), ("merge_pair", "family_id"), ("merge_cell", "family_id"),
    ].map { table, column in
      "CREATE INDEX \(table)_of_\(column) ON \(table)(\(column))"
    }

  /// The rules that keep rows for ever step aside while two people's decision is carried out.
  ///
  /// After all other steps: `steps` are those whose triggers make room, in `tables`.
  static func room(
    _ d: Dialect, in tables: Set<String>, after steps: (Dialect) -> [String]
  ) -> [String] {
    let heard = TriggerList()
    _ = steps(d.heard(by: heard))
    let isOpen = "EXISTS(SELECT 1 FROM destruction x WHERE x.state = 'open')"
    return heard.newest(where: { $0.event == "DELETE" && tables.contains($0.table) })
      .flatMap { trigger in
        [
          "DROP TRIGGER \(trigger.name)",
          d.refusal(
            trigger.name, "DELETE", trigger.table, "(\(trigger.condition)) AND NOT \(isOpen)",
            trigger.rule),
        ]
      }
  }

  /// The tables whose rows can go: what is a family's, and what hangs on it.
  static var destroyed: Set<String> {
    Set(
      Table.all.filter {
        $0.columns.contains("family_id")
          || [
            ReferralStep.table, ReferralFeedback.table, ClaimBooking.table, ClaimReveal.table,
          ].contains($0)
      }.map(\.name))
  }
}
