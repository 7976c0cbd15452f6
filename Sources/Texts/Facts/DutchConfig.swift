package import Domain

extension Dutch {
  package func name(of unit: Norm.Unit) -> String {
    switch unit {
    case .days: "dagen"
    case .workdays: "werkdagen"
    case .weeks: "weken"
    case .months: "maanden"
    case .tenths: "tienden"
    case .families: "gezinnen"
    case .percent: "procent"
    case .euros: "euro"
    case .yesNo: "nee of ja"
    }
  }

  package func value(of norm: Norm, _ value: Int) -> String {
    guard norm.unit == .yesNo else { return number(value) }
    return value == 1 ? "1 (ja)" : "0 (nee)"
  }

  package func word(_ word: ConfigWord) -> String {
    switch word {
    case .title: "Instellingen"
    case .columnSince: "Sinds"
    case .seed: "het begin"
    case .range(let lowest, let highest): "van \(number(lowest)) tot en met \(number(highest))"
    case .before(let list): "eerder: \(list)"
    case .registrations: "Registraties SKJ en BIG"
    case .columnNumber: "Nummer"
    case .columnUntil: "Tot en met"
    case .columnState: "Stand"
    case .noRegistrations: "Er zijn geen registraties vastgelegd."
    case .expiring(let count, let key):
      "\(key): \(count == 1 ? "1 registratie" : "\(number(count)) registraties") SKJ of BIG verlopen of bijna"
    case .viewNorms: "Normen"
    case .viewDomains: "Leefgebieden"
    case .viewTeams: "Teams"
    case .viewSupport: "Steun"
    case .viewLists: "Lijsten"
    case .listFixed(let source): "Vast: " + (source ?? "regels van het programma hangen eraan")
    case .endedOn(let day): "tot \(day)"
    case .notSet: "niet ingevuld"
    case .asNorm(let band): "\(band) (norm)"
    case .refreshing(let count): "Lijsten bijgewerkt van \(number(count)) gezinnen"
    }
  }

  package func name(of fact: TeamFact) -> String {
    switch fact {
    case .name: "naam"
    case .band: "bandbreedte per fte"
    case .confidant: "vertrouwenspersoon"
    case .clientSupport: "cliëntondersteuning"
    case .ended: "beëindigd"
    }
  }

  func advice(on refusal: SettingRefusal) -> Advice {
    switch refusal {
    case .nameTaken(let name):
      Advice("\"\(name.text)\" is er al.", "Kies een andere naam.")
    case .lastDomain:
      Advice(
        "Zonder leefgebieden kan een plan geen doelen hebben.",
        "Voeg eerst een ander leefgebied toe.")
    case .teamEnded(let name):
      Advice("Team \(name.text) is beëindigd.", "Kies een ander team.")
    case .teamInUse(let families, let people):
      Advice(
        "Dit team heeft nog \(self.families(families)) en \(number(people)) met een rol.",
        "Draag de gezinnen over en beëindig de rollen: regie grant end.")
    }
  }

  package func name(of kind: RegistrationKind) -> String {
    switch kind {
    case .skj: "SKJ"
    case .big: "BIG"
    }
  }

  package func name(of state: ProfessionalRegistration.State) -> String {
    switch state {
    case .holds: "geldig"
    case .expiring: "loopt af"
    case .expired: "verlopen"
    }
  }

  package func name(of list: CodeList) -> String {
    switch list {
    case .referrer: "verwijzer"
    case .relation: "familierelatie"
    case .stop: "reden van stoppen"
    case .ending: "reden van beëindiging"
    case .stay: "soort verblijf"
    case .gender: "geslacht"
    case .extendedCare: "jeugdige van 18 of ouder"
    case .disclosure: "grond om te delen"
    case .reading: "reden om te lezen"
    case .urgency: "urgentie"
    case .risk: "veiligheidsrisico"
    case .note: "soort contact"
    case .custody: "gezag"
    case .involved: "rol van een aanbieder"
    }
  }
}
