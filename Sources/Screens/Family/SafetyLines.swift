import Domain
import Drawing
import Texts

/// One line of the safety tab; the cursor stands on runs, reports and agreements.
struct SafetyLine: TabLine {
  enum Key: Hashable, Sendable {
    case run(ID<AbuseProtocol>)
    case report(ID<SafetyReport>)
    case agreement(ID<SafetyAgreement>)
    case crisis(ID<Crisis>)
  }

  let key: Key?
  let text: String
  var right = ""
  var style = Style.plain

  static func keys(_ page: FamilyPage) -> [Key] {
    page.safety.crises.map { .crisis($0.id) } + page.safety.protocols.map { .run($0.run.id) }
      + page.safety.reports.map { .report($0.id) }
      + page.safety.agreements.map { .agreement($0.id) }
  }
}

extension FamilyScreen {
  func drawSafety(_ page: FamilyPage, on canvas: inout Canvas, in room: Area, _ face: Face) {
    let area = room.readable
    let lines = SafetyLines(page: page, face: face).all
    let current = lines.firstIndex { $0.key != nil && $0.key == safety.key }
    canvas.write(lines, at: current, in: area, face)
  }
}

/// The lines of the tab: crises, the meldcode as a path, what was told to others, what was agreed.
struct SafetyLines {
  let page: FamilyPage
  let face: Face

  var all: [SafetyLine] {
    crises + [blank] + risks + [blank] + runs
      + [blank] + reports + [blank] + agreements
  }

  private var blank: SafetyLine { SafetyLine(key: nil, text: "") }

  private func word(_ word: SafetyWord) -> String { face.words.word(word) }

  private func day(_ day: Day) -> String { face.words.dayInYear(day, today: face.today) }

  private func title(_ word: SafetyWord) -> SafetyLine {
    SafetyLine(key: nil, text: self.word(word), style: .title)
  }

  /// The level that holds, and the one before it.
  private var risks: [SafetyLine] {
    guard !page.safety.risks.isEmpty else {
      return [title(.riskTitle), SafetyLine(key: nil, text: word(.noRisk(key: "!")))]
    }
    return [title(.riskTitle)]
      + page.safety.risks.prefix(2).enumerated().map { place, term in
        let parts = [
          face.words.name(of: term.level), term.instrument.map { word(.assessedWith($0.text)) },
          term.basis?.text,
        ]
        let again = place == 0 ? term.reviewOn.map { word(.assessAgain(day($0))) + "  " } : nil
        return SafetyLine(
          key: nil, text: "   " + parts.compactMap(\.self).joined(separator: face.dot),
          right: (again ?? "") + day(term.fromDay), style: place == 0 ? .plain : .muted)
      }
  }

  private var runs: [SafetyLine] {
    guard !page.safety.protocols.isEmpty else {
      return [title(.protocolTitle), SafetyLine(key: nil, text: word(.noProtocol(key: "n")))]
    }
    return [title(.protocolTitle)] + page.safety.protocols.flatMap(run)
  }

  private func run(_ line: ProtocolLine) -> [SafetyLine] {
    let isOpen = line.run.closedOn == nil
    let names = page.members.filter { line.people.contains($0.person.id) }
      .map(\.person.name.given).joined(separator: ", ")
    let state =
      line.run.closedOn.map { word(.closedOn(day($0))) }
      ?? word(.openSince(day(line.run.openedOn)))
    let head = SafetyLine(
      key: .run(line.run.id), text: "\(line.run.number)  " + word(.children(names: names)),
      right: state, style: isOpen ? .bold : .muted)
    guard isOpen else { return [head] }
    return [head] + ProtocolStage.allCases.map { stage in self.stage(stage, of: line) }
  }

  private func stage(_ stage: ProtocolStage, of line: ProtocolLine) -> SafetyLine {
    let taken = line.steps.first { $0.step.stage == stage }
    let isNext = stage == line.next
    let box = taken == nil ? "[ ] " : "[x] "
    let right =
      taken.map { day($0.step.onDay) + "  " + $0.author.text } ?? (isNext ? word(.stageOpen) : "")
    return SafetyLine(
      key: nil, text: "   " + box + "\(stage.rawValue) " + face.words.name(of: stage),
      right: right, style: taken != nil ? .muted : isNext ? .warning : .plain)
  }

