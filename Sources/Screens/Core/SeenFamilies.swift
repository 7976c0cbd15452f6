import Domain

/// Families that a search or further pages showed and the log doesn't know of yet.
///
/// The log is told when the user rests for two seconds, opens one, or leaves.
struct SeenFamilies: Equatable, Sendable {
  let kind: ListKind
  private var pending: [ID<Family>] = []

  init(_ kind: ListKind) { self.kind = kind }

  mutating func add(_ families: [ID<Family>], _ desk: inout Desk) {
    pending += families.filter { !pending.contains($0) }
    guard !pending.isEmpty else { return }
    desk.start(.rest, milliseconds: 2000)
  }

  mutating func report(_ desk: inout Desk) {
    guard !pending.isEmpty else { return }
    desk.tell(.reportShown(kind, pending))
    pending = []
  }
}
