package import Domain
package import Texts

/// The plan for one reader, in plain words: "u" for who is of age, "je" for a youth.
package enum PlanPaper {
  package static func page(_ print: PlanPrint, _ words: any Phrases) -> PrintedPage {
    let isYouth = print.reader.standing == .youth
    func word(_ word: PaperWord) -> String { words.word(word, youth: isYouth) }
    let name = print.reader.person.name
    let title = word(.title)
    var parts: [PrintedPage.Part] = [
      .title(title), .fact(word(.for), name.full),
      .fact(word(.number), print.caseNumber.text),
      .fact(word(.version), "\(print.version)"),
    ]
    if let day = print.agreedOn { parts.append(.fact(word(.agreedOn), words.longDay(day))) }
    parts += [
      .fact(word(.printedOn), words.longDay(print.printedOn)), .text(""), .text(word(.intro)),
    ]
    for (place, goal) in print.goals.enumerated() {
      parts += self.goal(goal, place + 1, words, word)
    }
    if print.leftOut > 0 { parts += [.text(""), .text(word(.leftOut))] }
    if let own = print.answer?.ownWords {
      parts += [.heading(word(.ownWordsTitle)), .text(own.text)]
    }
    return PrintedPage(
      title: title, language: words.language.rawValue, parts: parts + foot(print, words, word))
  }

  static func goal(
    _ page: GoalPage, _ place: Int, _ words: any Phrases, _ word: (PaperWord) -> String
  ) -> [PrintedPage.Part] {
    let goal = page.goal
    var parts: [PrintedPage.Part] = [
      .heading("\(place). " + goal.wording.text + " (" + page.domainName.text + ")")
    ]
    func add(_ name: PaperWord, _ text: String?) {
      if let text { parts.append(.fact(word(name), text)) }
    }
    add(.inOwnWords, goal.ownWords?.text)
    add(.now, goal.baseline?.text)
    add(.seenBy, goal.indicator?.text)
    add(.byDay, goal.byDay.map(words.longDay))
    if let first = page.scores.first, let last = page.scores.last, first != last {
      add(.score, "\(first.score) → \(last.score)")
    }
    let open = page.actions.filter { $0.droppedOn == nil }
    if !open.isEmpty { parts.append(.text(word(.actions))) }
    return parts
      + open.map { action in
        var text = action.doerName.text + ": " + action.wording.text
        if action.doneOn != nil {
          text += " (" + word(.done) + ")"
        } else if let due = action.dueOn {
          text += " (" + word(.before) + " " + words.longDay(due) + ")"
        }
        return .item(text)
      }
  }

  private static func foot(
    _ print: PlanPrint, _ words: any Phrases, _ word: (PaperWord) -> String
  ) -> [PrintedPage.Part] {
    var parts: [PrintedPage.Part] = []
    if let day = print.evaluationOn {
      parts += [.text(""), .text(word(.evaluation(words.longDay(day))))]
    }
    parts.append(.heading(word(.questions)))
    if let contact = print.contactPoint {
      parts.append(
        .text(
          word(
            .call(
              contact.name.text, contact.phone.display, hours: contact.hours?.text))))
    }
    if let coordinator = print.coordinator {
      parts.append(.fact(word(.coordinator), coordinator.text))
    }
    return parts + [.text(word(.confidant)), .text(word(.support))]
  }
}
