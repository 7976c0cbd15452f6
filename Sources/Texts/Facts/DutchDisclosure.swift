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

  package func name(of purpose: ConsentPurpose) -> String {
    switch purpose {
    case .help: "hulp"
    case .share: "delen"
    }
  }

  package func name(of answer: ConsentReplyKind) -> String {
    switch answer {
    case .given: "gegeven"
    case .refused: "geweigerd"
    case .unreachable: "niet bereikbaar"
    case .courtOrder: "vervangen door de rechter"
    case .withdrawn: "ingetrokken"
    }
  }

  package func name(of form: ConsentForm) -> String {
    switch form {
    case .oral: "mondeling"
    case .written: "schriftelijk"
    }
  }

  package func name(of kind: InspectionAnswerKind) -> String {
    switch kind {
    case .objects: "maakt bezwaar"
    case .consents: "geeft toestemming"
    case .withdrawn: "trekt dit in"
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
    case .consentIncomplete(let names):
      Advice(
        "Nog niet delen: toestemming van \(names.joined(separator: " en van ")) ontbreekt.",
        "Vraag het hun en noteer het antwoord, of deel op een andere grond.")
    case .noConsent(let number):
      Advice(
        "Er is geen toestemming om te delen met nummer \(number).",
        "Kijk met regie consent list welke er zijn.")
    case .notAGiver:
      Advice(
        "Die persoon hoeft hierover niet te beslissen.",
        "Kies iemand van wie toestemming nodig is; leeftijd en gezag bepalen dat.")
    case .answerNotForAge:
      Advice(
        "Dat kan een jeugdige op deze leeftijd niet zeggen.",
        "Bezwaar kan van 12 tot en met 15 jaar, toestemming vanaf 16; jonger beslist wie gezag heeft."
      )
    case .notAReader:
      Advice(
        "Dit gaat over inzage door een volwassene van het gezin.",
        "Kies een ouder, voogd of pleegouder.")
    case .noPlan:
      Advice("Er is geen vastgesteld plan.", "Stel eerst een plan vast.")
    case .consentMissing:
      Advice(
        "Bij de grond \"toestemming\" hoort een toestemming om te delen, bij een andere grond niet.",
        "Deel met een nummer van regie consent list (--consent), of kies een andere grond.")
    }
  }
}
