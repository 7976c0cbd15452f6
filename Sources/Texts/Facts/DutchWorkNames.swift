package import Domain

extension Dutch {
  package func name(of kind: NoteKind) -> String {
    switch kind {
    case .telephone: "telefoon"
    case .homeVisit: "huisbezoek"
    case .office: "gesprek op kantoor"
    case .video: "beeldbellen"
    case .message: "bericht"
    case .consultation: "overleg"
    }
  }

  package func name(of kind: WorkKind) -> String {
    switch kind {
    case .item: "te doen"
    case .callBack: "terugbelverzoek"
    case .safety: "veiligheid"
    case .question: "vraag"
    case .answer: "antwoord"
    }
  }

  package func name(of nature: NoteNature) -> String {
    switch nature {
    case .fact: "feit"
    case .opinion: "mening van …"
    case .judgement: "oordeel professional"
    }
  }

  package func words(for nature: NoteNature, holder: Line?) -> String {
    switch nature {
    case .fact, .judgement: name(of: nature)
    case .opinion: "mening van " + (holder?.text ?? "?")
    }
  }

  package func name(of cautions: ContactCautions) -> String {
    var parts: [String] = []
    if cautions.contains(.noVoicemail) { parts.append("geen voicemail") }
    if cautions.contains(.othersReadAlong) { parts.append("anderen lezen mee") }
    return parts.joined(separator: ", ")
  }

  package func name(of doer: ActionDoer) -> String {
    switch doer {
    case .family: "gezin"
    case .network: "netwerk"
    case .professional: "professional"
    }
  }

  package func name(of state: PlanState) -> String {
    switch state {
    case .concept: "concept"
    case .withFamily: "ligt bij gezin"
    case .adopted: "vastgesteld"
    case .replaced: "vervangen"
    }
  }

  package func name(of state: ReferralState) -> String {
    switch state {
    case .sent: "verstuurd"
    case .accepted: "geaccepteerd"
    case .forwarded: "doorgezet"
    case .withdrawn: "ingetrokken"
    case .noResponse: "geen reactie gezin"
    case .helpStarted: "hulp gestart"
    case .finished: "afgerond"
    case .returned: "terug naar verwijzer"
    }
  }

  package func name(of type: ReferrerType) -> String {
    switch type {
    case .municipality: "gemeente"
    case .generalPractitioner: "huisarts"
    case .youthDoctor: "jeugdarts"
    case .certifiedInstitution: "gecertificeerde instelling"
    case .medicalSpecialist: "medisch specialist"
    case .selfReferral: "geen verwijzer"
    case .court: "rechter"
    }
  }

  package func name(of urgency: Urgency) -> String {
    switch urgency {
    case .ordinary: "gewoon"
    case .urgent: "spoed"
    }
  }

  package func name(of norm: Norm) -> String {
    switch norm {
    case .planTerm: "gezinsplan, in dagen"
    case .planEvaluation: "evaluatie van het plan, in dagen"
    case .coordinatorTerm: "regisseur, in werkdagen"
    case .milestoneLead: "verjaardag vooraf, in dagen"
    case .extendedCareLead: "besluit over hulp na 18 vooraf, in dagen"
    case .aftercareFirst: "eerste waakvlamcontact, in maanden"
    case .aftercareSecond: "tweede waakvlamcontact, in maanden"
    case .aftercareLead: "waakvlamcontact vooraf, in dagen"
    case .contactPointTerm: "aanspreekpunt, in werkdagen"
    case .providerTerm: "aanbieder, in werkdagen"
    case .budgetTerm: "budget, in werkdagen"
    case .contactHighRisk: "contact bij hoog risico, in dagen"
    case .contactMediumRisk: "contact bij middel risico, in dagen"
    case .contactOtherwise: "contact bij laag of geen risico, in dagen"
    case .feedbackReceipt: "terugkoppeling van ontvangst, in werkdagen"
    case .feedbackTriage: "terugkoppeling van het besluit, in werkdagen"
    case .feedbackStart: "terugkoppeling van de start, in werkdagen"
    case .feedbackEnd: "terugkoppeling van het einde, in werkdagen"
    case .protocolStep: "dagen per stap van de meldcode"
    case .waitingCheck: "veiligheidscheck bij wachten, in dagen"
    case .waitingLong: "lang wachten op hulp, in weken"
    case .childSeenHighRisk: "kind zelf zien bij hoog risico, in dagen"
    case .childSeenOtherwise: "kind zelf zien, in dagen"
    case .crisisDecision: "besluit na hulp in een crisis, in dagen"
    case .mandateCoordinator: "regisseur: budget alleen tot, in euro's"
    case .mandateSupervisor: "teamleider: budget alleen tot, in euro's"
    case .mandateBackOffice: "backoffice: declaratie alleen tot, in euro's"
    case .yearChangeLead: "jaarovergang, in dagen vooraf"
    case .practiceOnward: "opgelost bij POH: maanden zonder verwijzing"
    case .registrationLead: "registratie loopt af, in dagen vooraf"
    case .letterUnsent: "brief klaargezet, niet verstuurd, in dagen"
    case .raiseAnswer: "besluit over ophoging, in werkdagen"
    case .moveConfirm: "bevestiging van een verhuizing, in werkdagen"
    case .leadTime: "vooraf tonen, in dagen"
    case .planApproval: "teamleider keurt plan goed, 0 nee of 1 ja"
    case .carePlanTerm: "hulpverleningsplan, in dagen"
    case .decisionTerm: "besluit na aanvraag, in dagen"
    case .handoverTerm: "antwoord op een overdracht, in werkdagen"
    case .weightNone: "gewicht zonder risico, in tienden"
    case .weightLow: "gewicht bij laag risico, in tienden"
    case .weightMedium: "gewicht bij middel risico, in tienden"
    case .weightHigh: "gewicht bij hoog risico, in tienden"
    case .weightCrisis: "erbij in een crisis, in tienden"
    case .weightStart: "erbij tot het eerste plan, in tienden"
    case .weightWaiting: "erbij bij wachten op hulp, in tienden"
    case .weightRunning: "erbij in andere fasen, in tienden"
    case .budgetTight: "budget bijna op, in procent van het plafond"
    case .bandLowest: "gewicht per fte, minstens"
    case .bandHighest: "gewicht per fte, hoogstens"
    case .newFamily: "nieuw op het teambord, in dagen"
    }
  }

  package func name(of order: FamilyOrder) -> String {
    switch order {
    case .name: "naam"
    case .caseNumber: "zaaknummer"
    case .openedOn: "dag van opening"
    case .lastContact: "laatste contact"
    }
  }

  package func name(of tab: WorklistTab) -> String {
    switch tab {
    case .now: "Nu"
    case .thisWeek: "Deze week"
    case .later: "Later"
    case .postponed: "Uitgesteld"
    }
  }

  package func name(of tab: ReferralTab) -> String {
    switch tab {
    case .open: "Nog te doen"
    case .decided: "Behandeld"
    }
  }
}
