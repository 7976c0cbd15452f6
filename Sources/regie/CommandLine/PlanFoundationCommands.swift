import ArgumentParser
import Domain
import Texts

/// Puts what was given over what the version in the making says.
struct PlanFoundationSet: Leaf {
  static let place = CommandName.planFoundation
  static let word = "foundation"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions
  @Option(help: .of(.foundationRequest)) var request: String?
  @Option(help: .of(.foundationProblems)) var problems: String?
  @Option(help: .of(.foundationNeeded)) var needed: String?
  @Option(help: .of(.foundationStrength)) var strength: String?
  @Option(help: .of(.foundationProvision)) var provision: String?

  func run(_ office: Office) throws {
    let given: [(FoundationStep, String?)] = [
      (.request, request), (.problems, problems), (.neededHelp, needed),
      (.ownStrength, strength), (.provision, provision),
    ]
    try office.plan(family) { page in
      var texts = page.planInTheMaking?.foundation ?? [:]
      for (step, text) in given {
        let prose = try read(step.field, text) { (text) throws(ValueFault) in try Prose(text) }
        if let prose { texts[step] = prose }
      }
      return .setFoundation(texts)
    }
  }
}

struct PlanAdvice: Leaf {
  static let place = CommandName.planAdvice
  static let word = "advice"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions
  @Argument(help: .of(.adviceText)) var text: String
  @Option(help: .of(.adviceName)) var name: String
  @Option(help: .of(.discipline)) var discipline: String
  @Option(help: .of(.registration)) var registration: String?
  @Option(help: .of(.on)) var on: String?

  func run(_ office: Office) throws {
    let content = AdviceContent(
      name: try line(.fullName, name), discipline: try line(.discipline, discipline),
      registration: try line(.registration, registration),
      onDay: try office.day(.fromDay, on) ?? office.today,
      text: try read(.advice, text) { (text) throws(ValueFault) in try Prose(text) })
    try office.plan(family) { _ in .addAdvice(content) }
  }
}

struct PlanAdviceRemove: Leaf {
  static let place = CommandName.planAdviceRemove
  static let word = "advice-remove"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions
  @Argument(help: .of(.adviceNumber)) var number: Int

  func run(_ office: Office) throws {
    try office.plan(family) { page in
      let plan = page.planInTheMaking ?? page.plan
      guard let advice = plan?.advice.first(where: { $0.number == number }) else {
        throw Ending.trouble(.refused(.noSuchRecord(.advice)))
      }
      return .removeAdvice(advice.id)
    }
  }
}
