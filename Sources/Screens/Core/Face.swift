import Domain
import Drawing
import Texts

/// What drawing needs to know: the words, the day, and what the terminal can show.
struct Face: Sendable {
  let settings: AppSettings
  let now: Instant
  let words: any Phrases

  init(settings: AppSettings, now: Instant) {
    self.settings = settings
    self.now = now
    words = settings.language.phrases
  }

  var today: Day { now.localDay }
  var isASCII: Bool { settings.isASCII }

  func word(_ word: ScreenWord) -> String { words.word(word) }

  /// A separating dot between two facts.
  var dot: String { isASCII ? " - " : " · " }

  /// The level with the day it was assessed; nothing where nobody assessed it.
  func risk(_ level: RiskLevel, since day: Day?) -> String {
    let name = words.name(of: level)
    guard let day else { return level == .none ? "" : word(.riskLevel(name)) }
    return word(.riskSince(level: name, day: words.dayInYear(day, today: today)))
  }

  /// The sign of one state on its own.
  func sign(_ state: OneState) -> String {
    switch state {
    case .present: isASCII ? "+" : "●"
    case .missing: isASCII ? "-" : "○"
    case .overdue: isASCII ? "!" : "◐"
    }
  }

  /// The six as signs, or as letters: upper case present, lower case past its date, `-` missing.
  func indicator(_ ones: SixStates) -> String {
    One.allCases.map { one in
      let state = ones[one]
      guard isASCII else { return sign(state) }
      switch state {
      case .present: return words.letter(of: one).uppercased()
      case .missing: return "-"
      case .overdue: return words.letter(of: one).lowercased()
      }
    }.joined()
  }

  /// The letters above the indicators.
  var indicatorHead: String { One.allCases.map(words.letter(of:)).joined() }

  var border: Border { isASCII ? .ascii : .line }

  func count(_ label: String, _ number: Int?) -> String {
    number.map { "\(label) (\($0))" } ?? label
  }
}

/// The part of the canvas a screen may draw on; it always reaches from left to right.
struct Area: Equatable, Sendable {
  let top: Int
  let rows: Int
  let columns: Int

  var bottom: Int { top + rows }

  /// The area without its first rows.
  func dropping(_ count: Int) -> Area {
    Area(top: top + count, rows: max(0, rows - count), columns: columns)
  }

  /// No wider than the eye follows a line: what stands at its end belongs to its beginning.
  var readable: Area { Area(top: top, rows: rows, columns: min(columns, 120)) }

  /// Only the first rows.
  func prefix(_ count: Int) -> Area {
    Area(top: top, rows: min(rows, max(0, count)), columns: columns)
  }
}

extension Canvas {
  /// The head of a screen that was opened from another: the sign that one goes back, its title,
  /// something at the right end, and a rule beneath.
  mutating func head(
    _ title: String, right: String = "", style: Style = .plain, in area: Area, _ face: Face
  ) {
    let room = right.isEmpty ? 0 : CellWidth.of(right) + 3
    writeField(
      " \(face.isASCII ? "<" : "‹") " + title, row: area.top, column: 0,
      width: max(0, area.columns - room), style: .title)
    writeRight(right, row: area.top, endColumn: area.columns - 1, style: style)
    rule(row: area.top + 1, face)
  }

  mutating func rule(row: Int, _ face: Face, column: Int = 0, width: Int? = nil) {
    fill(
      row: row, column: column, width: width, character: face.isASCII ? "-" : "─", style: .muted)
  }

  /// Marks the line the user is on: a pointer and reverse video, never colour alone.
  mutating func select(row: Int, _ face: Face, column: Int = 0, width: Int? = nil) {
    write(face.isASCII ? ">" : "▸", row: row, column: column, style: .plain)
    restyle(row: row, column: column, width: width, adding: .reverse)
  }

  /// Words in the middle of an area, wrapped.
  mutating func centred(_ text: String, in area: Area, style: Style = .plain) {
    let width = max(1, min(64, area.columns - 4))
    let lines = CellWidth.wrap(text, width: width)
    let top = area.top + max(0, (area.rows - lines.count) / 3)
    for (offset, line) in lines.enumerated() where top + offset < area.bottom {
      let column = max(0, (area.columns - width) / 2)
      write(line, row: top + offset, column: column, style: style)
    }
  }

  /// A row of tabs with the open one marked by brackets and reverse video; returns the column after.
  @discardableResult
  mutating func tabs(
    _ names: [String], open: Int, row: Int, column: Int = 0, limit: Int
  ) -> Int {
    var first = 0
    func width(_ range: Range<Int>) -> Int {
      names[range].reduce(0) { $0 + CellWidth.of($1) + 2 }
    }
    while first < open, width(first..<min(open + 1, names.count)) > limit - column - 3 {
      first += 1
    }
    var x = column
    if first > 0 { x = write("‹", row: row, column: x, width: limit - x) }
    for (index, name) in names.enumerated().dropFirst(first) {
      let needed = CellWidth.of(name) + 2
      guard x + needed <= limit - (index + 1 < names.count ? 1 : 0) else {
        write("›", row: row, column: x, width: limit - x)
        return limit
      }
      let style: Style = index == open ? .reverse.adding(.bold) : .plain
      write(" " + name + " ", row: row, column: x, width: limit - x, style: style)
      x += needed
    }
    return x
  }
}
