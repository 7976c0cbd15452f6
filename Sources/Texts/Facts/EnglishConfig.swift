package import Domain

extension English {
  package func name(of unit: Norm.Unit) -> String {
    switch unit {
    case .days: "days"
    case .workdays: "working days"
    case .weeks: "weeks"
    case .months: "months"
    case .tenths: "tenths"
    case .families: "families"
    case .percent: "per cent"
    case .euros: "euros"
    case .yesNo: "no or yes"
    }
  }

  package func value(of norm: Norm, _ value: Int) -> String {
    guard norm.unit == .yesNo else { return number(value) }
    return value == 1 ? "1 (yes)" : "0 (no)"
  }

  package func word(_ word: ConfigWord) -> String {
    switch word {
    case .title: "Settings"
    case .columnSince: "Since"
    case .seed: "the start"
    case .range(let lowest, let highest): "from \(number(lowest)) to \(number(highest))"
    case .before(let list): "before: \(list)"
    case .registrations: "Registrations SKJ and BIG"
    case .columnNumber: "Number"
    case .columnUntil: "Up to"
    case .columnState: "State"
    case .noRegistrations: "There are no registrations."
    case .expiring(let count, let key):
      "\(key): \(count == 1 ? "1 registration" : "\(number(count)) registrations") in SKJ or BIG expired or nearly"
    case .viewNorms: "Norms"
    case .viewDomains: "Life domains"
    case .viewTeams: "Teams"
    case .viewSupport: "Support"
    case .viewLists: "Lists"
    case .listFixed(let source): "Fixed: " + (source ?? "rules of the program hang on it")
    case .endedOn(let day): "until \(day)"
    case .notSet: "not filled in"
    case .asNorm(let band): "\(band) (norm)"
    case .refreshing(let count): "Lists brought up to date of \(number(count)) families"
    }
  }

  package func name(of fact: TeamFact) -> String {
    switch fact {
    case .name: "name"
    case .band: "band of weight per fte"
    case .confidant: "confidant"
    case .clientSupport: "client support"
    case .ended: "ended"
    }
  }

  func advice(on refusal: SettingRefusal) -> Advice {
    switch refusal {
    case .nameTaken(let name):
      Advice("\"\(name.text)\" is there already.", "Choose another name.")
    case .lastDomain:
      Advice(
        "Without life domains a plan can have no goals.", "Add another life domain first.")
    case .teamEnded(let name):
      Advice("Team \(name.text) has ended.", "Choose another team.")
    case .teamInUse(let families, let people):
      Advice(
        "This team still has \(self.families(families)) and \(number(people)) with a role.",
        "Hand the families over and end the roles: regie grant end.")
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
    case .holds: "valid"
    case .expiring: "ends soon"
    case .expired: "expired"
    }
  }

  package func name(of list: CodeList) -> String {
    switch list {
    case .referrer: "referrer"
    case .relation: "family relation"
    case .stop: "reason for stopping"
    case .ending: "reason for ending"
    case .stay: "kind of stay"
    case .gender: "gender"
    case .extendedCare: "youth of 18 or older"
    case .disclosure: "ground for sharing"
    case .reading: "reason for reading"
    case .urgency: "urgency"
    case .risk: "safety risk"
    case .note: "kind of contact"
    case .custody: "custody"
    case .involved: "capacity of a provider"
    }
  }
}
