/// The few places where engines disagree about SQL.
///
/// One value an engine.
package struct Dialect: Sendable {
  /// The type of a column of bytes.
  package let bytes: String
  /// The type of a whole number of 64 bits.
  package let integer: String
  /// What closes a table whose rows are found by their id.
  package let tableEnd: String
  /// What closes a table whose rows are numbered.
  package let numberedTableEnd: String
  /// A condition that a text column is an ISO day.
  package let isDay: @Sendable (String) -> String
  /// A condition that a text column holds only digits.
  package let isDigits: @Sendable (String) -> String
  /// Statements that make a trigger that refuses with `rule` when `condition` holds.
  package let refusal:
    @Sendable (
      _ name: String, _ event: String, _ table: String, _ condition: String, _ rule: String
    )
      -> String
  /// The day it is, as an ISO text, with an hour or two of room for time zones.
  package let today: String
  /// The search tables, which every engine makes in its own way.
  package let searchTable: @Sendable (_ name: String, _ content: String) -> [String]
  /// Condition and value that select the documents holding all of some folded words.
  package let searchCondition: String
  /// Makes this transaction look at references when it ends, not at each statement.
  package let deferReferences: String
  /// A statement that lists every reference of the store: table, column, the table it refers to.
  package let references: String

  package init(
    bytes: String, integer: String, tableEnd: String, numberedTableEnd: String,
    isDay: @escaping @Sendable (String) -> String,
    isDigits: @escaping @Sendable (String) -> String,
    refusal: @escaping @Sendable (String, String, String, String, String) -> String,
    today: String, searchTable: @escaping @Sendable (String, String) -> [String],
    searchCondition: String, deferReferences: String, references: String
  ) {
    self.bytes = bytes
    self.integer = integer
    self.tableEnd = tableEnd
    self.numberedTableEnd = numberedTableEnd
    self.isDay = isDay
    self.isDigits = isDigits
    self.refusal = refusal
    self.today = today
    self.searchTable = searchTable
    self.searchCondition = searchCondition
    self.deferReferences = deferReferences
    self.references = references
  }

  /// The id that every table but those of the log has.
  package var id: String { "id \(bytes) NOT NULL PRIMARY KEY CHECK(length(id) = 16)" }

  /// A trigger against rows written over: REPLACE takes the older row away without asking the
  /// triggers of DELETE.
  ///
  /// `keys` are the columns of each unique key but the id.
  package func writtenOnce(_ table: String, keys: [[String]] = [], _ rule: String) -> String {
    let taken = ([["id"]] + keys).map { columns in
      let same = columns.map { "\($0) = NEW.\($0)" }.joined(separator: " AND ")
      return "EXISTS(SELECT 1 FROM \(table) WHERE \(same))"
    }
    return refusal(
      "\(table)_new", "INSERT", table, taken.joined(separator: " OR "), "\(table): \(rule)")
  }

  /// The triggers of a table whose rows are changed by rules of its own, and never taken away or
  /// written over.
  package func kept(_ table: String, keys: [[String]] = []) -> [String] {
    [
      refusal("\(table)_kept", "DELETE", table, "1", "\(table): history is never deleted"),
      writtenOnce(table, keys: keys, "history is never overwritten"),
    ]
  }

  /// The triggers of a table whose rows are never changed, taken away or written over.
  package func writtenForGood(_ table: String, keys: [[String]] = []) -> [String] {
    [
      refusal("\(table)_fixed", "UPDATE", table, "1", "\(table): written once"),
      refusal("\(table)_kept", "DELETE", table, "1", "\(table): written once"),
      writtenOnce(table, keys: keys, "written once"),
    ]
  }

  /// A column that holds the id of a row of `table`.
  package func reference(_ column: String, _ table: String, optional: Bool = false) -> String {
    "\(column) \(bytes)\(optional ? "" : " NOT NULL") REFERENCES \(table)(id)"
  }

  /// A column that holds a day.
  package func day(_ column: String, optional: Bool = false) -> String {
    let check = optional ? "\(column) IS NULL OR \(isDay(column))" : isDay(column)
    return "\(column) TEXT\(optional ? "" : " NOT NULL") CHECK(\(check))"
  }

  /// A column that holds one of the codes of an enum, as the newest schema knows them.
  package func code<T: RawRepresentable & CaseIterable>(
    _ column: String, _: T.Type
  ) -> String where T.RawValue == String {
    code(column, oneOf: T.allCases.map(\.rawValue))
  }

  /// A column that holds one of a list of codes.
  package func code(_ column: String, oneOf codes: [String]) -> String {
    let list = codes.map { "'\($0)'" }.joined(separator: ", ")
    return "\(column) TEXT NOT NULL CHECK(\(column) IN (\(list)))"
  }

  /// A column with text that isn't empty and not longer than the domain allows.
  package func text(_ column: String, limit: Int = 500, optional: Bool = false) -> String {
    let check = "length(\(column)) BETWEEN 1 AND \(limit)"
    return "\(column) TEXT\(optional ? "" : " NOT NULL") CHECK("
      + (optional ? "\(column) IS NULL OR \(check)" : check) + ")"
  }

  /// A column with a yes or no.
  package func flag(_ column: String) -> String {
    "\(column) \(integer) NOT NULL CHECK(\(column) IN (0, 1))"
  }
}

extension [String] {
  /// For the trigger of a change: that one of these columns gets another value.
  var changed: String {
    map { "NEW.\($0) IS NOT OLD.\($0)" }.joined(separator: " OR ")
  }
}
