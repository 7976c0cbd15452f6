import Domain
import Drawing
import Texts

/// One row of a view of the plan: its cells, and all of it for reading.
struct PlanRow {
  let cells: [String]
  var whole: [String] = []
  var style: Style = .plain
}

// Versions, answers, agreements on the work, evaluations and legal steps, one view at a time.
extension FamilyScreen {
  func planRowCount(_ page: FamilyPage) -> Int {
    switch planView {
    case .goals: 0
    case .foundation: foundationRowCount(page)
    case .versions: page.planning.versions.count
    case .answers: page.planning.versions.reduce(0) { $0 + $1.answers.count + $1.approvals.count }
    case .workAgreements: page.planning.workAgreements.count
    case .evaluations: page.planning.evaluations.count
    case .legalSteps: page.planning.legalSteps.count
    }
  }

  func drawPlanView(_ page: FamilyPage, on canvas: inout Canvas, in area: Area, _ face: Face) {
    let words = face.words
    var head = words.name(of: planView)
    let clocks = planView == .legalSteps ? page.planning.clocks.map { clock($0, face) } : []
    if !clocks.isEmpty { head += face.dot + clocks.joined(separator: face.dot) }
    canvas.writeField(head, row: area.top, column: 2, width: area.columns - 3, style: .title)
    let rows = planRows(page, face)
    guard !rows.isEmpty else {
      canvas.centred(emptyView(face), in: area.dropping(2))
      return
    }
    let table = Table<PlanRow>(
      columns: planColumns(area.columns, face).enumerated().map { place, column in
        Column(
          title: column.title, width: column.width, gap: place == 0 ? 1 : 2, from: column.from,
          style: { $0.style }
        ) { $0.cells.indices.contains(place) ? $0.cells[place] : "" }
      })
    table.draw(rows, cursor: planRow, on: &canvas, in: area.dropping(1), face)
    if planView == .foundation, page.mayWrite, page.planInTheMaking == nil {
      canvas.writeField(
        words.word(PlanWord.notOpen), row: area.bottom - 1, column: 2, width: area.columns - 3,
        style: .muted)
    }
  }

  private func clock(_ clock: LegalClock, _ face: Face) -> String {
    func day(_ day: Day) -> String { face.words.dayInYear(day, today: face.today) }
    guard let due = clock.due else { return face.words.word(.decisionStands(day(clock.start))) }
    return clock.kind == .carePlan
      ? face.words.word(.carePlanBy(day(due))) : face.words.word(.decisionBy(day(due)))
  }

  private func emptyView(_ face: Face) -> String {
    let words = face.words
    return switch planView {
    case .goals, .versions: words.word(.noVersions)
    case .foundation: words.word(.noFoundation(key: "e"))
    case .answers: words.word(.noAnswers)
    case .workAgreements: words.word(.noWorkAgreements(key: "n"))
    case .evaluations: words.word(.noEvaluations(key: "n"))
    case .legalSteps: words.word(.noLegalSteps(key: "n"))
    }
  }

  private typealias Head = (title: String, width: Int, from: Int)

  /// The last column of each view takes what the others leave.
  private func planColumns(_ columns: Int, _ face: Face) -> [Head] {
    let words = face.words
    let day = words.word(ScreenWord.fieldDay)
    let from = words.word(ScreenWord.columnFrom)
    let until = words.word(ScreenWord.columnUntil)
    switch planView {
    case .goals: return []
    case .foundation:
      return [
        (words.word(.columnStep), 22, 0), (words.word(.columnText), max(8, columns - 26), 0),
      ]
    case .versions:
      return [
        (words.word(.columnVersion), 12, 0), (words.word(PlanWord.columnState), 13, 0),
        (from, 11, 0), (until, 11, 0), (words.word(.columnGoals), max(8, columns - 57), 0),
      ]
    case .answers:
      return [
        (day, 11, 0), (words.word(.columnVersion), 7, 0),
        (words.name(of: FieldName.person), 18, 0), (words.word(.columnAnswer), 13, 0),
        (words.word(.columnWords), max(8, columns - 59), 0),
      ]
    case .workAgreements:
      let rest = columns - (columns < 100 ? 53 : 66)
      return [
        (from, 11, 0), (until, 11, 100), (words.word(.columnTopic), 16, 0),
        (words.word(.columnParties), 18, 0), (words.word(.columnTask), max(8, rest), 0),
      ]
    case .evaluations:
      return [
        (day, 11, 0), (words.word(.columnDecision), 11, 0), (words.word(.columnNext), 11, 0),
        (words.word(.columnPresent), max(8, columns - 42), 0),
      ]
    case .legalSteps:
      return [
        (day, 11, 0), (words.word(.columnStep), 30, 0),
        (words.word(.columnGround), max(8, columns - 47), 0),
      ]
    }
  }
}

extension FamilyScreen {
  func planRows(_ page: FamilyPage, _ face: Face) -> [PlanRow] {
    switch planView {
    case .goals: []
    case .foundation: foundationRows(page, face)
    case .versions: page.planning.versions.map { versionRow($0, page, face) }
    case .answers: answerRows(page, face)
    case .workAgreements: page.planning.workAgreements.map { agreementRow($0, face) }
    case .evaluations: page.planning.evaluations.map { evaluationRow($0, page, face) }
    case .legalSteps: page.planning.legalSteps.map { stepRow($0, face) }
    }
  }

