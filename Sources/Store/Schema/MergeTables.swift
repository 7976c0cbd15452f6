import Domain
import Synchronization

/// Merging two people or two families: what was merged, and each cell that changed with it.
///
/// Rows that are written once move only while their merge is open or being undone, and then only
/// the columns that say whose they are.
enum MergeTables {
  /// After all other tables of its schema: `earlier` are the steps whose triggers make room.
  static func statements(_ d: Dialect, after earlier: (Dialect) -> [String]) -> [String] {
    tables(d) + indexes + rules(d)
      + room(d, rules: FourthMerge.rules, tables: FourthMerge.tables, after: earlier)
      + ceiling(d) + reopening(d)
  }

  private static func tables(_ d: Dialect) -> [String] {
    [
      """
      CREATE TABLE record_merge (
        \(d.id), \(d.reference("family_id", "family")), nr \(d.integer) NOT NULL CHECK(nr > 0),
        \(d.code("kind", Merge.Kind.self)),
        \(d.reference("merged_family_id", "family", optional: true)),
        \(d.code("state", Merge.State.self)), \(d.day("on_day")),
        \(d.reference("author_id", "user_account")), \(d.text("reason")),
        \(d.day("undone_on", optional: true)),
        \(d.reference("undone_by", "user_account", optional: true)),
        \(d.text("undo_reason", optional: true)), UNIQUE(family_id, nr),
        CHECK((kind = 'families') = (merged_family_id IS NOT NULL)),
        CHECK(merged_family_id IS NULL OR merged_family_id <> family_id),
        CHECK((state IN ('undoing', 'undone')) = (undone_on IS NOT NULL)),
        CHECK((undone_on IS NULL) = (undone_by IS NULL)),
        CHECK((undone_on IS NULL) = (undo_reason IS NULL)))\(d.tableEnd)
      """,
      """
      CREATE UNIQUE INDEX merged_once ON record_merge(merged_family_id)
        WHERE merged_family_id IS NOT NULL AND state <> 'undone'
      """,
      "CREATE INDEX record_merge_by_merged ON record_merge(merged_family_id)",
      """
      CREATE TABLE merge_pair (
        \(d.id), \(d.reference("family_id", "family")),
        \(d.reference("merge_id", "record_merge")), \(d.reference("kept_id", "person")),
        \(d.reference("merged_id", "person")), UNIQUE(merge_id, merged_id),
        CHECK(kept_id <> merged_id))\(d.tableEnd)
      """,
      "CREATE INDEX merge_pair_by_merged ON merge_pair(merged_id)",
      "CREATE INDEX merge_pair_by_kept ON merge_pair(kept_id)",
      """
      CREATE TABLE merge_cell (
        \(d.id), \(d.reference("family_id", "family")),
        \(d.reference("merge_id", "record_merge")), nr \(d.integer) NOT NULL CHECK(nr > 0),
        \(d.text("table_name", limit: 60)), row_id \(d.bytes) NOT NULL CHECK(length(row_id) = 16),
        \(d.text("column_name", limit: 60)), old_value TEXT, new_value TEXT,
        UNIQUE(merge_id, nr), CHECK(old_value IS NOT new_value))\(d.tableEnd)
      """,
      "CREATE INDEX merge_cell_by_row ON merge_cell(row_id, merge_id)",
    ]
  }

  /// What hangs on one person is found without reading what hangs on all.
  private static let indexes =
    [
      ("relation", "person_id"), ("relation", "relative_id"), ("life_milestone", "person_id"),
      ("commitment", "person_id"), ("involved_help", "person_id"),
      ("extended_care", "person_id"), ("plan_answer", "person_id"),
      ("plan_agreement", "person_id"), ("goal_person", "person_id"),
      ("note_member", "person_id"), ("protocol_person", "person_id"),
      ("family_contact_term", "person_id"), ("referral", "person_id"),
      ("life_milestone", "family_id"), ("move_person", "person_id"),
      ("second_place", "person_id"),
    ].map { table, column in
      "CREATE INDEX \(table)_by_\(column.dropLast(3)) ON \(table)(\(column))"
    }

  private static func rules(_ d: Dialect) -> [String] {
    let fixed = [
      "id", "family_id", "nr", "kind", "merged_family_id", "on_day", "author_id", "reason",
    ].changed
    let isOpen = """
      EXISTS(SELECT 1 FROM record_merge g WHERE g.id = NEW.merge_id
        AND g.family_id = NEW.family_id AND g.state = 'open')
      """
    return [
      d.refusal(
        "record_merge_born", "INSERT", "record_merge", "NEW.state <> 'open'",
        "record_merge: begins open"),
      d.refusal(
        "record_merge_written", "UPDATE", "record_merge",
        """
        NOT (OLD.state || '>' || NEW.state IN ('open>done', 'done>undoing', 'undoing>undone'))
        OR \(fixed) OR (OLD.undone_on IS NOT NULL AND (NEW.undone_on IS NOT OLD.undone_on
          OR NEW.undone_by IS NOT OLD.undone_by OR NEW.undo_reason IS NOT OLD.undo_reason))
        """, "record_merge: history is never overwritten"),
    ]
      + ["record_merge", "merge_pair", "merge_cell"].flatMap { table in
        [
          d.refusal(
            "\(table)_kept", "DELETE", table, "1", "\(table): history is never deleted")
        ]
      }
      + ["merge_pair", "merge_cell"].flatMap { table in
        [
          d.refusal("\(table)_fixed", "UPDATE", table, "1", "\(table): written once"),
          d.refusal(
            "\(table)_late", "INSERT", table, "NOT \(isOpen)",
            "\(table): belongs to an open merge of the family"),
        ]
      }
      + [
        d.writtenOnce(
          "record_merge", keys: [["family_id", "nr"]], "history is never overwritten"),
        d.writtenOnce("merge_pair", keys: [["merge_id", "merged_id"]], "written once"),
        d.writtenOnce("merge_cell", keys: [["merge_id", "nr"]], "written once"),
      ]
  }

