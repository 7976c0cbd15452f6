import ArgumentParser
import Domain
import Texts

struct FamilyBranch: Branch {
  static let place = CommandName.family
  static let word = "family"
  static var parts: [any ParsableCommand.Type] {
    [
      FamilyList.self, FamilyShow.self, FamilyOpen.self, FamilyMemberAdd.self, FamilyClose.self,
      FamilyReopen.self, FamilyDoubles.self,
    ]
  }
}

struct FamilyList: Leaf {
  static let place = CommandName.familyList
  static let word = "list"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var output: FormatOption
  @Option(help: .of(.words)) var search: String?
  @Option(help: .of(.coordinator)) var coordinator: String?
  @Flag(help: .of(.withoutCoordinator)) var withoutCoordinator = false
  @Option(help: .of(.order)) var order: String?
  @Flag(help: .of(.closed)) var closed = false
  @OptionGroup var board: BoardFilters
  @Option(help: .of(.limit)) var limit: Int?

  func run(_ office: Office) throws {
    var filter = FamilyFilter(
      words: search ?? "", order: try order.map { try code(.title, $0) } ?? .name,
      includesClosed: closed, coordinator: try owner())
    try board.narrow(&filter, office)
    let rows = try all(office, filter)
    Rows(
      columns: [.caseNumber, .name, .ones, .risk, .coordinator, .openedOn, .lastContact],
      cells: rows.map(FamilyOutput.cells), json: rows.map(FamilyOutput.json)
    ).write(output.format)
  }

  private func owner() throws -> CoordinatorFilter {
    switch coordinator {
    case _ where withoutCoordinator: .nobody
    case nil: .anybody
    case "-": .nobody
    case let login?: .user(try read(.login, login) { (text) throws(ValueFault) in try Login(text) })
    }
  }

  private func all(_ office: Office, _ filter: FamilyFilter) throws -> [FamilyRow] {
    let rows = try everyPage(limit) { key, size -> (rows: [FamilyRow], next: PageKey?)? in
      guard
        case .families(let page) = try office.perform(
          .families(filter, after: key, limit: size))
      else { return nil }
      if key != nil {
        _ = try office.perform(.reportShown(.families, page.rows.map(\.summary.family)))
      }
      return (page.rows, page.next)
    }
    if !filter.words.isEmpty {
      _ = try office.perform(.reportShown(.search, rows.map(\.summary.family)))
    }
    return rows
  }
}

struct FamilyShow: Leaf {
  static let place = CommandName.familyShow
  static let word = "show"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var output: FormatOption
  @Argument(help: .of(.caseNumber)) var caseNumber: String
  @Option(help: .of(.readingReason)) var reason: String?
  @Option(help: .of(.remark)) var remark: String?

  func run(_ office: Office) throws {
    if let reason { try office.giveReason(caseNumber, reason, remark, isQuiet: true) }
    let page = try office.page(caseNumber)
    switch output.format {
    case .json: Console.out(FamilyOutput.json(page).written)
    case .csv:
      Rows(
        columns: [.caseNumber, .name, .ones, .risk, .coordinator, .openedOn, .lastContact],
        cells: [FamilyOutput.cells(page)], json: []
      ).write(.csv)
    case .table: Console.out(FamilyOutput.plain(page, office.today))
    }
  }
}

struct FamilyClose: Leaf {
  static let place = CommandName.familyClose
  static let word = "close"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions
  @Option(help: .of(.stopReason)) var reason: String
  @Option(name: .customLong("cbs-reason"), help: .of(.endReason)) var end: String?
  @Option(help: .of(.satisfaction)) var satisfaction: Int?
  @Option(name: .customLong("further-help"), help: .of(.furtherHelp)) var further: String?
  @Option(help: .of(.informant)) var informant: String?
  @Option(name: .customLong("other-satisfaction"), help: .of(.otherSatisfaction))
  var otherSatisfaction: Int?
  @Option(name: .customLong("problems-reduced"), help: .of(.problemsReduced))
  var problemsReduced: Bool?
  @Option(name: .customLong("self-reliant"), help: .of(.selfReliant)) var selfReliant: Bool?
  @Flag(name: .customLong("no-aftercare"), help: .of(.noAftercare)) var noAftercare = false
  @Option(name: .customLong("aftercare-by"), help: .of(.aftercareBy)) var aftercareBy: String?
  @Option(help: .of(.noteText)) var note: String?

