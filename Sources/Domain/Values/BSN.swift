/// A citizen service number: nine digits that pass the eleven-test.
///
/// Passing shows that no digit was mistyped, not that the number belongs to somebody. It is text,
/// since a leading zero counts; eight digits are refused and never padded unasked.
package struct BSN: Hashable, Sendable {
  /// The nine digits, the stored form.
  package let digits: String

  /// Reads nine digits; blanks and dots between them are allowed, as in 1234.56.782.
  package init(_ text: String) throws(ValueFault) {
    let typed = ASCIIText.typed(text)
    if typed.isEmpty { throw .empty }
    let bytes = typed.filter { $0 != ASCIIText.blank && $0 != ASCIIText.dot }
    guard bytes.count == 9, bytes.allSatisfy(ASCIIText.isDigit),
      typed.first != ASCIIText.dot, typed.last != ASCIIText.dot
    else { throw .bsnForm }
    if bytes.allSatisfy({ $0 == 48 }) { throw .bsnZero }
    guard Self.passes(bytes) else { throw .bsnCheck }
    digits = ASCIIText.string(bytes)
  }

  /// The last four digits behind dots: what a screen shows until somebody asks for more.
  package var masked: String { "•••••" + digits.suffix(4) }
}

extension BSN: CustomStringConvertible, CustomDebugStringConvertible {
  /// The masked form, so that no message or log shows the number by accident.
  package var description: String { masked }

  /// The masked form too.
  package var debugDescription: String { masked }
}

extension BSN {
  /// Weights 9 down to 2, the last digit counts −1; the sum must be a multiple of eleven.
  private static func passes(_ bytes: [UInt8]) -> Bool {
    var sum = 0
    for (index, byte) in bytes.enumerated() {
      sum += Int(byte - 48) * (index == 8 ? -1 : 9 - index)
    }
    return sum % 11 == 0
  }
}
