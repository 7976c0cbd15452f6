package import Domain

extension Dutch {
  package func name(of standing: PlanStanding) -> String {
    switch standing {
    case .concept: "concept"
    case .withFamily: "ligt bij gezin"
    case .agreed: "akkoord"
    case .partly: "deels akkoord"
    case .disagreed: "niet akkoord"
    case .adopted: "vastgesteld"
    case .replaced: "vervangen"
    }
  }

  package func name(of answer: PlanAnswer.Kind) -> String {
    switch answer {
    case .agreed: "akkoord"
    case .partly: "deels akkoord"
    case .disagreed: "niet akkoord"
    }
  }

  package func name(of approval: PlanApproval.Kind) -> String {
    switch approval {
    case .asked: "goedkeuring gevraagd"
    case .approved: "goedgekeurd"
    case .returned: "teruggegeven"
    }
  }

  package func name(of decision: EvaluationDecision) -> String {
    switch decision {
    case .goOn: "doorgaan"
    case .adjust: "bijstellen"
    case .scaleUp: "opschalen"
    case .scaleDown: "afschalen"
    case .close: "afsluiten"
    }
  }

  package func name(of direction: ScaleChange.Direction) -> String {
    switch direction {
    case .up: "opgeschaald"
    case .down: "afgeschaald"
    }
  }

  package func name(of step: LegalStepKind) -> String {
    switch step {
    case .groupPlanOffered: "familiegroepsplan aangeboden"
    case .groupPlanMade: "familiegroepsplan gemaakt"
    case .groupPlanWaived: "afgezien van familiegroepsplan"
    case .carePlanFixed: "hulpverleningsplan vastgesteld"
    case .applied: "aanvraag ontvangen"
    case .suspended: "beslistermijn opgeschort"
    case .resumed: "beslistermijn loopt weer"
    case .decided: "besluit genomen"
    }
  }

  package func name(of ground: WaiverGround) -> String {
    switch ground {
    case .declined: "ouders willen het niet"
    case .threat: "concrete bedreiging van het kind"
    case .interest: "anders geschaad belang van het kind"
    }
  }

  package func name(of view: PlanView) -> String {
    switch view {
    case .goals: "Doelen en acties"
    case .foundation: "Onderbouwing van een besluit"
    case .versions: "Versies"
    case .answers: "Antwoorden van het gezin"
    case .workAgreements: "Werkafspraken"
    case .evaluations: "Evaluaties"
    case .legalSteps: "Familiegroepsplan en termijnen"
    }
  }

  package func word(_ word: PlanWord) -> String {
    switch word {
    case .viewsTitle: "Wat wil je van het plan zien?"
    case .version(let number): "versie \(number)"
    case .nextEvaluation(let day): "evaluatie \(day)"
    case .answered(let kind, let names, let day): "\(kind) \(names), \(day)"
    case .notAnswered(let names): "nog geen antwoord van \(names)"
    case .withoutAll(let reason): "vastgesteld zonder ieders akkoord: \(reason)"
    case .baseline(let text): "nu: \(text)"
    case .indicator(let text): "te zien aan: \(text)"
    case .about(let names): "over \(names)"
    case .scores(let list): "cijfers: \(list)"
    case .dropped(let day, let reason): "niet gedaan (\(day)): \(reason)"
    case .noOtherVersion: "Er is geen eerdere versie om mee te vergelijken."
    case .noVersions: "Er is nog geen versie van het plan."
    case .noAnswers: "Er ligt nog niets bij het gezin, dus er is nog geen antwoord."
    case .noWorkAgreements(let key): "Er zijn nog geen werkafspraken. \(key) voegt toe."
    case .noEvaluations(let key): "Het plan is nog niet geëvalueerd. \(key) schrijft een evaluatie."
    case .noLegalSteps(let key):
      "Bied het gezin eerst aan om zelf een familiegroepsplan te maken. \(key) legt een stap vast."
    case .noFoundation(let key): "Er is nog geen onderbouwing. \(key) vult de stappen in."
    case .adviceOf(let discipline): "Advies \(discipline)"
    case .adviceBy(let name, let registration, let day):
      "\(name)" + (registration.map { " (\($0))" } ?? "") + ", \(day)"
    case .stillEmpty: "nog leeg"
    case .removeAdvice(let name): "Advies van \(name) uit dit plan halen?"
    case .columnText: "Tekst"
    case .columnVersion: "Versie"
    case .columnState: "Stand"
    case .columnGoals: "Doelen"
    case .columnTopic: "Onderwerp"
    case .columnTask: "Taak"
    case .columnParties: "Partijen"
    case .columnDecision: "Besluit"
    case .columnPresent: "Aanwezig"
    case .columnNext: "Weer op"
    case .columnStep: "Stap"
    case .columnGround: "Grond en toelichting"
    case .columnAnswer: "Antwoord"
    case .columnWords: "In eigen woorden"
    case .diffTitle(let older, let newer): "Van versie \(older) naar versie \(newer)"
    case .diffSame: "De twee versies zijn gelijk."
    case .diffAdded: "erbij"
    case .diffRemoved: "weg"
    case .diffChanged: "anders"
    case .asOfTitle(let version, let day): "Plan zoals het was op \(day), versie \(version)"
    case .noneAsOf(let day): "Op \(day) gold er geen plan."
    case .fieldScore(let number, let goal): "\(number) \(goal)"
    case .fieldRemark: "Opmerking"
    case .fieldAsOf: "Zoals het was op"
    case .isApproved: "goedkeuren"
    case .isReturned: "teruggeven"
    case .carePlanBy(let day): "hulpverleningsplan vóór \(day)"
    case .decisionBy(let day): "besluit vóór \(day)"
    case .decisionStands(let day): "beslistermijn staat stil sinds \(day)"
    case .removeGoal(let goal): "Doel ‘\(goal)’ met zijn acties uit dit plan halen?"
    case .removeAction(let action): "Actie ‘\(action)’ uit dit plan halen?"
    case .notOpen: "Dit plan is vastgesteld. N begint een nieuwe versie; daarin kun je wijzigen."
    case .onlyHolding: "Kies een doel van het vastgestelde plan: cijfers geef je daarbij."
    case .ended(let day): "geëindigd \(day)"
    case .empty: "niets"
    }
  }
}
