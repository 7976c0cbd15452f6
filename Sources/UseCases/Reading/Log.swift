import Domain
import Ledger
import Store

// The log in the users' words. Reading it is itself an entry.
extension Context {
  func log(_ filter: LogFilter) throws -> Outcome {
    let scope = try logScope()
    let stamp = try permit(scope.right)
    if filter.caseNumber != nil, !allows(.readWholeLog) { _ = try permit(.readFamily) }
    let family = try filter.caseNumber.map { try self.family(.number($0)) }
    let lines = try store.reveal(stamp) { connection in
      let query = LogQuery(connection: connection, actors: scope.actors, family: family)
      let lines = try query.lines(before: filter.before, limit: filter.limit)
      return (
        lines, Shown(.logRead, subject: family.map { Identity($0) }, count: lines.count)
      )
    }
    // Who may open no file isn't told which one his question was about.
    return .log(allows(.readFamily) || allows(.readWholeLog) ? lines : lines.map(\.withoutCase))
  }

  private func logScope() throws -> (right: Right, actors: LogQuery.Actors) {
    if allows(.readWholeLog) { return (.readWholeLog, .everybody) }
    let led = actor.grants.filter { Permission.reach(of: $0.role, .readOwnLog) == .team }
    if led.contains(where: { $0.team == nil }) { return (.readOwnLog, .everybody) }
    let users = try store.look { connection in
      try led.compactMap(\.team).flatMap { try Directory(connection: connection).users(of: $0) }
    }
    return (.readOwnLog, .users(Set(users + [user]).sorted()))
  }
}
