import Domain
import Ledger
import Store
import Testing
import UseCases

@Suite("Who may do what, at the desk")
struct RightsTests {
  let house: TestHouse
  let family: ID<Family>

  init() throws {
    house = try TestHouse()
    family = try house.openCase("De Wit")
    try house.perform(
      .setCoordinator(family, try Login("anna"), from: nil, note: nil, expecting: nil))
  }

  @Test("a practice nurse opens no family, sees no list of them and no matches")
  func poh() throws {
    let poh = try house.addUser("piet", [.poh], team: nil)
    try refuse(.roleLacksRight, .readFamily, .openFamily(.id(family)), poh)
    try refuse(.roleLacksRight, .readFamily, .worklist(.now, after: nil, limit: 5), poh)
    try refuse(.roleLacksRight, .readFamily, .families(FamilyFilter(), after: nil, limit: 5), poh)
    try refuse(.roleLacksRight, .readFamily, .matches(MatchRequest(typed: "wit"), limit: 5), poh)
    try refuse(.roleLacksRight, .readFamily, .reportShown(.search, [family]), poh)
    try refuse(
      .roleLacksRight, .readFamily,
      .saveDraft(ID(high: 1, low: 1), form: "note", family: family, fields: []), poh)
  }

  @Test(
    "a practice nurse sees the referrals he sent and no others, decides none, and none goes round consent"
  )
  func pohReferrals() throws {
    let poh = try house.addUser("piet", [.poh], team: nil)
    try refuse(
      .roleLacksRight, .writeReferral, .addReferral(try house.content(), team: nil), poh)
    let own = try house.sendFromPractice(by: poh)
    let other = try house.addReferral(try house.content("Jansen"))
    guard
      case .referrals(let page) = try house.perform(
        .referrals(.open, words: "", after: nil, limit: 9), by: poh),
      case .referrals(let found) = try house.perform(
        .referrals(.open, words: "jans", after: nil, limit: 9), by: poh),
      case .triage(let triage) = try house.perform(.triage(own), by: poh)
    else { throw TestHouse.Unexpected() }
    #expect(page.rows.map(\.referral.id) == [own])
    #expect(page.rows.map(\.siblings) == [0])
    #expect(found.rows.isEmpty)
    #expect(triage.siblings.isEmpty && triage.matches.isEmpty)
    try refuse(.outOfReach, .readReferrals, .triage(other), poh)
    try refuse(
      .roleLacksRight, .triageReferral, .acceptReferrals([own], into: .new(name: nil)), poh)
    try refuse(
      .roleLacksRight, .triageReferral, .returnReferral(own, reason: try Line("Nee")), poh)
  }

  @Test("a coordinator reads a colleague's family and changes nothing in it")
  func colleague() throws {
    let bas = try house.addUser("bas", [.coordinator])
    #expect(try house.page(family, by: bas).mayWrite == false)
    let commands: [Command] = [
      .setRisk(family, .high, basis: nil, expecting: nil), .startPlan(family, expecting: nil),
      .addNote(family, NewNote(kind: .video, text: try Prose("x")), replacingDraft: nil),
      .addWorkItem(family, NewWorkItem(title: try Line("x"), dueOn: house.today)),
      .postponeFamily(family, until: house.today.adding(days: 2)),
      .addMember(family, try house.member("Noor", .youth, "Wit"), expecting: nil),
    ]
    for command in commands { try refuse(.outOfReach, .writeFamily, command, bas) }
    try refuse(
      .roleLacksRight, .assignCoordinator,
      .setCoordinator(family, try Login("bas"), from: nil, note: nil, expecting: nil), bas)
  }

  @Test("a coordinator takes a family that has none; for another only the supervisor assigns")
  func takes() throws {
    let bas = try house.addUser("bas", [.coordinator])
    _ = try house.addUser("cor", [.coordinator])
    let free = try house.openCase("Jansen")
    let command = { (login: String) in
      Command.setCoordinator(free, try Login(login), from: nil, note: nil, expecting: nil)
    }
    try refuse(.roleLacksRight, .assignCoordinator, try command("cor"), bas)
    try house.perform(try command("bas"), by: bas)
    #expect(try house.entries().last { $0.event == "coordinator.set" }?.basis == "takeFamily")
    try house.perform(try command("cor"))
    #expect(try house.entries().last { $0.event == "coordinator.set" }?.role == "supervisor")
    try refuse(.outOfReach, .writeFamily, .setRisk(free, .low, basis: nil, expecting: nil), bas)
  }

  @Test("another team's families are neither listed, opened nor given a referral")
  func otherTeam() throws {
    let west = try house.addUser("wim", [.coordinator, .supervisor], team: "West")
    let theirs = try house.openCase("Jansen", by: west)
    let referral = try house.addReferral(try house.content("Pietersen"), by: west)
    try refuse(.outOfReach, .readFamily, .openFamily(.id(theirs)), house.anna)
    try refuse(.outOfReach, .readReferrals, .triage(referral), house.anna)
    try refuse(
      .outOfReach, .openFamily, .acceptReferrals([referral], into: .existing(family)), west)
    for words in ["", "jansen", "wit"] {
      guard
        case .families(let page) = try house.perform(
          .families(FamilyFilter(words: words), after: nil, limit: 9), by: west)
      else { throw TestHouse.Unexpected() }
      #expect(page.rows.map(\.summary.family) == (words == "wit" ? [] : [theirs]))
    }
  }

