import Domain
import Store

// A file that was closed by mistake: the six begin again as they were, as new periods.
extension FamilyEdit {
  func begin(_ ended: EndedOnes) throws {
    for term in ended.coordinators {
      try changes.insert(
        CoordinatorTerm(
          id: changes.newID(), family: family.id, number: try nextNumber(CoordinatorTerm.table),
          user: term.user, note: term.note, external: term.external, fromDay: today))
    }
    for term in ended.contactPoints {
      try changes.insert(
        ContactPointTerm(
          id: changes.newID(), family: family.id, number: try nextNumber(ContactPointTerm.table),
          name: term.name, phone: term.phone, hours: term.hours, user: term.user, fromDay: today))
    }
    for term in ended.providers {
      try changes.insert(
        ProviderTerm(
          id: changes.newID(), family: family.id, number: try nextNumber(ProviderTerm.table),
          provider: term.provider, goodUntil: term.goodUntil, reason: term.reason, fromDay: today))
    }
    for term in ended.budgets {
      try changes.insert(
        BudgetTerm(
          id: changes.newID(), family: family.id, number: try nextNumber(BudgetTerm.table),
          year: term.year, municipality: term.municipality, ceiling: term.ceiling,
          reason: term.reason, fromDay: today))
    }
    for plan in ended.plans { try adoptAgain(plan) }
    if let day = ended.asleepUntil, day > today {
      try changes.insert(
        Postponement(
          id: changes.newID(), family: family.id, untilDay: day, madeBy: context.user,
          madeOn: today))
    }
  }

  /// The plan that held, as a new version with the same words, answers and approval.
  ///
  /// Where a version is being made meanwhile nothing is adopted over it: there can be only one.
  private func adoptAgain(_ earlier: PlanVersion) throws {
    guard try planInTheMaking() == nil else { return }
    var plan = PlanVersion(
      id: changes.newID(), family: family.id, number: try nextNumber(PlanVersion.table),
      state: .concept, madeOn: today, author: earlier.author)
    try changes.insert(plan)
    try copy(earlier, into: plan, alsoEnded: true)
    plan.state = .withFamily
    plan.presentedOn = earlier.presentedOn
    plan.round = 1
    try changes.update(plan)
    try copyAnswers(of: earlier, into: plan)
    plan.state = .adopted
    plan.fromDay = today
    plan.evaluationOn = earlier.evaluationOn
    plan.adoptionReason = earlier.adoptionReason
    try changes.update(plan)
  }

  private func copyAnswers(of earlier: PlanVersion, into plan: PlanVersion) throws {
    let round = Value(earlier.round ?? 1)
    let given: [PlanAnswer] = try changes.all(
      where: "plan_id = ? AND round = ? ORDER BY nr", [Value(earlier.id), round])
    // What older stores kept of who agreed.
    let agreements: [PlanAgreement] = try changes.all(
      where: "plan_id = ? ORDER BY id", [Value(earlier.id)])
    for (index, answer) in (agreements.map(PlanAnswer.init) + given).enumerated() {
      try changes.insert(
        PlanAnswer(
          id: changes.newID(), family: family.id, plan: plan.id, person: answer.person,
          number: index + 1, round: 1, kind: answer.kind, onDay: answer.onDay,
          recordedBy: answer.recordedBy, ownWords: answer.ownWords))
    }
    let approvals: [PlanApproval] = try changes.all(
      where: "plan_id = ? AND round = ? ORDER BY nr", [Value(earlier.id), round])
    for (index, approval) in approvals.enumerated() {
      try changes.insert(
        PlanApproval(
          id: changes.newID(), family: family.id, plan: plan.id, number: index + 1, round: 1,
          kind: approval.kind, onDay: approval.onDay, by: approval.by, note: approval.note))
    }
  }
}
