import Domain
import Screens
import Texts

/// Homes, stays and municipalities as the command line shows them; secret addresses aren't in them.
struct HomesOutput {
  let page: FamilyPage

  private var words: any Phrases { Wording.phrases }

  func cells(_ home: Household) -> [String] {
    [
      "\(page.homes.number(of: home.id))", home.name?.text ?? "",
      home.isSecret ? words.word(.homes(.secretAddress)) : address(home),
      home.municipality.map(name) ?? "",
      page.homes.residents(of: home.id).map { residence in
        residence.kind == .main
          ? given(residence.person) : words.word(.homes(.partly(given(residence.person))))
      }.joined(separator: ", "), home.endedOn?.iso ?? "",
    ]
  }

  func json(_ home: Household) -> JSON {
    .object([
      ("number", .number(page.homes.number(of: home.id))), ("name", .optional(home.name?.text)),
      ("secret", .bool(home.isSecret)), ("postalCode", .optional(home.postalCode?.text)),
      ("houseNumber", .optional(home.houseNumber?.display)),
      ("municipality", .optional(home.municipality?.text)),
      ("endedOn", .optional(home.endedOn?.iso)),
      (
        "residences",
        .list(
          page.homes.residences.filter { $0.household == home.id }.map { residence in
            .object([
              ("person", .text(residence.person.uuid)), ("kind", .text(residence.kind.rawValue)),
              ("fromDay", .text(residence.fromDay.iso)),
              ("toDay", .optional(residence.toDay?.iso)),
            ])
          })
      ),
    ])
  }

  func cells(_ stay: Stay) -> [String] {
    [
      "\(stay.number)", given(stay.person), words.name(of: stay.kind), stay.place.text,
      stay.municipality.map(name) ?? "", stay.fromDay.iso, stay.toDay?.iso ?? "",
      stay.reason?.text ?? "",
    ]
  }

  func json(_ stay: Stay) -> JSON {
    .object([
      ("number", .number(stay.number)), ("person", .text(stay.person.uuid)),
      ("kind", .text(stay.kind.rawValue)), ("place", .text(stay.place.text)),
      ("municipality", .optional(stay.municipality?.text)),
      ("reason", .optional(stay.reason?.text)), ("fromDay", .text(stay.fromDay.iso)),
      ("toDay", .optional(stay.toDay?.iso)),
      (
        "isPlacementMove",
        .bool(page.homes.placementMoves.contains { $0.to.id == stay.id })
      ),
    ])
  }

  /// A line for each period, the newest with what the rule makes of it today.
  func cells(_ youth: YouthMunicipality) -> [[String]] {
    let proposal =
      youth.proposal.map { name($0.municipality) + ", " + words.name(of: $0.ground) } ?? ""
    guard !youth.history.isEmpty else { return [[youth.name.given, "", "", "", "", "", proposal]] }
    return youth.history.map { term in
      [
        youth.name.given, name(term.municipality), words.name(of: term.ground), term.fromDay.iso,
        term.toDay?.iso ?? "", term.reason?.text ?? "", term.toDay == nil ? proposal : "",
      ]
    }
  }

  func json(_ youth: YouthMunicipality) -> JSON {
    .object([
      ("person", .text(youth.person.uuid)), ("name", .text(youth.name.full)),
      ("differs", .bool(youth.differs)),
      (
        "proposal",
        youth.proposal.map {
          .object([
            ("municipality", .text($0.municipality.text)), ("ground", .text($0.ground.rawValue)),
          ])
        } ?? .null
      ),
      (
        "terms",
        .list(
          youth.history.map { term in
            .object([
              ("municipality", .text(term.municipality.text)),
              ("ground", .text(term.ground.rawValue)), ("reason", .optional(term.reason?.text)),
              ("fromDay", .text(term.fromDay.iso)), ("toDay", .optional(term.toDay?.iso)),
            ])
          })
      ),
    ])
  }

  private func address(_ home: Household) -> String {
    [home.postalCode?.display, home.houseNumber?.display].compactMap(\.self)
      .joined(separator: " ")
  }

  private func name(_ code: MunicipalityCode) -> String {
    page.homes.names[code]?.text ?? code.text
  }

  private func given(_ person: ID<Person>) -> String {
    page.members.first { $0.person.id == person }?.person.name.given ?? ""
  }
}
