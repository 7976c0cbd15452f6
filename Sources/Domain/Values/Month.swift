/// A calendar month, as 2026-03.
package struct Month: Hashable, Comparable, Sendable, BitwiseCopyable {
  /// The first day of the month.
  package let first: Day

  /// The month a day is in.
  package init(_ day: Day) { first = day.adding(days: 1 - day.day) }

  /// Reads 2026-03 and nothing else.
  package init(_ text: String) throws(ValueFault) {
    if text.isEmpty { throw .empty }
    guard text.utf8.count == 7 else { throw .notADate }
    first = try Day(text + "-01")
  }

  /// The first day after the month.
  package var end: Day { first.adding(months: 1) }

  package var next: Month { Month(end) }

  /// The stored form.
  package var iso: String { String(first.iso.prefix(7)) }

  /// The months that have a day in a half-open period, in order.
  package static func of(from: Day, to: Day) -> [Month] {
    var months: [Month] = []
    var month = Month(from)
    while month.first < to, months.count < 12 * 201 {
      months.append(month)
      guard month.end > month.first else { break }
      month = month.next
    }
    return months
  }

  package static func < (one: Month, other: Month) -> Bool { one.first < other.first }
}
