extension Entry {
  /// Reads an entry and refuses all bytes that `encoded()` would not have written.
  ///
  /// The strictness is what makes the stored bytes the truth: no two byte strings mean the same
  /// entry, so a change of any byte is a change of meaning or a refusal.
  package init(decoding bytes: some Collection<UInt8>) throws(LedgerFault) {
    let bytes = Array(bytes)
    let read = bytes.withUnsafeBytes { buffer in
      Result { () throws(LedgerFault) in try EntryDraft(reading: buffer).entry() }
    }
    self = try read.get()
    guard try encoded() == bytes else { throw .notCanonical }
  }
}

/// Fields as they come in, before it is known whether all the required ones are there.
private struct EntryDraft {
  private var sequence: UInt64?
  private var milliseconds: UInt64?
  private var log: Identity?
  private var actor: Identity?
  private var session: Identity?
  private var role: String?
  private var responsible: Identity?
  private var event: String?
  private var subject: Identity?
  private var objectType: String?
  private var object: Identity?
  private var basis: String?
  private var flags: UInt8?
  private var systemUser: UInt32?
  private var count: UInt32?
  private var commitment: Digest32?
  private var version: String?

  init(reading buffer: UnsafeRawBufferPointer) throws(LedgerFault) {
    var offset = 4
    guard buffer.count >= offset, bigEndian(buffer, at: 0) == Entry.mark else {
      throw .notAnEntry
    }
    var last: UInt8 = 0
    while offset < buffer.count {
      guard buffer.count - offset >= 3 else { throw .truncated(offset: offset) }
      let tag = buffer[offset]
      let length: UInt16 = bigEndian(buffer, at: offset + 1)
      let end = offset + 3 + Int(length)
      guard end <= buffer.count else { throw .truncated(offset: offset) }
      guard let field = Field(rawValue: tag) else { throw .unknownField(tag: tag) }
      guard tag > last else { throw .fieldOutOfOrder(tag: tag) }
      last = tag
      try take(UnsafeRawBufferPointer(rebasing: buffer[offset + 3..<end]), as: field)
      offset = end
    }
  }

  private mutating func take(
    _ value: UnsafeRawBufferPointer, as field: Field
  ) throws(LedgerFault) {
    switch field {
    case .sequence: sequence = try integer(value, field)
    case .milliseconds: milliseconds = try integer(value, field)
    case .log: log = try identity(value, field)
    case .actor: actor = try identity(value, field)
    case .session: session = try identity(value, field)
    case .role: role = try text(value, field)
    case .responsible: responsible = try identity(value, field)
    case .event: event = try text(value, field)
    case .subject: subject = try identity(value, field)
    case .objectType: objectType = try text(value, field)
    case .object: object = try identity(value, field)
    case .basis: basis = try text(value, field)
    case .flags: flags = try integer(value, field)
    case .systemUser: systemUser = try integer(value, field)
    case .count: count = try integer(value, field)
    case .commitment: commitment = try digest(value, field)
    case .version: version = try text(value, field)
    }
  }

  func entry() throws(LedgerFault) -> Entry {
    Entry(
      sequence: try required(sequence, .sequence),
      milliseconds: try required(milliseconds, .milliseconds),
      log: try required(log, .log), actor: try required(actor, .actor),
      session: try required(session, .session), role: try required(role, .role),
      responsible: responsible, event: try required(event, .event), subject: subject,
      objectType: objectType, object: object, basis: basis,
      flags: Entry.Flags(rawValue: try required(flags, .flags)), systemUser: systemUser,
      count: count, commitment: commitment, version: version)
  }

  private func required<Value>(_ value: Value?, _ field: Field) throws(LedgerFault) -> Value {
    guard let value else { throw .missingField(tag: field.rawValue) }
    return value
  }

  private func identity(
    _ value: UnsafeRawBufferPointer, _ field: Field
  ) throws(LedgerFault) -> Identity {
    try require(16, value, field)
    return Identity(high: bigEndian(value, at: 0), low: bigEndian(value, at: 8))
  }

  private func digest(
    _ value: UnsafeRawBufferPointer, _ field: Field
  ) throws(LedgerFault) -> Digest32 {
    try require(32, value, field)
    return Digest32(loading: value)
  }

  private func integer<Number: FixedWidthInteger & BitwiseCopyable>(
    _ value: UnsafeRawBufferPointer, _ field: Field
  ) throws(LedgerFault) -> Number {
    try require(Number.bitWidth / 8, value, field)
    return bigEndian(value, at: 0)
  }

  private func require(
    _ length: Int, _ value: UnsafeRawBufferPointer, _ field: Field
  ) throws(LedgerFault) {
    guard value.count == length else {
      throw .wrongLength(tag: field.rawValue, length: value.count)
    }
  }

  /// Checks the encoding only; the rule for text is applied when the entry is encoded again.
  private func text(
    _ value: UnsafeRawBufferPointer, _ field: Field
  ) throws(LedgerFault) -> String {
    // The checked way costs twice as much, and ASCII can't fail it.
    if value.allSatisfy({ $0 < 0x80 }) { return String(decoding: value, as: UTF8.self) }
    guard let text = String(validating: value, as: UTF8.self) else {
      throw .invalidText(tag: field.rawValue)
    }
    return text
  }
}

/// The number at an offset whose bytes the caller has counted.
private func bigEndian<Number: FixedWidthInteger & BitwiseCopyable>(
  _ buffer: UnsafeRawBufferPointer, at offset: Int
) -> Number {
  Number(bigEndian: buffer.loadUnaligned(fromByteOffset: offset, as: Number.self))
}
