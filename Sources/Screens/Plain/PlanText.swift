package import Domain
import Drawing
package import Texts

/// A plan version and what changed between two, as lines to read on a screen or a terminal.
package struct PlanText {
  let page: FamilyPage
  let words: any Phrases
  let today: Day
  let isASCII: Bool

  package init(page: FamilyPage, phrases: any Phrases, today: Day, isASCII: Bool = false) {
    self.page = page
    words = phrases
    self.today = today
    self.isASCII = isASCII
  }

  init(page: FamilyPage, face: Face) {
    self.init(page: page, phrases: face.words, today: face.today, isASCII: face.isASCII)
  }

  /// One version: its state, who answered what, goals with scores, actions.
  package func version(_ plan: PlanPage) -> [String] {
    var lines = [heading(plan)] + answers(plan, withWords: true) + foundation(plan)
    for goal in plan.goals { lines += [""] + self.goal(goal) }
    return lines
  }

  /// What it says of the steps a decision must show, and what experts advised.
  private func foundation(_ plan: PlanPage) -> [String] {
    let steps = FoundationStep.allCases.compactMap { step in
      plan.foundation[step].map { words.name(of: step.field) + ": " + $0.text }
    }
    let advice = plan.advice.map { advice in
      "\(advice.number). " + head(advice).joined(separator: ": ") + "\n" + advice.content.text.text
    }
    guard !steps.isEmpty || !advice.isEmpty else { return [] }
    return [""]
      + (steps + advice).flatMap { text in
        text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map {
          ($0 == 0 ? "" : "   ") + $1
        }
      }
  }

  /// Who advised, as what, and when.
  func head(_ advice: ExpertAdvice) -> [String] {
    let content = advice.content
    return [
      words.word(.adviceOf(content.discipline.text)),
      words.word(
        .adviceBy(
          name: content.name.text, registration: content.registration?.text,
          day: day(content.onDay))),
    ]
  }

  /// One goal with all that is known of it.
  func goal(_ page: GoalPage) -> [String] {
    let goal = page.goal
    let by = goal.byDay.map { ", " + words.word(.byDay(day($0))) } ?? ""
    var lines = ["\(goal.number). \(goal.wording.text) (\(page.domainName.text))\(by)"]
    if let own = goal.ownWords { lines.append("   " + words.word(.ownWords(own.text))) }
    if !page.about.isEmpty { lines.append("   " + words.word(.about(names: names(page.about)))) }
    if let text = goal.baseline { lines.append("   " + words.word(.baseline(text.text))) }
    if let text = goal.indicator { lines.append("   " + words.word(.indicator(text.text))) }
    if let scores = scores(page) { lines.append("   " + words.word(.scores(scores))) }
    for score in page.scores.reversed() {
      let note = score.note.map { ": " + $0.text } ?? ""
      lines.append("     \(day(score.onDay))  \(score.score)  \(score.by.text)\(note)")
    }
    return lines + page.actions.map { "   " + action($0) }
  }

  /// What is different; a sign in front of each line says how.
  package func diff(_ diff: PlanDiff) -> [String] {
    guard !diff.isEmpty else { return [words.word(.diffSame)] }
    let goals = diff.goals.enumerated().flatMap { place, change in
      (place == 0 ? [] : [""]) + lines(change)
    }
    let steps = diff.foundation.map(line) + diff.advice.map(line)
    return goals + (goals.isEmpty || steps.isEmpty ? [] : [""]) + steps
  }

  /// The first and the newest score with a small chart: "3 → 6  ▁▂▂▄▅"; digits where there is no
  /// UTF-8.
  func scores(_ goal: GoalPage) -> String? {
    let values = goal.scores.map(\.score)
    guard let first = values.first, let last = values.last else { return nil }
    guard values.count > 1 else { return "\(first)" }
    let shown = values.suffix(8)
    guard !isASCII else { return shown.map { "\($0)" }.joined(separator: " ") }
    // Measured against the highest score there is, so that two goals can be compared.
    let chart = Chart.sparkline(shown + [GoalScore.range.upperBound], ascii: false).dropLast()
    return "\(first) → \(last)  \(chart)"
  }

  /// Who answered what, those alike together, and who still has to.
  func answers(_ plan: PlanPage, withWords: Bool) -> [String] {
    let places = page.members.map(\.person.id)
    let kinds = PlanAnswer.Kind.allCases
    func order(_ answer: PlanAnswer) -> (Int, Day, Int) {
      (
        kinds.firstIndex(of: answer.kind) ?? 0, answer.onDay,
        places.firstIndex(of: answer.person) ?? places.count
      )
    }
    let counting = plan.counting.values.sorted { order($0) < order($1) }
    var groups: [(kind: PlanAnswer.Kind, day: Day, people: [ID<Person>])] = []
    var own: [String] = []
    for answer in counting {
      let place = groups.firstIndex { $0.kind == answer.kind && $0.day == answer.onDay }
      if let place {
        groups[place].people.append(answer.person)
      } else {
        groups.append((answer.kind, answer.onDay, [answer.person]))
      }
      if let text = answer.ownWords {
        own.append("  " + name(answer.person) + ": " + words.word(.ownWords(text.text)))
      }
    }
    var lines = groups.map { group in
      words.word(
        PlanWord.answered(
          kind: words.name(of: group.kind), names: names(group.people), day: day(group.day)))
    }
    if plan.version.state == .withFamily {
      let missing = page.asked(on: today).filter { plan.counting[$0] == nil }
      if !missing.isEmpty {
        lines.append(words.word(.notAnswered(names: names(missing))))
        if let hint = page.custodyHint(words, today) { lines.append(hint) }
      }
    }
    if let reason = plan.version.adoptionReason {
      lines.append(words.word(.withoutAll(reason: reason.text)))
    }
    return withWords ? lines + own : lines
  }

  /// What a person is called here.
  func name(_ person: ID<Person>) -> String {
    page.members.first { $0.person.id == person }?.person.name.full ?? ""
  }

  private func names(_ people: [ID<Person>]) -> String {
    people.map(name).filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private func day(_ day: Day) -> String { words.dayInYear(day, today: today) }

  private func heading(_ plan: PlanPage) -> String {
    let version = plan.version
    let state = words.name(of: page.standing(of: plan, on: today))
    let parts = [
      words.word(.planVersion(number: version.number, state: state)),
      version.fromDay.map { words.word(.since(day($0))) }
        ?? version.presentedOn.map { words.word(.presentedOn(day($0))) }
        ?? words.word(.madeOn(day(version.madeOn))),
      version.toDay.map { words.word(.until(day($0))) },
    ]
    return parts.compactMap(\.self).joined(separator: isASCII ? " - " : " · ")
  }

  private func action(_ action: ActionItem) -> String {
    let box = action.isOpen ? "[ ]" : action.doneOn == nil ? "[-]" : "[x]"
    let end =
      action.doneOn.map { ", " + words.word(.done(day($0))) }
      ?? dropped(action).map { ", " + $0 } ?? action.dueOn.map { ", " + day($0) } ?? ""
    return "\(box) \(action.wording.text): \(action.doerName.text)\(end)"
  }

  /// That an action won't be done, and why.
  func dropped(_ action: ActionItem) -> String? {
    guard let on = action.droppedOn, let reason = action.dropReason else { return nil }
    return words.word(.dropped(day: day(on), reason: reason.text))
  }
}

extension PlanText {
  private func lines(_ change: PlanDiff.GoalChange) -> [String] {
    switch change {
    case .added(let goal):
      return ["+ " + title(goal) + ", " + words.word(.diffAdded)]
        + goal.actions.map { "  + " + action($0) }
    case .removed(let goal):
      return ["- " + title(goal) + ", " + words.word(.diffRemoved)]
    case .changed(let old, let new, let fields, let actions):
      return ["* " + title(new) + ", " + words.word(.diffChanged)]
        + fields.map { "    " + line($0, old, new) } + actions.map(line)
    }
  }

  private func title(_ goal: GoalPage) -> String {
    "\(goal.goal.number) \(goal.domainName.text): \(goal.goal.wording.text)"
  }

  private func line(_ change: PlanDiff.ActionChange) -> String {
    switch change {
    case .added(let action): return "  + " + self.action(action)
    case .removed(let action): return "  - " + self.action(action)
    case .changed(let old, let new, let fields):
      let parts = fields.map { field in
        pair(field, value(field, old), value(field, new))
      }
      return "  * \(new.wording.text): " + parts.joined(separator: "; ")
    }
  }

  private func line(_ field: FieldName, _ old: GoalPage, _ new: GoalPage) -> String {
    pair(field, value(field, old), value(field, new))
  }

  private func line(_ change: PlanDiff.FoundationChange) -> String {
    "* " + pair(change.step.field, change.from?.text, change.to?.text)
  }

  private func line(_ change: PlanDiff.AdviceChange) -> String {
    switch change {
    case .added(let advice):
      "+ " + head(advice).joined(separator: ": ") + ", " + words.word(.diffAdded)
    case .removed(let advice):
      "- " + head(advice).joined(separator: ": ") + ", " + words.word(.diffRemoved)
    case .changed(let old, let new):
      "* " + head(new).joined(separator: ": ") + ", " + words.word(.diffChanged) + ": "
        + pair(.advice, old.content.text.text, new.content.text.text)
    }
  }

  private func pair(_ field: FieldName, _ old: String?, _ new: String?) -> String {
    let none = words.word(.empty)
    let arrow = isASCII ? " -> " : " → "
    return words.name(of: field) + ": " + (old ?? none) + arrow + (new ?? none)
  }

  private func value(_ field: FieldName, _ page: GoalPage) -> String? {
    switch field {
    case .goal: page.goal.wording.text
    case .lifeDomain: page.domainName.text
    case .ownWords: page.goal.ownWords?.text
    case .baseline: page.goal.baseline?.text
    case .indicator: page.goal.indicator?.text
    case .byDay: page.goal.byDay.map(day)
    case .aboutWhom: page.about.isEmpty ? nil : names(page.about)
    default: nil
    }
  }

  private func value(_ field: FieldName, _ action: ActionItem) -> String? {
    switch field {
    case .action: action.wording.text
    case .doer: words.name(of: action.doer)
    case .doerName: action.doerName.text
    case .dueOn: action.dueOn.map(day)
    default: nil
    }
  }
}
