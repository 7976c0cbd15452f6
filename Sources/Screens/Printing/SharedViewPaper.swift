package import Domain
package import Texts

/// What a family sees while it looks along, in the plain words of the plan on paper.
package enum SharedViewPaper {
  package static func page(_ view: SharedView, _ words: any Phrases) -> PrintedPage {
    let isYouth = view.readers.allSatisfy { $0.standing == .youth }
    func word(_ word: PaperWord) -> String { words.word(word, youth: isYouth) }
    let title = view.version.map { _ in word(.title) } ?? view.familyName.text
    var parts: [PrintedPage.Part] = [
      .fact(word(.for), view.readers.map(\.person.name.full).joined(separator: ", "))
    ]
    if let version = view.version {
      parts.append(.fact(word(.version), "\(version.number) · " + words.name(of: version.state)))
    }
    if view.goals.isEmpty { parts += [.text(""), .text(word(.noGoals))] }
    for (place, goal) in view.goals.enumerated() {
      parts += PlanPaper.goal(goal, place + 1, words, word)
    }
    if let day = view.evaluationOn {
      parts += [.text(""), .text(word(.evaluation(words.longDay(day))))]
    }
    return PrintedPage(
      title: title, language: words.language.rawValue, parts: parts + helpers(view, word))
  }

  private static func helpers(
    _ view: SharedView, _ word: (PaperWord) -> String
  ) -> [PrintedPage.Part] {
    var parts: [PrintedPage.Part] = [.heading(word(.whoHelps))]
    if let name = view.coordinator { parts.append(.fact(word(.coordinator), name.text)) }
    if let name = view.provider { parts.append(.fact(word(.provider), name.text)) }
    if let contact = view.contactPoint {
      parts.append(
        .text(
          word(.call(contact.name.text, contact.phone.display, hours: contact.hours?.text))))
    }
    return parts
  }
}
