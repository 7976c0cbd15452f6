import ArgumentParser
import Domain
import Screens
import Texts

struct SafetyCrisis: Leaf {
  static let place = CommandName.safetyCrisis
  static let word = "crisis"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions
  @Option(name: .customLong("reported-by"), help: .of(.reportedBy)) var reportedBy: String
  @Option(help: .of(.crisisAbout)) var about: String
  @Option(help: .of(.situation)) var text: String
  @Option(help: .of(.danger)) var danger: String
  @Option(help: .of(.agreedNow)) var agreed: String
  @Option(help: .of(.helper)) var helper: String?
  @Option(name: .customLong("help-from"), help: .of(.helpFrom)) var helpFrom: String?
  @Option(help: .of(.reachable)) var reachable: String
  @Option(name: .customLong("look-on"), help: .of(.lookOn)) var lookOn: String
  @Option(help: .of(.on)) var on: String?

  func run(_ office: Office) throws {
    let page = try office.page(family.caseNumber)
    guard let look = try office.day(.lookOn, lookOn) else { return }
    let from = try office.day(.helpFrom, helpFrom) ?? page.readOn
    let story = CrisisStory(
      reportedBy: try line(.reportedBy, reportedBy), about: try line(.crisisAbout, about),
      situation: try safetyProse(.situation, text), danger: try line(.danger, danger, limit: 500),
      agreed: try safetyProse(.agreedNow, agreed),
      help: try line(.helper, helper).map { CrisisHelp(who: $0, fromDay: from) },
      reachable: try line(.reachable, reachable, limit: 500), lookOn: look)
    try office.safety(page, .openCrisis(story, on: try office.day(.fromDay, on)), family)
  }
}

struct SafetyCrisisDecide: Leaf {
  static let place = CommandName.safetyCrisisDecide
  static let word = "crisis-decide"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions
  @Argument(help: .of(.crisisNumber)) var number: Int
  @Option(help: .of(.crisisDecision)) var text: String
  @Option(help: .of(.crisisCommitment)) var commitment: Int?
  @Option(help: .of(.on)) var on: String?

  func run(_ office: Office) throws {
    let page = try office.page(family.caseNumber)
    try office.safety(
      page,
      .decideCrisis(
        try page.crisis(number), on: try office.day(.fromDay, on),
        try line(.crisisDecision, text, limit: 500), try commitment.map(page.commitment)), family)
  }
}

struct SafetyCrisisLink: Leaf {
  static let place = CommandName.safetyCrisisLink
  static let word = "crisis-link"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions
  @Argument(help: .of(.crisisNumber)) var number: Int
  @Option(help: .of(.crisisCommitment)) var commitment: Int

  func run(_ office: Office) throws {
    let page = try office.page(family.caseNumber)
    try office.safety(
      page, .linkCrisis(try page.crisis(number), try page.commitment(commitment)), family)
  }
}

struct SafetyCrisisLook: Leaf {
  static let place = CommandName.safetyCrisisLook
  static let word = "crisis-look"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions
  @Argument(help: .of(.crisisNumber)) var number: Int
  @Option(help: .of(.crisisFinding)) var text: String
  @Option(name: .customLong("look-on"), help: .of(.lookOn)) var lookOn: String
  @Option(help: .of(.on)) var on: String?

  func run(_ office: Office) throws {
    let page = try office.page(family.caseNumber)
    guard let next = try office.day(.lookOn, lookOn) else { return }
    try office.safety(
      page,
      .lookAtCrisis(
        try page.crisis(number), on: try office.day(.fromDay, on),
        try safetyProse(.crisisFinding, text), next: next), family)
  }
}

struct SafetyCrisisEnd: Leaf {
  static let place = CommandName.safetyCrisisEnd
  static let word = "crisis-end"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions
  @Argument(help: .of(.crisisNumber)) var number: Int
  @Option(help: .of(.howEnded)) var text: String
  @Option(help: .of(.on)) var on: String?

  func run(_ office: Office) throws {
    let page = try office.page(family.caseNumber)
    try office.safety(
      page,
      .endCrisis(
        try page.crisis(number), on: try office.day(.fromDay, on), try safetyProse(.howEnded, text)),
      family)
  }
}

struct SafetyBlock: Leaf {
  static let place = CommandName.safetyBlock
  static let word = "block"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions
  @Option(help: .of(.reason)) var reason: String

  func run(_ office: Office) throws {
    try office.safety(
      try office.page(family.caseNumber), .blockMessages(try line(.reason, reason, limit: 500)),
      family)
  }
}

struct SafetyAllow: Leaf {
  static let place = CommandName.safetyAllow
  static let word = "allow"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions
  @Option(help: .of(.reason)) var reason: String

  func run(_ office: Office) throws {
    try office.safety(
      try office.page(family.caseNumber), .allowMessages(try line(.reason, reason, limit: 500)),
      family)
  }
}

struct SafetyWeekend: Leaf {
  static let place = CommandName.safetyWeekend
  static let word = "weekend"
  @OptionGroup var global: GlobalOptions
  @Option(name: .customLong("to"), help: .of(.weekendDuty)) var duty: String?
  @Option(help: .of(.sheetFormat)) var format = PaperFormat.text
  @Option(help: .of(.out)) var out: String?
  @Flag(help: .of(.force)) var force = false

  func run(_ office: Office) throws {
    let words = Wording.phrases
    guard let handing = words.weekendHanding(to: try line(.fullName, duty)),
      case .team(.weekend(let pages)) = try office.perform(.team(.weekend(handing)))
    else { return }
    let page = WeekendSheetText(words).page(pages, on: pages.first?.readOn ?? office.today)
    try Paper.hand(page, as: format, to: out, replacing: force)
  }
}

extension FamilyPage {
  fileprivate func crisis(_ number: Int) throws -> ID<Crisis> {
    guard let crisis = safety.crises.first(where: { $0.number == number }) else {
      throw Ending.trouble(.refused(.noSuchRecord(.crisis)))
    }
    return crisis.id
  }
}
