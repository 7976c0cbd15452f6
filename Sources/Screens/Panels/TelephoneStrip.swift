import Domain
import Drawing
import Texts

/// Bellen: a strip to write in while one talks, under whatever is open.
///
/// Nothing typed is lost.
struct TelephoneStrip: Screen, Equatable {
  let startedAt: Instant
  private(set) var about: FamilyReference?
  private var prose: ProseEditor
  private var box = MatchBox()
  private var isSearching = false
  private var draft: ID<Draft>?
  private var isUnsaved = false
  private var message: String?
  private var saveTicket: Ticket?
  /// Whom to call and how safely, once the file was read.
  private var contact: FamilyContactTerm?
  private var readTicket: Ticket?

  init(family: FamilyReference?, startedAt: Instant) {
    about = family
    self.startedAt = startedAt
    prose = ProseEditor()
  }

  /// Goes on with a note that was kept.
  init(draft: Draft, family: FamilyReference?) {
    about = family
    self.draft = draft.id
    let fields = Dictionary(
      draft.fields.map { ($0.name, $0.text) }, uniquingKeysWith: { first, _ in first })
    prose = ProseEditor(fields[FieldName.noteText.rawValue] ?? "")
    let started = fields[FieldName.atTime.rawValue].flatMap(Instant.init(localISO:))
    startedAt = started ?? draft.savedAt
  }

  var contexts: [KeyContext] { about == nil ? [.strip] : [.stripOfFamily, .strip] }
  var takesText: Bool { true }
  var isPanel: Bool { true }
  var stripRows: Int? { 7 }

  mutating func open(_ desk: inout Desk) { readContact(&desk) }

  mutating func type(_ key: Key, _ desk: inout Desk) -> Bool {
    guard !isSearching else { return search(key, &desk) }
    let before = prose.text
    guard prose.handle(key, width: Self.textWidth(desk.size.columns)) else { return false }
    if prose.text != before { changed(&desk) }
    return true
  }

  mutating func paste(_ text: String, _ desk: inout Desk) {
    guard !isSearching else {
      box.paste(text, &desk)
      return
    }
    let before = PastedText.length(prose.text)
    prose.paste(text)
    changed(&desk)
    let added = PastedText.length(prose.text) - before
    if added < PastedText.length(text) { message = desk.words.word(.pasteCut) }
  }

  mutating func act(_ action: ActionName, _ desk: inout Desk) -> Bool {
    switch action {
    case .save, .makeFinal: save(&desk)
    case .workOut:
      keepDraft(&desk)
      workOut(&desk)
    case .nextField:
      keepDraft(&desk)
      if about == nil { isSearching.toggle() }
    case .cancel, .back:
      keepDraft(&desk)
      if !prose.text.isEmpty { desk.say(.done, desk.words.word(.draftKept)) }
      desk.pop()
      desk.refreshAll()
    default: return false
    }
    return true
  }

  mutating func ring(_ timer: TimerName, _ desk: inout Desk) {
    if timer == .draft { keepDraft(&desk) }
    box.ring(timer, &desk)
  }

  mutating func leave(_ desk: inout Desk) {
    keepDraft(&desk)
    box.report(&desk)
  }

  mutating func receive(_ answer: Answer, for ticket: Ticket, _ desk: inout Desk) -> Bool {
    if ticket == readTicket {
      readTicket = nil
      // Without the right to read the file the strip is only paper to write on.
      if case .outcome(.family(let page)) = answer { contact = page.familyContact }
      return true
    }
    guard ticket == saveTicket else { return box.receive(answer, for: ticket, &desk) }
    saveTicket = nil
    switch answer {
    case .outcome(.done(let done)):
      isUnsaved = false
      desk.pop()
      desk.finish(done)
    case .trouble(let trouble): message = desk.words.describe(trouble)
    default: break
    }
    return true
  }

  func status(_ face: Face) -> String { message ?? about?.name.text ?? face.word(.unknownCaller) }

