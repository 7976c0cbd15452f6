/// What reading a file of declared lines did, or would do.
package struct ClaimReport: Equatable, Sendable {
  /// Rows, faults and files; what is `new` came in.
  package var file: ImportReport
  package var tally = ClaimTally()
  /// The number of the file; nil after a dry run.
  package var number: Int?

  package init(file: ImportReport, tally: ClaimTally = ClaimTally(), number: Int? = nil) {
    self.file = file
    self.tally = tally
    self.number = number
  }
}

/// How many lines came in, and how many fit.
package struct ClaimTally: Equatable, Sendable {
  package private(set) var ready = 0
  package private(set) var readyAmount = Cents.zero
  package private(set) var held: [ClaimHold: Int] = [:]
  package private(set) var known = 0

  package init() {}

  package var new: Int { ready + heldCount }
  package var heldCount: Int { held.values.reduce(0, +) }

  package mutating func addKnown() { known += 1 }

  package mutating func add(_ content: ClaimContent, hold: ClaimHold?) {
    if let hold {
      held[hold, default: 0] += 1
    } else {
      ready += 1
      // A line has at most eight digits: it would take 92 milliards of lines.
      readyAmount = (try? readyAmount.adding(content.signed)) ?? readyAmount
    }
  }

  package mutating func add(_ other: ClaimTally) {
    ready += other.ready
    known += other.known
    readyAmount = (try? readyAmount.adding(other.readyAmount)) ?? readyAmount
    held.merge(other.held) { $0 + $1 }
  }
}
