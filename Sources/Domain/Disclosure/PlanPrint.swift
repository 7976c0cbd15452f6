/// A plan as it is handed to one reader.
package struct PlanPrint: Equatable, Sendable {
  package let reader: PlanReader
  package let caseNumber: CaseNumber
  package let version: Int
  package let agreedOn: Day?
  package let printedOn: Day
  package let evaluationOn: Day?
  /// What he may read, with everybody else's telephone numbers and postal codes taken out.
  package let goals: [GoalPage]
  /// How many goals were left out.
  package let leftOut: Int
  package let answer: PlanAnswer?
  package let coordinator: Line?
  package let contactPoint: ContactPointTerm?

  /// `others` are texts that lead to where others live or how they are reached.
  package init(
    of page: FamilyPage, for reader: PlanReader, hiding others: [String], on day: Day
  ) throws(Refusal) {
    guard let plan = page.plan else { throw .disclosure(.noPlan) }
    let readable = plan.goals.filter(reader.mayRead)
    let scrub = Scrubber(others)
    self.reader = reader
    caseNumber = page.summary.caseNumber
    version = plan.version.number
    agreedOn = plan.version.fromDay
    printedOn = day
    evaluationOn = page.evaluationOn
    goals = readable.map(scrub.goal)
    leftOut = plan.goals.count - readable.count
    answer = plan.counting[reader.person.id]
    coordinator = page.coordinator?.name
    contactPoint = page.contactPoint
  }
}

/// Takes telephone numbers and postal codes of others out of what was written.
package struct Scrubber {
  /// Letters and digits alone, the longest first.
  private let secrets: [[Character]]

  package init(_ texts: [String]) {
    secrets = Set(texts.map { Array($0.lowercased().filter { $0.isLetter || $0.isNumber }) })
      .filter { $0.count >= 6 }.sorted { $0.count > $1.count }
  }

  /// Whether a text says nothing of it.
  package func isClean(_ text: String) -> Bool { scrubbed(text) == text }

  func goal(_ page: GoalPage) -> GoalPage {
    var goal = page.goal
    goal.wording = line(goal.wording)
    goal.ownWords = goal.ownWords.map(line)
    goal.baseline = goal.baseline.map(line)
    goal.indicator = goal.indicator.map(line)
    let actions = page.actions.map { action in
      var action = action
      action.wording = line(action.wording)
      action.doerName = line(action.doerName)
      return action
    }
    return GoalPage(
      goal: goal, domainName: page.domainName, actions: actions, about: page.about,
      scores: page.scores)
  }

  private func line(_ line: Line) -> Line {
    let text = scrubbed(line.text)
    return text == line.text ? line : (try? Line(text, limit: 500)) ?? Line(known: "…")
  }

  /// Each secret is found whatever blanks, dashes or points stand in it.
  func scrubbed(_ text: String) -> String {
    var signs = Array(text)
    for secret in secrets {
      var start = 0
      while start < signs.count {
        if let end = match(secret, in: signs, from: start) {
          signs.replaceSubrange(start..<end, with: ["…"])
        }
        start += 1
      }
    }
    return String(signs)
  }

  private func match(_ secret: [Character], in signs: [Character], from start: Int) -> Int? {
    var place = start
    for (index, wanted) in secret.enumerated() {
      while index > 0, place < signs.count, " -./()".contains(signs[place]) { place += 1 }
      guard place < signs.count, signs[place].lowercased() == wanted.lowercased() else {
        return nil
      }
      place += 1
    }
    return place
  }
}
