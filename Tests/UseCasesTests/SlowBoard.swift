import Domain
import Store
import Testing
import UseCases

/// The numbers of the board counted by hand: whole tables are read, everything else is done here.
///
/// It shares no statement and no derived column with the board but the reminders, whose rule other
/// tests compare with the rows.
struct SlowBoard {
  let house: TestHouse
  let norms: Norms

  init(_ house: TestHouse) throws {
    self.house = house
    norms = try house.engine.read { try Norms(on: $0) }
  }

  struct Counted: Equatable {
    var families: [BoardGroup: Set<ID<Family>>] = [:]
    var tenths = 0
  }

  /// By coordinator; nil is nobody.
  func rows() throws -> [ID<User>?: Counted] {
    let facts = try Facts(house)
    var all: [ID<User>?: Counted] = [:]
    for file in facts.files where file.closedOn == nil {
      let family = file.family
      let who = facts.coordinators.first { $0.family == family && $0.toDay == nil }?.user
      for group in BoardGroup.allCases where holds(group, file, facts) {
        all[who, default: Counted()].families[group, default: []].insert(family)
      }
      let risk = facts.risks.first { $0.family == family && $0.toDay == nil }?.level ?? .none
      all[who, default: Counted()].tenths += norms[weight(risk)] + norms[phase(family, facts)]
    }
    return all
  }

  private func weight(_ risk: RiskLevel) -> Norm {
    switch risk {
    case .none: .weightNone
    case .low: .weightLow
    case .medium: .weightMedium
    case .high: .weightHigh
    }
  }

  private func phase(_ family: ID<Family>, _ facts: Facts) -> Norm {
    if facts.crises.contains(where: { $0.family == family && $0.isOpen }) { return .weightCrisis }
    if !facts.plans.contains(where: { $0.family == family && $0.fromDay != nil }) {
      return .weightStart
    }
    let waits = facts.waiting.contains { $0.family == family && $0.toDay == nil }
    return waits ? .weightWaiting : .weightRunning
  }

  private func holds(_ group: BoardGroup, _ file: CaseFile, _ facts: Facts) -> Bool {
    let family = file.family
    let today = house.today
    func isLate(_ condition: (Reminder.Reason) -> Bool) -> Bool {
      facts.reminders.contains {
        $0.family == family && $0.reminder.due < today && $0.reminder.showFrom <= today
          && condition($0.reminder.reason)
      }
    }
    switch group {
    case .open: return true
    case .new: return today - file.openedOn <= norms[.newFamily]
    case .late: return isLate { $0 != .handoverToAccept }
    case .noContact: return isLate { $0 == .contactNorm }
    case .childNotSeen: return isLate { $0 == .childNotSeen }
    case .planMissing: return !facts.hasPlan(family)
    case .incomplete: return !facts.isComplete(family, today)
    case .waiting:
      return facts.waiting.contains { term in
        let first = facts.waiting.filter { $0.commitment == term.commitment }
          .filter { $0.toDay.map { end in end > term.fromDay } ?? true }.map(\.fromDay).min()
        return term.family == family && term.toDay == nil
          && today - (first ?? today) > 7 * norms[.waitingLong]
      }
    case .budgetOver90:
      return facts.share(family, today).map { $0 > Double(norms[.budgetTight]) } ?? false
    case .handoverOpen:
      return facts.handovers.contains { $0.family == family && $0.decision == nil }
    case .unreviewedEmergency:
      return facts.emergencies.contains { $0.family == family && $0.review == nil }
    }
  }
}

/// All rows that the numbers follow from.
private struct Facts {
  let families: [Family]
  let files: [CaseFile]
  let coordinators: [CoordinatorTerm]
  let contactPoints: [ContactPointTerm]
  let providers: [ProviderTerm]
  let risks: [RiskTerm]
  let plans: [PlanVersion]
  let budgets: [BudgetTerm]
  let commitments: [Commitment]
  let waiting: [WaitingTerm]
  let handovers: [Handover]
  let emergencies: [EmergencyAccess]
  let crises: [Crisis]
  let reminders: [StoredReminder]

  init(_ house: TestHouse) throws {
    func all<Row: StoredRow>(_: Row.Type = Row.self) throws -> [Row] {
      try house.engine.read { connection in
        try connection.all(
          "SELECT \(Row.table.selection) FROM \(Row.table.name)", [], Row.read)
      }
    }
    families = try all()
    files = try all()
    coordinators = try all()
    contactPoints = try all()
    providers = try all()
    risks = try all()
    plans = try all()
    budgets = try all()
    commitments = try all()
    waiting = try all()
    handovers = try all()
    emergencies = try all()
    crises = try all()
    reminders = try all()
  }

  func hasPlan(_ family: ID<Family>) -> Bool {
    plans.contains { $0.family == family && $0.fromDay != nil && $0.toDay == nil }
  }

  func isComplete(_ family: ID<Family>, _ today: Day) -> Bool {
    hasPlan(family) && coordinators.contains { $0.family == family && $0.toDay == nil }
      && contactPoints.contains { $0.family == family && $0.toDay == nil }
      && providers.contains { $0.family == family && $0.toDay == nil }
      && hasBudget(family, today)
  }

  /// Whether the unbroken years of ceilings up to the last one have begun.
  private func hasBudget(_ family: ID<Family>, _ today: Day) -> Bool {
    let open = budgets.filter { $0.family == family && $0.toDay == nil }
    let years = Set(open.map(\.year))
    guard var first = years.max() else { return false }
    while years.contains(first - 1) { first -= 1 }
    let begun = open.filter { $0.year == first }.map(\.fromDay)
    return first <= today.year && begun.contains { $0 <= today }
  }

  /// What is committed of this year's ceiling, in percent; nil where there is none.
  func share(_ family: ID<Family>, _ today: Day) -> Double? {
    let home = families.first { $0.id == family }?.municipality
    guard
      let budget = budgets.first(where: {
        $0.family == family && $0.toDay == nil && $0.year == today.year
          && $0.municipality == home
      })
    else { return nil }
    let committed = commitments.filter {
      $0.family == family && $0.year == today.year && $0.municipality == home
    }.reduce(0) { $0 + $1.counted.rawValue }
    guard budget.ceiling.rawValue > 0 else { return committed > 0 ? .infinity : 0 }
    return 100 * Double(committed) / Double(budget.ceiling.rawValue)
  }
}
