/// A Dutch postal code (iJw rule CS089): four digits, the first no zero, and two letters.
package struct PostalCode: Hashable, Sendable {
  /// The stored form, as 2514AA.
  package let text: String

  /// Reads 2514AA, 2514 AA or 2514aa; refuses SA, SD and SS, which are never issued.
  package init(_ text: String) throws(ValueFault) {
    var bytes = ASCIIText.typed(text).map(ASCIIText.upper)
    if bytes.isEmpty { throw .empty }
    if bytes.count == 7, bytes[4] == ASCIIText.blank { bytes.remove(at: 4) }
    guard bytes.count == 6, bytes[0] != 48, bytes[..<4].allSatisfy(ASCIIText.isDigit),
      bytes[4...].allSatisfy(ASCIIText.isUpper)
    else { throw .postalCodeForm }
    let code = ASCIIText.string(bytes)
    if Self.neverIssued.contains(where: code.hasSuffix) { throw .postalCodeNotIssued }
    self.text = code
  }

  /// The form for people, as 2514 AA.
  package var display: String { text.prefix(4) + " " + text.suffix(2) }
}

extension PostalCode: CustomStringConvertible {
  /// The stored form.
  package var description: String { text }
}

extension PostalCode {
  private static let neverIssued = ["SA", "SD", "SS"]
}
