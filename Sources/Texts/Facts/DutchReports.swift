package import Domain

/// Reports in Dutch.
extension Dutch {
  package func name(of report: ReportName) -> String {
    switch report {
    case .inflow: "Instroom en kosten"
    case .costs: "Kosten per traject"
    case .practice: "POH-GGZ Jeugd"
    case .waiting: "Wachttijden"
    case .leadTime: "Doorlooptijden"
    case .budget: "Budgetuitputting"
    case .movements: "Wisselingen en crises"
    case .outcomes: "Uitkomsten"
    case .completeness: "De zes op orde"
    }
  }

  package func definition(of report: ReportName) -> String {
    switch report {
    case .inflow:
      "Wat er per maand binnenkomt en weggaat, naast wat een traject kost. Zo zie je of minder instroom ook minder kosten geeft."
    case .costs:
      "Wat trajecten kostten die in de periode afliepen. Een traject is alle hulp aan één jeugdige van één aanbieder in één periode van het dossier, van de eerste start tot alles gestopt is."
    case .practice:
      "Hoeveel kinderen de huisartsenpraktijk zelf afrondt, hoeveel daarvan niet alsnog doorverwezen worden, en hoeveel zij naar het team verstuurt."
    case .waiting:
      "Hoe lang gezinnen wachten: van aanmelding tot het eerste gesprek, en van besluit tot de start van de hulp. Vier en tien weken zijn de treeknorm: een richtlijn, geen wet."
    case .leadTime:
      "Hoe lang dossiers open waren en hoe lang trajecten duurden die in de periode eindigden."
    case .budget:
      "Wat er van de budgetten van het jaar is vastgelegd en gedeclareerd, en waar ze naar verwachting op uitkomen. Een budget telt bij de gemeente en het jaar waarvan het is."
    case .movements:
      "Hoe vaak kinderen van plek wisselen, gezinnen van aanbieder, en hoe vaak het misgaat of zwaarder of lichter wordt."
    case .outcomes:
      "Hoe het afliep: uitval, doelen die dichterbij kwamen, en het cijfer van jeugdige of ouder."
    case .completeness:
      "Bij hoeveel open dossiers elk van de zes er nu is: gezin, plan, regisseur, aanspreekpunt, aanbieder en budget."
    }
  }

  package func head(of column: ReportColumn) -> String {
    switch column {
    case .referrals: "aan-\nmeldingen"
    case .solvedByPOH: "afgerond\nbij POH"
    case .sentByPOH: "naar het\nteam"
    case .notReferredOn: "niet door-\nverwezen"
    case .solvedShare: "deel\nopgelost"
    case .opened: "dossiers\ngeopend"
    case .closed: "dossiers\ngesloten"
    case .medianCost: "traject\nmediaan"
    case .ninetiethCost: "traject\np90"
    case .totalCost: "totaal"
    case .trajectories: "trajecten"
    case .medianTrajectory: "duur\nmediaan"
    case .ninetiethTrajectory: "duur\np90"
    case .firstTalks: "eerste\ngesprek"
    case .medianFirstTalk: "gesprek\nmediaan"
    case .ninetiethFirstTalk: "gesprek\np90"
    case .helpStarts: "hulp\ngestart"
    case .medianHelpStart: "start\nmediaan"
    case .ninetiethHelpStart: "start\np90"
    case .medianFile: "dossier\nmediaan"
    case .ninetiethFile: "dossier\np90"
    case .budgets: "budgetten"
    case .ceiling: "budget"
    case .committed: "vastgelegd"
    case .usedShare: "deel\nvastgelegd"
    case .spent: "gedecla-\nreerd"
    case .forecast: "verwach-\nting"
    case .forecastShare: "deel\nverwacht"
    case .placementMoves: "door-\nplaatsingen"
    case .providerSwitches: "overstappen"
    case .crises: "crises"
    case .scaleUps: "op-\ngeschaald"
    case .scaleDowns: "af-\ngeschaald"
    case .dropouts: "uitval"
    case .dropoutShare: "deel\nuitval"
    case .goals: "doelen\ngescoord"
    case .goalsRisen: "doelen\nhoger"
    case .risenShare: "deel\nhoger"
    case .marks: "cijfers"
    case .medianMark: "cijfer\nmediaan"
    case .openFamilies: "open\ndossiers"
    case .missing: "ontbreekt"
    case .overdue: "over datum"
    case .presentShare: "op orde"
    }
  }

