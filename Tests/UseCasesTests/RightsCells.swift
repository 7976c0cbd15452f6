import Domain
import Store
import Testing
import UseCases

/// A house with two teams in which every right of the table can be tried out, here and over there.
struct RightsCells {
  /// Whose record it is that is asked for.
  enum Place { case own, elsewhere }

  let house: TestHouse
  let role: Role
  let user: ID<User>
  let login: Login
  /// A family of the user, or of a colleague in his team.
  let near: ID<Family>
  let far: ID<Family>
  private let free: (near: ID<Family>, far: ID<Family>)
  /// A family that the user is asked to take over, where he may be.
  private let offered: ID<Family>
  private let referrals: (near: ID<Referral>, far: ID<Referral>)
  private let record: ID<PracticeRecord>
  private let items: (near: ID<WorkItem>, far: ID<WorkItem>)

  init(_ role: Role) throws {
    self.role = role
    house = try TestHouse()
    let wim = try house.addUser("wim", [.coordinator, .supervisor], team: "West")
    let poh = try house.addUser("piet", [.poh], team: "Oost")
    _ = try house.addUser("els", [.behaviourExpert], team: nil)
    let isOfTeam = [Role.coordinator, .poh, .supervisor].contains(role)
    user = try house.addUser("ulla", [role], team: isOfTeam ? "Oost" : nil)
    login = try Login("ulla")
    (near, far) = (try house.openCase("De Wit"), try house.openCase("Jansen", by: wim))
    free = (try house.openCase("Smit"), try house.openCase("Bos", by: wim))
    offered = try house.openCase("Vis")
    referrals =
      role == .poh
      ? (try house.sendFromPractice(by: user), try house.addReferral(try house.content("Kok")))
      : (
        try house.addReferral(try house.content("Kok")),
        try house.addReferral(try house.content("Mol"), by: wim)
      )
    record = try Self.record(house, by: role == .poh ? user : poh)
    items = (try Self.item(house, user, near), try Self.item(house, user, far))
    try Self.settle(house, near, far, role == .coordinator ? user : house.anna, wim)
    if role == .coordinator {
      try Self.handOver(house, offered, to: login)
    }
  }

  /// Asks for what needs `right`; nil where there is no place of that kind.
  func attempt(_ right: Right, _ place: Place) throws -> (() throws -> Void)? {
    switch right {
    case .importReferrals:
      let team = try Line(place == .own ? "Oost" : "West")
      return { _ = try house.desk.beginImport(by: user, team: team, fileHash: "ab") }
    case .importClaims:
      return place == .own
        ? { _ = try house.desk.beginClaims(by: user, fileHash: "ab") } : nil
    case .exportLog:
      return place == .own ? { _ = try house.desk.exportLog(by: user) } : nil
    default:
      guard let command = try command(right, place) else { return nil }
      return { _ = try house.perform(command, by: user) }
    }
  }

  private func command(_ right: Right, _ place: Place) throws -> Command? {
    let isOwn = place == .own
    let family = isOwn ? near : far
    switch right {
    case .readFamily: return .openFamily(.id(family))
    case .writeFamily: return .setRisk(family, .low, basis: nil, expecting: nil)
    case .restrictFamily:
      return .access(.restrict(family, reason: line, admitting: [], expecting: nil))
    case .reviewEmergency:
      return .access(.review(number: isOwn ? 1 : 2, .justified, remark: nil))
    case .reportAccess:
      return .sharing(.accessReport(.id(family), for: line, from: nil, until: nil))
    case .askExpert:
      return .access(
        .askExpert(
          family, try Login("els"), question: line, until: house.today, expecting: nil))
    case .revealBSN: return .access(.revealBSN(family, ID(high: 1, low: 1), reason: line))
    case .commitHelp:
      return .setBudget(
        family, year: 2026, ceiling: try Cents(euros: "100"), municipality: nil, reason: nil,
        expecting: nil)
    case .revealAddress:
      return .homes(family, .reveal(ID(high: 1, low: 1), reason: line), expecting: nil)
    case .openFamily:
      return .openCase(
        NewCase(name: line, municipality: nil, team: try Line(isOwn ? "Oost" : "West")))
    case .closeFamily:
      return .closeFamily(
        family, ClosingReasons(stopReason: .asPlanned, endReason: .asPlanned), expecting: nil)
    case .mergeRecords:
      return .merging(.review(.families(kept: near, merged: isOwn ? near : far, [])))
    case .readReferrals: return .triage(isOwn ? referrals.near : referrals.far)
    case .writeReferral:
      return .addReferral(try house.content("Vos"), team: try Line(isOwn ? "Oost" : "West"))
    case .triageReferral:
      return .returnReferral(isOwn ? referrals.near : referrals.far, reason: line)
    case .takeFamily:
      return .setCoordinator(
        isOwn ? free.near : free.far, login, from: nil, note: nil, expecting: nil)
    case .doOwnWork:
      return .finishWorkItem(family, isOwn ? items.near : items.far)
    case .assignCoordinator:
      return .setCoordinator(family, try Login("wim"), from: nil, note: nil, expecting: nil)
    case .handOverFamily where role != .coordinator:
      return .team(.withdrawHandover(family, expecting: nil))
    case .handOverFamily:
      return .team(
        .askHandover(family, to: try Login("anna"), note: try Prose("x"), expecting: nil))
    case .answerHandover:
      return .team(.acceptHandover(isOwn ? offered : far, expecting: nil))
    case .arrangeCover:
      let away = NewAbsence(
        login: try Login(isOwn ? "anna" : "wim"), fromDay: house.today,
        until: .lastDay(house.today))
      return .team(.reportAbsence(away, []))
    // Of what a colleague keeps in his practice nobody else is told that it is there.
    case .practiceRecords: return isOwn ? .practice(.show(record)) : nil
    case .approvePlan:
      return .planning(family, .decideApproval(isApproved: true, note: nil), expecting: nil)
    case .acknowledgeOverspend:
      return .help(family, .acknowledge(year: 2026, nil, reason: line), expecting: nil)
    case .proposeRaise:
      return .help(
        family, .raise(year: 2026, nil, to: try Cents(euros: "900000"), reason: line),
        expecting: nil)
    case .approveRaise:
      return .help(family, .approveRaise(number: 1, remark: nil), expecting: nil)
    case .destroyFiles:
      return .retention(.propose(.id(family), person: nil, .termEnded, remark: nil))
    default: return isOwn ? try ofNobody(right) : nil
    }
  }

