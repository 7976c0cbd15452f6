package import Store

extension Dialect {
  /// SQLite 3.40: strict tables, FTS5, triggers that raise.
  package static let sqlite = Dialect(
    bytes: "BLOB", integer: "INTEGER", tableEnd: " STRICT, WITHOUT ROWID",
    numberedTableEnd: " STRICT",
    isDay: {
      "length(\($0)) = 10 AND \($0) GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'"
    },
    isDigits: { "\($0) NOT GLOB '*[^0-9]*'" },
    refusal: { name, event, table, condition, rule in
      """
      CREATE TRIGGER \(name) BEFORE \(event) ON \(table) WHEN \(condition)
      BEGIN SELECT RAISE(ABORT, '\(rule)'); END
      """
    },
    today: "date('now', '+2 hours')",
    // The words are folded already. The tokenizer `ascii` takes every letter beyond ASCII as it is;
    // `unicode61` would part words at the vowel signs of other scripts and fold some letters again.
    searchTable: { name, content in
      [
        """
        CREATE VIRTUAL TABLE \(name) USING fts5(words, content = '\(content)',
          content_rowid = 'number', prefix = '1 2 3 4', detail = 'none',
          tokenize = "ascii")
        """
      ]
    },
    searchCondition: "MATCH ?", deferReferences: "PRAGMA defer_foreign_keys = ON",
    references: """
      SELECT m.name, k."from", k."table" FROM sqlite_master m, pragma_foreign_key_list(m.name) k
      WHERE m.type = 'table' ORDER BY m.name, k.id
      """)
}
