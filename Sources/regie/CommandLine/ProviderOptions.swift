import ArgumentParser
import Domain
import Texts

/// Which contract.
struct ContractOptions: ParsableArguments {
  @Argument(help: .of(.providerReference)) var provider: String
  @Argument(help: .of(.contract)) var contract: String
}

/// Which product of a contract: by its code, or of a whole category by the code of that.
struct ProductOptions: ParsableArguments {
  @OptionGroup var contract: ContractOptions
  @Argument(help: .of(.productCode)) var product: String
}

/// A category and a code of it as they were typed.
func product(
  _ category: String, _ code: String?
) throws -> (ProductCategory, ProductCode?) {
  let category = try read(.category, category) { (text) throws(ValueFault) in
    try ProductCategory(text)
  }
  let code: ProductCode? = try read(.productCode, code) { (text) throws(ValueFault) in
    try ProductCode(text, of: category)
  }
  return (category, code)
}

extension Office {
  func card(_ reference: String) throws -> ProviderCard {
    guard
      case .providerCard(let card) = try perform(.provider(.card(try provider(reference))))
    else { throw Ending.trouble(.refused(.noSuchRecord(.provider))) }
    return card
  }

  /// The newest contract of that name that isn't over, else the newest of all.
  func contract(_ options: ContractOptions) throws -> ProviderCard.ContractLine {
    let key = NameFolding.key(options.contract)
    let found = try card(options.provider).contracts.filter {
      NameFolding.key($0.contract.name.text) == key || $0.contract.id.uuid == options.contract
    }
    let running = found.first { $0.contract.period.last.map { $0 >= today } ?? true }
    guard let line = running ?? found.first else {
      throw Ending.trouble(
        .refused(.unknownChoice(field: .contract, value: options.contract)))
    }
    return line
  }

  func product(_ options: ProductOptions) throws -> ProviderCard.ProductLine {
    let found = try contract(options.contract).products.filter {
      $0.product.mark == options.product.uppercased()
    }
    let running = found.first { $0.product.period.last.map { $0 >= today } ?? true }
    guard let line = running ?? found.first else {
      throw Ending.trouble(
        .refused(.unknownChoice(field: .product, value: options.product)))
    }
    return line
  }

  /// The last day something holds: today where none was said.
  func last(_ text: String?) throws -> Day { try day(.lastDay, text) ?? today }

  /// A day that must be said.
  func given(_ field: FieldName, _ text: String) throws -> Day {
    try read(field, text) { (text) throws(ValueFault) in
      try Day.parse(typed: text, today: today)
    }
  }
}
