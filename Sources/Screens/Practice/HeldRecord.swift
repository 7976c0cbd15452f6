import Domain
import Texts

/// One child in the practice as a screen holds it: the page as it was read, and what is being typed.
struct HeldRecord: Equatable, Sendable {
  let id: ID<PracticeRecord>
  private(set) var page: PracticeRecordPage?
  /// Forms about this child that were being typed when the line went, the newest first.
  private var drafts: [Draft] = []
  private var readTicket: Ticket?
  private var writeTicket: Ticket?
  private var draftTicket: Ticket?

  init(_ id: ID<PracticeRecord>) { self.id = id }

  /// Whether a change is under way, so that no second one is asked.
  var isWriting: Bool { writeTicket != nil }

  mutating func read(_ command: PracticeCommand, _ desk: inout Desk) {
    readTicket = desk.ask(.practice(command))
    draftTicket = desk.ask(.drafts)
  }

  mutating func write(_ command: PracticeCommand, _ desk: inout Desk) {
    guard !isWriting else { return }
    writeTicket = desk.ask(.practice(command))
  }

  mutating func receive(_ answer: Answer, for ticket: Ticket, _ desk: inout Desk) -> Bool {
    switch ticket {
    case readTicket:
      readTicket = nil
      if case .outcome(.practiceRecord(let found)) = answer { page = found }
      if case .trouble(let trouble) = answer {
        desk.say(trouble)
        if page == nil { desk.pop() }
      }
    case draftTicket:
      draftTicket = nil
      if case .outcome(.drafts(let found)) = answer { drafts = about(found.lines.map(\.draft)) }
    case writeTicket:
      writeTicket = nil
      if case .outcome(.done(let done)) = answer { desk.finish(done) }
      if case .trouble(let trouble) = answer { desk.say(trouble) }
    default: return false
    }
    return true
  }

  private func about(_ all: [Draft]) -> [Draft] {
    all.filter { draft in
      draft.fields.contains { $0.name == FormSubject.markName && $0.text == id.uuid }
    }.sorted { $0.savedAt > $1.savedAt }
  }

  /// Opens a form about the child, with what was being typed in it.
  func form(_ name: FormName, _ desk: inout Desk) {
    guard let page else { return }
    let draft = drafts.first { $0.form == name.rawValue }
    desk.push(FormPanel(name, FormSubject(record: page, draft: draft), desk: &desk))
  }

  /// That something was typed and not saved; nil where nothing was.
  func unsaved(_ face: Face) -> String? {
    guard let draft = drafts.first, let form = FormName(rawValue: draft.form) else { return nil }
    let time = draft.savedAt.localTime.text
    return face.words.word(.unsaved(form: face.words.title(of: form), time: time))
  }
}
