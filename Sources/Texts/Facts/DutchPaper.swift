/// What is printed for a family, in Dutch.
extension Dutch {
  package func word(_ word: PaperWord, youth: Bool) -> String {
    let (you, your) = youth ? ("je", "je") : ("u", "uw")
    return switch word {
    case .title: youth ? "Jouw plan" : "Uw plan"
    case .for: "Voor"
    case .number: "Zaaknummer"
    case .version: "Versie"
    case .agreedOn: "Vastgesteld op"
    case .printedOn: "Afgedrukt op"
    case .intro:
      youth
        ? "Dit is het plan dat we samen hebben gemaakt. Klopt er iets niet? Zeg het ons."
        : "Dit is het plan dat we samen met u hebben gemaakt. Klopt er iets niet? Zeg het ons."
    case .inOwnWords: "In eigen woorden"
    case .now: "Hoe het nu gaat"
    case .seenBy: "Waaraan we het zien"
    case .byDay: "Klaar op"
    case .score: "Cijfer (0 tot 10)"
    case .actions: "Wie doet wat:"
    case .done: "gedaan"
    case .before: "vóór"
    case .leftOut:
      "Een deel van het plan gaat over iemand anders. Dat deel staat niet op dit papier."
    case .ownWordsTitle: youth ? "Wat jij van het plan vindt" : "Wat u van het plan vindt"
    case .evaluation(let day): "Op \(day) kijken we samen hoe het gaat."
    case .questions: youth ? "Heb je een vraag?" : "Heeft u een vraag?"
    case .call(let name, let phone, let hours):
      "Bel \(name): \(phone)" + (hours.map { " (\($0))" } ?? "") + "."
    case .coordinator: "\(your.prefix(1).uppercased())\(your.dropFirst()) regisseur"
    case .confidant:
      youth
        ? "Wil je met iemand praten die niet bij ons werkt? Vraag naar een vertrouwenspersoon. Dat is gratis."
        : "Wilt u praten met iemand die niet bij ons werkt? Vraag naar een vertrouwenspersoon. Dat is gratis."
    case .whoHelps: youth ? "Wie helpt jullie" : "Wie u helpt"
    case .provider: "Aanbieder"
    case .noGoals: "Er staan nog geen doelen in het plan."
    case .support:
      "Ook kan een cliëntondersteuner met \(you) meedenken. Wij vertellen \(you) hoe dat gaat."
    }
  }
}
