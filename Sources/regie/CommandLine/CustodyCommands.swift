import ArgumentParser
import Domain
import Texts

struct CustodyBranch: Branch {
  static let place = CommandName.custody
  static let word = "custody"
  static var parts: [any ParsableCommand.Type] {
    [CustodyList.self, CustodyAdd.self, CustodyEnd.self]
  }
}

struct CustodyList: Leaf {
  static let place = CommandName.custodyList
  static let word = "list"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: CaseOption
  @OptionGroup var output: FormatOption

  func run(_ office: Office) throws {
    let lines = try office.page(family.caseNumber).people.custody
    Rows(
      columns: [.number, .person, .name, .kind, .since, .until],
      cells: lines.map(PersonOutput.cells), json: lines.map(PersonOutput.json)
    ).write(output.format)
  }
}

struct CustodyAdd: Leaf {
  static let place = CommandName.custodyAdd
  static let word = "add"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions
  @Option(help: .of(.child)) var child: String
  @Option(help: .of(.custodyHolder)) var holder: String?
  @Option(help: .of(.custodyOrganisation)) var organisation: String?
  @Option(help: .of(.phone)) var phone: String?
  @Option(help: .of(.custodyKind)) var kind: String?
  @Option(help: .of(.since)) var since: String?
  @Option(help: .of(.until)) var until: String?
  @Option(help: .of(.custodyGround)) var ground: String?
  @Option(name: .customLong("ground-on"), help: .of(.custodyGroundOn)) var groundOn: String?

  func run(_ office: Office) throws {
    let page = try office.page(family.caseNumber)
    let holder = try holder(in: page)
    let usual: CustodyKind = holder.person == nil ? .guardianship : .parental
    let new = NewCustody(
      child: try page.person(child, .child), holder: holder,
      kind: try kind.map { try code(.custodyKind, $0) } ?? usual,
      ground: try line(.custodyGround, ground),
      groundOn: try office.day(.custodyGroundOn, groundOn),
      fromDay: try office.day(.fromDay, since), toDay: try office.day(.untilDay, until))
    try office.people(page, .addCustody(new), family)
  }

  private func holder(in page: FamilyPage) throws -> CustodyHolder {
    switch (holder, organisation) {
    case (let name?, nil): return .person(try page.person(name, .custodyHolder))
    case (nil, let name?):
      let phone = try read(.phone, phone) { (text) throws(ValueFault) in try PhoneNumber(text) }
      return .organisation(try line(.organisation, name), phone)
    case (nil, nil), (_?, _?):
      throw Ending.trouble(.refused(.value(field: .custodyHolder, .empty)))
    }
  }
}

struct CustodyEnd: Leaf {
  static let place = CommandName.custodyEnd
  static let word = "end"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions
  @Option(help: .of(.child)) var child: String
  @Option(help: .of(.custodyHolder)) var holder: String
  @Option(help: .of(.on)) var on: String?

  func run(_ office: Office) throws {
    let page = try office.page(family.caseNumber)
    let (child, wanted) = (try page.person(child, .child), NameFolding.key(holder))
    let open = page.people.custody.filter { $0.term.child == child && $0.term.toDay == nil }
    let found = open.filter { line in
      let given = page.members.first { $0.person.id == line.term.holder.person }?.person.name.given
      return line.term.holder.person?.uuid == holder || NameFolding.key(line.holderName) == wanted
        || given.map { NameFolding.key($0) == wanted } ?? false
    }
    guard let line = found.first, found.count == 1 else {
      throw Ending.trouble(.refused(.noSuchRecord(.custody)))
    }
    try office.people(
      page, .endCustody(line.term.id, on: try office.day(.fromDay, on)), family)
  }
}
