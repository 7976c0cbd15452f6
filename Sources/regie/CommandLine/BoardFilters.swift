import ArgumentParser
import Domain
import Texts

/// The options by which a list shows the families behind a number of the board or a report.
struct BoardFilters: ParsableArguments {
  @Option(help: .of(.ofTeam)) var team: String?
  @Option(help: .of(.gap)) var gap: String?
  @Option(help: .of(.overdueOne)) var overdue: String?
  @Option(help: .of(.noContact)) var noContact: String?
  @Option(help: .of(.budgetOver)) var budgetOver: String?
  @Flag(help: .of(.late)) var late = false
  @Flag(help: .of(.newFamilies)) var new = false
  @Flag(help: .of(.incomplete)) var incomplete = false
  @Flag(help: .of(.childNotSeen)) var childNotSeen = false
  @Flag(help: .of(.waitingLong)) var waiting = false
  @Flag(help: .of(.awaitingAcceptance)) var awaitingAcceptance = false
  @Flag(help: .of(.unreviewed)) var unreviewedEmergency = false
  @Option(help: .of(.openedIn)) var openedIn: String?
  @Option(help: .of(.closedIn)) var closedIn: String?

  /// Adds what was asked; who has a board sees what it counts, files that are closed to him masked.
  func narrow(_ filter: inout FamilyFilter, _ office: Office) throws {
    filter.groups = [
      (late, BoardGroup.late), (new, .new), (incomplete, .incomplete),
      (childNotSeen, .childNotSeen), (waiting, .waiting), (awaitingAcceptance, .handoverOpen),
      (unreviewedEmergency, .unreviewedEmergency), (noContact == Self.norm, .noContact),
      (budgetOver == Self.norm, .budgetOver90),
    ].filter(\.0).map(\.1)
    filter.more = FamilyConditions(
      team: try line(.team, team), budgetOver: try number(budgetOver, "--budget-over", 1...1000),
      silentDays: try number(noContact, "--no-contact", 0...3650),
      opened: try month(openedIn, "--opened-in"), closed: try month(closedIn, "--closed-in"),
      ones: try ones())
    // A file that was opened or closed in a month counts there whatever became of it.
    if openedIn != nil || closedIn != nil { filter.includesClosed = true }
    let isNarrowed = !filter.groups.isEmpty || filter.more != FamilyConditions()
    filter.isOfBoard =
      isNarrowed && filter.words.isEmpty
      && Permission.reaches(.assignCoordinator, for: office.actor) != nil
  }

  private func ones() throws -> [OnesCondition] {
    func one(_ text: String) throws -> One? {
      text == Self.any ? nil : try code(.title, text) as One
    }
    let missing = try gap.map { OnesCondition.missing(try one($0)) }
    return [missing, try overdue.map { .overdue(try one($0)) }].compactMap(\.self)
  }

  /// Stands for each of the six.
  private static let any = "any"

  /// Stands for what the house holds itself to.
  private static let norm = "norm"

  private func number(
    _ text: String?, _ option: String, _ range: ClosedRange<Int>
  ) throws -> Int? {
    guard let text, text != Self.norm else { return nil }
    guard let number = Int(text), range.contains(number) else {
      throw Ending.misuse(.badValue(value: text, option: option))
    }
    return number
  }

  private func month(_ text: String?, _ option: String) throws -> ClosedRange<Day>? {
    guard let text else { return nil }
    let first = try? Day(text + "-01")
    guard text.count == 7, let first else {
      throw Ending.misuse(.badValue(value: text, option: option))
    }
    return first...first.adding(months: 1).adding(days: -1)
  }
}
