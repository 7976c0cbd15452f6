package import Domain
import Ledger
import Store

/// What an exported log consists of beside its entries.
package struct LogExport: Sendable {
  package let size: Int
  package let checkpoints: [String]
}

extension CaseDesk {
  /// Logs that the log is exported, keeps a checkpoint, and says what there is to write.
  package func exportLog(
    by user: ID<User>, onBehalf account: ID<User>? = nil
  ) throws(Trouble) -> LogExport {
    try within(user, onBehalf: account) { context in
      var stamp = try context.permit(.exportLog)
      stamp.flags = .export
      try store.note(stamp, Shown(.logExported))
      stamp.flags = []
      try store.keepCheckpoint(stamp)
      return try store.look { connection in
        let size = try connection.number("SELECT size FROM audit_head") ?? 0
        let kept = try connection.all("SELECT note FROM audit_checkpoint ORDER BY size") {
          $0.text(0)
        }
        let head = try connection.all("SELECT note FROM audit_head") { $0.text(0) }
        return LogExport(size: Int(size), checkpoints: kept + head)
      }
    }
  }

  /// Entries in hexadecimal; a pruned one is its leaf.
  package func entries(from start: Int, before end: Int) throws(Trouble) -> [String] {
    do {
      return try store.look { connection in
        try connection.all(
          "SELECT entry, leaf FROM audit_entry WHERE seq >= ? AND seq < ? ORDER BY seq",
          [Value(start), Value(end)]
        ) { row in
          row.isNull(0)
            ? "leaf:" + row.withBytes(1) { Self.hex($0) } : row.withBytes(0) { Self.hex($0) }
        }
      }
    } catch { throw Trouble(any: error) }
  }

  private static func hex(_ bytes: UnsafeRawBufferPointer) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count * 2)
    for byte in bytes {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}