  private func versionRow(_ plan: PlanPage, _ page: FamilyPage, _ face: Face) -> PlanRow {
    let words = face.words
    let version = plan.version
    let mark = markedVersion == version.number ? "[x] " : ""
    func day(_ day: Day?) -> String { day.map { words.dayInYear($0, today: face.today) } ?? "" }
    let open = plan.goals.flatMap(\.actions).filter(\.isOpen).count
    return PlanRow(cells: [
      mark + words.word(.version(version.number)),
      words.name(of: page.standing(of: plan, on: face.today)),
      day(version.fromDay ?? version.presentedOn ?? version.madeOn), day(version.toDay),
      face.word(.goalCount(goals: plan.goals.count, openActions: open)),
    ])
  }

  /// Answers and approvals together, the newest first.
  private func answerRows(_ page: FamilyPage, _ face: Face) -> [PlanRow] {
    let words = face.words
    func day(_ day: Day) -> String { words.dayInYear(day, today: face.today) }
    let text = PlanText(page: page, face: face)
    return page.planning.versions.flatMap { plan in
      let counting = Set(plan.counting.values.map(\.id))
      let version = "\(plan.version.number)"
      let answers = plan.answers.map { answer in
        (
          answer.onDay, 1, answer.number,
          PlanRow(
            cells: [
              day(answer.onDay), version, text.name(answer.person), words.name(of: answer.kind),
              answer.ownWords?.text ?? "",
            ],
            whole: [
              words.word(
                .answered(
                  kind: words.name(of: answer.kind), names: text.name(answer.person),
                  day: day(answer.onDay))), "", answer.ownWords?.text ?? "",
            ], style: counting.contains(answer.id) ? .plain : .muted)
        )
      }
      let approvals = plan.approvals.map { approval in
        let name = words.name(of: approval.kind)
        return (
          approval.onDay, 2, approval.number,
          PlanRow(
            cells: [day(approval.onDay), version, "", name, approval.note?.text ?? ""],
            whole: [name + ", " + day(approval.onDay), "", approval.note?.text ?? ""])
        )
      }
      return (answers + approvals).sorted { ($0.0, $0.1, $0.2) > ($1.0, $1.1, $1.2) }.map(\.3)
    }
  }

  private func agreementRow(_ agreement: WorkAgreement, _ face: Face) -> PlanRow {
    let words = face.words
    func day(_ day: Day) -> String { words.dayInYear(day, today: face.today) }
    let until = agreement.endedOn ?? agreement.untilDay
    func part(_ field: FieldName, _ text: String?) -> String? {
      text.map { words.name(of: field) + ": " + $0 }
    }
    let whole = [
      agreement.topic.text, "", part(.task, agreement.task.text),
      part(.responsibility, agreement.responsibility?.text),
      part(.authority, agreement.authority?.text), part(.parties, agreement.parties.text), "",
      words.name(of: FieldName.fromDay) + ": " + day(agreement.fromDay),
      agreement.untilDay.map { words.name(of: FieldName.untilDay) + ": " + day($0) },
      agreement.endedOn.map { words.word(.ended(day($0))) },
    ]
    return PlanRow(
      cells: [
        day(agreement.fromDay), until.map(day) ?? "", agreement.topic.text,
        agreement.parties.text, agreement.task.text,
      ], whole: whole.compactMap(\.self),
      style: agreement.holds(on: face.today) ? .plain : .muted)
  }

  private func evaluationRow(
    _ evaluation: Evaluation, _ page: FamilyPage, _ face: Face
  ) -> PlanRow {
    let words = face.words
    func day(_ day: Day) -> String { words.dayInYear(day, today: face.today) }
    let goals = page.planning.versions.flatMap(\.goals)
    let scores = goals.first.map { _ in
      Dictionary(goals.map { ($0.goal.lineage, $0) }) { first, _ in first }.values
        .flatMap { goal in
          goal.scores.filter { $0.evaluation == evaluation.id }.map {
            (goal.goal.number, "\(goal.goal.number) \(goal.goal.wording.text): \($0.score)")
          }
        }.sorted { $0.0 < $1.0 }.map(\.1)
    }
    let name = words.name(of: evaluation.decision)
    let next = evaluation.nextOn.map { words.word(.nextEvaluation(day($0))) }
    return PlanRow(
      cells: [
        day(evaluation.onDay), name, evaluation.nextOn.map(day) ?? "", evaluation.present.text,
      ],
      whole: [day(evaluation.onDay) + face.dot + name]
        + [words.name(of: FieldName.present) + ": " + evaluation.present.text]
        + [next, evaluation.note?.text].compactMap(\.self) + [""] + (scores ?? []))
  }

  private func stepRow(_ step: LegalStep, _ face: Face) -> PlanRow {
    let words = face.words
    let why = [step.ground.map(words.name(of:)), step.note?.text].compactMap(\.self)
      .joined(separator: face.dot)
    let day = words.dayInYear(step.onDay, today: face.today)
    let name = words.name(of: step.kind)
    return PlanRow(cells: [day, name, why], whole: [day + face.dot + name, "", why])
  }
}
