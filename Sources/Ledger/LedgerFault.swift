/// Why bytes, a note or a key are refused.
///
/// The cases carry facts for a program to word, never sentences.
package enum LedgerFault: Error, Equatable, Sendable {
  /// The bytes don't begin with the mark of an AEV1 entry.
  case notAnEntry
  /// The bytes end inside a field.
  case truncated(offset: Int)
  /// The field is not one of version 1.
  case unknownField(tag: UInt8)
  /// The field comes after a higher one, or for the second time.
  case fieldOutOfOrder(tag: UInt8)
  /// The field has a fixed length and this is not it.
  case wrongLength(tag: UInt8, length: Int)
  /// A field that every entry has is absent.
  case missingField(tag: UInt8)
  /// The text is empty, over 256 bytes, not UTF-8, not NFC, or holds a character refused here.
  case invalidText(tag: UInt8)
  /// The bytes decode, but encoding the result gives other bytes.
  case notCanonical
  /// The bytes are no row image; the offset tells where reading stopped.
  case malformedRowImage(offset: Int)
  /// The text is not three lines of origin, size and root.
  case malformedCheckpoint
  /// The text is not a C2SP signed note.
  case malformedNote
  /// The text is no verifier key, its id differs from its bytes, or a seed is not 32 bytes.
  case malformedKey
  /// The key is of a type this module can't verify.
  case unknownKeyType(UInt8)
  /// A key name or origin is empty, or holds white space, a control character or a plus sign.
  case invalidName
  /// No signature line names this key.
  case unsigned
  /// A signature line names this key and its signature is wrong.
  case badSignature
  /// The signature is right, but the origin is not the name of the log's key.
  case originDiffers
  /// The signing primitive refused.
  case signingFailed
}
