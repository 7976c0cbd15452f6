import Domain
import Screens
import Texts

/// A family as the command line shows it: as cells, as JSON with stable keys, as plain text.
enum FamilyOutput {
  static func cells(_ row: FamilyRow) -> [String] {
    cells(row.summary, row.ones, row.coordinator)
  }

  static func cells(_ page: FamilyPage) -> [String] {
    cells(page.summary, page.ones, page.coordinator?.login)
  }

  private static func cells(
    _ summary: FamilySummary, _ ones: SixStates, _ coordinator: Login?
  ) -> [String] {
    [
      summary.caseNumber.text, summary.name.text, indicator(ones),
      Wording.phrases.name(of: summary.risk), coordinator?.text ?? "", summary.openedOn.iso,
      summary.lastContactOn?.iso ?? "",
    ]
  }

  static func indicator(_ ones: SixStates) -> String {
    ones.states.map { state in
      switch state {
      case .present: "●"
      case .missing: "○"
      case .overdue: "◐"
      }
    }.joined()
  }

  static func plain(_ page: FamilyPage, _ today: Day) -> String {
    PlainText.family(page, phrases: Wording.phrases, today: today)
  }

  static func json(_ row: FamilyRow) -> JSON {
    .object(members(row.summary, row.ones, row.coordinator))
  }

  private static func members(
    _ summary: FamilySummary, _ ones: SixStates, _ coordinator: Login?
  ) -> [(String, JSON)] {
    [
      ("case", .text(summary.caseNumber.text)), ("name", .text(summary.name.text)),
      ("status", .text(summary.isOpen ? "open" : "closed")),
      ("municipality", .optional(summary.municipality?.text)),
      ("openedOn", .text(summary.openedOn.iso)), ("coordinator", .optional(coordinator?.text)),
      (
        "ones",
        .object(zip(One.allCases, ones.states).map { ($0.rawValue, .text($1.rawValue)) })
      ),
      ("gaps", .list(ones.gaps.map { .text($0.rawValue) })),
      ("lastContactOn", .optional(summary.lastContactOn?.iso)),
      ("risk", .text(summary.risk.rawValue)), ("version", .number(summary.version)),
    ]
  }

  static func json(_ page: FamilyPage) -> JSON {
    .object(
      members(page.summary, page.ones, page.coordinator?.login) + [
        ("members", .list(page.members.map(member))),
        ("elsewhere", .list(page.people.elsewhere.map(elsewhere))),
        ("custody", .list(page.people.custody.map(PersonOutput.json))),
        ("contactPoint", page.contactPoint.map(contact) ?? .null),
        ("provider", .optional(page.provider?.name.text)),
        ("budget", page.budget.map { budget($0, page) } ?? .null),
        ("closing", page.closing.map(closing) ?? .null),
        ("retention", .list(page.retention.lines.map(RetentionOutput.json))),
        ("extendedCare", .list(page.life.care.map(LifeOutput.json))),
        (
          "aftercare",
          .list(
            page.life.aftercare.enumerated().map { LifeOutput.json($1, number: $0 + 1, page) })
        ),
        ("commitments", .list(page.help.commitments.map { HelpOutput.json($0, page) })),
        ("involvedHelp", .list(page.help.involved.map(HelpOutput.json))),
        ("plan", page.plan.map(plan) ?? .null),
        ("planInTheMaking", page.planInTheMaking.map(plan) ?? .null),
        ("history", .object(One.allCases.map { ($0.rawValue, history(page, $0)) })),
        ("notes", .list(page.notes.map(note))), ("hasMoreNotes", .bool(page.hasMoreNotes)),
        ("workItems", .list(page.workItems.map(work))),
      ])
  }

