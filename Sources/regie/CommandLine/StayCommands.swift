import ArgumentParser
import Domain
import Texts

// Where a child stays outside the family, and which municipality is responsible.

struct StayBranch: Branch {
  static let place = CommandName.stay
  static let word = "stay"
  static var parts: [any ParsableCommand.Type] { [StayList.self, StayBegin.self, StayEnd.self] }
}

struct StayList: Leaf {
  static let place = CommandName.stayList
  static let word = "list"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: CaseOption
  @OptionGroup var output: FormatOption

  func run(_ office: Office) throws {
    let homes = HomesOutput(page: try office.page(family.caseNumber))
    let all = homes.page.homes.stays
    Rows(
      columns: [.number, .person, .kind, .place, .municipality, .since, .until, .reason],
      cells: all.map(homes.cells), json: all.map(homes.json)
    ).write(output.format)
    let moves = homes.page.homes.placementMoves.count
    if moves > 0 { Console.say(Wording.phrases.word(.homes(.placementMoves(moves)))) }
  }
}

struct StayBegin: Leaf {
  static let place = CommandName.stayBegin
  static let word = "begin"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions
  @Option(help: .of(.person)) var person: String
  @Option(help: .of(.stayKind)) var kind: String
  @Option(help: .of(.stayPlace)) var place: String
  @Option(help: .of(.municipality)) var municipality: String?
  @Option(help: .of(.reason)) var reason: String?
  @Option(help: .of(.from)) var from: String?

  func run(_ office: Office) throws {
    let kind: StayKind = try code(.stayKind, kind)
    let place: Line = try line(.place, place)
    let why: Line? = try line(.reason, reason)
    let day = try office.day(.fromDay, from)
    let responsible = try read(.municipality, municipality) { (text) throws(ValueFault) in
      try MunicipalityCode(text)
    }
    try office.homes(family) {
      .beginStay(
        NewStay(
          person: try $0.person(person, .person), kind: kind, place: place,
          municipality: responsible,
          reason: why, fromDay: day))
    }
  }
}

struct StayEnd: Leaf {
  static let place = CommandName.stayEnd
  static let word = "end"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions
  @Argument(help: .of(.stay)) var number: Int
  @Option(help: .of(.on)) var on: String?

  func run(_ office: Office) throws {
    let day = try office.day(.fromDay, on)
    try office.homes(family) { page in
      guard let stay = page.homes.stays.first(where: { $0.number == number }) else {
        throw Ending.trouble(.refused(.noSuchRecord(.stay)))
      }
      return .endStay(stay.id, on: day)
    }
  }
}

struct MunicipalityBranch: Branch {
  static let place = CommandName.municipality
  static let word = "municipality"
  static var parts: [any ParsableCommand.Type] { [MunicipalityList.self, MunicipalitySet.self] }
}

struct MunicipalityList: Leaf {
  static let place = CommandName.municipalityList
  static let word = "list"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: CaseOption
  @OptionGroup var output: FormatOption

  func run(_ office: Office) throws {
    let homes = HomesOutput(page: try office.page(family.caseNumber))
    let all = homes.page.homes.youths
    Rows(
      columns: [.person, .municipality, .basis, .since, .until, .reason, .proposal],
      cells: all.flatMap(homes.cells), json: all.map(homes.json)
    ).write(output.format)
  }
}

struct MunicipalitySet: Leaf {
  static let place = CommandName.municipalitySet
  static let word = "set"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions
  @Option(help: .of(.person)) var person: String
  @Option(help: .of(.municipality)) var municipality: String?
  @Option(help: .of(.residenceGround)) var ground: String?
  @Option(help: .of(.reason)) var reason: String?
  @Option(help: .of(.from)) var from: String?

  func run(_ office: Office) throws {
    let ground: ResidenceGround? = try ground.map { try code(.residenceGround, $0) }
    let why: Line? = try line(.reason, reason)
    let day = try office.day(.fromDay, from)
    let responsible = try read(.municipality, municipality) { (text) throws(ValueFault) in
      try MunicipalityCode(text)
    }
    try office.homes(family) {
      .setMunicipality(
        NewMunicipalityTerm(
          person: try $0.person(person, .person), municipality: responsible, ground: ground,
          reason: why,
          fromDay: day))
    }
  }
}
