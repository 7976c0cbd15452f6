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
  private var version: Int?
  private var draft: ID<Draft>?
  private var isTyped = false
  private var isUnsaved = false
  private var saveTicket: Ticket?
  private var choiceTicket: Ticket?
  private var matchTicket: Ticket?
  private var reloadTicket: Ticket?
  private var asked = ""
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

  private mutating func keepDraft(_ desk: inout Desk) {
    guard isUnsaved else { return }
    isUnsaved = false
    let id = draft ?? desk.newDraftID()
    draft = id
    let kept = fields.filter { !$0.draftText.isEmpty }
      .map { DraftField(name: $0.key, text: $0.draftText) }
    let mark = subject.mark.map { [DraftField(name: FormSubject.markName, text: $0)] } ?? []
    desk.tell(
      .saveDraft(id, form: name.rawValue, family: subject.family, fields: kept + mark))
  }

  private mutating func restore(_ old: Draft?, _ desk: Desk) {
    guard let old, old.form == name.rawValue else { return }
    guard old.mark == subject.mark else { return }
    draft = old.id
    isTyped = true
    for kept in old.fields {
      if kept.name == FieldName.atTime.rawValue, let moment = Instant(localISO: kept.text) {
        // The strip keeps the whole moment it began.
        put(desk.words.shortDay(moment.localDay), in: .fromDay)
        put(moment.localTime.text, in: .atTime)
      } else if let place = fields.firstIndex(where: { $0.key == kept.name }) {
        fields[place].restore(kept.text)
      }
    }
    message = desk.words.word(.restoredDraft(time: old.savedAt.localTime.text))
  }

  private mutating func put(_ text: String, in name: FieldName) {
    guard let place = fields.firstIndex(where: { $0.name == name }) else { return }
    fields[place].restore(text)
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

  private mutating func save(_ desk: inout Desk) {
    guard saveTicket == nil else { return }
    for place in fields.indices {
      fields[place].settleChoice()
      fields[place].fault = fields[place].check(desk.today, desk.words)
    }
    let faulty = fields.indices.filter { fields[$0].fault != nil }
    if let first = faulty.first {
      focus = first
      message = desk.words.word(.someFaults(count: faulty.count))
      return
    }
    if name == .planAsOf {
      showAsOf(&desk)
      return
    }
    // Before the command is made: a note must name the draft that it takes the place of.
    keepDraft(&desk)
    var reader = FormReader(fields: fields, today: desk.today, subject: subject, version: version)
    if let command = reader.command(name, draft: draft) {
      message = nil
      saveTicket = desk.ask(command)
    } else if let (field, text) = reader.fault(desk.words) {
      show(text, at: field)
    }
  }

  /// A day to look back to changes nothing: the screen beneath shows the plan of that day.
  private mutating func showAsOf(_ desk: inout Desk) {
    guard let day = try? Day.parse(typed: fields[0].editor.text, today: desk.today) else { return }
    drop(&desk)
    desk.choose(.planAsOf(day))
  }

  /// Closes without keeping the draft: what stood in it is used, or thrown away.
  private mutating func drop(_ desk: inout Desk) {
    if let draft { desk.tell(.discardDraft(draft)) }
    (isTyped, isUnsaved) = (false, false)
    desk.pop()
  }

  private mutating func show(_ text: String, at field: FieldName?) {
    if let place = fields.firstIndex(where: { $0.name == field }) {
      fields[place].fault = text
      focus = place
    } else {
      message = text
    }
  }

  private mutating func saved(_ answer: Answer, _ desk: inout Desk) {
    saveTicket = nil
    switch answer {
    case .outcome(.done(let done)):
      if let draft, !name.takesDraftAlong { desk.tell(.discardDraft(draft)) }
      (isTyped, isUnsaved) = (false, false)
      desk.pop()
      desk.finish(done)
    case .outcome(.known(let answer)):
      drop(&desk)
      desk.push(
        TextPanel(
          title: desk.words.word(.knownTitle), paragraphs: [desk.words.describe(answer)]))
    case .outcome(.address(let home)):
      drop(&desk)
      desk.push(FamilyScreen.addressPanel(home, desk.words))
    case .outcome(.bsn(let bsn)):
      drop(&desk)
      desk.push(
        TextPanel(title: desk.words.name(of: FieldName.bsn), paragraphs: [bsn.digits]))
    case .outcome(.movePreview(let preview)):
      // The form stays beneath, so that what was typed can be put right.
      guard let page = subject.page else { return }
      desk.push(MovePanel(preview, page: page, version: version, draft: draft))
    case .outcome(.report(.report(let report))):
      drop(&desk)
      desk.choose(.report(report))
    case .outcome(.team(let outcome)):
      drop(&desk)
      desk.finish(outcome)
    case .trouble(.changedMeanwhile) where subject.page != nil: reload(&desk)
    case .trouble(.refused(.value(let field, let fault))):
      show(desk.words.describe(fault), at: field)
    case .trouble(let trouble) where trouble.field != nil:
      show(desk.words.describe(trouble), at: trouble.field)
    case .trouble(let trouble): message = desk.words.describe(trouble)
    default: break
    }
  }

  /// Somebody else was first: who, and where both filled in the same, both values.
  private mutating func reloaded(_ page: FamilyPage, _ desk: inout Desk) {
    let before = subject.page
    version = page.summary.version
    subject.page = page
    subject.ownVersion = nil
    let who = page.changed?.author.text ?? ""
    guard let before,
      let conflict = FormConflict(name, fields, before: before, after: page, desk.words)
    else {
      message = desk.words.word(
        before?.summary.version == page.summary.version
          ? .reloaded : .changedElsewhere(who: who))
      return
    }
    desk.push(ConflictPanel(conflict: conflict, change: page.changed))
  }

  /// Reads the family again and keeps what was typed, after somebody else changed it.
  private mutating func reload(_ desk: inout Desk) {
    guard let family = subject.family, subject.page != nil else { return }
    reloadTicket = desk.ask(.openFamily(.id(family)))
  }

  private mutating func askChoices(_ desk: inout Desk) {
    guard fields.indices.contains(focus), case .choice(let kind?) = fields[focus].kind else {
      return
    }
    let typed = fields[focus].chosen == nil ? fields[focus].editor.text : ""
    choiceTicket = desk.ask(.choices(kind, matching: typed, limit: 20))
  }

  private mutating func offer(_ found: [Choice], _ kind: ChoiceKind) {
    for place in fields.indices where fields[place].kind == .choice(kind) {
      fields[place].choices = found
      fields[place].isStale = false
      fields[place].highlighted = fields[place].highlighted.map { min($0, max(0, found.count - 1)) }
      if let chosen = fields[place].chosen, let known = found.first(where: { $0.id == chosen.id }),
        known != chosen
      {
        let list = fields[place].highlighted
        fields[place].set(known)
        fields[place].highlighted = list
      }
    }
  }

  /// While a referral is typed, the families it may belong to are looked for.
  private mutating func askMatches(_ desk: inout Desk) {
    guard showsMatches else { return }
    let sought = matchWords
    guard sought != asked, sought.count > 2 else { return }
    asked = sought
    matchTicket = desk.ask(.matches(MatchRequest(typed: sought), limit: 5))
  }

  private var matchWords: String {
    func text(_ name: FieldName) -> String {
      fields.first { $0.name == name }?.editor.text ?? ""
    }
    if (try? BSN(text(.bsn))) != nil { return text(.bsn) }
    if (try? PhoneNumber(text(.parentPhone))) != nil { return text(.parentPhone) }
    let birth = (try? BirthDate(text(.birth)))?.iso ?? ""
    return [text(.givenNames), text(.prefix), text(.surname), birth].filter { !$0.isEmpty }
      .joined(separator: " ")
  }
}

extension FormName {
  /// Whether what it writes can't be changed afterwards.
  fileprivate var isFinal: Bool {
    [.note, .telephone, .addendum, .giveAdvice].contains(self)
  }

  /// Whether what it writes takes the place of its draft, or is kept as one.
  fileprivate var takesDraftAlong: Bool { isFinal || self == .workNote }
}

extension Trouble {
  /// The field of a form that a refusal is about, where it says more than the field's own fault.
  var field: FieldName? {
    guard case .refused(let refusal) = self else { return nil }
    return switch refusal {
    case .planNeedsReason, .municipalityNeedsReason: .reason
    case .move(let refusal): refusal.field
    case .safety(.parentsNotInformed): .whyNotInformed
    case .safety(.saysReport): .deviation
    case .safety(.suspicionStands): .protocolDecision
    case .planNeedsSomebodyOfTheFamily: .agreedBy
    case .legalStepNeedsGround: .basis
    case .legalStepOutOfOrder: .step
    default: nil
    }
  }
}
