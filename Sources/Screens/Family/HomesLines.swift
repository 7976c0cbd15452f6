import Domain
import Drawing
import Texts

/// One line of the view with homes and stays; the cursor stands on households, stays and youths.
struct HomesLine {
  enum Key: Hashable, Sendable {
    case household(ID<Household>)
    case stay(ID<Stay>)
    case youth(ID<Person>)
    case move(ID<Move>)
  }

  let key: Key?
  let cells: [String]
  var style: Style = .plain

  init(_ text: String, _ style: Style = .muted) {
    key = nil
    cells = [text]
    self.style = style
  }

  init(_ key: Key, _ cells: [String], _ style: Style = .plain) {
    self.key = key
    self.cells = cells
    self.style = style
  }

  static func keys(_ page: FamilyPage) -> [Key] {
    page.moves.shown(on: page.readOn).map { .move($0.move.id) }
      + page.homes.open.map { .household($0.id) } + page.homes.stays.map { .stay($0.id) }
      + page.homes.youths.map { .youth($0.person) }
  }
}

extension FamilyScreen {
  func drawHomes(_ page: FamilyPage, on canvas: inout Canvas, in area: Area, _ face: Face) {
    let lines = HomesLines(page: page, words: face.words, today: face.today).all
    let current = lines.firstIndex { $0.key != nil && $0.key == homes.key } ?? 0
    let first = max(0, min(current - area.rows / 2, lines.count - area.rows))
    let columns = min(area.columns, 110)
    for (offset, line) in lines.dropFirst(first).prefix(area.rows).enumerated() {
      let row = area.top + offset
      guard line.key != nil else {
        canvas.writeField(
          line.cells[0], row: row, column: 2, width: columns - 3, style: line.style)
        continue
      }
      let widths = [20, 22, max(10, columns - 49)]
      var column = 3
      for (cell, width) in zip(line.cells, widths) {
        canvas.writeField(cell, row: row, column: column, width: width, style: line.style)
        column += width + 1
      }
      if line.key == homes.key { canvas.select(row: row, face, width: columns) }
    }
  }
}

/// Households with who lives there, then stays, then which municipality is responsible for whom.
struct HomesLines {
  let page: FamilyPage
  let words: any Phrases
  let today: Day

  var all: [HomesLine] { moves + households + stays + responsible }

  private func say(_ word: HomesWord) -> String { words.word(.homes(word)) }
  private func day(_ day: Day) -> String { words.dayInYear(day, today: today) }
  private func since(_ first: Day, _ last: Day?) -> String {
    last.map { say(.ended(day($0))) } ?? words.word(.since(day(first)))
  }
  private var homes: HomesPage { page.homes }

  /// What waits for a team elsewhere, and the last move, above all else.
  private var moves: [HomesLine] {
    let shown = page.moves.shown(on: page.readOn)
    guard !shown.isEmpty else { return [] }
    func moving(_ word: MovingWord) -> String { words.word(.moving(word)) }
    return [HomesLine(moving(.title), .title)]
      + shown.flatMap { line -> [HomesLine] in
        let move = line.move
        var state = day(move.onDay)
        if let done = move.confirmation {
          state = moving(.confirmed(by: done.by.text, day: day(done.onDay)))
        } else if let team = move.team {
          state = moving(.waitsFor(team: team.name.text))
        }
        var more: [HomesLine] = []
        if move.isOpen, let contact = move.team?.contact {
          more.append(HomesLine("   " + moving(.contact(contact.text))))
        }
        if let continuation = move.continuation {
          let until = day(continuation.until)
          more.append(
            HomesLine(
              "   " + moving(.continues(until: until, askedBy: continuation.askedBy.text))))
        }
        return [
          HomesLine(
            .move(move.id), [names(line.people), destination(move), state],
            move.isOpen ? .warning : .plain)
        ] + more
      } + [HomesLine("")]
  }

