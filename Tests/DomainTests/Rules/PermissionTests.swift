import Domain
import Testing

@Suite("Who may do what")
struct PermissionTests {
  /// Each right with how far each role has it, in the order of `Role.allCases`.
  ///
  /// o is own, t team, e everything, - not at all.
  static let table: [(Right, String)] = [
    (.readFamily, "t-t------"), (.writeFamily, "o--------"), (.openFamily, "t-t------"),
    (.closeFamily, "o-t------"), (.mergeRecords, "o-t------"),
    (.revealAddress, "o--------"),
    (.readReferrals, "tot------"), (.writeReferral, "t-t------"),
    (.importReferrals, "t-t-----e"), (.triageReferral, "t-t------"), (.takeFamily, "t--------"),
    (.doOwnWork, "t-t------"),
    (.assignCoordinator, "--t------"), (.handOverFamily, "o-t------"),
    (.answerHandover, "o--------"), (.arrangeCover, "--t------"), (.readProviders, "eeeee----"),
    (.writeProviders, "---e-----"), (.manageUsers, "--------e"), (.readOwnLog, "oot-o----"),
    (.readWholeLog, "------ee-"), (.exportLog, "------eee"), (.manageLists, "--------e"),
    (.practiceRecords, "-o-------"), (.askKnown, "eee------"), (.practiceFigures, "-ote-----"),
    (.approvePlan, "--t------"), (.acknowledgeOverspend, "--t------"),
    (.proposeRaise, "o-t------"), (.approveRaise, "--t------"),
    (.readRetention, "------e-e"), (.readReports, "oote-----"),
    (.importClaims, "----e----"), (.readClaims, "----e----"), (.approveClaim, "----e----"),
    (.approveLargeClaim, "--t------"),
    (.destroyFiles, "--t---e--"), (.restrictFamily, "--t------"),
    (.emergencyAccess, "e-e------"), (.reviewEmergency, "--t------"),
    (.readReviews, "--t---e--"), (.reportAccess, "o-t---ee-"), (.askExpert, "o--------"),
    (.giveAdvice, "-----o---"),
    (.revealBSN, "o--------"),
    (.commitHelp, "o-t------"),
  ]

  @Test("each role reaches exactly as far as the table of rights says", arguments: table)
  func reach(_ right: Right, _ row: String) {
    let marks: [Character: Reach?] = ["o": .own, "t": .team, "e": .everything, "-": nil]
    for (role, mark) in zip(Role.allCases, row) {
      #expect(Permission.reach(of: role, right) == marks[mark] ?? nil, "\(role)")
    }
  }

  @Test("every right and every role stands in the table")
  func complete() {
    #expect(Set(Self.table.map(\.0)) == Set(Right.allCases))
    #expect(Self.table.allSatisfy { $0.1.count == Role.allCases.count })
    #expect(
      Role.allCases == [
        .coordinator, .poh, .supervisor, .controller, .backoffice, .behaviourExpert,
        .privacyOfficer, .logKeeper, .administrator,
      ])
  }

  @Test("a coordinator writes in his own families and in those of nobody, within his team")
  func own() throws {
    let anna = try actor([.coordinator], team: 1)
    #expect(decide(.writeFamily, anna, team: 1, person: 1) == .allowed(by: .coordinator))
    #expect(decide(.writeFamily, anna, team: 2, person: 1) == .allowed(by: .coordinator))
    #expect(decide(.writeFamily, anna, team: 1, person: nil) == .allowed(by: .coordinator))
    #expect(decide(.writeFamily, anna, team: 1, person: 2) == refused(.writeFamily, .outOfReach))
    #expect(decide(.writeFamily, anna, team: 2, person: nil) == refused(.writeFamily, .outOfReach))
  }

  @Test("a supervisor reaches his team and no other; a grant without a team reaches all")
  func team() throws {
    let lead = try actor([.supervisor], team: 1)
    #expect(decide(.closeFamily, lead, team: 1, person: 2) == .allowed(by: .supervisor))
    #expect(decide(.closeFamily, lead, team: 2, person: 2) == refused(.closeFamily, .outOfReach))
    let region = try actor([.supervisor], team: nil)
    #expect(decide(.closeFamily, region, team: 2, person: 2) == .allowed(by: .supervisor))
  }

  @Test("of several roles the one that allows is named; an ended account has none")
  func union() throws {
    let both = try actor([.poh, .supervisor], team: 1)
    #expect(decide(.readFamily, both, team: 1, person: 2) == .allowed(by: .supervisor))
    #expect(
      decide(.manageUsers, both, team: 1, person: nil) == refused(.manageUsers, .roleLacksRight))
    let gone = try actor([.administrator], team: nil, disabledOn: try Day("2026-01-01"))
    #expect(
      decide(.manageUsers, gone, team: nil, person: nil) == refused(.manageUsers, .accountDisabled))
    #expect(
      decide(.readFamily, try actor([], team: 1), team: 1, person: nil)
        == refused(.readFamily, .roleLacksRight))
  }

  @Test("a role holds from its first day until the day before its last")
  func dates() throws {
    let grant = RoleGrant(
      id: ID(high: 0, low: 1), user: ID(high: 0, low: 1), role: .poh, team: nil,
      fromDay: try Day("2026-01-10"), toDay: try Day("2026-02-01"))
    let days = try ["2026-01-09", "2026-01-10", "2026-01-31", "2026-02-01"].map { try Day($0) }
    #expect(days.map(grant.holds) == [false, true, true, false])
  }

  private func decide(
    _ right: Right, _ actor: Actor, team: UInt64?, person: UInt64?
  ) -> Permission.Decision {
    let owner = RecordOwner(
      team: team.map { ID(high: 1, low: $0) }, person: person.map { ID(high: 0, low: $0) })
    return Permission.decide(right, for: actor, over: owner)
  }

  private func refused(_ right: Right, _ reason: Denial.Reason) -> Permission.Decision {
    .refused(Denial(right: right, reason: reason))
  }

  private func actor(_ roles: [Role], team: UInt64?, disabledOn: Day? = nil) throws -> Actor {
    let user = User(
      id: ID(high: 0, low: 1), login: try Login("anna"), name: try Line("Anna"),
      disabledOn: disabledOn)
    let grants = try roles.map { role in
      RoleGrant(
        id: ID(high: 0, low: 2), user: user.id, role: role, team: team.map { ID(high: 1, low: $0) },
        fromDay: try Day("2026-01-01"))
    }
    return Actor(user: user, grants: grants)
  }
}
