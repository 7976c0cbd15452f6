import Domain

extension Sample {
  /// A report made of figures that follow from the month alone, so that pictures stay the same.
  static func report(_ question: ReportQuestion) -> Report {
    var tallies: FigureTallies = [:]
    for kind in question.name.kinds {
      for month in Month.of(from: question.fromDay, to: question.toDay) {
        let count = Int64(month.first.month + kind.rawValue.count % 4)
        var tally = FigureTally()
        for place in 0..<count { tally.add(value: (place + 1) * 7 * scale(kind)) }
        tallies[kind, default: [:]][FigureKey(month, part(question, month))] = tally
      }
    }
    let making = ReportMaking(
      question, tallies,
      names: ReportMaking.Names(
        providers: [
          id(701): line("Kompas Jeugd"),
          id(702): line("Stichting " + String(repeating: "Lange Naam ", count: 16) + "Jeugdhulp"),
        ]), hidesSmall: [.solvedAtPractice], hasLists: true)
    return making.report(families: question.name == .movements ? 200 : nil)
  }

  private static func scale(_ kind: FigureKind) -> Int64 { kind.unit == .cents ? 50_000 : 1 }

  private static func part(_ question: ReportQuestion, _ month: Month) -> FigurePart? {
    switch question.division {
    case .provider: month.first.month > 6 ? .provider(id(701)) : .provider(id(702))
    case .referrer: month.first.month > 6 ? .referrer(.generalPractitioner) : .unknown
    case .municipality: .unknown
    case .month, .year, .one: nil
    }
  }

  static let figures = FigureListPage(
    rows: [
      FigureRow(
        id: id(991), family: id(398), caseNumber: CaseNumber(year: 2026, number: 398),
        name: line("De Wit"), onDay: day("2026-11-20"), value: 42, provider: line("Kompas Jeugd")),
      FigureRow(
        id: id(992), family: nil, caseNumber: nil, name: line("Kuipers"),
        onDay: day("2026-11-18"), value: 7, provider: nil),
    ], next: nil)
}
