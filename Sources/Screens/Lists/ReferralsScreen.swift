import Domain
import Drawing
import Texts

/// Aanmeldingen: referrals that wait for triage, and those that were decided.
struct ReferralsScreen: MainScreen, Equatable {
  var tab = ReferralTab.open
  var rows: [ReferralRow] = []
  var cursor = ListCursor<ID<Referral>>()
  var isFiltering = false
  var isLoaded = false
  private(set) var words = LineEditor(limit: 100)
  private var asked = ""
  private var next: PageKey?
  private var listTicket: Ticket?
  private var moreTicket: Ticket?
  private var draftTicket: Ticket?
  private var seen = SeenFamilies(.referrals)
  /// A referral that was being typed when the line went.
  private var draft: Draft?

  var contexts: [KeyContext] { isFiltering ? [.filter] : [.referrals, .list] }
  var takesText: Bool { isFiltering }

  private var keys: [ID<Referral>] { rows.map(\.referral.id) }
  var selected: ReferralRow? { rows.first { $0.referral.id == cursor.key } }

  mutating func open(_ desk: inout Desk) { refresh(&desk) }

  mutating func leave(_ desk: inout Desk) { seen.report(&desk) }

  mutating func refresh(_ desk: inout Desk) {
    moreTicket = nil
    asked = words.text
    let limit = min(500, max(Self.page, rows.count))
    listTicket = desk.ask(.referrals(tab, words: asked, after: nil, limit: limit))
    if desk.may(.writeReferral) { draftTicket = desk.ask(.drafts) }
  }

  mutating func ring(_ timer: TimerName, _ desk: inout Desk) {
    if timer == .search, asked != words.text { refresh(&desk) }
    if timer == .rest { seen.report(&desk) }
  }

  mutating func receive(_ answer: Answer, for ticket: Ticket, _ desk: inout Desk) -> Bool {
    if ticket == draftTicket {
      draftTicket = nil
      guard case .outcome(.drafts(let lines)) = answer else { return true }
      draft = lines.map(\.draft).filter { $0.form == FormName.referral.rawValue }
        .max { $0.savedAt < $1.savedAt }
      return true
    }
    guard ticket == listTicket || ticket == moreTicket else { return false }
    let isMore = ticket == moreTicket
    if isMore { moreTicket = nil } else { listTicket = nil }
    switch answer {
    case .outcome(.referrals(let page)):
      rows = isMore ? rows + page.rows : page.rows
      next = page.next
      isLoaded = true
      if isMore || !asked.isEmpty {
        seen.add(page.rows.map { $0.referral.id.cast() }, &desk)
      }
      cursor.settle(in: keys, rows: height(desk))
    case .trouble(let trouble): desk.say(trouble)
    default: break
    }
    return true
  }

  mutating func type(_ key: Key, _ desk: inout Desk) -> Bool {
    guard isFiltering, words.handle(key) else { return false }
    changed(&desk)
    return true
  }

  mutating func paste(_ text: String, _ desk: inout Desk) {
    words.paste(text)
    changed(&desk)
  }

  mutating func act(_ action: ActionName, _ desk: inout Desk) -> Bool {
    if cursor.act(action, in: keys, rows: height(desk)) {
      wantMore(&desk)
      return true
    }
    switch action {
    case .open:
      seen.report(&desk)
      guard let row = selected else { return true }
      desk.push(TriageScreen(row.referral))
    case .newReferral: desk.push(FormPanel(.referral, FormSubject(draft: draft), desk: &desk))
    case .nextTab, .previousTab: show(tab == .open ? .decided : .open, &desk)
    case .filter: isFiltering = true
    case .keepFilter: isFiltering = false
    case .clearFilter, .cancel:
      isFiltering = false
      guard !words.text.isEmpty else { return true }
      words = LineEditor(limit: 100)
      changed(&desk)
    default: return false
    }
    return true
  }
}

extension ReferralsScreen {
  private static let page = 50

  private func height(_ desk: Desk) -> Int { max(1, desk.bodyRows - 4) }

  private mutating func changed(_ desk: inout Desk) {
    (listTicket, moreTicket) = (nil, nil)
    desk.start(.search, milliseconds: 30)
  }

