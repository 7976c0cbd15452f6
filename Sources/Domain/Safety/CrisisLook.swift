/// That somebody looked again at an open crisis, what he found, and when to look next.
package struct CrisisLook: Equatable, Sendable {
  package let id: ID<CrisisLook>
  package let family: ID<Family>
  package let crisis: ID<Crisis>
  package let number: Int
  package let onDay: Day
  package let finding: Prose
  package let nextOn: Day
  package let author: ID<User>

  package init(
    id: ID<CrisisLook>, family: ID<Family>, crisis: ID<Crisis>, number: Int, onDay: Day,
    finding: Prose, nextOn: Day, author: ID<User>
  ) {
    self.id = id
    self.family = family
    self.crisis = crisis
    self.number = number
    self.onDay = onDay
    self.finding = finding
    self.nextOn = nextOn
    self.author = author
  }
}
