import ArgumentParser
import Domain
import Screens
import Texts

struct ProviderShow: Leaf {
  static let place = CommandName.providerShow
  static let word = "show"
  @OptionGroup var global: GlobalOptions
  @Argument(help: .of(.providerReference)) var provider: String
  @OptionGroup var output: FormatOption

  func run(_ office: Office) throws {
    let card = try office.card(provider)
    if output.format == .json { return Console.out(ProviderOutput.json(card).written) }
    if output.format == .csv { return ProviderOutput.rows(card).write(.csv) }
    Console.out(PlainText.provider(card, phrases: Wording.phrases, today: office.today).trimmedEnd)
  }
}

struct ProviderContractBranch: Branch {
  static let place = CommandName.providerContract
  static let word = "contract"
  static var parts: [any ParsableCommand.Type] { [ContractAdd.self, ContractEnd.self] }
}

struct ContractAdd: Leaf {
  static let place = CommandName.providerContractAdd
  static let word = "add"
  @OptionGroup var global: GlobalOptions
  @Argument(help: .of(.providerReference)) var provider: String
  @Argument(help: .of(.contractName)) var name: String
  @Option(help: .of(.purchase)) var purchase: String
  @Option(help: .of(.municipalities)) var municipalities: String
  @Option(help: .of(.firstDay)) var from: String
  @Option(help: .of(.periodUntil)) var until: String?

  func run(_ office: Office) throws {
    let card = try office.card(provider)
    try office.change(
      .provider(
        .addContract(
          NewContract(
            provider: card.provider.id, name: try line(.contract, name),
            purchase: try code(.purchase, purchase),
            municipalities: try read(.municipalities, municipalities) {
              (text) throws(ValueFault) in
              try ProviderCard.Place.read(text, among: card.known)
            }, from: try office.given(.fromDay, from), last: try office.day(.lastDay, until)))))
  }
}

struct ContractEnd: Leaf {
  static let place = CommandName.providerContractEnd
  static let word = "end"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var contract: ContractOptions
  @Option(help: .of(.lastDay)) var until: String?

  func run(_ office: Office) throws {
    try office.change(
      .provider(
        .endContract(
          try office.contract(contract).contract.id, last: try office.last(until))))
  }
}

struct ProviderProductBranch: Branch {
  static let place = CommandName.providerProduct
  static let word = "product"
  static var parts: [any ParsableCommand.Type] { [ProductAdd.self, ProductEnd.self] }
}

struct ProductAdd: Leaf {
  static let place = CommandName.providerProductAdd
  static let word = "add"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var contract: ContractOptions
  @Option(help: .of(.category)) var category: String
  @Option(help: .of(.productCode)) var code: String?
  @Option(help: .of(.productName)) var name: String
  @Option(help: .of(.periodFrom)) var from: String?
  @Option(help: .of(.periodUntil)) var until: String?

  func run(_ office: Office) throws {
    let (category, code) = try product(category, code)
    try office.change(
      .provider(
        .addProduct(
          NewProduct(
            contract: try office.contract(contract).contract.id, category: category, code: code,
            name: try line(.product, name), from: try office.day(.fromDay, from),
            last: try office.day(.lastDay, until)))))
  }
}

struct ProductEnd: Leaf {
  static let place = CommandName.providerProductEnd
  static let word = "end"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var product: ProductOptions
  @Option(help: .of(.lastDay)) var until: String?

  func run(_ office: Office) throws {
    try office.change(
      .provider(
        .endProduct(try office.product(product).product.id, last: try office.last(until))))
  }
}

struct ProviderTariffBranch: Branch {
  static let place = CommandName.providerTariff
  static let word = "tariff"
  static var parts: [any ParsableCommand.Type] { [TariffSet.self, TariffEnd.self] }
}

