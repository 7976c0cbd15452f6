import Domain
import Drawing
import Texts

/// Aanmeldingen: referrals that wait for triage, and those that were decided.
struct ReferralsScreen: MainScreen, Equatable {
  private var tab = ReferralTab.open
  private var list = PagedList<ReferralRow>(headRows: 4)
  private var typed = FilterLine()
  /// The words the list is of, or soon will be.
  private var asked = ""
  private var draftTicket: Ticket?
  private var seen = SeenFamilies(.referrals)
  /// A referral that was being typed when the line went.
  private var draft: Draft?

  var contexts: [KeyContext] { typed.isOpen ? [.filter] : [.referrals, .list] }
  var takesText: Bool { typed.isOpen }

  private var question: PageQuestion {
    { [tab, asked] after, limit in .referrals(tab, words: asked, after: after, limit: limit) }
  }

  mutating func open(_ desk: inout Desk) { refresh(&desk) }

  mutating func leave(_ desk: inout Desk) { seen.report(&desk) }

  mutating func refresh(_ desk: inout Desk) {
    list.refresh(question, &desk)
    if desk.may(.writeReferral) { draftTicket = desk.ask(.drafts) }
  }

  mutating func ring(_ timer: TimerName, _ desk: inout Desk) {
    if timer == .search, list.isOutdated { refresh(&desk) }
    if timer == .rest { seen.report(&desk) }
  }

  mutating func receive(_ answer: Answer, for ticket: Ticket, _ desk: inout Desk) -> Bool {
    if ticket == draftTicket {
      draftTicket = nil
      guard case .outcome(.drafts(let found)) = answer else { return true }
      draft = found.lines.map(\.draft).filter { $0.form == FormName.referral.rawValue }
        .max { $0.savedAt < $1.savedAt }
      return true
    }
    guard list.awaits(ticket) else { return false }
    guard case .outcome(.referrals(let page)) = answer else {
      list.giveUp(answer, &desk)
      return true
    }
    let isFurther = list.take(page.rows, next: page.next, question, &desk)
    if isFurther || !asked.isEmpty {
      seen.add(page.rows.map { $0.referral.id.cast() }, &desk)
    }
    return true
  }

  mutating func type(_ key: Key, _ desk: inout Desk) -> Bool {
    guard typed.type(key) else { return false }
    changed(&desk)
    return true
  }

  mutating func paste(_ text: String, _ desk: inout Desk) {
    typed.paste(text)
    changed(&desk)
  }

  mutating func act(_ action: ActionName, _ desk: inout Desk) -> Bool {
    if list.act(action, question, &desk) { return true }
    if typed.act(action) {
      changed(&desk)
      return true
    }
    switch action {
    case .open:
      seen.report(&desk)
      guard let row = list.selected else { return true }
      desk.push(TriageScreen(row.referral))
    case .newReferral: desk.push(FormPanel(.referral, FormSubject(draft: draft), desk: &desk))
    case .nextTab, .previousTab: show(tab == .open ? .decided : .open, &desk)
    default: return false
    }
    return true
  }
}

extension ReferralsScreen {
  private mutating func changed(_ desk: inout Desk) {
    guard typed.text != asked else { return }
    asked = typed.text
    list.outdate()
    desk.start(.search, milliseconds: 30)
  }

  private mutating func show(_ wanted: ReferralTab, _ desk: inout Desk) {
    tab = wanted
    list.reset()
    refresh(&desk)
  }
}

extension ReferralsScreen {
  func status(_ face: Face) -> String {
    if let draft { return face.word(.writeOffDraft(draftName(draft))) }
    guard let content = list.selected?.referral.content else { return "" }
    let request = content.request.text.split(whereSeparator: \.isNewline).joined(separator: " ")
    guard let due = list.selected?.feedbackDue else { return content.name.full + ": " + request }
    let term = face.words.term(due, at: nil, today: face.today)
    return face.words.word(.feedbackDue(term)) + face.dot + content.name.full + ": " + request
  }

  func draw(on canvas: inout Canvas, in area: Area, _ face: Face) {
    drawHead(on: &canvas, row: area.top + 1, columns: area.columns, face)
    canvas.rule(row: area.top + 2, face)
    let below = area.dropping(3)
    guard !list.rows.isEmpty else {
      drawEmpty(on: &canvas, in: below, face)
      return
    }
    table(face).draw(list, on: &canvas, in: below, face)
  }

  private func draftName(_ draft: Draft) -> String {
    let surname = draft.fields.first { $0.name == FieldName.surname.rawValue }?.text ?? ""
    return surname + " " + draft.savedAt.localTime.text + " (n)"
  }

  private func drawHead(on canvas: inout Canvas, row: Int, columns: Int, _ face: Face) {
    let names = ReferralTab.allCases.map { face.words.name(of: $0) }
    let open = ReferralTab.allCases.firstIndex(of: tab) ?? 0
    let end = canvas.tabs(names, open: open, row: row, limit: columns)
    guard typed.isShown, columns - end > 20 else { return }
    let start = canvas.write(face.word(.filterLabel) + " ", row: row, column: end + 2, style: .bold)
    typed.draw(on: &canvas, row: row, column: start, width: min(40, columns - start - 1))
  }

  private func drawEmpty(on canvas: inout Canvas, in area: Area, _ face: Face) {
    guard list.isLoaded else {
      canvas.write(face.word(.loading), row: area.top, column: 2, style: .muted)
      return
    }
    let empty: ScreenWord =
      tab == .open ? .referralsEmpty(new: "n", file: "i") : .decidedEmpty
    canvas.centred(face.word(typed.text.isEmpty ? empty : .nothingFound), in: area)
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

extension ReferralRow: ListRow {
  var key: ID<Referral> { referral.id }
}
