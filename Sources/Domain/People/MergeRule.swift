/// What must be settled before two records can become one.
package enum MergeRule {
  /// Refuses two that are one already, and two who can't be one person.
  package static func check(_ kept: Person, _ merged: Person) throws(Refusal) {
    guard kept.id != merged.id else { throw .merge(.same) }
    if let first = kept.bsn, let second = merged.bsn, first != second {
      throw .merge(.twoBSNs)
    }
    guard (kept.expectedOn == nil) == (merged.expectedOn == nil),
      kept.deceasedOn == merged.deceasedOn
    else { throw .merge(.lifeDiffers) }
  }

  /// Refuses a chain: each record is kept once or goes once.
  package static func check(_ pairs: [PersonPair]) throws(Refusal) {
    let all = pairs.flatMap { [$0.kept, $0.merged] }
    guard Set(all).count == all.count else { throw .merge(.same) }
  }

  /// Refuses two families of which one must be settled first.
  package static func check(_ kept: MergeFacts, _ merged: MergeFacts) throws(Refusal) {
    guard kept.family != merged.family else { throw .merge(.same) }
    guard kept.isOpen else { throw .caseIsClosed(kept.caseNumber) }
    for side in [kept, merged] where side.hasOpenHandover {
      throw .merge(.openHandover(side.caseNumber))
    }
    guard !kept.hasOpenProtocol || !merged.hasOpenProtocol else {
      throw .merge(.twoProtocols)
    }
    guard !kept.hasOpenCrisis || !merged.hasOpenCrisis else { throw .merge(.twoCrises) }
    guard !kept.hasMessageBlock || !merged.hasMessageBlock else {
      throw .merge(.twoMessageBlocks)
    }
    guard kept.isRestricted || !merged.isRestricted else {
      throw .merge(.restricted(merged.caseNumber))
    }
    guard rank(merged.risk) <= rank(kept.risk) else {
      throw .merge(.higherRisk(kept.caseNumber))
    }
  }

  private static func rank(_ risk: RiskLevel) -> Int {
    RiskLevel.allCases.firstIndex(of: risk) ?? 0
  }
}

/// What the rule asks of a family.
package struct MergeFacts: Equatable, Sendable {
  package let family: ID<Family>
  package let caseNumber: CaseNumber
  package let isOpen: Bool
  package let risk: RiskLevel
  package let hasOpenHandover: Bool
  package let hasOpenProtocol: Bool
  package let hasOpenCrisis: Bool
  package let hasMessageBlock: Bool
  /// Whether it is open to its coordinator and to whom is named alone.
  package let isRestricted: Bool

  package init(
    family: ID<Family>, caseNumber: CaseNumber, isOpen: Bool, risk: RiskLevel,
    hasOpenHandover: Bool, hasOpenProtocol: Bool, hasOpenCrisis: Bool, hasMessageBlock: Bool,
    isRestricted: Bool = false
  ) {
    self.isRestricted = isRestricted
    self.hasOpenCrisis = hasOpenCrisis
    self.hasMessageBlock = hasMessageBlock
    self.family = family
    self.caseNumber = caseNumber
    self.isOpen = isOpen
    self.risk = risk
    self.hasOpenHandover = hasOpenHandover
    self.hasOpenProtocol = hasOpenProtocol
  }
}

/// Why two records don't become one, or not two again.
package enum MergeRefusal: Hashable, Sendable {
  case same
  case twoBSNs
  /// One isn't born yet or has died, and the other not.
  case lifeDiffers
  /// One is a relative of the other, or has custody of him.
  case related
  case openHandover(CaseNumber)
  case twoProtocols
  case twoCrises
  case twoMessageBlocks
  /// The file that goes is restricted and the one that stays isn't.
  case restricted(CaseNumber)
  /// The risk in the file that goes is the higher one.
  case higherRisk(CaseNumber)
  /// The file is part of another one now.
  case mergedInto(CaseNumber)
  case undoneAlready
  /// A later merge rests on this one.
  case laterMerge(CaseNumber, number: Int)

  package var code: String {
    switch self {
    case .same: "merge.same"
    case .twoBSNs: "merge.twoBSNs"
    case .lifeDiffers: "merge.life"
    case .related: "merge.related"
    case .openHandover: "merge.handover"
    case .twoProtocols: "merge.protocols"
    case .twoCrises: "merge.crises"
    case .twoMessageBlocks: "merge.messages"
    case .restricted: "merge.restricted"
    case .higherRisk: "merge.risk"
    case .mergedInto: "merge.into"
    case .undoneAlready: "merge.undone"
    case .laterMerge: "merge.later"
    }
  }
}
