import Domain

/// The rows of a list, page after page, up to a limit.
///
/// `page` asks for so many rows after a key, and is told nil for the first; what it answers with nil
/// ends the list.
func everyPage<Row>(
  _ limit: Int?, _ page: (_ after: PageKey?, _ size: Int) throws -> (rows: [Row], next: PageKey?)?
) rethrows -> [Row] {
  var rows: [Row] = []
  var key: PageKey?
  repeat {
    let size = min(500, limit.map { $0 - rows.count } ?? 500)
    guard let found = try page(key, size) else { break }
    rows += found.rows
    key = found.next
  } while key != nil && rows.count < limit ?? Int.max
  return rows
}
