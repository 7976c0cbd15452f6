import Domain
import Screens
import Texts

/// Moves as the command line shows them; secret addresses aren't in them.
struct MoveOutput {
  let page: FamilyPage

  private var words: any Phrases { Wording.phrases }

  func cells(_ line: MoveLine) -> [String] {
    let move = line.move
    return [
      "\(move.number)", line.people.map(given).joined(separator: ", "), household(move),
      move.onDay.iso, move.responsibility.to.map(name) ?? "", move.team?.name.text ?? "",
      move.continuation?.until.iso ?? "", state(move),
    ]
  }

  func json(_ line: MoveLine) -> JSON {
    let move = line.move
    return .object([
      ("number", .number(move.number)), ("onDay", .text(move.onDay.iso)),
      ("people", .list(line.people.map { .text($0.uuid) })),
      ("household", .number(page.homes.number(of: move.household))),
      ("withStay", .bool(move.withStay)), ("responsibility", json(move.responsibility)),
      ("continuation", json(move.continuation)), ("team", json(move.team)),
      ("isOpen", .bool(move.isOpen)), ("confirmedOn", .optional(move.confirmation?.onDay.iso)),
      ("confirmedBy", .optional(move.confirmation?.by.text)),
      ("withdrawnOn", .optional(move.withdrawnOn?.iso)),
    ])
  }

  /// What a move would do; nothing was saved.
  func write(_ preview: MovePreview, _ format: OutputFormat) {
    let text = MoveText(page: page, words: words, today: page.readOn)
    let lines = text.lines(preview)
    switch format {
    case .json: Console.out(json(preview).written)
    case .csv:
      Rows(
        columns: [.text], cells: lines.filter { !$0.isEmpty }.map { [$0] }, json: []
      ).write(.csv)
    case .table: for line in lines { Console.out(Console.visible(line)) }
    }
  }

  private func json(_ preview: MovePreview) -> JSON {
    let plan = preview.plan
    return .object([
      ("onDay", .text(plan.onDay.iso)), ("withStay", .bool(plan.withStay)),
      (
        "people",
        .list(
          plan.people.map { part in
            .object([
              ("person", .text(part.person.uuid)),
              (
                "householdEnds",
                part.home.map { .number(page.homes.number(of: $0.household)) } ?? .null
              ),
              ("secondHomeEnds", .bool(part.second != nil)),
              ("municipalityBegins", .optional(part.begins?.municipality.text)),
            ])
          })
      ),
      ("ground", .optional(plan.ground?.rawValue)),
      ("responsibility", json(plan.responsibility)),
      ("continuation", json(plan.continuation)), ("team", json(plan.team)),
    ])
  }

  private func json(_ responsibility: Move.Responsibility) -> JSON {
    .object([
      ("from", .optional(responsibility.from?.text)), ("to", .optional(responsibility.to?.text)),
      ("reason", .optional(responsibility.reason?.text)),
    ])
  }

  private func json(_ continuation: Move.Continuation?) -> JSON {
    continuation.map {
      .object([("until", .text($0.until.iso)), ("askedBy", .text($0.askedBy.text))])
    } ?? .null
  }

  private func json(_ team: Move.NewTeam?) -> JSON {
    team.map {
      .object([("name", .text($0.name.text)), ("contact", .optional($0.contact?.text))])
    } ?? .null
  }

  private func state(_ move: Move) -> String {
    func day(_ day: Day) -> String { words.dayInYear(day, today: page.readOn) }
    let word: MovingWord? =
      if let withdrawn = move.withdrawnOn {
        .withdrawn(day: day(withdrawn))
      } else if let done = move.confirmation {
        .confirmed(by: done.by.text, day: day(done.onDay))
      } else {
        move.team.map { .waitsFor(team: $0.name.text) }
      }
    return word.map { words.word(.moving($0)) } ?? ""
  }

  private func household(_ move: Move) -> String {
    page.homes.households.first { $0.id == move.household }.map {
      HomesOutput(page: page).cells($0)[1...2].first { !$0.isEmpty } ?? ""
    } ?? ""
  }

  private func name(_ code: MunicipalityCode) -> String {
    page.homes.names[code]?.text ?? code.text
  }

  private func given(_ person: ID<Person>) -> String {
    page.members.first { $0.person.id == person }?.person.name.given ?? ""
  }
}
