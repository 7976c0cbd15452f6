package import Domain

/// Reads the consents of a family with who must agree, by age and custody of today.
package struct ConsentQuery {
  private let connection: any Connection

  package init(connection: any Connection) { self.connection = connection }

  package init(_ changes: Changes) { connection = changes.connection }

  /// The newest first.
  package func lines(_ family: ID<Family>, on day: Day) throws -> [ConsentLine] {
    let key = [Value(family)]
    let consents = try connection.all(
      "SELECT \(Consent.table.selection) FROM consent WHERE family_id = ? ORDER BY nr DESC", key,
      Consent.read)
    guard !consents.isEmpty else { return [] }
    let replies = try connection.all(
      "SELECT \(ConsentReply.table.selection) FROM consent_reply WHERE family_id = ? ORDER BY nr",
      key, ConsentReply.read)
    let people = People(
      members: try FamilyFileQuery.members(of: family, on: connection),
      custody: try FamilyPeopleQuery(connection: connection).custody(key))
    return consents.compactMap { consent in
      line(consent, replies.filter { $0.consent == consent.id }, people, day)
    }
  }

  private struct People {
    let members: [MemberLine]
    let custody: [CustodyLine]
  }

  private func line(
    _ consent: Consent, _ replies: [ConsentReply], _ people: People, _ day: Day
  ) -> ConsentLine? {
    guard let child = people.members.first(where: { $0.person.id == consent.child })?.person
    else { return nil }
    let members = people.members.map { (role: $0.member.role, person: $0.person) }
    let givers = FamilyConsentRule.givers(
      child, members: members, custody: CustodyFacts(people.custody.map(\.term), on: day),
      on: day)
    return ConsentLine(
      consent: consent, child: child.name,
      parties: FamilyConsentRule.standing(givers, replies).map { giver, reply in
        ConsentLine.Party(giver: giver, name: name(giver, people), reply: reply)
      })
  }

  private func name(_ giver: ConsentParty, _ people: People) -> String {
    switch giver {
    case .organisation(let name): name.text
    case .person(let id):
      people.members.first { $0.person.id == id }?.person.name.full
        ?? people.custody.first { $0.term.holder.person == id }?.holderName ?? "-"
    }
  }
}
