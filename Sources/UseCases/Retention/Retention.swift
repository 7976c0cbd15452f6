import Domain
import Ledger
import Store

// How long things are kept: the rules for everybody who works here, and whose term ended.
extension Context {
  func perform(_ command: RetentionCommand) throws -> Outcome {
    switch command {
    case .due(let day, let key, let limit): try due(before: day, after: key, limit: limit)
    case .reportShown(let families): try reportDue(families)
    case .rules: try retentionRules()
    case .destructions(let all): try destructions(all: all)
    case .propose(let reference, let person, let cause, let remark):
      try propose(reference, person: person, cause, remark: remark)
    case .withdraw(let number): try withdrawDestruction(number)
    case .refuse(let number, let ground, let remark):
      try refuseDestruction(number, ground, remark: remark)
    case .destroy(let number): try destroy(number)
    case .purge: try purge()
    }
  }

  private func retentionRules() throws -> Outcome {
    try refuseDisabled(.readRetention)
    return .retentionRules(try store.look { try RetentionRules.all(on: $0).map(\.rule) })
  }

  /// The first page is in the log before it is shown, further ones are told afterwards.
  private func due(before day: Day, after key: PageKey?, limit: Int) throws -> Outcome {
    let stamp = try permit(.readRetention)
    let limit = Self.page(limit)
    func read(_ connection: any Connection) throws -> RetentionListPage {
      let rows = try RetentionQuery(connection: connection)
        .due(before: day, after: key, limit: limit + 1)
      let shown = Array(rows.prefix(limit))
      return RetentionListPage(
        rows: shown, next: rows.count > limit ? shown.last.map(RetentionQuery.key) : nil)
    }
    guard key == nil else { return .retentionDue(try store.look(read)) }
    return .retentionDue(
      try store.reveal(stamp) { connection in
        let page = try read(connection)
        return (page, Shown(.retentionShown, listed: page.rows.map { Identity($0.family) }))
      })
  }

  private func reportDue(_ families: [ID<Family>]) throws -> Outcome {
    guard !families.isEmpty else { return .done(.nothingMore) }
    let stamp = try permit(.readRetention)
    try store.note(stamp, Shown(.listPaged, listed: families.map { Identity($0) }))
    return .done(.nothingMore)
  }
}
