package import Domain

extension Dutch {
  package func reason(_ reminder: Reminder, subject: Line?, today: Day) -> String {
    let isPast = reminder.due < today
    let due = dayInYear(reminder.due, today: today)
    let words =
      switch reminder.reason {
      case .callBack: subject?.text ?? "Terugbellen"
      case .planTerm: "Gezinsplan vóór " + due
      case .carePlanTerm: "Hulpverleningsplan vóór " + due
      case .decisionTerm: "Besluit vóór " + due
      case .contactNorm: isPast ? "Te lang geen contact" : "Contact met het gezin"
      case .childNotSeen: (subject?.text ?? "Kind") + (isPast ? " te lang niet gezien" : " zien")
      case .evaluation: "Evaluatie van het plan"
      case .actionLate: subject.map { "Actie: " + $0.text } ?? "Actie uit het plan"
      case .workItem: subject?.text ?? "Te doen"
      case .coordinatorMissing: "Zonder regisseur"
      case .contactPointMissing: "Geen aanspreekpunt"
      case .providerMissing: "Geen aanbieder"
      case .feedback: "Terugkoppeling verwijzer"
      case .budgetMissing: "Geen budget"
      case .planMissing: "Geen gezinsplan"
      case .providerEnded: isPast ? "Aanbieder afgelopen" : "Aanbieder t/m " + due
      case .protocolStep: "Meldcode stap \(subject?.text ?? "") open"
      case .riskReview: "Risico opnieuw beoordelen"
      case .crisis: "Crisis" + (subject.map { ": " + $0.text } ?? "")
      case .crisisDecision: "Besluit crisishulp vóór " + due
      case .meeting: "Overleg" + (subject.map { ": " + $0.text } ?? "")
      case .safetyAgreement: "Veiligheidsafspraak nakijken"
      case .safety: subject?.text ?? "Veiligheid"
      case .question: subject.map { "Vraag: " + $0.text } ?? "Vraag van een collega"
      case .answer: subject.map { "Antwoord: " + $0.text } ?? "Antwoord van een collega"
      case .waitingCheck: "Veiligheidscheck bij wachten"
      case .expectedStart: "Hulp had moeten starten"
      case .yearChange: "Jaarovergang: budget"
      case .letterUnsent: "Brief ligt klaar" + (subject.map { ": " + $0.text } ?? "")
      case .raiseWaiting: "Ophoging: wacht op akkoord"
      case .budgetOver: "Boven het budget"
      case .budgetEnded: isPast ? "Budget afgelopen" : "Budget t/m " + due
      case .turnsTwelve, .turnsSixteen, .sixteenAndHalf, .turnsSeventeen, .futurePlan,
        .turnsEighteen, .extendedCareDue, .extendedCareEnds, .aftercare:
        lifeReason(reminder.reason, who: subject?.text, due: due)
      case .moveUnconfirmed, .continuationEnds:
        movingReason(reminder.reason, team: subject?.text)
      case .handoverToAccept: "Overdracht accepteren"
      case .handoverOpen: "Overdracht open"
      case .coverEnded: isPast ? "Waarneming voorbij" : "Waarneming nakijken"
      }
    return Columns.cut(words, to: 28)
  }

  package func explain(_ reminder: Reminder, subject: Line?, today: Day) -> String {
    let advice = why(reminder.reason, subject: subject)
    return [advice.matter, deadline(reminder, today), shown(reminder, today), advice.remedy]
      .joined(separator: " ")
  }
}