  /// A condition that the row is named by a merge that is happening.
  private static let moving = """
    EXISTS(SELECT 1 FROM merge_cell e JOIN record_merge g ON g.id = e.merge_id
      WHERE e.row_id = OLD.id AND g.state IN ('open', 'undoing'))
    """

  /// The rules that hold a row to its place step aside for a row that is being moved; another keeps
  /// the rest of the row as it was.
  ///
  /// Of `rules` those that the steps in `earlier` ask for, as they ask for them last.
  static func room(
    _ d: Dialect, rules: [String], tables: [MergeRoom], after earlier: (Dialect) -> [String]
  ) -> [String] {
    let heard = TriggerList()
    _ = earlier(d.heard(by: heard))
    return rules.flatMap { name -> [String] in
      guard let trigger = heard.last(named: name) else { return [] }
      return [
        "DROP TRIGGER \(name)",
        d.refusal(
          name, "UPDATE", trigger.table, "(\(trigger.condition)) AND NOT \(moving)",
          trigger.rule),
      ]
    }
      + tables.map { room in
        let others = room.others.changed
        return d.refusal(
          "\(room.table)_merging", "UPDATE", room.table, "\(moving) AND (\(others))",
          "\(room.table): a merge moves it and changes nothing else")
      }
  }

  /// Room in what a later schema made anew or added, after all other steps of it.
  static func widened(
    _ d: Dialect, rules: [String], tables: [MergeRoom], after step: (Dialect) -> [String]
  ) -> [String] {
    tables.map { "DROP TRIGGER IF EXISTS \($0.table)_merging" }
      + room(d, rules: rules, tables: tables, after: step)
  }

  /// Of the tables a merge moves rows of today those that `earlier` schemas don't know so.
  static func added(to earlier: [MergeRoom]) -> [MergeRoom] {
    MergeMap.tables.filter(\.isFixed).map { rule in
      MergeRoom(rule.table.name, rule.table.columns.filter { !rule.columns.contains($0) })
    }.filter { !earlier.contains($0) }
  }

  /// Commitments that come from another family stay under the ceiling too.
  private static func ceiling(_ d: Dialect) -> [String] {
    [
      d.refusal(
        "commitment_moved_ceiling", "UPDATE", "commitment",
        """
        NEW.family_id IS NOT OLD.family_id AND NEW.route = 'municipality'
        AND coalesce(NEW.remains_cents, NEW.amount_cents, 0) > 0
        AND (SELECT coalesce(sum(coalesce(c.remains_cents, c.amount_cents, 0)), 0)
          FROM commitment c WHERE c.family_id = NEW.family_id AND c.year = NEW.year
            AND c.municipality = NEW.municipality)
          + coalesce(NEW.remains_cents, NEW.amount_cents, 0) > coalesce(
            (SELECT b.ceiling_cents FROM budget_term b WHERE b.family_id = NEW.family_id
              AND b.year = NEW.year AND b.municipality = NEW.municipality
              AND b.to_day IS NULL), -1)
        """, "commitment: over the ceiling of the budget")
    ]
  }

  /// A file that is part of another one doesn't open again while it is.
  private static func reopening(_ d: Dialect) -> [String] {
    [
      d.refusal(
        "case_file_merged", "INSERT", "case_file",
        """
        EXISTS(SELECT 1 FROM record_merge g WHERE g.merged_family_id = NEW.family_id
          AND g.state <> 'undone')
        """, "file: part of another one")
    ]
  }
}

/// A table a merge moves rows of, and the columns it leaves alone.
struct MergeRoom: Equatable, Sendable {
  let table: String
  let others: [String]

  init(_ table: String, _ others: [String]) {
    self.table = table
    self.others = others
  }
}

/// A trigger that refuses, as a step of the schema asks for it.
struct HeardTrigger: Sendable {
  let name: String
  let event: String
  let table: String
  let condition: String
  let rule: String
}

/// Which triggers the steps of a schema ask for.
final class TriggerList: Sendable {
  private let heard = Mutex<[HeardTrigger]>([])

  func hear(_ trigger: HeardTrigger) { heard.withLock { $0.append(trigger) } }

  /// The newest of that name, which is the one that stands.
  func last(named name: String) -> HeardTrigger? {
    heard.withLock { list in list.last { $0.name == name } }
  }

  /// Of each name the newest, where it is one that `isMeant`.
  func newest(where isMeant: (HeardTrigger) -> Bool) -> [HeardTrigger] {
    let all = heard.withLock { $0 }
    var seen: Set<String> = []
    return all.reversed().filter { seen.insert($0.name).inserted && isMeant($0) }.reversed()
  }
}

extension Dialect {
  /// The same dialect, whose triggers are written down as they are asked for.
  func heard(by list: TriggerList) -> Dialect {
    let ask = refusal
    return Dialect(
      bytes: bytes, integer: integer, tableEnd: tableEnd, numberedTableEnd: numberedTableEnd,
      isDay: isDay, isDigits: isDigits,
      refusal: { name, event, table, condition, rule in
        list.hear(
          HeardTrigger(name: name, event: event, table: table, condition: condition, rule: rule))
        return ask(name, event, table, condition, rule)
      }, today: today, searchTable: searchTable, searchCondition: searchCondition,
      deferReferences: deferReferences, references: references)
  }
}
