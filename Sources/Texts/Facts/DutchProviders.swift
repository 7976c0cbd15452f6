package import Domain

extension Dutch {
  package func name(of purchase: Purchase) -> String {
    switch purchase {
    case .local: "lokaal ingekocht"
    case .regional: "regionaal ingekocht"
    }
  }

  package func short(_ unit: CareUnit) -> String {
    switch unit {
    case .minute: "minuut"
    case .hour: "uur"
    case .fullDay: "etmaal"
    case .dayPart: "dagdeel"
    case .pieceOfOutput, .pieceOfEffort: "stuk"
    case .euro: "euro"
    }
  }

  package func name(of change: ProviderChange) -> String {
    switch change {
    case .contractAdded: "contract vastgelegd"
    case .contractEnded: "contract beëindigd"
    case .productAdded: "product toegevoegd"
    case .productEnded: "product beëindigd"
    case .tariffSet: "tarief vastgelegd"
    case .tariffEnded: "tarief beëindigd"
    case .capacityStated: "plekken en wachttijd genoteerd"
    case .subcontractorAdded: "onderaannemer toegevoegd"
    case .subcontractorEnded: "onderaannemer beëindigd"
    }
  }

  package func providerWord(_ word: ProviderWord) -> String {
    switch word {
    case .contracts: "Contracten"
    case .noContracts: "Er is geen contract vastgelegd."
    case .inMunicipalities(let names): "in \(names)"
    case .noProducts: "nog geen producten"
    case .noTariff: "geen tarief"
    case .from(let day): "vanaf \(day)"
    case .room: "Plekken en wachttijd, zoals opgegeven"
    case .noRoom: "Er is nog niets opgegeven."
    case .freePlaces(let count): count == 1 ? "1 plek vrij" : "\(number(count)) plekken vrij"
    case .waitingDays(let count): "wacht \(days(count))"
    case .saidBy(let name, let day): "\(day), door \(name)"
    case .wholeCategory: "hele categorie"
    case .measured: "Gemeten"
    case .waited(let median, let count):
      "wachttijd van wie begon in het afgelopen jaar: midden \(days(median)) (\(number(count)) keer)"
    case .waitedNobody: "niemand wachtte die in het afgelopen jaar begon"
    case .waitedFew: "wachttijd van wie begon in het afgelopen jaar: te weinig om te tonen"
    case .openFamilies: "Gezinnen nu"
    case .families(let count): families(count)
    case .tooFew: "te weinig om te tonen"
    case .subcontractors: "Onderaannemers"
    case .worksFor: "werkt voor"
    case .noSubcontractors: "Er zijn geen onderaannemers."
    case .figures: "Trajecten die eindigden in het afgelopen jaar, midden"
    case .cost: "kosten"
    case .leadTime: "doorlooptijd"
    case .median(let value, let count): "\(value) (\(number(count)) trajecten)"
    case .others(let value): "andere aanbieders: \(value)"
    case .none: "geen"
    case .days(let count): days(count)
    case .nothingImported(let faulty):
      (faulty == 1 ? "1 rij kan" : "\(number(faulty)) rijen kunnen")
        + " niet. Er is niets ingelezen: verbeter het bestand en lees het opnieuw in."
    case .coverage: "Regionale dekking"
    case .coverageLegend: "aanbieders / vrije plekken / wachtdagen"
    case .coverageEmpty: "Er zijn nog geen contracten. Leg ze vast bij een aanbieder."
    case .gap: "geen"
    case .gaps(let count):
      "\(number(count)) keer zonder contract"
    case .columnProduct: "Product"
    case .providers(let count): count == 1 ? "1 aanbieder" : "\(number(count)) aanbieders"
    case .placesShown(let first, let last, let count):
      "gemeenten \(number(first))-\(number(last)) van \(number(count))"
    }
  }

  private func period(_ from: Day, _ last: Day?) -> String {
    last.map { "van \(longDay(from)) tot en met \(longDay($0))" } ?? "vanaf \(longDay(from))"
  }

  func advice(on refusal: ProviderRefusal) -> Advice {
    switch refusal {
    case .localTeam:
      Advice(
        "Het lokale team is van de gemeente zelf en heeft geen contract.",
        "Kies een andere aanbieder.")
    case .contractTwice(let name):
      Advice(
        "Er loopt in die tijd al een contract \(name.text) bij deze aanbieder.",
        "Beëindig dat eerst, of kies een ander nummer of een andere dag.")
    case .productTwice(let code):
      Advice(
        "Product \(code) staat in die tijd al in dit contract.",
        "Geef dat product een ander tarief, of beëindig het eerst.")
    case .tariffTwice(let from):
      Advice(
        "Er is al een tarief vanaf \(longDay(from)).",
        "Laat het nieuwe tarief later beginnen.")
    case .outside(let from, let last):
      Advice(
        "Dat valt buiten waar het bij hoort: dat geldt \(period(from, last)).",
        "Kies dagen daarbinnen.")
    case .endsEarlier(let last):
      Advice(
        "Het eindigt al op \(longDay(last)) en wordt niet langer gemaakt.",
        "Kies een eerdere dag, of leg iets nieuws vast dat daarna begint.")
    case .ownSubcontractor:
      Advice(
        "Een aanbieder is niet zijn eigen onderaannemer.", "Kies een andere aanbieder.")
    case .subcontractorTwice:
      Advice(
        "Deze onderaannemer staat er in die tijd al.", "Laat het zo, of beëindig dat eerst.")
    }
  }
}
