/// What of a family's help goes on in another year, and what ceiling follows from that.
///
/// It splits nothing: a commitment counts in the year it begins, whole. What runs on is shown with
/// the part of its days that lie in the other year, as a proposal for somebody to set.
package struct YearChange: Equatable, Sendable {
  package let year: Int
  package let municipality: MunicipalityCode
  package let lines: [Part]
  /// The parts of all lines together.
  package let proposed: Cents

  package struct Part: Equatable, Sendable {
    package let commitment: Commitment
    package let provider: Line
    /// What its days in that year would cost, at what it costs a day.
    package let part: Cents
  }

  /// nil where nothing goes on, or no budget of the year before says for which municipality.
  package init?(into year: Int, of page: FamilyPage) {
    guard let budget = page.budget, budget.year == year - 1,
      let first = try? Day(year: year, month: 1, day: 1)
    else { return nil }
    var lines: [Part] = []
    for line in page.help.commitments {
      let commitment = line.commitment
      guard commitment.isOpen, commitment.municipality == budget.municipality,
        commitment.year < year, commitment.untilDay.map({ $0 >= first }) ?? true,
        let part = Self.part(of: commitment, from: first)
      else { continue }
      lines.append(Part(commitment: commitment, provider: line.providerName, part: part))
    }
    guard !lines.isEmpty, let sum = try? Cents.sum(lines.map(\.part)) else { return nil }
    self.year = year
    municipality = budget.municipality
    self.lines = lines
    proposed = sum
  }

  /// Help without a last day is taken to go on all year, at what it cost to the end of its own.
  private static func part(of commitment: Commitment, from first: Day) -> Cents? {
    let planned = commitment.untilDay ?? commitment.fromDay.endOfYear
    let all = planned - commitment.fromDay + 1
    let last = min(commitment.untilDay ?? first.endOfYear, first.endOfYear)
    return try? Forecast.share(commitment.counted, last - first + 1, of: all)
  }
}
