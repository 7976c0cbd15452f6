import Drawing
import Texts

/// Help and menu: all that can be done here with its keys; typing searches, Enter does it.
struct ActionPanel: Screen, Equatable {
  struct Item: Equatable, Sendable {
    let action: ActionName
    let keys: [Key]
    let context: KeyContext
  }

  let isHelp: Bool
  let actions: [Item]
  private var words = LineEditor(limit: 60)
  private var cursor = ListCursor<ActionName>()

  init(isHelp: Bool, actions: [Item]) {
    self.isHelp = isHelp
    self.actions = actions
  }

  var contexts: [KeyContext] { [.actions] }
  var takesText: Bool { true }
  var isPanel: Bool { true }

  mutating func type(_ key: Key, _ desk: inout Desk) -> Bool {
    guard words.handle(key) else { return false }
    cursor.reset()
    cursor.settle(in: found(desk.words).map(\.action), rows: rows(desk))
    return true
  }

  mutating func paste(_ text: String, _ desk: inout Desk) {
    words.paste(text)
    cursor.reset()
  }

  mutating func act(_ action: ActionName, _ desk: inout Desk) -> Bool {
    let keys = found(desk.words).map(\.action)
    if cursor.act(action, in: keys, rows: rows(desk)) { return true }
    switch action {
    case .cancel, .back: desk.pop()
    case .open:
      desk.pop()
      if keys.indices.contains(cursor.index) { desk.run(keys[cursor.index]) }
    default: return false
    }
    return true
  }

  func draw(on canvas: inout Canvas, in area: Area, _ face: Face) {
    let found = found(face.words)
    let title = face.word(isHelp ? .helpTitle : .menuTitle)
    let inside = canvas.panel(title, rows: 60, width: min(area.columns, 80), in: area, face)
    let prompt = canvas.write(
      face.word(.typeToSearch) + " ", row: inside.area.top, column: inside.left + 1, style: .muted)
    words.draw(
      on: &canvas, row: inside.area.top, column: prompt,
      width: inside.left + inside.width - 1 - prompt, focused: true)
    let list = inside.area.dropping(2)
    if found.isEmpty {
      canvas.write(face.word(.nothingFound), row: list.top, column: inside.left + 2, style: .muted)
    }
    for (line, index) in cursor.visible(rows: list.rows, count: found.count) {
      draw(found[index], on: &canvas, row: list.top + line, inside.left, inside.width, face)
      if index == cursor.index {
        canvas.select(row: list.top + line, face, column: inside.left, width: inside.width)
      }
    }
  }

  private func draw(
    _ item: Item, on canvas: inout Canvas, row: Int, _ left: Int, _ width: Int, _ face: Face
  ) {
    let keys = item.keys.map(face.name).filter { !$0.isEmpty }.joined(separator: "  ")
    canvas.writeField(keys, row: row, column: left + 2, width: 18, style: .bold)
    let section = isHelp ? face.words.name(of: item.context.section) : ""
    let room = width - 23 - CellWidth.of(section)
    canvas.writeField(
      face.words.action(item.action).title, row: row, column: left + 21, width: room)
    canvas.writeRight(section, row: row, endColumn: left + width - 1, style: .muted)
  }

  private func rows(_ desk: Desk) -> Int { max(1, desk.bodyRows - 4) }

  /// The actions that fit what was typed, the best first.
  private func found(_ phrases: any Phrases) -> [Item] {
    let sought = words.text.lowercased().filter { $0 != " " }
    guard !sought.isEmpty else { return actions }
    let scored = actions.enumerated().compactMap { place, item -> (Int, Int, Item)? in
      let title = phrases.action(item.action).title + " " + phrases.action(item.action).caption
      return Fuzzy.score(sought, in: title.lowercased()).map { ($0, place, item) }
    }
    return scored.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
  }
}

/// Finding words by some of their letters in order.
enum Fuzzy {
  /// How far apart the letters lie, less is better; nil where they aren't there in order.
  static func score(_ sought: String, in text: String) -> Int? {
    var score = 0
    var last = -1
    let letters = Array(text)
    for letter in sought {
      guard let place = letters[(last + 1)...].firstIndex(of: letter) else { return nil }
      let startsWord = place == 0 || letters[place - 1] == " "
      if place != last + 1 { score += startsWord ? 1 : 4 + min(20, place - last) }
      last = place
    }
    return score
  }
}

extension KeyContext {
  /// Where in help its keys stand.
  var section: HelpSection {
    switch self {
    case .list: .moving
    case .plain, .always: .everywhere
    case .worklist, .families, .filter, .referrals, .triage, .practice, .asked, .practiceRecord,
      .practiceEnded, .letterConcept, .letterReady, .letterSigned, .letterSent, .importPath,
      .importReport, .importFaulty, .importDone, .family, .overview, .doubles, .merge,
      .mergeOfFiles, .mergedFile,
      .members, .personCard, .homes, .household, .secretHome, .openStay, .move,
      .openMove, .movePreview, .plan, .planTab, .planRow,
      .foundation, .expertAdvice, .planVersions, .planAnswers,
      .workAgreements,
      .workAgreement, .evaluations, .legalSteps, .helpAndBudget, .overspend, .raiseToDecide,
      .ownRaise,
      .longWaiting,
      .commitment, .commitmentAhead, .waitingHelp, .involvedHelp, .notes, .work, .history,
      .safety, .sharing, .safetyReport, .safetyAgreement, .crisis,
      .meetings, .openMeeting, .attendee, .lookAlong, .sharedView,
      .log, .users, .settings, .changeable, .lifeDomains, .setting, .providers, .reports, .figures,
      .providerCard, .runningContract, .runningProduct, .endable, .coverage, .form, .finder,
      .actions, .menu,
      .reading, .question,
      .familyLetters, .preparedLetter, .preparedLetters,
      .claims, .claimsReady, .claimsHeld, .claimsToDecide, .claim, .claimReady, .claimHeld,
      .claimOver, .claimBooked,
      .strip,
      .conflict, .finalForm, .stripOfFamily, .team, .unassigned, .ofBoard, .absence,
      .batch, .handovers:
      .here
    }
  }
}
