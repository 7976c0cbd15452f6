/// The size and root of a log at one moment: the statement that gets signed (C2SP checkpoint).
package struct Checkpoint: Equatable, Sendable {
  /// The log's name, `<domain>/<log id>`, which is also the name of its key.
  package let origin: String
  /// How many entries the log held.
  package let size: UInt64
  /// The root over those entries.
  package let root: Digest32

  /// States the size and root of a log; the origin is checked when the checkpoint is signed.
  package init(origin: String, size: UInt64, root: Digest32) {
    self.origin = origin
    self.size = size
    self.root = root
  }

  /// Reads exactly what `body` writes; there are no extension lines in this log.
  package init(parsing body: String) throws(LedgerFault) {
    let lines = body.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    guard lines.count == 4, lines[3].isEmpty, KeyName.isValid(lines[0]),
      let size = UInt64(String(Substring(lines[1]))), lines[1].elementsEqual("\(size)".utf8),
      let root = Base64.decode(lines[2]).flatMap({ Digest32($0) })
    else { throw .malformedCheckpoint }
    self.init(origin: String(Substring(lines[0])), size: size, root: root)
  }

  /// The signed text: origin, size and base64 root, a line each.
  package var body: String { "\(origin)\n\(size)\n\(Base64.encode(root.bytes))\n" }

  /// Sixteen letters and digits to read from paper or aloud: 80 bits of the hash of the body.
  package var paperCode: String {
    Base32.encode(Array(Digest32(hashing: Array(body.utf8)).bytes.prefix(10)))
  }

  /// How an entry names a text such as a note: the first 16 bytes of its SHA-256.
  package static func noteIdentity(_ body: String) -> Identity {
    Identity(hashing: body)
  }
}

extension Identity {
  /// The first 16 bytes of the text's SHA-256.
  init(hashing text: String) {
    let bytes = Digest32(hashing: Array(text.utf8)).bytes[...]
    self.init(high: number(in: bytes.prefix(8)), low: number(in: bytes[8..<16]))
  }
}

/// The rule for the name of a key, which for a log is its origin (C2SP signed note).
enum KeyName {
  /// Whether the name is not empty and free of white space, control characters and plus signs.
  static func isValid(_ name: some Collection<UInt8>) -> Bool {
    guard let text = String(validating: name, as: UTF8.self), !text.isEmpty else { return false }
    return text.unicodeScalars.allSatisfy { scalar in
      !scalar.properties.isWhitespace && scalar.properties.generalCategory != .control
        && scalar != "+"
    }
  }
}
