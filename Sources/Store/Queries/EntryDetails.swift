import Domain
import Ledger

/// What a line of the log shows of an entry's own bytes.
struct EntryDetails {
  let role: String
  let basis: String?
  let count: Int?
  let wasDenied: Bool
  let isEmergency: Bool
  /// On whose behalf, where it isn't the actor.
  let responsible: ID<User>?

  init(_ bytes: [UInt8]) {
    let entry = try? Entry(decoding: bytes)
    role = entry?.role ?? ""
    basis = entry?.basis
    count = entry?.count.map(Int.init)
    wasDenied = entry?.flags.contains(.denied) ?? false
    isEmergency = entry?.flags.contains(.emergency) ?? false
    responsible = entry?.responsible.map { ID($0) }
  }
}
