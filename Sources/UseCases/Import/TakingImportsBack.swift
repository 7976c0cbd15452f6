import Domain
import Store

extension CaseStore {
  /// Takes back what an import wrote, a batch at a time, so that nobody waits for more than a
  /// moment; `batch` reads the next rows until there are none.
  func takeBack<Row: StoredRow>(
    _ stamp: Stamp, as event: EventName, _ batch: (any Connection) throws -> [Row]
  ) throws {
    while true {
      let rows = try look { try batch($0) }
      guard !rows.isEmpty else { return }
      try record(stamp) { changes in
        var last: Written?
        for row in rows { last = try changes.delete(row) }
        guard let last else { throw Refusal.nothingToDo }
        return ((), Act(event, of: nil, by: last, count: rows.count))
      }
    }
  }
}
