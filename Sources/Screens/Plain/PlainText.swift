package import Domain
import Drawing
package import Texts

/// The same facts as lines of text, where there is no terminal and for screen readers.
package enum PlainText {
  /// The worklist as a table; no colours and no lines to draw.
  package static func worklist(_ page: WorklistPage, phrases: any Phrases, today: Day) -> String {
    let counts = WorklistTab.allCases.map { tab in
      let name = phrases.name(of: tab)
      return page.counts[tab].map { "\(name) (\($0))" } ?? name
    }
    var lines = [
      phrases.name(of: MainTab.worklist) + ": " + phrases.name(of: page.tab),
      counts.joined(separator: "  "),
    ]
    guard !page.rows.isEmpty else {
      return (lines + [phrases.word(.worklistEmpty)]).joined(separator: "\n") + "\n"
    }
    let heads = [
      phrases.word(.columnFamily), phrases.word(.columnCase),
      One.allCases.map(phrases.letter(of:)).joined(), phrases.word(.columnWhy),
      phrases.word(.columnTerm),
    ]
    let rows = page.rows.map { row in
      let more = row.more > 0 ? " +\(row.more)" : ""
      return [
        row.name.text, row.caseNumber.text, indicator(row.ones, phrases),
        phrases.reason(row.reason, subject: row.subject, today: today) + more,
        phrases.term(row.reason.due, at: row.reason.at, today: today),
      ]
    }
    lines += table([heads] + rows)
    return lines.joined(separator: "\n") + "\n"
  }

  /// A family's file: the six, what is due, the plan, the members, the last notes.
  package static func family(_ page: FamilyPage, phrases: any Phrases, today: Day) -> String {
    let summary = page.summary
    var lines = [
      [
        summary.name.text, summary.caseNumber.text, indicator(page.ones, phrases),
        phrases.word(.columnRisk) + ": " + phrases.name(of: summary.risk),
      ].joined(separator: "  "),
      phrases.word(.lastContact(phrases.ago(summary.lastContactOn, today: today))), "",
      phrases.word(.sixTitle),
    ]
    if let closing = page.closing {
      let day = phrases.dayInYear(closing.onDay, today: today)
      lines.insert(
        phrases.word(
          .closedOn(
            day: day,
            reason: phrases.name(of: closing.reasons.stopReason) + " ("
              + closing.reasons.stopReason.rawValue + "), CBS "
              + closing.reasons.endReason.rawValue)), at: 1)
    }
    lines += table(One.allCases.map { one in six(one, page, phrases, today) })
    let kept = RetentionText(page: page, words: phrases, today: today, isASCII: false)
    if let text = kept.ofFile { lines += [phrases.word(.retention(.title)) + ": " + text] }
    let due = page.reminders.filter { $0.showFrom <= today }
    if !due.isEmpty { lines += ["", phrases.word(.remindersTitle)] }
    lines += due.map { reminder in
      let subject = page.subject(of: reminder)
      let term = phrases.term(reminder.due, at: reminder.at, today: today)
      return "- " + phrases.reason(reminder, subject: subject, today: today) + ": " + term
    }
    for plan in PlanLine.plans(page) { lines += [""] + goals(of: plan, phrases, today) }
    if !page.help.commitments.isEmpty || !page.help.involved.isEmpty {
      lines += ["", phrases.name(of: FamilyTab.helpAndBudget)] + help(page, phrases, today)
    }
    lines += ["", phrases.name(of: FamilyTab.members)]
    let mark = PersonMark(words: phrases, isASCII: false)
    lines += page.members.map { member in
      let birth = member.person.isAlive ? member.person.birth : nil
      let age = birth.map { ", " + phrases.age($0.age(on: today)) } ?? ""
      return "- " + mark.name(member.person) + age + ", " + phrases.name(of: member.member.role)
    }
    guard !page.notes.isEmpty else { return lines.joined(separator: "\n") + "\n" }
    lines += ["", phrases.word(.notesTitle)]
    lines += page.notes.prefix(5).flatMap { line in
      let note = line.note
      let head = phrases.longDay(note.onDay) + ", " + phrases.name(of: note.kind)
      return ["- " + head] + CellWidth.wrap(note.text.text, width: 76).map { "  " + $0 }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension PlainText {
  /// What became of a referral, with the text for the referrer's own record.
  package static func answer(
    _ referral: Referral, _ story: ReferralStory, phrases: any Phrases, today: Day
  ) -> String {
    AnswerText(referral, story).lines(phrases, today).joined(separator: "\n")
  }

  /// What a row of the practice waits for, or what became of it.
  package static func standing(
    _ row: PracticeRow, phrases: any Phrases, today: Day
  ) -> String {
    row.standing(phrases, today)
  }

  private static func indicator(_ ones: SixStates, _ phrases: any Phrases) -> String {
    One.allCases.map { one in
      switch ones[one] {
      case .present: phrases.letter(of: one).uppercased()
      case .missing: "-"
      case .overdue: phrases.letter(of: one).lowercased()
      }
    }.joined()
  }

  private static func six(
    _ one: One, _ page: FamilyPage, _ phrases: any Phrases, _ today: Day
  ) -> [String] {
    let state = page.ones[one]
    let since = phrases.dayInYear(page.summary.span(of: one).since, today: today)
    let value: String? =
      switch one {
      case .family: page.summary.caseNumber.text
      case .plan: page.plan.map { "\($0.version.number)" }
      case .coordinator: page.coordinator?.name.text
      case .contactPoint: page.contactPoint.map { $0.name.text + " " + $0.phone.display }
      case .provider: page.provider?.name.text
      case .budget:
        page.budget.map {
          phrases.word(
            .budgetOf(
              committed: phrases.money(page.committed), ceiling: phrases.money($0.ceiling)))
        }
      }
    return [
      phrases.name(of: one), phrases.name(of: state), state == .missing ? "" : value ?? "",
      phrases.word(.since(since)),
    ]
  }

  private static func help(
    _ page: FamilyPage, _ phrases: any Phrases, _ today: Day
  ) -> [String] {
    let commitments = page.help.commitments.map { line in
      let commitment = line.commitment
      let money = commitment.amount == nil ? nil : phrases.money(commitment.counted)
      let waits = line.waiting.map {
        $0.bridging.map { phrases.word(.bridgedBy($0.text)) } ?? phrases.word(.noBridging)
      }
      return "- "
        + [
          line.personName.given, commitment.product.text, line.providerName.text,
          phrases.name(of: commitment.state), waits, money ?? commitment.volume?.text,
        ].compactMap(\.self).joined(separator: ", ")
    }
    let others = page.help.involved.filter { $0.toDay == nil }.map { help in
      let name = page.members.first { $0.person.id == help.person }?.person.name.given
      return "- "
        + [
          name, help.organisation.text, phrases.name(of: help.kind), help.contactName?.text,
          help.phone?.display,
        ].compactMap(\.self).joined(separator: ", ")
    }
    let overspend = page.overspend.map { overspend in
      overspend.line?.text(phrases, today) ?? phrases.word(.overspendOpen)
    }
    return [overspend].compactMap { $0.map { "- " + $0 } } + commitments + others
  }

  private static func goals(
    of plan: PlanPage, _ phrases: any Phrases, _ today: Day
  ) -> [String] {
    let state = phrases.name(of: plan.version.state)
    let head = phrases.word(.planVersion(number: plan.version.number, state: state))
    return [head]
      + plan.goals.flatMap { goal in
        ["\(goal.goal.number). \(goal.goal.wording.text) (\(goal.domainName.text))"]
          + goal.actions.map { action in
            let box = action.doneOn == nil ? "[ ]" : "[x]"
            let due = action.dueOn.map { ", " + phrases.dayInYear($0, today: today) } ?? ""
            return "   \(box) \(action.wording.text): \(action.doerName.text)\(due)"
          }
      }
  }

  private static func table(_ rows: [[String]]) -> [String] {
    let count = rows.map(\.count).max() ?? 0
    let widths = (0..<count).map { column in
      rows.map { $0.indices.contains(column) ? CellWidth.of($0[column]) : 0 }.max() ?? 0
    }
    return rows.map { row in
      let cells = row.enumerated().map { CellWidth.pad($1, to: widths[$0]) }
      var line = cells.joined(separator: "  ")
      while line.hasSuffix(" ") { line.removeLast() }
      return line
    }
  }
}