extension Dutch {
  private func why(_ reason: Reminder.Reason, subject: Line?) -> Advice {
    let title = subject.map { ": " + $0.text } ?? ""
    return switch reason {
    case .callBack: Advice("Je zou terugbellen\(title).", "Bel en handel het daarna af.")
    case .planTerm:
      Advice(
        "Dit gezin is nog niet akkoord met een gezinsplan.",
        "Schrijf het plan, leg het voor aan het gezin en noteer het akkoord.")
    case .carePlanTerm:
      Advice(
        "Er is afgezien van een familiegroepsplan; dan hoort er een hulpverleningsplan te komen.",
        "Leg vast wanneer het hulpverleningsplan is vastgesteld.")
    case .decisionTerm:
      Advice(
        "Op deze aanvraag moet de gemeente beslissen.",
        "Leg het besluit vast, of schort de termijn op als het gezin nog iets moet aanvullen.")
    case .contactNorm:
      Advice(
        "Er moet weer contact zijn met dit gezin; hoe vaak hangt af van het risico.",
        "Neem contact op en schrijf er een contactmoment over.")
    case .childNotSeen:
      Advice(
        (subject?.text ?? "Dit kind") + " moet weer door een van ons worden gezien.",
        "Spreek af, en vink daarna bij het contactmoment ‘zelf gezien’ aan.")
    case .evaluation:
      Advice(
        "Het gezinsplan moet met het gezin worden geëvalueerd.",
        "Maak een afspraak en schrijf daarna de evaluatie.")
    case .actionLate:
      Advice(
        "Deze actie uit het plan is nog niet klaar\(title).",
        "Vraag hoe het ermee staat, of handel de actie af.")
    case .protocolStep:
      Advice(
        "De meldcode loopt voor dit gezin\(title.isEmpty ? "" : "; nu is stap" + title.dropFirst()).",
        "Zet de stap bij Veiligheid; uitstellen kan niet.")
    case .riskReview:
      Advice(
        "Het risico moet opnieuw worden beoordeeld.",
        "Beoordeel het met hetzelfde instrument en leg het vast (toets !).")
    case .crisis:
      Advice(
        "Er is een crisis in dit gezin\(title).",
        "Kijk hoe het nu gaat en bel wie er helpt; is het over, beëindig de crisis bij Veiligheid.")
    case .crisisDecision:
      Advice(
        "De hulp in de crisis is begonnen zonder besluit\(title).",
        "Neem het besluit en leg het vast bij Veiligheid, op de crisis (toets e).")
    case .meeting:
      Advice(
        "Er is een overleg over dit gezin\(title).",
        "Bereid het voor, of rond het af: in het dossier, toets G.")
    case .safetyAgreement:
      Advice(
        "Er is een veiligheidsafspraak gemaakt\(title).",
        "Kijk met het gezin of die werkt; maak een nieuwe of beëindig haar bij Veiligheid.")
    case .safety:
      Advice(
        "Dit gaat over de veiligheid van een kind\(title).",
        "Doe het nu en handel het dan af; uitstellen kan niet.")
    case .question:
      Advice(
        "Een collega vraagt jou iets over dit gezin\(title).",
        "Geef antwoord bij Te doen.")
    case .answer:
      Advice("Je kreeg antwoord op je vraag\(title).", "Lees het bij Te doen en handel het af.")
    case .workItem: Advice("Dit is nog te doen\(title).", "Doe het, handel het af of stel het uit.")
    case .coordinatorMissing:
      Advice(
        "Dit gezin is zonder regisseur.",
        "Neem het gezin zelf, of vraag de teamleider om een regisseur aan te wijzen.")
    case .contactPointMissing:
      Advice(
        "Dit gezin heeft geen aanspreekpunt.",
        "Spreek af wie het gezin kan bellen en stel het aanspreekpunt in.")
    case .providerMissing:
      Advice(
        "Dit gezin heeft geen hoofdaanbieder.",
        "Stel er een in; zonder specialistische hulp is dat het lokaal team.")
    case .budgetMissing: Advice("Dit gezin heeft geen budget voor dit jaar.", "Stel een budget in.")
    case .feedback:
      Advice(
        "De verwijzer moet nog iets van ons horen\(title).",
        "Open Terugkoppeling bij Afhandelen: daar staat de tekst klaar.")
    case .planMissing:
      Advice(
        "Dit gezin heeft geen gezinsplan meer dat geldt.",
        "Schrijf een nieuwe versie en leg die voor aan het gezin.")
    case .providerEnded:
      Advice(
        "Het contract of de plaats bij de aanbieder eindigt of is afgelopen.",
        "Verleng het, of stel een andere aanbieder in.")
    case .turnsTwelve, .turnsSixteen, .sixteenAndHalf, .turnsSeventeen, .futurePlan,
      .turnsEighteen, .extendedCareDue, .extendedCareEnds, .aftercare:
      lifeAdvice(reason, who: subject?.text)
    case .moveUnconfirmed, .continuationEnds: movingAdvice(reason, team: subject?.text)
    case .handoverToAccept:
      Advice(
        "Een collega vraagt je om regisseur van dit gezin te worden.",
        "Open het gezin en kies met O: accepteren of weigeren.")
    case .handoverOpen:
      Advice(
        "Je overdracht van dit gezin is nog niet beantwoord; jij bent nog de regisseur.",
        "Bel je collega, of trek de overdracht in.")
    case .coverEnded:
      Advice(
        "De waarneming voor dit gezin moet worden nagekeken.",
        "Overleg met de teamleider of de waarneming stopt of doorgaat.")
    case .waitingCheck:
      Advice(
        "Er wordt gewacht op hulp\(title). Kijk of dat nog veilig kan.",
        "Bel het gezin en noteer de veiligheidscheck bij Hulp en budget.")
    case .expectedStart:
      Advice(
        "Deze hulp had al moeten starten\(title).",
        "Bel de aanbieder; noteer de start, of wanneer die nu wordt verwacht.")
    case .letterUnsent:
      Advice(
        "Er ligt een brief klaar die niet is verstuurd\(subject.map { ", aan " + $0.text } ?? "").",
        "Verstuur hem of trek hem in: in het dossier, toets L, of alle brieven met F2.")
    case .raiseWaiting:
      Advice(
        "Er is om ophoging van het budget gevraagd\(title). Een teamleider die het niet zelf vroeg, beslist.",
        "Beslis bij Hulp en budget: o is akkoord, x weigert.")
    case .yearChange:
      Advice(
        "Er loopt hulp door na 31 december, en er is nog geen budget voor het nieuwe jaar.",
        "Bekijk bij Hulp en budget met j wat er doorloopt, en stel het budget in.")
    case .budgetOver:
      Advice(
        "Er is meer vastgelegd dan het budget van dit jaar.",
        "Verhoog het budget, stop hulp die niet meer nodig is, of laat de teamleider het erkennen.")
    case .budgetEnded:
      Advice(
        "Het budget van dit gezin eindigt of is afgelopen.",
        "Stel het budget voor het nieuwe jaar in.")
    }
  }

