/// What a family may see of its file while it looks along at the kitchen table.
///
/// It holds what each of those present may see; what one of them may not, nobody does.
package struct SharedView: Equatable, Sendable {
  package let readers: [PlanReader]
  package let familyName: Line
  package let caseNumber: CaseNumber
  /// The plan it is of, which may still be in the making; nil where there is none.
  package let version: PlanVersion?
  package let evaluationOn: Day?
  package let goals: [GoalPage]
  package let coordinator: Line?
  package let contactPoint: ContactPointTerm?
  package let provider: Line?

  /// `others` are texts that lead to where somebody lives or how he is reached, each hidden from at
  /// least one of the readers.
  package init(
    of page: FamilyPage, for readers: [PlanReader], hiding others: [String]
  ) throws(Refusal) {
    guard !readers.isEmpty else { throw .value(field: .readers, .empty) }
    let scrub = Scrubber(others)
    let plan = page.planInTheMaking ?? page.plan
    self.readers = readers
    familyName = page.summary.name
    caseNumber = page.summary.caseNumber
    version = plan?.version
    evaluationOn = page.evaluationOn
    goals = (plan?.goals ?? []).filter { goal in readers.allSatisfy { $0.mayRead(goal) } }
      .map(scrub.goal)
    coordinator = page.coordinator?.name
    contactPoint = page.contactPoint
    provider = page.provider?.name
  }
}
