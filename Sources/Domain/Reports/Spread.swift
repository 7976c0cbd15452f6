/// The middle and the high end of what was measured.
package enum Spread {
  /// The middle value, or the mean of the two middle ones rounded down; nil for nothing.
  package static func median(_ sorted: [Int64]) -> Int64? {
    guard !sorted.isEmpty else { return nil }
    let middle = sorted.count / 2
    guard sorted.count.isMultiple(of: 2) else { return sorted[middle] }
    let (low, high) = (sorted[middle - 1], sorted[middle])
    // Halves first: the sum of both might not fit.
    return low / 2 + high / 2 + (low % 2 + high % 2) / 2
  }

  /// The smallest value that nine in ten don't exceed (nearest rank); nil for nothing.
  package static func ninetieth(_ sorted: [Int64]) -> Int64? {
    guard !sorted.isEmpty else { return nil }
    return sorted[(sorted.count * 9 + 9) / 10 - 1]
  }

  /// A part of a whole in tenths of a percent, rounded down; nil of nothing.
  package static func perMille(_ part: Int64, of whole: Int64) -> Int64? {
    guard whole > 0, part >= 0 else { return nil }
    guard part / whole < .max / 1000 else { return .max }
    // Twice as wide between: the product of the largest sums doesn't fit.
    return whole.dividingFullWidth(part.multipliedFullWidth(by: 1000)).quotient
  }
}
