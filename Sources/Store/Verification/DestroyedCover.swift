import Domain
import Ledger

/// What the log says was destroyed: its words may be gone, and must be where the log says so.
struct DestroyedCover {
  private let subjects: [Identity: Int]
  private let objects: [Identity: Int]

  init(connection: any Connection) throws {
    var subjects: [Identity: Int] = [:]
    var objects: [Identity: Int] = [:]
    try connection.forEach(
      """
      SELECT seq, event, subject, object FROM audit_entry
      WHERE event IN ('\(EventName.subjectDestroyed.rawValue)',
        '\(EventName.rowDestroyed.rawValue)') ORDER BY seq
      """, []
    ) { row in
      let sequence = Int(row.integer(0))
      if row.text(1) == EventName.rowDestroyed.rawValue {
        if let object = row.withBytes(3, { Identity($0) }) { objects[object] = sequence }
      } else if let subject = row.withBytes(2, { Identity($0) }) {
        subjects[subject] = sequence
      }
      return true
    }
    (self.subjects, self.objects) = (subjects, objects)
  }

  /// Whether what an entry says of a subject and an object was destroyed after it.
  func holds(_ sequence: Int, subject: Identity?, object: Identity?) -> Bool {
    let last = [subject.flatMap { subjects[$0] }, object.flatMap { objects[$0] }]
      .compactMap(\.self).max()
    return last.map { sequence < $0 } ?? false
  }
}
