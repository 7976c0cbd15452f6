package import Domain

/// What providers declare, in Dutch.
extension Dutch {
  package func name(of category: ProductCategory) -> String {
    switch category {
    case .neighbourhoodTeam: "wijk- of buurtteam"
    case .outpatientAtProvider: "ambulant op locatie van de aanbieder"
    case .dayHelp: "daghulp"
    case .outpatientInNetwork: "ambulant in het netwerk"
    case .fosterCare: "pleegzorg"
    case .familyBased: "gezinsgericht"
    case .closedCare: "gesloten plaatsing"
    case .otherResidential: "overig residentieel"
    case .personalCare: "persoonlijke verzorging"
    case .dayTreatment: "dagbehandeling"
    case .transport: "vervoerdiensten"
    case .stayWithTreatment: "verblijf met behandeling"
    case .stayWithoutTreatment: "verblijf zonder behandeling"
    case .outpatient: "jeugdhulp ambulant"
    case .crisis: "jeugdhulp crisis"
    case .probation: "jeugdreclassering"
    case .protection: "jeugdbescherming"
    case .preventiveJustice: "preventief justitieel kader"
    case .custom: "maatwerk jeugd"
    case .basicMentalCare: "generalistische basis-ggz"
    case .specialistMentalCare: "specialistische ggz"
    case .childMedicine: "kindergeneeskunde"
    case .youthMentalCare: "jeugd-ggz"
    case .nationallyContracted: "landelijk ingekochte zorg"
    }
  }

  package func name(of unit: CareUnit) -> String {
    switch unit {
    case .minute: "minuut"
    case .hour: "uur"
    case .fullDay: "etmaal"
    case .dayPart: "dagdeel"
    case .pieceOfOutput: "stuks (output)"
    case .euro: "euro's"
    case .pieceOfEffort: "stuks (inspanning)"
    }
  }

  package func name(of frequency: CareFrequency) -> String {
    switch frequency {
    case .daily: "per dag"
    case .weekly: "per week"
    case .monthly: "per maand"
    case .total: "totaal in de periode"
    }
  }

  package func words(for size: CareSize) -> String {
    "\(number(size.volume)) \(name(of: size.unit)) \(name(of: size.frequency))"
  }

  package func name(of state: ClaimState) -> String {
    switch state {
    case .ready: "klaar om te boeken"
    case .held: "vastgehouden"
    case .booked: "geboekt"
    case .rejected: "afgekeurd"
    case .reversed: "teruggeboekt"
    }
  }

  package func name(of hold: ClaimHold) -> String {
    switch hold {
    case .unknownAssignment: "onbekende toewijzing"
    case .otherProvider: "andere aanbieder"
    case .otherPerson: "andere jeugdige"
    case .otherProduct: "ander product"
    case .otherUnit: "andere eenheid"
    case .outsidePeriod: "buiten de periode"
    case .double: "dubbel"
    case .over: "meer dan er is"
    case .creditTooHigh: "te veel credit"
    }
  }

  package func explain(_ hold: ClaimHold) -> String {
    switch hold {
    case .unknownAssignment:
      "Geen inzet heeft dit toewijzingsnummer. Vraag de regisseur of het klopt; koppel daarna opnieuw, of keur af."
    case .otherProvider:
      "De inzet is aan een andere aanbieder toegewezen. Keur de regel af, of laat de inzet verbeteren."
    case .otherPerson:
      "Het BSN is niet van wie deze toewijzing krijgt. Keur de regel af en meld het de aanbieder."
    case .otherProduct:
      "Productcategorie of productcode is anders dan toegewezen. Keur de regel af, of laat de inzet verbeteren."
    case .otherUnit:
      "De eenheid is anders dan die van de toegewezen omvang. Keur de regel af."
    case .outsidePeriod:
      "De periode valt niet in die van de inzet. Keur de regel af, of laat de inzet verlengen."
    case .double:
      "Voor deze toewijzing en deze dagen is al gedeclareerd. Keur de regel af als het dezelfde hulp is."
    case .over:
      "Het bedrag of het volume is meer dan er van de inzet over is. Een teamleider beslist of het mag."
    case .creditTooHigh:
      "Er wordt meer teruggegeven dan er is geboekt. Keur de regel af, of boek eerst de declaratie."
    }
  }

