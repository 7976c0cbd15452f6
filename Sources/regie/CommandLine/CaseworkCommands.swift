import ArgumentParser
import Domain
import Screens
import Texts

struct NoteBranch: Branch {
  static let place = CommandName.note
  static let word = "note"
  static var parts: [any ParsableCommand.Type] { [NoteAdd.self, NoteAddendum.self] }
}

struct NoteAdd: Leaf {
  static let place = CommandName.noteAdd
  static let word = "add"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: CaseOption
  @Argument(help: .of(.text)) var text: String
  @Option(help: .of(.kind)) var kind = NoteKind.telephone.rawValue
  @Option(name: .customLong("with"), help: .of(.with)) var withWhom: String?
  @Option(help: .of(.on)) var on: String?
  @Option(help: .of(.at)) var at: String?
  @Option(help: .of(.about)) var about: [String] = []
  @Option(help: .of(.spoken)) var spoken: [String] = []
  @Option(help: .of(.seen)) var seen: [String] = []
  @Option(help: .of(.goal)) var goal: [Int] = []
  @Option(help: .of(.nature)) var nature: String?
  @Option(help: .of(.opinionOf)) var opinionOf: String?
  @Option(help: .of(.source)) var source: String?

  func run(_ office: Office) throws {
    let page = try office.page(family.caseNumber)
    let new = NewNote(
      kind: try code(.noteKind, kind), onDay: try office.day(.receivedOn, on),
      at: try read(.atTime, at) { (text) throws(ValueFault) in try ClockTime(text) },
      withWhom: try line(.withWhom, withWhom),
      text: try read(.noteText, text) { (text) throws(ValueFault) in try Prose(text) },
      members: try about.map { try page.person($0) },
      spoken: try spoken.map { try page.person($0) },
      seen: try seen.map { try page.person($0) }, goals: try goal.map { try page.goal($0) },
      nature: try nature.map { try code(.nature, $0) },
      holder: try line(.holder, opinionOf), source: try line(.source, source))
    try office.change(.addNote(page.summary.family, new, replacingDraft: nil))
  }
}

struct NoteAddendum: Leaf {
  static let place = CommandName.noteAddendum
  static let word = "addendum"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: CaseOption
  @Argument(help: .of(.note)) var note: String
  @Argument(help: .of(.text)) var text: String

  func run(_ office: Office) throws {
    let page = try office.page(family.caseNumber)
    try office.change(
      .casework(
        .addAddendum(
          page.summary.family, try page.note(note),
          try read(.noteText, text) { (text) throws(ValueFault) in try Prose(text) },
          replacingDraft: nil)))
  }
}

extension FamilyPage {
  /// A note by its number from the newest, 1, or its id.
  fileprivate func note(_ text: String) throws -> ID<Note> {
    if let id = ID<Note>(text) { return id }
    guard let number = Int(text), notes.indices.contains(number - 1) else {
      throw Ending.trouble(.refused(.unknownChoice(field: .note, value: text)))
    }
    return notes[number - 1].note.id
  }

  /// A goal of the plan by its number.
  fileprivate func goal(_ number: Int) throws -> ID<Goal> {
    let goals = (plan ?? planInTheMaking)?.goals ?? []
    guard let goal = goals.first(where: { $0.goal.number == number }) else {
      throw Ending.trouble(.refused(.unknownChoice(field: .goal, value: "\(number)")))
    }
    return goal.goal.id
  }
}

struct WorkBranch: Branch {
  static let place = CommandName.work
  static let word = "work"
  static var parts: [any ParsableCommand.Type] {
    [
      WorkList.self, WorkAdd.self, WorkDone.self, WorkPostpone.self, WorkForward.self,
      WorkAsk.self, WorkAnswer.self, WorkHandOver.self, WorkAccept.self,
    ]
  }
}

struct WorkList: Leaf {
  static let place = CommandName.workList
  static let word = "list"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var output: FormatOption
  @Option(help: .of(.tab)) var tab = WorklistTab.now.rawValue
  @Option(help: .of(.limit)) var limit: Int?