  private var reports: [SafetyLine] {
    let all = page.safety.reports
    guard !all.isEmpty else {
      return [title(.reportsTitle), SafetyLine(key: nil, text: word(.noReports(key: "M")))]
    }
    return [title(.reportsTitle)]
      + all.map { report in
        let outcome = report.outcome?.text.text.split(whereSeparator: \.isNewline).first
        return SafetyLine(
          key: .report(report.id),
          text: day(report.onDay) + "  " + face.words.name(of: report.kind) + face.dot
            + (outcome.map(String.init) ?? word(.outcomeOpen)),
          style: report.outcome == nil ? .plain : .muted)
      }
  }

  private var agreements: [SafetyLine] {
    let all = page.safety.agreements
    guard !all.isEmpty else {
      return [
        title(.agreementsTitle), SafetyLine(key: nil, text: word(.noAgreements(key: "S"))),
      ]
    }
    return [title(.agreementsTitle)]
      + all.map { agreement in
        let text = agreement.text.text.split(whereSeparator: \.isNewline).joined(separator: " ")
        let right =
          agreement.endedOn.map { face.word(.until(day($0))) }
          ?? word(.checkOn(day(agreement.checkOn)))
        let isLate = agreement.endedOn == nil && agreement.checkOn < face.today
        return SafetyLine(
          key: .agreement(agreement.id), text: "\(agreement.number)  " + text, right: right,
          style: agreement.endedOn != nil ? .muted : isLate ? .warning : .plain)
      }
  }
}

/// All of one run, report or agreement, for reading.
struct SafetyReading {
  let page: FamilyPage
  let face: Face

  private func word(_ word: SafetyWord) -> String { face.words.word(word) }

  private func day(_ day: Day) -> String { face.words.dayInYear(day, today: face.today) }

  func panel(_ key: SafetyLine.Key) -> TextPanel? {
    switch key {
    case .run(let id):
      guard let line = page.safety.protocols.first(where: { $0.run.id == id }) else { return nil }
      return TextPanel(title: word(.protocolTitle), paragraphs: line.steps.flatMap(step))
    case .report(let id):
      return page.safety.reports.first { $0.id == id }.map {
        TextPanel(title: face.words.name(of: $0.kind), paragraphs: report($0))
      }
    case .crisis(let id):
      return page.safety.crises.first { $0.id == id }.map {
        TextPanel(
          title: word(.crisisTitle), paragraphs: CrisisReading(page: page, face: face).lines($0))
      }
    case .agreement(let id):
      return page.safety.agreements.first { $0.id == id }.map {
        TextPanel(title: word(.agreementsTitle), paragraphs: agreement($0))
      }
    }
  }

  private func step(_ line: StepLine) -> [String] {
    let step = line.step
    let stage = "\(step.stage.rawValue) " + face.words.name(of: step.stage)
    var lines = [[stage, day(step.onDay), line.author.text].joined(separator: face.dot)]
    if let whom = step.withWhom { lines.append(face.word(.withWhom(whom.text))) }
    lines += line.considerations.flatMap { consideration in
      [
        face.words.question(consideration.kind),
        "  " + face.words.answer(consideration.kind, consideration.answer) + ": "
          + consideration.why.text,
      ]
    }
    if ProtocolRule.saysReport(
      Dictionary(line.considerations.map { ($0.kind, $0.answer) }) { _, last in last })
    {
      lines.append(word(.saysReport))
    }
    if let ruling = step.ruling {
      lines.append(face.words.name(of: ruling.decision))
      lines.append(informed(ruling.parentsInformed, ruling.whyNotInformed))
      if let why = ruling.deviation { lines.append(word(.deviation(why.text))) }
    }
    return lines + [step.text.text, ""]
  }

  private func informed(_ parents: Bool, _ why: Line?) -> String {
    parents ? word(.parentsKnow) : word(.parentsDoNotKnow(why: why?.text ?? ""))
  }

  private func report(_ report: SafetyReport) -> [String] {
    let head = [day(report.onDay), report.reference?.text].compactMap(\.self)
      .joined(separator: face.dot)
    let outcome = report.outcome.map { [day($0.onDay) + face.dot + $0.text.text] }
    return [
      head, informed(report.parentsInformed, report.whyNotInformed), "", report.text.text, "",
    ]
      + (outcome ?? [word(.outcomeOpen)])
  }

  private func agreement(_ agreement: SafetyAgreement) -> [String] {
    [
      agreement.text.text, "", face.word(.since(day(agreement.fromDay))),
      face.words.name(of: FieldName.parties) + ": " + agreement.parties.text,
      word(.watchedBy(agreement.watchedBy.text)),
      agreement.endedOn.map { face.word(.until(day($0))) }
        ?? word(.checkOn(day(agreement.checkOn))),
    ]
  }
}
