/// The name of an account of the machine, as people of the program are known by.
///
/// ASCII only, so that no look-alike letter passes for another; upper case is refused, not changed,
/// because the system would take it for another account.
package struct Login: Hashable, Comparable, Sendable {
  /// The name: a letter a–z, then up to 31 of a–z, 0–9, dot, dash and underscore.
  package let text: String

  /// Reads the name exactly as written; blanks around it are refused too.
  package init(_ text: String) throws(ValueFault) {
    if text.isEmpty { throw .empty }
    let bytes = text.utf8
    guard bytes.count <= 32, let first = bytes.first, ASCIIText.isLower(first),
      bytes.allSatisfy({
        ASCIIText.isLower($0) || ASCIIText.isDigit($0) || "._-".utf8.contains($0)
      })
    else { throw .loginForm }
    self.text = text
  }

  /// The order of the bytes.
  package static func < (left: Login, right: Login) -> Bool { left.text < right.text }
}

extension Login: CustomStringConvertible {
  /// The name.
  package var description: String { text }
}
