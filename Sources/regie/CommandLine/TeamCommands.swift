import ArgumentParser
import Domain
import Texts

struct TeamBranch: Branch {
  static let place = CommandName.team
  static let word = "team"
  static var parts: [any ParsableCommand.Type] {
    [TeamBoardShow.self, TeamWaiting.self, TeamFte.self, TeamRemind.self]
  }
}

struct TeamBoardShow: Leaf {
  static let place = CommandName.teamBoard
  static let word = "board"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var output: FormatOption

  func run(_ office: Office) throws {
    TeamOutput.write(try office.board(), output.format)
  }
}

/// The list behind the board's number of those who wait long.
struct TeamWaiting: Leaf {
  static let place = CommandName.teamWaiting
  static let word = "waiting"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var output: FormatOption
  @Option(help: .of(.coordinator)) var coordinator: String?
  @Option(help: .of(.limit)) var limit: Int?

  func run(_ office: Office) throws {
    TeamOutput.write(try all(office, try filter()), output.format, today: office.today)
  }

  private func filter() throws -> CoordinatorFilter {
    switch coordinator {
    case nil: .anybody
    case "-": .nobody
    case let login?: .user(try readLogin(login))
    }
  }

  private func all(_ office: Office, _ filter: CoordinatorFilter) throws -> [WaitingRow] {
    try everyPage(limit) { key, size in
      guard
        case .team(.waiting(let page)) = try office.perform(
          .team(.waiting(filter, after: key, limit: size)))
      else { return nil }
      if key != nil { _ = try office.perform(.reportShown(.families, page.rows.map(\.family))) }
      return (page.rows, page.next)
    }
  }
}

struct TeamFte: Leaf {
  static let place = CommandName.teamFte
  static let word = "fte"
  @OptionGroup var global: GlobalOptions
  @Argument(help: .of(.login)) var login: String
  @Argument(help: .of(.fte)) var fte: Int

  func run(_ office: Office) throws {
    try office.change(.team(.setFte(try readLogin(login), hundredths: fte)))
  }
}

struct TeamRemind: Leaf {
  static let place = CommandName.teamRemind
  static let word = "remind"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var output: FormatOption
  @Argument(help: .of(.cases)) var cases: [String]
  @Option(help: .of(.attentionText)) var text: String
  @Option(help: .of(.due)) var due: String

  func run(_ office: Office) throws {
    let families = try cases.map { try office.family($0) }
    let day = try read(.dueOn, due) { (text) throws(ValueFault) in
      try Day.parse(typed: text, today: office.today)
    }
    let own = try line(.title, text, limit: 160)
    let words = try line(.title, Wording.phrases.word(.team(.attention(own.text))))
    try BatchOutput.write(
      try office.perform(.team(.remind(families, words, due: day))), output.format)
  }
}

struct AbsenceBranch: Branch {
  static let place = CommandName.absence
  static let word = "absence"
  static var parts: [any ParsableCommand.Type] {
    [AbsencePreviewShow.self, AbsenceReport.self, AbsenceEnd.self, AbsenceUndo.self]
  }
}

/// Who is absent, from when and how long.
struct AbsenceOptions: ParsableArguments {
  @Argument(help: .of(.login)) var login: String
  @Option(help: .of(.from)) var from: String?
  @Option(help: .of(.untilLast)) var until: String?
  @Option(help: .of(.check)) var check: String?

  func absence(_ office: Office) throws -> NewAbsence {
    let from = try office.day(.fromDay, from) ?? office.today
    let check = try office.day(.checkDay, check) ?? office.today.adding(days: 7)
    let last = try office.day(.untilDay, until)
    return NewAbsence(
      login: try readLogin(login), fromDay: from,
      until: last.map { .lastDay($0) } ?? .check(check))
  }
}

struct AbsencePreviewShow: Leaf {
  static let place = CommandName.absencePreview
  static let word = "preview"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var output: FormatOption
  @OptionGroup var options: AbsenceOptions

  func run(_ office: Office) throws {
    let preview = try office.preview(try options.absence(office))
    TeamOutput.write(preview, output.format, today: office.today)
  }
}

struct AbsenceReport: Leaf {
  static let place = CommandName.absenceReport
  static let word = "report"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var output: FormatOption
  @OptionGroup var options: AbsenceOptions
  @Option(help: .of(.cover)) var cover: [String] = []

  /// Everybody proposed covers, but for the families named on the command line.
  func run(_ office: Office) throws {
    let absence = try options.absence(office)
    var choices: [ID<Family>: Login] = [:]
    let preview = try office.preview(absence)
    for row in preview.rows { choices[row.family] = row.proposed }
    for text in cover {
      let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { throw Ending.misuse(.badValue(value: text, option: "--cover")) }
      choices[try office.family(parts[0])] = try readLogin(parts[1])
    }
    let order = preview.rows.map(\.family)
    let others = choices.keys.filter { !order.contains($0) }.sorted()
    let covers = (order + others).compactMap { family in
      choices[family].map { CoverChoice(family: family, login: $0) }
    }
    let outcome = try office.perform(.team(.reportAbsence(absence, covers)))
    try BatchOutput.write(outcome, output.format)
  }
}

struct AbsenceEnd: Leaf {
  static let place = CommandName.absenceEnd
  static let word = "end"
  @OptionGroup var global: GlobalOptions
  @Argument(help: .of(.login)) var login: String

  func run(_ office: Office) throws {
    try office.change(.team(.endAbsence(try office.absence(of: login), isUndo: false)))
  }
}

struct AbsenceUndo: Leaf {
  static let place = CommandName.absenceUndo
  static let word = "undo"
  @OptionGroup var global: GlobalOptions
  @Argument(help: .of(.login)) var login: String

  func run(_ office: Office) throws {
    try office.change(.team(.endAbsence(try office.absence(of: login), isUndo: true)))
  }
}

extension Office {
  func board() throws -> TeamBoard {
    guard case .team(.board(let board)) = try perform(.team(.board)) else {
      throw Ending.trouble(.refused(.noSuchRecord(.team)))
    }
    return board
  }

  func preview(_ absence: NewAbsence) throws -> AbsencePreview {
    guard case .team(.preview(let preview)) = try perform(.team(.previewAbsence(absence)))
    else { throw Ending.trouble(.refused(.noSuchRecord(.user))) }
    return preview
  }

  /// The absence of a user that wasn't ended.
  func absence(of text: String) throws -> ID<Absence> {
    let login = try readLogin(text)
    guard let absence = try board().rows.first(where: { $0.user.login == login })?.absence else {
      throw Ending.trouble(.refused(.nothingToDo))
    }
    return absence.id
  }
}
