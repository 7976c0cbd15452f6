import Crypto

/// The public key of a log or of a witness, in the text form that is printed and handed out.
package struct VerifierKey: Equatable, Sendable {
  /// Who holds the key; for a log, its origin.
  package let name: String
  let keyID: UInt32
  private let kind: Kind
  private let publicKey: [UInt8]

  /// Reads `name+id+key` and refuses an id that does not follow from name and key.
  package init(parsing vkey: String) throws(LedgerFault) {
    let parts = vkey.utf8.split(
      separator: UInt8(ascii: "+"), maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, let bytes = Base64.decode(parts[2]), let type = bytes.first else {
      throw .malformedKey
    }
    guard KeyName.isValid(parts[0]) else { throw .invalidName }
    guard let kind = Kind(rawValue: type) else { throw .unknownKeyType(type) }
    self.init(name: String(Substring(parts[0])), kind: kind, publicKey: Array(bytes.dropFirst()))
    guard publicKey.count == 32, parts[1].elementsEqual(keyIDText.utf8) else {
      throw .malformedKey
    }
  }

  /// Names a public key of 32 bytes; its id follows from all three.
  init(name: String, kind: Kind, publicKey: [UInt8]) {
    self.name = name
    self.kind = kind
    self.publicKey = publicKey
    let named = Array(name.utf8) + [UInt8(ascii: "\n"), kind.rawValue] + publicKey
    keyID = number(in: Digest32(hashing: named).bytes[..<4])
  }

  /// The text form: name, id as eight hexadecimal digits, and base64 of type and key.
  package var text: String {
    "\(name)+\(keyIDText)+\(Base64.encode([kind.rawValue] + publicKey))"
  }

  /// How an entry names this key: the first 16 bytes of the SHA-256 of its text.
  package var identity: Identity { Identity(hashing: text) }

  /// The checkpoint of a note that this key signed.
  ///
  /// Lines of other keys are skipped; a wrong line of this key is refused. A log signs only under
  /// its own name, so its key also refuses another origin; a witness signs for others.
  package func open(_ note: String) throws(LedgerFault) -> Checkpoint {
    let checkpoint = try Checkpoint(parsing: try verifiedText(of: note))
    switch kind {
    case .log:
      guard checkpoint.origin.utf8.elementsEqual(name.utf8) else { throw .originDiffers }
    case .witness: break
    }
    return checkpoint
  }

  /// The text of any note that this key signed, checkpoint or not.
  package func verifiedText(of note: String) throws(LedgerFault) -> String {
    let signed = try SignedNote(parsing: note)
    let own = signed.signatures.first { $0.keyID == keyID && $0.name.elementsEqual(name.utf8) }
    guard let own else { throw .unsigned }
    guard isValid(own.bytes, for: signed.text) else { throw .badSignature }
    return String(decoding: signed.text, as: UTF8.self)
  }

  private func isValid(_ signature: [UInt8], for text: [UInt8]) -> Bool {
    guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: publicKey) else {
      return false
    }
    switch kind {
    case .log: return key.isValidSignature(signature, for: text)
    case .witness:
      // cosignature/v1: eight bytes of time come first, and are signed with the text.
      guard signature.count == 72 else { return false }
      let seconds: UInt64 = number(in: signature[..<8])
      let head = Array("cosignature/v1\ntime \(seconds)\n".utf8)
      return key.isValidSignature(signature[8...], for: head + text)
    }
  }

  private var keyIDText: String {
    var bytes: [UInt8] = []
    bytes.append(bigEndian: keyID)
    return hexadecimal(bytes)
  }

  /// What the key signs, by its type byte in C2SP.
  enum Kind: UInt8 {
    /// Ed25519 over the text itself.
    case log = 0x01
    /// Ed25519 over the time and the text: cosignature/v1.
    case witness = 0x04
  }
}
