import Domain
import Drawing
import Texts

/// Two records side by side, with what would move, before they become one.
struct MergeScreen: Screen, Equatable {
  /// Whose file it is seen from.
  private let origin: ID<Family>
  private let other: ID<Family>
  private var request: MergeRequest
  private let pair: PersonPair
  private var review: MergeReview?
  private var ticket: Ticket?
  private var top = 0

  /// Two people of `family` and, where the other stands in another file, of `other`.
  init(_ pair: PersonPair, of family: ID<Family>, other: ID<Family>) {
    self.pair = pair
    origin = family
    self.other = other
    request = .people(family, pair)
  }

  var contexts: [KeyContext] {
    (other == origin ? [] : [.mergeOfFiles]) + [.merge, .list]
  }

  mutating func open(_ desk: inout Desk) { refresh(&desk) }

  mutating func refresh(_ desk: inout Desk) {
    ticket = desk.ask(.merging(.review(request)))
  }

  mutating func act(_ action: ActionName, _ desk: inout Desk) -> Bool {
    switch action {
    case .swapMerge: swap(&desk)
    case .wholeFiles: toggle(&desk)
    case .merge: merge(&desk)
    case .moveDown, .pageDown: top += 1
    case .moveUp, .pageUp: top = max(0, top - 1)
    default: return false
    }
    return true
  }

  private mutating func swap(_ desk: inout Desk) {
    switch request {
    case .people(let family, let pair):
      request = .people(family, PersonPair(kept: pair.merged, merged: pair.kept))
    case .families(let kept, let merged, let pairs):
      request = .families(
        kept: merged, merged: kept,
        pairs.map { PersonPair(kept: $0.merged, merged: $0.kept) })
    }
    refresh(&desk)
  }

  private mutating func toggle(_ desk: inout Desk) {
    switch request {
    case .people: request = .families(kept: origin, merged: other, [pair])
    case .families: request = .people(origin, pair)
    }
    refresh(&desk)
  }

  private func merge(_ desk: inout Desk) {
    guard let review, ticket == nil else { return }
    if let obstacle = review.obstacle {
      desk.say(.refused(obstacle))
      return
    }
    var subject = FormSubject()
    subject.merge = review
    let text = MergeText(review: review, words: desk.words, today: desk.today)
    subject.message = text.confirmation
    desk.push(FormPanel(.merge, subject, desk: &desk))
  }

  mutating func receive(_ answer: Answer, for ticket: Ticket, _ desk: inout Desk) -> Bool {
    guard ticket == self.ticket else { return false }
    self.ticket = nil
    switch answer {
    case .outcome(.merge(let found)):
      review = found
      request = found.request
    // It was merged, or may not be looked at: nothing is left to compare.
    case .trouble(let trouble):
      desk.pop()
      desk.say(trouble)
    default: break
    }
    return true
  }

  func draw(on canvas: inout Canvas, in area: Area, _ face: Face) {
    canvas.head(face.word(.merge(.title(request.kind))), in: area, face)
    guard let review else { return }
    let text = MergeText(review: review, words: face.words, today: face.today)
    let row = drawPairs(text, on: &canvas, in: area.dropping(2), face)
    drawSentences(text, review, on: &canvas, from: row + 1, in: area, face)
  }

  private func drawPairs(
    _ text: MergeText, on canvas: inout Canvas, in area: Area, _ face: Face
  ) -> Int {
    let label = 15
    let half = (min(area.columns, 120) - label - 3) / 2
    let right = label + half + 1
    canvas.writeField(
      face.word(.merge(.stays)), row: area.top, column: label, width: half, style: .bold)
    canvas.writeField(
      face.word(.merge(.goes)), row: area.top, column: right + 2, width: half - 1,
      style: .bold)
    var row = area.top + 1
    for pair in text.pairs where row < area.bottom {
      canvas.writeField(pair.label, row: row, column: 1, width: label - 2, style: .muted)
      canvas.writeField(pair.kept, row: row, column: label, width: half)
      if pair.differs {
        canvas.write(face.isASCII ? "#" : "≠", row: row, column: right, style: .warning)
      }
      canvas.writeField(pair.merged, row: row, column: right + 2, width: half - 1)
      row += 1
    }
    return row
  }

  private func drawSentences(
    _ text: MergeText, _ review: MergeReview, on canvas: inout Canvas, from start: Int,
    in area: Area, _ face: Face
  ) {
    let width = min(area.columns, 120) - 2
    func wrapped(_ sentence: String, _ style: Style) -> [(text: String, style: Style)] {
      CellWidth.wrap(sentence, width: width).map { ($0, style) }
    }
    var lines = text.sentences.flatMap { wrapped($0, .plain) }
    if let obstacle = review.obstacle {
      let advice = face.words.advice(on: .refused(obstacle))
      lines =
        wrapped(face.word(.merge(.obstacle)) + " " + advice.text, .warning) + [("", .plain)] + lines
    }
    let room = max(0, area.bottom - start)
    let first = min(top, max(0, lines.count - room))
    for (offset, line) in lines.dropFirst(first).prefix(room).enumerated() {
      canvas.writeField(
        line.text, row: start + offset, column: 1, width: width, style: line.style)
    }
  }
}
