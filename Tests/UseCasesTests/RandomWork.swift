import Domain
import Ledger
import Store
import UseCases

/// Thinks of commands as people might give them in any order, many of which are refused.
struct RandomWork {
  let house: TestHouse
  var random: SplitMix64
  var families: [ID<Family>] = []
  var referrals: [ID<Referral>] = []
  let users: [ID<User>]
  let logins = ["anna", "bas", "cor", "dirk", "nobody"]
  private let domain: ID<LifeDomain>
  private let provider: ID<Provider>
  private var count = 0

  init(_ house: TestHouse, seed: UInt64) throws {
    self.house = house
    random = SplitMix64(seed: seed)
    users =
      [house.anna]
      + [
        try house.addUser("bas", [.coordinator]), try house.addUser("cor", [.coordinator, .poh]),
        try house.addUser("dirk", [.poh]),
      ]
    domain = try house.lifeDomain()
    provider = try house.provider()
  }

  mutating func chance(_ count: Int) -> Int { Int.random(in: 0..<count, using: &random) }

  private mutating func pick<Element>(_ all: [Element]) -> Element? {
    all.randomElement(using: &random)
  }

  /// Gives one command and says what the house answered.
  mutating func step() throws -> Trouble? {
    if chance(6) == 0 { house.clock.advance(milliseconds: Int64(chance(36)) * 3_600_000) }
    let user = chance(3) > 0 ? house.anna : pick(users) ?? house.anna
    let command = try command()
    do {
      take(try house.perform(command, by: user))
      return nil
    } catch { return error }
  }

  private mutating func take(_ outcome: Outcome) {
    switch outcome {
    case .done(.caseOpened(let family, _)): families.append(family)
    case .done(.referralAdded(let id, _)): referrals.append(id)
    case .done(.referralsAccepted(let family, _, let isNew, _)):
      if isNew { families.append(family) }
    default: break
    }
  }

  private mutating func command() throws -> Command {
    count += 1
    guard let family = pick(families), chance(12) > 0 else { return try opening() }
    switch chance(5) {
    case 0: return try planning(family)
    case 1: return try casework(family)
    case 2: return try people(family)
    default: return try ones(family)
    }
  }

  private mutating func opening() throws -> Command {
    switch chance(4) {
    case 0:
      return .openCase(
        NewCase(
          name: try Line(pick(["De Wit", "Van den Heuvel", "Yilmaz", "सिंह"]) ?? "X"),
          municipality: try MunicipalityCode(chance(5) == 0 ? "9999" : "0518"),
          openedOn: house.today.adding(days: 1 - chance(60)),
          members: [
            try house.member("Sem", .youth, "Wit"), try house.member("Iris", .parent, "Wit"),
          ]
        ))
    case 1: return .addReferral(try content(), team: nil)
    case 2:
      return .acceptReferrals(
        [pick(referrals)].compactMap { $0 },
        into: chance(2) == 0
          ? .new(name: nil) : pick(families).map { .existing($0) } ?? .new(name: nil))
    default:
      return .returnReferral(pick(referrals) ?? ID(high: 0, low: 0), reason: try Line("Verhuisd"))
    }
  }

  private mutating func content() throws -> ReferralContent {
    try house.content(
      pick(["Bakker", "de Vries", "Ørsted"]) ?? "X",
      bsn: pick(["123456782", "111222333", nil]) ?? nil,
      address: chance(2) == 0 ? ("2514AA", "\(1 + chance(3))") : nil,
      request: "Zorgen \(chance(9))", on: house.today.adding(days: 2 - chance(20)))
  }

