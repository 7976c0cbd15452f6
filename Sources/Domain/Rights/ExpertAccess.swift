/// That an expert may read a family's file until a day, because its coordinator asked him.
package struct ExpertAccess: Equatable, Sendable {
  package let id: ID<ExpertAccess>
  package let family: ID<Family>
  package let user: ID<User>
  package let askedBy: ID<User>
  package let question: Line
  package let fromDay: Day
  /// The last day.
  package let untilDay: Day
  package var endedOn: Day?
  /// The merge that ended it: the file he was asked about became part of another one.
  package let merge: ID<Merge>?

  package init(
    id: ID<ExpertAccess>, family: ID<Family>, user: ID<User>, askedBy: ID<User>, question: Line,
    fromDay: Day, untilDay: Day, endedOn: Day? = nil, merge: ID<Merge>? = nil
  ) {
    self.merge = merge
    self.id = id
    self.family = family
    self.user = user
    self.askedBy = askedBy
    self.question = question
    self.fromDay = fromDay
    self.untilDay = untilDay
    self.endedOn = endedOn
  }

  /// The longest an expert is asked for, in days.
  package static let longest = 90

  package func holds(on day: Day) -> Bool {
    fromDay <= day && day <= untilDay && endedOn.map { day < $0 } ?? true
  }
}

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
