import Domain
import Drawing
import Texts

/// One referral whole, with its siblings and the families it may belong to.
struct TriageScreen: Screen, Equatable {
  var referral: Referral
  var page: TriagePage?
  /// Which siblings come along; all of them unless unticked.
  var ticked: Set<ID<Referral>> = []
  var cursor = ListCursor<Item>()
  private var ticket: Ticket?

  enum Item: Hashable, Sendable {
    case sibling(ID<Referral>)
    case match(ID<Family>)
    case new
  }

  init(_ referral: Referral) { self.referral = referral }

  var contexts: [KeyContext] { [.triage, .list] }
  var isTransient: Bool { true }

  var items: [Item] {
    guard let page, referral.state.isOpen else { return [] }
    return page.siblings.map { .sibling($0.id) } + page.matches.map { .match($0.family) } + [.new]
  }

  mutating func open(_ desk: inout Desk) { refresh(&desk) }

  mutating func refresh(_ desk: inout Desk) {
    guard desk.may(.triageReferral) else { return }
    ticket = desk.ask(.triage(referral.id))
  }

  mutating func receive(_ answer: Answer, for ticket: Ticket, _ desk: inout Desk) -> Bool {
    guard ticket == self.ticket else { return false }
    self.ticket = nil
    switch answer {
    case .outcome(.triage(let found)):
      let isFirst = page == nil
      let before = Set(page?.siblings.map(\.id) ?? [])
      page = found
      referral = found.referral
      let siblings = Set(found.siblings.map(\.id))
      ticked = ticked.intersection(siblings).union(siblings.subtracting(before))
      if isFirst, let first = items.first(where: { !isSibling($0) }) {
        cursor.select(first, in: items, rows: 10)
      }
      cursor.settle(in: items, rows: 10)
    case .trouble(let trouble): desk.say(trouble)
    default: break
    }
    return true
  }

  mutating func act(_ action: ActionName, _ desk: inout Desk) -> Bool {
    if cursor.act(action, in: items, rows: 10) { return true }
    switch action {
    case .mark: mark()
    case .open: accept(&desk)
    case .acceptIntoNew: acceptNew(&desk)
    case .giveFeedback:
      guard let due = page?.feedback.first else {
        desk.say(.hint, desk.words.word(.noFeedbackDue))
        return true
      }
      desk.push(FormPanel(.feedback, FormSubject(feedback: due), desk: &desk))
    case .returnReferral:
      guard referral.state.isOpen else { return true }
      desk.push(FormPanel(.returnReferral, FormSubject(referrals: [referral.id]), desk: &desk))
    default: return false
    }
    return true
  }

  /// The referral itself with the siblings that come along.
  var chosen: [ID<Referral>] {
    [referral.id] + (page?.siblings.map(\.id).filter(ticked.contains) ?? [])
  }

  private func isSibling(_ item: Item) -> Bool {
    if case .sibling = item { true } else { false }
  }

  private mutating func mark() {
    guard case .sibling(let id) = cursor.key else { return }
    if ticked.remove(id) == nil { ticked.insert(id) }
  }

  private mutating func accept(_ desk: inout Desk) {
    switch cursor.key {
    case .sibling: mark()
    case .match(let family):
      guard let match = page?.matches.first(where: { $0.family == family }) else { return }
      let name = match.name.text + " (" + match.caseNumber.text + ")"
      desk.push(
        QuestionPanel(
          question: desk.words.word(.triageAccept(name)) + " " + names.joined(separator: ", "),
          command: .acceptReferrals(chosen, into: .existing(family))))
    case .new: acceptNew(&desk)
    case nil: break
    }
  }

  private func acceptNew(_ desk: inout Desk) {
    guard referral.state.isOpen, page != nil else { return }
    let subject = FormSubject(referrals: chosen, typed: referral.content.name.familyDisplay)
    desk.push(FormPanel(.acceptNew, subject, desk: &desk))
  }

  private var names: [String] {
    let siblings = page?.siblings.filter { ticked.contains($0.id) } ?? []
    return ([referral] + siblings).map(\.content.name.full)
  }
}

extension TriageScreen {
  func status(_ face: Face) -> String {
    let decided =
      referral.state.isOpen ? "" : face.word(.alreadyDecided(face.words.name(of: referral.state)))
    guard let due = page?.feedback.first else { return decided }
    let term = face.words.term(due.due, at: nil, today: face.today)
    let told = face.words.word(.feedbackDue(face.words.name(of: due.kind) + ", " + term)) + " (f)"
    return decided.isEmpty ? told : told + face.dot + decided
  }

