import Ledger

/// What a line of the log shows of an entry's own bytes.
struct EntryDetails {
  let role: String
  let basis: String?
  let count: Int?
  let wasDenied: Bool

  init(_ bytes: [UInt8]) {
    let entry = try? Entry(decoding: bytes)
    role = entry?.role ?? ""
    basis = entry?.basis
    count = entry?.count.map(Int.init)
    wasDenied = entry?.flags.contains(.denied) ?? false
  }
}
