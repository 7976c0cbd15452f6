package import Domain

extension Dutch {
  func homesWord(_ word: HomesWord) -> String {
    switch word {
    case .households: "Huishoudens"
    case .noHouseholds(let key): "Er is nog geen huishouden. \(key) voegt er een toe."
    case .secretAddress: "geheim adres"
    case .withoutAddress: "zonder adres"
    case .household(let number): "huishouden \(number)"
    case .nobody: "niemand"
    case .partly(let name): "\(name) (deels)"
    case .ended(let day): "tot \(day)"
    case .stays: "Verblijf"
    case .noStays(let key): "Niemand verblijft elders. \(key) legt een verblijf vast."
    case .placementMoves(let count):
      count == 1 ? "1 doorplaatsing" : "\(number(count)) doorplaatsingen"
    case .responsible: "Verantwoordelijke gemeente"
    case .noYouths: "Er is geen jeugdige in dit gezin."
    case .notRecorded: "niet vastgelegd"
    case .proposal(let municipality, let ground): "voorstel: \(municipality), \(ground)"
    case .because(let reason): "want: \(reason)"
    case .openQuestion(let name):
      "\(name): adres niet meer geheim? Iedereen die het dossier mag lezen ziet het dan."
    case .endQuestion(let name): "\(name): huishouden beëindigen?"
    case .revealTitle(let name): "Geheim adres, \(name)"
    case .revealHint: "Dat je dit adres bekijkt, staat met de reden in het logboek."
    case .isSecret: "dit adres is geheim"
    case .historyStay: "verblijf"
    case .historyMove: "doorplaatsing"
    case .keepsAddress: "Leeg laten wat niet verandert; het geheime adres staat hier niet."
    }
  }

  package func name(of kind: HomeKind) -> String {
    switch kind {
    case .main: "hier ingeschreven"
    case .second: "hier een deel van de tijd"
    }
  }

  package func name(of kind: StayKind) -> String {
    switch kind {
    case .fosterCare: "pleegzorg"
    case .familyLike: "gezinsgericht"
    case .secure: "gesloten"
    case .other: "ander verblijf"
    }
  }

  package func name(of ground: ResidenceGround) -> String {
    switch ground {
    case .registered: "inschrijving (BRP)"
    case .beforeStay: "inschrijving vóór het verblijf"
    case .mother: "inschrijving van de moeder"
    case .actualStay: "werkelijk verblijf"
    }
  }
}