  func run(_ office: Office) throws {
    let id = try office.family(family.caseNumber)
    let stop: StopReason = try code(.stopReason, reason)
    let chosen = try end.map { try code(.endReason, $0, EndReason.self) }
    guard let ending = chosen ?? stop.suggestedEnd else {
      throw Ending.trouble(.refused(.value(field: .endReason, .empty)))
    }
    let reasons = ClosingReasons(
      stopReason: stop, endReason: ending, satisfaction: satisfaction,
      furtherHelp: try further.map { try code(.furtherHelp, $0) },
      note: try read(.noteText, note) { (text) throws(ValueFault) in try Prose(text) },
      informant: try informant.map { try code(.informant, $0) },
      otherSatisfaction: otherSatisfaction, problemsReduced: problemsReduced,
      selfReliant: selfReliant)
    let by = try read(.login, aftercareBy) { (text) throws(ValueFault) in try Login(text) }
    try office.change(
      .closeFamily(
        id, reasons, aftercare: noAftercare ? .none : .planned(by: by),
        expecting: family.expectVersion))
  }
}

struct FamilyReopen: Leaf {
  static let place = CommandName.familyReopen
  static let word = "reopen"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions

  func run(_ office: Office) throws {
    let id = try office.family(family.caseNumber)
    try office.change(.reopenFamily(id, expecting: family.expectVersion))
  }
}

struct FamilyOpen: Leaf {
  static let place = CommandName.familyOpen
  static let word = "open"
  @OptionGroup var global: GlobalOptions
  @Option(help: .of(.name)) var name: String
  @Option(help: .of(.municipality)) var municipality: String?
  @Option(help: .of(.openedOn)) var openedOn: String?
  @Option(help: .of(.team)) var team: String?

  func run(_ office: Office) throws {
    try office.change(
      .openCase(
        NewCase(
          name: try line(.familyName, name),
          municipality: try read(.municipality, municipality) { (text) throws(ValueFault) in
            try MunicipalityCode(text)
          },
          openedOn: try office.day(.fromDay, openedOn), team: try line(.team, team))))
  }
}

struct FamilyMemberAdd: Leaf {
  static let place = CommandName.familyMember
  static let word = "member"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions
  @Option(help: .of(.surname)) var surname: String
  @Option(help: .of(.prefix)) var prefix = ""
  @Option(help: .of(.given)) var given = ""
  @Option(name: .customLong("role"), help: .of(.memberRole)) var role: String
  @Option(help: .of(.birth)) var birth: String?
  @Option(name: .customLong("due"), help: .of(.expectedBirth)) var expected: String?
  @Option(help: .of(.gender)) var gender: String?
  @Option(help: .of(.bsn)) var bsn: String?
  @Option(help: .of(.phone)) var phone: String?
  @Option(help: .of(.postalCode)) var postalCode: String?
  @Option(help: .of(.houseNumber)) var houseNumber: String?
  @Option(help: .of(.houseAddition)) var houseAddition = ""
  @Option(help: .of(.ownFile)) var ownFile: String?

  func run(_ office: Office) throws {
    let id = try office.family(family.caseNumber)
    try office.change(
      .addMember(id, try member(office), expecting: family.expectVersion))
  }

  private func member(_ office: Office) throws -> NewMember {
    NewMember(
      name: try read(.surname, surname) { (text) throws(ValueFault) in
        try PersonName(given: given, prefix: prefix, surname: text)
      },
      birth: try read(.birth, birth) { (text) throws(ValueFault) in
        try BirthDate(text, today: office.today)
      },
      expectedOn: try office.day(.expectedBirth, expected),
      gender: try gender.map { try code(.gender, $0) } ?? .other,
      bsn: try read(.bsn, bsn) { (text) throws(ValueFault) in try BSN(text) },
      phone: try read(.phone, phone) { (text) throws(ValueFault) in try PhoneNumber(text) },
      role: try code(.memberRole, role),
      postalCode: try read(.postalCode, postalCode) { (text) throws(ValueFault) in
        try PostalCode(text)
      },
      houseNumber: try read(.houseNumber, houseNumber) { (text) throws(ValueFault) in
        try HouseNumber(number: text, addition: houseAddition)
      },
      ownFile: try read(.ownFile, ownFile) { (text) throws(ValueFault) in try CaseNumber(text) })
  }
}
