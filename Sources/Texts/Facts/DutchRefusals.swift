package import Domain

extension Dutch {
  package func advice(on refusal: Refusal) -> Advice {
    switch refusal {
    case .value(let field, let fault): advice(on: fault).headed(name(of: field))
    case .referrer(let fault): advice(on: fault)
    case .unknownMunicipality(let code): unknownMunicipality("Gemeentecode \(code)")
    case .unknownChoice(let field, let value):
      Advice(
        "\(name(of: field)): \"\(value)\" staat niet in de lijst.",
        "Kies een waarde uit de lijst.")
    case .noSuchCase(let number):
      Advice(
        "Er is geen dossier met zaaknummer \(number).",
        "Controleer het nummer, of zoek het gezin op naam.")
    case .noSuchReferral(let number):
      Advice("Er is geen verwijzing \(number).", "Zoek de verwijzing op in Aanmeldingen.")
    case .noSuchRecord(let field):
      Advice(
        "\(name(of: field)): dit is niet gevonden.",
        "Haal de lijst opnieuw op en kies daar iets uit.")
    case .caseIsClosed(let number):
      Advice(
        "Dossier \(number.text) is gesloten.",
        "Kies een gezin met een open dossier, of overleg met je teamleider.")
    case .caseAlreadyOpen(let number):
      Advice("Dit gezin heeft al een open dossier: \(number.text).", "Werk in dat dossier verder.")
    case .referralAlreadyDecided(let state):
      Advice(
        "Over deze verwijzing is al beslist: \(name(of: state)).",
        "Kijk in Aanmeldingen wat ermee is gedaan.")
    case .personHasFile(let number):
      Advice(
        "Deze persoon staat al in dossier \(number.text).",
        "Voeg de verwijzing bij dat dossier. Hoort hij ook bij dit gezin: vul het in als eigen dossier."
      )
    case .noOwnPlace(let number):
      Advice(
        "In dossier \(number.text) heeft niemand met deze naam en geboortedatum zijn eigen plek.",
        "Kijk het nummer na, en vul de volledige naam met geboortedatum in, of het BSN.")
    case .bsnBelongsToOther(let number):
      bsnOfAnother(number.map { ", in dossier \($0.text)" } ?? "")
    case .alreadyMember:
      Advice("Deze persoon hoort al bij het gezin.", "Ga verder, of kies iemand anders.")
    case .personDeceased(let day):
      Advice(
        "Deze persoon is overleden op \(longDay(day)).",
        "Kies iemand anders, of neem het overlijden terug als het niet klopt.")
    case .personUnborn:
      Advice(
        "Dit kind is nog niet geboren.", "Leg eerst de geboorte vast, bij de persoon.")
    case .notUnborn:
      Advice("Deze persoon is al geboren.", "Wijzig de gegevens van de persoon.")
    case .unbornFacts:
      Advice(
        "Wie nog niet geboren is, is jeugdige zonder geboortedatum, BSN of gezag.",
        "Laat die leeg, of laat de uitgerekende datum weg.")
    case .dayBeforeBirth(let day):
      Advice("Deze dag ligt voor de geboorte.", "Vul \(longDay(day)) of een latere dag in.")
    case .custodyOfOneself:
      Advice("Niemand heeft gezag over zichzelf.", "Kies een ander met gezag.")
    case .custodyOfAdult:
      Advice(
        "Gezag eindigt bij 18 jaar; deze persoon is of was dan meerderjarig.",
        "Kies een kind, of een vroegere dag met een einde.")
    case .custodyAlready:
      Advice(
        "Dit gezag is er in die periode al.", "Beëindig het eerst, of kies een andere periode.")
    case .custodyFull:
      Advice(
        "Er hebben dan al twee het gezag over dit kind.",
        "Beëindig eerst het gezag van een van hen.")
    case .notAtSchool:
      Advice(
        "School en verzuim horen bij een jeugdige of een broer of zus.",
        "Kies een kind van dit gezin.")
    case .householdKnown:
      Advice(
        "Dit gezin heeft al een huishouden op dit adres.",
        "Laat de mensen in dat huishouden wonen.")
    case .householdLivedIn:
      Advice(
        "Er woont nog iemand in dit huishouden.",
        "Leg eerst vast waar de bewoners nu wonen.")
    case .livesThere:
      Advice(
        "Deze persoon woont daar al.",
        "Kies een ander huishouden, of ga terug.")
    case .addressNotSecret:
      Advice(
        "Dit adres is niet geheim.",
        "Je ziet het al in het dossier.")
    case .shieldedFile:
      Advice(
        "Er is een afgeschermd dossier.",
        "Bel de teamleider; die kijkt of dit hetzelfde gezin is.")
    case .notAYouth:
      Advice(
        "De verantwoordelijke gemeente geldt voor een jeugdige.",
        "Kies een jeugdige van dit gezin.")
    case .municipalityNeedsReason(let proposed):
      Advice(
        "De regels wijzen gemeente \(proposed.text) aan.",
        "Kies die, of schrijf waarom het een andere gemeente of een andere grond is.")
    case .sameAsCurrent(let one):
      Advice("Dit is al \(current(one)).", "Ga terug, of kies iets anders.")
    case .dayInFuture(let day):
      Advice("\(longDay(day)) ligt in de toekomst.", "Vul vandaag of een eerdere dag in.")
    case .dayBeforeOpening(let opened):
      Advice(
        "Deze dag ligt voor de opening van het dossier.",
        "Vul \(longDay(opened)) of een latere dag in.")
    case .dayBeforePrevious(let previous):
      Advice(
        "Deze dag ligt voor het begin van de vorige periode.",
        "Vul \(longDay(previous)) of een latere dag in.")
    case .dayNotAhead(let day):
      Advice("\(longDay(day)) ligt niet in de toekomst.", "Kies een dag na vandaag.")
    case .budgetYearOutOfRange(let year):
      Advice(
        "Voor \(year) kun je nu geen budget instellen.",
        "Kies dit jaar of het volgende jaar.")
    case .ceilingBelowCommitted(let committed):
      Advice(
        "Voor dit gezin is al \(money(committed)) vastgelegd; lager kan het budget niet zijn.",
        "Vul dat bedrag of meer in.")
    case .closingBlocked(let commitments, let work):
      Advice(
        "Dit dossier kan nog niet dicht: er loopt nog hulp (\(commitments)) of er is nog iets te doen (\(work)).",
        "Stop de hulp bij Hulp en budget en handel af wat er te doen is.")
    case .commitmentOverCeiling(let committed, let ceiling):
      Advice(
        "Boven het budget: van \(money(ceiling)) is al \(money(committed)) vastgelegd.",
        "Vraag om ophoging van het budget (v bij Hulp en budget), of leg minder vast.")
    case .commitmentWithoutBudget(let year):
      Advice(
        "Voor \(year) is er bij deze gemeente geen budget.",
        "Stel eerst het budget van dat jaar in, of controleer jaar en gemeente.")
    case .nothingOverspent(let year):
      Advice(
        "Bij het budget van \(year) is niets te erkennen: het is niet overschreden, of de overschrijding is al erkend.",
        "Kijk bij Hulp en budget wat er is vastgelegd en wat er is erkend.")
    case .commitmentState(let state):
      Advice(
        "Dat kan niet meer: deze inzet is \(name(of: state)).",
        "Kijk bij Hulp en budget hoe het ervoor staat.")
    case .userNotCoordinator(let login):
      Advice(
        "\(login.text) is geen regisseur.",
        "Kies iemand met de rol regisseur, of vraag de beheerder om die rol te geven.")
    case .userDisabled(let login):
      Advice("Het account \(login.text) is uitgezet.", "Kies een andere collega.")
    case .planNotWritable(let state): planNotWritable(state)
    case .noPlanInTheMaking:
      Advice("Er is geen plan in de maak.", "Begin eerst een nieuwe versie van het plan.")
    case .planNeedsGoal: Advice("Elk plan heeft minstens één doel nodig.", "Voeg een doel toe.")
    case .planNeedsAction:
      Advice("Elk plan heeft minstens één doel met één actie nodig.", "Voeg een actie toe.")
    case .planNotWithFamily:
      Advice("Het plan ligt nog niet bij het gezin.", "Leg het eerst voor aan het gezin.")
    case .planNeedsSomebodyOfTheFamily:
      Advice("Akkoord komt van minstens één persoon uit het gezin.", "Kies wie akkoord is.")
    case .birthUnknown:
      Advice(
        "De geboortedatum van deze jeugdige is onbekend.",
        "Vul die eerst in; een jaar alleen is genoeg.")
    case .extendedCareTooLate(let last):
      Advice(
        "Verlengde jeugdhulp op deze grond moest uiterlijk \(longDay(last)) zijn besloten.",
        "Vul de dag van het besluit in, of kies binnen een half jaar hervat als dat zo is.")
    case .extendedCareTooShort(let first):
      Advice(
        "Verlengde jeugdhulp duurt minstens tot en met \(longDay(first)).",
        "Kies een latere laatste dag.")
    case .extendedCareTooLong(let last):
      Advice(
        "Op deze grond kan verlengde jeugdhulp tot en met \(longDay(last)).",
        "Kies die dag of een eerdere.")
    case .planNeedsReason(let agreed, let asked):
      Advice(
        "\(agreed) van de \(asked) zijn akkoord.",
        "Noteer de andere antwoorden of geef een reden.")
    case .planNeedsApproval:
      Advice(
        "De teamleider heeft dit plan nog niet goedgekeurd.",
        "Vraag de teamleider om goedkeuring, en stel het plan daarna vast.")
    case .planApprovedByAuthor:
      Advice(
        "Wie het plan schreef of voorlegde, keurt het niet zelf goed.",
        "Vraag een andere teamleider om het te doen.")
    case .approvalNotAsked:
      Advice(
        "Er is geen goedkeuring van dit plan gevraagd.",
        "Laat de regisseur eerst goedkeuring vragen.")
    case .goalNotAdopted:
      Advice(
        "Cijfers en evaluaties horen bij het plan dat geldt.",
        "Kies een doel van het vastgestelde plan, of stel eerst een plan vast.")
    case .legalStepOutOfOrder(let step):
      Advice(
        "De stap ‘\(name(of: step))’ past niet bij wat er al staat.",
        "Kijk welke stappen er zijn en leg eerst de stap ervóór vast.")
    case .legalStepNeedsGround:
      Advice(
        "Afzien van een familiegroepsplan kan op één van drie gronden; andere stappen hebben er geen.",
        "Kies een grond bij afzien, en laat hem anders leeg.")
    case .foundationMissing(let steps):
      Advice(
        "Een besluit moet laten zien waarop het rust; nog leeg: "
          + steps.map { name(of: $0.field).lowercased() }.joined(separator: ", ") + ".",
        "Vul de onderbouwing van het plan aan en leg het besluit daarna vast.")
    case .planUnknown(let number):
      Advice(
        "Dit gezin heeft geen versie \(number) van het plan.",
        "Kijk welke versies er zijn.")
    case .notAMember:
      Advice(
        "Deze persoon hoort niet bij het gezin.",
        "Kies iemand uit het gezin, of voeg de persoon eerst toe.")
    case .alreadyDone: Advice("Dit is al afgehandeld.", "Ga verder: je hoeft niets te doen.")
    case .loginTaken(let login):
      Advice(
        "De inlognaam \(login.text) is al van een gebruiker.",
        "Kijk bij de gebruikers wie dat is, of vul een andere inlognaam in.")
    case .agbTaken:
      Advice(
        "Deze AGB-code is al van een andere aanbieder.",
        "Zoek die aanbieder op, of controleer de code.")
    case .notYours:
      Advice(
        "Een collega heeft dit toegevoegd.", "Handel het af, of vraag de collega het weg te halen.")
    case .notSeenThatWay(let kind):
      Advice(
        "Bij \(name(of: kind).lowercased()) zie je niemand.",
        "Kies huisbezoek, op kantoor of beeldbellen, of haal ‘zelf gezien’ weg.")
    case .safetyIsNotPostponed:
      Advice(
        "Dit gaat over veiligheid en kan niet worden uitgesteld.",
        "Doe het nu, of stuur het door naar een collega die het nu kan doen.")
    case .colleagueMayNotRead(let login):
      Advice(
        "\(login.text) mag dit gezin niet inzien.",
        "Kies een regisseur of teamleider van het team van dit gezin.")
    case .handoverOpen(let login):
      Advice(
        "Er wacht al een overdracht op antwoord van \(login.text).",
        "Wacht op het antwoord, of trek de overdracht eerst in.")
    case .noHandover:
      Advice(
        "Er wacht hier geen overdracht op jouw antwoord.",
        "Haal het gezin opnieuw op en kijk wie de regisseur is.")
    case .hasCoordinator(let login):
      Advice("\(login.text) is intussen regisseur.", "Laat het zo, of draag het gezin over.")
    case .noCoordinator(let number):
      Advice("\(number.text) heeft geen regisseur.", "Wijs eerst een regisseur aan.")
    case .hasCover(let login):
      Advice("\(login.text) neemt al waar.", "Laat het zo, of beëindig eerst die waarneming.")
    case .userAbsent(let login):
      Advice("\(login.text) is afwezig gemeld.", "Kies een andere collega.")
    case .notTheirs(let login):
      Advice(
        "Dit gezin is niet meer van \(login.text).", "Haal de lijst opnieuw op.")
    case .nothingToDo: Advice("Er is niets gewijzigd.", "Vul in wat anders moet, of ga terug.")
    case .referralCannotMove(let from, let to):
      Advice(
        "Van \(name(of: from)) kan een verwijzing niet naar \(name(of: to)).",
        "Kijk wat ermee gedaan is, of kies een andere stap.")
    case .safety(let refusal): advice(on: refusal)
    case .readAlong(let warning): advice(on: warning)
    case .meeting(let refusal): advice(on: refusal)
    case .setting(let refusal): advice(on: refusal)
    case .provider(let refusal): advice(on: refusal)
    case .familyLetter(let refusal): advice(on: refusal)
    case .merge(let refusal): advice(on: refusal)
    case .move(let refusal): advice(on: refusal)
    case .disclosure(let refusal): advice(on: refusal)
    case .destruction(let refusal): advice(on: refusal)
    case .access(let refusal): advice(on: refusal)
    case .raise(let refusal): advice(on: refusal)
    case .report(let refusal): advice(on: refusal)
    case .assignment(let refusal): advice(on: refusal)
    case .claim(let refusal): advice(on: refusal)
    case .consentMissing(let givers):
      Advice(
        "Nog niet delen: toestemming \(givers.map { name(of: $0) }.joined(separator: " en ")) "
          + "ontbreekt.",
        "Vraag toestemming en noteer het antwoord; dit blijft een concept.")
    case .fieldsMissing(let fields):
      Advice(
        "Dit ontbreekt nog: \(fields.map { name(of: $0).lowercased() }.joined(separator: ", ")).",
        "Vul het aan en probeer het opnieuw.")
    case .practiceRecordEnded(let state):
      Advice("Dit is al \(name(of: state)).", "Begin een nieuwe aanmelding als dat nodig is.")
    case .consentNotTicked:
      Advice(
        "Zonder toestemming van het gezin mag je dit niet vragen.",
        "Vraag het gezin, en kruis aan dat zij het goed vinden.")
    case .letterInTheMaking:
      Advice(
        "Er is al een brief over dit kind die nog niet getekend is.",
        "Wijzig die brief, of laat hem eerst tekenen.")
    case .letterState(.concept):
      Advice("Deze brief is nog een concept.", "Zet hem eerst op klaar voor huisarts.")
    case .letterState(.ready):
      Advice(
        "De huisarts heeft deze brief nog niet getekend.",
        "Noteer eerst de handtekening: door wie en op welke dag.")
    case .letterState(.signed):
      Advice(
        "Deze brief is getekend en ligt vast.", "Maak een nieuwe brief die deze vervangt.")
    case .letterState(.sent):
      Advice(
        "Deze brief is al verzonden en ligt vast.", "Maak een nieuwe brief als dat nodig is.")
    case .file(let path, let problem): advice(on: problem, path: path)
    }
  }

