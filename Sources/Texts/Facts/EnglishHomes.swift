package import Domain

extension English {
  func homesWord(_ word: HomesWord) -> String {
    switch word {
    case .households: "Households"
    case .noHouseholds(let key): "There is no household yet. \(key) adds one."
    case .secretAddress: "secret address"
    case .withoutAddress: "without address"
    case .household(let number): "household \(number)"
    case .nobody: "nobody"
    case .partly(let name): "\(name) (partly)"
    case .ended(let day): "until \(day)"
    case .stays: "Places of stay"
    case .noStays(let key): "Nobody stays elsewhere. \(key) records a stay."
    case .placementMoves(let count):
      count == 1 ? "1 placement move" : "\(number(count)) placement moves"
    case .responsible: "Responsible municipality"
    case .noYouths: "There is no youth in this family."
    case .notRecorded: "not recorded"
    case .proposal(let municipality, let ground): "proposed: \(municipality), \(ground)"
    case .because(let reason): "because: \(reason)"
    case .openQuestion(let name):
      "\(name): address no longer secret? Whoever may read the file will see it."
    case .endQuestion(let name): "\(name): end this household?"
    case .revealTitle(let name): "Secret address, \(name)"
    case .revealHint: "That you look at this address is in the log, with the reason."
    case .isSecret: "this address is secret"
    case .historyStay: "stay"
    case .historyMove: "placement move"
    case .keepsAddress: "Leave empty what stays; the secret address isn't shown here."
    }
  }

  package func name(of kind: HomeKind) -> String {
    switch kind {
    case .main: "registered here"
    case .second: "here a part of the time"
    }
  }

  package func name(of kind: StayKind) -> String {
    switch kind {
    case .fosterCare: "foster care"
    case .familyLike: "family-like stay"
    case .secure: "secure stay"
    case .other: "other stay"
    }
  }

  package func name(of ground: ResidenceGround) -> String {
    switch ground {
    case .registered: "registration (BRP)"
    case .beforeStay: "registration before the stay"
    case .mother: "registration of the mother"
    case .actualStay: "actual stay"
    }
  }
}
