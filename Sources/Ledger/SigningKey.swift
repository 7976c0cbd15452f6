import Crypto

/// The secret key of a log: it signs checkpoints, and keys for sealing are derived from it.
package struct SigningKey: Sendable {
  private let key: Curve25519.Signing.PrivateKey

  /// Draws a new key from the system's source of randomness.
  package init() {
    key = Curve25519.Signing.PrivateKey()
  }

  /// Takes up a stored key of 32 bytes.
  package init(seed: [UInt8]) throws(LedgerFault) {
    guard let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: seed) else {
      throw .malformedKey
    }
    self.key = key
  }

  /// The 32 secret bytes, to be kept where only the log's account can read them.
  package var seed: [UInt8] { Array(key.rawRepresentation) }

  /// The key that others verify with; the name is the log's origin.
  package func verifierKey(name: String) -> VerifierKey {
    VerifierKey(name: name, kind: .log, publicKey: Array(key.publicKey.rawRepresentation))
  }

  /// The signed note: the body of the checkpoint, an empty line, one signature line.
  package func sign(_ checkpoint: Checkpoint) throws(LedgerFault) -> String {
    checkpoint.body + "\n" + (try signatureLine(for: checkpoint))
  }

  /// One signature line, for a note that two keys sign, as the first one after a key change is.
  package func signatureLine(for checkpoint: Checkpoint) throws(LedgerFault) -> String {
    guard KeyName.isValid(checkpoint.origin.utf8) else { throw .invalidName }
    guard let signature = try? key.signature(for: Array(checkpoint.body.utf8)) else {
      throw .signingFailed
    }
    return SignedNote.Signature(
      name: Array(checkpoint.origin.utf8),
      keyID: verifierKey(name: checkpoint.origin).keyID, bytes: Array(signature)
    ).line
  }

  /// A key of 32 bytes for one purpose: HMAC-SHA256 under the seed over the purpose's name.
  package func derivedKey(for purpose: String) -> [UInt8] {
    Self.authentication(Array(purpose.utf8), key: seed)
  }

  /// The 32 bytes that seal a body under a key (HMAC-SHA256).
  package static func authentication(_ body: [UInt8], key: [UInt8]) -> [UInt8] {
    Array(HMAC<SHA256>.authenticationCode(for: body, using: SymmetricKey(data: key)))
  }

  /// Whether a seal is the one for this body and key, in a time that tells nothing about it.
  package static func isAuthentic(_ seal: [UInt8], for body: [UInt8], key: [UInt8]) -> Bool {
    HMAC<SHA256>.isValidAuthenticationCode(
      seal, authenticating: body, using: SymmetricKey(data: key))
  }
}