  private static func closing(_ closing: CaseClosing) -> JSON {
    .object([
      ("onDay", .text(closing.onDay.iso)),
      ("stopReason", .text(closing.reasons.stopReason.rawValue)),
      ("endReason", .text(closing.reasons.endReason.rawValue)),
      ("satisfaction", closing.reasons.satisfaction.map { .number($0) } ?? .null),
      ("furtherHelp", .optional(closing.reasons.furtherHelp?.rawValue)),
      ("isDropout", .bool(closing.reasons.isDropout)),
      ("informant", .optional(closing.reasons.informant?.rawValue)),
      (
        "otherSatisfaction", closing.reasons.otherSatisfaction.map { .number($0) } ?? .null
      ),
      ("problemsReduced", closing.reasons.problemsReduced.map { .bool($0) } ?? .null),
      ("selfReliant", closing.reasons.selfReliant.map { .bool($0) } ?? .null),
      ("note", .optional(closing.reasons.note?.text)),
    ])
  }

  private static func member(_ line: MemberLine) -> JSON { .object(facts(line)) }

  private static func elsewhere(_ place: OtherPlace) -> JSON {
    .object([
      ("person", .text(place.person.uuid)), ("case", .optional(place.file?.caseNumber.text)),
      ("family", .optional(place.file?.name.text)), ("team", .text(place.team.text)),
      ("isOwn", .bool(place.isOwn)),
    ])
  }

  static func facts(_ line: MemberLine) -> [(String, JSON)] {
    [
      ("id", .text(line.person.id.uuid)), ("name", .text(line.person.name.full)),
      ("role", .text(line.member.role.rawValue)), ("birth", .optional(line.person.birth?.iso)),
      ("expectedOn", .optional(line.person.expectedOn?.iso)),
      ("deceasedOn", .optional(line.person.deceasedOn?.iso)),
      ("gender", .text(line.person.gender.rawValue)),
      ("bsn", .optional(line.person.bsn?.masked)),
      ("phone", .optional(line.person.phone?.e164)),
      ("postalCode", .optional(home(line)?.postalCode?.text)),
      ("houseNumber", .optional(home(line)?.houseNumber?.display)),
      ("fromDay", .text(line.member.fromDay.iso)),
    ]
  }

  /// A secret address never leaves.
  private static func home(_ line: MemberLine) -> Household? {
    line.household.flatMap { $0.isSecret ? nil : $0 }
  }

  private static func contact(_ term: ContactPointTerm) -> JSON {
    .object([
      ("name", .text(term.name.text)), ("phone", .text(term.phone.e164)),
      ("hours", .optional(term.hours?.text)), ("fromDay", .text(term.fromDay.iso)),
    ])
  }

  private static func budget(_ term: BudgetTerm, _ page: FamilyPage) -> JSON {
    .object([
      ("year", .number(term.year)), ("municipality", .text(term.municipality.text)),
      ("ceilingCents", .number(term.ceiling.rawValue)),
      ("committedCents", .number(page.committed.rawValue)),
      ("acknowledged", page.overspend?.line.map(acknowledged) ?? .null),
      ("acknowledgements", .list(page.help.overspends.map(acknowledged))),
    ])
  }

  private static func acknowledged(_ line: OverspendLine) -> JSON {
    .object([
      ("by", .text(line.author.text)), ("onDay", .text(line.acknowledgement.onDay.iso)),
      ("year", .number(line.acknowledgement.year)),
      ("municipality", .text(line.acknowledgement.municipality.text)),
      ("committedCents", .number(line.acknowledgement.committed.rawValue)),
      ("ceilingCents", .number(line.acknowledgement.ceiling.rawValue)),
      ("reason", .text(line.acknowledgement.reason.text)),
    ])
  }

  static func plan(_ page: PlanPage) -> JSON {
    .object([
      ("version", .number(page.version.number)), ("state", .text(page.version.state.rawValue)),
      ("presentedOn", .optional(page.version.presentedOn?.iso)),
      ("agreedOn", .optional(page.version.fromDay?.iso)),
      ("evaluationOn", .optional(page.version.evaluationOn?.iso)),
      ("round", .number(page.round)),
      ("adoptionReason", .optional(page.version.adoptionReason?.text)),
      (
        "agreedBy",
        .list(
          page.counting.values.filter { $0.kind == .agreed }.sorted { $0.number < $1.number }
            .map { .text($0.person.uuid) })
      ),
      ("answers", .list(page.answers.map(answer))),
      (
        "foundation",
        .object(
          FoundationStep.allCases.map { ($0.rawValue, .optional(page.foundation[$0]?.text)) })
      ),
      ("advice", .list(page.advice.map(advice))),
      ("goals", .list(page.goals.map(goal))),
    ])
  }

