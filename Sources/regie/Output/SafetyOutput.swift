import Domain
import Texts

/// What stands on the safety tab, a row each.
struct SafetyOutput {
  let cells: [String]
  let json: JSON

  static func lines(_ page: FamilyPage) -> [SafetyOutput] {
    page.safety.protocols.map { run($0, page) } + page.safety.reports.map(report)
      + page.safety.agreements.map(agreement) + page.safety.crises.map { crisis($0, page) }
      + page.safety.messageBlocks.map(block)
  }

  private static func run(_ line: ProtocolLine, _ page: FamilyPage) -> SafetyOutput {
    let words = Wording.phrases
    let names = page.members.filter { line.people.contains($0.person.id) }
      .map(\.person.name.given)
    let state =
      line.run.closedOn.map { words.word(SafetyWord.closedOn($0.iso)) }
      ?? words.word(SafetyWord.headerStage(line.next?.rawValue ?? 5))
    return SafetyOutput(
      cells: [
        words.word(SafetyWord.protocolTitle), "\(line.run.number)", line.run.openedOn.iso, state,
        words.word(SafetyWord.children(names: names.joined(separator: ", "))),
      ],
      json: .object([
        ("kind", .text("protocol")), ("number", .number(line.run.number)),
        ("openedOn", .text(line.run.openedOn.iso)),
        ("closedOn", .optional(line.run.closedOn?.iso)),
        ("nextStep", line.next.map { .number($0.rawValue) } ?? .null),
        ("about", .list(line.people.map { .text($0.uuid) })),
        ("steps", .list(line.steps.map(step))),
      ]))
  }

  private static func step(_ line: StepLine) -> JSON {
    let (step, ruling) = (line.step, line.step.ruling)
    return .object([
      ("step", .number(step.stage.rawValue)), ("onDay", .text(step.onDay.iso)),
      ("author", .text(line.author.text)), ("text", .text(step.text.text)),
      ("with", .optional(step.withWhom?.text)),
      (
        "considerations",
        .list(
          line.considerations.map {
            .object([
              ("number", .number($0.kind.rawValue)), ("answer", .bool($0.answer)),
              ("why", .text($0.why.text)),
            ])
          })
      ),
      ("decision", .optional(ruling?.decision.rawValue)),
      ("parentsInformed", ruling.map { .bool($0.parentsInformed) } ?? .null),
      ("whyNotInformed", .optional(ruling?.whyNotInformed?.text)),
      ("deviation", .optional(ruling?.deviation?.text)),
    ])
  }

  private static func report(_ report: SafetyReport) -> SafetyOutput {
    let words = Wording.phrases
    return SafetyOutput(
      cells: [
        words.name(of: report.kind), "\(report.number)", report.onDay.iso,
        report.outcome.map { words.word(SafetyWord.closedOn($0.onDay.iso)) }
          ?? words.word(SafetyWord.outcomeOpen), report.text.text,
      ],
      json: .object([
        ("kind", .text(report.kind.rawValue)), ("number", .number(report.number)),
        ("onDay", .text(report.onDay.iso)), ("text", .text(report.text.text)),
        ("reference", .optional(report.reference?.text)),
        ("parentsInformed", .bool(report.parentsInformed)),
        ("whyNotInformed", .optional(report.whyNotInformed?.text)),
        ("outcomeOn", .optional(report.outcome?.onDay.iso)),
        ("outcome", .optional(report.outcome?.text.text)),
      ]))
  }

  private static func agreement(_ agreement: SafetyAgreement) -> SafetyOutput {
    let words = Wording.phrases
    let state =
      agreement.endedOn.map { words.word(SafetyWord.closedOn($0.iso)) }
      ?? words.word(SafetyWord.checkOn(agreement.checkOn.iso))
    return SafetyOutput(
      cells: [
        words.word(SafetyWord.agreement), "\(agreement.number)", agreement.fromDay.iso, state,
        agreement.text.text,
      ],
      json: .object([
        ("kind", .text("agreement")), ("number", .number(agreement.number)),
        ("text", .text(agreement.text.text)), ("parties", .text(agreement.parties.text)),
        ("watchedBy", .text(agreement.watchedBy.text)),
        ("fromDay", .text(agreement.fromDay.iso)), ("checkOn", .text(agreement.checkOn.iso)),
        ("endedOn", .optional(agreement.endedOn?.iso)),
      ]))
  }

  private static func crisis(_ crisis: Crisis, _ page: FamilyPage) -> SafetyOutput {
    let (words, story) = (Wording.phrases, crisis.story)
    let state =
      crisis.ending.map { words.word(SafetyWord.crisisEnded($0.onDay.iso)) }
      ?? words.word(SafetyWord.crisisLook(story.lookOn.iso))
    return SafetyOutput(
      cells: [
        words.word(SafetyWord.crisisTitle), "\(crisis.number)", crisis.beganOn.iso, state,
        story.situation.text,
      ],
      json: .object([
        ("kind", .text("crisis")), ("number", .number(crisis.number)),
        ("beganOn", .text(crisis.beganOn.iso)), ("reportedBy", .text(story.reportedBy.text)),
        ("about", .text(story.about.text)), ("text", .text(story.situation.text)),
        ("danger", .text(story.danger.text)), ("agreed", .text(story.agreed.text)),
        ("helper", .optional(story.help?.who.text)),
        ("helpFrom", .optional(story.help?.fromDay.iso)),
        ("reachable", .text(story.reachable.text)), ("lookOn", .text(story.lookOn.iso)),
        ("decidedOn", .optional(crisis.decision?.onDay.iso)),
        ("decision", .optional(crisis.decision?.text.text)),
        (
          "commitments",
          .list(page.commitments(after: crisis.id).map { .number($0.commitment.number) })
        ),
        ("endedOn", .optional(crisis.ending?.onDay.iso)),
        ("howEnded", .optional(crisis.ending?.text.text)),
      ]))
  }

  private static func block(_ block: MessageBlock) -> SafetyOutput {
    let words = Wording.phrases
    return SafetyOutput(
      cells: [
        words.word(SafetyWord.headerMessages), "\(block.number)", block.fromDay.iso,
        block.lifting.map { words.word(SafetyWord.closedOn($0.onDay.iso)) } ?? "",
        block.reason.text,
      ],
      json: .object([
        ("kind", .text("messageBlock")), ("number", .number(block.number)),
        ("fromDay", .text(block.fromDay.iso)), ("reason", .text(block.reason.text)),
        ("liftedOn", .optional(block.lifting?.onDay.iso)),
        ("whyLifted", .optional(block.lifting?.reason.text)),
      ]))
  }
}
