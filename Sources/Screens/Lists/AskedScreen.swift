import Domain
import Drawing
import Texts

/// The families an expert is asked about, by whom, what, and until when.
struct AskedScreen: MainScreen, Equatable {
  private var list = PagedList<ExpertRequest>(headRows: 3)
  private var draftTicket: Ticket?
  /// Advice that was being typed when the line went.
  private var drafts: [Draft] = []

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
      guard case .outcome(.drafts(let lines)) = answer else { return true }
      drafts = lines.map(\.draft).filter { $0.form == FormName.giveAdvice.rawValue }
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
  var key: ID<ExpertAccess> { access.id }
}
