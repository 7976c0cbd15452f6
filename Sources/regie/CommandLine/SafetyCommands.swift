import ArgumentParser
import Domain
import Texts

struct SafetyBranch: Branch {
  static let place = CommandName.safety
  static let word = "safety"
  static var parts: [any ParsableCommand.Type] {
    [
      SafetyShow.self, SafetyOpen.self, SafetyStep.self, SafetyDecide.self,
      SafetyReportAdd.self, SafetyOutcome.self, SafetyAgree.self, SafetyEnd.self,
      SafetyCrisis.self, SafetyCrisisDecide.self, SafetyCrisisLook.self, SafetyCrisisLink.self,
      SafetyCrisisEnd.self,
      SafetyBlock.self,
      SafetyAllow.self, SafetyWeekend.self,
    ]
  }
}

struct SafetyShow: Leaf {
  static let place = CommandName.safetyShow
  static let word = "show"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: CaseOption
  @OptionGroup var output: FormatOption

  func run(_ office: Office) throws {
    let lines = SafetyOutput.lines(try office.page(family.caseNumber))
    Rows(
      columns: [.kind, .number, .since, .state, .text], cells: lines.map(\.cells),
      json: lines.map(\.json)
    ).write(output.format)
  }
}

struct SafetyOpen: Leaf {
  static let place = CommandName.safetyOpen
  static let word = "open"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions
  @Option(help: .of(.about)) var about: [String]
  @Option(help: .of(.text)) var text: String
  @Option(help: .of(.on)) var on: String?

  func run(_ office: Office) throws {
    let page = try office.page(family.caseNumber)
    let new = NewProtocol(
      people: try page.people(about, .noteMembers), signals: try safetyProse(.noteText, text),
      onDay: try office.day(.fromDay, on))
    try office.safety(page, .openProtocol(new), family)
  }
}

struct SafetyStep: Leaf {
  static let place = CommandName.safetyStep
  static let word = "step"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions
  @Option(help: .of(.stage)) var step: Int
  @Option(help: .of(.text)) var text: String
  @Option(help: .of(.with)) var with: String?
  @Option(help: .of(.weigh)) var weigh: [String] = []
  @Option(help: .of(.on)) var on: String?

  func run(_ office: Office) throws {
    guard let stage = ProtocolStage(rawValue: step), stage != .decision else {
      throw Ending.trouble(
        .refused(.value(field: .step, .numberOutOfRange(lowest: 2, highest: 4))))
    }
    let page = try office.page(family.caseNumber)
    let new = NewProtocolStep(
      stage: stage, onDay: try office.day(.fromDay, on), text: try safetyProse(.noteText, text),
      withWhom: try line(.withWhom, with), considerations: try weigh.map(consideration))
    try office.safety(page, .takeStep(new), family)
  }

  /// "3 nee geen plaats vóór januari": the number, yes or no, and why.
  private func consideration(_ text: String) throws -> NewConsideration {
    let parts = text.split(separator: " ", maxSplits: 2).map(String.init)
    guard let number = parts.first.flatMap(Int.init),
      let kind = ConsiderationKind(rawValue: number)
    else {
      throw Ending.trouble(
        .refused(.value(field: .considerationAnswer, .numberOutOfRange(lowest: 1, highest: 5))))
    }
    let answers = ["ja": true, "yes": true, "nee": false, "no": false]
    guard let answer = answers[parts.dropFirst().first?.lowercased() ?? ""] else {
      throw Ending.trouble(
        .refused(.value(field: .considerationAnswer, .unknownCode(allowed: ["ja", "nee"]))))
    }
    let why = parts.count > 2 ? parts[2] : ""
    return NewConsideration(
      kind: kind, answer: answer, why: try line(.considerationWhy, why, limit: 500))
  }
}

struct SafetyDecide: Leaf {
  static let place = CommandName.safetyDecide
  static let word = "decide"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions
  @Argument(help: .of(.protocolDecision)) var decision: String
  @Option(help: .of(.text)) var text: String
  @OptionGroup var parents: ParentsOption
  @Option(help: .of(.deviation)) var deviation: String?
  @Option(help: .of(.on)) var on: String?