  package func name(of tab: ClaimTab) -> String {
    switch tab {
    case .ready: "Klaar om te boeken"
    case .held: "Vastgehouden"
    case .booked: "Geboekt"
    case .rejected: "Afgekeurd"
    case .toDecide: "Boven mandaat"
    }
  }

  package func name(of direction: ClaimDirection) -> String {
    switch direction {
    case .debit: "debet"
    case .credit: "creditregel"
    }
  }

  package func word(_ word: ClaimWord) -> String {
    switch word {
    case .title: "Declaraties"
    case .totals(let count, let amount): "\(claimLines(count)), samen \(amount)"
    case .columnClaim: "Declaratie"
    case .columnPeriod: "Periode"
    case .columnHeld: "Waarom"
    case .empty(let tab): empty(tab)
    case .aboveMandate: "boven mandaat"
    case .commitmentTitle: "Inzet"
    case .noCommitment: "Er is geen inzet bij gevonden."
    case .booked: "Geboekt"
    case .left: "Over"
    case .bookedVolume: "Volume geboekt"
    case .readIn(let file, let who): "Ingelezen met bestand \(file) door \(who)"
    case .decided(let state, let who, let day): "\(name(of: state)) door \(who) op \(day)"
    case .bookedOn(let day, let amount): "\(day) geboekt \(amount)"
    case .counterOn(let day, let amount, let reason): "\(day) tegenboeking \(amount): \(reason)"
    case .excess(let reason): "meer dan er was, toegestaan: \(reason)"
    case .fits: "De regel past bij de inzet."
    case .needsSupervisor:
      "Het bedrag is boven het mandaat: een teamleider die het bestand niet inlas, keurt goed."
    case .approveQuestion(let count, let amount): "\(claimLines(count)) boeken, samen \(amount)?"
    case .approveFileQuestion(let file):
      "Alle regels van bestand \(file) boeken die klaar zijn en binnen het mandaat vallen?"
    case .refusedTitle: "Niet gedaan"
    case .assignment(let number): "toewijzing \(number)"
    case .estimate: "geschat"
    case .nothingRunsOn(let year):
      "Er loopt geen hulp door in \(year), of er is dit jaar geen budget."
    case .runsOn(let product, let part): "\(product) loopt door: \(part)"
    case .carryReason(let year): "Jaarovergang: hulp uit \(year) loopt door"
    case .carried(let year, let amount):
      "Voorstel voor \(year): \(amount). Elke inzet telt heel in het jaar waarin zij begint."
    case .forecast(let amount): "verwachting \(amount)"
    case .spent(let amount): "gedeclareerd \(amount)"
    }
  }

  private func empty(_ tab: ClaimTab) -> String {
    switch tab {
    case .ready: "Er wacht geen regel om te boeken. Inlezen: regie import claims BESTAND."
    case .held: "Er wordt geen regel vastgehouden."
    case .booked: "Er is nog niets geboekt."
    case .rejected: "Er is niets afgekeurd of teruggeboekt."
    case .toDecide: "Er wacht niets boven het mandaat."
    }
  }

  func claimLines(_ count: Int) -> String { count == 1 ? "1 regel" : "\(number(count)) regels" }

  func describe(_ batch: ClaimBatch) -> String {
    let rest = batch.refusedCount == 0 ? "" : " \(claimLines(batch.refusedCount)) niet."
    switch batch.kind {
    case .approved: return "\(claimLines(batch.done)) geboekt, samen \(money(batch.amount)).\(rest)"
    case .rejected: return "\(claimLines(batch.done)) afgekeurd.\(rest)"
    case .rematched: return "\(claimLines(batch.done)) opnieuw vergeleken.\(rest)"
    }
  }

