/// The code of a municipality in the list of Statistics Netherlands: four digits, as 0518.
///
/// Only the form is checked: which codes exist, and when, is a list in the store.
package struct MunicipalityCode: Hashable, Comparable, Sendable {
  /// The four digits, the stored form; a leading zero counts.
  package let text: String

  /// Reads four digits other than 0000.
  package init(_ text: String) throws(ValueFault) {
    let bytes = ASCIIText.typed(text)
    if bytes.isEmpty { throw .empty }
    guard bytes.count == 4, let number = ASCIIText.number(bytes) else { throw .municipalityForm }
    if number == 0 { throw .municipalityZero }
    self.text = ASCIIText.string(bytes)
  }

  /// The order of the digits.
  package static func < (left: MunicipalityCode, right: MunicipalityCode) -> Bool {
    left.text < right.text
  }
}

extension MunicipalityCode: CustomStringConvertible {
  /// The four digits.
  package var description: String { text }
}