  func run(_ office: Office) throws {
    let tab: WorklistTab = try code(.title, tab)
    let rows = try everyPage(limit) { key, size -> (rows: [WorklistRow], next: PageKey?)? in
      guard
        case .worklist(let page) = try office.perform(
          .worklist(tab, after: key, limit: size))
      else { return nil }
      if key != nil { _ = try office.perform(.reportShown(.worklist, page.rows.map(\.family))) }
      return (page.rows, page.next)
    }
    Rows(
      columns: [.caseNumber, .name, .ones, .risk, .reason, .term, .more],
      cells: rows.map { cells($0, office.today) }, json: rows.map { json($0, office.today) }
    ).write(output.format)
  }

  private func cells(_ row: WorklistRow, _ today: Day) -> [String] {
    let phrases = Wording.phrases
    return [
      row.caseNumber.text, row.name.text, FamilyOutput.indicator(row.ones),
      phrases.name(of: row.risk), phrases.reason(row.reason, subject: row.subject, today: today),
      phrases.term(row.reason.due, at: row.reason.at, today: today),
      row.more == 0 ? "" : "+\(row.more)",
    ]
  }

  private func json(_ row: WorklistRow, _ today: Day) -> JSON {
    .object([
      ("case", .text(row.caseNumber.text)), ("name", .text(row.name.text)),
      ("risk", .text(row.risk.rawValue)), ("rank", .number(row.reason.reason.rank)),
      ("reason", .text("\(row.reason.reason)")), ("due", .text(row.reason.due.iso)),
      ("subject", .optional(row.subject?.text)), ("more", .number(row.more)),
      ("coordinator", .optional(row.coordinator?.text)),
      ("lastContactOn", .optional(row.lastContactOn?.iso)),
    ])
  }
}

struct WorkAdd: Leaf {
  static let place = CommandName.workAdd
  static let word = "add"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: CaseOption
  @Argument(help: .of(.title)) var title: String
  @Option(help: .of(.due)) var due: String
  @Option(help: .of(.at)) var at: String?
  @Flag(help: .of(.callBack)) var callBack = false
  @Flag(help: .of(.safety)) var safety = false

  func run(_ office: Office) throws {
    let id = try office.family(family.caseNumber)
    guard let day = try office.day(.dueOn, due) else { return }
    let new = NewWorkItem(
      kind: safety ? .safety : callBack ? .callBack : .item, title: try line(.title, title),
      dueOn: day,
      at: try read(.atTime, at) { (text) throws(ValueFault) in try ClockTime(text) })
    try office.change(.addWorkItem(id, new))
  }
}

extension FamilyPage {
  /// An open work item by its number in the list from 1, or its id.
  func openItem(_ text: String) throws -> ID<WorkItem> {
    if let id = ID<WorkItem>(text) { return id }
    let open = workItems.filter { $0.doneOn == nil }
    guard let number = Int(text), open.indices.contains(number - 1) else {
      throw Ending.trouble(.refused(.unknownChoice(field: .title, value: text)))
    }
    return open[number - 1].id
  }
}

struct WorkDone: Leaf {
  static let place = CommandName.workDone
  static let word = "done"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: CaseOption
  @Argument(help: .of(.item)) var item: String

  func run(_ office: Office) throws {
    let page = try office.page(family.caseNumber)
    try office.change(.finishWorkItem(page.summary.family, try page.openItem(item)))
  }
}

struct WorkPostpone: Leaf {
  static let place = CommandName.workPostpone
  static let word = "postpone"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: CaseOption
  @Argument(help: .of(.item)) var item: String?
  @Option(help: .of(.until)) var until: String

  func run(_ office: Office) throws {
    let page = try office.page(family.caseNumber)
    guard let day = try office.day(.untilDay, until) else { return }
    if let item {
      try office.change(
        .postponeWorkItem(page.summary.family, try page.openItem(item), until: day))
    } else {
      try office.change(.postponeFamily(page.summary.family, until: day))
    }
  }
}
