/// What one person of a family may see of its plan, by age and custody (Jeugdwet 7.3.10, 7.3.15).
///
/// Under twelve the plan goes to who has custody; from twelve to the youth too; from sixteen a
/// parent sees what is about the youth only with his consent, which isn't recorded yet, so not. Whoever
/// has no custody sees what is about himself alone.
package struct PlanReader: Equatable, Sendable {
  package let person: Person
  package let standing: Standing
  /// Whose part he may see: himself, and the children he answers for.
  package let sees: Set<ID<Person>>

  package enum Standing: Equatable, Sendable {
    case youth
    /// Has custody, or counts as a holder where none is recorded.
    case holder
    case fosterParent
    /// His own data alone.
    case other
  }

  /// On what ground he gets it.
  package var ground: DisclosureGround {
    switch standing {
    case .youth, .other: .ownData
    case .holder: .consentRequired
    case .fosterParent: .directlyInvolved
    }
  }

  /// From this age on a parent needs the youth's consent.
  static let ageOfOwnConsent = 16

  /// How somebody of the family stands on a day, or why he gets no print.
  package init(_ id: ID<Person>, in page: FamilyPage, on day: Day) throws(Refusal) {
    let members = page.members.filter { $0.member.toDay == nil && $0.person.isLiving }
    guard let line = members.first(where: { $0.person.id == id }),
      line.member.role.isOfTheFamily
    else { throw .disclosure(.readerNotOfFamily) }
    person = line.person
    let youths = members.filter { $0.member.role == .youth }
    switch line.member.role {
    case .youth:
      guard Self.isCertainly(PlanConsentRule.ageToBeAsked, line.person, day) else {
        throw .disclosure(.readerTooYoung)
      }
      (standing, sees) = (.youth, [id])
    case .fosterParent:
      let home = page.homes.residences.filter { $0.person == id && $0.toDay == nil }
        .map(\.household)
      let children = page.homes.residences.filter {
        $0.toDay == nil && home.contains($0.household)
      }.map(\.person)
      standing = .fosterParent
      sees = Set([id] + Self.open(youths.map(\.person).filter { children.contains($0.id) }, day))
    default:
      let children = Self.children(of: line, among: youths.map(\.person), page, day)
      standing = children.isEmpty ? .other : .holder
      sees = Set([id] + Self.open(children, day))
    }
  }

  /// The children of whom somebody has custody; where nobody's is recorded, parents and guardians count.
  private static func children(
    of line: MemberLine, among youths: [Person], _ page: FamilyPage, _ day: Day
  ) -> [Person] {
    let facts = page.custody(on: day)
    return youths.filter { youth in
      let terms = facts.current(of: youth.id)
      guard terms.isEmpty else {
        return terms.contains { $0.holder.person == line.person.id }
      }
      return line.member.role == .parent || line.member.role == .legalGuardian
    }
  }

  /// Those of whom a holder may see what is about them.
  private static func open(_ children: [Person], _ day: Day) -> [ID<Person>] {
    children.filter { !isPerhaps(ageOfOwnConsent, $0, day) }.map(\.id)
  }

  private static func isCertainly(_ age: Int, _ person: Person, _ day: Day) -> Bool {
    person.birth.map { $0.age(on: day) >= age } ?? false
  }

  /// Of a birth known in part the earliest day counts: who may be sixteen decides himself.
  private static func isPerhaps(_ age: Int, _ person: Person, _ day: Day) -> Bool {
    person.birth.map { $0.earliest.adding(months: 12 * age) <= day } ?? true
  }

  /// Whether a goal may be shown: about the family as a whole, or only about whom he may see.
  package func mayRead(_ goal: GoalPage) -> Bool {
    guard !goal.about.isEmpty else { return standing != .other }
    return goal.about.allSatisfy(sees.contains)
  }
}

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
struct Scrubber {
  /// Letters and digits alone, the longest first.
  private let secrets: [[Character]]

  init(_ texts: [String]) {
    secrets = Set(texts.map { Array($0.lowercased().filter { $0.isLetter || $0.isNumber }) })
      .filter { $0.count >= 6 }.sorted { $0.count > $1.count }
  }

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

/// What can be asked about what leaves a file.
package enum SharingCommand: Equatable, Sendable {
  /// The plan as one person may have it; handed out once it is written down.
  case printPlan(CaseReference, for: ID<Person>)
  /// What left the file, the newest first.
  case disclosures(CaseReference)
  /// Who looked at the file, for somebody of the family; a year back where no day is said.
  case accessReport(CaseReference, for: Line, from: Day?, until: Day?)
  /// The consents and what left the file.
  case overview(ID<Family>)
  case ask(ID<Family>, NewConsent)
  /// What somebody answered to the question with a number.
  case reply(ID<Family>, number: Int, NewConsentReply)
  /// Shared on the ground of the consent with a number.
  case discloseWith(ID<Family>, number: Int, NewDisclosure, on: Day?)
  /// Something handed out by hand: told, mailed, reported.
  case disclose(ID<Family>, NewDisclosure, on: Day?)
}

/// Something that left a file, with who handed it out.
package struct DisclosureLine: Equatable, Sendable {
  package let disclosure: Disclosure
  package let author: Login

  package init(disclosure: Disclosure, author: Login) {
    self.disclosure = disclosure
    self.author = author
  }
}
