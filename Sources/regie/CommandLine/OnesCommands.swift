import ArgumentParser
import Domain
import Texts

struct CoordinatorBranch: Branch {
  static let place = CommandName.coordinator
  static let word = "coordinator"
  static var parts: [any ParsableCommand.Type] {
    [
      CoordinatorSet.self, CoordinatorEnd.self, CoordinatorAssign.self, CoordinatorReassign.self,
      CoordinatorUndo.self,
      CoordinatorExternal.self, HandoverAsk.self, HandoverAccept.self, HandoverRefuse.self,
      HandoverWithdraw.self, HandoverSheet.self,
    ]
  }
}

struct CoordinatorSet: Leaf {
  static let place = CommandName.coordinatorSet
  static let word = "set"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions
  @Argument(help: .of(.login)) var login: String
  @Option(help: .of(.from)) var from: String?
  @Option(help: .of(.noteText)) var note: String?

  func run(_ office: Office) throws {
    let id = try office.family(family.caseNumber)
    try office.change(
      .setCoordinator(
        id,
        try read(.login, login) { (text) throws(ValueFault) in try Login(text) },
        from: try office.day(.fromDay, from),
        note: try read(.noteText, note) { (text) throws(ValueFault) in try Prose(text) },
        expecting: family.expectVersion))
  }
}

struct ContactPointBranch: Branch {
  static let place = CommandName.contactPoint
  static let word = "contact-point"
  static var parts: [any ParsableCommand.Type] { [ContactPointSet.self, ContactPointEnd.self] }
}

struct ContactPointSet: Leaf {
  static let place = CommandName.contactPointSet
  static let word = "set"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions
  @Option(help: .of(.name)) var name: String
  @Option(help: .of(.phone)) var phone: String
  @Option(help: .of(.hours)) var hours: String?
  @Option(name: .customLong("user"), help: .of(.login)) var login: String?
  @Option(help: .of(.from)) var from: String?

  func run(_ office: Office) throws {
    let id = try office.family(family.caseNumber)
    let new = NewContactPoint(
      name: try line(.fullName, name),
      phone: try read(.phone, phone) { (text) throws(ValueFault) in try PhoneNumber(text) },
      hours: try line(.hours, hours),
      login: try read(.login, login) { (text) throws(ValueFault) in try Login(text) })
    try office.change(
      .setContactPoint(
        id, new, from: try office.day(.fromDay, from),
        expecting: family.expectVersion))
  }
}

struct ProviderBranch: Branch {
  static let place = CommandName.provider
  static let word = "provider"
  static var parts: [any ParsableCommand.Type] {
    [
      ProviderList.self, ProviderShow.self, ProviderAdd.self, ProviderContractBranch.self,
      ProviderProductBranch.self, ProviderTariffBranch.self, ProviderCapacityCommand.self,
      ProviderSubcontractorBranch.self, ProviderSet.self, ProviderEnd.self,
    ]
  }
}

struct ProviderList: Leaf {
  static let place = CommandName.providerList
  static let word = "list"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var output: FormatOption

  func run(_ office: Office) throws {
    guard case .providers(let providers) = try office.perform(.providers) else { return }
    Rows(
      columns: [.name, .agb, .id],
      cells: providers.map { [$0.name.text, $0.agb?.digits ?? "", $0.id.uuid] },
      json: providers.map {
        .object([
          ("id", .text($0.id.uuid)), ("name", .text($0.name.text)),
          ("agb", .optional($0.agb?.digits)),
        ])
      }
    ).write(output.format)
  }
}

struct ProviderAdd: Leaf {
  static let place = CommandName.providerAdd
  static let word = "add"
  @OptionGroup var global: GlobalOptions
  @Argument(help: .of(.name)) var name: String
  @Option(help: .of(.agb)) var agb: String?

  func run(_ office: Office) throws {
    try office.change(
      .addProvider(
        name: try line(.fullName, name),
        agb: try read(.agb, agb) { (text) throws(ValueFault) in try AGB(text) }))
  }
}

