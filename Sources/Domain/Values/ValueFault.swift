/// What can be wrong with one value that somebody typed or a file holds.
///
/// Texts words each case for the reader; `code` is what logs, JSON and tests rely on.
package enum ValueFault: Error, Hashable, Sendable {
  /// Nothing but blanks where something is needed.
  case empty

  /// More Unicode scalars than the field takes.
  case tooLong(limit: Int)

  /// A control character, bidi control or invisible character, which text never carries.
  case controlCharacter

  /// Not one of the ways a date is written, or a day that no calendar has.
  case notADate

  /// A date outside 1900–2100.
  case dateOutOfRange

  /// A date after today where only the past makes sense.
  case dateInFuture

  /// A date before today where only the future makes sense.
  case dateInPast

  /// Not nine digits.
  case bsnForm

  /// Nine digits that fail the eleven-test.
  case bsnCheck

  /// The number 000000000, which passes the eleven-test and belongs to nobody.
  case bsnZero

  /// Not eight digits.
  case agbForm

  /// Not four digits, the first of them no zero, and two letters.
  case postalCodeForm

  /// A postal code ending in SA, SD or SS, which are never issued.
  case postalCodeNotIssued

  /// Not a number from 1 to 99999, or an addition of more than letters and digits.
  case houseNumberForm

  /// Not four digits.
  case municipalityForm

  /// The code 0000, which no municipality has.
  case municipalityZero

  /// Neither a Dutch number of ten digits nor a foreign one with its country code.
  case phoneForm

  /// Not an amount as Dutch people write it, with two decimals or none.
  case amountForm

  /// An amount over the limit of the field, or a sum that no longer fits.
  case amountTooLarge

  /// An amount with a minus sign.
  case amountNegative

  /// Not a lower-case ASCII account name of at most 32 characters.
  case loginForm

  /// Not a year and a number such as Z-2026-00398.
  case caseNumberForm

  /// Not a time of day such as 9:30.
  case timeForm

  /// A code that its list doesn't hold.
  case unknownCode(allowed: [String])

  /// Not a whole number in ASCII digits.
  case numberForm

  /// A whole number below or above what the field takes.
  case numberOutOfRange(lowest: Int, highest: Int)

  /// Not at most five letters and digits that begin with the category.
  case productCodeForm(category: String)

  /// Not two whole weights with a hyphen, the lower first.
  case bandForm

  /// The stable name of the fault, as "bsn.check"; values never appear in it.
  package var code: String {
    switch self {
    case .empty: "value.empty"
    case .tooLong: "value.tooLong"
    case .controlCharacter: "value.controlCharacter"
    case .notADate: "date.form"
    case .dateOutOfRange: "date.range"
    case .dateInFuture: "date.future"
    case .dateInPast: "date.past"
    case .bsnForm: "bsn.form"
    case .bsnCheck: "bsn.check"
    case .bsnZero: "bsn.zero"
    case .agbForm: "agb.form"
    case .postalCodeForm: "postalCode.form"
    case .postalCodeNotIssued: "postalCode.notIssued"
    case .houseNumberForm: "houseNumber.form"
    case .municipalityForm: "municipality.form"
    case .municipalityZero: "municipality.zero"
    case .phoneForm: "phone.form"
    case .amountForm: "amount.form"
    case .amountTooLarge: "amount.tooLarge"
    case .amountNegative: "amount.negative"
    case .loginForm: "login.form"
    case .caseNumberForm: "caseNumber.form"
    case .timeForm: "time.form"
    case .unknownCode: "code.unknown"
    case .numberForm: "number.form"
    case .numberOutOfRange: "number.range"
    case .bandForm: "band.form"
    case .productCodeForm: "productCode.form"
    }
  }
}
