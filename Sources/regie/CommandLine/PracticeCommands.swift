import ArgumentParser
import Domain
import Screens
import Texts

struct PracticeBranch: Branch {
  static let place = CommandName.practice
  static let word = "practice"
  static var parts: [any ParsableCommand.Type] {
    [
      PracticeList.self, PracticeShow.self, PracticeAnswer.self, PracticeAdd.self,
      PracticeChange.self, PracticeTalkAdd.self, PracticeConsentSet.self, PracticeSend.self,
      PracticeClose.self, PracticeWithdraw.self, PracticeKnown.self, PracticeCountShow.self,
      LetterBranch.self,
    ]
  }
}

struct PracticeList: Leaf {
  static let place = CommandName.practiceList
  static let word = "list"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var output: FormatOption
  @Option(help: .of(.practiceTab)) var tab = PracticeTab.concept.rawValue
  @Option(help: .of(.limit)) var limit: Int?

  func run(_ office: Office) throws {
    let tab: PracticeTab = try code(.outcome, tab)
    let rows = try everyPage(limit) { key, size -> (rows: [PracticeRow], next: PageKey?)? in
      guard
        case .practice(let page) = try office.perform(
          .practice(.list(tab, after: key, limit: size)))
      else { return nil }
      return (page.rows, page.next)
    }
    PracticeOutput.rows(rows, office.today).write(output.format)
  }
}

struct PracticeShow: Leaf {
  static let place = CommandName.practiceShow
  static let word = "show"
  @OptionGroup var global: GlobalOptions
  @Argument(help: .of(.practiceRecord)) var record: String

  func run(_ office: Office) throws {
    Console.out(PracticeOutput.json(try office.record(record)).written)
  }
}

struct PracticeAnswer: Leaf {
  static let place = CommandName.practiceAnswer
  static let word = "answer"
  @OptionGroup var global: GlobalOptions
  @Argument(help: .of(.referral)) var referral: String

  func run(_ office: Office) throws {
    guard
      case .practiceAnswer(let referral, let story) = try office.perform(
        .practice(.answer(try referralID(referral))))
    else { return }
    Console.out(
      PlainText.answer(referral, story, phrases: Wording.phrases, today: office.today))
  }
}

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

/// A child's name in one piece.
func childName(_ text: String) throws -> PersonName {
  try read(.childName, text) { (text) throws(ValueFault) in
    guard let name = PersonName(loose: try Line(text).text) else { throw .empty }
    return name
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

struct PracticeKnown: Leaf {
  static let place = CommandName.practiceKnown
  static let word = "known"
  @OptionGroup var global: GlobalOptions
  @Flag(help: .of(.consentTicked)) var consent = false
  @Option(help: .of(.bsn)) var bsn: String?
  @Option(help: .of(.childName)) var name: String?
  @Option(help: .of(.birth)) var birth: String?
  @Option(help: .of(.postalCode)) var postalCode: String?

  func run(_ office: Office) throws {
    let question = KnownQuestion(try who(office), hasConsent: consent)
    guard case .known(let answer) = try office.perform(.practice(.isKnown(question))) else {
      return
    }
    Console.out(Wording.phrases.describe(answer))
  }

  private func who(_ office: Office) throws -> KnownQuestion.Who {
    if let bsn {
      return .bsn(try read(.bsn, bsn) { (text) throws(ValueFault) in try BSN(text) })
    }
    guard let name else { throw Ending.misuse(.missing("--bsn")) }
    guard let birth else { throw Ending.misuse(.missing("--birth")) }
    guard let postalCode else { throw Ending.misuse(.missing("--postal-code")) }
    return .person(
      try childName(name),
      try read(.birth, birth) { (text) throws(ValueFault) in
        try BirthDate(text, today: office.today)
      },
      try read(.postalCode, postalCode) { (text) throws(ValueFault) in try PostalCode(text) })
  }
}

struct PracticeCountShow: Leaf {
  static let place = CommandName.practiceCount
  static let word = "count"
  @OptionGroup var global: GlobalOptions
  @Option(help: .of(.year)) var year: Int?

  func run(_ office: Office) throws {
    let year = year ?? office.today.year
    guard (2000...2100).contains(year) else {
      throw Ending.trouble(
        .refused(.value(field: .year, .numberOutOfRange(lowest: 2000, highest: 2100))))
    }
    guard case .practiceFigures(let figures) = try office.perform(.practice(.figures(year: year)))
    else { return }
    Console.out(Wording.phrases.describe(figures))
  }
}

/// The id of a record as lists give it.
func recordID(_ text: String) throws -> ID<PracticeRecord> {
  guard let id = ID<PracticeRecord>(text) else {
    throw Ending.trouble(.refused(.noSuchReferral(text)))
  }
  return id
}

extension Office {
  func record(_ text: String) throws -> PracticeRecordPage {
    guard case .practiceRecord(let page) = try perform(.practice(.show(try recordID(text)))) else {
      throw Ending.trouble(.refused(.noSuchReferral(text)))
    }
    return page
  }
}
