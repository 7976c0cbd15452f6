/// What somebody asks of a report.
package struct ReportQuestion: Equatable, Sendable {
  package var name: ReportName
  package var fromDay: Day
  /// The first day it no longer looks at.
  package var toDay: Day
  package var division: ReportDivision
  package var filter: ReportFilter
  /// Whether it is for people outside the team: small numbers are hidden then.
  package var isForOutside: Bool

  package init(
    _ name: ReportName, from: Day, to: Day, by division: ReportDivision? = nil,
    filter: ReportFilter = ReportFilter(), isForOutside: Bool = false
  ) {
    self.name = name
    fromDay = from
    toDay = to
    self.division = division ?? name.divisions.first ?? .month
    self.filter = filter
    self.isForOutside = isForOutside
  }

  /// The last twelve months, the current one included.
  package static func lastYear(_ name: ReportName, today: Day) -> ReportQuestion {
    let end = Month(today).end
    return ReportQuestion(name, from: end.adding(months: -12), to: end)
  }

  /// Refuses an empty or endless period, a division the report hasn't, and, for outside, what could
  /// be subtracted from another question: parts of months and several filters at once.
  package func check() throws(Refusal) {
    guard toDay > fromDay else { throw .report(.emptyPeriod) }
    guard Month.of(from: fromDay, to: toDay).count <= Self.longestMonths else {
      throw .report(.periodTooLong(months: Self.longestMonths))
    }
    guard name.divisions.contains(division) else {
      throw .report(.noSuchDivision(name, division))
    }
    // What stands now has no period.
    guard isForOutside, division != .one else { return }
    let starts = [fromDay, toDay]
    if division.isTime {
      guard starts.allSatisfy({ Month($0).first == $0 }) else { throw .report(.wholeMonths) }
      guard filter.count <= 1 else { throw .report(.oneFilter) }
    } else {
      guard starts.allSatisfy({ $0.month == 1 && $0.day == 1 }) else {
        throw .report(.wholeYears)
      }
      guard filter.count == 0 else { throw .report(.noFilter) }
    }
  }

  package static let longestMonths = 240
}

extension ReportQuestion {
  /// The same time and filter of another report.
  package func about(_ name: ReportName) -> ReportQuestion {
    ReportQuestion(name, from: fromDay, to: toDay, filter: filter, isForOutside: isForOutside)
      .fitting
  }

  /// The same divided in the next way there is.
  package var dividedOtherwise: ReportQuestion {
    var other = self
    let all = name.divisions
    other.division = all[((all.firstIndex(of: division) ?? 0) + 1) % all.count]
    return other.fitting
  }

  /// The same for outside the team, or for the team again.
  package var turnedOutside: ReportQuestion {
    var other = self
    other.isForOutside.toggle()
    return other.fitting
  }

  /// The nearest question that may be asked for outside: whole months, or whole years, and no more
  /// restrictions than one.
  package var fitting: ReportQuestion {
    guard isForOutside, division != .one else { return self }
    var other = self
    let last = toDay.adding(days: -1)
    if division.isTime {
      other.fromDay = Month(fromDay).first
      other.toDay = Month(last).end
      if filter.count > 1 { other.filter = ReportFilter(team: filter.team) }
    } else {
      other.fromDay = fromDay.startOfYear
      other.toDay = last.endOfYear.adding(days: 1)
      other.filter = ReportFilter()
    }
    return other
  }
}

/// Of what alone a report speaks.
package struct ReportFilter: Hashable, Sendable {
  package var team: Line?
  package var municipality: MunicipalityCode?
  package var referrer: ReferrerType?
  package var provider: ID<Provider>?

  package init(
    team: Line? = nil, municipality: MunicipalityCode? = nil, referrer: ReferrerType? = nil,
    provider: ID<Provider>? = nil
  ) {
    self.team = team
    self.municipality = municipality
    self.referrer = referrer
    self.provider = provider
  }

  package var count: Int {
    (team == nil ? 0 : 1) + (municipality == nil ? 0 : 1) + (referrer == nil ? 0 : 1)
      + (provider == nil ? 0 : 1)
  }
}
