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

/// A child's name in one piece.
func childName(_ text: String) throws -> PersonName {
  try read(.childName, text) { (text) throws(ValueFault) in
    guard let name = PersonName(loose: try Line(text).text) else { throw .empty }
    return name
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
