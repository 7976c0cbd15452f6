import Domain
import Drawing
import Texts

/// Mijn aanmeldingen: what a POH-GGZ Jeugd keeps in the practice, and what became of what he sent.
struct PracticeScreen: MainScreen, Equatable {
  private var tab = PracticeTab.concept
  private var list = PagedList<PracticeRow>(headRows: 4)
  private var answerTicket: Ticket?
  private var draftTicket: Ticket?
  /// A child that was being noted when the line went.
  private var draft: Draft?

  var contexts: [KeyContext] { [.practice, .list] }

  private var question: PageQuestion {
    { [tab] after, limit in .practice(.list(tab, after: after, limit: limit)) }
  }

  mutating func open(_ desk: inout Desk) { refresh(&desk) }

  mutating func refresh(_ desk: inout Desk) {
    list.refresh(question, &desk)
    draftTicket = desk.ask(.drafts)
  }

  mutating func receive(_ answer: Answer, for ticket: Ticket, _ desk: inout Desk) -> Bool {
    switch ticket {
    case draftTicket:
      draftTicket = nil
      guard case .outcome(.drafts(let found)) = answer else { return true }
      draft = found.lines.map(\.draft).filter { $0.form == FormName.practice.rawValue }
        .max { $0.savedAt < $1.savedAt }
    case answerTicket:
      answerTicket = nil
      if case .outcome(.practiceAnswer(let referral, let story)) = answer {
        desk.push(AnswerText(referral, story).panel(desk.face))
      } else if case .trouble(let trouble) = answer {
        desk.say(trouble)
      }
    default:
      guard list.awaits(ticket) else { return false }
      guard case .outcome(.practice(let page)) = answer else {
        list.giveUp(answer, &desk)
        return true
      }
      list.take(page.rows, next: page.next, question, &desk)
    }
    return true
  }

  mutating func act(_ action: ActionName, _ desk: inout Desk) -> Bool {
    if list.act(action, question, &desk) { return true }
    switch action {
    case .open: openSelected(&desk)
    case .newPracticeRecord:
      desk.push(FormPanel(.practice, FormSubject(draft: draft), desk: &desk))
    case .askKnown: desk.push(FormPanel(.known, FormSubject(), desk: &desk))
    case .nextTab: turn(1, &desk)
    case .previousTab: turn(-1, &desk)
    default: return false
    }
    return true
  }
}

extension PracticeScreen {
  private mutating func turn(_ step: Int, _ desk: inout Desk) {
    let all = PracticeTab.allCases
    tab = all[((all.firstIndex(of: tab) ?? 0) + step + all.count) % all.count]
    list.reset()
    refresh(&desk)
  }

  private mutating func openSelected(_ desk: inout Desk) {
    switch list.cursor.key {
    case .record(let id): desk.push(PracticeRecordScreen(id))
    case .referral(let id): answerTicket = desk.ask(.practice(.answer(id)))
    case nil: break
    }
  }
}

extension PracticeScreen {
  func status(_ face: Face) -> String {
    if let draft {
      let name = draft.fields.first { $0.name == FieldName.childName.rawValue }?.text ?? ""
      return face.word(.writeOffDraft(name + " " + draft.savedAt.localTime.text + " (n)"))
    }
    guard let row = list.selected else { return "" }
    let request =
      switch row.subject {
      case .record(let record): record.content.request.text
      case .referral(let referral, _): referral.content.request.text
      }
    let line = request.split(whereSeparator: \.isNewline).joined(separator: " ")
    return row.name.full + ": " + line
  }

  func draw(on canvas: inout Canvas, in area: Area, _ face: Face) {
    let names = PracticeTab.allCases.map { face.words.name(of: $0) }
    let open = PracticeTab.allCases.firstIndex(of: tab) ?? 0
    canvas.tabs(names, open: open, row: area.top + 1, limit: area.columns)
    canvas.rule(row: area.top + 2, face)
    let below = area.dropping(3)
    guard !list.rows.isEmpty else {
      if list.isLoaded {
        canvas.centred(face.words.word(.empty(tab, new: "n")), in: below)
      } else {
        canvas.write(face.word(.loading), row: below.top, column: 2, style: .muted)
      }
      return
    }
    table(face).draw(list, on: &canvas, in: below, face)
  }

  private func table(_ face: Face) -> Table<PracticeRow> {
    let words = face.words
    return Table(columns: [
      Column(title: "", width: 2, gap: 0, style: { _ in .danger }) { $0.isUrgent ? "!!" : "" },
      Column(title: face.word(.columnName), width: 0, gap: 1) { $0.name.full },
      Column(title: face.word(.columnAge), width: 8, gap: 1) {
        words.age($0.birth.age(on: face.today))
      },
      Column(title: words.word(.columnNoted), width: 11, gap: 1) {
        words.dayInYear($0.since, today: face.today)
      },
      Column(title: words.word(.columnStanding), width: 35, gap: 1) {
        $0.standing(words, face.today)
      },
    ])
  }
}

extension PracticeRow: ListRow {}

extension PracticeRow {
  var isUrgent: Bool {
    switch subject {
    case .record(let record): record.content.urgency == .urgent
    case .referral(let referral, _): referral.content.urgency == .urgent
    }
  }

  var since: Day {
    switch subject {
    case .record(let record): record.endedOn ?? record.notedOn
    case .referral(let referral, _): referral.decidedOn ?? referral.content.receivedOn
    }
  }

  /// What it waits for, or what became of it.
  func standing(_ words: any Phrases, _ today: Day) -> String {
    switch subject {
    case .referral(let referral, let story):
      return words.standing(referral, story, today: today)
    case .record(let record):
      if let letter { return letter.standing(words, today) }
      if let outcome = record.outcome { return words.word(.closedAs(words.name(of: outcome))) }
      if let reason = record.reason { return words.word(.withdrawnBecause(reason.text)) }
      if !missing.isEmpty {
        return words.word(.waitsFor(missing.map { words.name(of: $0) }.joined(separator: ", ")))
      }
      let fields = record.content.missing.map { words.name(of: $0).lowercased() }
      return fields.isEmpty
        ? words.word(.readyToSend(key: "v"))
        : words.word(.stillMissing(fields.joined(separator: ", ")))
    }
  }
}

/// What a referrer reads of his referral: what happened, and the text for his own record.
struct AnswerText {
  let referral: Referral
  let story: ReferralStory

  init(_ referral: Referral, _ story: ReferralStory) {
    self.referral = referral
    self.story = story
  }

  func panel(_ face: Face) -> TextPanel {
    TextPanel(title: referral.content.name.full, paragraphs: lines(face.words, face.today))
  }

  /// The newest event that has a text: as it was given, or as it stands ready.
  func lines(_ words: any Phrases, _ today: Day) -> [String] {
    var lines = [words.standing(referral, story, today: today), ""]
    let kind = story.steps.last?.state.feedback ?? .receipt
    if let given = story.given.last(where: { $0.kind == kind }) {
      lines += [
        words.word(.givenOn(words.dayInYear(given.givenOn, today: today))), "",
      ]
      return lines
        + given.text.text.split(separator: "\n", omittingEmptySubsequences: false)
        .map(String.init)
    }
    lines += [words.word(.notGivenYet), words.word(.copyTitle), ""]
    return lines
      + words.feedback(kind, of: referral, story, today: today).split(separator: "\n")
      .map(String.init)
  }
}
