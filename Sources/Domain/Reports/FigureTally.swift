/// Where a figure falls: in which month, and in which part of a division where one is asked.
package struct FigureKey: Hashable, Sendable {
  package let month: Month
  package let part: FigurePart?

  package init(_ month: Month, _ part: FigurePart? = nil) {
    self.month = month
    self.part = part
  }
}

/// A part of a division of figures.
package enum FigurePart: Hashable, Sendable {
  case provider(ID<Provider>)
  case referrer(ReferrerType)
  case municipality(MunicipalityCode)
  case team(ID<Team>)
  case unknown
}

/// How many figures there are, and what they measured where that was asked.
package struct FigureTally: Equatable, Sendable {
  package private(set) var count: Int64
  /// What was measured together, or the largest number where there is no room for it.
  package private(set) var sum: Int64
  /// Each of them, in any order; empty where only their number and sum were asked.
  package private(set) var values: [Int64]

  package init(count: Int64 = 0, sum: Int64 = 0) {
    self.count = count
    self.sum = sum
    values = []
  }

  package init(values: [Int64]) {
    count = Int64(values.count)
    sum = values.reduce(0) { $0.addingClamped($1) }
    self.values = values
  }

  package mutating func add(_ other: FigureTally) {
    count += other.count
    sum = sum.addingClamped(other.sum)
    values += other.values
  }

  package mutating func add(value: Int64) {
    count += 1
    sum = sum.addingClamped(value)
    values.append(value)
  }
}

/// The tallies of one report, by figure and place.
package typealias FigureTallies = [FigureKind: [FigureKey: FigureTally]]
