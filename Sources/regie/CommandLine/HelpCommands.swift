import ArgumentParser
import Domain
import Texts

struct CommitmentBranch: Branch {
  static let place = CommandName.commitment
  static let word = "commitment"
  static var parts: [any ParsableCommand.Type] {
    [
      CommitmentList.self, CommitmentAdd.self, CommitmentWait.self, CommitmentCheck.self,
      CommitmentStart.self, CommitmentStop.self, CommitmentGoal.self,
    ]
  }
}

struct CommitmentList: Leaf {
  static let place = CommandName.commitmentList
  static let word = "list"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: CaseOption
  @OptionGroup var output: FormatOption

  func run(_ office: Office) throws {
    let page = try office.page(family.caseNumber)
    let lines = page.help.commitments
    Rows(
      columns: [.number, .person, .product, .provider, .state, .since, .amount],
      cells: lines.map(HelpOutput.cells), json: lines.map { HelpOutput.json($0, page) }
    ).write(output.format)
  }
}

struct CommitmentAdd: Leaf {
  static let place = CommandName.commitmentAdd
  static let word = "add"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions
  @Option(help: .of(.person)) var person: String
  @Option(help: .of(.providerReference)) var provider: String
  @Option(help: .of(.product)) var product: String
  @Option(name: .customLong("product-code"), help: .of(.productCode)) var productCode: String?
  @Option(help: .of(.route)) var route: String
  @Option(help: .of(.careForm)) var form: String?
  @Option(help: .of(.from)) var from: String?
  @Option(help: .of(.lastDay)) var until: String?
  @Option(help: .of(.amount)) var amount: String?
  @Option(help: .of(.volume)) var volume: String?
  @Option(name: .customLong("assignment-number"), help: .of(.assignmentNumber))
  var assignmentNumber: String?
  @Option(help: .of(.category)) var category: String?
  @Option(help: .of(.careUnit)) var unit: String?
  @Option(help: .of(.careFrequency)) var frequency: String?
  @Option(help: .of(.goal)) var goal: Int?
  @Option(help: .of(.decisionNumber)) var decision: String?
  @Option(name: .customLong("decision-on"), help: .of(.decisionOn)) var decisionOn: String?
  @Option(help: .of(.municipality)) var municipality: String?

  func run(_ office: Office) throws {
    let page = try office.page(family.caseNumber)
    let number = try line(.decisionNumber, decision, limit: 100)
    let decidedOn = try office.day(.decisionOn, decisionOn)
    if number == nil, decidedOn != nil {
      throw Ending.trouble(.refused(.value(field: .decisionNumber, .empty)))
    }
    let new = NewCommitment(
      person: try page.person(person, .person), provider: try office.provider(provider),
      product: try line(.product, product),
      productCode: try line(.productCode, productCode, limit: 5),
      route: try code(.route, route),
      form: try form.map { try code(.careForm, $0) } ?? .inKind,
      fromDay: try office.day(.fromDay, from) ?? office.today,
      untilDay: try office.day(.untilDay, until),
      amount: try read(.amount, amount) { (text) throws(ValueFault) in try Cents(euros: text) },
      volume: isSized ? nil : try line(.volume, volume, limit: 100),
      goal: try goal.map { try page.goal($0) },
      decision: number.map { Commitment.Decision(number: $0, onDay: decidedOn) },
      municipality: try read(.municipality, municipality) { (text) throws(ValueFault) in
        try MunicipalityCode(text)
      }, assignment: try assignment())
    try office.help(page, .commit(new), family)
  }

  /// With a unit or a frequency the volume is a number, else it is in words.
  private var isSized: Bool { unit != nil || frequency != nil }

  private func assignment() throws -> Assignment {
    Assignment(
      number: try read(.assignmentNumber, assignmentNumber) { (text) throws(ValueFault) in
        try AssignmentNumber(text)
      },
      category: try category.map { try code(.category, $0) },
      size: isSized ? try size() : nil)
  }

  private func size() throws -> CareSize {
    let unit: CareUnit = try code(.sizeUnit, unit ?? "")
    let frequency: CareFrequency = try code(.sizeFrequency, frequency ?? "")
    return try read(.sizeVolume, volume ?? "") { (text) throws(ValueFault) in
      try CareSize(volume: try CareSize.volume(text), unit: unit, frequency: frequency)
    }
  }
}

/// Which commitment of which family.
struct CommitmentOption: ParsableArguments {
  @Argument(help: .of(.commitment)) var number: Int
}

struct CommitmentWait: Leaf {
  static let place = CommandName.commitmentWait
  static let word = "wait"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions
  @OptionGroup var commitment: CommitmentOption
  @Option(help: .of(.since)) var since: String?
  @Option(help: .of(.expected)) var expected: String?
  @Option(help: .of(.bridging)) var bridging: String?

  func run(_ office: Office) throws {
    let page = try office.page(family.caseNumber)
    let waiting = NewWaiting(
      since: try office.day(.fromDay, since), expectedOn: try office.day(.expectedOn, expected),
      bridging: try line(.bridging, bridging))
    try office.help(page, .wait(try page.commitment(commitment.number), waiting), family)
  }
}

