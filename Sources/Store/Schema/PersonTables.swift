import Domain

/// Who somebody is over time: unborn and deceased, under whose custody, at which school.
///
/// Who must agree with a plan follows from custody here as it does in the domain.
enum PersonTables {
  static func statements(_ d: Dialect) -> [String] {
    people(d) + custody(d) + SchoolTables.statements(d) + consent(d)
  }

  private static func people(_ d: Dialect) -> [String] {
    let death = """
      NEW.deceased_on < NEW.birth OR (NEW.deceased_on > \(d.today) AND \(isReal))
      """
    let unborn = "(SELECT expected_on FROM person p WHERE p.id = NEW.person_id) IS NOT NULL"
    return [
      """
      ALTER TABLE person ADD COLUMN expected_on TEXT CHECK(expected_on IS NULL
        OR (\(d.isDay("expected_on")) AND birth IS NULL AND bsn IS NULL))
      """,
      d.refusal("person_death", "INSERT", "person", death, "person: no death before or ahead"),
      d.refusal(
        "person_other_death", "UPDATE", "person", death, "person: no death before or ahead"),
      d.refusal(
        "person_death_custody", "UPDATE", "person",
        """
        NEW.deceased_on IS NOT NULL AND EXISTS(SELECT 1 FROM custody_term c
          WHERE c.to_day IS NULL AND (c.person_id = NEW.id OR c.holder_id = NEW.id))
        """, "person: custody ends with a death"),
      d.refusal(
        "person_unborn_role", "UPDATE", "person",
        """
        NEW.expected_on IS NOT NULL AND EXISTS(SELECT 1 FROM family_member m
          WHERE m.person_id = NEW.id AND m.to_day IS NULL AND m.role <> 'youth')
        """, "person: who is not born yet is a youth"),
      d.refusal(
        "member_unborn", "INSERT", "family_member", "NEW.role <> 'youth' AND \(unborn)",
        "person: who is not born yet is a youth"),
      d.refusal(
        "member_unborn_role", "UPDATE", "family_member",
        "NEW.to_day IS NULL AND NEW.role <> 'youth' AND \(unborn)",
        "person: who is not born yet is a youth"),
    ]
  }

  /// A demo store has a clock of its own, and is let through.
  static let isReal = "NOT EXISTS(SELECT 1 FROM store_info WHERE is_demo = 1)"

  private static func custody(_ d: Dialect) -> [String] {
    [
      """
      CREATE TABLE custody_term (
        \(d.id), \(d.reference("family_id", "family")), nr \(d.integer) NOT NULL CHECK(nr > 0),
        \(d.reference("person_id", "person")),
        \(d.reference("holder_id", "person", optional: true)),
        \(d.text("holder_name", limit: 200, optional: true)),
        \(d.text("holder_phone", limit: 20, optional: true)),
        \(d.code("kind", CustodyKind.self)),
        \(d.text("ground", limit: 200, optional: true)), \(d.day("ground_on", optional: true)),
        \(d.day("from_day")), \(d.day("to_day", optional: true)),
        UNIQUE(family_id, nr),
        CHECK(to_day IS NULL OR to_day >= from_day),
        CHECK((holder_id IS NULL) <> (holder_name IS NULL)),
        CHECK(holder_id IS NULL OR holder_id <> person_id),
        CHECK(holder_name IS NULL OR kind = 'guardianship'),
        CHECK(holder_phone IS NULL OR holder_name IS NOT NULL))\(d.tableEnd)
      """,
      "CREATE INDEX custody_by_child ON custody_term(person_id)",
      "CREATE INDEX custody_by_holder ON custody_term(holder_id)",
    ] + custodyRules(d)
  }

  private static func custodyRules(_ d: Dialect) -> [String] {
    let fixed = [
      "id", "family_id", "nr", "person_id", "holder_id", "holder_name", "holder_phone", "kind",
      "ground", "ground_on", "from_day",
    ].changed
    func stranger(_ column: String, _ roles: String = "1") -> String {
      """
      NOT EXISTS(SELECT 1 FROM family_member m
        WHERE m.family_id = NEW.family_id AND m.person_id = NEW.\(column) AND \(roles))
      """
    }
    let child = stranger("person_id", "m.role IN ('youth', 'sibling')")
    return [
      d.refusal(
        "custody_term_people", "INSERT", "custody_term",
        "\(child) OR (NEW.holder_id IS NOT NULL AND \(stranger("holder_id")))",
        "custody_term: of a child and by somebody of the family"),
      d.refusal(
        "custody_term_child", "INSERT", "custody_term",
        """
        EXISTS(SELECT 1 FROM person p WHERE p.id = NEW.person_id AND (p.expected_on IS NOT NULL
          OR NEW.from_day < p.birth OR \(isOfAge("p", on: "NEW.from_day", d))
          OR (NEW.to_day IS NULL AND \(isReal) AND \(isOfAge("p", on: d.today, d)))))
        """, "custody_term: of somebody under eighteen who was born"),
      d.refusal(
        "custody_term_living", "INSERT", "custody_term",
        """
        EXISTS(SELECT 1 FROM person p WHERE p.id IN (NEW.person_id, NEW.holder_id)
          AND coalesce(NEW.to_day, '9999-12-31') > p.deceased_on)
        """, "custody_term: not after a death"),
      d.refusal(
        "custody_term_overlap", "INSERT", "custody_term",
        """
        EXISTS(SELECT 1 FROM custody_term o WHERE o.person_id = NEW.person_id
          AND o.holder_id IS NEW.holder_id AND o.holder_name IS NEW.holder_name
          AND \(touches("o")))
        """, "custody_term: periods may not overlap"),
      d.refusal(
        "custody_term_full", "INSERT", "custody_term",
        """
        \(holders(on: "NEW.from_day")) >= \(CustodyRule.mostHolders)
        OR EXISTS(SELECT 1 FROM custody_term o WHERE o.person_id = NEW.person_id
          AND o.from_day > NEW.from_day AND \(touches("o"))
          AND \(holders(on: "o.from_day")) >= \(CustodyRule.mostHolders))
        """, "custody_term: at most two at once"),
      d.refusal(
        "custody_term_future", "INSERT", "custody_term",
        "NEW.to_day IS NULL AND NEW.from_day > \(d.today) AND \(isReal)",
        "custody_term: may not begin in the future"),
      d.refusal(
        "custody_term_written", "UPDATE", "custody_term",
        "(OLD.to_day IS NOT NULL AND NEW.to_day IS NOT OLD.from_day) OR \(fixed)",
        "custody_term: history is never overwritten"),
    ] + d.kept("custody_term", keys: [["family_id", "nr"]])
  }

