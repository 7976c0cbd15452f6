import Domain
import Drawing
import Texts

/// One declared line beside the commitment it belongs to, with why it stands as it stands.
struct ClaimScreen: Screen, Equatable {
  private let id: ID<ClaimLine>
  private let label: String
  private var details: ClaimDetails?
  private var ticket: Ticket?
  private var change: Ticket?

  init(_ row: ClaimRow) {
    id = row.line.id
    label = row.line.label
  }

  var contexts: [KeyContext] {
    guard let line = details?.row.line else { return [.claim] }
    switch line.state {
    case .ready: return [.claimReady, .claim]
    case .held: return line.hold == .over ? [.claimOver, .claim] : [.claimHeld, .claim]
    case .booked: return [.claimBooked, .claim]
    case .rejected, .reversed: return [.claim]
    }
  }

  mutating func open(_ desk: inout Desk) { refresh(&desk) }

  mutating func refresh(_ desk: inout Desk) { ticket = desk.ask(.claims(.show(id))) }

  mutating func receive(_ answer: Answer, for ticket: Ticket, _ desk: inout Desk) -> Bool {
    if ticket == change {
      change = nil
      if case .outcome(.done(let done)) = answer { desk.finish(done) }
      if case .trouble(let trouble) = answer { desk.say(trouble) }
      return true
    }
    guard ticket == self.ticket else { return false }
    self.ticket = nil
    if case .outcome(.claim(let found)) = answer { details = found }
    if case .trouble(let trouble) = answer { desk.say(trouble) }
    return true
  }

  mutating func act(_ action: ActionName, _ desk: inout Desk) -> Bool {
    switch action {
    case .approveClaim: approve(&desk)
    case .rejectClaim: form(.claimReject, &desk)
    case .reverseClaim: form(.claimReverse, &desk)
    case .revealClaimBSN: form(.claimBSN, &desk)
    case .matchClaim: change = desk.ask(.claims(.rematch([id])))
    case .explain:
      guard let row = details?.row else { return true }
      desk.push(TextPanel(title: label, paragraphs: row.reasons(desk.words), isSpaced: true))
    default: return false
    }
    return true
  }

  private func approve(_ desk: inout Desk) {
    guard let row = details?.row else { return }
    guard row.line.state == .ready, !row.isAboveMandate else { return form(.claimApprove, &desk) }
    let amount = desk.words.money(row.line.content.signed)
    desk.push(
      QuestionPanel(
        question: desk.words.word(ClaimWord.approveQuestion(count: 1, amount: amount)),
        command: .claims(.approve([id], remark: nil))))
  }

  private func form(_ name: FormName, _ desk: inout Desk) {
    var subject = FormSubject()
    subject.claims = [id]
    desk.push(FormPanel(name, subject, desk: &desk))
  }

  func draw(on canvas: inout Canvas, in area: Area, _ face: Face) {
    let state = details.map { face.words.name(of: $0.row.line.state) } ?? ""
    canvas.head(
      face.words.word(ClaimWord.columnClaim) + " " + label, right: state, in: area, face)
    guard let details else {
      canvas.write(face.word(.loading), row: area.top + 2, column: 2, style: .muted)
      return
    }
    let body = area.dropping(3)
    let half = body.columns / 2
    let left = claim(details, face)
    let right = commitment(details, face)
    canvas.write(
      face.words.word(ClaimWord.columnClaim), row: body.top, column: 2, style: .title)
    canvas.write(
      face.words.word(ClaimWord.commitmentTitle), row: body.top, column: half + 2, style: .title)
    for (offset, pair) in left.enumerated() {
      put(pair, on: &canvas, row: body.top + 1 + offset, column: 2, width: half - 3)
    }
    for (offset, pair) in right.enumerated() {
      put(pair, on: &canvas, row: body.top + 1 + offset, column: half + 2, width: half - 3)
    }
    if details.commitment == nil {
      let lines = CellWidth.wrap(face.words.word(ClaimWord.noCommitment), width: half - 3)
      for (offset, line) in lines.enumerated() {
        canvas.write(line, row: body.top + 1 + offset, column: half + 2, style: .muted)
      }
    }
    var row = body.top + 2 + max(left.count, right.count)
    for text in story(details, face) {
      for line in CellWidth.wrap(text.0, width: body.columns - 4) where row < body.bottom {
        canvas.writeField(line, row: row, column: 2, width: body.columns - 3, style: text.1)
        row += 1
      }
    }
  }

