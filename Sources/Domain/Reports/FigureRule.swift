extension Figure {
  /// Everything reports count of one family: the one place that says what the numbers mean.
  package static func derive(from facts: FigureFacts) -> [Figure] {
    files(facts) + trajectories(facts) + waits(facts) + movements(facts) + goals(facts)
      + budgets(facts)
  }

  private static func files(_ facts: FigureFacts) -> [Figure] {
    facts.files.flatMap { file -> [Figure] in
      func figure(_ kind: FigureKind, _ day: Day, _ value: Int64 = 0) -> Figure {
        Figure(
          kind, on: day, value: value, municipality: facts.municipality,
          referrer: facts.referrals.first?.type)
      }
      var all = [figure(.opened, file.openedOn)]
      guard let closed = file.closedOn else { return all }
      all.append(figure(.closed, closed, Int64(closed - file.openedOn)))
      guard let reasons = file.reasons else { return all }
      if reasons.isDropout { all.append(figure(.dropout, closed)) }
      for mark in [reasons.satisfaction, reasons.otherSatisfaction].compactMap(\.self) {
        all.append(figure(.satisfaction, closed, Int64(mark)))
      }
      return all
    }
  }

  private static func trajectories(_ facts: FigureFacts) -> [Figure] {
    Trajectory.ended(facts).flatMap { trajectory -> [Figure] in
      func figure(_ kind: FigureKind, _ value: Int64) -> Figure {
        Figure(
          kind, on: trajectory.endedOn, value: value, municipality: trajectory.municipality,
          provider: trajectory.provider, referrer: facts.referrer(of: trajectory.person))
      }
      return [
        figure(.trajectoryCost, trajectory.cost.rawValue),
        figure(.trajectoryTime, Int64(trajectory.endedOn - trajectory.startedOn)),
      ]
    }
  }

  private static func waits(_ facts: FigureFacts) -> [Figure] {
    let talks = facts.referrals.compactMap { referred -> Figure? in
      referred.talkedOn.map {
        Figure(
          .firstTalk, on: $0, value: Int64($0 - referred.receivedOn),
          municipality: facts.municipality, referrer: referred.type)
      }
    }
    let starts = facts.commitments.compactMap { commitment -> Figure? in
      commitment.startedOn.map {
        let decided = commitment.decision?.onDay ?? commitment.madeOn
        return Figure(
          .helpStart, on: $0, value: Int64(max(0, $0 - decided)),
          municipality: commitment.municipality, provider: commitment.provider,
          referrer: facts.referrer(of: commitment.person))
      }
    }
    return talks + starts
  }

  private static func movements(_ facts: FigureFacts) -> [Figure] {
    let referrer = facts.referrals.first?.type
    func figure(_ kind: FigureKind, _ day: Day, _ provider: ID<Provider>? = nil) -> Figure {
      Figure(
        kind, on: day, municipality: facts.municipality, provider: provider, referrer: referrer)
    }
    let switches = zip(facts.providers, facts.providers.dropFirst()).compactMap { before, after in
      before.provider == after.provider || before.isLocalTeam || after.isLocalTeam
        ? nil : figure(.providerSwitch, after.fromDay, after.provider)
    }
    return PlacementMove.among(facts.stays).map { figure(.placementMove, $0.to.fromDay) }
      + switches + facts.crises.map { figure(.crisis, $0) }
      + facts.scaleChanges.map {
        figure($0.direction == .up ? .scaleUp : .scaleDown, $0.onDay)
      }
  }

  private static func goals(_ facts: FigureFacts) -> [Figure] {
    facts.goals.flatMap { scores -> [Figure] in
      guard let first = scores.first, let last = scores.last, last.onDay > first.onDay else {
        return []
      }
      let change = Int64(last.score - first.score)
      return ([.goalScored] + (change > 0 ? [.goalRisen] : [])).map {
        Figure(
          $0, on: last.onDay, value: change, municipality: facts.municipality,
          referrer: facts.referrals.first?.type)
      }
    }
  }

  private static func budgets(_ facts: FigureFacts) -> [Figure] {
    facts.budgets.flatMap { budget -> [Figure] in
      guard let start = try? Day(year: budget.year, month: 1, day: 1) else { return [] }
      let amounts: [(FigureKind, Cents)] = [
        (.budget, budget.ceiling), (.committed, budget.committed), (.spent, budget.spent),
        (.forecast, budget.forecast),
      ]
      return amounts.map { kind, amount in
        Figure(kind, on: start, value: amount.rawValue, municipality: budget.municipality)
      }
    }
  }
}

extension FigureFacts {
  /// Who referred somebody; where nobody referred himself, who referred the family first.
  func referrer(of person: ID<Person>) -> ReferrerType? {
    (referrals.first { $0.person == person } ?? referrals.first)?.type
  }
}

/// The help of one person from one provider in one period of the file (traject): all his commitments
/// there, from the first start to the last stop.
///
/// It ended when each of them was stopped; help that never started is no trajectory. No law says what
/// one is: this is our own definition, shown with each report.
package struct Trajectory: Equatable, Sendable {
  package let person: ID<Person>
  package let provider: ID<Provider>
  /// That of its last commitment.
  package let municipality: MunicipalityCode
  package let startedOn: Day
  package let endedOn: Day
  /// What its commitments count for in the budgets.
  package let cost: Cents

  private struct Key: Hashable {
    let person: ID<Person>
    let provider: ID<Provider>
    let file: Int
  }

  /// The trajectories that ended, by their end.
  package static func ended(_ facts: FigureFacts) -> [Trajectory] {
    let groups = Dictionary(grouping: facts.commitments) { commitment in
      Key(
        person: commitment.person, provider: commitment.provider,
        file: facts.files.lastIndex { $0.openedOn <= commitment.madeOn } ?? 0)
    }
    return groups.values.compactMap(trajectory).sorted {
      ($0.endedOn, $0.person, $0.provider) < ($1.endedOn, $1.person, $1.provider)
    }
  }

  private static func trajectory(_ commitments: [Commitment]) -> Trajectory? {
    guard let last = commitments.max(by: { $0.number < $1.number }),
      commitments.allSatisfy({ !$0.isOpen }),
      let started = commitments.compactMap(\.startedOn).min(),
      let ended = commitments.compactMap({ $0.stop?.onDay }).max()
    else { return nil }
    let cost = commitments.reduce(Int64(0)) { $0.addingClamped($1.counted.rawValue) }
    return Trajectory(
      person: last.person, provider: last.provider, municipality: last.municipality,
      startedOn: started, endedOn: max(started, ended), cost: Cents(cost))
  }
}

extension Int64 {
  /// The sum, or the largest number where there is no room for it.
  func addingClamped(_ other: Int64) -> Int64 {
    let (sum, isOver) = addingReportingOverflow(other)
    return isOver ? (other > 0 ? .max : .min) : sum
  }
}
