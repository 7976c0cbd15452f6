import Domain
import Ledger
import Store

// Handing over, taking back and accepting many families, a result a row.
extension Context {
  /// What asking would do for each family: it is done in full and rolled back, so it can't differ.
  func previewHandovers(
    of families: [ID<Family>], to login: Login, note: Prose
  ) throws -> Outcome {
    let stamp = try permitSomewhere(.handOverFamily, families)
    var seen: Set<ID<Family>> = []
    let rows = try families.filter { seen.insert($0).inserted }.map { family in
      let row = try row(family, login)
      do {
        let stamp = try permit(.handOverFamily, over: owner(family).withoutCover)
        try rehearse(stamp) { changes in
          let edit = try FamilyEdit(changes, family, self)
          guard edit.isOpen else { throw Refusal.caseIsClosed(edit.family.caseNumber) }
          _ = try ask(for: edit, to: login, note)
        }
        return row(nil)
      } catch {
        let refusal = Trouble(any: error)
        if case .store = refusal { throw error }
        return row(refusal)
      }
    }
    let named = rows.filter { $0.name != nil }.map { Identity($0.family) }
    return .team(
      .handovers(
        try store.reveal(stamp) { _ in
          (
            HandoversPreview(to: login, note: note, rows: rows),
            Shown(.handoversPreviewed, listed: named)
          )
        }))
  }

  func askHandovers(
    of families: [ID<Family>], to login: Login, note: Prose
  ) throws -> Outcome {
    guard !families.isEmpty else { throw Refusal.nothingToDo }
    let undo: ([ID<Family>]) -> [Command] = { [.team(.withdrawHandovers($0))] }
    return try each(families, .handoverAsked, login: login, undo: undo) {
      try askHandover(of: $0, to: login, note: note, expecting: nil)
    }
  }

  func withdrawHandovers(of families: [ID<Family>]) throws -> Outcome {
    try each(families, .handoverWithdrawn) { try withdrawHandover(of: $0, expecting: nil) }
  }

  func acceptHandovers(of families: [ID<Family>]) throws -> Outcome {
    guard !families.isEmpty else { throw Refusal.nothingToDo }
    return try each(families, .handoverAccepted) { try acceptHandover(of: $0, expecting: nil) }
  }

  /// The stamp of an act that is allowed for at least one of the families, or the first refusal.
  private func permitSomewhere(_ right: Right, _ families: [ID<Family>]) throws -> Stamp {
    guard let first = families.first else { throw Refusal.nothingToDo }
    let allowed = try families.first { try allows(right, over: owner($0).withoutCover) }
    return try permit(right, over: owner(allowed ?? first).withoutCover)
  }

  private struct Rehearsed: Error {}

  /// Does it and undoes it, for what the rules would say.
  private func rehearse(_ stamp: Stamp, _ body: (Changes) throws -> Void) throws {
    do {
      let _: Outcome = try store.record(stamp) { changes in
        try body(changes)
        throw Rehearsed()
      }
    } catch is Rehearsed {}
  }
}