  package func definition(of column: ReportColumn) -> String {
    switch column {
    case .referrals: "Aanmeldingen op de dag van ontvangst, wat er ook mee gebeurde."
    case .solvedByPOH:
      "Kinderen die de praktijk zelf afrondde, op de dag van afronden. De namen blijven in de praktijk; aantallen onder de 5 ook."
    case .sentByPOH: "Kinderen die de praktijk naar het team verstuurde, op de dag van versturen."
    case .notReferredOn:
      "Afgerond bij de POH, niet uitgevallen en niet doorverwezen: niet bij het afronden, en niet binnen het aantal maanden in de instellingen (practice.onward.months, zes bij een nieuw bestand). Wie nog korter geleden afrondde, telt zolang mee."
    case .solvedShare:
      "Niet doorverwezen, als deel van afgerond en verstuurd samen."
    case .opened: "Dossiers op de dag dat ze open gingen; opnieuw openen telt weer."
    case .closed: "Dossiers op de dag dat ze dicht gingen."
    case .medianCost:
      "Wat het middelste afgelopen traject kostte: wat zijn toewijzingen in de budgetten tellen."
    case .ninetiethCost: "Wat negen van de tien afgelopen trajecten ten hoogste kostten."
    case .totalCost: "Wat de afgelopen trajecten samen kostten."
    case .trajectories: "Trajecten op de dag dat de laatste hulp ervan stopte."
    case .medianTrajectory: "Dagen van de eerste start tot de laatste stop, het middelste traject."
    case .ninetiethTrajectory:
      "Dagen van de eerste start tot de laatste stop, voor negen van de tien ten hoogste."
    case .firstTalks: "Aanmeldingen met een eerste gesprek, op de dag van dat gesprek."
    case .medianFirstTalk: "Dagen van ontvangst tot het eerste gesprek met het gezin, de middelste."
    case .ninetiethFirstTalk:
      "Dagen van ontvangst tot het eerste gesprek, voor negen van de tien ten hoogste."
    case .helpStarts: "Toewijzingen waarvan de hulp begon, op de dag van de start."
    case .medianHelpStart:
      "Dagen van de beschikking, of zonder beschikking van het vastleggen, tot de start; de middelste."
    case .ninetiethHelpStart: "Dagen van besluit tot start, voor negen van de tien ten hoogste."
    case .medianFile: "Dagen dat een gesloten dossier open was, het middelste."
    case .ninetiethFile:
      "Dagen dat een gesloten dossier open was, voor negen van de tien ten hoogste."
    case .budgets: "Budgetten die gelden voor het jaar."
    case .ceiling: "De budgetten samen."
    case .committed: "Wat er van die budgetten is vastgelegd, langs elke route."
    case .usedShare: "Vastgelegd als deel van het budget."
    case .spent: "Wat er op die budgetten is gedeclareerd en goedgekeurd."
    case .forecast:
      "Waar die budgetten op uitkomen: wat gedeclareerd is, en wat er van elke toewijzing nog komt."
    case .forecastShare: "De verwachting als deel van het budget."
    case .placementMoves:
      "Een jeugdige ging van de ene verblijfplek naar de andere, zonder thuis te zijn."
    case .providerSwitches:
      "Een andere hoofdaanbieder. De eerste, en van of naar het lokale team, telt niet."
    case .crises: "Crises op de dag dat ze begonnen."
    case .scaleUps: "Besluiten om op te schalen."
    case .scaleDowns: "Besluiten om af te schalen."
    case .dropouts:
      "Dossiers die voortijdig sloten: in overeenstemming, door het gezin of door de aanbieder."
    case .dropoutShare: "Uitval als deel van alle gesloten dossiers."
    case .goals: "Doelen met een latere score, op de dag van de laatste."
    case .goalsRisen: "Doelen waarvan de laatste score hoger is dan de eerste."
    case .risenShare: "Doelen hoger, als deel van de doelen die opnieuw een score kregen."
    case .marks: "Cijfers van jeugdige of ouder bij het sluiten."
    case .medianMark: "Het middelste cijfer, van 1 tot 10."
    case .openFamilies: "Dossiers die nu open zijn."
    case .missing: "Dossiers waar deze ontbreekt."
    case .overdue: "Dossiers waar deze er is, maar over zijn datum of boven zijn grens."
    case .presentShare: "Dossiers waar deze op orde is, als deel van alle open dossiers."
    }
  }

  package func name(of division: ReportDivision) -> String {
    switch division {
    case .month: "maand"
    case .year: "jaar"
    case .provider: "aanbieder"
    case .referrer: "verwijzer"
    case .municipality: "gemeente"
    case .one: "welke van de zes"
    }
  }

  package func name(of kind: FigureKind) -> String {
    switch kind {
    case .referred: "Aanmeldingen"
    case .solvedAtPractice: "Afgerond bij POH"
    case .keptAtPractice: "Niet doorverwezen door POH"
    case .sentByPractice: "Verstuurd door POH"
    case .opened: "Geopende dossiers"
    case .closed: "Gesloten dossiers"
    case .dropout: "Uitval"
    case .satisfaction: "Cijfers bij het sluiten"
    case .trajectoryCost: "Afgelopen trajecten met kosten"
    case .trajectoryTime: "Afgelopen trajecten met duur"
    case .firstTalk: "Aanmelding tot eerste gesprek"
    case .helpStart: "Besluit tot start van hulp"
    case .placementMove: "Doorplaatsingen"
    case .providerSwitch: "Overstappen"
    case .crisis: "Crises"
    case .scaleUp: "Opschalingen"
    case .scaleDown: "Afschalingen"
    case .goalScored: "Doelen met een nieuwe score"
    case .goalRisen: "Doelen met een hogere score"
    case .budget: "Budgetten"
    case .committed: "Vastgelegd op budgetten"
    case .spent: "Gedeclareerd op budgetten"
    case .forecast: "Verwachting van budgetten"
    }
  }

