import Domain
import Store

extension Context {
  /// Lets several families sleep until a day; what is refused for one doesn't stop the others.
  func postpone(_ families: [ID<Family>], until day: Day) throws -> Outcome {
    guard day > today else { throw Refusal.dayNotAhead(day) }
    return try each(families, .familyPostponed) { try postpone($0, until: day) }
  }

  /// Does the same for each family and says what came of it; one undo takes all of it back.
  func each(
    _ families: [ID<Family>], _ change: Done.Change, login: Login? = nil,
    undo: (([ID<Family>]) -> [Command])? = nil, _ body: (ID<Family>) throws -> Outcome
  ) throws -> Outcome {
    var seen: Set<ID<Family>> = []
    let rows = try undoStack.together(undo: undo) {
      try families.filter { seen.insert($0).inserted }.map { family in
        var refusal: Trouble?
        // The name as it was reached: what is done may take the family out of reach.
        let row = try row(family, login)
        do { _ = try body(family) } catch {
          refusal = Trouble(any: error)
          if let denial = error as? Denial { try report(denial) }
          // A store that fails for one fails for all.
          if case .store? = refusal { throw error }
        }
        return row(refusal)
      }
    }
    return .done(.batch(BatchResult(kind: .change(change), rows: rows)))
  }

  /// A row that names the family where the asker may read it, to be completed with what became of it.
  func row(
    _ family: ID<Family>, _ login: Login?
  ) throws -> (Trouble?) -> BatchResult.Row {
    let summary = try summary(family)
    let isShown = try allows(.readFamily, over: owner(summary)) || isAsked(for: family)
    return { refusal in
      BatchResult.Row(
        family: family, caseNumber: isShown ? summary.caseNumber : nil,
        name: isShown ? summary.name : nil, login: login, refusal: refusal)
    }
  }

  /// Who is asked to take a family over knows its name already.
  private func isAsked(for family: ID<Family>) throws -> Bool {
    try store.look { try CoordinationQuery(connection: $0).handover(of: family) }?.to == user
  }
}
