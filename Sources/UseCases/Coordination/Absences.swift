import Domain
import Ledger
import Store

extension Context {
  /// Who the families of the supervisor's teams are with; numbers of people, so it is logged.
  func board() throws -> Outcome {
    let stamp = try permit(.assignCoordinator)
    let teams = try teams(.assignCoordinator)
    return .team(
      .board(
        try store.reveal(stamp) { connection in
          let board = try TeamBoardQuery(connection: connection, teams: teams, today: today)
            .board()
          return (board, Shown(.teamBoardShown, count: board.rows.count))
        }))
  }

  /// The board of each of the supervisor's teams by itself.
  func caseload() throws -> Outcome {
    let stamp = try permit(.assignCoordinator)
    let teams = try teams(.assignCoordinator)
    return .team(
      .caseload(
        try store.reveal(stamp) { connection in
          let names = Directory(connection: connection)
          let loads = try teams.compactMap { team in
            try names.team(team).map {
              TeamLoad(
                team: $0.name,
                board: try TeamBoardQuery(connection: connection, teams: [team], today: today)
                  .board())
            }
          }.sorted { $0.team.text < $1.team.text }
          return (
            loads, Shown(.teamBoardShown, count: loads.reduce(0) { $0 + $1.board.rows.count })
          )
        }))
  }

  /// The families of somebody who will be away, with a colleague proposed for each.
  func previewAbsence(_ new: NewAbsence) throws -> Outcome {
    let stamp = try permit(.arrangeCover)
    let teams = try teams(.arrangeCover)
    try check(new)
    return .team(
      .preview(
        try store.reveal(stamp) { connection in
          let preview = try preview(new, teams, connection)
          return (
            preview, Shown(.absencePreviewed, listed: preview.rows.map { Identity($0.family) })
          )
        }))
  }

  private func check(_ new: NewAbsence) throws {
    guard new.fromDay <= today else { throw Refusal.dayInFuture(new.fromDay) }
    guard new.until.goodUntil >= today else {
      throw Refusal.dayNotAhead(new.until.goodUntil)
    }
  }

  private func preview(
    _ new: NewAbsence, _ teams: [ID<Team>], _ connection: any Connection
  ) throws -> AbsencePreview {
    let query = try TeamBoardQuery(connection: connection, teams: teams, today: today)
    let board = try query.board()
    guard let away = board.rows.first(where: { $0.user.login == new.login }) else {
      throw Refusal.unknownChoice(field: .user, value: new.login.text)
    }
    guard away.absence == nil else { throw Refusal.userAbsent(new.login) }
    let rows = try AbsenceQuery(connection: connection, teams: teams, today: today)
      .rows(away.user.id, for: user)
    let norms = query.norms
    let colleagues = try coordinators(board, besides: away.user.id, connection)
    let loads = try colleagues.map { row in
      let covered = try query.coverWeight(of: row.user.id)
      return (
        who: row.user.login,
        load: Caseload(tenths: row.load.tenths + covered, fte: row.load.fte)
      )
    }
    let proposed = Caseload.spread(rows.map { norms.weight($0.risk, $0.phase) }, over: loads)
    return AbsencePreview(
      absence: new, user: away.user,
      rows: zip(rows, proposed).map { $0.proposing($1) }, colleagues: colleagues)
  }

  /// Who can take work: coordinators of today who aren't away themselves.
  private func coordinators(
    _ board: TeamBoard, besides away: ID<User>, _ connection: any Connection
  ) throws -> [BoardRow] {
    let directory = Directory(connection: connection)
    return try board.rows.filter { row in
      guard row.user.id != away, row.absence == nil, row.user.disabledOn == nil else {
        return false
      }
      return try directory.grants(row.user.id).contains {
        $0.role == .coordinator && $0.holds(on: today)
      }
    }.sorted { ($0.load.perFte ?? Int.max) < ($1.load.perFte ?? Int.max) }
  }

