import Domain

extension Dutch {
  func teamWord(_ word: TeamWord) -> String {
    switch word {
    case .columnFte: "fte"
    case .fte(let hundredths): fte(hundredths)
    case .backQuestion(let who):
      "\(who) is weer aanwezig: de afwezigheid en alle waarnemingen ervan eindigen vandaag. Doorgaan?"
    case .columnOpen: "open"
    case .columnNew: "nieuw"
    case .columnWeight(let lowest, let highest): "gewicht\n(\(lowest)–\(highest))"
    case .columnLate: "te\nlaat"
    case .columnNoContact: "geen\ncontact"
    case .columnNotSeen: "niet\ngezien"
    case .columnIncomplete: "on-\nvolledig"
    case .columnWaiting(let weeks): "wacht\n>\(weeks)wk"
    case .columnBudget(let percent): "budget\n>\(percent)%"
    case .columnHandover: "over-\ndracht"
    case .columnEmergency: "nood-\ninzage"
    case .weightTitle(let who): "Gewicht van \(who)"
    case .weightPart(let part):
      "\(part.count) x \(tenths(part.each)) = \(tenths(part.tenths))"
        + "   risico \(name(of: part.risk)), \(name(part.phase))"
    case .weightSum(let load):
      "Samen \(tenths(load.tenths)), bij \(fte(load.fte)) fte: "
        + (load.perFte.map { "\($0) per fte." } ?? "zonder uren is er geen gewicht per fte.")
    case .weightBand(let lowest, let highest):
      "De band van het team is \(lowest) tot en met \(highest) per fte. Wat een gezin weegt, zijn "
        + "normen: risico plus fase."
    case .attention(let text): "Teamleider vraagt aandacht: \(text)"
    case .remindMarked(let names): "Herinneren: \(names)"
    case .reassignTitle(let count):
      count == 1 ? "1 gezin overzetten naar" : "\(number(count)) gezinnen overzetten naar"
    case .everybody: "hele team"
    case .waitingOf(let who, let weeks):
      "\(who) · wacht langer dan \(weeks == 1 ? "1 week" : "\(weeks) weken")"
    case .nobodyWaits(let weeks):
      "Hier wacht niemand langer dan \(weeks == 1 ? "1 week" : "\(weeks) weken")."
    case .columnWaits: "Wie wacht"
    case .columnProduct: "Wacht op"
    case .columnWeeks: "Wk"
    case .columnSince: "Sinds"
    case .columnProvider: "Aanbieder"
    case .columnBridging: "Overbrugging"
    case .columnChecked: "Check"
    case .noBridge: "geen"
    case .notChecked: "nooit"
    case .unassigned: "zonder regisseur"
    case .absent: "afwezig"
    case .covers(let count): "neemt waar: \(number(count))"
    case .outsideBand: "buiten de band"
    case .boardEmpty: "Er zijn nog geen regisseurs in je team."
    case .group(let group): name(group)
    case .listOf(let who, let group): "\(who) · \(name(group))"
    case .marked(let count): "\(number(count)) aangekruist"
    case .assignTitle(let count):
      count == 1 ? "1 gezin toewijzen aan" : "\(number(count)) gezinnen toewijzen aan"
    case .assignQuestion(let names, let count, let who):
      count == 1
        ? "\(who) wordt regisseur van \(names). Doorgaan?"
        : "\(who) wordt regisseur van \(number(count)) gezinnen: \(names). Doorgaan?"
    case .markFirst: "Kruis eerst gezinnen aan: spatie, of * voor alle."
    case .absenceTitle(let who): "Ziek melden: \(who)"
    case .absenceUntil(.lastDay, let day): "tot en met \(day)"
    case .absenceUntil(.check, let day): "tot nader order, controle \(day)"
    case .columnToday: "Vandaag en telefoon"
    case .columnCover: "Waarneming"
    case .nobody: "niemand"
    case .chooseCover(let family): "Wie neemt \(family) waar?"
    case .noFamilies: "Er zijn geen open gezinnen. De afwezigheid kan wel worden gemeld."
    case .absenceConfirm(let key): "\(key) meldt de afwezigheid en regelt de waarneming."
    case .resultTitle(let done, let all): "Gedaan: \(number(done)) van \(number(all))"
    case .resultDone: "gedaan"
    case .handoversTitle(let possible, let all, let login):
      "Overdragen aan \(login): \(number(possible)) van \(number(all))"
    case .handoversConfirm(let key, let count):
      count == 1
        ? "\(key) vraagt het voor 1 gezin" : "\(key) vraagt het voor \(number(count)) gezinnen"
    case .handoversNone: "Voor geen van deze gezinnen kan het."
    case .handoverPossible: "wordt gevraagd"
    case .acceptManyQuestion(let count):
      count == 1
        ? "De overdracht van 1 gezin aannemen?"
        : "De overdracht van \(number(count)) gezinnen aannemen?"
    case .undoQuestion: "Alles van deze lijst ongedaan maken?"
    case .coverMark: "[waarneming]"
    case .coveredBy(let login): "[wn. \(login)]"
    case .externalMark(let name): "extern \(name)"
    case .handoverAsked(let from, let to, let day):
      "overdracht van \(from) aan \(to) gevraagd op \(day)"
    case .acceptQuestion(let family, let from):
      "Je wordt vanaf nu regisseur van \(family), in plaats van \(from). Accepteren?"
    case .withdrawQuestion(let to): "De overdracht aan \(to) intrekken?"
    case .noColleague: "Er is geen collega om uit te kiezen."
    case .sheetTitle(let family): "OVERDRACHTSFORMULIER \(family)"
    case .sheetConfidential: "Vertrouwelijk. Alleen voor de nieuwe regisseur."
    case .goals: "Doelen"
    case .lastNotes: "Laatste contacten"
    case .work: "Te doen"
    case .nothing: "niets"
    case .onlyCoordinator: "Alleen de regisseur zelf draagt over; de teamleider wijst aan met R."
    }
  }

  private func name(_ group: BoardGroup) -> String {
    switch group {
    case .open: "open"
    case .new: "nieuw"
    case .late: "te laat"
    case .noContact: "geen contact"
    case .childNotSeen: "kind niet gezien"
    case .incomplete: "onvolledig"
    case .waiting: "wacht lang op hulp"
    case .budgetOver90: "budget bijna op"
    case .handoverOpen: "overdracht open"
    case .unreviewedEmergency: "noodinzage te beoordelen"
    case .planMissing: "geen plan"
    }
  }

  private func name(_ phase: CasePhase) -> String {
    switch phase {
    case .crisis: "crisis open"
    case .start: "nog geen plan"
    case .waiting: "wacht op hulp"
    case .running: "lopend"
    }
  }

  private func tenths(_ weight: Int) -> String { "\(weight / 10),\(weight % 10)" }

  /// Hundredths of a full week, as people write it: 0,9.
  func fte(_ hundredths: Int) -> String { Columns.fte(hundredths, comma: ",") }
}
