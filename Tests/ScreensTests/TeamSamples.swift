import Domain

extension Sample {
  // swift-format-ignore: NeverUseForceTry
  static func login(_ text: String) -> Login { try! Login(text) }

  static func counts(
    _ open: Int, _ new: Int, _ late: Int, _ silent: Int, _ gaps: Int,
    _ waiting: Int = 0
  ) -> BoardCounts {
    BoardCounts([
      .open: open, .new: new, .late: late, .noContact: silent, .incomplete: gaps,
      .waiting: waiting,
    ])
  }

  static func boardRow(
    _ number: UInt64, _ login: String, _ name: String, fte: Int, tenths: Int,
    _ counts: BoardCounts, away: Bool = false
  ) -> BoardRow {
    let user = User(id: id(number), login: self.login(login), name: line(name))
    let absence = Absence(
      id: id(930), user: user.id, fromDay: day("2026-11-23"), until: .check(day("2026-11-30")),
      reportedBy: visser.id)
    return BoardRow(
      user: user, counts: counts, load: Caseload(tenths: tenths, fte: fte),
      absence: away ? absence : nil, covers: 0,
      parts: [
        LoadPart(risk: .high, phase: .start, count: 3, each: 17),
        LoadPart(risk: .none, phase: .running, count: 9, each: 10),
      ])
  }

  static let board = TeamBoard(
    unassigned: counts(3, 3, 3, 0, 3, 1),
    rows: [
      boardRow(801, "avisser", "Anne Visser", fte: 90, tenths: 210, counts(22, 2, 7, 2, 3)),
      boardRow(802, "byildiz", "Burcu Yildiz", fte: 100, tenths: 340, counts(31, 4, 15, 6, 5, 4)),
      boardRow(
        803, "cdejong", "Carla de Jong", fte: 100, tenths: 180, counts(18, 0, 4, 1, 2),
        away: true),
    ], band: 18...24)

  // swift-format-ignore: NeverUseForceTry
  static func wait(_ given: String, _ since: String, bridging: String?, checked: String?)
    -> LongWait
  {
    LongWait(
      commitment: id(941), person: try! PersonName(given: given, prefix: "", surname: "Jansen"),
      product: line("Behandeling bij angst"), provider: line("Kompas Jeugd"), since: day(since),
      bridging: bridging.map(line), checkedOn: checked.map(day))
  }

  static let waiting = WaitingPage(
    rows: [
      WaitingRow(
        family: id(398), caseNumber: CaseNumber(year: 2026, number: 398), name: line("De Wit"),
        coordinator: login("byildiz"),
        waits: [
          wait("Sem", "2026-08-12", bridging: nil, checked: nil),
          wait("Fleur", "2026-07-01", bridging: "Het lokaal team", checked: "2026-11-09"),
        ]),
      WaitingRow(
        family: id(399), caseNumber: CaseNumber(year: 2026, number: 399),
        name: line("Van den Heuvel"), coordinator: login("byildiz"),
        waits: [wait("Noor", "2026-06-01", bridging: "Oma", checked: "2026-11-16")]),
    ], longWeeks: 10, next: nil)

  // swift-format-ignore: NeverUseForceTry
  static func preview(_ new: NewAbsence) -> AbsencePreview {
    let call = Reminder(
      .callBack, due: day("2026-11-23"), showFrom: day("2026-11-23"),
      at: ClockTime(minutes: 600))
    let term = Reminder(.evaluation, due: day("2026-11-25"), showFrom: day("2026-11-11"))
    return AbsencePreview(
      absence: new, user: board.rows[1].user,
      rows: [
        AbsenceRow(
          family: id(398), caseNumber: CaseNumber(year: 2026, number: 398), name: line("De Wit"),
          risk: .high, callBack: call, phone: try! PhoneNumber("0612345678"), term: term,
          proposed: login("avisser")),
        AbsenceRow(
          family: id(399), caseNumber: CaseNumber(year: 2026, number: 399),
          name: line("Van den Heuvel"), risk: .none, callBack: nil, phone: nil, term: nil,
          proposed: login("avisser")),
      ], colleagues: [board.rows[0]])
  }

  static func row(_ choice: CoverChoice) -> BatchResult.Row {
    BatchResult.Row(
      family: choice.family, caseNumber: CaseNumber(year: 2026, number: 398),
      name: line("De Wit"), login: choice.login,
      refusal: choice.family == id(399)
        ? .refused(.caseIsClosed(CaseNumber(year: 2026, number: 399))) : nil)
  }
}
