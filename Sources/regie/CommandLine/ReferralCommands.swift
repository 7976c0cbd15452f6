import ArgumentParser
import Domain
import Texts

struct ReferralBranch: Branch {
  static let place = CommandName.referral
  static let word = "referral"
  static var parts: [any ParsableCommand.Type] {
    [
      ReferralList.self, ReferralShow.self, ReferralAdd.self, ReferralTriage.self,
      ReferralReturn.self, ReferralMove.self, ReferralFeedbackGive.self,
    ]
  }
}

struct ReferralList: Leaf {
  static let place = CommandName.referralList
  static let word = "list"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var output: FormatOption
  @Option(help: .of(.words)) var search: String?
  @Flag(help: .of(.decided)) var decided = false
  @Option(help: .of(.limit)) var limit: Int?

  func run(_ office: Office) throws {
    let rows = try everyPage(limit) { key, size -> (rows: [ReferralRow], next: PageKey?)? in
      guard
        case .referrals(let page) = try office.perform(
          .referrals(decided ? .decided : .open, words: search ?? "", after: key, limit: size))
      else { return nil }
      if key != nil || search != nil {
        _ = try office.perform(
          .reportShown(.referrals, page.rows.map { $0.referral.id.cast() }))
      }
      return (page.rows, page.next)
    }
    Rows(
      columns: [.received, .name, .age, .referrer, .urgency, .siblings, .state, .id],
      cells: rows.map { ReferralOutput.cells($0, office.today) },
      json: rows.map { ReferralOutput.json($0) }
    ).write(output.format)
  }
}

struct ReferralShow: Leaf {
  static let place = CommandName.referralShow
  static let word = "show"
  @OptionGroup var global: GlobalOptions
  @Argument(help: .of(.referral)) var referral: String

  func run(_ office: Office) throws {
    guard case .triage(let page) = try office.perform(.triage(try referralID(referral))) else {
      return
    }
    Console.out(ReferralOutput.json(page).written)
  }
}

/// The id of a referral as lists give it.
func referralID(_ text: String) throws -> ID<Referral> {
  guard let id = ID<Referral>(text) else {
    throw Ending.trouble(.refused(.noSuchReferral(text)))
  }
  return id
}

struct ReferralAdd: Leaf {
  static let place = CommandName.referralAdd
  static let word = "add"
  @OptionGroup var global: GlobalOptions
  @Option(help: .of(.surname)) var surname: String
  @Option(help: .of(.prefix)) var prefix = ""
  @Option(help: .of(.given)) var given: String
  @Option(help: .of(.birth)) var birth: String
  @Option(help: .of(.gender)) var gender: String
  @Option(help: .of(.bsn)) var bsn: String?
  @Option(help: .of(.postalCode)) var postalCode: String?
  @Option(help: .of(.houseNumber)) var houseNumber: String?
  @Option(help: .of(.houseAddition)) var houseAddition = ""
  @Option(help: .of(.municipality)) var municipality: String
  @Option(help: .of(.referrerType)) var referrerType: String
  @Option(name: .customLong("referrer-agb"), help: .of(.referrerAGB)) var referrerAGB: String?
  @Option(help: .of(.referrerName)) var referrerName: String?
  @Option(help: .of(.request)) var request: String
  @Flag(help: .of(.urgent)) var urgent = false
  @Option(help: .of(.parentName)) var parentName: String?
  @Option(help: .of(.parentPhone)) var parentPhone: String?
  @Option(help: .of(.received)) var received: String?
  @Option(help: .of(.team)) var team: String?

  func run(_ office: Office) throws {
    let outcome = try office.perform(
      .addReferral(try content(office), team: try line(.team, team)))
    guard case .done(.referralAdded(let id, let team)) = outcome else { return }
    Console.say(Wording.phrases.describe(.referralAdded(id, team: team)))
    Console.out(id.uuid)
  }

  private func content(_ office: Office) throws -> ReferralContent {
    ReferralContent(
      receivedOn: try office.day(.receivedOn, received) ?? office.today,
      name: try read(.surname, surname) { (text) throws(ValueFault) in
        try PersonName(given: given, prefix: prefix, surname: text)
      },
      birth: try read(.birth, birth) { (text) throws(ValueFault) in
        try BirthDate(text, today: office.today)
      },
      gender: try code(.gender, gender),
      bsn: try read(.bsn, bsn) { (text) throws(ValueFault) in try BSN(text) },
      postalCode: try read(.postalCode, postalCode) { (text) throws(ValueFault) in
        try PostalCode(text)
      },
      houseNumber: try read(.houseNumber, houseNumber) { (text) throws(ValueFault) in
        try HouseNumber(number: text, addition: houseAddition)
      },
      municipality: try read(.municipality, municipality) { (text) throws(ValueFault) in
        try MunicipalityCode(text)
      },
      referrer: try referrer(),
      request: try read(.request, request) { (text) throws(ValueFault) in try Prose(text) },
      urgency: urgent ? .urgent : .ordinary, parentName: try line(.parentName, parentName),
      parentPhone: try read(.parentPhone, parentPhone) { (text) throws(ValueFault) in
        try PhoneNumber(text)
      })
  }

  private func referrer() throws -> Referrer {
    let type: ReferrerType = try code(.referrerType, referrerType)
    let agb: AGB? = try read(.referrerAGB, referrerAGB) { (text) throws(ValueFault) in
      try AGB(text)
    }
    let name = try line(.referrerName, referrerName)
    do { return try Referrer(type: type, agb: agb, name: name) } catch {
      throw Ending.trouble(.refused(.referrer(error)))
    }
  }
}

struct ReferralTriage: Leaf {
  static let place = CommandName.referralTriage
  static let word = "triage"
  @OptionGroup var global: GlobalOptions
  @Argument(help: .of(.referral)) var referrals: [String]
  @Option(help: .of(.into)) var into: String?
  @Flag(help: .of(.new)) var new = false
  @Option(help: .of(.name)) var name: String?

  func run(_ office: Office) throws {
    guard (into != nil) != new else { throw Ending.misuse(.intoOrNew) }
    let target: IntakeTarget =
      if let into {
        .existing(try office.family(into))
      } else {
        .new(name: try line(.familyName, name))
      }
    let outcome = try office.perform(
      .acceptReferrals(try referrals.map(referralID), into: target))
    guard case .done(let done) = outcome else { return }
    Console.say(Wording.phrases.describe(done))
    if case .referralsAccepted(_, let number, _, _) = done { Console.out(number.text) }
  }
}

struct ReferralReturn: Leaf {
  static let place = CommandName.referralReturn
  static let word = "return"
  @OptionGroup var global: GlobalOptions
  @Argument(help: .of(.referral)) var referral: String
  @Option(help: .of(.reason)) var reason: String

  func run(_ office: Office) throws {
    try office.change(
      .returnReferral(try referralID(referral), reason: try line(.reason, reason)))
  }
}
