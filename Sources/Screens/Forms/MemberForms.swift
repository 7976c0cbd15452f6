import Domain
import Texts

// The form of who joins a family.
extension FormBuilder {
  var member: [FormField] {
    let roles = MemberRole.allCases.map { Choice(id: $0.rawValue, label: words.name(of: $0)) }
    return [
      FormField(.givenNames, .line(limit: 200)), FormField(.prefix, .line(limit: 10)),
      FormField(.surname, .line(limit: 200), required: true),
      .choice(.memberRole, roles, chosen: MemberRole.youth.rawValue),
      FormField(.birth, .birth), .choice(.gender, genders, chosen: Gender.other.rawValue),
      FormField(.bsn, .bsn), FormField(.phone, .phone), FormField(.postalCode, .postalCode),
      FormField(.houseNumber, .line(limit: 5)), FormField(.houseAddition, .line(limit: 6)),
      FormField(.expectedBirth, .day), FormField(.ownFile, .line(limit: 20)),
    ]
  }
}

extension FormReader {
  func member() throws -> NewMember {
    NewMember(
      name: try name(), birth: try optional(.birth) { try BirthDate($0, today: today) },
      expectedOn: try day(.expectedBirth), gender: Gender(rawValue: text(.gender)) ?? .other,
      bsn: try optional(.bsn) { try BSN($0) },
      phone: try optional(.phone) { try PhoneNumber($0) },
      role: MemberRole(rawValue: text(.memberRole)) ?? .other,
      postalCode: try optional(.postalCode) { try PostalCode($0) }, houseNumber: try house(),
      ownFile: try optional(.ownFile) { try CaseNumber($0) })
  }
}
