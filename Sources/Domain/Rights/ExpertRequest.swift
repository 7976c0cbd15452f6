/// A question to an expert, as the expert and the coordinator see it.
package struct ExpertRequest: Equatable, Sendable {
  package let access: ExpertAccess
  package let caseNumber: CaseNumber
  package let family: Line
  package let expert: Line
  package let askedBy: Line
  /// The day of his last advice; nil where he gave none yet.
  package let advisedOn: Day?

  package init(
    access: ExpertAccess, caseNumber: CaseNumber, family: Line, expert: Line, askedBy: Line,
    advisedOn: Day? = nil
  ) {
    self.access = access
    self.caseNumber = caseNumber
    self.family = family
    self.expert = expert
    self.askedBy = askedBy
    self.advisedOn = advisedOn
  }
}
