import Domain
import Store

extension Context {
  /// Lets several families sleep until a day; what is refused for one doesn't stop the others.
  func postpone(_ families: [ID<Family>], until day: Day) throws -> Outcome {
    guard day > today else { throw Refusal.dayNotAhead(day) }
    let lines = try each(families) { try postpone($0, until: day) }
    return .done(.batch(.familyPostponed, lines))
  }

  /// Does the same for each family and says what came of it; one undo takes all of it back.
  func each(
    _ families: [ID<Family>], _ change: (ID<Family>) throws -> Outcome
  ) throws -> [BatchLine] {
    try undoStack.together {
      try families.map { family in
        let summary = try summary(family)
        var refusal: Trouble?
        do { _ = try change(family) } catch {
          refusal = Trouble(any: error)
          if let denial = error as? Denial { try report(denial) }
          // A store that fails for one fails for all.
          if case .store? = refusal { throw error }
        }
        return BatchLine(
          family: family, name: summary.name, caseNumber: summary.caseNumber, refusal: refusal)
      }
    }
  }
}
