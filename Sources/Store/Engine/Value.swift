package import Domain
package import Ledger

/// A value that goes into or comes out of a statement.
///
/// There are no floating-point numbers.
package enum Value: Hashable, Sendable {
  case null
  case integer(Int64)
  case text(String)
  case bytes([UInt8])
  /// Sixteen bytes, without an array around them.
  case id(UInt64, UInt64)

  package init(_ number: Int) { self = .integer(Int64(number)) }
  package init<Kind>(_ id: ID<Kind>) { self = .id(id.high, id.low) }
  package init<Kind>(_ id: ID<Kind>?) { self = id.map { .id($0.high, $0.low) } ?? .null }
  package init(_ day: Day) { self = .text(day.iso) }
  package init(_ day: Day?) { self = day.map { .text($0.iso) } ?? .null }
  package init(_ text: String?) { self = text.map(Value.text) ?? .null }
  package init(_ flag: Bool) { self = .integer(flag ? 1 : 0) }
  package init(_ identity: Identity) { self = .id(identity.high, identity.low) }
}

extension Identity {
  package init<Kind>(_ id: ID<Kind>) { self.init(high: id.high, low: id.low) }
}

extension ID {
  package init(_ identity: Identity) { self.init(high: identity.high, low: identity.low) }
}

/// Reads the columns of a row one after the other, in the order they were asked for.
package struct RowCursor {
  private let row: any RowReader
  private var column = 0

  package init(_ row: any RowReader, from column: Int = 0) {
    self.row = row
    self.column = column
  }

  /// The column that comes next, for rows that are read in parts.
  package var position: Int { column }

  package mutating func integer() -> Int64 {
    defer { column += 1 }
    return row.integer(column)
  }

  package mutating func int() -> Int { Int(integer()) }
  package mutating func flag() -> Bool { integer() != 0 }

  package mutating func text() -> String {
    defer { column += 1 }
    return row.text(column)
  }

  package mutating func optional<T, Fault: Error>(
    _ read: (inout RowCursor) throws(Fault) -> T
  ) throws(Fault) -> T? {
    guard !row.isNull(column) else {
      column += 1
      return nil
    }
    return try read(&self)
  }

  package mutating func id<Kind>(_: Kind.Type = Kind.self) throws(StoreFault) -> ID<Kind> {
    defer { column += 1 }
    guard let id = row.withBytes(column, { ID<Kind>(bytes: $0) }) else {
      throw .unreadable(column: row.columnName(column))
    }
    return id
  }

  package mutating func day() throws(StoreFault) -> Day {
    defer { column += 1 }
    guard let day = row.withBytes(column, { Day(iso: $0) }) else {
      throw .unreadable(column: row.columnName(column))
    }
    return day
  }

  /// Makes a value of the domain out of a text, or says which column can't be read.
  package mutating func make<T, Fault: Error>(
    _ make: (String) throws(Fault) -> T
  ) throws(StoreFault) -> T {
    let name = row.columnName(column)
    do { return try make(text()) } catch { throw .unreadable(column: name) }
  }

  /// A case of one of our enums by its stored raw value.
  package mutating func code<T: RawRepresentable>(
    _: T.Type = T.self
  ) throws(StoreFault) -> T where T.RawValue == String {
    let name = row.columnName(column)
    guard let value = T(rawValue: text()) else { throw .unreadable(column: name) }
    return value
  }

  package mutating func rawBytes() -> [UInt8] {
    defer { column += 1 }
    return row.withBytes(column) { Array($0) }
  }

  package mutating func line() throws(StoreFault) -> Line { try make { try Line($0, limit: 500) } }

  package mutating func optionalDay() throws(StoreFault) -> Day? {
    guard !row.isNull(column) else {
      column += 1
      return nil
    }
    return try day()
  }

  package mutating func optionalID<Kind>(
    _: Kind.Type = Kind.self
  ) throws(StoreFault) -> ID<Kind>? {
    guard !row.isNull(column) else {
      column += 1
      return nil
    }
    return try id()
  }

  package mutating func optionalLine() throws(StoreFault) -> Line? {
    guard !row.isNull(column) else {
      column += 1
      return nil
    }
    return try line()
  }

  package mutating func optionalMake<T, Fault: Error>(
    _ make: (String) throws(Fault) -> T
  ) throws(StoreFault) -> T? {
    guard !row.isNull(column) else {
      column += 1
      return nil
    }
    return try self.make(make)
  }
}

/// What the store itself cannot read or do; `CaseDesk` turns it into a trouble for people.
package enum StoreFault: Error, Hashable, Sendable {
  case unreadable(column: String)
  case notFound(table: String)
  case rowVanished(table: String)
  /// A rule of the schema refused: the name of the rule.
  case constraint(String)
  case trouble(StoreTrouble)
}