struct TariffSet: Leaf {
  static let place = CommandName.providerTariffSet
  static let word = "set"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var product: ProductOptions
  @Argument(help: .of(.tariff)) var price: String
  @Option(help: .of(.unit)) var unit: String
  @Option(help: .of(.periodFrom)) var from: String?
  @Option(help: .of(.periodUntil)) var until: String?

  func run(_ office: Office) throws {
    try office.change(
      .provider(
        .setTariff(
          NewTariff(
            product: try office.product(product).product.id, unit: try code(.sizeUnit, unit),
            price: try read(.tariff, price) { (text) throws(ValueFault) in
              try Cents(euros: text)
            }, from: try office.day(.fromDay, from), last: try office.day(.lastDay, until)))))
  }
}

struct TariffEnd: Leaf {
  static let place = CommandName.providerTariffEnd
  static let word = "end"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var product: ProductOptions
  @Option(help: .of(.lastDay)) var until: String?

  func run(_ office: Office) throws {
    let last = try office.last(until)
    let line = try office.product(product)
    guard let tariff = line.tariffs.first(where: { $0.period.holds(on: last) }) else {
      throw Ending.trouble(.refused(.noSuchRecord(.tariff)))
    }
    try office.change(.provider(.endTariff(tariff.id, last: last)))
  }
}

struct ProviderCapacityCommand: Leaf {
  static let place = CommandName.providerCapacity
  static let word = "capacity"
  @OptionGroup var global: GlobalOptions
  @Argument(help: .of(.providerReference)) var provider: String
  @Option(help: .of(.category)) var category: String
  @Option(help: .of(.productCode)) var code: String?
  @Option(help: .of(.places)) var places: Int?
  @Option(name: .customLong("waiting-days"), help: .of(.waitingDays)) var waitingDays: Int?
  @Option(name: .customLong("stated-on"), help: .of(.statedOn)) var statedOn: String?
  @Option(name: .customLong("stated-by"), help: .of(.statedBy)) var statedBy: String

  func run(_ office: Office) throws {
    let (category, code) = try product(category, code)
    try office.change(
      .provider(
        .state(
          NewCapacity(
            provider: try office.provider(provider), category: category, code: code,
            places: places, waitingDays: waitingDays, on: try office.day(.statedOn, statedOn),
            by: try line(.statedBy, statedBy)))))
  }
}

struct ProviderSubcontractorBranch: Branch {
  static let place = CommandName.providerSubcontractor
  static let word = "subcontractor"
  static var parts: [any ParsableCommand.Type] { [SubcontractorAdd.self, SubcontractorEnd.self] }
}

struct SubcontractorAdd: Leaf {
  static let place = CommandName.providerSubcontractorAdd
  static let word = "add"
  @OptionGroup var global: GlobalOptions
  @Argument(help: .of(.providerReference)) var provider: String
  @Argument(help: .of(.subcontractor)) var subcontractor: String
  @Option(help: .of(.firstDay)) var from: String?
  @Option(help: .of(.periodUntil)) var until: String?

  func run(_ office: Office) throws {
    try office.change(
      .provider(
        .addSubcontractor(
          of: try office.provider(provider), try office.provider(subcontractor),
          from: try office.day(.fromDay, from) ?? office.today,
          last: try office.day(.lastDay, until))))
  }
}

struct SubcontractorEnd: Leaf {
  static let place = CommandName.providerSubcontractorEnd
  static let word = "end"
  @OptionGroup var global: GlobalOptions
  @Argument(help: .of(.providerReference)) var provider: String
  @Argument(help: .of(.subcontractor)) var subcontractor: String
  @Option(help: .of(.lastDay)) var until: String?

  func run(_ office: Office) throws {
    let other = try office.provider(subcontractor)
    let line = try office.card(provider).subcontracts.first {
      $0.isMain && $0.subcontract.subcontractor == other
    }
    guard let line else { throw Ending.trouble(.refused(.noSuchRecord(.subcontractor))) }
    try office.change(
      .provider(.endSubcontractor(line.subcontract.id, last: try office.last(until))))
  }
}