  private static func advice(_ advice: ExpertAdvice) -> JSON {
    .object([
      ("number", .number(advice.number)), ("name", .text(advice.content.name.text)),
      ("discipline", .text(advice.content.discipline.text)),
      ("registration", .optional(advice.content.registration?.text)),
      ("onDay", .text(advice.content.onDay.iso)), ("text", .text(advice.content.text.text)),
    ])
  }

  private static func answer(_ answer: PlanAnswer) -> JSON {
    .object([
      ("person", .text(answer.person.uuid)), ("answer", .text(answer.kind.rawValue)),
      ("onDay", .text(answer.onDay.iso)), ("round", .number(answer.round)),
      ("ownWords", .optional(answer.ownWords?.text)),
    ])
  }

  private static func goal(_ page: GoalPage) -> JSON {
    .object([
      ("number", .number(page.goal.number)), ("domain", .text(page.domainName.text)),
      ("wording", .text(page.goal.wording.text)),
      ("ownWords", .optional(page.goal.ownWords?.text)),
      ("byDay", .optional(page.goal.byDay?.iso)),
      ("id", .text(page.goal.id.uuid)), ("lineage", .text(page.goal.lineage.uuid)),
      ("baseline", .optional(page.goal.baseline?.text)),
      ("indicator", .optional(page.goal.indicator?.text)),
      ("about", .list(page.about.map { .text($0.uuid) })),
      (
        "scores",
        .list(
          page.scores.map { score in
            .object([
              ("onDay", .text(score.onDay.iso)), ("score", .number(score.score)),
              ("by", .text(score.by.text)), ("note", .optional(score.note?.text)),
            ])
          })
      ),
      (
        "actions",
        .list(
          page.actions.map { action in
            .object([
              ("id", .text(action.id.uuid)), ("number", .number(action.number)),
              ("wording", .text(action.wording.text)), ("doer", .text(action.doer.rawValue)),
              ("doerName", .text(action.doerName.text)), ("dueOn", .optional(action.dueOn?.iso)),
              ("doneOn", .optional(action.doneOn?.iso)),
              ("droppedOn", .optional(action.droppedOn?.iso)),
              ("dropReason", .optional(action.dropReason?.text)),
            ])
          })
      ),
    ])
  }

  private static func history(_ page: FamilyPage, _ one: One) -> JSON {
    .list(
      page.history.filter { $0.one == one }.map { line in
        .object([
          ("fromDay", .text(line.fromDay.iso)), ("toDay", .optional(line.toDay?.iso)),
          ("isGap", .bool(line.value == .gap)),
          ("value", .text(Wording.phrases.history(line.value))),
        ])
      })
  }

  private static func note(_ line: NoteLine) -> JSON {
    .object([
      ("id", .text(line.note.id.uuid)), ("kind", .text(line.note.kind.rawValue)),
      ("onDay", .text(line.note.onDay.iso)), ("at", .optional(line.note.at?.text)),
      ("author", .text(line.author.text)), ("withWhom", .optional(line.note.withWhom?.text)),
      ("members", .list(line.members.map { .text($0.uuid) })),
      ("text", .text(line.note.text.text)),
    ])
  }

  private static func work(_ item: WorkItem) -> JSON {
    .object([
      ("id", .text(item.id.uuid)), ("kind", .text(item.kind.rawValue)),
      ("title", .text(item.title.text)), ("dueOn", .text(item.dueOn.iso)),
      ("at", .optional(item.at?.text)), ("postponedUntil", .optional(item.postponedUntil?.iso)),
      ("doneOn", .optional(item.doneOn?.iso)),
    ])
  }
}
