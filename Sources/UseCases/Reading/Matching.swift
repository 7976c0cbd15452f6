import Domain
import Ledger
import Store

// Search first: which families may this be, and why.
extension Context {
  func matches(_ request: MatchRequest, limit: Int) throws -> Outcome {
    _ = try permit(.readFamily)
    let found = try store.look { connection in
      let content = try request.referral.flatMap { id in
        try referral(id, on: connection)?.content
      }
      return try MatchQuery(connection: connection, reader: user, today: today).matches(
        typed: request.typed, content: content, limit: Self.page(limit))
    }
    return .matches(found)
  }

  /// A referral with its siblings and the families it may belong to; logged before it is shown.
  func triage(_ id: ID<Referral>) throws -> Outcome {
    let found = try store.look { try referral(id, on: $0) }
    guard let found else { throw Refusal.noSuchReferral(id.uuid) }
    let owner = RecordOwner(team: found.team, person: found.author)
    let stamp = try permit(.readReferrals, over: owner)
    let scope = try referralScope()
    let seesFamilies = allows(.readFamily)
    let page = try store.reveal(stamp) { connection in
      guard let referral = try referral(id, on: connection) else {
        throw Refusal.noSuchReferral(id.uuid)
      }
      let story = try ReferralStoryQuery(connection: connection).story(referral)
      let shown = try SecretAddresses(connection: connection).masked([referral])
      let page = TriagePage(
        referral: shown.first ?? referral,
        siblings: try ReferralListQuery(connection: connection, scope: scope)
          .siblings(of: referral),
        matches: seesFamilies
          ? try MatchQuery(connection: connection, reader: user, today: today).matches(
            typed: "", content: referral.content, limit: 20) : [],
        story: story, feedback: story.due(of: referral, norms: try Norms(on: connection)))
      let subject = Identity(id)
      return (
        page,
        Shown(
          .referralRead, subject: subject, object: subject, objectType: "referral",
          count: page.matches.count)
      )
    }
    if !page.matches.isEmpty {
      let families = page.matches.map { Identity($0.family) }
      try store.note(stamp, Shown(.matchesShown, listed: families))
    }
    return .triage(page)
  }

  func referral(_ id: ID<Referral>, on connection: any Connection) throws -> Referral? {
    try connection.first(
      "SELECT \(StoredReferral.table.selection) FROM referral WHERE id = ?", [Value(id)],
      StoredReferral.read)?.referral
  }
}
