import Domain
import Ledger
import Store
import Texts

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

  /// Whether the reader may open what a draft is about now.
  private enum Door {
    case open
    case closed(Denial)
  }

  private func doors(of lines: [DraftLine]) throws -> [ID<Draft>: Door] {
    var families: [ID<Family>: Door] = [:]
    for family in Set(lines.compactMap(\.draft.family)) {
      families[family] = try denialOfReading(family).map { .closed($0) } ?? .open
    }
    var doors: [ID<Draft>: Door] = [:]
    for line in lines {
      let draft = line.draft
      doors[draft.id] = try draft.family.map { families[$0] ?? .open } ?? door(of: draft.form)
    }
    return doors
  }

  /// A form about a child in the practice or a referral asks for the right to that work.
  private func door(of form: String) throws -> Door {
    guard let right = FormName(rawValue: form)?.right,
      case .refused(let denial) = Permission.decide(right, for: actor)
    else { return .open }
    return .closed(try denial.asking(contacts(denial, actor.homeTeam)))
  }

  /// A draft that came in meanwhile has no door yet, and is in the next list.
  private static func list(_ lines: [DraftLine], _ doors: [ID<Draft>: Door]) -> DraftList {
    var shown: [DraftLine] = []
    var waiting: [WaitingDraft] = []
    for line in lines {
      switch doors[line.draft.id] {
      case .open: shown.append(line)
      case .closed(let denial):
        waiting.append(WaitingDraft(savedAt: line.draft.savedAt, denial: denial))
      case nil: break
      }
    }
    return DraftList(shown, waiting: waiting)
  }
}

extension FormName {
  /// What it takes to see such a form again, where it is about nobody's file yet.
  fileprivate var right: Right? {
    switch self {
    case .practice, .practiceDetails, .practiceTalk, .practiceConsents, .practiceClose,
      .practiceWithdraw, .letter, .letterSigned, .letterSent:
      .practiceRecords
    case .referral: .writeReferral
    case .feedback, .acceptNew, .returnReferral: .triageReferral
    case .newFamily: .openFamily
    default: nil
    }
  }
}
