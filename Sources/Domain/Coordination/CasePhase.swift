/// How far a family is, as far as it changes how much work it is.
///
/// The first that holds, in this order.
package enum CasePhase: String, CaseIterable, Sendable {
  /// A crisis is open.
  case crisis
  /// No plan was ever adopted.
  case start
  /// Somebody waits for help.
  case waiting
  case running

  /// The norm that says what it adds to a family's weight.
  package var norm: Norm {
    switch self {
    case .crisis: .weightCrisis
    case .start: .weightStart
    case .waiting: .weightWaiting
    case .running: .weightRunning
    }
  }
}

extension FamilySummary {
  package var phase: CasePhase {
    if crisisOn != nil { return .crisis }
    if plannedOn == nil { return .start }
    return waiting == nil ? .running : .waiting
  }
}

/// The families of one risk in one phase, and what they weigh.
package struct LoadPart: Equatable, Sendable {
  package let risk: RiskLevel
  package let phase: CasePhase
  package let count: Int
  /// What one of them weighs, in tenths.
  package let each: Int

  package init(risk: RiskLevel, phase: CasePhase, count: Int, each: Int) {
    self.risk = risk
    self.phase = phase
    self.count = count
    self.each = each
  }

  package var tenths: Int { count * each }
}

extension Norms {
  /// What a family of this risk in this phase weighs, in tenths.
  package func weight(_ risk: RiskLevel, _ phase: CasePhase) -> Int {
    let base =
      switch risk {
      case .none: self[.weightNone]
      case .low: self[.weightLow]
      case .medium: self[.weightMedium]
      case .high: self[.weightHigh]
      }
    return base + self[phase.norm]
  }

  /// The parts of a caseload, the heaviest families first.
  package func parts(_ counts: [LoadKey: Int]) -> [LoadPart] {
    counts.filter { $0.value > 0 }.map { key, count in
      LoadPart(
        risk: key.risk, phase: key.phase, count: count, each: weight(key.risk, key.phase))
    }.sorted { $0.order.lexicographicallyPrecedes($1.order) }
  }
}

/// What the weight of a family depends on.
package struct LoadKey: Hashable, Sendable {
  package let risk: RiskLevel
  package let phase: CasePhase

  package init(_ risk: RiskLevel, _ phase: CasePhase) {
    self.risk = risk
    self.phase = phase
  }
}

extension LoadPart {
  fileprivate var order: [Int] {
    [
      -each, -(RiskLevel.allCases.firstIndex(of: risk) ?? 0),
      CasePhase.allCases.firstIndex(of: phase) ?? 0,
    ]
  }
}