  /// Where a move led to.
  func destination(_ move: Move) -> String {
    let home = homes.households.first { $0.id == move.household }
    return words.word(.moving(.movedTo(home.map(newLabel) ?? "")))
  }

  /// Who moved and where to, for a list of moves.
  func moved(_ line: MoveLine) -> String {
    names(line.people) + " " + destination(line.move) + " " + day(line.move.onDay)
  }

  func names(_ people: [ID<Person>]) -> String {
    people.map(given).filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// What a household is called, by its address where nobody gave it a name.
  func newLabel(_ home: Household) -> String { home.name?.text ?? address(home) }

  private var households: [HomesLine] {
    let open = homes.open
    return [HomesLine(say(.households), .title)]
      + (open.isEmpty ? [HomesLine(say(.noHouseholds(key: "n")))] : [])
      + open.map { home in
        HomesLine(
          .household(home.id), [label(home), address(home), residents(home.id)],
          home.isSecret ? .warning : .plain)
      }
  }

  private var stays: [HomesLine] {
    let moves = homes.placementMoves.count
    let count = moves == 0 ? "" : "   " + say(.placementMoves(moves))
    return [HomesLine(""), HomesLine(say(.stays) + count, .title)]
      + (homes.stays.isEmpty ? [HomesLine(say(.noStays(key: "i")))] : [])
      + homes.stays.flatMap { stay -> [HomesLine] in
        let line = HomesLine(
          .stay(stay.id),
          [
            given(stay.person) + ", " + words.name(of: stay.kind), stay.place.text,
            since(stay.fromDay, stay.toDay),
          ], stay.toDay == nil ? .plain : .muted)
        return [line] + (stay.reason.map { [HomesLine("   " + say(.because($0.text)))] } ?? [])
      }
  }

  private var responsible: [HomesLine] {
    [HomesLine(""), HomesLine(say(.responsible), .title)]
      + (homes.youths.isEmpty ? [HomesLine(say(.noYouths))] : [])
      + homes.youths.flatMap { youth -> [HomesLine] in
        let current = youth.current
        let line = HomesLine(
          .youth(youth.person),
          [
            youth.name.given, current.map { name($0.municipality) } ?? say(.notRecorded),
            current.map {
              words.name(of: $0.ground) + ", " + since($0.fromDay, $0.toDay)
            } ?? "",
          ], current == nil || youth.differs ? .warning : .plain)
        var more: [HomesLine] = []
        if let reason = current?.reason {
          more.append(HomesLine("   " + say(.because(reason.text))))
        }
        if current == nil || youth.differs, let proposal = proposal(youth) {
          more.append(HomesLine("   " + proposal, .warning))
        }
        return [line] + more
      }
  }

  func proposal(_ youth: YouthMunicipality) -> String? {
    youth.proposal.map {
      say(.proposal(municipality: name($0.municipality), ground: words.name(of: $0.ground)))
    }
  }

  /// What people call a household; one without a name by its number.
  func label(_ home: Household) -> String {
    home.name?.text ?? say(.household(homes.number(of: home.id)))
  }

  func address(_ home: Household) -> String {
    guard !home.isSecret else { return say(.secretAddress) }
    let address = [home.postalCode?.display, home.houseNumber?.display].compactMap(\.self)
    return address.isEmpty ? say(.withoutAddress) : address.joined(separator: " ")
  }

  func residents(_ home: ID<Household>) -> String {
    let names = homes.residents(of: home).map { residence in
      let name = given(residence.person)
      return residence.kind == .main ? name : say(.partly(name))
    }
    return names.isEmpty ? say(.nobody) : names.joined(separator: ", ")
  }

  func name(_ code: MunicipalityCode) -> String { homes.names[code]?.text ?? code.text }

  func given(_ person: ID<Person>) -> String {
    let name = page.members.first { $0.person.id == person }?.person.name
    return name.map { $0.given.isEmpty ? $0.surname : $0.given } ?? ""
  }
}
