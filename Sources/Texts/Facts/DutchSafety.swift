package import Domain

/// Safety in Dutch.
extension Dutch {
  package func name(of stage: ProtocolStage) -> String {
    switch stage {
    case .signals: "Signalen in kaart"
    case .consultation: "Overleg met een collega, zo nodig Veilig Thuis"
    case .talk: "Gesprek met de betrokkenen"
    case .weighing: "Wegen: de vijf afwegingen"
    case .decision: "Beslissen: melden, hulp of allebei"
    }
  }

  package func name(of consideration: ConsiderationKind) -> String {
    switch consideration {
    case .suspicionStands: "1 Vermoeden blijft"
    case .acuteOrStructural: "2 Onveiligheid"
    case .helpPossible: "3 Hulp is mogelijk"
    case .helpAccepted: "4 Hulp aanvaard"
    case .helpWorksInTime: "5 Werkt op tijd"
    }
  }

  package func question(_ consideration: ConsiderationKind) -> String {
    switch consideration {
    case .suspicionStands: "Blijft het vermoeden na de eerste drie stappen bestaan?"
    case .acuteOrStructural: "Is er acute of structurele onveiligheid?"
    case .helpPossible: "Kun je effectieve hulp geven of organiseren?"
    case .helpAccepted: "Aanvaarden de betrokkenen die hulp?"
    case .helpWorksInTime: "Geeft de hulp binnen de afgesproken tijd het gewenste resultaat?"
    }
  }

  package func answer(_ consideration: ConsiderationKind, _ answer: Bool) -> String {
    switch (consideration, answer) {
    case (.suspicionStands, true): "ja, het vermoeden blijft"
    case (.suspicionStands, false): "nee, het vermoeden is weg"
    case (.acuteOrStructural, true): "ja, acuut of structureel onveilig"
    case (.acuteOrStructural, false): "nee, niet acuut of structureel"
    case (.helpPossible, true): "ja, hulp is mogelijk"
    case (.helpPossible, false): "nee, geen effectieve hulp mogelijk"
    case (.helpAccepted, true): "ja, zij aanvaarden de hulp"
    case (.helpAccepted, false): "nee, zij aanvaarden de hulp niet"
    case (.helpWorksInTime, true): "ja, binnen de afgesproken tijd"
    case (.helpWorksInTime, false): "nee, niet binnen de afgesproken tijd"
    }
  }

  package func name(of decision: ProtocolDecision) -> String {
    switch decision {
    case .report: "melden bij Veilig Thuis"
    case .reportAndHelp: "melden én hulp organiseren"
    case .help: "hulp organiseren, niet melden"
    case .nothing: "niets: het vermoeden is weg"
    }
  }

  package func name(of kind: SafetyReportKind) -> String {
    switch kind {
    case .adviceVeiligThuis: "Advies van Veilig Thuis"
    case .reportVeiligThuis: "Melding bij Veilig Thuis"
    case .requestChildProtection: "Verzoek aan de Raad"
    }
  }

  func advice(on refusal: SafetyRefusal) -> Advice {
    switch refusal {
    case .protocolAlreadyOpen:
      Advice("Voor dit gezin loopt de meldcode al.", "Zet daar de volgende stap.")
    case .noProtocol:
      Advice("Voor dit gezin loopt geen meldcode.", "Begin met stap 1: de signalen.")
    case .stepOutOfOrder(let next):
      Advice(
        "Eerst komt stap \(next.rawValue): \(name(of: next)).", "Zet die stap nu.")
    case .considerationMissing(let kind):
      Advice(
        "De afweging ‘\(name(of: kind))’ is nog leeg.",
        "Antwoord met ja of nee, en schrijf op waarom.")
    case .parentsNotInformed:
      Advice(
        "Er staat niet waarom de ouders niet zijn geïnformeerd.",
        "Maak de zin af: ‘nee, want …’.")
    case .suspicionStands:
      Advice(
        "Volgens afweging 1 blijft het vermoeden bestaan.", "Kies melden, hulp, of allebei.")
    case .crisisUndecided:
      Advice(
        "Over de hulp in deze crisis is nog niet besloten.",
        "Leg eerst het besluit vast (toets e, of regie safety crisis-decide).")
    case .crisisAlreadyOpen:
      Advice(
        "Voor dit gezin staat al een crisis open.",
        "Beëindig die eerst bij Veiligheid, of schrijf het nieuws in een notitie.")
    case .messagesBlocked(let day):
      Advice(
        "Over dit gezin mogen geen berichten worden verstuurd, sinds \(longDay(day)).",
        "Overleg met de regisseur; die heft het op bij Veiligheid als het weer veilig is.")
    case .saysReport:
      Advice(
        "Volgens de afwegingen hoort hier een melding bij.",
        "Kies melden, of schrijf op waarom niet.")
    }
  }

