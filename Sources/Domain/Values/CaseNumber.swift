/// The number of a family's case: the year of its opening and a counter, as Z-2026-00398.
package struct CaseNumber: Hashable, Comparable, Sendable {
  /// The year in which the family's first file was opened.
  package let year: Int

  /// The place in that year, from 1.
  package let number: Int

  /// The number that a year's counter gives out, which never is below 1.
  package init(year: Int, number: Int) {
    self.year = year
    self.number = number
  }

  /// Reads Z-2026-00398, z-2026-398 or 2026-398.
  package init(_ text: String) throws(ValueFault) {
    var bytes = ASCIIText.typed(text)[...]
    if bytes.isEmpty { throw .empty }
    if ASCIIText.lower(bytes[0]) == UInt8(ascii: "z") {
      bytes = bytes.dropFirst()
      guard bytes.first == ASCIIText.dash else { throw .caseNumberForm }
      bytes = bytes.dropFirst()
    }
    let fields = bytes.split(separator: ASCIIText.dash, omittingEmptySubsequences: false)
    guard fields.count == 2, fields[0].count == 4, let year = ASCIIText.number(fields[0]),
      Day.years.contains(year), let number = ASCIIText.number(fields[1]), number > 0
    else { throw .caseNumberForm }
    self.init(year: year, number: number)
  }

  /// The stored form, the counter with at least five digits.
  package var text: String {
    "Z-" + ASCIIText.padded(year, 4) + "-" + ASCIIText.padded(number, 5)
  }

  /// By year, then by number: the sixth digit of a busy year changes nothing.
  package static func < (left: CaseNumber, right: CaseNumber) -> Bool {
    (left.year, left.number) < (right.year, right.number)
  }
}

extension CaseNumber: CustomStringConvertible {
  /// The stored form.
  package var description: String { text }
}