  func draw(on canvas: inout Canvas, in area: Area, _ face: Face) {
    for row in area.top..<area.bottom { canvas.fill(row: row) }
    canvas.rule(row: area.top, face)
    let who = about.map { $0.name.text + "  " + $0.caseNumber.text }
    let title = face.word(.telephoneTitle(time: startedAt.localTime.text))
    let heading = " " + title + face.dot + (who ?? face.word(.unknownCaller)) + " "
    canvas.write(
      CellWidth.cut(heading, to: area.columns - 4), row: area.top, column: 2, style: .title)
    var text = area.dropping(1)
    if let contact {
      canvas.write(
        CellWidth.cut(Self.words(contact, face), to: area.columns - 4), row: text.top, column: 2,
        style: contact.cautions.isEmpty ? .muted : .warning)
      text = text.dropping(1)
    }
    if about == nil {
      let label = face.word(.telephoneFamilyTitle) + " "
      let start = canvas.write(label, row: text.top, column: 1, style: .muted)
      box.words.draw(
        on: &canvas, row: text.top, column: start, width: min(40, area.columns - start - 2),
        focused: isSearching)
      text = text.dropping(1)
      if isSearching, !box.isEmpty {
        drawMatches(on: &canvas, in: text, face)
        return
      }
    }
    let size = Size(columns: Self.textWidth(area.columns), rows: text.rows)
    prose.draw(on: &canvas, row: text.top, column: 2, size: size, focused: !isSearching)
  }
}

extension TelephoneStrip {
  private static func textWidth(_ columns: Int) -> Int { max(1, columns - 4) }

  private func drawMatches(on canvas: inout Canvas, in area: Area, _ face: Face) {
    let matches = box.matches
    if matches.isEmpty, !box.isWaiting {
      canvas.write(face.word(.nothingFound), row: area.top, column: 3, style: .muted)
    }
    for (line, index) in box.cursor.visible(rows: area.rows, count: matches.count) {
      box.draw(
        matches[index], on: &canvas, row: area.top + line, column: 3, width: area.columns - 5, face)
      if index == box.cursor.index { canvas.select(row: area.top + line, face, column: 1) }
    }
  }

  private mutating func search(_ key: Key, _ desk: inout Desk) -> Bool {
    let places = Array(box.matches.indices)
    switch key {
    case .up: _ = box.cursor.act(.moveUp, in: places, rows: 5)
    case .down: _ = box.cursor.act(.moveDown, in: places, rows: 5)
    case .enter:
      guard places.contains(box.cursor.index) else { return true }
      let match = box.matches[box.cursor.index]
      about = FamilyReference(id: match.family, name: match.name, caseNumber: match.caseNumber)
      isSearching = false
      readContact(&desk)
      isUnsaved = !prose.text.isEmpty
      keepDraft(&desk)
    default: return box.type(key, &desk)
    }
    return true
  }

  private mutating func readContact(_ desk: inout Desk) {
    guard let about, contact == nil else { return }
    readTicket = desk.ask(.openFamily(.id(about.id)))
  }

  private static func words(_ contact: FamilyContactTerm, _ face: Face) -> String {
    var parts = [
      face.word(.callWhom(name: contact.name.text)) + " " + contact.phone.display
    ]
    if !contact.cautions.isEmpty { parts.append(face.words.name(of: contact.cautions)) }
    if let language = contact.interpreter {
      parts.append(face.word(.interpreterNeeded(language.text)))
    }
    if let remark = contact.remark { parts.append(remark.text) }
    return parts.joined(separator: face.dot)
  }

  /// Goes on in the whole form, where members and goals are ticked.
  private mutating func workOut(_ desk: inout Desk) {
    guard let about else { return }
    isUnsaved = true
    keepDraft(&desk)
    guard let draft else { return }
    let kept = Draft(
      id: draft, user: desk.settings.actor.user.id, form: FormName.telephone.rawValue,
      family: about.id, fields: fields, savedAt: desk.now)
    desk.pop()
    desk.open(about.id, .draft(kept))
  }

  private var fields: [DraftField] {
    [
      DraftField(name: FieldName.atTime.rawValue, text: startedAt.localISO),
      DraftField(name: FieldName.noteText.rawValue, text: prose.text),
    ]
  }

  private mutating func changed(_ desk: inout Desk) {
    message = nil
    // Not begun again at each key: who types without a pause would lose it all.
    if !isUnsaved { desk.start(.draft, milliseconds: 300) }
    isUnsaved = true
  }

  private mutating func keepDraft(_ desk: inout Desk) {
    guard isUnsaved else { return }
    isUnsaved = false
    let id = draft ?? desk.newDraftID()
    draft = id
    desk.tell(
      .saveDraft(id, form: FormName.telephone.rawValue, family: about?.id, fields: fields))
  }

  private mutating func save(_ desk: inout Desk) {
    guard saveTicket == nil else { return }
    guard let about else {
      message = desk.words.word(.chooseFamily(key: desk.words.name(of: .tab)))
      isSearching = true
      return
    }
    keepDraft(&desk)
    do throws(ValueFault) {
      let note = NewNote(
        kind: .telephone, onDay: startedAt.localDay, at: startedAt.localTime,
        text: try Prose(prose.text))
      saveTicket = desk.ask(.addNote(about.id, note, replacingDraft: draft))
    } catch {
      message = desk.words.describe(error)
    }
  }
}