  package func describe(_ report: ClaimReport) -> String {
    guard !report.file.wasRefused else { return describe(report.file) }
    let tally = report.tally
    let held = ClaimHold.allCases.compactMap { hold in
      tally.held[hold].map { "\(number($0)) \(name(of: hold))" }
    }
    let fits =
      "\(claimLines(tally.ready)) \(tally.ready == 1 ? "past" : "passen"), samen \(money(tally.readyAmount))."
    let rest =
      held.isEmpty
      ? "" : " \(claimLines(tally.heldCount)) vastgehouden: \(held.joined(separator: ", "))."
    let named = report.number.map { " Dit is bestand \($0)." } ?? ""
    return describe(report.file) + " " + fits + rest + named
  }

  func advice(on refusal: AssignmentRefusal) -> Advice {
    switch refusal {
    case .notInKind:
      Advice(
        "Een pgb gaat niet in het berichtenverkeer.",
        "Laat het toewijzingsnummer leeg, of kies ZIN.")
    case .categoryMissing:
      Advice(
        "Zonder budget of bij een productcode hoort een productcategorie.",
        "Vul de productcategorie in.")
    case .sizeMissing:
      Advice(
        "Bij een productcode hoort een omvang.",
        "Vul volume, eenheid en frequentie in, of laat de productcode leeg.")
    case .estimateMissing:
      Advice(
        "Zonder bedrag telt een omvang niet mee in het budget.",
        "Vul bij bedrag in wat de omvang naar schatting kost.")
    case .budgetWithoutEnd:
      Advice(
        "Een toegewezen budget heeft een laatste dag.", "Vul in tot en met wanneer het loopt.")
    case .budgetTooLarge:
      Advice(
        "Een toegewezen budget is hoogstens \(money(AssignmentRule.largestBudget)).",
        "Vul een lager bedrag in, of verdeel het over meer inzetten.")
    case .weeklyWithoutEnd:
      Advice(
        "Een omvang per week heeft een laatste dag.", "Vul in tot en met wanneer de hulp loopt.")
    case .neverDaily:
      Advice(
        "Deze eenheid wordt niet per dag toegewezen.",
        "Kies per week, per maand of totaal in de periode.")
    case .numberTaken:
      Advice(
        "Een andere inzet van deze gemeente heeft dit toewijzingsnummer.",
        "Kijk het nummer na; elk nummer geldt voor één inzet.")
    case .declaredOn:
      Advice(
        "Op deze inzet is gedeclareerd; ze gaat niet meer weg.",
        "Stop de inzet als de hulp niet doorgaat.")
    }
  }

  func advice(on refusal: ClaimRefusal) -> Advice {
    switch refusal {
    case .unknownLine:
      Advice(
        "Deze declaratieregel is er niet, of niet voor jou.",
        "Kijk met regie claim list welke regels er zijn.")
    case .unknownFile(let number):
      Advice(
        "Bestand \(number) is er niet.", "Het nummer staat in de lijst bij regie claim list.")
    case .nothingReady(let number):
      Advice(
        "In bestand \(number) wacht geen regel die past en binnen het mandaat valt.",
        "Kijk wat er is vastgehouden, of vraag een teamleider voor wat erboven ligt.")
    case .held(let hold):
      Advice("Deze regel wordt vastgehouden: \(name(of: hold)).", explain(hold))
    case .decided(let state):
      Advice(
        "Over deze regel is al beslist: \(name(of: state)).",
        "Een boeking neem je terug met regie claim reverse.")
    case .overMandate(let limit):
      Advice(
        "Boven \(money(limit)) boekt de backoffice niet.",
        "Vraag een teamleider van het gezin die het bestand niet inlas.")
    case .excess:
      Advice(
        "Het is meer dan er van de inzet over is.",
        "Vraag een teamleider van het gezin die het bestand niet inlas om het toe te staan.")
    case .byAuthor:
      Advice(
        "Wie een bestand inlas, keurt er niets boven het mandaat in goed.",
        "Vraag een andere teamleider van het team.")
    case .notBooked:
      Advice("Deze regel is niet geboekt.", "Kijk met regie claim show hoe de regel staat.")
    case .debitStands:
      Advice(
        "Zonder deze creditregel is er meer geboekt dan er van de inzet is.",
        "Boek eerst een andere regel van de inzet terug.")
    case .creditStands:
      Advice(
        "Er is daarna meer teruggegeven dan er dan nog geboekt is.",
        "Boek eerst de creditregel terug.")
    }
  }
}
