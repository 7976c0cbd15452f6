extension Entry {
  /// The canonical bytes: the mark, then tag, length and value of each field present.
  ///
  /// Refuses text that `EntryText` does not accept. The 65,535 bytes that a tile allows can't be
  /// reached: all fields at their longest come to less than 1,500.
  package func encoded() throws(LedgerFault) -> [UInt8] {
    let room = Self.fixedRoom + (try checkedTextSize())
    return [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      var writer = EntryWriter(UnsafeMutableRawBufferPointer(buffer))
      write(to: &writer)
      count = writer.count
    }
  }

  static let mark: UInt32 = 0x4145_5631

  /// Room for the mark, 17 field heads and every value of fixed length.
  private static let fixedRoom = 4 + 17 * 3 + 2 * 8 + 6 * 16 + 1 + 2 * 4 + 32

  private func checkedTextSize() throws(LedgerFault) -> Int {
    try size(of: role, .role) + size(of: event, .event) + size(of: objectType, .objectType)
      + size(of: basis, .basis) + size(of: version, .version)
  }

  private func size(of text: String?, _ field: Field) throws(LedgerFault) -> Int {
    guard let text else { return 0 }
    guard EntryText.isValid(text, in: field) else { throw .invalidText(tag: field.rawValue) }
    return text.utf8.count
  }

  private func write(to writer: inout EntryWriter) {
    writer.write(Self.mark)
    writer.write(.sequence, sequence)
    writer.write(.milliseconds, milliseconds)
    writer.write(.log, log)
    writer.write(.actor, actor)
    writer.write(.session, session)
    writer.write(.role, role)
    writer.write(.responsible, responsible)
    writer.write(.event, event)
    writer.write(.subject, subject)
    writer.write(.objectType, objectType)
    writer.write(.object, object)
    writer.write(.basis, basis)
    writer.write(.flags, flags.rawValue)
    writer.write(.systemUser, systemUser)
    writer.write(.count, count)
    writer.write(.commitment, commitment)
    writer.write(.version, version)
  }
}

/// Writes fields one after another into room that was counted out for them.
private struct EntryWriter {
  private let buffer: UnsafeMutableRawBufferPointer
  private(set) var count = 0

  init(_ buffer: UnsafeMutableRawBufferPointer) { self.buffer = buffer }

  mutating func write<Number: FixedWidthInteger & BitwiseCopyable>(_ value: Number) {
    buffer.storeBytes(of: value.bigEndian, toByteOffset: count, as: Number.self)
    count += Number.bitWidth / 8
  }

  private mutating func head(_ field: Field, length: Int) {
    write(field.rawValue)
    write(UInt16(truncatingIfNeeded: length))
  }

  mutating func write<Number: FixedWidthInteger & BitwiseCopyable>(
    _ field: Field, _ value: Number?
  ) {
    guard let value else { return }
    head(field, length: Number.bitWidth / 8)
    write(value)
  }

  mutating func write(_ field: Field, _ value: Identity?) {
    guard let value else { return }
    head(field, length: 16)
    write(value.high)
    write(value.low)
  }

  mutating func write(_ field: Field, _ value: Digest32?) {
    guard let value else { return }
    head(field, length: 32)
    value.store(in: buffer, at: count)
    count += 32
  }

  mutating func write(_ field: Field, _ value: String?) {
    guard let value else { return }
    head(field, length: value.utf8.count)
    let room = UnsafeMutableRawBufferPointer(rebasing: buffer[count...])
    room.copyBytes(from: value.utf8)
    count += value.utf8.count
  }
}
