/// What is printed for a family, in English.
extension English {
  package func word(_ word: PaperWord, youth: Bool) -> String {
    switch word {
    case .title: "Your plan"
    case .for: "For"
    case .number: "Case number"
    case .version: "Version"
    case .agreedOn: "Adopted on"
    case .printedOn: "Printed on"
    case .intro: "This is the plan we made together. Is something wrong? Tell us."
    case .inOwnWords: "In own words"
    case .now: "How it is now"
    case .seenBy: "How we will see it"
    case .byDay: "Ready on"
    case .score: "Mark (0 to 10)"
    case .actions: "Who does what:"
    case .done: "done"
    case .before: "before"
    case .leftOut: "A part of the plan is about somebody else. That part isn't on this paper."
    case .ownWordsTitle: "What you think of the plan"
    case .evaluation(let day): "On \(day) we look together how it goes."
    case .questions: "Do you have a question?"
    case .call(let name, let phone, let hours):
      "Call \(name): \(phone)" + (hours.map { " (\($0))" } ?? "") + "."
    case .coordinator: "Your coordinator"
    case .confidant:
      "Do you want to talk to somebody who doesn't work with us? Ask for a confidential adviser. It is free."
    case .whoHelps: "Who helps you"
    case .provider: "Provider"
    case .noGoals: "There are no goals in the plan yet."
    case .support: "A client supporter can think along with you too. We tell you how."
    }
  }
}