struct ProviderSet: Leaf {
  static let place = CommandName.providerSet
  static let word = "set"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions
  @Argument(help: .of(.providerReference)) var provider: String
  @Option(help: .of(.from)) var from: String?
  @Option(help: .of(.until)) var until: String?
  @Option(help: .of(.reason)) var reason: String?

  func run(_ office: Office) throws {
    let id = try office.family(family.caseNumber)
    try office.change(
      .setProvider(
        id, try office.provider(provider), from: try office.day(.fromDay, from),
        until: try office.day(.untilDay, until), reason: try line(.reason, reason),
        expecting: family.expectVersion))
  }
}

extension Office {
  /// A provider by its name, AGB or id.
  func provider(_ provider: String) throws -> ID<Provider> {
    guard case .providers(let providers) = try perform(.providers) else {
      throw Ending.trouble(.refused(.noSuchRecord(.provider)))
    }
    let wanted = NameFolding.key(provider)
    let found = providers.first {
      $0.id.uuid == provider || $0.agb?.digits == provider
        || NameFolding.key($0.name.text) == wanted
    }
    guard let found else {
      throw Ending.trouble(.refused(.unknownChoice(field: .provider, value: provider)))
    }
    return found.id
  }
}

struct BudgetBranch: Branch {
  static let place = CommandName.budget
  static let word = "budget"
  static var parts: [any ParsableCommand.Type] {
    [
      BudgetSet.self, BudgetCarry.self, BudgetRaiseCommand.self, BudgetApprove.self,
      BudgetRefuse.self,
      BudgetWithdraw.self, BudgetRaises.self, BudgetAcknowledge.self, BudgetEnd.self,
    ]
  }
}

struct BudgetSet: Leaf {
  static let place = CommandName.budgetSet
  static let word = "set"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions
  @Option(help: .of(.year)) var year: Int?
  @Option(help: .of(.ceiling)) var ceiling: String
  @Option(help: .of(.municipality)) var municipality: String?
  @Option(help: .of(.reason)) var reason: String?

  func run(_ office: Office) throws {
    let id = try office.family(family.caseNumber)
    try office.change(
      .setBudget(
        id, year: year ?? office.today.year,
        ceiling: try read(.ceiling, ceiling) { (text) throws(ValueFault) in
          try Cents(euros: text)
        },
        municipality: try read(.municipality, municipality) { (text) throws(ValueFault) in
          try MunicipalityCode(text)
        },
        reason: try line(.reason, reason), expecting: family.expectVersion))
  }
}

struct BudgetAcknowledge: Leaf {
  static let place = CommandName.budgetAcknowledge
  static let word = "acknowledge"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions
  @Option(help: .of(.year)) var year: Int?
  @Option(help: .of(.municipality)) var municipality: String?
  @Option(help: .of(.reason)) var reason: String

  func run(_ office: Office) throws {
    let id = try office.family(family.caseNumber)
    let code: MunicipalityCode? = try read(.municipality, municipality) {
      (text) throws(ValueFault) in try MunicipalityCode(text)
    }
    try office.change(
      .help(
        id,
        .acknowledge(
          year: year ?? office.today.year, code, reason: try line(.reason, reason)),
        expecting: family.expectVersion))
  }
}

struct RiskBranch: Branch {
  static let place = CommandName.risk
  static let word = "risk"
  static var parts: [any ParsableCommand.Type] { [RiskSet.self] }
}

struct RiskSet: Leaf {
  static let place = CommandName.riskSet
  static let word = "set"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions
  @Argument(help: .of(.riskLevel)) var level: String
  @Option(help: .of(.basis)) var basis: String?
  @Option(help: .of(.instrument)) var instrument: String?
  @Option(help: .of(.reviewOn)) var review: String?

  func run(_ office: Office) throws {
    let id = try office.family(family.caseNumber)
    try office.change(
      .setRisk(
        id, try code(.risk, level), basis: try line(.basis, basis),
        instrument: try line(.instrument, instrument),
        reviewOn: try office.day(.reviewOn, review), expecting: family.expectVersion))
  }
}