  /// That a term `o` shares a day with the new one; a term that was taken back has no days.
  static func touches(_ o: String) -> String {
    """
    (\(o).to_day IS NULL OR \(o).to_day > \(o).from_day)
    AND \(o).from_day < coalesce(NEW.to_day, '9999-12-31')
    AND coalesce(\(o).to_day, '9999-12-31') > NEW.from_day
    """
  }

  private static func holders(on day: String) -> String {
    """
    (SELECT count(*) FROM custody_term x WHERE x.person_id = NEW.person_id
      AND x.from_day <= \(day) AND coalesce(x.to_day, '9999-12-31') > \(day)
      AND \(day) < coalesce(NEW.to_day, '9999-12-31'))
    """
  }

  /// Whether a person is certainly eighteen: of a birth known in part the last day counts.
  static func isOfAge(_ p: String, on day: String, _ d: Dialect) -> String {
    let year = "CAST(substr(\(p).birth, 1, 4) AS \(d.integer))"
    return """
      (\(p).birth IS NOT NULL AND \(day) >= (\(year) + \(CustodyRule.age))
        || CASE WHEN substr(\(p).birth, 6, 2) = '00' THEN '-12-31'
          WHEN substr(\(p).birth, 9, 2) <> '00' THEN substr(\(p).birth, 5)
          WHEN substr(\(p).birth, 6, 2) IN ('04', '06', '09', '11')
            THEN substr(\(p).birth, 5, 3) || '-30'
          WHEN substr(\(p).birth, 6, 2) <> '02' THEN substr(\(p).birth, 5, 3) || '-31'
          WHEN \(year) % 4 = 0 AND \(year) NOT IN (1900, 2100) THEN '-02-29' ELSE '-02-28' END)
      """
  }
}

// Whom a plan must be laid before.
extension PersonTables {
  private static func consent(_ d: Dialect) -> [String] {
    let open = "m.family_id = NEW.family_id AND m.to_day IS NULL"
    let answer = PlanningTables.counting
    return [
      "DROP TRIGGER plan_without_all",
      d.refusal(
        "plan_without_all", "UPDATE", "plan_version",
        """
        NEW.state = 'adopted' AND OLD.state <> 'adopted' AND NEW.adoption_reason IS NULL
        AND (EXISTS(SELECT 1 FROM plan_answer p WHERE \(answer) AND p.kind <> 'agreed')
          OR EXISTS(SELECT 1 FROM family_member m JOIN person q ON q.id = m.person_id
            WHERE \(open) AND q.deceased_on IS NULL AND q.expected_on IS NULL
            AND (m.role = 'fosterParent'
              OR (m.role = 'youth' AND q.birth <=
                (CAST(substr(NEW.from_day, 1, 4) AS \(d.integer)) - \(PlanConsentRule.ageToBeAsked))
                || substr(NEW.from_day, 5))
              OR EXISTS(\(children(d)) AND \(has("c.holder_id = q.id")))
              OR (m.role IN ('parent', 'legalGuardian')
                AND (NOT EXISTS(\(children(d))) OR EXISTS(\(children(d)) AND NOT \(has("1"))))))
            AND NOT EXISTS(SELECT 1 FROM plan_answer p WHERE p.person_id = m.person_id
              AND \(answer) AND p.kind = 'agreed')))
        """, "plan: needs a reason where not everybody agreed"),
      d.refusal(
        "plan_answer_living", "INSERT", "plan_answer",
        """
        EXISTS(SELECT 1 FROM person p WHERE p.id = NEW.person_id
          AND (p.expected_on IS NOT NULL OR p.deceased_on <= NEW.on_day))
        """, "plan: only who lives answers"),
    ]
  }

  /// The youths `y` of the family of whom somebody must have custody.
  private static func children(_ d: Dialect) -> String {
    """
    SELECT 1 FROM family_member k JOIN person y ON y.id = k.person_id
    WHERE k.family_id = NEW.family_id AND k.to_day IS NULL AND k.role = 'youth'
    AND y.deceased_on IS NULL AND y.expected_on IS NULL
    AND NOT \(isOfAge("y", on: "NEW.from_day", d))
    """
  }

  /// Custody over `y` that holds when the plan is adopted.
  private static func has(_ holder: String) -> String {
    """
    EXISTS(SELECT 1 FROM custody_term c WHERE c.person_id = y.id AND \(holder)
      AND c.from_day <= NEW.from_day AND (c.to_day IS NULL OR c.to_day > NEW.from_day))
    """
  }
}
