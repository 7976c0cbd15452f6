import Domain
import Drawing
import Texts

/// The families an expert is asked about, by whom, what, and until when.
struct AskedScreen: MainScreen, Equatable {
  private var rows: [ExpertRequest] = []
  private var cursor = ListCursor<ID<ExpertAccess>>()
  private var isLoaded = false
  private var ticket: Ticket?
  private var draftTicket: Ticket?
  /// Advice that was being typed when the line went.
  private var drafts: [Draft] = []

  var contexts: [KeyContext] { [.asked, .list] }

  private var keys: [ID<ExpertAccess>] { rows.map(\.access.id) }
  private var selected: ExpertRequest? { rows.first { $0.access.id == cursor.key } }

  mutating func open(_ desk: inout Desk) { refresh(&desk) }

  mutating func refresh(_ desk: inout Desk) {
    ticket = desk.ask(.access(.requests))
    draftTicket = desk.ask(.drafts)
  }

  mutating func receive(_ answer: Answer, for ticket: Ticket, _ desk: inout Desk) -> Bool {
    switch ticket {
    case self.ticket:
      self.ticket = nil
      isLoaded = true
      if case .outcome(.experts(let found)) = answer { rows = found }
      if case .trouble(let trouble) = answer { desk.say(trouble) }
      cursor.settle(in: keys, rows: height(desk))
    case draftTicket:
      draftTicket = nil
      guard case .outcome(.drafts(let lines)) = answer else { return true }
      drafts = lines.map(\.draft).filter { $0.form == FormName.giveAdvice.rawValue }
    default: return false
    }
    return true
  }

  mutating func act(_ action: ActionName, _ desk: inout Desk) -> Bool {
    if cursor.act(action, in: keys, rows: height(desk)) { return true }
    guard let request = selected else { return action == .open || action == .giveAdvice }
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

  func status(_ face: Face) -> String { selected?.access.question.text ?? "" }

  func draw(on canvas: inout Canvas, in area: Area, _ face: Face) {
    canvas.rule(row: area.top + 1, face)
    let list = area.dropping(2)
    guard !rows.isEmpty else {
      if isLoaded {
        canvas.centred(face.words.word(AccessWord.noRequests), in: list)
      } else {
        canvas.write(face.word(.loading), row: list.top, column: 2, style: .muted)
      }
      return
    }
    table(face).draw(rows, cursor: cursor, on: &canvas, in: list, face)
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

  private func height(_ desk: Desk) -> Int { max(1, desk.bodyRows - 3) }
}
