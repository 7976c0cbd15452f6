package import Domain

/// Reports in English.
extension English {
  package func name(of report: ReportName) -> String {
    switch report {
    case .inflow: "Inflow and cost"
    case .costs: "Cost per trajectory"
    case .practice: "POH-GGZ youth"
    case .waiting: "Waiting times"
    case .leadTime: "Lead times"
    case .budget: "Budget depletion"
    case .movements: "Moves and crises"
    case .outcomes: "Outcomes"
    case .completeness: "The six in order"
    }
  }

  package func definition(of report: ReportName) -> String {
    switch report {
    case .inflow:
      "What comes in and goes out each month, beside what a trajectory costs: whether less inflow means less cost."
    case .costs:
      "What trajectories cost that ended in the period. A trajectory is all help to one youth from one provider in one period of the file, from the first start until all of it has stopped."
    case .practice:
      "How many children the general practice finishes itself, how many of those are not referred on later, and how many it sends to the team."
    case .waiting:
      "How long families wait: from the referral to the first talk, and from the decision to the start of help. Four and ten weeks are the treeknorm: a guideline, no law."
    case .leadTime: "How long files were open and trajectories took that ended in the period."
    case .budget:
      "What is committed and spent of the budgets of the year, and what they are expected to come to. A budget counts for the municipality and the year it is of."
    case .movements:
      "How often children move, families change provider, and how often it goes wrong or becomes heavier or lighter."
    case .outcomes:
      "How it ended: dropout, goals that came nearer, and the mark of youth or parent."
    case .completeness:
      "In how many open files each of the six is there now: family, plan, coordinator, contact point, provider and budget."
    }
  }

  package func head(of column: ReportColumn) -> String {
    switch column {
    case .referrals: "referrals"
    case .solvedByPOH: "solved\nby POH"
    case .sentByPOH: "sent to\nthe team"
    case .notReferredOn: "not\nreferred on"
    case .solvedShare: "share\nsolved"
    case .opened: "files\nopened"
    case .closed: "files\nclosed"
    case .medianCost: "trajectory\nmedian"
    case .ninetiethCost: "trajectory\np90"
    case .totalCost: "total cost"
    case .trajectories: "trajectories"
    case .medianTrajectory: "duration\nmedian"
    case .ninetiethTrajectory: "duration\np90"
    case .firstTalks: "first\ntalks"
    case .medianFirstTalk: "talk\nmedian"
    case .ninetiethFirstTalk: "talk\np90"
    case .helpStarts: "help\nstarted"
    case .medianHelpStart: "start of help\nmedian"
    case .ninetiethHelpStart: "start of help\np90"
    case .medianFile: "file\nmedian"
    case .ninetiethFile: "file\np90"
    case .budgets: "budgets"
    case .ceiling: "ceiling"
    case .committed: "committed"
    case .usedShare: "share\ncommitted"
    case .spent: "spent"
    case .forecast: "forecast"
    case .forecastShare: "share\nforecast"
    case .placementMoves: "placement\nmoves"
    case .providerSwitches: "provider\nswitches"
    case .crises: "crises in all"
    case .scaleUps: "scaled\nup"
    case .scaleDowns: "scaled\ndown"
    case .dropouts: "dropout"
    case .dropoutShare: "share\ndropout"
    case .goals: "goals\nscored"
    case .goalsRisen: "goals\nrisen"
    case .risenShare: "share\nrisen"
    case .marks: "marks"
    case .medianMark: "mark\nmedian"
    case .openFamilies: "open\nfiles"
    case .missing: "missing"
    case .overdue: "overdue"
    case .presentShare: "in order"
    }
  }