  package func word(_ word: SafetyWord) -> String {
    switch word {
    case .riskTitle: "Risico"
    case .noRisk(let key): "Nog niet beoordeeld. \(key): beoordelen."
    case .assessedWith(let instrument): "met \(instrument)"
    case .assessAgain(let day): "opnieuw \(day)"
    case .protocolTitle: "Meldcode"
    case .headerStage(let stage): "meldcode \(stage)"
    case .noProtocol(let key): "Er loopt geen meldcode. \(key): beginnen met de signalen."
    case .openSince(let day): "loopt sinds \(day)"
    case .closedOn(let day): "afgerond \(day)"
    case .children(let names): "over \(names)"
    case .stageOpen: "nu te doen"
    case .reportsTitle: "Veilig Thuis en de Raad"
    case .noReports(let key): "Geen advies, melding of verzoek. \(key): vastleggen."
    case .outcomeOpen: "nog geen uitkomst"
    case .agreementsTitle: "Veiligheidsafspraken"
    case .noAgreements(let key): "Geen veiligheidsafspraken. \(key): afspraak vastleggen."
    case .checkOn(let day): "nakijken \(day)"
    case .watchedBy(let who): "\(who) let op"
    case .parentsKnow: "Ouders geïnformeerd: ja"
    case .parentsDoNotKnow(let why): "Ouders geïnformeerd: nee, want \(why)"
    case .saysReport: "De afwegingen wijzen naar een melding bij Veilig Thuis."
    case .deviation(let why): "Toch niet gemeld, want \(why)"
    case .consideration(let kind): name(of: kind)
    case .because: "  want"
    case .signals: "Signalen"
    case .agreement: "Afspraak"
    case .yes: "ja"
    case .noBecause: "nee, want …"
    case .crisisTitle: "Crisis"
    case .noCrisis(let key): "Geen crisis. \(key): vastleggen."
    case .headerCrisis: "CRISIS"
    case .crisisLook(let day): "\(day): weer kijken"
    case .decidedAfter(let day): "besloten na de crisis van \(day)"
    case .crisisDecided(let day): "besluit \(day)"
    case .crisisDecideBy(let day): "besluit volgt vóór \(day)"
    case .crisisEnded(let day): "afgelopen \(day)"
    case .messagesBlocked(let why): "Geen berichtenverkeer, want \(why)"
    case .messagesAllowed(let key): "Berichten mogen. \(key): geen berichtenverkeer."
    case .headerMessages: "geen berichten"
    case .blockReason: "Waarom"
    case .blockedSince(let day): "sinds \(day)"
    case .weekendTitle(let day): "WEEKENDBLAD, \(day)"
    case .weekendNobody: "Er is nu geen gezin dat de dienst moet kennen."
    case .weekendDuty: "bereikbaarheidsdienst"
    case .weekendNotInformed:
      "de dienst krijgt het blad buiten kantoortijd, zonder nieuw gesprek met het gezin"
    case .weekendChildren: "Kinderen"
    case .weekendCoordinator: "Regisseur"
    case .weekendCall: "Wie bellen"
    case .weekendNoCall: "niet vastgelegd; overleg eerst met de regisseur"
    case .weekendNoHelp: "nog niemand"
    case .weekendDanger: "Wat te doen bij gevaar"
    case .weekendWhatToDo:
      "Direct gevaar: bel 112. Zorgen om de veiligheid: Veilig Thuis, 0800-2000, dag en nacht. Houd je aan de afspraken hierboven, schrijf op wat je deed, en bel op de eerste werkdag de regisseur."
    case .weekendMore: "Er zijn meer afspraken; zie het dossier, tab Veiligheid."
    }
  }
}
