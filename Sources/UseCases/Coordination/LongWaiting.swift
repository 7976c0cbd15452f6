import Domain
import Ledger
import Store

extension Context {
  /// The families in which somebody waits long; the first page is logged before it is shown.
  func waiting(_ coordinator: CoordinatorFilter, after key: PageKey?, limit: Int) throws -> Outcome
  {
    let stamp = try permit(.assignCoordinator)
    let teams = try teams(.assignCoordinator)
    let limit = Self.page(limit)
    func read(_ connection: any Connection) throws -> WaitingPage {
      let query = try LongWaitingQuery(connection: connection, teams: teams, today: today)
      let rows = try query.page(coordinator, reader: user, after: key, limit: limit + 1)
      let shown = Array(rows.prefix(limit))
      return WaitingPage(
        rows: shown, longWeeks: query.longWeeks,
        next: rows.count > limit ? shown.last.flatMap(LongWaitingQuery.key) : nil)
    }
    guard key == nil else { return .team(.waiting(try store.look(read))) }
    return .team(
      .waiting(
        try store.reveal(stamp) { connection in
          let page = try read(connection)
          return (page, Shown(.waitingShown, listed: page.rows.map { Identity($0.family) }))
        }))
  }
}
