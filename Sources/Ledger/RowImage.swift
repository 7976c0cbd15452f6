/// The canonical bytes of a row as it stands after a change.
///
/// A count, then for each column, in the order of the bytes of its name: name, kind and value,
/// each with its length. There is no kind for fractions: money is whole cents and a date is text.
package enum RowImage {
  /// A value as the store holds it.
  package enum Column: Equatable, Sendable {
    /// No value.
    case null
    /// A signed whole number.
    case integer(Int64)
    /// Text, in the very bytes the store holds.
    case text(String)
    /// Raw bytes, such as an id.
    case blob([UInt8])
  }

  /// Writes the columns sorted by the bytes of their names, which differ from one another.
  ///
  /// A row has at most 65,535 columns and a name at most 65,535 bytes; a database allows fewer.
  package static func encode(_ columns: [(name: String, value: Column)]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(2 + columns.count * 40)
    bytes.append(bigEndian: UInt16(columns.count))
    let sorted = columns.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    for column in sorted {
      bytes.append(bigEndian: UInt16(column.name.utf8.count))
      bytes.append(contentsOf: column.name.utf8)
      append(column.value, to: &bytes)
    }
    return bytes
  }

  /// Reads columns back, in their order, and refuses all that `encode` would not have written.
  package static func decode(
    _ bytes: [UInt8]
  ) throws(LedgerFault) -> [(name: String, value: Column)] {
    var cursor = ByteCursor(bytes)
    guard let count = cursor.read(UInt16.self) else { throw .malformedRowImage(offset: 0) }
    var columns: [(name: String, value: Column)] = []
    for _ in 0..<count {
      let start = cursor.offset
      guard let column = column(from: &cursor) else { throw .malformedRowImage(offset: start) }
      if let last = columns.last {
        guard last.name.utf8.lexicographicallyPrecedes(column.name.utf8) else {
          throw .malformedRowImage(offset: start)
        }
      }
      columns.append(column)
    }
    guard cursor.isAtEnd else { throw .malformedRowImage(offset: cursor.offset) }
    return columns
  }

  private static func append(_ value: Column, to bytes: inout [UInt8]) {
    switch value {
    case .null: head(.null, 0, to: &bytes)
    case .integer(let number):
      head(.integer, 8, to: &bytes)
      bytes.append(bigEndian: number)
    case .text(let text):
      head(.text, text.utf8.count, to: &bytes)
      bytes.append(contentsOf: text.utf8)
    case .blob(let blob):
      head(.blob, blob.count, to: &bytes)
      bytes.append(contentsOf: blob)
    }
  }

  private static func head(_ kind: Kind, _ length: Int, to bytes: inout [UInt8]) {
    bytes.append(kind.rawValue)
    bytes.append(bigEndian: UInt32(length))
  }

  private static func column(
    from cursor: inout ByteCursor
  ) -> (name: String, value: Column)? {
    guard let nameLength = cursor.read(UInt16.self), let nameBytes = cursor.read(Int(nameLength)),
      let name = String(validating: nameBytes, as: UTF8.self),
      let kind = cursor.read(UInt8.self).flatMap({ Kind(rawValue: $0) }),
      let length = cursor.read(UInt32.self), let bytes = cursor.read(Int(length)),
      let value = value(bytes, kind)
    else { return nil }
    return (name, value)
  }

  private static func value(_ bytes: ArraySlice<UInt8>, _ kind: Kind) -> Column? {
    switch kind {
    case .null: bytes.isEmpty ? .null : nil
    case .integer:
      bytes.count == 8 ? .integer(Int64(bitPattern: number(in: bytes))) : nil
    case .text: String(validating: bytes, as: UTF8.self).map { .text($0) }
    case .blob: .blob(Array(bytes))
    }
  }

  private enum Kind: UInt8 {
    case null = 0
    case integer = 1
    case text = 2
    case blob = 3
  }
}