  package func label(_ key: ReportRowKey) -> String {
    switch key {
    case .month(let month): Self.shortMonths[month.first.month - 1] + " \(month.first.year)"
    case .year(let year): "\(year)"
    case .provider(_, let name): name.text
    case .referrer(let type): name(of: type)
    case .municipality(let code, let name): name?.text ?? code.text
    case .one(let one): name(of: one)
    case .unknown: "onbekend"
    case .total: reportWord(.total)
    }
  }

  private static let shortMonths = [
    "jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec",
  ]

  package func number(_ value: Int64, _ unit: ReportUnit) -> String {
    switch unit {
    case .number: Digits.grouped(value, by: ".")
    case .cents: "€ " + Digits.grouped(value / 100, by: ".")
    case .days: value == 1 ? "1 dag" : Digits.grouped(value, by: ".") + " dgn"
    case .perMille: Digits.grouped(value / 10, by: ".") + " %"
    }
  }

  package var decimalMark: String { "," }

  package func reportWord(_ word: ReportWord) -> String {
    switch word {
    case .title: "Rapportage"
    case .period(let from, let to): "\(from) t/m \(to)"
    case .onlyTeam(let name): "alleen team \(name)"
    case .onlyMunicipality(let name): "alleen gemeente \(name)"
    case .onlyReferrer(let name): "alleen verwijzer \(name)"
    case .onlyProvider(let name): "alleen \(name)"
    case .hidden: "verborgen"
    case .hiddenSign: "x"
    case .hiddenMeans(let smallest):
      "x: verborgen, want minder dan \(smallest) of daaruit te berekenen."
    case .nothing: "–"
    case .suppressed(let smallest):
      "Voor buiten het team: aantallen onder de \(smallest) zijn verborgen (x), en ook wat daaruit te berekenen is. Een totaal telt alleen wat zichtbaar is."
    case .total: "samen"
    case .perHundred(let numbers, let families):
      "Per honderd gezinnen met een open dossier (\(families)): \(numbers)"
    case .spread(let kind): name(of: kind)
    case .bucket(let lowest, let end?): "\(lowest) tot \(end) dagen"
    case .bucket(let lowest, nil): "\(lowest) dagen of meer"
    case .listTitle(let kind, let period): "\(name(of: kind)), \(period)"
    case .emptyList: "Hier telt niets mee."
    case .noList: "Achter dit getal staat geen lijst."
    case .columnDay: "Dag"
    case .columnValue: "Waarde"
    case .columnCase: "Dossier"
    case .means: "Wat de getallen betekenen"
    case .exportTitle: "Rapport als bestand"
    case .exported(let path): "Rapport geschreven naar \(path)."
    case .referralWithoutFamily: "nog geen dossier"
    case .shape(.html): "webpagina om te printen"
    case .shape(.csv): "CSV voor een rekenblad"
    case .shape(.json): "JSON voor een programma"
    case .made(let day): "Gemaakt op \(day)"
    }
  }

  func advice(on refusal: ReportRefusal) -> Advice {
    switch refusal {
    case .emptyPeriod:
      Advice("In deze periode ligt geen dag.", "Kies een laatste dag na de eerste.")
    case .periodTooLong(let months):
      Advice(
        "Een rapport gaat over ten hoogste \(months) maanden.", "Kies een kortere periode.")
    case .noSuchDivision(let report, let division):
      Advice(
        "\(name(of: report)) is niet te verdelen naar \(name(of: division)).",
        "Kies uit: \(report.divisions.map { name(of: $0) }.joined(separator: ", ")).")
    case .wholeMonths:
      Advice(
        "Buiten het team gaat een rapport over hele maanden.",
        "Begin op de eerste van een maand en eindig op de laatste.")
    case .wholeYears:
      Advice(
        "Buiten het team gaat deze verdeling over hele jaren.",
        "Kies 1 januari tot en met 31 december, of verdeel naar maand.")
    case .oneFilter:
      Advice(
        "Buiten het team kan maar één beperking tegelijk.",
        "Kies een team, een gemeente, een verwijzer of een aanbieder.")
    case .noFilter:
      Advice(
        "Buiten het team kan deze verdeling niet beperkt worden.",
        "Laat de beperking weg, of verdeel naar maand.")
    case .noList:
      Advice(
        "Achter dit getal staat voor jou geen lijst.",
        "Buiten het team en uit de praktijk zijn er alleen aantallen. Vraag de teamleider.")
    }
  }
}
