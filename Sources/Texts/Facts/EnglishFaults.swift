package import Domain

extension English {
  package func advice(on fault: ValueFault) -> Advice {
    switch fault {
    case .empty: Advice("This is still empty.", "Fill it in.")
    case .tooLong(let limit):
      Advice("This is too long.", "Use at most \(number(limit)) characters.")
    case .controlCharacter:
      Advice("This holds an invisible character.", "Clear the text and type it again.")
    case .notADate: Advice("This is no date.", "Write a date as 31-12-2026.")
    case .dateOutOfRange:
      Advice(
        "This year doesn't lie between 1900 and 2100.",
        "Check the year; write a date as 31-12-2026.")
    case .dateInFuture:
      Advice("This day lies in the future.", "Fill in today or an earlier day.")
    case .dateInPast: Advice("This day lies in the past.", "Fill in today or a later day.")
    case .bsnForm:
      Advice(
        "These aren't nine digits.", "Write a BSN as 123456782; a zero in front belongs to it.")
    case .bsnCheck:
      Advice(
        "A digit of this number is wrong, or two have changed places.",
        "Compare the BSN with the letter or the identity card.")
    case .bsnZero:
      Advice("This number is nobody's.", "Leave it empty when the BSN isn't known.")
    case .agbForm: Advice("These aren't eight digits.", "Write an AGB code as 01012345.")
    case .postalCodeForm: Advice("This is no postal code.", "Write a postal code as 2511 BT.")
    case .postalCodeNotIssued:
      Advice(
        "No postal code ends in SA, SD or SS.",
        "Check the letters; write a postal code as 2511 BT.")
    case .houseNumberForm:
      Advice(
        "This is no house number.", "Write the number as 12 and the addition as A or bis.")
    case .municipalityForm:
      Advice("These aren't four digits.", "Write a municipality code as 0518.")
    case .municipalityZero:
      Advice("The code 0000 is no municipality's.", "Fill in the municipality's code, as 0518.")
    case .phoneForm:
      Advice(
        "This is no telephone number.",
        "Write it as 06 12345678, or from abroad as +32 470123456.")
    case .amountForm: Advice("This is no amount.", "Write an amount as 1250 or 1.250,50.")
    case .amountTooLarge:
      Advice(
        "This amount is too high.",
        "Check the number of zeros; write an amount as 1.250,50.")
    case .amountNegative: Advice("This amount is below zero.", "Leave out the minus sign.")
    case .loginForm:
      Advice(
        "This is no login.", "Use at most 32 lower-case letters and digits, such as avisser.")
    case .caseNumberForm:
      Advice("This is no case number.", "Write a case number as Z-2026-00398.")
    case .timeForm: Advice("This is no time.", "Write a time as 9:30.")
    case .unknownCode(let allowed):
      Advice(
        "This isn't in the list.",
        Wording.listing(allowed).map { "Choose from: \($0)." }
          ?? "Choose one from the list.")
    case .bandForm:
      Advice(
        "This is no band.", "Write the lowest and the highest with a hyphen, such as 18-24.")
    case .productCodeForm(let category):
      Advice(
        "This is no product code of this category.",
        "A code begins with \(category) and has at most five letters and digits, such as \(category)A03."
      )
    case .numberForm: Advice("This is no whole number.", "Write it in digits, such as 12.")
    case .numberOutOfRange(let lowest, let highest):
      Advice(
        "This number is too low or too high.",
        "Fill in a number from \(lowest) to \(highest).")
    }
  }

  package func advice(on fault: ReferrerFault) -> Advice {
    switch fault {
    case .agbAndName:
      Advice(
        "This referrer has both an AGB code and a name.",
        "Fill in one of them: the AGB code if you have it, otherwise the name.")
    case .neitherAGBNorName:
      Advice(
        "With this kind of referrer it must say who it is.",
        "Fill in the AGB code, such as 01012345, or the name.")
    case .agbNotAllowed:
      Advice(
        "This kind of referrer has no AGB code.",
        "Leave the AGB code empty, or choose another kind of referrer.")
    }
  }
}
