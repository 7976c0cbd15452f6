/// What was declared and booked on one commitment.
package struct Spent: Equatable, Sendable {
  package let booked: Cents
  package let volume: Int
  /// The last day that a booked line is for.
  package let coveredUntil: Day?

  package static let nothing = Spent(booked: .zero, volume: 0, coveredUntil: nil)

  package init(booked: Cents, volume: Int, coveredUntil: Day?) {
    self.booked = booked
    self.volume = volume
    self.coveredUntil = coveredUntil
  }
}

/// What a budget is expected to come to (verwachting), from what is committed and what was booked.
///
/// It follows from what is recorded alone, never from today: another day gives another forecast only
/// when something was written.
package enum Forecast {
  /// What one commitment is expected to come to.
  ///
  /// While nothing is booked it is what counts in the budget. Once something is, it is that and what
  /// is left by days: the days after the last booked one, at what the commitment costs a day. Without
  /// a last day it is counted to the end of its year. Stopped help is counted to the day it stopped,
  /// but never to less than what was booked; where somebody wrote down what remains, it is that.
  package static func of(_ commitment: Commitment, spent: Spent) throws(ValueFault) -> Cents {
    guard let covered = spent.coveredUntil else { return max(commitment.counted, spent.booked) }
    if let remains = commitment.stop?.remains { return max(remains, spent.booked) }
    let planned = commitment.untilDay ?? commitment.fromDay.endOfYear
    let last = min(planned, commitment.stop?.onDay ?? planned)
    let days = planned - commitment.fromDay + 1
    let left = min(max(0, last - covered), days)
    return try spent.booked.adding(share(commitment.counted, left, of: days))
  }

  /// What a number of commitments come to.
  package static func of(
    _ commitments: [(commitment: Commitment, spent: Spent)]
  ) throws(ValueFault) -> Cents {
    var total = Cents.zero
    for (commitment, spent) in commitments {
      total = try total.adding(of(commitment, spent: spent))
    }
    return total
  }

  /// So many days of an amount over all its days, rounded down to a cent.
  package static func share(
    _ amount: Cents, _ days: Int, of all: Int
  ) throws(ValueFault) -> Cents {
    guard all > 0, days > 0 else { return .zero }
    let (product, overflow) = amount.rawValue.multipliedReportingOverflow(by: Int64(days))
    if overflow { throw .amountTooLarge }
    return Cents(product / Int64(all))
  }
}

extension FamilyPage {
  /// What counts in the budget in sight.
  private var budgetCommitments: [Commitment] {
    guard let budget else { return [] }
    return help.commitments.map(\.commitment).filter {
      $0.year == budget.year && $0.municipality == budget.municipality
    }
  }

  /// What was booked of the budget in sight (gedeclareerd).
  package var spent: Cents {
    let amounts = budgetCommitments.map { help.spent[$0.id]?.booked ?? .zero }
    return (try? Cents.sum(amounts)) ?? .zero
  }

  /// What that budget is expected to come to; nil where nothing counts in it.
  package var forecast: Cents? {
    let all = budgetCommitments
    guard !all.isEmpty else { return nil }
    return try? Forecast.of(all.map { ($0, help.spent[$0.id] ?? .nothing) })
  }
}