  package func definition(of column: ReportColumn) -> String {
    switch column {
    case .referrals: "Referrals on the day they came in, whatever became of them."
    case .solvedByPOH:
      "Children the practice finished itself, on that day. Their names stay in the practice, and numbers under 5 too."
    case .sentByPOH: "Children the practice sent to the team, on that day."
    case .notReferredOn:
      "Finished by the POH, not dropped out and not referred on: not at the end, nor within the months of the settings (practice.onward.months, six in a new store). Who was finished less long ago counts so far."
    case .solvedShare: "Not referred on, as a part of finished and sent together."
    case .opened: "Files on the day they were opened; opening again counts again."
    case .closed: "Files on the day they were closed."
    case .medianCost:
      "What the middle trajectory cost that ended: what its commitments count for in the budgets."
    case .ninetiethCost: "What nine in ten trajectories that ended cost at most."
    case .totalCost: "What the trajectories that ended cost together."
    case .trajectories: "Trajectories on the day the last of their help stopped."
    case .medianTrajectory: "Days from the first start to the last stop, the middle trajectory."
    case .ninetiethTrajectory: "Days from the first start to the last stop, nine in ten at most."
    case .firstTalks: "Referrals with a first talk, on the day of that talk."
    case .medianFirstTalk:
      "Days from the referral to the first talk with the family, the middle one."
    case .ninetiethFirstTalk: "Days from the referral to the first talk, nine in ten at most."
    case .helpStarts: "Commitments whose help started, on the day of the start."
    case .medianHelpStart:
      "Days from the decision, or without one from the commitment, to the start; the middle one."
    case .ninetiethHelpStart: "Days from the decision to the start, nine in ten at most."
    case .medianFile: "Days a closed file was open, the middle one."
    case .ninetiethFile: "Days a closed file was open, nine in ten at most."
    case .budgets: "Budgets that hold for the year."
    case .ceiling: "The ceilings together."
    case .committed: "What is committed under them, by every route."
    case .usedShare: "Committed as a part of the ceilings."
    case .spent: "What was declared and approved under them."
    case .forecast:
      "What those budgets come to: what was declared, and what is still to come of each commitment."
    case .forecastShare: "The forecast as a part of the ceilings."
    case .placementMoves: "A youth went from one place of stay to another, without being home."
    case .providerSwitches:
      "Another lead provider. The first one, and from or to the local team, isn't counted."
    case .crises: "Crises on the day they began."
    case .scaleUps: "Decisions to scale up."
    case .scaleDowns: "Decisions to scale down."
    case .dropouts: "Files that were closed early: in agreement, by the family or by the provider."
    case .dropoutShare: "Dropout as a part of all files closed."
    case .goals: "Goals that were scored again, on the day of the last score."
    case .goalsRisen: "Goals whose last score is higher than the first."
    case .risenShare: "Goals risen, as a part of the goals that were scored again."
    case .marks: "Marks of youth or parent at the closing."
    case .medianMark: "The middle mark, from 1 to 10."
    case .openFamilies: "Files that are open now."
    case .missing: "Files in which this one is missing."
    case .overdue: "Files in which this one is there, but past its day or over its limit."
    case .presentShare: "Files in which this one is in order, as a part of all open files."
    }
  }

  package func name(of division: ReportDivision) -> String {
    switch division {
    case .month: "month"
    case .year: "year"
    case .provider: "provider"
    case .referrer: "referrer"
    case .municipality: "municipality"
    case .one: "which of the six"
    }
  }

  package func name(of kind: FigureKind) -> String {
    switch kind {
    case .referred: "Referrals"
    case .solvedAtPractice: "Finished by the POH"
    case .keptAtPractice: "Not referred on by the POH"
    case .sentByPractice: "Sent by the POH"
    case .opened: "Files opened"
    case .closed: "Files closed"
    case .dropout: "Dropout"
    case .satisfaction: "Marks at the closing"
    case .trajectoryCost: "Ended trajectories with cost"
    case .trajectoryTime: "Ended trajectories with duration"
    case .firstTalk: "Referral to first talk"
    case .helpStart: "Decision to start of help"
    case .placementMove: "Placement moves"
    case .providerSwitch: "Provider switches"
    case .crisis: "Crises begun"
    case .scaleUp: "Scaled up"
    case .scaleDown: "Scaled down"
    case .goalScored: "Goals scored again"
    case .goalRisen: "Goals with a higher score"
    case .budget: "Budgets"
    case .committed: "Committed on budgets"
    case .spent: "Spent of budgets"
    case .forecast: "Forecast of budgets"
    }
  }

