import Domain

/// Sets the house up on the first day: accounts and providers, one after the other.
struct DemoHouse {
  let desk: CaseDesk
  let clock: DemoClock
  let calendar: DemoCalendar

  func fill(_ staff: DemoStaff, on day: Day, account: ID<User>) throws {
    let start = calendar.instant(day, minute: 8 * 60)
    var seconds: Int64 = 0
    func next() {
      seconds += 4
      clock.advance(to: Instant(milliseconds: start.milliseconds + min(seconds, 40_000) * 1000))
    }
    for user in staff.everybody {
      next()
      _ = try desk.perform(.addUser(user), by: account)
    }
    let controller = try desk.actor(try Login(DemoStaff.controller))?.user.id ?? account
    for provider in DemoStaff.providers {
      next()
      _ = try desk.perform(
        .addProvider(name: try Line("\(provider.name)"), agb: try AGB("\(provider.agb)")),
        by: controller)
    }
    next()
    let known = try providers(account)
    try DemoContracts(desk: desk, controller: controller, today: calendar.today).make(
      DemoStaff.providers.compactMap { invented in
        known.first { $0.agb?.digits == "\(invented.agb)" }?.id
      })
  }

  func users(_ account: ID<User>) throws -> [UserLine] {
    guard case .users(let lines) = try desk.perform(.users, by: account) else { return [] }
    return lines
  }

  func providers(_ account: ID<User>) throws -> [Provider] {
    guard case .providers(let all) = try desk.perform(.providers, by: account) else { return [] }
    return all
  }

  func lifeDomains(_ account: ID<User>) throws -> [String: ID<LifeDomain>] {
    let outcome = try desk.perform(.choices(.lifeDomains, matching: "", limit: 100), by: account)
    guard case .choices(_, let choices) = outcome else { return [:] }
    var domains: [String: ID<LifeDomain>] = [:]
    for choice in choices { domains[choice.label] = ID<LifeDomain>(choice.id) }
    return domains
  }
}
