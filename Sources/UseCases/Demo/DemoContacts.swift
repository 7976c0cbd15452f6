import Domain

// The contacts with a family and what was planned by hand.
extension DemoStory {
  mutating func contacts() throws {
    let last = lastContact()
    var day = after(chance.of(2...5))
    var kind = NoteKind.homeVisit
    var visited = day
    var used: Set<String> = []
    while day < last.adding(days: -6) {
      try note(kind, on: day, &used)
      if kind == .homeVisit { visited = day }
      if chance.percent(30) {
        try note(.consultation, on: min(day.adding(days: chance.of(1...4)), lastDay), &used)
      }
      let other = someKind()
      kind = day - visited > 40 ? .homeVisit : other
      day = calendar.workday(day.adding(days: chance.of(15...38)))
    }
    guard last > opened else { return }
    let other = someKind()
    let isVisit = situation.contact != .late && last - visited > 20
    try note(isVisit ? .homeVisit : other, on: last, &used)
  }

  private mutating func someKind() -> NoteKind {
    switch chance.of(0...99) {
    case ..<48: .telephone
    case ..<72: .homeVisit
    case ..<84: .message
    case ..<94: .office
    default: .video
    }
  }

  /// The day of the last contact, so that the norm of this risk is met, nearly due or passed.
  private mutating func lastContact() -> Day {
    let norm = Norms().contactDays(situation.risk)
    switch situation.contact {
    case .met:
      let most = max(1, min(norm - 2 - calendar.daysLeft - 3, today - opened - 4))
      return calendar.workday(before: chance.of(1...most))
    case .dueThisWeek:
      let first = today.adding(days: 3 - norm)
      let days = (0..<calendar.daysLeft).map { first.adding(days: $0) }
        .filter { WorkingDays.isWorkingDay($0) && $0 <= lastDay }
      return days.isEmpty ? calendar.workday(first) : chance.one(days)
    case .late: return calendar.workday(before: norm + chance.of(1...9))
    }
  }

  private mutating func note(
    _ kind: NoteKind, on day: Day, _ used: inout Set<String>
  ) throws {
    let texts = DemoNotes.texts(kind)
    let fresh = texts.filter { !used.contains($0) }
    let template = chance.one(fresh.isEmpty ? texts : fresh)
    used.insert(template)
    let child = speakingChild()
    let isAboutAll = chance.percent(35)
    // Who comes to their home sees them all.
    let about = isAboutAll || kind == .homeVisit ? cast.children : [cast.children[child]]
    let blanks = blanks(child: child)
    let with =
      kind == .consultation
      ? chance.one([cast.school, blanks["hulp"] ?? cast.school])
      : template.contains("{ouder}") ? cast.parent.name.given : cast.children[child].name.given
    let minute = chance.of(17...32) * 30
    guard let at = ClockTime(minutes: minute) else { return }
    add(
      .note(
        kind, at: at, with: try Line(with), text: try Prose(DemoText.fill(template, blanks)),
        about: about.map(\.name)), day)
  }

  mutating func work() throws {
    try promised()
    if today - opened > 60, chance.percent(55) {
      let title = try Line(chance.one(DemoNotes.workTitles))
      let day = after(chance.of(14...40))
      let item = NewWorkItem(title: title, dueOn: day.adding(days: 9))
      add(.work(item), day)
      add(.finishWork(title), day.adding(days: chance.of(2...8)))
    }
    guard situation.isPostponed else { return }
    add(.postpone(until: today.adding(days: chance.of(2...16))), lastDay)
  }

  private mutating func promised() throws {
    let soon = today.adding(days: chance.of(1...min(4, calendar.daysLeft)))
    let tenOClock = ClockTime(minutes: chance.of(18...32) * 30)
    switch situation.due {
    case .nothing, .actionLate, .actionThisWeek: return
    case .callBackToday: try plan(.callBack, DemoNotes.callBacks, today, tenOClock, ago: 1)
    case .callBackThisWeek: try plan(.callBack, DemoNotes.callBacks, soon, tenOClock, ago: 1)
    case .workLate:
      try plan(.item, DemoNotes.workTitles, today.adding(days: -chance.of(2...9)), nil, ago: 16)
    case .workThisWeek: try plan(.item, DemoNotes.workTitles, soon, nil, ago: 6)
    case .workLater:
      try plan(.item, DemoNotes.workTitles, today.adding(days: chance.of(9...30)), nil, ago: 8)
    }
  }

  private mutating func plan(
    _ kind: WorkKind, _ titles: [String], _ due: Day, _ at: ClockTime?, ago: Int
  ) throws {
    let item = NewWorkItem(kind: kind, title: try Line(chance.one(titles)), dueOn: due, at: at)
    add(.work(item), today.adding(days: -ago))
  }
}
