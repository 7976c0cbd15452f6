import Domain
import Drawing
import Texts

/// The families an expert is asked about, by whom, what, and until when.
struct AskedScreen: MainScreen, Equatable {
  private var list = PagedList<ExpertRequest>(headRows: 3)
  private var draftTicket: Ticket?
  /// Advice that was being typed when the line went.
  private var drafts: [Draft] = []
  /// Advice in a file he may no longer look at.
  private var waiting: [WaitingDraft] = []

  /// A line of the list: advice that waits, or a question.
  enum Item: Hashable, Sendable {
    case waitingDrafts
    case request(ID<ExpertAccess>)
  }

  var contexts: [KeyContext] { [.asked, .list] }

  private var question: PageQuestion { { _, _ in .access(.requests) } }

  mutating func open(_ desk: inout Desk) { refresh(&desk) }

  mutating func refresh(_ desk: inout Desk) {
    list.refresh(question, &desk)
    draftTicket = desk.ask(.drafts)
  }

  mutating func receive(_ answer: Answer, for ticket: Ticket, _ desk: inout Desk) -> Bool {
    if ticket == draftTicket {
      draftTicket = nil
      guard case .outcome(.drafts(let found)) = answer else { return true }
      drafts = found.lines.map(\.draft).filter { $0.form == FormName.giveAdvice.rawValue }
      waiting = found.waiting
      list.put(lead: waiting.isEmpty ? [] : [.waitingDrafts], desk)
      return true
    }
    guard list.awaits(ticket) else { return false }
    guard case .outcome(.experts(let found)) = answer else {
      list.giveUp(answer, &desk)
      return true
    }
    list.take(found, next: nil, question, &desk)
    return true
  }

  mutating func act(_ action: ActionName, _ desk: inout Desk) -> Bool {
    if list.act(action, question, &desk) { return true }
    if action == .open, list.cursor.key == .waitingDrafts {
      desk.push(TextPanel(waiting, desk.face))
      return true
    }
    guard let request = list.selected else { return action == .open || action == .giveAdvice }
    switch action {
    case .open: desk.open(request.access.family)
    case .giveAdvice: advise(request, &desk)
    default: return false
    }
    return true
  }

  private func advise(_ request: ExpertRequest, _ desk: inout Desk) {
    var subject = FormSubject()
    subject.reference = FamilyReference(
      id: request.access.family, name: request.family, caseNumber: request.caseNumber)
    subject.message = request.access.question.text
    subject.draft = drafts.filter { $0.family == request.access.family }
      .max { $0.savedAt < $1.savedAt }
    desk.push(FormPanel(.giveAdvice, subject, desk: &desk))
  }

  func status(_ face: Face) -> String { list.selected?.access.question.text ?? "" }

  func draw(on canvas: inout Canvas, in area: Area, _ face: Face) {
    canvas.rule(row: area.top + 1, face)
    let below = area.dropping(2)
    guard !list.isEmpty else {
      if list.isLoaded {
        canvas.centred(face.words.word(AccessWord.noRequests), in: below)
      } else {
        canvas.write(face.word(.loading), row: below.top, column: 2, style: .muted)
      }
      return
    }
    table(face).draw(list, on: &canvas, in: below, face)
    drawWaiting(on: &canvas, in: below.dropping(1), face)
  }

  private func drawWaiting(on canvas: inout Canvas, in area: Area, _ face: Face) {
    guard !list.lead.isEmpty,
      list.cursor.visible(rows: area.rows, count: list.keys.count).first?.index == 0
    else { return }
    canvas.writeField(
      face.waitingDrafts(waiting.count), row: area.top, column: 1, width: area.columns - 2,
      style: .bold)
    if list.cursor.index == 0 { canvas.select(row: area.top, face, width: area.columns) }
  }

  private func table(_ face: Face) -> Table<ExpertRequest> {
    let word = { (word: AccessWord) in face.words.word(word) }
    let day = { (day: Day) in face.words.dayInYear(day, today: face.today) }
    return Table(columns: [
      Column(title: face.word(.columnName), width: 18, gap: 1) { $0.family.text },
      Column(title: word(.columnQuestion), width: 0, gap: 1) { $0.access.question.text },
      Column(title: word(.columnAskedBy), width: 16, gap: 1) { $0.askedBy.text },
      Column(title: word(.columnLastDay), width: 11, gap: 1) { day($0.access.untilDay) },
      Column(title: word(.columnAdvised), width: 9, gap: 1) {
        $0.advisedOn.map(day) ?? ""
      },
    ])
  }
}

extension ExpertRequest: ListRow {
  var key: AskedScreen.Item { .request(access.id) }
}