  /// What isn't about somebody's record.
  private func ofNobody(_ right: Right) throws -> Command? {
    switch right {
    case .emergencyAccess: .access(.openEmergency(.id(far), reason: line))
    case .readReviews: .access(.emergencies(all: true))
    case .giveAdvice: .access(.requests)
    case .readProviders: .providers
    case .writeProviders: .addProvider(name: line, agb: nil)
    case .manageUsers: .users
    case .readOwnLog, .readWholeLog: .log(LogFilter())
    case .manageLists: .config(.setNorm(.planTerm, 30, from: nil))
    case .askKnown:
      .practice(
        .isKnown(
          KnownQuestion(
            .person(
              try PersonName(given: "Sem", prefix: "", surname: "Wit"),
              try BirthDate("2014-05-13"), try PostalCode("2514AA")), hasConsent: true)))
    case .practiceFigures: .practice(.figures(year: 2026))
    case .readReports: .report(.show(.lastYear(.practice, today: house.today)))
    case .readRetention: .retention(.due(before: house.today, after: nil, limit: 5))
    case .readClaims: .claims(.list(.ready, after: nil, limit: 5))
    case .approveClaim: .claims(.approveFile(number: 1))
    case .approveLargeClaim: .claims(.list(.toDecide, after: nil, limit: 5))
    case .readFamily, .writeFamily, .restrictFamily, .reviewEmergency, .reportAccess, .askExpert,
      .revealBSN, .commitHelp, .revealAddress, .openFamily, .closeFamily, .mergeRecords,
      .readReferrals, .writeReferral, .triageReferral, .takeFamily, .doOwnWork,
      .assignCoordinator, .handOverFamily, .answerHandover, .arrangeCover, .practiceRecords,
      .approvePlan, .acknowledgeOverspend, .proposeRaise, .approveRaise, .destroyFiles,
      .importReferrals, .importClaims, .exportLog:
      nil
    }
  }

  private var line: Line { Line(known: "Voorbeeld") }
}

// What there is in the house before anybody asks for anything.
extension RightsCells {
  private static func settle(
    _ house: TestHouse, _ near: ID<Family>, _ far: ID<Family>, _ owner: ID<User>, _ wim: ID<User>
  ) throws {
    let login = try Login(owner == house.anna ? "anna" : "ulla")
    try house.perform(.setCoordinator(near, login, from: nil, note: nil, expecting: nil))
    try house.perform(
      .setCoordinator(far, try Login("wim"), from: nil, note: nil, expecting: nil), by: wim)
    let why = try Line("Kind alleen thuis")
    try house.perform(.access(.openEmergency(.id(near), reason: why)), by: wim)
    try house.perform(.access(.openEmergency(.id(far), reason: why)))
  }

  /// A family of Anna's that the user is asked to take over.
  private static func handOver(
    _ house: TestHouse, _ family: ID<Family>, to login: Login
  ) throws {
    try house.perform(
      .setCoordinator(family, try Login("anna"), from: nil, note: nil, expecting: nil))
    try house.perform(
      .team(.askHandover(family, to: login, note: try Prose("Neem over"), expecting: nil)))
  }

  private static func record(_ house: TestHouse, by poh: ID<User>) throws -> ID<PracticeRecord> {
    let content = PracticeContent(
      name: try PersonName(given: "Lot", prefix: "", surname: "Kuip"),
      birth: try BirthDate("2013-05-03"), request: try Prose("Slaapt slecht."))
    guard
      case .done(.practiceAdded(let id)) = try house.perform(.practice(.add(content)), by: poh)
    else { throw TestHouse.Unexpected() }
    return id
  }

  /// Something to do that was sent on to somebody, whatever he is now.
  private static func item(
    _ house: TestHouse, _ user: ID<User>, _ family: ID<Family>
  ) throws -> ID<WorkItem> {
    let stamp = Stamp(
      at: house.clock.now, actor: house.anna, role: "coordinator", session: house.desk.session,
      systemUser: 0)
    return try house.store.record(stamp) { changes in
      let item = WorkItem(
        id: changes.newID(), family: family, kind: .item, title: try Line("Bellen"),
        dueOn: house.today, at: nil, author: house.anna, owner: user)
      return (item.id, Act(.workAdded, of: family, by: try changes.insert(item)))
    }
  }
}
