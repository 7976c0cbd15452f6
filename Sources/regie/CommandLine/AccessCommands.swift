import ArgumentParser
import Domain
import Texts

struct AccessBranch: Branch {
  static let place = CommandName.access
  static let word = "access"
  static var parts: [any ParsableCommand.Type] {
    [
      AccessReason.self, AccessRestrict.self, AccessLift.self, AccessAsk.self, AccessEnd.self,
      AccessRequests.self, AccessExperts.self, AccessAdvise.self, AccessBSN.self,
    ]
  }
}

struct AccessReason: Leaf {
  static let place = CommandName.accessReason
  static let word = "reason"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: CaseOption
  @Argument(help: .of(.readingReason)) var reason: String
  @Option(help: .of(.remark)) var remark: String?

  func run(_ office: Office) throws {
    try office.giveReason(family.caseNumber, reason, remark)
  }
}

extension Office {
  /// Says why a file is read today that isn't the reader's.
  func giveReason(
    _ caseNumber: String, _ reason: String, _ remark: String?, isQuiet: Bool = false
  ) throws {
    let number = try self.number(caseNumber)
    let command = Command.access(
      .giveReason(
        .number(number), try code(.readingReason, reason), remark: try line(.remark, remark)))
    if isQuiet { _ = try perform(command) } else { try change(command) }
  }
}

struct AccessRestrict: Leaf {
  static let place = CommandName.accessRestrict
  static let word = "restrict"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions
  @Option(help: .of(.reason)) var reason: String
  @Option(help: .of(.admitted)) var admit: [String] = []

  func run(_ office: Office) throws {
    try office.change(
      .access(
        .restrict(
          try office.family(family.caseNumber), reason: try line(.reason, reason),
          admitting: try admit.map(readLogin), expecting: family.expectVersion)))
  }
}

struct AccessLift: Leaf {
  static let place = CommandName.accessLift
  static let word = "lift"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions

  func run(_ office: Office) throws {
    try office.change(
      .access(
        .lift(try office.family(family.caseNumber), expecting: family.expectVersion)))
  }
}

struct AccessAsk: Leaf {
  static let place = CommandName.accessAsk
  static let word = "ask"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions
  @Argument(help: .of(.expertLogin)) var login: String
  @Option(help: .of(.question)) var question: String
  @Option(help: .of(.until)) var until: String

  func run(_ office: Office) throws {
    guard let day = try office.day(.untilDay, until) else { return }
    try office.change(
      .access(
        .askExpert(
          try office.family(family.caseNumber), try readLogin(login),
          question: try line(.question, question), until: day,
          expecting: family.expectVersion)))
  }
}

struct AccessEnd: Leaf {
  static let place = CommandName.accessEnd
  static let word = "end"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions
  @Argument(help: .of(.expertLogin)) var login: String

  func run(_ office: Office) throws {
    try office.change(
      .access(
        .endExpert(
          try office.family(family.caseNumber), try readLogin(login),
          expecting: family.expectVersion)))
  }
}

struct AccessBSN: Leaf {
  static let place = CommandName.accessBSN
  static let word = "bsn"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: CaseOption
  @Option(help: .of(.person)) var person: String
  @Option(help: .of(.reason)) var reason: String

  func run(_ office: Office) throws {
    let page = try office.page(family.caseNumber)
    let command = AccessCommand.revealBSN(
      page.summary.family, try page.line(person).person.id, reason: try line(.reason, reason))
    guard case .bsn(let bsn) = try office.perform(.access(command)) else { return }
    Console.out(bsn.digits)
  }
}

struct EmergencyBranch: Branch {
  static let place = CommandName.emergency
  static let word = "emergency"
  static var parts: [any ParsableCommand.Type] {
    [EmergencyOpen.self, EmergencyList.self, EmergencyReview.self]
  }
}

struct EmergencyOpen: Leaf {
  static let place = CommandName.emergencyOpen
  static let word = "open"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: CaseOption
  @Option(help: .of(.reason)) var reason: String

  func run(_ office: Office) throws {
    let number = try office.number(family.caseNumber)
    Console.say(Wording.phrases.word(AccessWord.emergencyWarning))
    try office.change(
      .access(.openEmergency(.number(number), reason: try line(.reason, reason))))
  }
}

struct EmergencyList: Leaf {
  static let place = CommandName.emergencyList
  static let word = "list"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var output: FormatOption
  @Flag(help: .of(.allEmergencies)) var all = false

  func run(_ office: Office) throws {
    guard case .emergencies(let lines) = try office.perform(.access(.emergencies(all: all)))
    else { return }
    Rows(
      columns: [.number, .caseNumber, .who, .since, .until, .reason, .result, .text],
      cells: lines.map(cells), json: lines.map(json)
    ).write(output.format)
  }

  private func cells(_ line: EmergencyLine) -> [String] {
    let access = line.access
    return [
      "\(access.number)", line.caseNumber.text, line.user.text, time(access.from),
      time(access.until), access.reason.text,
      access.review.map { Wording.phrases.name(of: $0.outcome) } ?? "",
      access.review?.remark?.text ?? "",
    ]
  }

  private func time(_ moment: Instant) -> String {
    moment.localDay.iso + " " + moment.localTime.text
  }

  private func json(_ line: EmergencyLine) -> JSON {
    let access = line.access
    return .object([
      ("number", .number(access.number)), ("case", .text(line.caseNumber.text)),
      ("user", .text(line.user.text)), ("from", .text(time(access.from))),
      ("until", .text(time(access.until))), ("reason", .text(access.reason.text)),
      ("outcome", .optional(access.review?.outcome.rawValue)),
      ("reviewedBy", .optional(line.reviewer?.text)),
      ("remark", .optional(access.review?.remark?.text)),
    ])
  }
}

struct EmergencyReview: Leaf {
  static let place = CommandName.emergencyReview
  static let word = "review"
  @OptionGroup var global: GlobalOptions
  @Argument(help: .of(.emergency)) var number: Int
  @Argument(help: .of(.reviewOutcome)) var outcome: String
  @Option(help: .of(.remark)) var remark: String?

  func run(_ office: Office) throws {
    try office.change(
      .access(
        .review(
          number: number, try code(.reviewOutcome, outcome), remark: try line(.remark, remark))))
  }
}
