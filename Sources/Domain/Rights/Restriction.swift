/// That a file is open only to its coordinator and to whom is named, from a day on.
package struct Restriction: Equatable, Sendable {
  package let id: ID<Restriction>
  package let family: ID<Family>
  package let number: Int
  package let reason: Line
  package let author: ID<User>
  package let fromDay: Day
  package var toDay: Day?

  package init(
    id: ID<Restriction>, family: ID<Family>, number: Int, reason: Line, author: ID<User>,
    fromDay: Day, toDay: Day? = nil
  ) {
    self.id = id
    self.family = family
    self.number = number
    self.reason = reason
    self.author = author
    self.fromDay = fromDay
    self.toDay = toDay
  }
}

/// Somebody who may enter a restricted file beside its coordinator and who covers for him.
package struct RestrictionAccess: Equatable, Sendable {
  package let id: ID<RestrictionAccess>
  package let family: ID<Family>
  package let restriction: ID<Restriction>
  package let user: ID<User>

  package init(
    id: ID<RestrictionAccess>, family: ID<Family>, restriction: ID<Restriction>, user: ID<User>
  ) {
    self.id = id
    self.family = family
    self.restriction = restriction
    self.user = user
  }
}
