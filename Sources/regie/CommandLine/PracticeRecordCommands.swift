import ArgumentParser
import Domain
import Screens
import Texts

/// What can be said of a child at once or later.
struct ChildOptions: ParsableArguments {
  @Option(help: .of(.gender)) var gender: String?
  @Option(help: .of(.bsn)) var bsn: String?
  @Option(help: .of(.postalCode)) var postalCode: String?
  @Option(help: .of(.houseNumber)) var houseNumber: String?
  @Option(help: .of(.houseAddition)) var houseAddition = ""
  @Option(help: .of(.municipality)) var municipality: String?
  @Option(name: .customLong("gp-agb"), help: .of(.practitionerAGB)) var practitionerAGB: String?
  @Option(name: .customLong("gp-name"), help: .of(.practitionerName)) var practitionerName: String?
  @Option(help: .of(.parentName)) var parentName: String?
  @Option(help: .of(.parentPhone)) var parentPhone: String?
  @Option(help: .of(.sharedText)) var share: String?

  /// Puts what was given over what was known.
  func fill(_ content: inout PracticeContent) throws {
    if let gender { content.gender = try code(.gender, gender) }
    content.bsn =
      try read(.bsn, bsn) { (text) throws(ValueFault) in try BSN(text) } ?? content.bsn
    content.postalCode =
      try read(.postalCode, postalCode) { (text) throws(ValueFault) in try PostalCode(text) }
      ?? content.postalCode
    content.houseNumber =
      try read(.houseNumber, houseNumber) { (text) throws(ValueFault) in
        try HouseNumber(number: text, addition: houseAddition)
      } ?? content.houseNumber
    content.municipality =
      try read(.municipality, municipality) { (text) throws(ValueFault) in
        try MunicipalityCode(text)
      } ?? content.municipality
    content.practitionerAGB =
      try read(.practitionerAGB, practitionerAGB) { (text) throws(ValueFault) in try AGB(text) }
      ?? content.practitionerAGB
    content.practitionerName =
      try line(.practitionerName, practitionerName) ?? content.practitionerName
    content.parentName = try line(.parentName, parentName) ?? content.parentName
    content.parentPhone =
      try read(.parentPhone, parentPhone) { (text) throws(ValueFault) in try PhoneNumber(text) }
      ?? content.parentPhone
    content.sharedText =
      try read(.sharedText, share) { (text) throws(ValueFault) in try Prose(text) }
      ?? content.sharedText
  }
}

struct PracticeAdd: Leaf {
  static let place = CommandName.practiceAdd
  static let word = "add"
  @OptionGroup var global: GlobalOptions
  @Option(help: .of(.childName)) var name: String
  @Option(help: .of(.birth)) var birth: String
  @Option(help: .of(.childQuestion)) var request: String
  @Option(help: .of(.custody)) var custody = Custody.motherAndFather.rawValue
  @Flag(help: .of(.urgent)) var urgent = false
  @OptionGroup var child: ChildOptions

  func run(_ office: Office) throws {
    var content = PracticeContent(
      name: try childName(name),
      birth: try read(.birth, birth) { (text) throws(ValueFault) in
        try BirthDate(text, today: office.today)
      },
      request: try read(.request, request) { (text) throws(ValueFault) in try Prose(text) },
      urgency: urgent ? .urgent : .ordinary, custody: try code(.custody, custody))
    try child.fill(&content)
    guard case .done(.practiceAdded(let id)) = try office.perform(.practice(.add(content))) else {
      return
    }
    Console.say(Wording.phrases.describe(.practiceAdded(id)))
    Console.out(id.uuid)
  }
}

struct PracticeChange: Leaf {
  static let place = CommandName.practiceChange
  static let word = "change"
  @OptionGroup var global: GlobalOptions
  @Argument(help: .of(.practiceRecord)) var record: String
  @Option(help: .of(.expectVersion)) var expectVersion: Int?
  @Option(help: .of(.custody)) var custody: String?
  @OptionGroup var child: ChildOptions

  func run(_ office: Office) throws {
    let found = try office.record(record).record
    var content = found.content
    if let custody { content.custody = try code(.custody, custody) }
    try child.fill(&content)
    try office.change(
      .practice(.change(found.id, content, expecting: expectVersion ?? found.version)))
  }
}

struct PracticeTalkAdd: Leaf {
  static let place = CommandName.practiceTalk
  static let word = "talk"
  @OptionGroup var global: GlobalOptions
  @Argument(help: .of(.practiceRecord)) var record: String
  @Option(help: .of(.minutes)) var minutes: Int
  @Option(name: .customLong("with"), help: .of(.with)) var withWhom: String
  @Option(help: .of(.on)) var on: String?

  func run(_ office: Office) throws {
    let talk = NewTalk(
      onDay: try office.day(.fromDay, on), minutes: minutes,
      withWhom: try line(.withWhom, withWhom))
    try office.change(.practice(.addTalk(try recordID(record), talk)))
  }
}

struct PracticeConsentSet: Leaf {
  static let place = CommandName.practiceConsent
  static let word = "consent"
  @OptionGroup var global: GlobalOptions
  @Argument(help: .of(.practiceRecord)) var record: String
  @Argument(help: .of(.consents)) var answers: [String]
  @Option(help: .of(.on)) var on: String?

  func run(_ office: Office) throws {
    var said: [ConsentGiver: ConsentAnswer] = [:]
    for answer in answers {
      let parts = answer.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { throw Ending.misuse(.unexpected(answer)) }
      let giver: ConsentGiver = try code(.consent, parts[0])
      said[giver] = try code(.consent, parts[1])
    }
    try office.change(
      .practice(.setConsents(try recordID(record), said, on: try office.day(.fromDay, on))))
  }
}

struct PracticeSend: Leaf {
  static let place = CommandName.practiceSend
  static let word = "send"
  @OptionGroup var global: GlobalOptions
  @Argument(help: .of(.practiceRecord)) var record: String

  func run(_ office: Office) throws {
    let outcome = try office.perform(.practice(.send(try recordID(record))))
    guard case .done(let done) = outcome, case .practiceSent(let id, _) = done else { return }
    Console.say(Wording.phrases.describe(done))
    Console.out(id.uuid)
  }
}

struct PracticeClose: Leaf {
  static let place = CommandName.practiceClose
  static let word = "close"
  @OptionGroup var global: GlobalOptions
  @Argument(help: .of(.practiceRecord)) var record: String
  @Option(help: .of(.practiceOutcome)) var outcome: String
  @Option(help: .of(.on)) var on: String?

  func run(_ office: Office) throws {
    try office.change(
      .practice(
        .close(
          try recordID(record), try code(.outcome, outcome), on: try office.day(.fromDay, on))))
  }
}

struct PracticeWithdraw: Leaf {
  static let place = CommandName.practiceWithdraw
  static let word = "withdraw"
  @OptionGroup var global: GlobalOptions
  @Argument(help: .of(.practiceRecord)) var record: String
  @Option(help: .of(.reason)) var reason: String

  func run(_ office: Office) throws {
    try office.change(
      .practice(.withdraw(try recordID(record), reason: try line(.reason, reason))))
  }
}