  package func adviceOnChangedMeanwhile() -> Advice {
    Advice(
      "Iemand anders heeft dit gewijzigd terwijl je bezig was; jouw wijziging is niet opgeslagen.",
      "Haal het gezin opnieuw op, kijk wat er anders is en voer je wijziging nog eens in.")
  }

  func unknownMunicipality(_ code: String) -> Advice {
    Advice(
      "\(code) staat niet in de lijst van gemeenten.",
      "Controleer de code, of laat de beheerder de lijst inlezen: regie import municipalities.")
  }

  func bsnOfAnother(_ place: String) -> Advice {
    Advice(
      "Dit BSN is al van een andere persoon\(place).",
      "Vergelijk naam en geboortedatum: is het dezelfde, werk dan daar verder; anders klopt het "
        + "BSN niet.")
  }
}

extension Dutch {
  private func current(_ one: One) -> String {
    switch one {
    case .family, .plan, .contactPoint, .budget: "het \(name(of: one))"
    case .coordinator, .provider: "de \(name(of: one))"
    }
  }

  private func planNotWritable(_ state: PlanState) -> Advice {
    switch state {
    case .concept, .withFamily:
      Advice("Er is al een plan in de maak (\(name(of: state))).", "Werk in dat plan verder.")
    case .adopted, .replaced:
      Advice(
        "Dit plan is \(name(of: state)); daarin kun je niet meer schrijven.",
        "Begin een nieuwe versie van het plan.")
    }
  }
}
