import ArgumentParser
import Domain
import Store
import StoreSQLite
import Texts
import UseCases

/// How long the lists, the board and the reports take on this store, with their entries in the log,
/// beside the bare statement where there is one that reads the same rows.
struct Bench: Leaf {
  static let place = CommandName.bench
  static let word = "bench"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var output: FormatOption
  @Option(help: .of(.rounds)) var rounds = 20

  func run(_ office: Office) throws {
    let rounds = min(max(rounds, 1), 10_000)
    let lines = try Timed.all(office).compactMap { try $0.line(office, rounds: rounds) }
    Rows(
      columns: [.what, .medianMilliseconds, .slowest, .bareMilliseconds, .ratio],
      cells: lines.map(\.cells), json: lines.map(\.json)
    ).write(output.format)
  }
}

/// Something that is timed.
private struct Timed {
  let name: String
  let command: Command
  let bare: [(sql: String, values: [Value])]

  static func all(_ office: Office) -> [Timed] {
    let words = Wording.phrases
    let lists: [Timed] = [
      Timed(
        name: words.name(of: MainTab.worklist), command: .worklist(.now, after: nil, limit: 50),
        bare: []),
      Timed(
        name: words.name(of: MainTab.families),
        command: .families(FamilyFilter(), after: nil, limit: 50), bare: []),
      Timed(name: words.name(of: MainTab.team), command: .team(.board), bare: [board]),
    ]
    return lists
      + ReportName.allCases.map { name in
        let question = ReportQuestion.lastYear(name, today: office.today)
        return Timed(
          name: words.name(of: name), command: .report(.show(question)),
          bare: name.kinds.filter(\.isOfFamily).sorted { $0.rawValue < $1.rawValue }
            .map { figures($0, question) })
      }
  }

  private static let board: (String, [Value]) = (
    """
    SELECT coordinator_id, risk, count(*) FROM family_summary
    WHERE closed_on IS NULL GROUP BY team_id, coordinator_id, risk
    """, []
  )

  private static func figures(
    _ kind: FigureKind, _ question: ReportQuestion
  ) -> (String, [Value]) {
    (
      """
      SELECT substr(f.on_day, 1, 7), count(*), sum(f.value) FROM team t CROSS JOIN figure f
      WHERE f.kind = ? AND f.team_id = t.id AND f.on_day >= ? AND f.on_day < ? GROUP BY 1
      """,
      [.text(kind.rawValue), Value(question.fromDay), Value(question.toDay)]
    )
  }

  /// nil where the user may not ask it.
  func line(_ office: Office, rounds: Int) throws -> BenchLine? {
    do { _ = try office.desk.perform(command, by: office.actor.user.id) } catch {
      if case .notAllowed = error { return nil }
      if case .refused = error { return nil }
      throw Ending.trouble(error)
    }
    let times = try (0..<rounds).map { _ in
      try Self.microseconds { _ = try office.perform(command) }
    }
    guard !bare.isEmpty else { return BenchLine(name: name, times: times, bare: []) }
    let bareTimes = try (0..<rounds).map { _ in
      try Self.microseconds {
        try office.engine.read { connection in
          for statement in bare {
            try connection.forEach(statement.sql, statement.values) { _ in true }
          }
        }
      }
    }
    return BenchLine(name: name, times: times, bare: bareTimes)
  }

  private static func microseconds(_ body: () throws -> Void) throws -> Int {
    let begun = Clock.microseconds()
    try body()
    return Clock.microseconds() - begun
  }
}

/// What was measured of one thing, in microseconds.
private struct BenchLine {
  let name: String
  let median: Int
  let slowest: Int
  let bare: Int?

  init(name: String, times: [Int], bare: [Int]) {
    self.name = name
    median = times.sorted()[times.count / 2]
    slowest = times.max() ?? 0
    self.bare = bare.isEmpty ? nil : bare.sorted()[bare.count / 2]
  }

  /// Hundredths.
  private var ratio: Int? { bare.map { median * 100 / max(1, $0) } }

  var cells: [String] {
    [
      name, Self.milliseconds(median), Self.milliseconds(slowest),
      bare.map(Self.milliseconds) ?? "", ratio.map { Self.hundredths($0) } ?? "",
    ]
  }

  var json: JSON {
    .object([
      ("what", .text(name)), ("medianMicroseconds", .number(median)),
      ("slowestMicroseconds", .number(slowest)),
      ("bareMicroseconds", bare.map { .number($0) } ?? .null),
      ("ratioHundredths", ratio.map { .number($0) } ?? .null),
    ])
  }

  private static func milliseconds(_ time: Int) -> String { hundredths(time / 10) }

  private static func hundredths(_ number: Int) -> String {
    let rest = number % 100
    return "\(number / 100)" + Wording.phrases.decimalMark + (rest < 10 ? "0" : "") + "\(rest)"
  }
}
