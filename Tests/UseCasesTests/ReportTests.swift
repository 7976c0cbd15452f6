import Domain
import Ledger
import Store
import StoreSQLite
import Testing

@testable import UseCases

@Suite("Reports")
struct ReportTests {
  private let house: DemoHouse
  private let lead: ID<User>

  init() throws {
    house = try DemoHouse(families: 24, scenario: .days)
    lead = try house.user("tvandam")
  }

  private func report(_ question: ReportQuestion, by user: ID<User>? = nil) throws -> Report {
    guard
      case .report(.report(let report)) = try house.desk.perform(
        .report(.show(question)), by: user ?? lead)
    else { throw Refusal.nothingToDo }
    return report
  }

  private func list(_ selection: FigureSelection, by user: ID<User>? = nil) throws -> [FigureRow] {
    var rows: [FigureRow] = []
    var key: PageKey?
    repeat {
      guard
        case .report(.list(let page)) = try house.desk.perform(
          .report(.list(selection, after: key, limit: 7)), by: user ?? lead)
      else { throw Refusal.nothingToDo }
      rows += page.rows
      key = page.next
    } while key != nil
    return rows
  }

  private var questions: [ReportQuestion] {
    ReportName.allCases.flatMap { name in
      name.divisions.map { division in
        var question = ReportQuestion.lastYear(name, today: house.plan.today)
        question.division = division
        return question
      }
    }
  }

  private func slow() throws -> SlowFigures {
    let team = try #require(try house.desk.actor(Login("tvandam"))?.homeTeam)
    return try house.store.look { try SlowFigures($0, team: team) }
  }

  @Test("each number is the number of rows of its list, whose values give what was measured")
  func numbersAreLists() throws {
    var looked = 0
    for question in questions {
      let report = try report(question)
      for row in report.rows + [report.total] {
        for (column, cell) in zip(report.columns, row.cells) {
          guard case .figures(let selection) = cell.list else { continue }
          let rows = try list(selection)
          let values = rows.map(\.value).sorted()
          let what: Comment = "\(question.name) \(question.division) \(row.key) \(column)"
          switch column.measure {
          case .count: #expect(cell.value == Int64(rows.count), what)
          case .sum: #expect(cell.value == values.reduce(0, +), what)
          case .median: #expect(cell.value == Spread.median(values), what)
          case .ninetieth: #expect(cell.value == Spread.ninetieth(values), what)
          case .share, .sumShare, nil: break
          }
          looked += rows.isEmpty ? 0 : 1
        }
      }
      for bucket in report.spread {
        guard case .figures(let selection) = bucket.count.list else { continue }
        #expect(bucket.count.value == Int64(try list(selection).count))
      }
    }
    #expect(looked > 100)
  }

  @Test("each number is what a slow computation over all rows makes of it")
  func numbersAreSlow() throws {
    let slow = try slow()
    var looked = 0
    for question in questions where question.division.isTime {
      let report = try report(question)
      for row in report.rows {
        let (from, to) = try span(row.key, question)
        for (column, cell) in zip(report.columns, row.cells) where !cell.isHidden {
          guard let measure = column.measure else { continue }
          let values = slow.values(measure.listed, from, to)
          let what: Comment = "\(question.name) \(row.key) \(column)"
          switch measure {
          case .count: #expect(cell.value == Int64(values.count), what)
          case .sum: #expect(cell.value == values.reduce(0, +), what)
          case .median:
            let middle = values.count / 2
            let right: Int64? =
              values.isEmpty
              ? nil
              : values.count % 2 == 1
                ? values[middle] : (values[middle - 1] + values[middle]) / 2
            #expect(cell.value == right, what)
          case .ninetieth:
            let right = values.first { value in
              values.count { $0 <= value } * 10 >= values.count * 9
            }
            #expect(cell.value == right, what)
          case .share(let part, of: let whole):
            let all = whole.reduce(Int64(0)) { $0 + slow.count($1, from, to) }
            let right = all == 0 ? nil : slow.count(part, from, to) * 1000 / all
            #expect(cell.value == right, what)
          case .sumShare(let part, of: let whole):
            let all = slow.values(whole, from, to).reduce(0, +)
            let right = all == 0 ? nil : slow.values(part, from, to).reduce(0, +) * 1000 / all
            #expect(cell.value == right, what)
          }
          looked += values.isEmpty ? 0 : 1
        }
      }
    }
    #expect(looked > 60)
  }

