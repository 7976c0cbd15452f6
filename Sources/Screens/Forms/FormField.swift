import Domain
import Drawing
import Texts

/// One field of a form: what stands in it, and what is wrong with that.
struct FormField: Equatable, Sendable {
  enum Kind: Equatable, Sendable {
    case line(limit: Int)
    case day
    case time
    case money
    case year
    case phone
    case birth
    case bsn
    case agb
    case postalCode
    case login
    /// One of a list; a remote list is asked for while one types.
    case choice(ChoiceKind?)
    /// Any of a few.
    case ticks
    case prose(rows: Int)
  }

  struct Tick: Equatable, Sendable {
    let id: String
    let label: String
    var isOn: Bool
  }

  let name: FieldName
  /// Tells fields of the same name apart, such as the scores of several goals.
  var part = 0
  let kind: Kind
  let isRequired: Bool
  /// Another label than the name of the field.
  let label: ScreenWord?
  var editor: LineEditor
  var prose = ProseEditor()
  var choices: [Choice] = []
  var chosen: Choice?
  /// Whether the list still answers what was typed before.
  var isStale = false
  /// The line of the open list; nil while it is closed.
  var highlighted: Int?
  var ticks: [Tick] = []
  var tick = 0
  var fault: String?
  /// Shown, and not to be changed here: what the form is about.
  var isFixed = false
  /// Where typing begins, though it may stay empty; else that is the first field that may not.
  var startsHere = false
  /// What stands in it behind dots, which somebody who changes something else never sees.
  private var hidden: BSN?

  init(
    _ name: FieldName, _ kind: Kind, required: Bool = false, label: ScreenWord? = nil,
    text: String = ""
  ) {
    self.name = name
    self.kind = kind
    isRequired = required
    self.label = label
    let limit = if case .line(let limit) = kind { limit } else { 200 }
    editor = LineEditor(text, limit: limit)
    if case .prose = kind { prose = ProseEditor(text) }
  }

  /// The number that is known stands behind dots, and stays as it is while those are left alone.
  static func bsn(_ known: BSN?) -> FormField {
    var field = FormField(.bsn, .bsn, text: known?.masked ?? "")
    field.hidden = known
    return field
  }

  /// What was typed, with the number for its dots.
  var typed: String {
    guard let hidden, editor.text == hidden.masked else { return editor.text }
    return hidden.digits
  }

  static func choice(
    _ name: FieldName, _ choices: [Choice], chosen: String? = nil, required: Bool = true
  ) -> FormField {
    var field = FormField(name, .choice(nil), required: required)
    field.choices = choices
    field.set(choices.first { $0.id == chosen })
    return field
  }

  static func remote(
    _ name: FieldName, _ kind: ChoiceKind, chosen: Choice? = nil, required: Bool = true,
    label: ScreenWord? = nil
  ) -> FormField {
    var field = FormField(name, .choice(kind), required: required, label: label)
    field.set(chosen)
    return field
  }

  static func ticks(_ name: FieldName, _ ticks: [Tick], required: Bool = false) -> FormField {
    var field = FormField(name, .ticks, required: required)
    field.ticks = ticks
    return field
  }

  /// Its name in a draft.
  var key: String { part == 0 ? name.rawValue : "\(name.rawValue)_\(part)" }

  /// What is kept of it in a draft.
  var draftText: String {
    switch kind {
    case .prose: prose.text
    case .choice: chosen.map { $0.id + "\t" + $0.label } ?? editor.text
    case .ticks: ticks.filter(\.isOn).map(\.id).joined(separator: " ")
    case .line, .day, .time, .money, .year, .phone, .birth, .bsn, .agb, .postalCode, .login:
      editor.text
    }
  }

  /// What stands in it as it was typed.
  var shownText: String { if case .prose = kind { prose.text } else { editor.text } }

