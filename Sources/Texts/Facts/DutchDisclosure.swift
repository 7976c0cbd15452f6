package import Domain

/// What leaves a file, in Dutch.
extension Dutch {
  package func name(of kind: DisclosureKind) -> String {
    switch kind {
    case .print: "afgedrukt"
    case .export: "opgeslagen in een bestand"
    case .share: "gedeeld"
    case .report: "gemeld"
    case .inspection: "ingezien"
    }
  }

  package func name(of ground: DisclosureGround) -> String {
    switch ground {
    case .consent: "toestemming"
    case .statutoryTask: "wettelijke taak"
    case .directlyInvolved: "direct betrokken of vervanger"
    case .consentRequired: "moet zelf toestemming geven voor de hulp"
    case .certifiedInstitution: "GI, voor een ondertoezichtstelling"
    case .veiligThuis: "Veilig Thuis"
    case .childProtectionBoard: "Raad voor de Kinderbescherming"
    case .inspectorate: "inspectie"
    case .ownData: "inzage in eigen gegevens"
    }
  }

  package func name(of content: DisclosedContent) -> String {
    switch content {
    case .plan: "gezinsplan"
    case .letter: "brief"
    case .handoverSheet: "overdrachtsblad"
    case .weekendSheet: "weekendblad"
    case .accessReport: "overzicht van inzage"
    case .caseFile: "dossier"
    case .notes: "contactmomenten"
    case .safety: "veiligheid"
    case .meeting: "overleg"
    case .message: "bericht of gesprek"
    }
  }

  func advice(on refusal: DisclosureRefusal) -> Advice {
    switch refusal {
    case .explanationMissing(let ground):
      Advice(
        "Bij de grond \"\(name(of: ground))\" hoort een toelichting.",
        "Vul in om welke taak, welk besluit of welk onderzoek het gaat.")
    case .familyNotInformed:
      Advice(
        "Er staat niet waarom het gezin dit niet weet.",
        "Vul de reden in, of vertel het eerst aan het gezin.")
    case .readerNotOfFamily:
      Advice(
        "Het plan wordt alleen afgedrukt voor iemand van het gezin.",
        "Deel het met een ander op een eigen grond: regie disclosure add.")
    case .readerTooYoung:
      Advice(
        "Wie jonger is dan 12, krijgt het plan van wie het gezag heeft.",
        "Druk het af voor een ouder met gezag, en lees het samen.")
    case .noPlan:
      Advice("Er is geen vastgesteld plan.", "Stel eerst een plan vast.")
    case .consentMissing:
      Advice(
        "Bij de grond \"toestemming\" hoort een toestemming om te delen, bij een andere grond niet.",
        "Kies de toestemming waarop je deelt, of kies een andere grond.")
    }
  }
}
