package import Domain

/// Who may see what, in Dutch.
extension Dutch {
  package func name(of reason: ReadingReason) -> String {
    switch reason {
    case .standIn: "ik vervang een collega"
    case .colleagueAsks: "een collega vraagt me mee te kijken"
    case .familyCalls: "het gezin belt of staat aan de balie"
    case .referral: "aanmelding van een broer, zus of ander kind"
    case .handover: "overdracht voorbereiden"
    case .crisis: "crisis"
    case .supervision: "toezicht of kwaliteit"
    case .other: "anders, namelijk"
    }
  }

  package func name(of outcome: ReviewOutcome) -> String {
    switch outcome {
    case .justified: "terecht"
    case .unjustified: "onterecht"
    }
  }

  package func word(_ word: AccessWord) -> String {
    switch word {
    case .reasonTitle(let file): "\(file) is niet van jou"
    case .reasonQuestion: "Waarom bekijk je dit dossier? Je reden komt in het logboek."
    case .emergencyWarning:
      "Je kunt twee uur lezen. Het gezin kan zien dat je dit deed, en een teamleider beoordeelt het."
    case .reviewsTitle: "Noodprocedures om te beoordelen"
    case .noReviews: "Er is geen noodprocedure die jij moet beoordelen."
    case .readUntil(let time): "tot \(time)"
    case .liftQuestion(let day): "Afgeschermd sinds \(day). De afscherming opheffen?"
    case .waitingDrafts(let count):
      count == 1
        ? "1 concept wacht in een dossier dat je nu niet mag openen"
        : "\(count) concepten wachten in dossiers die je nu niet mag openen"
    case .waitingTitle: "Concepten die wachten"
    case .waitingDraft(let saved): "Bewaard \(saved)."
    case .waitingKept:
      "Er gaat niets verloren: mag je het dossier weer openen, dan staat je concept hier weer met de naam en wat je typte."
    case .noRequests: "Niemand vraagt je nu mee te kijken."
    case .columnQuestion: "Vraag"
    case .columnAskedBy: "Gevraagd door"
    case .columnLastDay: "Tot en met"
    case .columnAdvised: "Advies"
    case .expertsTitle: "Wie meekijkt als deskundige"
    case .noExperts: "Niemand. F2: een deskundige laten meekijken."
    case .looksAlong(let name, let question): "\(name): \(question)"
    case .looksUntil(let day): "tot en met \(day)"
    case .lookedUntil(let day): "tot \(day)"
    case .endedByMerge: "gestopt bij samenvoegen"
    case .advised(let day): "advies op \(day)"
    case .hidden: "afgeschermd"
    case .reportTitle: "Wie ons dossier heeft ingezien"
    case .reportPeriod: "Periode"
    case .reportIntro:
      "Hier staat wie met uw dossier heeft gewerkt: wanneer, als wat, wat en waarom. De inhoud staat er niet in."
    case .reportEmpty: "In deze periode heeft niemand het dossier ingezien."
    case .reportEmergency: "met de noodprocedure"
    case .reportAccount(let name): "met het account van \(name)"
    case .reportDenied: "geweigerd"
    case .consentsTitle: "Toestemming"
    case .noConsents: "Geen toestemming gevraagd. n: vragen."
    case .disclosuresTitle: "Gedeeld, afgedrukt, gemeld"
    case .noDisclosures: "Nog niets. d: vastleggen wat je deelde. p: plan afdrukken."
    case .onlyAsked: "gevraagd"
    case .with(let name): "met \(name)"
    case .lookAlongTitle: "Wie kijkt er mee?"
    case .inspectionsTitle: "Wat jeugdigen van inzage vinden"
    case .inspectionOf(let youth, let reader): "\(youth), over inzage door \(reader)"
    case .printTitle: "Plan afdrukken voor"
    case .printed(let name, let ground, let file):
      "Genoteerd: plan voor \(name), grond: \(ground). Op papier: regie plan print \(file) --for …"
    }
  }

  func advice(on refusal: AccessRefusal) -> Advice {
    switch refusal {
    case .reasonNeeded(let file):
      Advice(
        "\(file.text) is niet van jou; zeg eerst waarom je het bekijkt.",
        "Geef een reden: regie access reason \(file.text) REDEN (\(codes)).")
    case .restrictedAlready:
      Advice("Dit dossier is al afgeschermd.", "Hef de afscherming op om haar te wijzigen.")
    case .notRestricted:
      Advice("Dit dossier is niet afgeschermd.", "Er valt niets op te heffen.")
    case .emergencyNotNeeded:
      Advice(
        "Je kunt dit dossier zonder noodprocedure lezen.",
        "Open het; is het van een collega, geef dan een reden.")
    case .ownEmergency:
      Advice(
        "Je beoordeelt niet wat je zelf deed.",
        "Vraag een andere teamleider om dit te beoordelen.")
    case .reviewedAlready:
      Advice(
        "Deze noodprocedure is al beoordeeld.", "Kijk met regie emergency list --all hoe.")
    case .noSuchEmergency(let number):
      Advice(
        "Er is geen noodprocedure met nummer \(number).",
        "Kijk met regie emergency list welke er wachten.")
    case .notAnExpert(let login):
      Advice(
        "\(login.text) heeft niet de rol van gedragswetenschapper, of je bent het zelf.",
        "Kies een gedragswetenschapper: regie user list.")
    case .expertTooLong(let last):
      Advice(
        "Een deskundige kijkt ten hoogste \(ExpertAccess.longest) dagen mee.",
        "Kies een dag tot en met \(longDay(last)); verlengen kan daarna.")
    case .noBSN:
      Advice("Van deze persoon is geen BSN bekend.", "Vul het in op de kaart van de persoon.")
    case .shielded(let contact):
      Advice(
        "Er is een afgeschermd dossier.",
        contact.map { "Bel de teamleider: \(call($0))." } ?? "Bel de teamleider.")
    }
  }

  private var codes: String {
    ReadingReason.allCases.map(\.rawValue).joined(separator: ", ")
  }

  /// A name with a telephone number.
  func call(_ contact: SupervisorContact) -> String {
    contact.name.text + (contact.phone.map { ", " + $0.display } ?? "")
  }
}
