import Domain

extension Context {
  /// Leads each command about a plan to its use case.
  func plan(
    _ command: PlanCommand, of family: ID<Family>, expecting: Int?
  ) throws -> Outcome {
    switch command {
    case .answer(let new): try answer(new, of: family, expecting: expecting)
    case .askApproval: try askApproval(of: family, expecting: expecting)
    case .decideApproval(let isApproved, let note):
      try decideApproval(isApproved, note: note, of: family, expecting: expecting)
    case .setFoundation(let texts): try setFoundation(texts, of: family, expecting: expecting)
    case .addAdvice(let new): try addAdvice(new, to: family, expecting: expecting)
    case .changeAdvice(let id, let new):
      try changeAdvice(id, to: new, of: family, expecting: expecting)
    case .removeAdvice(let id): try removeAdvice(id, of: family, expecting: expecting)
    case .changeGoal(let goal, let new):
      try changeGoal(goal, to: new, of: family, expecting: expecting)
    case .removeGoal(let goal): try removeGoal(goal, of: family, expecting: expecting)
    case .changeAction(let action, let new):
      try changeAction(action, to: new, of: family, expecting: expecting)
    case .removeAction(let action): try removeAction(action, of: family, expecting: expecting)
    case .dropAction(let action, let reason):
      try dropAction(action, reason: reason, of: family, expecting: expecting)
    case .score(let goal, let new): try score(goal, new, of: family, expecting: expecting)
    case .agreeOnWork(let new, let replaced):
      try agreeOnWork(new, replacing: replaced, of: family, expecting: expecting)
    case .endWorkAgreement(let id, let day):
      try endWorkAgreement(id, on: day, of: family, expecting: expecting)
    case .evaluate(let new): try evaluate(new, of: family, expecting: expecting)
    case .takeLegalStep(let new): try takeLegalStep(new, of: family, expecting: expecting)
    case .changeScale(let new): try changeScale(new, of: family, expecting: expecting)
    }
  }
}
