import ArgumentParser
import Domain
import Texts

struct MilestoneBranch: Branch {
  static let place = CommandName.milestone
  static let word = "milestone"
  static var parts: [any ParsableCommand.Type] { [MilestoneList.self, MilestoneDone.self] }
}

struct MilestoneList: Leaf {
  static let place = CommandName.milestoneList
  static let word = "list"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: CaseOption
  @OptionGroup var output: FormatOption

  func run(_ office: Office) throws {
    let rows = LifeOutput.milestones(try office.page(family.caseNumber))
    Rows(
      columns: [.person, .age, .term, .state, .result], cells: rows.map(LifeOutput.cells),
      json: rows.map(LifeOutput.json)
    ).write(output.format)
  }
}

struct MilestoneDone: Leaf {
  static let place = CommandName.milestoneDone
  static let word = "done"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions
  @Option(help: .of(.person)) var person: String
  @Option(help: .of(.milestone)) var age: String
  @Option(help: .of(.agreed)) var agreed: String
  @Option(help: .of(.withOthers)) var with: String?
  @Option(help: .of(.on)) var on: String?

  func run(_ office: Office) throws {
    let page = try office.page(family.caseNumber)
    let new = NewMilestone(
      person: try page.person(person, .person), milestone: try milestone(age),
      doneOn: try office.day(.fromDay, on),
      note: try read(.agreed, agreed) { (text) throws(ValueFault) in try Prose(text) },
      withWhom: try line(.withOthers, with))
    try office.life(page, .meet(new), family)
  }

  /// The age as one says it.
  private func milestone(_ age: String) throws -> Milestone {
    let ages = Milestone.allCases.map(LifeOutput.age)
    guard let place = ages.firstIndex(of: age) else {
      throw Ending.trouble(.refused(.value(field: .milestone, .unknownCode(allowed: ages))))
    }
    return Milestone.allCases[place]
  }
}

struct ExtendedCareBranch: Branch {
  static let place = CommandName.extendedCare
  static let word = "extended-care"
  static var parts: [any ParsableCommand.Type] { [ExtendedCareDecide.self] }
}

struct ExtendedCareDecide: Leaf {
  static let place = CommandName.extendedCareDecide
  static let word = "decide"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions
  @Option(help: .of(.person)) var person: String
  @Option(help: .of(.careGround)) var ground: String?
  @Option(help: .of(.lastDay)) var until: String?
  @Option(help: .of(.instead)) var instead: String?
  @Option(help: .of(.on)) var on: String?

  func run(_ office: Office) throws {
    let page = try office.page(family.caseNumber)
    let new = NewExtendedCare(
      person: try page.person(person, .person), decidedOn: try office.day(.fromDay, on),
      decision: try decision(office))
    try office.life(page, .decideCare(new), family)
  }

  /// A ground with a last day, or what comes instead; not both.
  private func decision(_ office: Office) throws -> ExtendedCare.Decision {
    guard let ground else {
      guard let instead = try line(.instead, instead) else {
        throw Ending.trouble(.refused(.value(field: .extendedCare, .empty)))
      }
      guard until == nil else {
        throw Ending.trouble(.refused(.value(field: .extendedCare, .empty)))
      }
      return .ends(instead: instead)
    }
    guard instead == nil, let until = try office.day(.untilDay, until) else {
      throw Ending.trouble(.refused(.value(field: .untilDay, .empty)))
    }
    return .extended(try code(.extendedCare, ground), until: until)
  }
}

struct AftercareBranch: Branch {
  static let place = CommandName.aftercare
  static let word = "aftercare"
  static var parts: [any ParsableCommand.Type] {
    [AftercareList.self, AftercareDone.self, AftercareGive.self]
  }
}

struct AftercareList: Leaf {
  static let place = CommandName.aftercareList
  static let word = "list"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: CaseOption
  @OptionGroup var output: FormatOption

  func run(_ office: Office) throws {
    let page = try office.page(family.caseNumber)
    let contacts = page.life.aftercare
    Rows(
      columns: [.number, .term, .login, .state, .result],
      cells: contacts.enumerated().map { LifeOutput.cells($1, number: $0 + 1, page) },
      json: contacts.enumerated().map { LifeOutput.json($1, number: $0 + 1, page) }
    ).write(output.format)
  }
}

/// Which contact of a family; the first that is still to be made where none is named.
struct AftercareOption: ParsableArguments {
  @Option(help: .of(.aftercareContact)) var number: Int?

  func id(in page: FamilyPage) throws -> ID<AftercareContact> {
    let all = page.life.aftercare
    let found =
      number.map { all.indices.contains($0 - 1) ? all[$0 - 1] : nil }
      ?? page.life.openAftercare.first
    guard let found else { throw Ending.trouble(.refused(.noSuchRecord(.aftercare))) }
    return found.id
  }
}

struct AftercareDone: Leaf {
  static let place = CommandName.aftercareDone
  static let word = "done"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions
  @OptionGroup var contact: AftercareOption
  @Option(help: .of(.aftercareOutcome)) var outcome: String
  @Option(help: .of(.noteText)) var note: String?
  @Option(help: .of(.on)) var on: String?

  func run(_ office: Office) throws {
    let page = try office.page(family.caseNumber)
    let new = NewAftercareResult(
      onDay: try office.day(.fromDay, on), outcome: try code(.aftercareOutcome, outcome),
      note: try read(.noteText, note) { (text) throws(ValueFault) in try Prose(text) })
    try office.life(page, .finishAftercare(try contact.id(in: page), new), family)
  }
}

struct AftercareGive: Leaf {
  static let place = CommandName.aftercareGive
  static let word = "give"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions
  @OptionGroup var contact: AftercareOption
  @Option(help: .of(.aftercareBy)) var to: String

  func run(_ office: Office) throws {
    let page = try office.page(family.caseNumber)
    let login = try read(.login, to) { (text) throws(ValueFault) in try Login(text) }
    try office.life(page, .giveAftercare(try contact.id(in: page), to: login), family)
  }
}

extension Office {
  fileprivate func life(
    _ page: FamilyPage, _ command: LifeCommand, _ family: FamilyOptions
  ) throws {
    try change(.life(page.summary.family, command, expecting: family.expectVersion))
  }
}
