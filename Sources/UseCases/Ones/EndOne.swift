import Domain
import Store

extension Context {
  /// Ends one of the six without a successor: from today there is a gap, and everybody sees it.
  ///
  /// The file itself is closed in another way, and a plan is replaced or finished.
  func end(_ one: One, of family: ID<Family>, expecting: Int?) throws -> Outcome {
    try change(family, expecting: expecting, as: .oneEnded) { edit in
      let written: Written
      switch one {
      case .family, .plan: throw Refusal.nothingToDo
      case .coordinator:
        if let term = try edit.currentTerm() { edit.undo = [try edit.back(to: term)] }
        try edit.endCoordination(for: nil)
        written = try edit.close(CoordinatorTerm.self) { $0.toDay = $1 }
      case .contactPoint:
        edit.undo = [try edit.back(to: edit.currentContactPoint())]
        written = try edit.close(ContactPointTerm.self) { $0.toDay = $1 }
      case .provider:
        edit.undo = [edit.back(to: try edit.currentProvider())]
        written = try edit.close(ProviderTerm.self) { $0.toDay = $1 }
      case .budget:
        let term: BudgetTerm? = try edit.changes.first(
          where: "family_id = ? AND to_day IS NULL ORDER BY year DESC LIMIT 1", edit.key)
        edit.undo = [edit.back(to: term)]
        written = try edit.close(BudgetTerm.self, order: "year DESC") { $0.toDay = $1 }
      }
      try edit.rise()
      return Act(.oneEnded, of: family, by: written)
    }
  }
}

extension FamilyEdit {
  /// Ends the open period of a history today.
  fileprivate func close<Term: StoredRow>(
    _: Term.Type, order: String = "nr DESC", _ end: (inout Term, Day) -> Void
  ) throws -> Written {
    let open: Term? = try changes.first(
      where: "family_id = ? AND to_day IS NULL ORDER BY \(order) LIMIT 1", key)
    guard var open else { throw Refusal.nothingToDo }
    end(&open, today)
    return try changes.update(open)
  }
}