  package func label(_ key: ReportRowKey) -> String {
    switch key {
    case .month(let month): Self.shortMonths[month.first.month - 1] + " \(month.first.year)"
    case .year(let year): "\(year)"
    case .provider(_, let name): name.text
    case .referrer(let type): name(of: type)
    case .municipality(let code, let name): name?.text ?? code.text
    case .one(let one): name(of: one)
    case .unknown: "unknown"
    case .total: reportWord(.total)
    }
  }

  private static let shortMonths = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  package func number(_ value: Int64, _ unit: ReportUnit) -> String {
    switch unit {
    case .number: Digits.grouped(value, by: ",")
    case .cents: "€" + Digits.grouped(value / 100, by: ",")
    case .days: value == 1 ? "1 day" : Digits.grouped(value, by: ",") + " days"
    case .perMille: Digits.grouped(value / 10, by: ",") + "%"
    }
  }

  package var decimalMark: String { "." }

  package func reportWord(_ word: ReportWord) -> String {
    switch word {
    case .title: "Reports"
    case .period(let from, let to): "\(from) to \(to)"
    case .onlyTeam(let name): "team \(name) only"
    case .onlyMunicipality(let name): "municipality \(name) only"
    case .onlyReferrer(let name): "referrer \(name) only"
    case .onlyProvider(let name): "\(name) only"
    case .hidden: "hidden"
    case .hiddenSign: "x"
    case .hiddenMeans(let smallest):
      "x: hidden, being less than \(smallest) or what it could be computed from."
    case .nothing: "–"
    case .suppressed(let smallest):
      "For outside the team: numbers under \(smallest) are hidden (x), and so is what could be computed from them. A total counts only what is shown."
    case .total: "together"
    case .perHundred(let numbers, let families):
      "Per hundred families with an open file (\(families)): \(numbers)"
    case .spread(let kind): name(of: kind)
    case .bucket(let lowest, let end?): "\(lowest) to \(end) days"
    case .bucket(let lowest, nil): "\(lowest) days or more"
    case .listTitle(let kind, let period): "\(name(of: kind)), \(period)"
    case .emptyList: "Nothing is counted here."
    case .noList: "There is no list behind this number."
    case .columnDay: "Day"
    case .columnValue: "Value"
    case .columnCase: "File"
    case .means: "What the numbers mean"
    case .exportTitle: "Report as a file"
    case .exported(let path): "Report written to \(path)."
    case .referralWithoutFamily: "no file yet"
    case .shape(.html): "web page to print"
    case .shape(.csv): "CSV for a spreadsheet"
    case .shape(.json): "JSON for a program"
    case .made(let day): "Made on \(day)"
    }
  }

  func advice(on refusal: ReportRefusal) -> Advice {
    switch refusal {
    case .emptyPeriod:
      Advice("This period has no day.", "Choose a last day after the first.")
    case .periodTooLong(let months):
      Advice("A report covers at most \(months) months.", "Choose a shorter period.")
    case .noSuchDivision(let report, let division):
      Advice(
        "\(name(of: report)) can't be divided by \(name(of: division)).",
        "Choose from: \(report.divisions.map { name(of: $0) }.joined(separator: ", ")).")
    case .wholeMonths:
      Advice(
        "Outside the team a report covers whole months.",
        "Begin on the first of a month and end on the last.")
    case .wholeYears:
      Advice(
        "Outside the team this division covers whole years.",
        "Choose 1 January to 31 December, or divide by month.")
    case .oneFilter:
      Advice(
        "Outside the team there is only one restriction at a time.",
        "Choose a team, a municipality, a referrer or a provider.")
    case .noFilter:
      Advice(
        "Outside the team this division can't be restricted.",
        "Leave the restriction out, or divide by month.")
    case .noList:
      Advice(
        "There is no list behind this number for you.",
        "Outside the team and from the practice there are only numbers. Ask the supervisor.")
    }
  }
}
