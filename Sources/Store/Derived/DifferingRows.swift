extension Connection {
  /// What the rows are about that two statements don't both give; `columns` says it, and both
  /// statements name their columns alike.
  func differing(
    _ columns: String, of stored: String, from right: String,
    _ name: (any RowReader) throws -> String
  ) throws -> [String] {
    let found = try ["\(stored) EXCEPT \(right)", "\(right) EXCEPT \(stored)"].flatMap { sql in
      try all("SELECT \(columns) FROM (\(sql)) d", [], name)
    }
    return Set(found).sorted()
  }
}