  private func span(_ key: ReportRowKey, _ question: ReportQuestion) throws -> (Day, Day) {
    switch key {
    case .month(let month): return (month.first, month.end)
    case .year(let year):
      let start = try Day("\(year)-01-01")
      return (max(start, question.fromDay), min(start.adding(months: 12), question.toDay))
    default: throw Refusal.nothingToDo
    }
  }

  @Test("the parts of a division add up to the total")
  func parts() throws {
    for question in questions where question.division != .one {
      let report = try report(question)
      for (place, column) in report.columns.enumerated() {
        guard case .count(let kind) = column.measure, !kind.isOfPractice else { continue }
        let sum = report.rows.reduce(Int64(0)) { $0 + ($1.cells[place].value ?? 0) }
        #expect(sum == report.total.cells[place].value, "\(question.name) \(column)")
      }
    }
  }

  @Test("completeness counts the families that the list of missing ones shows")
  func completeness() throws {
    let report = try report(.lastYear(.completeness, today: house.plan.today))
    let all = try house.store.look { connection in
      try connection.all(
        "SELECT \(FamilySummary.table.selection) FROM family_summary WHERE closed_on IS NULL",
        [], FamilySummary.read)
    }
    var looked = 0
    for row in report.rows + [report.total] {
      for cell in row.cells.prefix(3) {
        guard case .families(let ones) = try #require(cell.list) else { continue }
        let filter = FamilyFilter(isOfBoard: true, more: .init(ones: ones.map { [$0] } ?? []))
        guard
          case .families(let page) = try house.desk.perform(
            .families(filter, after: nil, limit: 200), by: lead)
        else { throw Refusal.nothingToDo }
        #expect(cell.value == Int64(page.rows.count), "\(row.key) \(ones as Any)")
        looked += page.rows.isEmpty ? 0 : 1
      }
      guard case .one(let one) = row.key else { continue }
      let states = all.map { SixStates($0, on: house.plan.today)[one] }
      #expect(row.cells[1].value == Int64(states.count { $0 == .missing }))
      #expect(row.cells[2].value == Int64(states.count { $0 == .overdue }))
    }
    #expect(looked > 10)
    let states = all.map { summary in
      One.allCases.map { SixStates(summary, on: house.plan.today)[$0] }
    }
    #expect(report.total.cells[1].value == Int64(states.count { $0.contains(.missing) }))
    #expect(
      report.total.cells[2].value
        == Int64(states.count { !$0.contains(.missing) && $0.contains(.overdue) }))
  }

  @Test("a controller sees numbers of five and more, no list and no names")
  func controller() throws {
    let controller = try house.user("rvelden")
    for question in questions {
      var asked = question
      if question.division != .one, !question.division.isTime {
        asked.fromDay = try Day("2026-01-01")
        asked.toDay = try Day("2027-01-01")
      }
      let found = try report(asked, by: controller)
      #expect(found.isSuppressed)
      for row in found.rows + [found.total] {
        for (column, cell) in zip(found.columns, row.cells) {
          #expect(cell.list == nil)
          guard case .count = column.measure, let value = cell.value else { continue }
          #expect(value >= Suppression.smallest, "\(question.name) \(row.key) \(column)")
        }
      }
    }
    #expect(throws: Trouble.refused(.report(.noList))) {
      _ = try list(
        FigureSelection(.opened, from: .earliest, to: .latest), by: controller)
    }
  }

  @Test("what is shown outside differs from what is counted by nothing but what is hidden")
  func outside() throws {
    for name in ReportName.allCases where name != .completeness {
      var question = ReportQuestion.lastYear(name, today: house.plan.today)
      question.division = .month
      guard name.divisions.contains(.month) else { continue }
      let inside = try report(question)
      question.isForOutside = true
      let outside = try report(question)
      for (one, other) in zip(inside.rows, outside.rows) {
        for (place, column) in inside.columns.enumerated() where !other.cells[place].isHidden {
          #expect(one.cells[place].value == other.cells[place].value, "\(name) \(column)")
        }
      }
    }
  }

  @Test("for outside the team no question is answered that could be subtracted from another")
  func subtracting() throws {
    func refuses(
      _ refusal: ReportRefusal, _ change: (inout ReportQuestion) throws -> Void
    ) throws {
      var question = ReportQuestion.lastYear(.inflow, today: house.plan.today)
      question.isForOutside = true
      try change(&question)
      #expect(throws: Trouble.refused(.report(refusal))) { _ = try report(question) }
      // The nearest question that may be asked is answered.
      _ = try report(question.fitting)
    }
    try refuses(.wholeMonths) { $0.fromDay = $0.fromDay.adding(days: 1) }
    try refuses(.oneFilter) {
      $0.filter.team = try Line("lokaal team")
      $0.filter.referrer = .court
    }
    try refuses(.wholeYears) {
      $0.name = .costs
      $0.division = .provider
    }
    try refuses(.noFilter) {
      $0.name = .costs
      $0.division = .provider
      $0.fromDay = try Day("2026-01-01")
      $0.toDay = try Day("2027-01-01")
      $0.filter.referrer = .court
    }
  }

  @Test("a coordinator counts his own families, a POH his own practice")
  func own() throws {
    let question = ReportQuestion.lastYear(.inflow, today: house.plan.today)
    let coordinator = try house.user("avisser")
    let mine = try report(question, by: coordinator)
    let place = try #require(mine.columns.firstIndex(of: .opened))
    guard case .figures(let selection) = mine.total.cells[place].list else {
      throw Refusal.nothingToDo
    }
    let rows = try list(selection, by: coordinator)
    #expect(mine.total.cells[place].value == Int64(rows.count))
    #expect(try (report(question).total.cells[place].value ?? 0) > Int64(rows.count))
    let poh = try house.user("pmulder")
    let practice = try report(.lastYear(.practice, today: house.plan.today), by: poh)
    #expect(!practice.hidesSome)
    #expect(practice.total.cells.first?.value ?? 0 > 0)
    #expect(try report(.lastYear(.practice, today: house.plan.today)).hidesSome)
  }

  @Test("each look at a report, its list and its file is in the log")
  func logged() throws {
    let question = ReportQuestion.lastYear(.inflow, today: house.plan.today)
    let shown = try report(question)
    #expect(try events(1) == ["report.shown"])
    guard case .figures(let selection)? = shown.total.cells.first?.list else { return }
    _ = try house.desk.perform(.report(.list(selection, after: nil, limit: 3)), by: lead)
    #expect(try events(1) == ["report.listed"])
    _ = try house.desk.perform(.report(.exported(question)), by: lead)
    #expect(try events(1) == ["report.exported"])
  }

  private func events(_ count: Int) throws -> [String] {
    try house.store.look { connection in
      try connection.all(
        """
        SELECT event FROM audit_entry WHERE event NOT LIKE 'checkpoint%'
        ORDER BY seq DESC LIMIT \(count)
        """
      ) { $0.text(0) }
    }
  }

  @Test("made anew, everything derived is what it was")
  func rederived() throws {
    func totals() throws -> [String] {
      try house.engine.read { connection in
        try connection.all(
          """
          SELECT kind, month, amount, total FROM figure_total
          ORDER BY kind, month, municipality, referrer, provider_id
          """
        ) { "\($0.text(0)) \($0.text(1)) \($0.integer(2)) \($0.integer(3))" }
      }
    }
    let before = try totals()
    #expect(before.count > 50)
    try house.engine.write { connection in
      for table in ["figure", "figure_total"] { try connection.execute("DELETE FROM \(table)", []) }
      try Rederiving.all(on: connection)
    }
    #expect(try totals() == before)
  }

  @Test(
    "the full check finds a figure that was changed behind the program, and one that is missing")
  func tampered() throws {
    for (table, sql) in [
      ("figure", "UPDATE figure SET value = value + 1 WHERE id = (SELECT min(id) FROM figure)"),
      ("figure", "DELETE FROM figure WHERE id = (SELECT max(id) FROM figure)"),
      ("figure_total", "UPDATE figure_total SET total = total + 1"),
      ("figure_total", "DELETE FROM figure_total WHERE kind = 'opened'"),
    ] {
      try house.engine.write { _ = try $0.execute(sql, []) }
      let verifier = house.key.verifierKey(name: house.store.info.origin)
      let report = try house.engine.read { connection in
        try FullCheck(connection: connection, keys: [verifier])
          .run(schema: FullCheck.schema(on: connection))
      }
      #expect(
        report.findings.contains {
          if case .recomputedDiffers(table, _) = $0 { true } else { false }
        }, "\(sql)")
    }
  }
}
