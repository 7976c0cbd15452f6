import Domain
import Store

@testable import UseCases

/// Counts what reports count from all rows of a store, slowly and plainly: it shares neither SQL nor
/// rule with them.
struct SlowFigures {
  private let families: [Family]
  private let files: [CaseFile]
  private let closings: [CaseClosing]
  private let referrals: [Referral]
  private let notes: [Note]
  private let commitments: [Commitment]
  private let records: [PracticeRecord]
  private let budgets: [BudgetTerm]
  private let scores: [GoalScore]
  private let goals: [Goal]
  private let terms: [ProviderTerm]
  private let providers: [Provider]
  private let crises: [Crisis]
  private let scales: [ScaleChange]
  private let lines: [ClaimLine]
  private let bookings: [ClaimBooking]
  private let everyReferral: [Referral]
  private let team: ID<Team>

  init(_ connection: any Connection, team: ID<Team>) throws {
    func all<Row: StoredRow>(_: Row.Type = Row.self) throws -> [Row] {
      try connection.all(
        "SELECT \(Row.table.selection) FROM \(Row.table.name)", [], Row.read)
    }
    self.team = team
    families = try all().filter { $0.team == team }
    let ids = Set(families.map(\.id))
    files = try all().filter { ids.contains($0.family) }
    closings = try all().filter { ids.contains($0.family) }
    everyReferral = try all(StoredReferral.self).map(\.referral)
    referrals = everyReferral.filter { $0.team == team }
    lines = try all()
    bookings = try all()
    notes = try all().filter { ids.contains($0.family) }
    commitments = try all().filter { ids.contains($0.family) }
    records = try all().filter { $0.team == team }
    budgets = try all().filter { ids.contains($0.family) }
    scores = try all().filter { ids.contains($0.family) }
    goals = try all().filter { ids.contains($0.family) }
    terms = try all().filter { ids.contains($0.family) }
    providers = try all()
    crises = try all().filter { ids.contains($0.family) }
    scales = try all().filter { ids.contains($0.family) }
  }

  /// Each thing a kind counts, with its day and what it measures.
  func everything(_ kind: FigureKind) -> [(day: Day, value: Int64)] {
    switch kind {
    case .referred: referrals.map { ($0.content.receivedOn, 0) }
    case .solvedAtPractice: ended(.closedAtPractice)
    case .keptAtPractice: kept
    case .sentByPractice: ended(.sent)
    case .opened: files.map { ($0.openedOn, 0) }
    case .closed:
      files.compactMap { file in file.closedOn.map { ($0, Int64($0 - file.openedOn)) } }
    case .dropout:
      closings.filter { ["02", "03", "04"].contains($0.reasons.endReason.rawValue) }
        .filter(isStillClosed).map { ($0.onDay, 0) }
    case .satisfaction:
      closings.filter(isStillClosed).flatMap { closing in
        [closing.reasons.satisfaction, closing.reasons.otherSatisfaction].compactMap(\.self)
          .map { (closing.onDay, Int64($0)) }
      }
    case .firstTalk: firstTalks
    case .helpStart:
      commitments.compactMap { one in
        one.startedOn.map { ($0, Int64(max(0, $0 - (one.decision?.onDay ?? one.madeOn)))) }
      }
    case .trajectoryCost: trajectories.map { ($0.day, $0.cents) }
    case .trajectoryTime: trajectories.map { ($0.day, $0.days) }
    case .budget: current.map { (newYear($0.year), $0.ceiling.rawValue) }
    case .committed: current.map { (newYear($0.year), committed($0)) }
    case .spent: current.map { (newYear($0.year), spent($0)) }
    case .forecast: current.map { (newYear($0.year), forecast($0)) }
    case .goalScored: goalChanges
    case .goalRisen: goalChanges.filter { $0.value > 0 }
    case .providerSwitch: switches
    case .crisis: crises.map { ($0.beganOn, 0) }
    case .scaleUp: scales.filter { $0.direction == .up }.map { ($0.onDay, 0) }
    case .scaleDown: scales.filter { $0.direction == .down }.map { ($0.onDay, 0) }
    case .placementMove: []
    }
  }

  func count(_ kind: FigureKind, _ from: Day, _ to: Day) -> Int64 {
    Int64(values(kind, from, to).count)
  }

  /// What is measured in a period, the lowest first.
  func values(_ kind: FigureKind, _ from: Day, _ to: Day) -> [Int64] {
    everything(kind).filter { from <= $0.day && $0.day < to }.map(\.value).sorted()
  }

  private func isStillClosed(_ closing: CaseClosing) -> Bool {
    files.contains { $0.id == closing.file && $0.closedOn != nil }
  }

  private func ended(_ state: PracticeState) -> [(day: Day, value: Int64)] {
    records.filter { $0.state == state }.compactMap { record in record.endedOn.map { ($0, 0) } }
  }

