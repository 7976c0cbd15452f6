import Texts

/// Where the user is in a list: on a record, not on a row number.
struct ListCursor<Key: Hashable & Sendable>: Equatable, Sendable {
  private(set) var key: Key?
  private(set) var index = 0
  private var top = 0

  /// After the rows have changed: stays on the record, or on its nearest neighbour.
  mutating func settle(in keys: [Key], rows: Int) {
    if let key, let place = keys.firstIndex(of: key) {
      index = place
    } else {
      index = max(0, min(index, keys.count - 1))
    }
    key = keys.indices.contains(index) ? keys[index] : nil
    top = first(rows: rows, count: keys.count)
  }

  mutating func move(to place: Int, in keys: [Key], rows: Int) {
    index = max(0, min(place, keys.count - 1))
    key = keys.indices.contains(index) ? keys[index] : nil
    top = first(rows: rows, count: keys.count)
  }

  mutating func select(_ wanted: Key, in keys: [Key], rows: Int) {
    guard let place = keys.firstIndex(of: wanted) else { return }
    move(to: place, in: keys, rows: rows)
  }

  /// Forgets the place, as when other rows are asked for.
  mutating func reset() { self = ListCursor() }

  /// Moves by an action of lists; false for any other.
  mutating func act(_ action: ActionName, in keys: [Key], rows: Int) -> Bool {
    let page = max(1, rows - 1)
    switch action {
    case .moveUp: move(to: index - 1, in: keys, rows: rows)
    case .moveDown: move(to: index + 1, in: keys, rows: rows)
    case .pageUp: move(to: index - page, in: keys, rows: rows)
    case .pageDown: move(to: index + page, in: keys, rows: rows)
    case .moveFirst: move(to: 0, in: keys, rows: rows)
    case .moveLast: move(to: keys.count - 1, in: keys, rows: rows)
    default: return false
    }
    return true
  }

  /// The first row in sight when so many fit.
  func first(rows: Int, count: Int) -> Int {
    guard rows > 0 else { return 0 }
    var first = min(top, max(0, count - rows))
    if index < first { first = index }
    if index >= first + rows { first = index - rows + 1 }
    return max(0, first)
  }

  /// The places in sight with the offset of each from the first row.
  func visible(rows: Int, count: Int) -> [(offset: Int, index: Int)] {
    let first = first(rows: rows, count: count)
    guard count > first, rows > 0 else { return [] }
    return (first..<min(count, first + rows)).map { ($0 - first, $0) }
  }
}