  private mutating func wantMore(_ desk: inout Desk) {
    guard let next, moreTicket == nil, listTicket == nil, cursor.index + 10 >= rows.count else {
      return
    }
    moreTicket = desk.ask(.referrals(tab, words: asked, after: next, limit: Self.page))
  }

  private mutating func show(_ wanted: ReferralTab, _ desk: inout Desk) {
    tab = wanted
    (rows, next, isLoaded) = ([], nil, false)
    cursor.reset()
    refresh(&desk)
  }
}

extension ReferralsScreen {
  func status(_ face: Face) -> String {
    if let draft { return face.word(.writeOffDraft(draftName(draft))) }
    guard let content = selected?.referral.content else { return "" }
    let request = content.request.text.split(whereSeparator: \.isNewline).joined(separator: " ")
    guard let due = selected?.feedbackDue else { return content.name.full + ": " + request }
    let term = face.words.term(due, at: nil, today: face.today)
    return face.words.word(.feedbackDue(term)) + face.dot + content.name.full + ": " + request
  }

  func draw(on canvas: inout Canvas, in area: Area, _ face: Face) {
    drawHead(on: &canvas, row: area.top + 1, columns: area.columns, face)
    canvas.rule(row: area.top + 2, face)
    let list = area.dropping(3)
    guard !rows.isEmpty else {
      drawEmpty(on: &canvas, in: list, face)
      return
    }
    table(face).draw(rows, cursor: cursor, on: &canvas, in: list, face)
  }

  private func draftName(_ draft: Draft) -> String {
    let surname = draft.fields.first { $0.name == FieldName.surname.rawValue }?.text ?? ""
    return surname + " " + draft.savedAt.localTime.text + " (n)"
  }

  private func drawHead(on canvas: inout Canvas, row: Int, columns: Int, _ face: Face) {
    let names = ReferralTab.allCases.map { face.words.name(of: $0) }
    let open = ReferralTab.allCases.firstIndex(of: tab) ?? 0
    let end = canvas.tabs(names, open: open, row: row, limit: columns)
    guard isFiltering || !words.text.isEmpty, columns - end > 20 else { return }
    let start = canvas.write(face.word(.filterLabel) + " ", row: row, column: end + 2, style: .bold)
    words.draw(
      on: &canvas, row: row, column: start, width: min(40, columns - start - 1),
      focused: isFiltering)
  }

  private func drawEmpty(on canvas: inout Canvas, in area: Area, _ face: Face) {
    guard isLoaded else {
      canvas.write(face.word(.loading), row: area.top, column: 2, style: .muted)
      return
    }
    let empty: ScreenWord =
      tab == .open ? .referralsEmpty(new: "n", file: "i") : .decidedEmpty
    canvas.centred(face.word(words.text.isEmpty ? empty : .nothingFound), in: area)
  }

  private func table(_ face: Face) -> Table<ReferralRow> {
    let words = face.words
    return Table(columns: [
      Column(title: "", width: 2, gap: 0, style: { _ in .danger }) {
        $0.referral.content.urgency == .urgent ? "!!" : ""
      },
      Column(title: face.word(.columnReceived), width: 10, gap: 1) {
        words.dayInYear($0.referral.content.receivedOn, today: face.today)
      },
      Column(title: face.word(.columnName), width: 0) { $0.referral.content.name.full },
      Column(title: face.word(.columnAge), width: 8) {
        words.age($0.referral.content.birth.age(on: face.today))
      },
      Column(title: face.word(.columnReferrer), width: 18) {
        words.name(of: $0.referral.content.referrer.type)
      },
      Column(title: face.word(.columnUrgency), width: 6, from: 90) {
        words.name(of: $0.referral.content.urgency)
      },
      Column(title: face.word(tab == .open ? .columnSiblings : .columnState), width: 11) { row in
        guard row.referral.state == .sent else { return words.name(of: row.referral.state) }
        return row.siblings > 0 ? "+\(row.siblings)" : ""
      },
      Column(
        title: words.name(of: FieldName.feedback), width: 16, from: 110,
        style: { ($0.feedbackDue ?? face.today) < face.today ? .warning : .plain }
      ) { row in row.feedbackDue.map { words.term($0, at: nil, today: face.today) } ?? "" },
      Column(title: words.name(of: FieldName.request), width: 40, from: 130) {
        $0.referral.content.request.text.split(whereSeparator: \.isNewline)
          .joined(separator: " ")
      },
    ])
  }
}
