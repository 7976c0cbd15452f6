import Domain
import GRDBSQLite
import Store

/// Turns SQLite's result codes into facts for people.
///
/// A message never holds a bound value.
enum SQLiteFault {
  static func fault(code: Int32, message: String, path: String) -> StoreFault {
    switch code & 0xFF {
    case SQLITE_BUSY, SQLITE_LOCKED: .trouble(.busy)
    case SQLITE_FULL: .trouble(.full)
    case SQLITE_READONLY, SQLITE_PERM: .trouble(.readOnly)
    // A commit that failed on its way to the disk may or may not be there.
    case SQLITE_IOERR: .trouble(.outcomeUnknown)
    case SQLITE_CORRUPT: .trouble(.damaged(message))
    case SQLITE_NOTADB: .trouble(.notAStore(path: path))
    case SQLITE_CANTOPEN: .trouble(.missing(path: path))
    case SQLITE_CONSTRAINT: .constraint(message)
    default: .trouble(.damaged(message))
    }
  }
}
