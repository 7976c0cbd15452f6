import ArgumentParser
import Domain
import Texts

/// A command that ends one of the six without a successor: the gap shows from today.
protocol EndingLeaf: Leaf {
  static var one: One { get }
  var family: FamilyOptions { get }
}

extension EndingLeaf {
  static var word: String { "end" }

  func run(_ office: Office) throws {
    let id = try office.family(family.caseNumber)
    try office.change(.casework(.endOne(id, Self.one, expecting: family.expectVersion)))
  }
}

struct CoordinatorEnd: EndingLeaf {
  static let place = CommandName.coordinatorEnd
  static let one = One.coordinator
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions
}

struct ContactPointEnd: EndingLeaf {
  static let place = CommandName.contactPointEnd
  static let one = One.contactPoint
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions
}

struct ProviderEnd: EndingLeaf {
  static let place = CommandName.providerEnd
  static let one = One.provider
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions
}

struct BudgetEnd: EndingLeaf {
  static let place = CommandName.budgetEnd
  static let one = One.budget
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions
}