  /// Finished well, and nobody referred that child in the half year after it.
  private var kept: [(day: Day, value: Int64)] {
    records.filter { record in
      guard record.state == .closedAtPractice, let ended = record.endedOn,
        [.solved, .advice, .schoolOrYouthHealth].contains(record.outcome)
      else { return false }
      let child = record.content
      return !everyReferral.contains { referral in
        let other = referral.content
        let isSame =
          other.birth == child.birth
          && ((child.bsn != nil && other.bsn == child.bsn)
            || (other.name.surname == child.name.surname && other.name.given == child.name.given))
        return isSame && referral.state != .withdrawn && other.receivedOn >= ended
          && other.receivedOn < ended.adding(months: 6)
      }
    }.compactMap { record in record.endedOn.map { ($0, 0) } }
  }

  private func newYear(_ year: Int) -> Day {
    // swift-format-ignore: NeverUseForceTry
    try! Day("\(year)-01-01")
  }

  private var firstTalks: [(day: Day, value: Int64)] {
    var found: [(day: Day, value: Int64)] = []
    for referral in referrals {
      guard let family = referral.family else { continue }
      var first: Day?
      for note in notes where note.family == family && note.kind != .consultation {
        guard note.onDay >= referral.content.receivedOn else { continue }
        if first == nil || note.onDay < first ?? note.onDay { first = note.onDay }
      }
      if let first { found.append((first, Int64(first - referral.content.receivedOn))) }
    }
    return found
  }

  private var trajectories: [(day: Day, cents: Int64, days: Int64)] {
    var groups: [String: [Commitment]] = [:]
    for one in commitments {
      let period = files.filter { $0.family == one.family && $0.openedOn <= one.madeOn }.count
      groups["\(one.person.uuid) \(one.provider.uuid) \(one.family.uuid) \(period)", default: []]
        .append(one)
    }
    return groups.values.compactMap { group in
      var (cents, first, last) = (Int64(0), Day.latest, Day.earliest)
      for one in group {
        guard let stop = one.stop else { return nil }
        cents += (stop.remains ?? one.amount ?? .zero).rawValue
        if let started = one.startedOn, started < first { first = started }
        if stop.onDay > last { last = stop.onDay }
      }
      return first == .latest ? nil : (max(first, last), cents, Int64(max(first, last) - first))
    }
  }

  private func counted(_ budget: BudgetTerm) -> [Commitment] {
    commitments.filter {
      $0.family == budget.family && $0.fromDay.year == budget.year
        && $0.municipality == budget.municipality
    }
  }

  private func booked(_ commitment: Commitment) -> Int64 {
    var sum: Int64 = 0
    for line in lines where line.commitment == commitment.id {
      for booking in bookings where booking.line == line.id { sum += booking.amount.rawValue }
    }
    return sum
  }

  private func spent(_ budget: BudgetTerm) -> Int64 {
    counted(budget).map(booked).reduce(0, +)
  }

  /// What was booked, and the days after it at what a day costs.
  private func forecast(_ budget: BudgetTerm) -> Int64 {
    var sum: Int64 = 0
    for one in counted(budget) {
      let whole = (one.stop?.remains ?? one.amount ?? .zero).rawValue
      let days = lines.filter { $0.commitment == one.id && $0.state == .booked }
        .map(\.content.untilDay)
      guard let covered = days.max() else {
        sum += max(whole, booked(one))
        continue
      }
      if let remains = one.stop?.remains {
        sum += max(remains.rawValue, booked(one))
        continue
      }
      let planned = one.untilDay ?? one.fromDay.endOfYear
      let end = min(planned, one.stop?.onDay ?? planned)
      let all = planned - one.fromDay + 1
      let left = max(0, min(all, end - covered))
      sum += booked(one) + whole * Int64(left) / Int64(all)
    }
    return sum
  }

  private var current: [BudgetTerm] { budgets.filter { $0.toDay == nil } }

  private func committed(_ budget: BudgetTerm) -> Int64 {
    var sum: Int64 = 0
    for one in commitments where one.family == budget.family {
      guard one.fromDay.year == budget.year, one.municipality == budget.municipality else {
        continue
      }
      sum += (one.stop?.remains ?? one.amount ?? .zero).rawValue
    }
    return sum
  }

  private var goalChanges: [(day: Day, value: Int64)] {
    let origins = Dictionary(
      goals.map { ($0.id, $0.origin ?? $0.id) }, uniquingKeysWith: { first, _ in first })
    var lines: [ID<Goal>: [GoalScore]] = [:]
    for score in scores { lines[origins[score.goal] ?? score.goal, default: []].append(score) }
    return lines.values.compactMap { line in
      let ordered = line.sorted { ($0.onDay, $0.id) < ($1.onDay, $1.id) }
      guard let first = ordered.first, let last = ordered.last, last.onDay > first.onDay else {
        return nil
      }
      return (last.onDay, Int64(last.score - first.score))
    }
  }

  private var switches: [(day: Day, value: Int64)] {
    let local = Set(providers.filter { $0.team != nil }.map(\.id))
    var found: [(day: Day, value: Int64)] = []
    for family in families {
      let ordered = terms.filter { $0.family == family.id }
        .filter { term in term.toDay.map { $0 > term.fromDay } ?? true }
        .sorted { $0.number < $1.number }
      for (before, after) in zip(ordered, ordered.dropFirst())
      where before.provider != after.provider && !local.contains(before.provider)
        && !local.contains(after.provider)
      {
        found.append((after.fromDay, 0))
      }
    }
    return found
  }
}
