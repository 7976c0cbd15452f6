import Domain
import Drawing
import Texts

/// A form over the screen: fields, what is wrong with them, and what typed is never lost.
struct FormPanel: Screen, Equatable {
  let name: FormName
  var subject: FormSubject
  var fields: [FormField]
  var focus = 0
  /// What concerns the whole form, such as a refusal.
  var message: String?
  private(set) var matches: [Match] = []
  var version: Int?
  var draft: ID<Draft>?
  var isTyped = false
  var isUnsaved = false
  var saveTicket: Ticket?
  var choiceTicket: Ticket?
  var matchTicket: Ticket?
  var reloadTicket: Ticket?
  var asked = ""
  /// Who may not look in files isn't told whether a family is known.
  let showsMatches: Bool
  private var seen = SeenFamilies(.search)

  init(_ name: FormName, _ subject: FormSubject, desk: inout Desk) {
    self.name = name
    self.subject = subject
    version = subject.version
    showsMatches = name == .referral && desk.may(.readFamily)
    fields = FormBuilder(subject: subject, desk: desk).fields(name)
    if !subject.message.isEmpty { message = subject.message }
    restore(subject.draft, desk)
    if !subject.marked.isEmpty {
      let names = subject.marked.map(\.name.text).joined(separator: ", ")
      message = desk.words.word(
        name == .remindMany ? .team(.remindMarked(names: names)) : .markedPreview(names: names))
    }
    focus =
      fields.firstIndex { $0.startsHere } ?? fields.firstIndex { $0.isRequired && $0.isEmpty } ?? 0
    message = message ?? reading(desk.words)
  }

  var contexts: [KeyContext] { name.isFinal ? [.finalForm, .form] : [.form] }
  var takesText: Bool { true }
  var isPanel: Bool { true }

  mutating func open(_ desk: inout Desk) { askChoices(&desk) }

  mutating func leave(_ desk: inout Desk) {
    keepDraft(&desk)
    seen.report(&desk)
  }

  mutating func paste(_ text: String, _ desk: inout Desk) {
    guard fields.indices.contains(focus) else { return }
    let before = PastedText.length(fields[focus].shownText)
    switch fields[focus].kind {
    case .prose: fields[focus].prose.paste(text)
    case .ticks: return
    case .choice:
      fields[focus].chosen = nil
      fields[focus].editor.paste(text)
    case .line, .day, .time, .money, .year, .phone, .birth, .bsn, .agb, .postalCode, .login:
      fields[focus].editor.paste(text)
    }
    changed(&desk)
    let added = PastedText.length(fields[focus].shownText) - before
    if added < PastedText.length(text) { message = desk.words.word(.pasteCut) }
  }

  mutating func type(_ key: Key, _ desk: inout Desk) -> Bool {
    guard fields.indices.contains(focus) else { return false }
    switch fields[focus].take(key, width: proseWidth(desk)) {
    case .changed: changed(&desk)
    case .moved: break
    case .leaves:
      switch key {
      case .enter, .down: move(1, &desk)
      case .up: move(-1, &desk)
      default: return false
      }
    }
    return true
  }

  mutating func act(_ action: ActionName, _ desk: inout Desk) -> Bool {
    switch action {
    case .save, .makeFinal: save(&desk)
    case .nextField: move(1, &desk)
    case .previousField: move(-1, &desk)
    case .pick:
      if case .choice = fields[focus].kind { fields[focus].openList() }
    case .cancel, .back: cancel(&desk)
    case .refresh: reload(&desk)
    default: return false
    }
    return true
  }

  mutating func choose(_ choice: MenuChoice, _ desk: inout Desk) {
    switch choice {
    case .keepDraft:
      keepDraft(&desk)
      desk.say(.done, desk.words.word(.draftKept))
      desk.pop()
    case .discardDraft:
      drop(&desk)
    case .keepMine: save(&desk)
    case .takeTheirs:
      drop(&desk)
      desk.refreshAll()
    case .goOn, .action, .order, .draft, .workNote, .planView, .planAsOf, .user, .reportName,
      .report, .reportShape:
      break
    }
  }

  mutating func ring(_ timer: TimerName, _ desk: inout Desk) {
    switch timer {
    case .draft: keepDraft(&desk)
    case .choices:
      askChoices(&desk)
      askMatches(&desk)
    case .rest: seen.report(&desk)
    case .search, .notice: break
    }
  }

  mutating func receive(_ answer: Answer, for ticket: Ticket, _ desk: inout Desk) -> Bool {
    switch ticket {
    case saveTicket: saved(answer, &desk)
    case choiceTicket:
      choiceTicket = nil
      if case .outcome(.choices(let kind, let found)) = answer { offer(found, kind) }
    case matchTicket:
      matchTicket = nil
      guard case .outcome(.matches(let found)) = answer else { return true }
      matches = found
      seen.add(found.map(\.family), &desk)
    case reloadTicket:
      reloadTicket = nil
      guard case .outcome(.family(let page)) = answer else { return true }
      reloaded(page, &desk)
    default: return false
    }
    return true
  }

  /// The cells a text takes, which up and down in it must know.
  private func proseWidth(_ desk: Desk) -> Int {
    FormLayout.editorWidth(columns: desk.size.columns)
  }
}

// Typing, and going from field to field.
extension FormPanel {
  private mutating func changed(_ desk: inout Desk) {
    isTyped = true
    message = reading(desk.words)
    fields[focus].fault = nil
    // Not begun again at each key: who types without a pause would lose it all.
    if !isUnsaved { desk.start(.draft, milliseconds: 300) }
    isUnsaved = true
    if case .choice = fields[focus].kind { fields[focus].openList() }
    if case .choice(.some) = fields[focus].kind {
      choiceTicket = nil
      desk.start(.choices, milliseconds: 30)
    } else if name == .referral {
      desk.start(.choices, milliseconds: 200)
    }
  }

  private mutating func move(_ step: Int, _ desk: inout Desk) {
    guard fields.indices.contains(focus) else { return }
    leaveField(&desk)
    focus = (focus + step + fields.count) % fields.count
    askChoices(&desk)
  }

  /// On leaving a field its list closes, what stands in it is checked, and the draft is kept.
  private mutating func leaveField(_ desk: inout Desk) {
    fields[focus].settleChoice()
    fields[focus].fault =
      fields[focus].isEmpty && fields[focus].editor.text.isEmpty
      ? nil : fields[focus].check(desk.today, desk.words)
    keepDraft(&desk)
  }

  private mutating func cancel(_ desk: inout Desk) {
    if fields.indices.contains(focus), fields[focus].highlighted != nil {
      fields[focus].highlighted = nil
      return
    }
    guard isTyped else {
      desk.pop()
      return
    }
    let words = desk.words
    let items = [
      MenuPanel.Item(label: words.word(.keepDraft), choice: .keepDraft),
      MenuPanel.Item(label: words.word(.goOn), choice: .goOn),
      MenuPanel.Item(label: words.word(.discardDraft), choice: .discardDraft),
    ]
    desk.push(MenuPanel(title: words.word(.closeTitle), items: items))
  }
}
