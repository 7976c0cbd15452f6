import ArgumentParser
import Domain
import Texts

struct HouseholdBranch: Branch {
  static let place = CommandName.household
  static let word = "household"
  static var parts: [any ParsableCommand.Type] {
    [
      HouseholdList.self, HouseholdAdd.self, HouseholdChange.self, HouseholdMove.self,
      HouseholdLeave.self, HouseholdSecret.self, HouseholdOpen.self, HouseholdEnd.self,
      HouseholdReveal.self,
    ]
  }
}

struct HouseholdList: Leaf {
  static let place = CommandName.householdList
  static let word = "list"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: CaseOption
  @OptionGroup var output: FormatOption

  func run(_ office: Office) throws {
    let homes = HomesOutput(page: try office.page(family.caseNumber))
    let all = homes.page.homes.households
    Rows(
      columns: [.number, .name, .address, .municipality, .residents, .until],
      cells: all.map(homes.cells), json: all.map(homes.json)
    ).write(output.format)
  }
}

/// Where a household is.
struct AddressOptions: ParsableArguments {
  @Option(help: .of(.householdName)) var name: String?
  @Option(name: .customLong("postal-code"), help: .of(.postalCode)) var postalCode: String?
  @Option(name: .customLong("house-number"), help: .of(.houseNumber)) var houseNumber: String?
  @Option(name: .customLong("house-addition"), help: .of(.houseAddition)) var addition: String?
  @Option(help: .of(.municipality)) var municipality: String?

  func household(isSecret: Bool) throws -> NewHousehold {
    NewHousehold(
      name: try line(.householdName, name, limit: 60),
      postalCode: try read(.postalCode, postalCode) { (text) throws(ValueFault) in
        try PostalCode(text)
      },
      houseNumber: try read(.houseNumber, houseNumber) { (text) throws(ValueFault) in
        try HouseNumber(number: text, addition: addition ?? "")
      },
      municipality: try read(.municipality, municipality) { (text) throws(ValueFault) in
        try MunicipalityCode(text)
      }, isSecret: isSecret)
  }
}

/// Which household of which family.
struct HouseholdOption: ParsableArguments {
  @Argument(help: .of(.household)) var household: Int
}

struct HouseholdAdd: Leaf {
  static let place = CommandName.householdAdd
  static let word = "add"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions
  @OptionGroup var address: AddressOptions
  @Flag(help: .of(.secret)) var secret = false

  func run(_ office: Office) throws {
    let new = try address.household(isSecret: secret)
    try office.homes(family) { _ in .addHousehold(new) }
  }
}

struct HouseholdChange: Leaf {
  static let place = CommandName.householdChange
  static let word = "change"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions
  @OptionGroup var household: HouseholdOption
  @OptionGroup var address: AddressOptions

  func run(_ office: Office) throws {
    let new = try address.household(isSecret: false)
    try office.homes(family) { .changeHousehold(try $0.home(household.household), new) }
  }
}

struct HouseholdMove: Leaf {
  static let place = CommandName.householdMove
  static let word = "move"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions
  @OptionGroup var household: HouseholdOption
  @Option(help: .of(.person)) var person: String
  @Flag(help: .of(.secondHome)) var second = false
  @Option(help: .of(.from)) var from: String?

  func run(_ office: Office) throws {
    let day = try office.day(.fromDay, from)
    try office.homes(family) {
      .live(
        try $0.person(person, .person), in: try $0.home(household.household),
        second ? .second : .main, from: day)
    }
  }
}

struct HouseholdLeave: Leaf {
  static let place = CommandName.householdLeave
  static let word = "leave"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions
  @Option(help: .of(.person)) var person: String
  @Flag(help: .of(.secondHome)) var second = false
  @Option(help: .of(.on)) var on: String?

  func run(_ office: Office) throws {
    let day = try office.day(.fromDay, on)
    try office.homes(family) {
      .leave(try $0.person(person, .person), second ? .second : .main, on: day)
    }
  }
}

struct HouseholdSecret: Leaf {
  static let place = CommandName.householdSecret
  static let word = "secret"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions
  @OptionGroup var household: HouseholdOption

  func run(_ office: Office) throws {
    try office.homes(family) { .setSecret(try $0.home(household.household), true) }
  }
}

struct HouseholdOpen: Leaf {
  static let place = CommandName.householdOpen
  static let word = "open"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions
  @OptionGroup var household: HouseholdOption
  @Flag(help: .of(.confirmed)) var yes = false

  func run(_ office: Office) throws {
    guard yes else { throw Ending.misuse(.missing("--yes")) }
    try office.homes(family) { .setSecret(try $0.home(household.household), false) }
  }
}

struct HouseholdEnd: Leaf {
  static let place = CommandName.householdEnd
  static let word = "end"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions
  @OptionGroup var household: HouseholdOption
  @Option(help: .of(.on)) var on: String?

  func run(_ office: Office) throws {
    let day = try office.day(.fromDay, on)
    try office.homes(family) { .endHousehold(try $0.home(household.household), on: day) }
  }
}

struct HouseholdReveal: Leaf {
  static let place = CommandName.householdReveal
  static let word = "reveal"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: CaseOption
  @OptionGroup var household: HouseholdOption
  @Option(help: .of(.revealReason)) var reason: String

  func run(_ office: Office) throws {
    let reason = try line(.reason, reason)
    let page = try office.page(family.caseNumber)
    let command = Command.homes(
      page.summary.family, .reveal(try page.home(household.household), reason: reason),
      expecting: nil)
    guard case .address(let home) = try office.perform(command) else { return }
    let parts = [home.postalCode?.display, home.houseNumber?.display, home.municipality?.text]
    Console.out(parts.compactMap(\.self).joined(separator: "  "))
  }
}

extension Office {
  func homes(
    _ options: FamilyOptions, _ command: (FamilyPage) throws -> HomesCommand
  ) throws {
    let page = try page(options.caseNumber)
    try change(
      .homes(page.summary.family, try command(page), expecting: options.expectVersion))
  }
}

extension FamilyPage {
  /// The household with that number.
  func home(_ number: Int) throws -> ID<Household> {
    guard homes.households.indices.contains(number - 1) else {
      throw Ending.trouble(.refused(.noSuchRecord(.household)))
    }
    return homes.households[number - 1].id
  }
}
