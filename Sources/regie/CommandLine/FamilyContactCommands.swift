import ArgumentParser
import Domain
import Texts

struct FamilyContactBranch: Branch {
  static let place = CommandName.familyContact
  static let word = "family-contact"
  static var parts: [any ParsableCommand.Type] {
    [FamilyContactSet.self, FamilyContactEnd.self]
  }
}

struct FamilyContactSet: Leaf {
  static let place = CommandName.familyContactSet
  static let word = "set"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions
  @Option(help: .of(.name)) var name: String
  @Option(help: .of(.phone)) var phone: String
  @Flag(help: .of(.noVoicemail)) var noVoicemail = false
  @Flag(help: .of(.readAlong)) var readAlong = false
  @Option(help: .of(.interpreter)) var interpreter: String?
  @Option(help: .of(.noteText)) var note: String?

  func run(_ office: Office) throws {
    let page = try office.page(family.caseNumber)
    let person = page.members.first { $0.person.name.full == name }?.person.id
    var cautions: ContactCautions = []
    if noVoicemail { cautions.insert(.noVoicemail) }
    if readAlong { cautions.insert(.othersReadAlong) }
    let new = NewFamilyContact(
      person: person, name: try line(.fullName, name),
      phone: try read(.phone, phone) { (text) throws(ValueFault) in try PhoneNumber(text) },
      cautions: cautions, interpreter: try line(.interpreter, interpreter),
      remark: try line(.remark, note))
    try office.change(
      .casework(
        .setFamilyContact(page.summary.family, new, expecting: family.expectVersion)))
  }
}

struct FamilyContactEnd: Leaf {
  static let place = CommandName.familyContactEnd
  static let word = "end"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions

  func run(_ office: Office) throws {
    let id = try office.family(family.caseNumber)
    try office.change(.casework(.setFamilyContact(id, nil, expecting: family.expectVersion)))
  }
}
