import Domain
import Drawing
import Texts

/// The meetings about one family: what was asked, who comes and may hear what, what was decided.
struct MeetingsScreen: Screen, Equatable {
  private var file: HeldFile
  private(set) var lines: [MeetingLine]?
  private var cursor = ListCursor<MeetingRow.Key>()
  private var readTicket: Ticket?
  private var pageTicket: Ticket?
  private var writeTicket: Ticket?
  /// How many decisions a meeting had when one was begun: the form opens again for the next.
  private var deciding: Deciding?

  private struct Deciding: Equatable {
    let meeting: ID<Meeting>
    let count: Int
  }

  init(_ page: FamilyPage) { file = HeldFile(page) }

  private var page: FamilyPage { file.page }

  var contexts: [KeyContext] {
    var contexts: [KeyContext] = []
    if case .attendee? = cursor.key { contexts.append(.attendee) }
    if selected?.meeting.state == .prepared { contexts.append(.openMeeting) }
    return contexts + [.meetings, .list]
  }

  var family: FamilyReference? { file.reference }

  /// The meeting the cursor stands on, or on somebody of.
  private var selected: MeetingLine? {
    switch cursor.key {
    case .meeting(let id)?: lines?.first { $0.meeting.id == id }
    case .attendee(let id)?: lines?.first { $0.attendees.contains { $0.id == id } }
    case nil: nil
    }
  }

  mutating func open(_ desk: inout Desk) {
    readTicket = desk.ask(.meeting(page.summary.family, .overview, expecting: nil))
  }

  mutating func refresh(_ desk: inout Desk) {
    open(&desk)
    pageTicket = desk.ask(.openFamily(.id(page.summary.family)))
  }

  mutating func receive(_ answer: Answer, for ticket: Ticket, _ desk: inout Desk) -> Bool {
    switch ticket {
    case readTicket:
      readTicket = nil
      if case .outcome(.meetings(let found)) = answer { show(found, &desk) }
      if case .trouble(let trouble) = answer { fail(trouble, &desk) }
    case pageTicket:
      pageTicket = nil
      if case .outcome(.family(let found)) = answer { file.take(found) }
    case writeTicket:
      writeTicket = nil
      if case .outcome(.done(let done)) = answer { desk.finish(done) }
      if case .trouble(let trouble) = answer { desk.say(trouble) }
    default: return false
    }
    goOn(&desk)
    return true
  }

  mutating func wrote(_ family: ID<Family>, version: Int) {
    file.wrote(family, version: version)
  }

  private mutating func show(_ found: [MeetingLine], _ desk: inout Desk) {
    lines = found
    cursor.settle(in: MeetingRow.keys(found), rows: max(1, desk.bodyRows - 2))
  }

  private func fail(_ trouble: Trouble, _ desk: inout Desk) {
    desk.say(trouble)
    if lines == nil { desk.pop() }
  }

  /// One decision follows the other while people talk: an empty form waits for the next.
  private mutating func goOn(_ desk: inout Desk) {
    guard let deciding, readTicket == nil, pageTicket == nil else { return }
    self.deciding = nil
    guard let line = lines?.first(where: { $0.meeting.id == deciding.meeting }),
      line.decisions.count > deciding.count
    else { return }
    decide(line, &desk)
  }

  mutating func act(_ action: ActionName, _ desk: inout Desk) -> Bool {
    let keys = MeetingRow.keys(lines ?? [])
    if cursor.act(action, in: keys, rows: max(1, desk.bodyRows - 2)) { return true }
    switch action {
    case .prepareMeeting: form(.meeting, nil, &desk)
    case .changeMeeting: form(.meeting, selected, &desk)
    case .inviteAttendee: form(.attendee, selected, &desk)
    case .decideMeeting: selected.map { decide($0, &desk) }
    case .holdMeeting: form(.holdMeeting, selected, &desk)
    case .cancelMeeting: form(.cancelMeeting, selected, &desk)
    case .uninviteAttendee: uninvite(&desk)
    case .open: read(&desk)
    default: return false
    }
    return true
  }

  private mutating func decide(_ line: MeetingLine, _ desk: inout Desk) {
    deciding = Deciding(meeting: line.meeting.id, count: line.decisions.count)
    form(.meetingDecision, line, &desk)
  }

  private func form(_ name: FormName, _ line: MeetingLine?, _ desk: inout Desk) {
    guard let subject = file.subject(name, &desk, { $0.meeting = line }) else { return }
    desk.push(FormPanel(name, subject, desk: &desk))
  }

  private func uninvite(_ desk: inout Desk) {
    guard case .attendee(let id)? = cursor.key,
      let attendee = selected?.attendees.first(where: { $0.id == id })
    else { return }
    desk.push(
      QuestionPanel(
        question: desk.words.meetingWord(.withdrawQuestion(attendee.content.name.text)),
        command: .meeting(page.summary.family, .uninvite(id), expecting: nil)))
  }

  private func read(_ desk: inout Desk) {
    guard let line = selected else { return }
    let face = desk.face
    let rows = MeetingRows(lines: [line], face: face).all
    let text = rows.map { $0.right.isEmpty ? $0.text : $0.text + face.dot + $0.right }
    let outcome = line.meeting.outcome.map { ["", $0.text] } ?? []
    desk.push(
      TextPanel(title: line.meeting.plan.question.text, paragraphs: text + outcome))
  }

  func draw(on canvas: inout Canvas, in area: Area, _ face: Face) {
    canvas.head(
      face.words.meetingWord(.title(page.summary.name.text)), right: page.summary.caseNumber.text,
      in: area, face)
    let body = area.dropping(2).readable
    guard let lines else {
      canvas.write(face.word(.loading), row: body.top, column: 2, style: .muted)
      return
    }
    guard !lines.isEmpty else {
      canvas.centred(face.words.meetingWord(.none(key: "n")), in: body.dropping(2))
      return
    }
    let rows = MeetingRows(lines: lines, face: face).all
    let current = rows.firstIndex { $0.key != nil && $0.key == cursor.key }
    canvas.write(rows, at: current, in: body, face)
  }
}
