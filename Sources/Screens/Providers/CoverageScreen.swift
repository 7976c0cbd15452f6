import Domain
import Drawing
import Texts

/// Which help can be had where: a row a product, a column a municipality; it scrolls both ways.
struct CoverageScreen: Screen, Equatable {
  private var coverage: Coverage?
  private var cursor = ListCursor<Int>()
  /// The municipality the cursor stands on.
  private var place = 0
  private var ticket: Ticket?

  private static let product = 25
  private static let cell = 13

  var contexts: [KeyContext] { [.coverage, .list] }

  mutating func open(_ desk: inout Desk) { refresh(&desk) }

  mutating func refresh(_ desk: inout Desk) { ticket = desk.ask(.provider(.coverage)) }

  mutating func receive(_ answer: Answer, for ticket: Ticket, _ desk: inout Desk) -> Bool {
    guard ticket == self.ticket else { return false }
    self.ticket = nil
    if case .outcome(.coverage(let found)) = answer { coverage = found }
    if case .trouble(let trouble) = answer { desk.say(trouble) }
    cursor.settle(in: keys, rows: height(desk))
    place = max(0, min(place, places - 1))
    return true
  }

  private var keys: [Int] { Array((coverage?.rows ?? []).indices) }
  private var places: Int { coverage?.places.count ?? 0 }

  mutating func act(_ action: ActionName, _ desk: inout Desk) -> Bool {
    if cursor.act(action, in: keys, rows: height(desk)) { return true }
    switch action {
    case .nextPlace: place = max(0, min(place + 1, places - 1))
    case .previousPlace: place = max(0, place - 1)
    case .open: read(&desk)
    default: return false
    }
    return true
  }

  /// Who has it contracted there.
  private func read(_ desk: inout Desk) {
    guard let coverage, coverage.rows.indices.contains(cursor.index),
      coverage.places.indices.contains(place)
    else { return }
    let row = coverage.rows[cursor.index]
    let cell = row.cells[place]
    let words = desk.words
    let facts = [
      cell.freePlaces.map { words.providerWord(.freePlaces($0)) },
      cell.waitingDays.map { words.providerWord(.waitingDays($0)) },
    ].compactMap(\.self)
    let providers = cell.isGap ? [words.providerWord(.gap)] : cell.providers
    desk.push(
      TextPanel(
        title: row.mark + " " + row.name + desk.face.dot + coverage.places[place].name,
        paragraphs: providers + facts))
  }

  func status(_ face: Face) -> String {
    guard let coverage, !coverage.rows.isEmpty else { return "" }
    let gaps = coverage.rows.reduce(0) { $0 + $1.cells.count(where: \.isGap) }
    return face.words.providerWord(.coverageLegend) + face.dot
      + face.words.providerWord(.gaps(gaps))
  }

  func draw(on canvas: inout Canvas, in area: Area, _ face: Face) {
    let words = face.words
    guard let coverage else {
      canvas.head(words.providerWord(.coverage), in: area, face)
      canvas.write(face.word(.loading), row: area.top + 2, column: 2, style: .muted)
      return
    }
    let shown = shown(area.columns)
    let part =
      shown.count < places
      ? words.providerWord(
        .placesShown(first: shown.lowerBound + 1, last: shown.upperBound, of: places)) : ""
    canvas.head(words.providerWord(.coverage), right: part, in: area, face)
    guard !coverage.rows.isEmpty else {
      canvas.centred(words.providerWord(.coverageEmpty), in: area.dropping(3))
      return
    }
    heads(coverage, shown, area.top + 2, &canvas, face)
    let list = area.dropping(3)
    for (line, index) in cursor.visible(rows: list.rows, count: coverage.rows.count) {
      draw(coverage.rows[index], shown, row: list.top + line, &canvas, face)
      guard index == cursor.index else { continue }
      canvas.select(row: list.top + line, face, width: Self.product)
      let column = 1 + Self.product + (place - shown.lowerBound) * Self.cell
      canvas.select(row: list.top + line, face, column: column, width: Self.cell)
    }
  }

  private func heads(
    _ coverage: Coverage, _ shown: Range<Int>, _ row: Int, _ canvas: inout Canvas, _ face: Face
  ) {
    canvas.writeField(
      face.words.providerWord(.columnProduct), row: row, column: 2, width: Self.product - 1,
      style: .muted)
    for (offset, place) in shown.enumerated() {
      canvas.writeField(
        coverage.places[place].name, row: row, column: 2 + Self.product + offset * Self.cell,
        width: Self.cell - 1, style: place == self.place ? .bold : .muted)
    }
  }

  private func draw(
    _ line: Coverage.Row, _ shown: Range<Int>, row: Int, _ canvas: inout Canvas, _ face: Face
  ) {
    canvas.writeField(
      "\(line.mark) \(line.name)", row: row, column: 2, width: Self.product - 1)
    for (offset, place) in shown.enumerated() {
      let cell = line.cells[place]
      canvas.writeField(
        cell.text(face.words), row: row, column: 2 + Self.product + offset * Self.cell,
        width: Self.cell - 1, style: cell.isGap ? .warning : .plain)
    }
  }

  /// The municipalities in sight, around the one the cursor stands on.
  private func shown(_ columns: Int) -> Range<Int> {
    let room = max(1, (columns - 2 - Self.product) / Self.cell)
    let first = max(0, min(place - room / 2, places - room))
    return first..<min(places, first + room)
  }

  private func height(_ desk: Desk) -> Int { max(1, desk.bodyRows - 3) }
}

extension Coverage.Cell {
  /// Providers, free places and waiting days, each a sign where nobody said it.
  func text(_ words: any Phrases) -> String {
    guard !isGap else { return words.providerWord(.gap) }
    let numbers = [providers.count, freePlaces, waitingDays]
    return numbers.map { $0.map(String.init) ?? "?" }.joined(separator: " / ")
  }
}