struct CommitmentCheck: Leaf {
  static let place = CommandName.commitmentCheck
  static let word = "check"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions
  @OptionGroup var commitment: CommitmentOption
  @Option(help: .of(.finding)) var finding: String
  @Option(help: .of(.on)) var on: String?

  func run(_ office: Office) throws {
    let page = try office.page(family.caseNumber)
    let text = try read(.finding, finding) { (text) throws(ValueFault) in try Prose(text) }
    let id = try page.commitment(commitment.number)
    try office.help(
      page, .check(id, on: try office.day(.fromDay, on), finding: text), family)
  }
}

struct CommitmentStart: Leaf {
  static let place = CommandName.commitmentStart
  static let word = "start"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions
  @OptionGroup var commitment: CommitmentOption
  @Option(help: .of(.on)) var on: String?

  func run(_ office: Office) throws {
    let page = try office.page(family.caseNumber)
    let id = try page.commitment(commitment.number)
    try office.help(page, .start(id, on: try office.day(.fromDay, on)), family)
  }
}

struct CommitmentStop: Leaf {
  static let place = CommandName.commitmentStop
  static let word = "stop"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions
  @OptionGroup var commitment: CommitmentOption
  @Option(help: .of(.stopReason)) var reason: String
  @Option(help: .of(.on)) var on: String?
  @Option(help: .of(.remains)) var remains: String?

  func run(_ office: Office) throws {
    let page = try office.page(family.caseNumber)
    let id = try page.commitment(commitment.number)
    let left = try read(.remains, remains) { (text) throws(ValueFault) in
      try Cents(euros: text)
    }
    try office.help(
      page,
      .stop(
        id, on: try office.day(.fromDay, on), try code(.stopReason, reason), remains: left),
      family)
  }
}

struct CommitmentGoal: Leaf {
  static let place = CommandName.commitmentGoal
  static let word = "goal"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions
  @OptionGroup var commitment: CommitmentOption
  @Argument(help: .of(.goal)) var goal: Int

  func run(_ office: Office) throws {
    let page = try office.page(family.caseNumber)
    let id = try page.commitment(commitment.number)
    try office.help(page, .serve(id, goal: try page.goal(goal)), family)
  }
}

struct InvolvedBranch: Branch {
  static let place = CommandName.involved
  static let word = "involved"
  static var parts: [any ParsableCommand.Type] {
    [InvolvedList.self, InvolvedAdd.self, InvolvedEnd.self]
  }
}

struct InvolvedList: Leaf {
  static let place = CommandName.involvedList
  static let word = "list"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: CaseOption
  @OptionGroup var output: FormatOption

  func run(_ office: Office) throws {
    let page = try office.page(family.caseNumber)
    Rows(
      columns: [.number, .person, .organisation, .kind, .since, .name, .phone],
      cells: page.help.involved.map { HelpOutput.cells($0, page) },
      json: page.help.involved.map(HelpOutput.json)
    ).write(output.format)
  }
}

struct InvolvedAdd: Leaf {
  static let place = CommandName.involvedAdd
  static let word = "add"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions
  @Option(help: .of(.person)) var person: String
  @Option(help: .of(.organisationName)) var organisation: String
  @Option(help: .of(.involvedKind)) var kind: String
  @Option(name: .customLong("contact"), help: .of(.contactName)) var contact: String?
  @Option(help: .of(.phone)) var phone: String?
  @Option(help: .of(.from)) var from: String?

  func run(_ office: Office) throws {
    let page = try office.page(family.caseNumber)
    let new = NewInvolvedHelp(
      person: try page.person(person, .person),
      organisation: try line(.organisation, organisation), kind: try code(.helpKind, kind),
      contactName: try line(.contactName, contact),
      phone: try read(.phone, phone) { (text) throws(ValueFault) in try PhoneNumber(text) },
      fromDay: try office.day(.fromDay, from))
    try office.help(page, .involve(new), family)
  }
}

struct InvolvedEnd: Leaf {
  static let place = CommandName.involvedEnd
  static let word = "end"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions
  @Argument(help: .of(.involved)) var number: Int
  @Option(help: .of(.on)) var on: String?

  func run(_ office: Office) throws {
    let page = try office.page(family.caseNumber)
    guard let found = page.help.involved.first(where: { $0.number == number }) else {
      throw Ending.trouble(.refused(.noSuchRecord(.involvedHelp)))
    }
    try office.help(
      page, .endInvolved(found.id, on: try office.day(.fromDay, on)), family)
  }
}

extension Office {
  fileprivate func help(
    _ page: FamilyPage, _ command: HelpCommand, _ options: FamilyOptions
  ) throws {
    try change(.help(page.summary.family, command, expecting: options.expectVersion))
  }
}

extension FamilyPage {
  func commitment(_ number: Int) throws -> ID<Commitment> {
    let found = help.commitments.first { $0.commitment.number == number }
    guard let found else { throw Ending.trouble(.refused(.noSuchRecord(.commitment))) }
    return found.commitment.id
  }

  /// A goal of the current plan, or of the one in the making where there is none.
  fileprivate func goal(_ number: Int) throws -> ID<Goal> {
    let goals = (plan ?? planInTheMaking)?.goals ?? []
    guard let found = goals.first(where: { $0.goal.number == number }) else {
      throw Ending.trouble(.refused(.noSuchRecord(.goal)))
    }
    return found.goal.id
  }
}