  @Test(
    "the back office, a controller and an administrator see no family",
    arguments: [
      Role.backoffice, .controller, .administrator, .privacyOfficer, .logKeeper, .behaviourExpert,
    ])
  func office(_ role: Role) throws {
    let user = try house.addUser("bo", [role], team: nil)
    try refuse(.roleLacksRight, .readFamily, .openFamily(.id(family)), user)
    try refuse(
      .roleLacksRight, .writeFamily, .setRisk(family, .low, basis: nil, expecting: nil), user)
    try refuse(
      .roleLacksRight, .readReferrals, .referrals(.open, words: "", after: nil, limit: 5), user)
    try refuse(.roleLacksRight, .writeReferral, .addReferral(try house.content(), team: nil), user)
    if role != .administrator {
      try refuse(.roleLacksRight, .manageUsers, .users, user)
      try refuse(.roleLacksRight, .manageUsers, .disableUser(try Login("anna")), user)
    }
    if role != .controller {
      try refuse(
        .roleLacksRight, .writeProviders, .addProvider(name: try Line("Kompas"), agb: nil), user)
    }
  }

  @Test("an account that was ended is refused everything, drafts and pick lists too")
  func disabled() throws {
    let bas = try house.addUser("bas", [.coordinator])
    try house.perform(.disableUser(try Login("bas")))
    let commands: [(Right, Command)] = [
      (.readFamily, .openFamily(.id(family))), (.readFamily, .worklist(.now, after: nil, limit: 5)),
      (.writeFamily, .drafts), (.readProviders, .choices(.providers, matching: "", limit: 5)),
      (.writeFamily, .saveDraft(ID(high: 1, low: 1), form: "n", family: nil, fields: [])),
      (.writeFamily, .discardDraft(ID(high: 1, low: 1))), (.readOwnLog, .log(LogFilter())),
    ]
    for (right, command) in commands { try refuse(.accountDisabled, right, command, bas) }
    #expect(throws: Trouble.refused(.userDisabled(try Login("bas")))) {
      try house.perform(
        .setCoordinator(family, try Login("bas"), from: nil, note: nil, expecting: nil))
    }
  }

  @Test("nobody is refused, and it is written down")
  func unknown() throws {
    try refuse(.unknownAccount, .readFamily, .openFamily(.id(family)), ID(high: 9, low: 9))
    let left = try house.events { try house.desk.refuseUnknown(account: 1234) }
    #expect(left == ["access.denied"])
    let entry = try #require(try house.entries().last)
    #expect(entry.flags == .denied && entry.actor == Identity(high: 0, low: 1234))
  }

  @Test("a role that ended yesterday gives nothing today")
  func ended() throws {
    let bas = try house.addUser("bas", [.coordinator])
    _ = try house.page(family, by: bas)
    try house.store.record(
      Stamp(
        at: house.clock.now, actor: house.anna, role: "administrator", session: house.desk.session,
        systemUser: 0)
    ) { changes in
      let grants: [RoleGrant] = try changes.all(where: "user_id = ?", [Value(bas)])
      var grant = try #require(grants.first)
      grant.toDay = house.today.adding(days: 1)
      return ((), Act(.userAdded, of: nil, by: try changes.update(grant)))
    }
    try house.perform(.openFamily(.id(family)), by: bas)
    house.clock.advance(days: 1)
    try refuse(.roleLacksRight, .readFamily, .openFamily(.id(family)), bas)
  }

  @Test("acting for somebody names both in the entry")
  func onBehalf() throws {
    let bas = try house.addUser("bas", [.coordinator])
    _ = try house.page(family, by: bas)
    _ = try house.desk.perform(.openFamily(.id(family)), by: bas, onBehalf: house.anna)
    let entry = try #require(try house.entries().last)
    #expect(entry.actor == Identity(house.anna) && entry.responsible == Identity(bas))
  }

  /// The command is refused for want of `right`, nothing changed, and one entry says so.
  private func refuse(
    _ reason: Denial.Reason, _ right: Right, _ command: Command, _ user: ID<User>
  ) throws {
    let before = try house.rowCounts()
    let left = try house.events {
      #expect(throws: Trouble.notAllowed(Denial(right: right, reason: reason)), "\(command)") {
        try house.perform(command, by: user)
      }
    }
    #expect(left == ["access.denied"], "\(command)")
    let entry = try #require(try house.entries().last { $0.event == "access.denied" })
    #expect(entry.flags == .denied && entry.actor == Identity(user))
    #expect(try house.rowCounts() == before)
  }
}
