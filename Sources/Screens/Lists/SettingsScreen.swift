import Domain
import Drawing
import Texts

/// How the house works, from *Beheer*: norms, life domains, teams and support, each with what it
/// was before.
struct SettingsScreen: Screen, Equatable {
  private var page = SettingsPage()
  private var view = SettingsView.norms
  private var rows: [SettingRow] = []
  private var cursor = ListCursor<SettingRow.Key>()
  private var ticket: Ticket?
  private var draftTicket: Ticket?
  /// Changes that were being typed when the line went.
  private var drafts: [Draft] = []

  var contexts: [KeyContext] {
    var contexts: [KeyContext] = view == .domains ? [.lifeDomains] : []
    if selected?.subject != nil { contexts.append(.setting) }
    if mayChange { contexts.append(.changeable) }
    return contexts + [.settings, .list]
  }

  /// Lists of codes aren't changed here.
  private var mayChange: Bool { view != .lists }

  private var selected: SettingRow? { rows.first { $0.key == cursor.key } }

  mutating func open(_ desk: inout Desk) { refresh(&desk) }

  mutating func refresh(_ desk: inout Desk) {
    ticket = desk.ask(.config(.settings))
    draftTicket = desk.ask(.drafts)
  }

  mutating func receive(_ answer: Answer, for ticket: Ticket, _ desk: inout Desk) -> Bool {
    switch ticket {
    case self.ticket:
      self.ticket = nil
      if case .outcome(.settings(let found)) = answer { page = found }
      if case .trouble(let trouble) = answer { desk.say(trouble) }
      settle(desk)
    case draftTicket:
      draftTicket = nil
      guard case .outcome(.drafts(let found)) = answer else { return true }
      drafts = found.lines.map(\.draft).sorted { $0.savedAt > $1.savedAt }
    default: return false
    }
    return true
  }

  private mutating func settle(_ desk: Desk) {
    rows = SettingRow.all(page, view, desk.face)
    cursor.settle(in: rows.map(\.key), rows: height(desk))
  }

  mutating func act(_ action: ActionName, _ desk: inout Desk) -> Bool {
    if cursor.act(action, in: rows.map(\.key), rows: height(desk)) { return true }
    switch action {
    case .nextTab: show(view.moved(by: 1), desk)
    case .previousTab: show(view.moved(by: -1), desk)
    case .newLifeDomain: form(.newDomain, &desk)
    case .changeSetting: change(&desk)
    case .endSetting: selected?.subject.map { form(.endSetting, $0, &desk) }
    default: return false
    }
    return true
  }

  private mutating func show(_ wanted: SettingsView, _ desk: Desk) {
    view = wanted
    cursor.reset()
    settle(desk)
  }

  private func change(_ desk: inout Desk) {
    if case .norm(let norm)? = cursor.key, let line = page.norms.first(where: { $0.norm == norm }) {
      let subject = FormSubject(norm: line, draft: draft(.norm, norm.rawValue))
      desk.push(FormPanel(.norm, subject, desk: &desk))
    } else if let subject = selected?.subject {
      form(subject, &desk)
    }
  }

  private func form(_ subject: SettingSubject, _ desk: inout Desk) {
    form(subject.form, subject, &desk)
  }

  private func form(_ name: FormName, _ subject: SettingSubject, _ desk: inout Desk) {
    desk.push(
      FormPanel(
        name, FormSubject(setting: subject, draft: draft(name, subject.mark)), desk: &desk))
  }

  private func draft(_ form: FormName, _ mark: String) -> Draft? {
    drafts.first { $0.form == form.rawValue && $0.mark == mark }
  }

  func status(_ face: Face) -> String { selected?.story ?? "" }

  func draw(on canvas: inout Canvas, in area: Area, _ face: Face) {
    let words = face.words
    let title = words.word(ConfigWord.title)
    canvas.head(title, in: area, face)
    var column = CellWidth.of(title) + 6
    for view in SettingsView.allCases {
      let name = words.word(view.word)
      let text = view == self.view ? "[\(name)]" : " \(name) "
      let width = min(CellWidth.of(text), max(0, area.columns - column))
      canvas.writeField(
        text, row: area.top, column: column, width: width,
        style: view == self.view ? .title : .muted)
      column += CellWidth.of(text) + 1
    }
    table(face).draw(rows, cursor: cursor, on: &canvas, in: area.dropping(2), face)
  }

  private func table(_ face: Face) -> Table<SettingRow> {
    let words = face.words
    let isShort = view == .norms
    return Table(columns: [
      Column(
        title: words.word(view.word), width: isShort ? 0 : 34, gap: 1,
        style: { $0.isOver ? .muted : .plain }
      ) { $0.name },
      Column(
        title: words.name(of: FieldName.normValue), width: isShort ? 7 : 0, gap: 2
      ) { $0.value },
      Column(title: words.word(ConfigWord.columnSince), width: 13, gap: 2) { $0.since },
    ])
  }

  private func height(_ desk: Desk) -> Int { max(1, desk.bodyRows - 3) }
}
