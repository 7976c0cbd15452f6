import Domain
import Ledger
import Store

// The lists. The first page is logged before it is shown; further pages and live search are told
// afterwards in one entry (ruling 5).
extension Context {
  func worklist(_ tab: WorklistTab, after key: PageKey?, limit: Int) throws -> Outcome {
    let stamp = try permit(.readFamily)
    let (teams, readable) = (try teams(.assignCoordinator), try teams(.readFamily))
    let limit = Self.page(limit)
    func read(_ connection: any Connection) throws -> WorklistPage {
      let query = WorklistQuery(
        connection: connection, owner: user, teams: teams, readable: readable, today: today)
      let rows = try query.page(tab, after: key, limit: limit + 1)
      let shown = Array(rows.prefix(limit))
      return WorklistPage(
        tab: tab, counts: try query.counts(), rows: shown,
        next: rows.count > limit ? shown.last.map(WorklistQuery.key) : nil)
    }
    let page =
      if key == nil {
        try store.reveal(stamp) { connection in
          let page = try read(connection)
          return (page, Shown(.worklistShown, listed: page.rows.map { Identity($0.family) }))
        }
      } else {
        try store.look(read)
      }
    return .worklist(page)
  }

  func families(_ filter: FamilyFilter, after key: PageKey?, limit: Int) throws -> Outcome {
    let stamp = try permit(.readFamily)
    let teams = try named(filter, teams(filter.isOfBoard ? .assignCoordinator : .readFamily))
    let limit = Self.page(limit)
    func read(_ connection: any Connection) throws -> FamilyListPage {
      let query = FamilyListQuery(
        connection: connection, teams: teams, reader: user, today: today)
      let rows = try query.page(filter, after: key, limit: limit + 1)
      let shown = Array(rows.prefix(limit))
      let last = rows.count > limit && filter.words.isEmpty ? shown.last : nil
      return FamilyListPage(
        rows: shown, next: last.map { FamilyListQuery.key(after: $0, filter.order) })
    }
    let page =
      if key == nil && filter.words.isEmpty {
        try store.reveal(stamp) { connection in
          let page = try read(connection)
          return (
            page, Shown(.familiesShown, listed: page.rows.map { Identity($0.summary.family) })
          )
        }
      } else {
        try store.look(read)
      }
    return .families(page)
  }

  /// The team a list is of, among those the reader has; all of them where it names none.
  private func named(_ filter: FamilyFilter, _ teams: [ID<Team>]) throws -> [ID<Team>] {
    guard let name = filter.more.team else { return teams }
    let found = try store.look { connection in
      let directory = Directory(connection: connection)
      return try teams.filter {
        try directory.team($0)?.name.text.lowercased() == name.text.lowercased()
      }
    }
    guard !found.isEmpty else { throw Refusal.unknownChoice(field: .team, value: name.text) }
    return found
  }

  func referrals(
    _ tab: ReferralTab, words: String, after key: PageKey?, limit: Int
  ) throws -> Outcome {
    let stamp = try permit(.readReferrals)
    let scope = try referralScope()
    let limit = Self.page(limit)
    func read(_ connection: any Connection) throws -> ReferralListPage {
      let query = ReferralListQuery(connection: connection, scope: scope)
      let rows = try query.page(tab, words: words, after: key, limit: limit + 1)
      let shown = Array(rows.prefix(limit))
      let last = rows.count > limit && words.isEmpty ? shown.last : nil
      return ReferralListPage(
        rows: shown, next: last.map { ReferralListQuery.key(after: $0, tab) })
    }
    let page =
      if key == nil && words.isEmpty {
        try store.reveal(stamp) { connection in
          let page = try read(connection)
          return (
            page, Shown(.referralsShown, listed: page.rows.map { Identity($0.referral.id) })
          )
        }
      } else {
        try store.look(read)
      }
    return .referrals(page)
  }

  /// How many rows a page holds: at least one, and no more than one entry of the log can name.
  static func page(_ limit: Int) -> Int { min(max(limit, 1), Payload.longestList) }

  func referralScope() throws -> ReferralListQuery.Scope {
    let teams = try teams(.readReferrals)
    return teams.isEmpty ? .author(user) : .teams(teams)
  }

  /// Writes down what further pages or a live search showed.
  func reportShown(_ list: ListKind, _ families: [ID<Family>]) throws -> Outcome {
    guard !families.isEmpty else { return .done(.nothingMore) }
    let stamp = try permit(list == .referrals ? .readReferrals : .readFamily)
    let event: EventName = list == .search ? .searchShown : .listPaged
    for start in stride(from: 0, to: families.count, by: Payload.longestList) {
      let part = families[start..<min(start + Payload.longestList, families.count)]
      try store.note(stamp, Shown(event, listed: part.map { Identity($0) }))
    }
    return .done(.nothingMore)
  }
}