  private func deadline(_ reminder: Reminder, _ today: Day) -> String {
    let time = reminder.at.map { " om \($0.text) uur" } ?? ""
    let basis = norm(of: reminder.reason).map { " (norm: \($0))" } ?? ""
    let verb = reminder.due < today ? "was" : "is"
    return "De termijn \(verb) " + distance(reminder.due, today: today) + time + basis + "."
  }

  private func norm(of reason: Reminder.Reason) -> String? {
    switch reason {
    case .planTerm, .planMissing: name(of: Norm.planTerm)
    case .carePlanTerm: name(of: Norm.carePlanTerm)
    case .decisionTerm: name(of: Norm.decisionTerm)
    case .contactNorm: "contact bij dit risico, in dagen"
    case .childNotSeen: "kind zelf zien bij dit risico, in dagen"
    case .coordinatorMissing: name(of: Norm.coordinatorTerm)
    case .contactPointMissing: name(of: Norm.contactPointTerm)
    case .providerMissing: name(of: Norm.providerTerm)
    case .budgetMissing, .budgetOver: name(of: Norm.budgetTerm)
    case .feedback: "terugkoppeling aan verwijzer, in werkdagen"
    case .handoverToAccept, .handoverOpen: name(of: Norm.handoverTerm)
    case .waitingCheck: name(of: Norm.waitingCheck)
    case .moveUnconfirmed: name(of: Norm.moveConfirm)
    case .raiseWaiting: name(of: Norm.raiseAnswer)
    case .letterUnsent: name(of: Norm.letterUnsent)
    case .yearChange: name(of: Norm.yearChangeLead)
    case .protocolStep: name(of: Norm.protocolStep)
    case .crisisDecision: name(of: Norm.crisisDecision)
    case .callBack, .evaluation, .actionLate, .workItem, .providerEnded, .budgetEnded, .safety,
      .crisis, .safetyAgreement, .riskReview, .meeting,
      .question, .answer, .coverEnded, .expectedStart, .turnsTwelve,
      .turnsSixteen, .sixteenAndHalf, .turnsSeventeen, .futurePlan, .turnsEighteen,
      .extendedCareDue, .extendedCareEnds, .aftercare, .continuationEnds:
      nil
    }
  }

  private func shown(_ reminder: Reminder, _ today: Day) -> String {
    let day = longDay(reminder.showFrom)
    return reminder.showFrom <= today
      ? "Dit staat sinds \(day) in de werkvoorraad." : "Dit komt op \(day) in de werkvoorraad."
  }
}
