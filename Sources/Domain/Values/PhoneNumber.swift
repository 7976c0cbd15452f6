/// A telephone number, Dutch or with the code of its country.
///
/// A Dutch one has ten digits from 0, or is a service number such as 0800-1234; emergency and other
/// short numbers are no way to reach a family.
package struct PhoneNumber: Hashable, Sendable {
  /// The stored form, as +31612345678.
  package let e164: String

  /// Reads 0612345678, 070-353 40 00, (070) 3534000, +31 6 12345678, +31 (0)6 12345678, 0031…, and
  /// foreign numbers that start with + or 00.
  package init(_ text: String) throws(ValueFault) {
    let bytes = ASCIIText.typed(text)
    if bytes.isEmpty { throw .empty }
    guard let written = Written(bytes), let number = written.international else { throw .phoneForm }
    e164 = "+" + ASCIIText.string(number)
  }

  /// The form for people: 06 12345678, 070 3534000, 0174 123456, or the international one.
  package var display: String {
    guard let national else { return e164 }
    let area = areaLength(national)
    return national.prefix(area) + " " + national.dropFirst(area)
  }

  /// The digits as typed in a search, 0612345678; for a foreign number those after the plus.
  package var searchDigits: String { national ?? String(e164.dropFirst()) }
}

extension PhoneNumber: CustomStringConvertible {
  /// The stored form.
  package var description: String { e164 }
}

extension PhoneNumber {
  private var national: String? {
    e164.hasPrefix("+31") ? "0" + e164.dropFirst(3) : nil
  }

  private func areaLength(_ national: String) -> Int {
    if national.hasPrefix("06") { return 2 }
    return Self.threeDigitAreas.contains(String(national.prefix(3))) ? 3 : 4
  }

  /// Area codes and service ranges of three digits; all others have four.
  private static let threeDigitAreas: Set<String> = [
    "010", "013", "015", "020", "023", "024", "026", "030", "033", "035", "036", "038", "040",
    "043", "045", "046", "050", "053", "055", "058", "070", "071", "072", "073", "074", "075",
    "076", "077", "078", "079", "082", "084", "085", "087", "088", "091", "097",
  ]
}

/// A number as typed: its digits, and whether a country code leads them.
private struct Written {
  var digits: [UInt8] = []
  var isInternational = false

  init?(_ bytes: [UInt8]) {
    var rest = bytes[...]
    if rest.first == UInt8(ascii: "+") {
      isInternational = true
      rest = rest.dropFirst()
    } else if rest.starts(with: "00".utf8) {
      isInternational = true
      rest = rest.dropFirst(2)
    }
    while let byte = rest.first {
      // "+31 (0)6": the nought in brackets is for callers at home.
      if isInternational, rest.starts(with: "(0)".utf8) { rest = rest.dropFirst(2) }
      rest = rest.dropFirst()
      if ASCIIText.isDigit(byte) {
        digits.append(byte)
      } else if !" -./()".utf8.contains(byte) {
        return nil
      }
    }
  }

  /// The digits from the country code on; nil if they can't be a number.
  var international: [UInt8]? {
    if !isInternational {
      guard digits.first == 48, isDutch(digits.dropFirst()) else { return nil }
      return Array("31".utf8) + digits.dropFirst()
    }
    if digits.starts(with: "31".utf8) { return isDutch(digits.dropFirst(2)) ? digits : nil }
    return (8...15).contains(digits.count) && digits[0] != 48 ? digits : nil
  }

  private func isDutch(_ rest: ArraySlice<UInt8>) -> Bool {
    guard let first = rest.first, first != 48 else { return false }
    let isService = ["800", "900", "906", "909"].contains { rest.starts(with: $0.utf8) }
    return isService ? rest.count == 7 || rest.count == 10 : rest.count == 9
  }
}