  func draw(on canvas: inout Canvas, in area: Area, _ face: Face) {
    let content = referral.content
    canvas.head(face.word(.triageTitle(content.name.full)), in: area, face)
    var row = area.top + 2
    for line in facts(face) {
      canvas.write(CellWidth.cut(line, to: area.columns - 2), row: row, column: 2)
      row += 1
    }
    let width = max(10, min(100, area.columns - 4))
    let request = CellWidth.wrap(content.request.text, width: width)
    let room = max(1, area.rows - (row - area.top) - items.count - 5)
    for (offset, line) in request.prefix(max(room, 2)).enumerated() where row < area.bottom {
      let isCut = offset == max(room, 2) - 1 && request.count > max(room, 2)
      canvas.write(isCut ? line + " …" : line, row: row, column: 2, width: width + 2, style: .bold)
      row += 1
    }
    drawItems(on: &canvas, in: area, from: row, face)
  }

  private func facts(_ face: Face) -> [String] {
    let content = referral.content
    let words = face.words
    let age = words.age(content.birth.age(on: face.today))
    let who = [
      words.birth(content.birth) + " (" + age + ")", words.name(of: content.gender),
      content.bsn.map { "BSN " + $0.masked },
    ]
    let address = [
      [content.postalCode?.display, content.houseNumber?.display].compactMap(\.self)
        .joined(separator: " "),
      words.name(of: FieldName.municipality) + " " + content.municipality.text,
    ]
    let referrer = content.referrer
    let from = [
      words.name(of: referrer.type), referrer.name?.text, referrer.agb.map { "AGB " + $0.digits },
    ]
    let parent = [content.parentName?.text, content.parentPhone?.display].compactMap(\.self)
    let received = face.word(.receivedOn(words.dayInYear(content.receivedOn, today: face.today)))
    var lines = [
      joined(who, face), joined(address, face),
      joined([face.word(.referredBy(joined(from, face))), received], face),
    ]
    if content.urgency == .urgent {
      lines[2] = "!! " + words.name(of: Urgency.urgent) + face.dot + lines[2]
    }
    if !parent.isEmpty { lines.append(face.word(.parent(parent.joined(separator: " ")))) }
    return lines
  }

  private func joined(_ parts: [String?], _ face: Face) -> String {
    parts.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: face.dot)
  }

  private func drawItems(
    on canvas: inout Canvas, in area: Area, from start: Int, _ face: Face
  ) {
    guard let page, referral.state.isOpen else { return }
    var lines: [(text: String, item: Item?)] = []
    let gap: (String, Item?) = ("", nil)
    if !page.siblings.isEmpty { lines += [gap, (face.word(.triageSiblings), nil)] }
    for sibling in page.siblings {
      let age = face.words.age(sibling.content.birth.age(on: face.today))
      let tick = ticked.contains(sibling.id) ? "[x] " : "[ ] "
      lines.append((tick + sibling.content.name.full + " (" + age + ")", .sibling(sibling.id)))
    }
    let heading: ScreenWord = page.matches.isEmpty ? .triageNoMatches : .triageMatches
    lines += [gap, (face.word(heading), nil)]
    for match in page.matches { lines.append(("", .match(match.family))) }
    lines.append((face.word(.triageNew(referral.content.name.familyDisplay)), .new))
    let room = max(0, area.bottom - start)
    // The blank lines are for reading at ease; they give way before a row does.
    if lines.count > room { lines.removeAll { $0.text.isEmpty && $0.item == nil } }
    let current = lines.firstIndex { $0.item != nil && $0.item == cursor.key } ?? 0
    let first = max(0, min(current - room / 2, lines.count - room))
    for (offset, line) in lines.dropFirst(first).prefix(room).enumerated() {
      let row = start + offset
      draw(line, page, on: &canvas, row: row, columns: area.columns, face)
      if line.item != nil, line.item == cursor.key {
        canvas.select(row: row, face, width: area.columns)
      }
    }
  }

  private func draw(
    _ line: (text: String, item: Item?), _ page: TriagePage, on canvas: inout Canvas, row: Int,
    columns: Int, _ face: Face
  ) {
    if case .match(let family)? = line.item,
      let match = page.matches.first(where: { $0.family == family })
    {
      MatchBox().draw(match, on: &canvas, row: row, column: 3, width: columns - 4, face)
    } else {
      let style: Style = line.item == nil ? .muted : .plain
      canvas.writeField(line.text, row: row, column: 3, width: columns - 4, style: style)
    }
  }
}
