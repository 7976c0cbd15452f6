/// What a caseload weighs, and how it is spread over colleagues.
package struct Caseload: Equatable, Sendable {
  /// The weights of the families together, in tenths.
  package var tenths: Int
  /// Hundredths of a full working week.
  package let fte: Int

  package init(tenths: Int, fte: Int) {
    self.tenths = tenths
    self.fte = fte
  }

  /// The weight per full working week, rounded half up; somebody without hours has no such number.
  package var perFte: Int? {
    guard fte > 0 else { return nil }
    return (tenths * 10 + fte / 2) / fte
  }

  /// Whether `self` has less work for its hours than `other`; without hours there is always more.
  func isLighter(than other: Caseload) -> Bool {
    guard fte > 0, other.fte > 0 else { return fte > other.fte }
    return tenths * other.fte < other.tenths * fte
  }

  /// Gives each family to the colleague who then has the lightest load for his hours.
  ///
  /// Families in the order given, their weights in tenths. With nobody to choose from, nobody.
  package static func spread<Colleague>(
    _ weights: [Int], over colleagues: [(who: Colleague, load: Caseload)]
  ) -> [Colleague?] {
    var loads = colleagues.map(\.load)
    return weights.map { weight in
      guard !loads.isEmpty else { return nil }
      var best = 0
      for place in loads.indices.dropFirst() {
        let (one, other) = (loads[place].adding(weight), loads[best].adding(weight))
        if one.isLighter(than: other) { best = place }
      }
      loads[best].tenths += weight
      return colleagues[best].who
    }
  }

  private func adding(_ weight: Int) -> Caseload { Caseload(tenths: tenths + weight, fte: fte) }
}
