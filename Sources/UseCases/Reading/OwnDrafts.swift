import Domain
import Ledger
import Store

// What somebody was typing, offered to him again.
extension Context {
  /// His drafts; of a file he may no longer open only that one waits.
  func drafts() throws -> Outcome {
    let stamp = try permitOwnDrafts()
    func read(_ connection: any Connection) throws -> [DraftLine] {
      try DraftQuery(connection: connection).lines(of: user).filter { store.isSound($0.sealed) }
        .map(\.line)
    }
    let found = try store.look(read)
    guard !found.isEmpty else { return .drafts(DraftList()) }
    let doors = try doors(of: found)
    return .drafts(
      try store.reveal(stamp) { connection in
        let lines = try read(connection)
        return (
          Self.list(lines, doors), Shown(.draftsShown, listed: lines.map { Identity($0.draft.id) })
        )
      })
  }

  /// Whether the reader may open the file of a family now.
  private enum Door {
    case open
    case closed(Denial)
  }

  private func doors(of lines: [DraftLine]) throws -> [ID<Family>: Door] {
    var doors: [ID<Family>: Door] = [:]
    for family in Set(lines.compactMap(\.draft.family)) {
      doors[family] = try denialOfReading(family).map { .closed($0) } ?? .open
    }
    return doors
  }

  /// A draft of a family that came in meanwhile has no door yet, and is in the next list.
  private static func list(_ lines: [DraftLine], _ doors: [ID<Family>: Door]) -> DraftList {
    var shown: [DraftLine] = []
    var waiting: [WaitingDraft] = []
    for line in lines {
      switch line.draft.family.map({ doors[$0] }) {
      case nil, .some(.open): shown.append(line)
      case .some(.closed(let denial)):
        waiting.append(WaitingDraft(savedAt: line.draft.savedAt, denial: denial))
      case .some(.none): break
      }
    }
    return DraftList(shown, waiting: waiting)
  }
}
