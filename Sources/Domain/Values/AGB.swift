/// The code of a care provider or professional in the AGB register: eight digits, no check digit.
package struct AGB: Hashable, Sendable {
  /// The eight digits, the stored form; a leading zero counts.
  package let digits: String

  /// Reads eight digits; the register isn't asked whether it knows them.
  package init(_ text: String) throws(ValueFault) {
    let bytes = ASCIIText.typed(text)
    if bytes.isEmpty { throw .empty }
    guard bytes.count == 8, bytes.allSatisfy(ASCIIText.isDigit) else { throw .agbForm }
    digits = ASCIIText.string(bytes)
  }
}

extension AGB: CustomStringConvertible {
  /// The eight digits.
  package var description: String { digits }
}
