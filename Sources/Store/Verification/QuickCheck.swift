import Domain
import Ledger

/// The check at each start (L0), which takes as long for a million entries as for one.
enum QuickCheck {
  /// What is wrong, or nil: the size is that of the entries, and the root is the one that was signed.
  static func finding(on connection: any Connection, keys: [VerifierKey]) throws -> LedgerFinding? {
    let head = try connection.first("SELECT size, frontier, note FROM audit_head", []) { row in
      (
        size: row.integer(0), frontier: row.withBytes(1) { Array($0) }, note: row.text(2)
      )
    }
    guard let head else { return .sizeDiffers(head: 0, entries: 0) }
    let newest = try connection.number("SELECT max(seq) FROM audit_entry") ?? -1
    guard head.size == newest + 1 else {
      return .sizeDiffers(head: Int(head.size), entries: Int(newest + 1))
    }
    guard let frontier = Frontier(size: UInt64(head.size), bytes: head.frontier) else {
      return .rootNotSigned
    }
    return signatureFinding(head.note, frontier, keys)
  }

  static func signatureFinding(
    _ note: String, _ frontier: Frontier, _ keys: [VerifierKey]
  ) -> LedgerFinding? {
    for key in keys {
      guard let checkpoint = try? key.open(note) else { continue }
      let isSame = checkpoint.size == frontier.size && checkpoint.root == frontier.root
      return isSame ? nil : .rootNotSigned
    }
    return .badSignature
  }
}
