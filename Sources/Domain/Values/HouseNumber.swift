/// A house number from 1 to 99999 with its letter or addition, as 12, 12A, 12 bis or 12-3.
package struct HouseNumber: Hashable, Sendable {
  /// The number.
  package let number: Int

  /// The letter or addition, empty if there is none; a single letter is upper case.
  package let addition: String

  /// Reads both as two fields; the addition takes up to six letters, digits, blanks, dashes and
  /// slashes (iJw: one letter and four characters).
  package init(number: String, addition: String) throws(ValueFault) {
    let digits = ASCIIText.typed(number)
    let addition = ASCIIText.typed(addition)
    if digits.isEmpty { throw .empty }
    guard digits[0] != 48, digits.count <= 5, let value = ASCIIText.number(digits) else {
      throw .houseNumberForm
    }
    guard Self.isAddition(addition) else { throw .houseNumberForm }
    self.number = value
    self.addition = ASCIIText.string(addition.count == 1 ? addition.map(ASCIIText.upper) : addition)
  }

  /// The form on an envelope.
  package var display: String {
    guard let first = addition.utf8.first else { return "\(number)" }
    if addition.utf8.count == 1, !ASCIIText.isDigit(first) { return "\(number)\(addition)" }
    return ASCIIText.isDigit(first) ? "\(number)-\(addition)" : "\(number) \(addition)"
  }
}

extension HouseNumber: CustomStringConvertible {
  /// The form on an envelope.
  package var description: String { display }
}

extension HouseNumber {
  private static func isAddition(_ bytes: [UInt8]) -> Bool {
    guard let first = bytes.first, let last = bytes.last else { return true }
    let isPlain: (UInt8) -> Bool = {
      ASCIIText.isDigit($0) || ASCIIText.isUpper(ASCIIText.upper($0))
    }
    return bytes.count <= 6 && isPlain(first) && isPlain(last)
      && bytes.allSatisfy { isPlain($0) || " -/".utf8.contains($0) }
  }
}
