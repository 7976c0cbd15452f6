import Foundation

extension String {
  /// The text in NFC, so that equal names are equal bytes in the store too.
  ///
  /// Foundation is asked only for what isn't ASCII: most names are.
  var composed: String {
    isASCII ? self : precomposedStringWithCanonicalMapping
  }

  /// The text in NFD, each accent apart from its letter.
  var decomposed: String {
    isASCII ? self : decomposedStringWithCanonicalMapping
  }

  var isASCII: Bool { utf8.allSatisfy { $0 < 0x80 } }
}