  /// Puts back what a draft kept.
  mutating func restore(_ text: String) {
    switch kind {
    case .prose: prose = ProseEditor(text)
    case .choice:
      let parts = text.split(separator: "\t", maxSplits: 1).map(String.init)
      if parts.count == 2 {
        set(Choice(id: parts[0], label: parts[1]))
      } else {
        editor = LineEditor(text)
      }
    case .ticks:
      let on = Set(text.split(separator: " ").map(String.init))
      for place in ticks.indices { ticks[place].isOn = on.contains(ticks[place].id) }
    case .line, .day, .time, .money, .year, .phone, .birth, .bsn, .agb, .postalCode, .login:
      editor.replace(with: text)
    }
  }

  mutating func set(_ choice: Choice?) {
    chosen = choice
    editor = LineEditor(choice?.label ?? "")
    highlighted = nil
  }

  /// The choices that fit what was typed; a fresh remote list was chosen by the store.
  var offered: [Choice] {
    let isRemote = if case .choice(.some) = kind { true } else { false }
    guard chosen == nil, !editor.text.isEmpty, isStale || !isRemote else { return choices }
    let sought = NameFolding.key(editor.text)
    return choices.filter {
      NameFolding.words($0.label).contains { word in word.hasPrefix(sought) }
        || NameFolding.key($0.label).hasPrefix(sought)
    }
  }

  /// Rows it takes in the form, without a message beneath.
  var rows: Int {
    switch kind {
    case .prose(let rows): rows
    case .ticks: max(1, ticks.count)
    case .line, .day, .time, .money, .year, .phone, .birth, .bsn, .agb, .postalCode, .login,
      .choice:
      1
    }
  }

  var isEmpty: Bool {
    switch kind {
    case .prose: !prose.text.contains { !$0.isWhitespace }
    case .choice: chosen == nil
    case .ticks: !ticks.contains(where: \.isOn)
    case .line, .day, .time, .money, .year, .phone, .birth, .bsn, .agb, .postalCode, .login:
      !editor.text.contains { $0 != " " }
    }
  }
}

extension FormField {
  /// What is wrong with it as it stands, seen when the user leaves the field.
  func check(_ today: Day, _ words: any Phrases) -> String? {
    guard !isEmpty else {
      if case .choice = kind, !editor.text.isEmpty { return words.word(.choiceHint) }
      return isRequired ? words.word(.required) : nil
    }
    do throws(ValueFault) {
      try parse(today)
      return nil
    } catch {
      return words.describe(error)
    }
  }

  private func parse(_ today: Day) throws(ValueFault) {
    switch kind {
    case .line(let limit): _ = try Line(editor.text, limit: limit)
    case .day: _ = try Day.parse(typed: editor.text, today: today)
    case .time: _ = try ClockTime(editor.text)
    case .money: _ = try Cents(euros: editor.text)
    case .year: _ = try year()
    case .phone: _ = try PhoneNumber(editor.text)
    case .birth: _ = try BirthDate(editor.text, today: today)
    case .bsn: _ = try BSN(typed)
    case .agb: _ = try AGB(editor.text)
    case .postalCode: _ = try PostalCode(editor.text)
    case .login: _ = try Login(editor.text)
    case .prose: _ = try Prose(prose.text)
    case .choice, .ticks: break
    }
  }

  func year() throws(ValueFault) -> Int {
    guard let year = Int(editor.text.filter { $0 != " " }) else { throw .numberForm }
    guard (2015...2100).contains(year) else {
      throw .numberOutOfRange(lowest: 2015, highest: 2100)
    }
    return year
  }

  /// What the program understood, shown beside the field: the whole date, the age, the amount.
  func echo(_ face: Face) -> String {
    guard !isEmpty else { return "" }
    switch kind {
    case .day:
      guard let day = try? Day.parse(typed: editor.text, today: face.today) else { return "" }
      return face.words.weekdayAndDay(day) + " \(day.year)"
    case .money: return (try? Cents(euros: editor.text)).map(face.words.money) ?? ""
    case .birth:
      guard let birth = try? BirthDate(editor.text, today: face.today) else { return "" }
      return face.words.birth(birth) + ", " + face.words.age(birth.age(on: face.today))
    case .phone: return (try? PhoneNumber(editor.text))?.display ?? ""
    case .choice: return chosen?.detail ?? ""
    case .line, .time, .year, .bsn, .agb, .postalCode, .login, .ticks, .prose: return ""
    }
  }
}