  /// Writes down that somebody is away, and who covers which of his families.
  ///
  /// A family for which it can't be done is told with its reason; the others go on.
  func reportAbsence(_ new: NewAbsence, _ choices: [CoverChoice]) throws -> Outcome {
    let stamp = try permit(.arrangeCover)
    let teams = Set(try teams(.arrangeCover))
    try check(new)
    return try store.record(stamp) { changes in
      let away: User? = try changes.first(where: "login = ?", [.text(new.login.text)])
      guard let away else {
        throw Refusal.unknownChoice(field: .user, value: new.login.text)
      }
      guard try reaches(away.id, teams, changes) else {
        throw Denial(right: .arrangeCover, reason: .outOfReach)
      }
      try refuseAbsent(away.id, new.login, changes)
      let absence = Absence(
        id: changes.newID(), user: away.id, fromDay: new.fromDay, until: new.until,
        reportedBy: user)
      let written = try changes.insert(absence)
      let letters = AwayLetters(of: absence, away, self, changes)
      var seen: Set<ID<Family>> = []
      let rows = try choices.filter { seen.insert($0.family).inserted }.map { choice in
        var letter: BatchResult.Row.Letter?
        let done = try row(choice.family, choice.login, changes) { edit in
          let colleague = try cover(edit, choice, absence, teams)
          letter = try letters.prepare(edit, cover: colleague)
        }
        return done.with(letter)
      }
      return (
        .done(.batch(BatchResult(kind: .absence(absence.id, new.login), rows: rows))),
        Act(
          .absenceReported, of: nil, by: written, count: rows.count { $0.refusal == nil })
      )
    }
  }

  private func cover(
    _ edit: FamilyEdit, _ choice: CoverChoice, _ absence: Absence, _ teams: Set<ID<Team>>
  ) throws -> ID<User> {
    guard teams.contains(edit.family.team) else {
      throw Refusal.noSuchCase(edit.family.caseNumber.text)
    }
    guard edit.isOpen else { throw Refusal.caseIsClosed(edit.family.caseNumber) }
    let term = try edit.currentTerm()
    guard term?.user == absence.user else {
      throw Refusal.notTheirs(try edit.login(absence.user))
    }
    if let open = try edit.openCover() { throw Refusal.hasCover(try edit.login(open.user)) }
    let colleague = try activeCoordinator(choice.login, edit.changes)
    guard colleague != absence.user else { throw Refusal.userAbsent(choice.login) }
    try refuseAbsent(colleague, choice.login, edit.changes)
    try edit.changes.insert(
      Cover(
        id: edit.changes.newID(), family: edit.family.id, absence: absence.id, user: colleague,
        fromDay: max(absence.fromDay, edit.openedOn), until: absence.until))
    return colleague
  }

  /// One family of many: what the rules refuse is told beside it, anything else stops all.
  func row(
    _ family: ID<Family>, _ login: Login, _ changes: Changes,
    _ body: (FamilyEdit) throws -> Void
  ) throws -> BatchResult.Row {
    var edit: FamilyEdit?
    var refusal: Refusal?
    do {
      let found = try FamilyEdit(changes, family, self)
      edit = found
      try body(found)
    } catch let refused as Refusal { refusal = refused }
    return BatchResult.Row(
      family: family, caseNumber: edit?.family.caseNumber, name: edit?.family.name,
      login: login, refusal: refusal.map(Trouble.refused))
  }

  /// Whether somebody coordinates today for one of these teams.
  func reaches(_ user: ID<User>, _ teams: Set<ID<Team>>, _ changes: Changes) throws -> Bool {
    let grants: [RoleGrant] = try changes.all(where: "user_id = ?", [Value(user)])
    return grants.contains {
      $0.role == .coordinator && $0.holds(on: today) && ($0.team.map(teams.contains) ?? true)
    }
  }

  /// Ends an absence with all its covers: somebody is back, or it is taken back as a mistake.
  ///
  /// Either way the families are with their coordinator again; what was covered stays in the
  /// history, and letters about it that nobody sent are withdrawn. The entry says which of the two
  /// it was.
  func endAbsence(_ id: ID<Absence>, isUndo: Bool) throws -> Outcome {
    let stamp = try permit(.arrangeCover)
    let teams = Set(try teams(.arrangeCover))
    return try store.record(stamp) { changes in
      let found: Absence? = try changes.first(where: "id = ?", [Value(id)])
      guard var absence = found else { throw Refusal.noSuchRecord(.user) }
      guard absence.endedOn == nil else { throw Refusal.alreadyDone }
      guard try reaches(absence.user, teams, changes) else {
        throw Denial(right: .arrangeCover, reason: .outOfReach)
      }
      absence.endedOn = max(today, absence.fromDay)
      let written = try changes.update(absence)
      let covers: [Cover] = try changes.all(
        where: "absence_id = ? AND ended_on IS NULL", [Value(id)])
      for var cover in covers {
        cover.endedOn = max(today, cover.fromDay)
        try changes.update(cover)
      }
      try changes.withdrawLetters(of: id, on: today)
      let away: User? = try changes.first(where: "id = ?", [Value(absence.user)])
      guard let away else { throw Refusal.noSuchRecord(.user) }
      return (
        .done(.absenceEnded(away.login, covers: covers.count, isUndo: isUndo)),
        Act(
          isUndo ? .absenceUndone : .absenceEnded, of: nil, by: written, count: covers.count)
      )
    }
  }
}
