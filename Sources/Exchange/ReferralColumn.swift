import Domain

/// The columns of a file of referrals, in the order in which we write them.
enum ReferralColumn: Int, CaseIterable {
  case receivedOn
  case surname
  case prefix
  case givenNames
  case birth
  case gender
  case bsn
  case postalCode
  case houseNumber
  case houseAddition
  case municipality
  case referrerType
  case referrerAGB
  case referrerName
  case request
  case urgency
  case parentName
  case parentPhone

  /// The name that a header has for it.
  var name: String { field.rawValue }

  /// Whether a file is complete without the column.
  var mayBeMissing: Bool {
    switch self {
    case .prefix, .houseAddition, .bsn, .referrerAGB, .referrerName, .parentName, .parentPhone:
      true
    case .receivedOn, .surname, .givenNames, .birth, .gender, .postalCode, .houseNumber,
      .municipality, .referrerType, .request, .urgency:
      false
    }
  }

  private var field: FieldName {
    switch self {
    case .receivedOn: .receivedOn
    case .surname: .surname
    case .prefix: .prefix
    case .givenNames: .givenNames
    case .birth: .birth
    case .gender: .gender
    case .bsn: .bsn
    case .postalCode: .postalCode
    case .houseNumber: .houseNumber
    case .houseAddition: .houseAddition
    case .municipality: .municipality
    case .referrerType: .referrerType
    case .referrerAGB: .referrerAGB
    case .referrerName: .referrerName
    case .request: .request
    case .urgency: .urgency
    case .parentName: .parentName
    case .parentPhone: .parentPhone
    }
  }
}
