import ArgumentParser
import Domain
import Texts

struct PersonBranch: Branch {
  static let place = CommandName.person
  static let word = "person"
  static var parts: [any ParsableCommand.Type] {
    [PersonShow.self, PersonChange.self, PersonBorn.self, PersonDeceased.self]
  }
}

/// Which person of which family.
struct PersonOptions: ParsableArguments {
  @OptionGroup var family: FamilyOptions
  @Option(help: .of(.person)) var person: String
}

struct PersonShow: Leaf {
  static let place = CommandName.personShow
  static let word = "show"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: CaseOption
  @OptionGroup var output: FormatOption
  @Option(help: .of(.person)) var person: String

  func run(_ office: Office) throws {
    let page = try office.page(family.caseNumber)
    let line = try page.line(person)
    switch output.format {
    case .json: Console.out(PersonOutput.json(line, page, office.today).written)
    case .table: Console.out(PersonOutput.plain(line, page, office.today))
    case .csv:
      Rows(
        columns: [.id, .name, .kind, .age, .phone],
        cells: [PersonOutput.cells(line, office.today)], json: []
      ).write(.csv)
    }
  }
}

/// What is left out stays as it is; an empty text takes away what stood there.
struct PersonChange: Leaf {
  static let place = CommandName.personChange
  static let word = "change"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var which: PersonOptions
  @Option(help: .of(.surname)) var surname: String?
  @Option(help: .of(.prefix)) var prefix: String?
  @Option(help: .of(.given)) var given: String?
  @Option(help: .of(.birth)) var birth: String?
  @Option(name: .customLong("due"), help: .of(.expectedBirth)) var expected: String?
  @Option(help: .of(.gender)) var gender: String?
  @Option(help: .of(.bsn)) var bsn: String?
  @Option(help: .of(.phone)) var phone: String?
  @Option(name: .customLong("role"), help: .of(.memberRole)) var role: String?

  func run(_ office: Office) throws {
    let page = try office.page(which.family.caseNumber)
    let line = try page.line(which.person)
    var facts = PersonFacts(line.person, role: line.member.role)
    let name = facts.name
    facts.name = try read(.surname, surname ?? name.surname) { (text) throws(ValueFault) in
      try PersonName(given: given ?? name.given, prefix: prefix ?? name.prefix, surname: text)
    }
    let today = office.today
    facts.birth = try new(.birth, birth, facts.birth) { (text) throws(ValueFault) in
      try BirthDate(text, today: today)
    }
    facts.expectedOn = try new(.expectedBirth, expected, facts.expectedOn) {
      (text) throws(ValueFault) in try Day.parse(typed: text, today: today)
    }
    facts.bsn = try new(.bsn, bsn, facts.bsn) { (text) throws(ValueFault) in try BSN(text) }
    facts.phone = try new(.phone, phone, facts.phone) { (text) throws(ValueFault) in
      try PhoneNumber(text)
    }
    facts.gender = try gender.map { try code(.gender, $0) } ?? facts.gender
    facts.role = try role.map { try code(.memberRole, $0) } ?? facts.role
    try office.people(page, .change(line.person.id, facts), which.family)
  }

  private func new<T>(
    _ field: FieldName, _ text: String?, _ known: T?, _ make: (String) throws(ValueFault) -> T
  ) throws -> T? {
    guard let text else { return known }
    return text.isEmpty ? nil : try read(field, text, make) as T
  }
}

struct PersonBorn: Leaf {
  static let place = CommandName.personBorn
  static let word = "born"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var which: PersonOptions
  @Option(help: .of(.bornOn)) var on: String
  @Option(help: .of(.given)) var given: String?
  @Option(help: .of(.surname)) var surname: String?
  @Option(help: .of(.gender)) var gender: String?
  @Option(help: .of(.bsn)) var bsn: String?

  func run(_ office: Office) throws {
    let page = try office.page(which.family.caseNumber)
    let person = try page.line(which.person).person
    let name = try read(.surname, surname ?? person.name.surname) { (text) throws(ValueFault) in
      try PersonName(
        given: given ?? person.name.given, prefix: person.name.prefix, surname: text)
    }
    let newborn = Newborn(
      onDay: try office.needed(.bornOn, on), name: name,
      gender: try gender.map { try code(.gender, $0) },
      bsn: try read(.bsn, bsn) { (text) throws(ValueFault) in try BSN(text) })
    try office.people(page, .born(person.id, newborn), which.family)
  }
}

struct PersonDeceased: Leaf {
  static let place = CommandName.personDeceased
  static let word = "deceased"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var which: PersonOptions
  @Option(help: .of(.deceasedOn)) var on: String?
  @Flag(name: .customLong("taken-back"), help: .of(.deathTakenBack)) var isTakenBack = false

  func run(_ office: Office) throws {
    let page = try office.page(which.family.caseNumber)
    let person = try page.line(which.person).person.id
    if isTakenBack { return try office.people(page, .live(person), which.family) }
    let day = try office.needed(.deceasedOn, on ?? "")
    try office.people(page, .decease(person, on: day), which.family)
  }
}

extension Office {
  func people(
    _ page: FamilyPage, _ command: PeopleCommand, _ options: FamilyOptions
  ) throws {
    try change(.people(page.summary.family, command, expecting: options.expectVersion))
  }

  /// A day that can't be left out.
  func needed(_ field: FieldName, _ text: String) throws -> Day {
    try read(field, text) { (text) throws(ValueFault) in
      try Day.parse(typed: text, today: today)
    }
  }
}

extension FamilyPage {
  /// The member a name or an id means.
  func line(_ text: String) throws -> MemberLine {
    let id = try person(text, .person)
    guard let line = members.first(where: { $0.person.id == id }) else {
      throw Ending.trouble(.refused(.notAMember))
    }
    return line
  }
}
