package import Domain
import Drawing
package import Texts

/// The handover sheet (overdrachtsformulier): one page of text about a family for whoever is next.
package enum HandoverSheetText {
  /// Lines of at most 78 cells, sixty at most.
  package static func page(_ page: FamilyPage, phrases: any Phrases) -> String {
    let today = page.readOn
    let face = Sheet(page: page, phrases: phrases, today: today)
    return (face.head + face.six + face.goals + face.work + face.notes).prefix(60)
      .joined(separator: "\n") + "\n"
  }

  /// The same as a page for a browser or a printer; every text is escaped, nothing is loaded.
  package static func html(_ page: FamilyPage, phrases: any Phrases) -> String {
    let text = self.page(page, phrases: phrases)
    let title = PrintedPage.escaped(phrases.word(.team(.sheetTitle(page.summary.name.text))))
    let language = phrases.language == .dutch ? "nl" : "en"
    return """
      <!doctype html>
      <html lang="\(language)">
      <head><meta charset="utf-8"><title>\(title)</title></head>
      <body><pre>\(PrintedPage.escaped(text))</pre></body>
      </html>

      """
  }

  private struct Sheet {
    let page: FamilyPage
    let phrases: any Phrases
    let today: Day

    private func team(_ word: TeamWord) -> String { phrases.word(.team(word)) }
    private func cut(_ text: String) -> String {
      CellWidth.cut(text.split(whereSeparator: \.isNewline).joined(separator: " "), to: 78)
    }

    var head: [String] {
      let summary = page.summary
      var risk = phrases.word(.columnRisk) + ": " + phrases.name(of: summary.risk)
      if let day = summary.riskOn { risk += " (" + phrases.longDay(day) + ")" }
      var lines = [
        cut(team(.sheetTitle(summary.name.text))), team(.sheetConfidential), "",
        summary.caseNumber.text + "   " + phrases.longDay(today) + "   " + page.teamName.text,
        risk,
        phrases.word(.lastContact(phrases.ago(summary.lastContactOn, today: today))),
      ]
      if let handover = page.coordination.handover {
        lines.append(cut(handover.note.text))
      }
      return lines
    }

    var six: [String] {
      let values: [(One, String?)] = [
        (.family, phrases.longDay(page.summary.openedOn)),
        (.plan, page.plan.map { phrases.history(.plan(goals: $0.goals.count)) }),
        (
          .coordinator,
          page.coordination.external.map {
            "\($0.name.text), \($0.organisation.text), \($0.phone.display)"
          } ?? page.coordinator?.name.text
        ),
        (.contactPoint, page.contactPoint.map { "\($0.name.text), \($0.phone.display)" }),
        (.provider, page.provider?.name.text),
        (.budget, page.budget.map { "\($0.year): " + phrases.money($0.ceiling) }),
      ]
      return ["", phrases.word(.sixTitle)]
        + values.map { one, value in
          cut(
            "  " + CellWidth.pad(phrases.name(of: one), to: 16)
              + CellWidth.pad(phrases.name(of: page.ones[one]), to: 14) + (value ?? ""))
        }
    }

    var goals: [String] {
      let goals = (page.plan ?? page.planInTheMaking)?.goals ?? []
      return section(team(.goals), 6, goals.map { "\($0.goal.number) " + $0.goal.wording.text })
    }

    var work: [String] {
      let due = page.reminders.filter { $0.showFrom <= today }.map { reminder in
        phrases.reason(reminder, subject: page.subject(of: reminder), today: today) + ", "
          + phrases.term(reminder.due, at: reminder.at, today: today)
      }
      return section(team(.work), 10, due)
    }

    var notes: [String] {
      section(
        team(.lastNotes), 5,
        page.notes.map { line in
          phrases.longDay(line.note.onDay) + ", " + phrases.name(of: line.note.kind) + ": "
            + line.note.text.text
        })
    }

    private func section(_ title: String, _ limit: Int, _ lines: [String]) -> [String] {
      let more = lines.count > limit ? ["  + \(lines.count - limit)"] : []
      return ["", title]
        + (lines.isEmpty
          ? ["  " + team(.nothing)] : lines.prefix(limit).map { cut("  " + $0) } + more)
    }
  }
}
