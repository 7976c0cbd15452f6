import Domain

// Moves for the screens.
extension Sample {
  static let delft = sure(try MunicipalityCode("0503"))

  /// Noor and her mother went to Delft, where nobody has confirmed it.
  static func move(
    _ number: Int = 1, confirmed: Bool = false, until: Day? = nil
  ) -> MoveLine {
    MoveLine(
      move: Move(
        id: id(UInt64(890 + number)), family: id(398), number: number, onDay: day("2026-11-09"),
        household: id(852), isNewHousehold: false, withStay: false,
        responsibility: Move.Responsibility(from: sure(try MunicipalityCode("0518")), to: delft),
        continuation: until.map { Move.Continuation(until: $0, askedBy: line("moeder")) },
        team: Move.NewTeam(name: line("Jeugdteam Delft"), contact: line("Loket, 14015")),
        author: visser.id,
        confirmation: confirmed
          ? Move.Confirmation(onDay: day("2026-11-12"), by: line("Mevrouw Bos")) : nil),
      people: [id(502), id(503)], isHere: true)
  }

  /// What the store would make of a move: everybody it names goes to Delft.
  static func preview(_ new: NewMove, of page: FamilyPage) -> MovePreview? {
    let facts = MoveFacts(
      movers: new.people.map { person in
        MoveFacts.Mover(
          person: person,
          role: page.members.first { $0.person.id == person }?.member.role ?? .other,
          home: page.homes.residences.first { $0.person == person && $0.kind == .main },
          proposal: MunicipalityProposal(delft, .registered))
      }, familyMunicipality: sure(try MunicipalityCode("0518")))
    guard let plan = try? MovePlan(new, facts, today: today) else { return nil }
    let target: Household =
      switch new.target {
      case .existing(let id): page.homes.households.first { $0.id == id } ?? hidden
      case .new(let home):
        Household(
          id: id(899), family: page.summary.family, postalCode: home.postalCode,
          houseNumber: home.houseNumber, municipality: home.municipality,
          isSecret: home.isSecret, name: home.name
        ).masked
      }
    return MovePreview(
      family: page.summary.family, new: new, plan: plan, target: target,
      names: [delft: line("Delft"), sure(try MunicipalityCode("0518")): line("'s-Gravenhage")])
  }
}
