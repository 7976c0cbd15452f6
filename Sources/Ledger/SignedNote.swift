/// A text with signature lines under it (C2SP signed note), taken apart but not yet believed.
///
/// All work is on bytes: a character in Swift may join a line end or a dash with what stands next
/// to it.
struct SignedNote {
  /// One line under the text: whose it claims to be, and its bytes.
  struct Signature {
    let name: [UInt8]
    let keyID: UInt32
    let bytes: [UInt8]

    /// The line as a note has it, with its line end.
    var line: String {
      var signed: [UInt8] = []
      signed.append(bigEndian: keyID)
      return "\u{2014} \(String(decoding: name, as: UTF8.self)) \(Base64.encode(signed + bytes))\n"
    }
  }

  /// What is signed: all up to the last empty line, with the line end before it.
  let text: [UInt8]
  let signatures: [Signature]

  init(parsing note: String) throws(LedgerFault) {
    let bytes = Array(note.utf8)
    guard bytes.last == lineEnd, let gap = Self.lastEmptyLine(of: bytes),
      !bytes.contains(where: { ($0 < 0x20 && $0 != lineEnd) || $0 == 0x7F })
    else { throw .malformedNote }
    var signatures: [Signature] = []
    let lines = bytes[(gap + 1)...].dropLast()
    for line in lines.split(separator: lineEnd, omittingEmptySubsequences: false) {
      guard let signature = Self.signature(line) else { throw .malformedNote }
      signatures.append(signature)
    }
    text = Array(bytes[..<gap])
    self.signatures = signatures
  }

  /// Where the last empty line stands: the second of two line ends.
  private static func lastEmptyLine(of bytes: [UInt8]) -> Int? {
    bytes.indices.dropFirst().last { bytes[$0] == lineEnd && bytes[$0 - 1] == lineEnd }
  }

  private static func signature(_ line: ArraySlice<UInt8>) -> Signature? {
    guard line.starts(with: dash) else { return nil }
    let parts = line.dropFirst(dash.count)
      .split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
    guard parts.count == 2, KeyName.isValid(parts[0]), let bytes = Base64.decode(parts[1]),
      bytes.count > 4
    else { return nil }
    return Signature(
      name: Array(parts[0]), keyID: number(in: bytes[..<4]), bytes: Array(bytes[4...]))
  }
}

private let lineEnd = UInt8(ascii: "\n")
private let dash = Array("\u{2014} ".utf8)
