package import Domain

extension Dutch {
  package func name(of custody: Custody) -> String {
    switch custody {
    case .motherAndFather: "moeder en vader"
    case .twoMothers: "twee moeders"
    case .twoFathers: "twee vaders"
    case .mother: "alleen moeder"
    case .father: "alleen vader"
    case .guardian: "alleen een voogd"
    }
  }

  package func name(of giver: ConsentGiver) -> String {
    switch giver {
    case .youth: "jeugdige"
    case .mother: "moeder"
    case .father: "vader"
    case .secondMother: "andere moeder"
    case .secondFather: "andere vader"
    case .guardian: "voogd"
    }
  }

  package func name(of answer: ConsentAnswer) -> String {
    switch answer {
    case .yes: "ja"
    case .no: "nee"
    }
  }

  package func name(of state: PracticeState) -> String {
    switch state {
    case .concept: "concept"
    case .sent: "verstuurd"
    case .closedAtPractice: "afgerond bij POH"
    case .withdrawn: "ingetrokken"
    }
  }

  package func name(of outcome: PracticeOutcome) -> String {
    switch outcome {
    case .solved: "opgelost"
    case .advice: "advies gegeven"
    case .schoolOrYouthHealth: "naar school of jeugdgezondheidszorg"
    case .basicMentalHealth: "naar basis-ggz"
    case .specialistMentalHealth: "naar specialistische ggz"
    case .safeAtHome: "naar Veilig Thuis"
    case .droppedOut: "niet meer gekomen"
    }
  }

  package func name(of tab: PracticeTab) -> String {
    switch tab {
    case .concept: "Concept"
    case .sent: "Verstuurd"
    case .answered: "Antwoord"
    case .closed: "Afgerond"
    }
  }

  package func name(of kind: FeedbackKind) -> String {
    switch kind {
    case .receipt: "ontvangst"
    case .triage: "besluit"
    case .start: "start van de hulp"
    case .end: "einde"
    }
  }

  package func name(of part: PracticePart) -> String {
    switch part {
    case .request: "Hulpvraag"
    case .consents: "Toestemming om te delen"
    case .talks: "Gesprekken"
    case .sending: "Om te versturen"
    }
  }

  package func word(_ word: PracticeWord) -> String {
    switch word {
    case .empty(.concept, let new): "Je hebt geen concepten.\n\n\(new)  Nieuw: kind noteren"
    case .empty(.sent, _): "Er wacht geen aanmelding op een besluit van het team."
    case .empty(.answered, _): "Er is nog geen antwoord op een aanmelding van jou."
    case .empty(.closed, _): "Er is nog niets afgerond in de praktijk."
    case .columnStanding: "Stand"
    case .columnNoted: "Sinds"
    case .title(let name): "Kind: \(name)"
    case .custody(let who): "gezag: \(who)"
    case .notedOn(let day): "genoteerd \(day)"
    case .noAnswer: "nog geen antwoord"
    case .noTalks(let key): "Nog geen gesprek genoteerd (\(key))"
    case .minutes(let count): "\(number(count)) min"
    case .waitsFor(let who): "toestemming nodig: \(who)"
    case .stillMissing(let fields): "Vul nog in: \(fields)"
    case .readyToSend(let key): "Alles is er: versturen met \(key)"
    case .sendQuestion(let name):
      "\(name) aanmelden bij het lokaal team? Het team ziet dan de tekst om te delen."
    case .closedAs(let outcome): "afgerond bij POH: \(outcome)"
    case .withdrawnBecause(let reason): "ingetrokken: \(reason)"
    case .familyAgrees: "ouders en jeugdige vinden het goed dat ik dit vraag"
    case .knownTitle: "Gezin bekend?"
    case .copyTitle: "Om te kopiëren:"
    case .givenOn(let day): "Terugkoppeling van het team, \(day):"
    case .notGivenYet: "Het team heeft dit nog niet zelf teruggekoppeld."
    case .feedbackDue(let what): "Terugkoppeling aan verwijzer: \(what)"
    case .noFeedbackDue: "De verwijzer heeft alles gehoord."
    case .unsaved(let form, let time): "Niet opgeslagen: \(form) \(time)"
    case .feedbackColumn(let day): "terug \(day)"
    case .chooseState: "Wat is ermee gedaan"
    }
  }

  package func standing(_ referral: Referral, _ story: ReferralStory, today: Day) -> String {
    switch referral.state {
    case .sent: "Ontvangen \(dayInYear(referral.content.receivedOn, today: today))"
    case .accepted:
      "Geaccepteerd, "
        + (story.coordinator.map { "regisseur \($0.name.text)" } ?? "regisseur volgt")
    case .helpStarted: "Hulp gestart" + on(referral, story, today)
    case .finished: "Hulp afgerond" + on(referral, story, today)
    case .returned, .forwarded, .withdrawn, .noResponse:
      capitalised(name(of: referral.state)) + (referral.reason.map { ": \($0.text)" } ?? "")
    }
  }

  package func feedback(
    _ kind: FeedbackKind, of referral: Referral, _ story: ReferralStory, today: Day
  ) -> String {
    let content = referral.content
    let step = story.steps.last { $0.state.feedback == kind }
    let day = longDay(step?.onDay ?? content.receivedOn)
    let why = (step?.reason ?? referral.reason).map { " Toelichting: \($0.text)" } ?? ""
    let sentence =
      switch step?.state ?? .sent {
      case .sent:
        "Wij hebben uw aanmelding ontvangen op \(day). U hoort van ons wat wij besluiten."
      case .accepted: "Wij hebben uw aanmelding geaccepteerd op \(day)."
      case .returned: "Wij geven uw aanmelding aan u terug, op \(day).\(why)"
      case .forwarded: "Wij hebben uw aanmelding doorgezet op \(day).\(why)"
      case .withdrawn: "De aanmelding is ingetrokken op \(day).\(why)"
      case .noResponse: "Het gezin heeft niet op ons gereageerd; wij sluiten af op \(day).\(why)"
      case .helpStarted: "De hulp is gestart op \(day).\(why)"
      case .finished: "De hulp is afgerond op \(day).\(why)"
      }
    var lines = [
      "Terugkoppeling aan verwijzer, \(longDay(today))",
      "Betreft: \(content.name.full), geboren \(birth(content.birth)), "
        + "aangemeld op \(longDay(content.receivedOn)).",
      sentence,
    ]
    if let coordinator = story.coordinator {
      lines.append(
        "Regisseur: \(coordinator.name.text)"
          + (coordinator.phone.map { ", telefoon \($0.display)" } ?? "") + ".")
    }
    return lines.joined(separator: "\n")
  }

  package func describe(_ answer: KnownAnswer) -> String {
    switch answer {
    case .unknown: "Niet bekend."
    case .coordinator(let name, let phone):
      "Bekend. Regisseur: \(name.text)" + (phone.map { ", telefoon \($0.display)" } ?? "") + "."
    case .noCoordinator: "Bekend, maar nu zonder regisseur. Het team belt je terug."
    }
  }

  package func describe(_ figures: PracticeFigures) -> String {
    let least = "minder dan \(PracticeFigures.smallest)"
    func cell(_ count: Int?) -> String { count.map { number($0) } ?? least }
    return "\(figures.year): afgerond bij POH \(cell(figures.closedAtPractice)), "
      + "aangemeld bij het team \(cell(figures.sent))."
  }

  private func on(_ referral: Referral, _ story: ReferralStory, _ today: Day) -> String {
    let step = story.steps.last { $0.state == referral.state }
    return step.map { " \(dayInYear($0.onDay, today: today))" } ?? ""
  }

  private func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}