  func run(_ office: Office) throws {
    let page = try office.page(family.caseNumber)
    let ruling = ProtocolStep.Ruling(
      decision: try code(.protocolDecision, decision), parentsInformed: parents.informed,
      whyNotInformed: try parents.whyNot(),
      deviation: try line(.deviation, deviation, limit: 500))
    let new = NewProtocolStep(
      stage: .decision, onDay: try office.day(.fromDay, on), text: try safetyProse(.noteText, text),
      ruling: ruling)
    try office.safety(page, .takeStep(new), family)
  }
}

/// Whether the parents know, or why they don't.
struct ParentsOption: ParsableArguments {
  @Flag(help: .of(.parentsInformed)) var informed = false
  @Option(name: .customLong("not-informed"), help: .of(.notInformed)) var notInformed: String?

  func whyNot() throws -> Line? {
    informed ? nil : try line(.whyNotInformed, notInformed, limit: 500)
  }
}

struct SafetyReportAdd: Leaf {
  static let place = CommandName.safetyReport
  static let word = "report"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions
  @Option(help: .of(.safetyReportKind)) var kind: String
  @Option(help: .of(.text)) var text: String
  @Option(help: .of(.reference)) var reference: String?
  @OptionGroup var parents: ParentsOption
  @Option(help: .of(.on)) var on: String?

  func run(_ office: Office) throws {
    let page = try office.page(family.caseNumber)
    let new = NewSafetyReport(
      kind: try code(.safetyReport, kind), onDay: try office.day(.fromDay, on),
      text: try safetyProse(.noteText, text), reference: try line(.reference, reference),
      parentsInformed: parents.informed, whyNotInformed: try parents.whyNot())
    try office.safety(page, .report(new), family)
  }
}

struct SafetyOutcome: Leaf {
  static let place = CommandName.safetyOutcome
  static let word = "outcome"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions
  @Argument(help: .of(.safetyReport)) var number: Int
  @Option(help: .of(.text)) var text: String
  @Option(help: .of(.on)) var on: String?

  func run(_ office: Office) throws {
    let page = try office.page(family.caseNumber)
    guard let report = page.safety.reports.first(where: { $0.number == number }) else {
      throw Ending.trouble(.refused(.noSuchRecord(.safetyReport)))
    }
    try office.safety(
      page,
      .noteOutcome(report.id, on: try office.day(.fromDay, on), try safetyProse(.outcome, text)),
      family)
  }
}

struct SafetyAgree: Leaf {
  static let place = CommandName.safetyAgree
  static let word = "agree"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions
  @Option(help: .of(.text)) var text: String
  @Option(help: .of(.parties)) var parties: String
  @Option(name: .customLong("watched-by"), help: .of(.watchedBy)) var watchedBy: String
  @Option(help: .of(.from)) var from: String?
  @Option(help: .of(.checkOn)) var check: String

  func run(_ office: Office) throws {
    let page = try office.page(family.caseNumber)
    guard let checkOn = try office.day(.checkDay, check) else { return }
    let new = NewSafetyAgreement(
      text: try safetyProse(.noteText, text), parties: try line(.parties, parties),
      watchedBy: try line(.watchedBy, watchedBy), fromDay: try office.day(.fromDay, from),
      checkOn: checkOn)
    try office.safety(page, .agree(new), family)
  }
}

struct SafetyEnd: Leaf {
  static let place = CommandName.safetyEnd
  static let word = "end"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions
  @Argument(help: .of(.safetyAgreement)) var number: Int
  @Option(help: .of(.on)) var on: String?

  func run(_ office: Office) throws {
    let page = try office.page(family.caseNumber)
    guard let agreement = page.safety.agreements.first(where: { $0.number == number }) else {
      throw Ending.trouble(.refused(.noSuchRecord(.safetyAgreement)))
    }
    try office.safety(
      page, .endAgreement(agreement.id, on: try office.day(.fromDay, on)), family)
  }
}

func safetyProse(_ field: FieldName, _ text: String) throws -> Prose {
  try read(field, text) { (text) throws(ValueFault) in try Prose(text) }
}

extension Office {
  func safety(
    _ page: FamilyPage, _ command: SafetyCommand, _ options: FamilyOptions
  ) throws {
    try change(.safety(page.summary.family, command, expecting: options.expectVersion))
  }
}
