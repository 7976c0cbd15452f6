import Domain
import Store
import Texts

/// One letter to each family whose coordinator is away, prepared with the cover and sent by nobody.
final class AwayLetters {
  private let absence: Absence
  private let away: User
  private let context: Context
  private let query: FamilyLetterQuery
  /// Who covers, by his id: a few colleagues for many families.
  private var colleagues: [ID<User>: LetterContact] = [:]
  private var teams: [ID<Team>: Line] = [:]
  private var supports: [ID<Team>: SupportContacts] = [:]

  init(of absence: Absence, _ away: User, _ context: Context, _ changes: Changes) {
    self.absence = absence
    self.away = away
    self.context = context
    query = FamilyLetterQuery(changes)
  }

  /// What the rules refuse is told in the row; the cover stands all the same.
  func prepare(_ edit: FamilyEdit, cover: ID<User>) throws -> BatchResult.Row.Letter {
    do {
      try edit.refuseMessages()
      let reader = try LetterReader.first(
        among: edit.changes.members(of: edit.family.id),
        custody: query.custody(of: edit.family.id, on: context.today),
        answers: edit.changes.inspectionAnswers(edit.family.id), on: context.today)
      let text = FamilyLetterText(try facts(reader, edit, cover))
      let letter = try edit.letter(
        .coordinatorAway, text, Prose(text.body(.coordinatorAway)), absence: absence.id)
      try edit.changes.insert(letter)
      return .prepared(number: letter.number, to: reader.person.name)
    } catch let refusal as Refusal {
      return .notPrepared(.refused(refusal))
    }
  }

  private func facts(
    _ reader: LetterReader, _ edit: FamilyEdit, _ cover: ID<User>
  ) throws -> LetterFacts {
    let colleague = try colleague(cover, edit.changes)
    var facts = LetterFacts(
      reader: reader, madeOn: context.today, author: context.actor.user.name,
      team: try team(edit.family.team, edit.changes))
    facts.coordinator = away.name
    facts.cover = colleague
    facts.support = try support(edit.family.team, edit.changes)
    let point: ContactPointTerm? = try edit.changes.first(
      where: "family_id = ? AND to_day IS NULL", edit.key)
    facts.contact = point.map { point in
      // Nobody answers for who is away: the family calls who covers.
      let isAway = point.user == away.id || point.name == away.name
      return isAway
        ? colleague : LetterContact(name: point.name, phone: point.phone, hours: point.hours)
    }
    return facts
  }

  private func colleague(_ user: ID<User>, _ changes: Changes) throws -> LetterContact {
    if let known = colleagues[user] { return known }
    guard let found = try changes.contact(of: user) else { throw Refusal.noSuchRecord(.user) }
    colleagues[user] = found
    return found
  }

  private func support(_ id: ID<Team>, _ changes: Changes) throws -> SupportContacts {
    if let known = supports[id] { return known }
    let found = SupportContacts(
      try SettingsQuery(changes).supportContacts(team: id, on: context.today))
    supports[id] = found
    return found
  }

  private func team(_ id: ID<Team>, _ changes: Changes) throws -> Line {
    if let known = teams[id] { return known }
    let found: Team? = try changes.first(where: "id = ?", [Value(id)])
    guard let found else { throw Refusal.noSuchRecord(.team) }
    teams[id] = found.name
    return found.name
  }
}
