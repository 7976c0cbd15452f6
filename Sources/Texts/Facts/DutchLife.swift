package import Domain

extension Dutch {
  package func name(of milestone: Milestone) -> String {
    switch milestone {
    case .twelve: "12 jaar"
    case .sixteen: "16 jaar"
    case .sixteenAndHalf: "16½ jaar"
    case .seventeen: "17 jaar"
    case .futurePlan: "17½ jaar, toekomstplan"
    case .eighteen: "18 jaar"
    }
  }

  package func name(of ground: ExtendedCareGround) -> String {
    switch ground {
    case .juvenileCriminalLaw: "jeugdstrafrecht"
    case .fosterCare: "pleegzorg, tot 21 jaar"
    case .beforeEighteen: "begonnen of nodig bevonden vóór 18"
    case .resumed: "binnen een half jaar hervat"
    }
  }

  package func name(of outcome: AftercareOutcome) -> String {
    switch outcome {
    case .goesWell: "het gaat goed"
    case .needsAttention: "er is aandacht nodig"
    }
  }

  package func name(of informant: OutcomeInformant) -> String {
    switch informant {
    case .youth: "jeugdige"
    case .parent: "ouder"
    }
  }

  func lifeWord(_ word: LifeWord) -> String {
    switch word {
    case .title(let family): "\(family): verjaardagen en nazorg"
    case .birthdays: "Verjaardagen en hulp na 18"
    case .ahead(let milestone, let day): "\(milestone): \(day)"
    case .met(let milestone, let day): "\(milestone): besproken \(day)"
    case .taking(let part): "doet mee: \(part)"
    case .partialBirth: "geboortedag deels onbekend: dit is de vroegst mogelijke dag"
    case .careUntil(let day, let ground): "verlengde jeugdhulp t/m \(day) (\(ground))"
    case .careEnds(let instead, let day): "geen verlengde jeugdhulp (\(day)); wel: \(instead)"
    case .careBefore(let day): "besluit over hulp na 18 uiterlijk \(day)"
    case .careMissing(let day): "geen besluit over hulp na 18; het moest uiterlijk \(day)"
    case .noYouths: "In dit gezin is geen jeugdige met een bekende geboortedatum."
    case .stops: "nee, de jeugdhulp stopt bij 18"
    case .aftercareOn(let day, let who): "waakvlamcontact \(day) (\(who))"
    case .aftercareWas(let day, let outcome): "waakvlamcontact \(day): \(outcome)"
    case .aftercareEnded(let planned, let day):
      "waakvlamcontact van \(planned) vervallen: dossier heropend \(day)"
    case .reopenQuestion: "Er is aandacht nodig. Dossier nu heropenen?"
    case .aftercareYes: "ja, na 3 en 6 maanden (of jullie norm)"
    case .aftercareNo: "nee"
    case .aftercareBy: "Waakvlam door"
    case .untilDay: "Tot en met"
    case .yes: "ja"
    case .no: "nee"
    case .goalsCame(let improved, let scored, let scores):
      "Doelen met een cijfer: \(improved) van de \(scored) vooruit (\(scores))."
    }
  }

  /// The reason in the worklist of what a birthday or a closed file asks for.
  func lifeReason(_ reason: Reminder.Reason, who: String?, due: String) -> String {
    let name = who ?? "Jeugdige"
    return switch reason {
    case .turnsTwelve: "\(name) wordt 12"
    case .turnsSixteen: "\(name) wordt 16"
    case .sixteenAndHalf: "\(name) wordt 16½"
    case .turnsSeventeen: "\(name) wordt 17"
    case .futurePlan: "Toekomstplan \(name) (17½)"
    case .turnsEighteen: "\(name) wordt 18"
    case .extendedCareDue: "Besluit na 18: \(name)"
    case .extendedCareEnds: "Hulp na 18 stopt: \(name)"
    case .aftercare: "Waakvlamcontact"
    default: due
    }
  }

  func lifeAdvice(_ reason: Reminder.Reason, who: String?) -> Advice {
    let name = who ?? "De jeugdige"
    return switch reason {
    case .turnsTwelve:
      Advice(
        "\(name) wordt 12: vanaf dan is ook de eigen toestemming nodig.",
        "Kijk de toestemmingen na en schrijf op wat is afgesproken.")
    case .turnsSixteen:
      Advice(
        "\(name) wordt 16: vanaf dan telt de eigen toestemming, en niet die van de ouders.",
        "Kijk na wie je wat mag vragen en vertellen, en schrijf op wat is afgesproken.")
    case .sixteenAndHalf, .turnsSeventeen:
      Advice(
        "\(name) wordt over een tijd 18 en dan stopt de jeugdhulp, als er niets wordt besloten.",
        "Bespreek wat er daarna nodig is en schrijf op wat is afgesproken.")
    case .futurePlan:
      Advice(
        "\(name) wordt 17½: er hoort een toekomstplan te zijn.",
        "Maak het samen en schrijf op wat is afgesproken en wie meedoet.")
    case .turnsEighteen:
      Advice(
        "\(name) wordt 18.", "Kijk na wie wat overneemt en schrijf op wat is afgesproken.")
    case .extendedCareDue:
      Advice(
        "Vóór de achttiende verjaardag van \(name) moet besloten zijn of de jeugdhulp doorgaat.",
        "Leg het besluit vast, met de grond of met wat ervoor in de plaats komt.")
    case .extendedCareEnds:
      Advice(
        "De verlengde jeugdhulp van \(name) stopt.",
        "Regel wat erna komt en leg dat vast als nieuw besluit.")
    default:
      Advice(
        "Dit dossier is gesloten; je zou horen hoe het nu met het gezin gaat.",
        "Bel, en noteer met Afhandelen hoe het gaat.")
    }
  }
}
