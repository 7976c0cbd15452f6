import Domain
import Store

extension Context {
  /// Gives the family its lead provider.
  func setProvider(
    _ provider: ID<Provider>, of family: ID<Family>, from: Day?, until: Day?, reason: Line?,
    expecting: Int?
  ) throws -> Outcome {
    try change(family, expecting: expecting, as: .provider) { edit in
      let known: Provider? = try edit.changes.first(where: "id = ?", [Value(provider)])
      guard known != nil else { throw Refusal.noSuchRecord(.provider) }
      let current: ProviderTerm? = try edit.changes.first(
        where: "family_id = ? AND to_day IS NULL", edit.key)
      if let current, current.provider == provider, current.goodUntil == until {
        throw Refusal.sameAsCurrent(.provider)
      }
      if reason == nil, let known, try edit.isSwitch(from: current, to: known) {
        throw Refusal.value(field: .reason, .empty)
      }
      let day = try edit.start(from, after: current?.fromDay)
      if let until, until < day { throw Refusal.dayNotAhead(until) }
      if var current {
        current.toDay = day
        try edit.changes.update(current)
      }
      let written = try edit.changes.insert(
        ProviderTerm(
          id: edit.changes.newID(), family: family,
          number: try edit.nextNumber(ProviderTerm.table), provider: provider,
          goodUntil: until, reason: reason, fromDay: day))
      try edit.rise()
      edit.undo = [edit.back(to: current)]
      if let known, try edit.lacksContract(known, in: edit.family.municipality, on: day) {
        edit.said = .providerUncontracted
      }
      return Act(.providerSet, of: family, by: written)
    }
  }
}

extension FamilyEdit {
  func currentProvider() throws -> ProviderTerm? {
    try changes.first(where: "family_id = ? AND to_day IS NULL", key)
  }

  /// What puts back the lead provider there was, or the gap.
  func back(to term: ProviderTerm?) -> Command {
    term.map {
      .setProvider(
        family.id, $0.provider, from: nil, until: $0.goodUntil, reason: $0.reason,
        expecting: nil)
    } ?? .casework(.endOne(family.id, .provider, expecting: nil))
  }

  /// Whether another organisation takes the lead (overstap); the local team only stands in.
  fileprivate func isSwitch(from current: ProviderTerm?, to next: Provider) throws -> Bool {
    guard let current, current.provider != next.id, next.team == nil else { return false }
    let previous: Provider? = try changes.first(where: "id = ?", [Value(current.provider)])
    return previous.map { $0.team == nil } ?? false
  }
}