  private mutating func ones(_ family: ID<Family>) throws -> Command {
    let from = chance(3) == 0 ? house.today.adding(days: 2 - chance(6)) : nil
    switch chance(5) {
    case 0:
      return .setCoordinator(
        family, try Login(pick(logins) ?? "anna"), from: from, note: nil, expecting: nil)
    case 1:
      let new = NewContactPoint(
        name: try Line("Anna"), phone: try PhoneNumber("06123456\(10 + chance(4))"))
      return .setContactPoint(family, new, from: from, expecting: nil)
    case 2:
      let until = chance(2) == 0 ? house.today.adding(days: chance(40) - 5) : nil
      return .setProvider(
        family, provider, from: from, until: until, reason: nil, expecting: nil)
    case 3:
      return .setBudget(
        family, year: 2025 + chance(4), ceiling: Cents(Int64(chance(4)) * 100_000),
        municipality: nil, reason: nil, expecting: chance(4) == 0 ? chance(9) : nil)
    default:
      return .setRisk(family, pick(RiskLevel.allCases) ?? .low, basis: nil, expecting: nil)
    }
  }

  private mutating func planning(_ family: ID<Family>) throws -> Command {
    let goal = NewGoal(domain: domain, wording: try Line("Doel \(count)"))
    let action = NewAction(
      goal: 1 + chance(2), wording: try Line("Actie \(count)"), doer: .family,
      doerName: try Line("moeder"),
      dueOn: chance(2) == 0 ? house.today.adding(days: chance(30)) : nil)
    switch chance(6) {
    case 0: return .startPlan(family, expecting: nil)
    case 1: return .addGoal(family, goal, expecting: nil)
    case 2: return .addAction(family, action, expecting: nil)
    case 3: return .presentPlan(family, on: nil, expecting: nil)
    case 4:
      let people = try members(family).filter { _ in chance(3) > 0 }
      let reason = chance(3) > 0 ? try Line("Vader is op reis") : nil
      return .agreePlan(family, PlanConsent(people: people, reason: reason), expecting: nil)
    default:
      let actions = try rows("SELECT id FROM action_item WHERE family_id = ?", family)
      return .finishAction(family, (pick(actions) ?? ID(high: 0, low: 9)).cast(), expecting: nil)
    }
  }

  private mutating func people(_ family: ID<Family>) throws -> Command {
    if chance(2) == 0 {
      return .endMembership(
        family, pick(try members(family)) ?? ID(high: 0, low: 9), expecting: nil)
    }
    var new = try house.member("Kind \(count)", pick(MemberRole.allCases) ?? .youth, "de Wit")
    new.bsn = chance(3) == 0 ? try BSN("123456782") : nil
    return .addMember(family, new, expecting: nil)
  }

  private mutating func casework(_ family: ID<Family>) throws -> Command {
    let day = house.today.adding(days: chance(12) - 2)
    let item =
      (pick(try rows("SELECT id FROM work_item WHERE family_id = ?", family))
      ?? ID(high: 0, low: 9)) as ID<Family>
    switch chance(7) {
    case 0:
      return .addNote(
        family,
        NewNote(
          kind: pick(NoteKind.allCases) ?? .video, onDay: house.today.adding(days: 1 - chance(5)),
          text: try Prose("Gesproken"), members: try members(family).filter { _ in chance(2) == 0 }),
        replacingDraft: nil)
    case 1:
      return .addWorkItem(
        family,
        NewWorkItem(
          kind: pick(WorkKind.allCases) ?? .item, title: try Line("Bellen \(count)"), dueOn: day,
          at: ClockTime(minutes: chance(1500))))
    case 2: return .finishWorkItem(family, item.cast())
    case 3: return .postponeWorkItem(family, item.cast(), until: day)
    case 4: return .postponeFamily(family, until: chance(2) == 0 ? nil : day)
    case 5:
      return .saveDraft(
        ID(high: 7, low: UInt64(chance(5))), form: "note", family: family,
        fields: [DraftField(name: "tekst", text: "half \(count)")])
    default: return .discardDraft(ID(high: 7, low: UInt64(chance(5))))
    }
  }

  private func members(_ family: ID<Family>) throws -> [ID<Person>] {
    try rows("SELECT person_id FROM family_member WHERE family_id = ? AND to_day IS NULL", family)
      .map { $0.cast() }
  }

  private func rows(_ sql: String, _ family: ID<Family>) throws -> [ID<Family>] {
    try house.engine.read { connection in
      try connection.all(sql, [Value(family)]) { row in
        var cursor = RowCursor(row)
        return try cursor.id()
      }
    }
  }
}
