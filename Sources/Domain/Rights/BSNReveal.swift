/// That somebody looked at a whole BSN, on a day, and why.
package struct BSNReveal: Equatable, Sendable {
  package let id: ID<BSNReveal>
  package let family: ID<Family>
  package let person: ID<Person>
  package let user: ID<User>
  package let onDay: Day
  package let reason: Line

  package init(
    id: ID<BSNReveal>, family: ID<Family>, person: ID<Person>, user: ID<User>, onDay: Day,
    reason: Line
  ) {
    self.id = id
    self.family = family
    self.person = person
    self.user = user
    self.onDay = onDay
    self.reason = reason
  }
}