  private func put(
    _ pair: (String, String, Bool), on canvas: inout Canvas, row: Int, column: Int, width: Int
  ) {
    let label = min(18, max(10, width / 2))
    canvas.writeField(pair.0, row: row, column: column, width: label, style: .muted)
    canvas.writeField(
      pair.1, row: row, column: column + label + 1, width: max(4, width - label - 1),
      style: pair.2 ? .warning : .plain)
  }

  /// What was declared; what doesn't fit the commitment stands out.
  private func claim(_ details: ClaimDetails, _ face: Face) -> [(String, String, Bool)] {
    let (content, words) = (details.row.line.content, face.words)
    let hold = details.row.line.hold
    let isElsewhen = hold == .outsidePeriod || hold == .double
    func name(_ field: FieldName) -> String { words.name(of: field) }
    return [
      (
        name(.provider), details.row.provider?.text ?? content.provider.digits,
        hold == .otherProvider
      ),
      (name(.assignmentNumber), "\(content.assignment.rawValue)", hold == .unknownAssignment),
      (name(.bsn), content.bsn.masked, hold == .otherPerson),
      (
        name(.product), product(content.category, content.productCode, words),
        hold == .otherProduct
      ),
      (name(.periodFrom), words.shortDay(content.fromDay), isElsewhen),
      (name(.periodUntil), words.shortDay(content.untilDay), isElsewhen),
      (
        name(.sizeVolume), "\(words.number(content.volume)) \(words.name(of: content.unit))",
        hold == .otherUnit
      ),
      (name(.tariff), content.tariff.map { words.money($0) } ?? "", false),
      (name(.amount), words.money(content.signed), hold == .over || hold == .creditTooHigh),
      (name(.direction), words.name(of: content.direction), false),
    ]
  }

  private func commitment(_ details: ClaimDetails, _ face: Face) -> [(String, String, Bool)] {
    let words = face.words
    guard let commitment = details.commitment else {
      return []
    }
    func name(_ field: FieldName) -> String { words.name(of: field) }
    let counted = commitment.counted
    let left = Cents(
      counted.rawValue.subtractingReportingOverflow(details.booked.rawValue).partialValue)
    let total = commitment.sizeTotal.map { words.number($0) } ?? ""
    return [
      (name(.provider), details.commitmentProvider?.text ?? "", false),
      (
        name(.assignmentNumber),
        commitment.assignment.number.map { "\($0.rawValue)" } ?? "", false
      ),
      (name(.commitment), commitment.product.text, false),
      (
        name(.product),
        commitment.assignment.category.map { product($0, commitment.productCode, words) } ?? "",
        false
      ),
      (name(.periodFrom), words.shortDay(commitment.fromDay), false),
      (name(.periodUntil), commitment.untilDay.map(words.shortDay) ?? "", false),
      (name(.sizeVolume), commitment.assignment.size.map(words.words) ?? "", false),
      (
        words.word(ClaimWord.bookedVolume),
        total.isEmpty ? "" : "\(words.number(details.bookedVolume)) / \(total)", false
      ),
      (name(.amount), words.money(counted), false),
      (words.word(ClaimWord.booked), words.money(details.booked), false),
      (words.word(ClaimWord.left), words.money(left), left < .zero),
    ]
  }

  private func product(
    _ category: ProductCategory, _ code: Line?, _ words: any Phrases
  ) -> String {
    [code?.text ?? category.rawValue, words.name(of: category)].joined(separator: " ")
  }

  private func story(_ details: ClaimDetails, _ face: Face) -> [(String, Style)] {
    let (row, words) = (details.row, face.words)
    var lines: [(String, Style)] = []
    for reason in row.reasons(words) {
      lines.append((reason, row.line.state == .held || row.isAboveMandate ? .warning : .plain))
    }
    lines.append(("", .plain))
    if let by = details.decidedBy, let day = row.line.decidedOn {
      lines.append(
        (
          words.word(
            ClaimWord.decided(row.line.state, by: by.text, on: words.shortDay(day))), .plain
        ))
    }
    for booking in details.bookings {
      let (day, amount) = (words.shortDay(booking.onDay), words.money(booking.amount))
      let text =
        booking.reverses == nil
        ? words.word(ClaimWord.bookedOn(day: day, amount: amount))
        : words.word(
          ClaimWord.counterOn(day: day, amount: amount, reason: booking.reason?.text ?? ""))
      lines.append((text, .plain))
      if booking.isExcess, let reason = booking.reason {
        lines.append((words.word(ClaimWord.excess(reason: reason.text)), .warning))
      }
    }
    lines.append(
      (words.word(ClaimWord.readIn(file: row.fileNumber, by: details.readBy.text)), .muted))
    return lines
  }
}
