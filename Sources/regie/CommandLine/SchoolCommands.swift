import ArgumentParser
import Domain
import Texts

struct SchoolBranch: Branch {
  static let place = CommandName.school
  static let word = "school"
  static var parts: [any ParsableCommand.Type] {
    [SchoolSet.self, SchoolEnd.self, SchoolAbsent.self, SchoolAbsentUndo.self]
  }
}

struct SchoolSet: Leaf {
  static let place = CommandName.schoolSet
  static let word = "set"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var which: PersonOptions
  @Option(help: .of(.schoolName)) var school: String
  @Option(help: .of(.schoolGroup)) var group: String?
  @Option(help: .of(.mentor)) var mentor: String?
  @Option(help: .of(.phone)) var phone: String?
  @Option(help: .of(.attendanceOfficer)) var officer: String?
  @Option(help: .of(.since)) var since: String?

  func run(_ office: Office) throws {
    let page = try office.page(which.family.caseNumber)
    let school = School(
      name: try line(.school, school), group: try line(.group, group, limit: 100),
      mentor: try line(.mentor, mentor),
      phone: try read(.phone, phone) { (text) throws(ValueFault) in try PhoneNumber(text) },
      attendanceOfficer: try line(.attendanceOfficer, officer))
    let person = try page.person(which.person, .person)
    try office.people(
      page, .setSchool(person, school, from: try office.day(.fromDay, since)), which.family)
  }
}

struct SchoolEnd: Leaf {
  static let place = CommandName.schoolEnd
  static let word = "end"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var which: PersonOptions
  @Option(help: .of(.on)) var on: String?

  func run(_ office: Office) throws {
    let page = try office.page(which.family.caseNumber)
    let person = try page.person(which.person, .person)
    try office.people(page, .endSchool(person, on: try office.day(.fromDay, on)), which.family)
  }
}

struct SchoolAbsent: Leaf {
  static let place = CommandName.schoolAbsent
  static let word = "absent"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var which: PersonOptions
  @Option(help: .of(.from)) var from: String?
  @Option(help: .of(.lastDay)) var until: String?
  @Option(help: .of(.absentHours)) var hours: Int?
  @Option(help: .of(.absenceKind)) var kind: String
  @Option(help: .of(.remark)) var remark: String?

  func run(_ office: Office) throws {
    let page = try office.page(which.family.caseNumber)
    let new = NewSchoolAbsence(
      person: try page.person(which.person, .person),
      firstDay: try office.day(.fromDay, from) ?? office.today,
      lastDay: try office.day(.untilDay, until), hours: hours,
      kind: try code(.absenceKind, kind), remark: try line(.remark, remark))
    try office.people(page, .noteAbsence(new), which.family)
  }
}

struct SchoolAbsentUndo: Leaf {
  static let place = CommandName.schoolAbsentUndo
  static let word = "take-back"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions
  @Argument(help: .of(.schoolAbsence)) var number: Int

  func run(_ office: Office) throws {
    let page = try office.page(family.caseNumber)
    guard
      let found = page.people.absences.first(where: {
        $0.number == number && $0.family == page.summary.family
      })
    else { throw Ending.trouble(.refused(.noSuchRecord(.schoolAbsence))) }
    try office.people(page, .takeBackAbsence(found.id), family)
  }
}
