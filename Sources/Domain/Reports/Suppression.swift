/// Which numbers don't leave the team, because they would point at somebody.
package enum Suppression {
  /// Numbers under this are hidden outside the team, nought too: that nobody was there tells as much.
  package static let smallest = Int64(PracticeFigures.smallest)

  /// The cells of a table that are hidden: those that are too small, and so many others that none
  /// of them follows from the sum of its row or column.
  ///
  /// Whoever knows such a sum finds a cell that alone is hidden, so then the smallest of the others
  /// goes too; the same when those that are hidden are too few people together. The same numbers
  /// always hide the same cells, whatever is asked.
  package static func hidden(_ counts: [[Int64]]) -> [[Bool]] { hidden(sharing: [counts]) }

  /// The cells to hide of numbers that are each a part of a cell of `whole`: what is left of that
  /// cell is found by subtracting, so a small rest hides its part as well.
  package static func hidden(_ counts: [[Int64]], of whole: [[Int64]]) -> [[Bool]] {
    let rest = zip(whole, counts).map { row, parts in zip(row, parts).map { $0 - $1 } }
    return hidden(sharing: [counts, rest])
  }

  /// The cells to hide in each of some tables of one shape, the same in all of them.
  private static func hidden(sharing tables: [[[Int64]]]) -> [[Bool]] {
    guard let counts = tables.first else { return [] }
    var hidden = counts.indices.map { row in
      counts[row].indices.map { column in
        tables.contains { $0[row][column] < smallest }
      }
    }
    let width = counts.map(\.count).max() ?? 0
    let rows = counts.indices.map { row in counts[row].indices.map { (row, $0) } }
    let columns = (0..<width).map { column in
      counts.indices.filter { counts[$0].count > column }.map { ($0, column) }
    }
    var isSettled = false
    while !isSettled {
      isSettled = true
      for (line, table) in (rows + columns).flatMap({ line in tables.map { (line, $0) } }) {
        guard let (row, column) = next(in: line, table, hidden) else { continue }
        hidden[row][column] = true
        isSettled = false
      }
    }
    return hidden
  }

  /// The cell of a line that has to be hidden with those that are; nil where none has.
  private static func next(
    in line: [(Int, Int)], _ counts: [[Int64]], _ hidden: [[Bool]]
  ) -> (Int, Int)? {
    // Cells with nobody add nothing to what is found by subtracting.
    let telling = line.filter { hidden[$0.0][$0.1] && counts[$0.0][$0.1] > 0 }
    let people = telling.reduce(Int64(0)) { $0 + counts[$1.0][$1.1] }
    guard telling.count == 1 || (!telling.isEmpty && people < smallest) else { return nil }
    return line.filter { !hidden[$0.0][$0.1] }.min {
      (counts[$0.0][$0.1], $0.0, $0.1) < (counts[$1.0][$1.1], $1.0, $1.1)
    }
  }
}
