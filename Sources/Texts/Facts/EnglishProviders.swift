package import Domain

extension English {
  package func name(of purchase: Purchase) -> String {
    switch purchase {
    case .local: "bought locally"
    case .regional: "bought regionally"
    }
  }

  package func short(_ unit: CareUnit) -> String {
    switch unit {
    case .minute: "minute"
    case .hour: "hour"
    case .fullDay: "24 hours"
    case .dayPart: "day part"
    case .pieceOfOutput, .pieceOfEffort: "piece"
    case .euro: "euro"
    }
  }

  package func name(of change: ProviderChange) -> String {
    switch change {
    case .contractAdded: "contract recorded"
    case .contractEnded: "contract ended"
    case .productAdded: "product added"
    case .productEnded: "product ended"
    case .tariffSet: "tariff recorded"
    case .tariffEnded: "tariff ended"
    case .capacityStated: "places and waiting recorded"
    case .subcontractorAdded: "subcontractor added"
    case .subcontractorEnded: "subcontractor ended"
    }
  }

  package func providerWord(_ word: ProviderWord) -> String {
    switch word {
    case .contracts: "Contracts"
    case .noContracts: "No contract is recorded."
    case .inMunicipalities(let names): "for \(names)"
    case .noProducts: "no products yet"
    case .noTariff: "no tariff"
    case .from(let day): "from \(day)"
    case .room: "Places and waiting, as stated"
    case .noRoom: "Nothing was stated yet."
    case .freePlaces(let count): count == 1 ? "1 place free" : "\(number(count)) places free"
    case .waitingDays(let count): "waiting \(days(count))"
    case .saidBy(let name, let day): "\(day), by \(name)"
    case .wholeCategory: "whole category"
    case .measured: "Measured"
    case .waited(let median, let count):
      "waiting of whoever began in the last year: median \(days(median)) (\(number(count)) times)"
    case .waitedNobody: "nobody waited who began in the last year"
    case .waitedFew: "waiting of whoever began in the last year: too few to show"
    case .openFamilies: "Families now"
    case .families(let count): families(count)
    case .tooFew: "too few to show"
    case .subcontractors: "Subcontractors"
    case .worksFor: "works for"
    case .noSubcontractors: "There are no subcontractors."
    case .figures: "Trajectories that ended in the last year, median"
    case .cost: "cost"
    case .leadTime: "lead time"
    case .median(let value, let count): "\(value) (\(number(count)) trajectories)"
    case .others(let value): "other providers: \(value)"
    case .none: "none"
    case .days(let count): days(count)
    case .nothingImported(let faulty):
      (faulty == 1 ? "1 row can't" : "\(number(faulty)) rows can't")
        + " be taken. Nothing was imported: mend the file and import it again."
    case .coverage: "Regional coverage"
    case .coverageLegend: "providers / free places / waiting days"
    case .coverageEmpty: "There are no contracts yet. Record them with a provider."
    case .gap: "none"
    case .gaps(let count):
      count == 1 ? "1 gap without a contract" : "\(number(count)) gaps without a contract"
    case .columnProduct: "Product"
    case .providers(let count): count == 1 ? "1 provider" : "\(number(count)) providers"
    case .placesShown(let first, let last, let count):
      "municipalities \(number(first))-\(number(last)) of \(number(count))"
    }
  }

  private func period(_ from: Day, _ last: Day?) -> String {
    last.map { "from \(longDay(from)) up to and with \(longDay($0))" }
      ?? "from \(longDay(from))"
  }

  func advice(on refusal: ProviderRefusal) -> Advice {
    switch refusal {
    case .localTeam:
      Advice(
        "The local team belongs to the municipality itself and has no contract.",
        "Choose another provider.")
    case .contractTwice(let name):
      Advice(
        "A contract \(name.text) with this provider runs then already.",
        "End that one first, or choose another number or day.")
    case .productTwice(let code):
      Advice(
        "Product \(code) is in this contract then already.",
        "Give that product another tariff, or end it first.")
    case .tariffTwice(let from):
      Advice(
        "There is a tariff from \(longDay(from)) already.", "Let the new tariff begin later.")
    case .outside(let from, let last):
      Advice(
        "That lies outside what it belongs to, which holds \(period(from, last)).",
        "Choose days within it.")
    case .endsEarlier(let last):
      Advice(
        "It ends on \(longDay(last)) already and isn't made longer.",
        "Choose an earlier day, or record something new that begins after it.")
    case .ownSubcontractor:
      Advice("A provider isn't its own subcontractor.", "Choose another provider.")
    case .subcontractorTwice:
      Advice(
        "This subcontractor is there then already.", "Leave it so, or end that first.")
    }
  }
}
