import ArgumentParser
import Domain
import Exchange
import Screens
import Texts

struct FamilyLetterBranch: Branch {
  static let place = CommandName.familyLetter
  static let word = "letter"
  static var parts: [any ParsableCommand.Type] {
    [
      FamilyLetterTemplates.self, FamilyLetterPrepare.self, FamilyLetterList.self,
      FamilyLetterChange.self, FamilyLetterPrinting.self, FamilyLetterSend.self,
      FamilyLetterWithdraw.self,
    ]
  }
}

struct FamilyLetterTemplates: Leaf {
  static let place = CommandName.familyLetterTemplates
  static let word = "templates"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var output: FormatOption

  func run(_ office: Office) throws {
    let words = Wording.phrases
    let all = FamilyLetterTemplate.allCases
    Rows(
      columns: [.name, .what, .text],
      cells: all.map {
        [$0.rawValue, words.name(of: $0), FamilyLetterText.title(of: $0)]
      },
      json: all.map {
        .object([
          ("template", .text($0.rawValue)), ("name", .text(words.name(of: $0))),
          ("title", .text(FamilyLetterText.title(of: $0))),
        ])
      }
    ).write(output.format)
  }
}

struct FamilyLetterPrepare: Leaf {
  static let place = CommandName.familyLetterPrepare
  static let word = "prepare"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions
  @Option(help: .of(.familyLetterTemplate)) var template: String
  @Option(name: .customLong("for"), help: .of(.addressee)) var person: String
  @Option(help: .of(.letterText)) var text: String?

  func run(_ office: Office) throws {
    let page = try office.page(family.caseNumber)
    let new = NewFamilyLetter(
      template: try code(.letterTemplate, template),
      addressee: try page.person(person, .addressee), text: try text.map(LetterFile.read))
    try office.letter(page, .prepare(new), family)
    if let letter = try office.letters(page).first?.letter {
      Console.say(Wording.phrases.reading(letter.body.text))
    }
  }
}

struct FamilyLetterChange: Leaf {
  static let place = CommandName.familyLetterChange
  static let word = "change"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions
  @Argument(help: .of(.familyLetterNumber)) var number: Int
  @Option(help: .of(.letterText)) var text: String

  func run(_ office: Office) throws {
    let page = try office.page(family.caseNumber)
    let text = try LetterFile.read(text)
    try office.letter(page, .rewrite(try office.letter(number, page), text), family)
    Console.say(Wording.phrases.reading(text.text))
  }
}

struct FamilyLetterList: Leaf {
  static let place = CommandName.familyLetterList
  static let word = "list"
  @OptionGroup var global: GlobalOptions
  @Argument(help: .of(.ofFamilyOptional)) var caseNumber: String?
  @Flag(help: .of(.preparedLetters)) var prepared = false
  @Option(help: .of(.limit)) var limit: Int?
  @OptionGroup var output: FormatOption

  func run(_ office: Office) throws {
    guard let caseNumber = try PreparedChoice.family(caseNumber, prepared) else {
      return try PreparedLetterOutput.write(
        office.preparedLetters(limit), office.today, output.format)
    }
    let lines = try office.letters(try office.page(caseNumber))
    Rows(
      columns: [.number, .since, .what, .person, .state, .until, .kind, .who],
      cells: lines.map(cells), json: lines.map(json)
    ).write(output.format)
  }

  private func cells(_ line: FamilyLetterLine) -> [String] {
    let (letter, words) = (line.letter, Wording.phrases)
    return [
      "\(letter.number)", letter.madeOn.iso, words.name(of: letter.template), line.name.full,
      words.name(of: letter.state), letter.endedOn?.iso ?? "",
      letter.way.map { words.name(of: $0) } ?? "", line.author.text,
    ]
  }

  private func json(_ line: FamilyLetterLine) -> JSON {
    let letter = line.letter
    return .object([
      ("number", .number(letter.number)), ("template", .text(letter.template.rawValue)),
      ("person", .text(letter.addressee.uuid)), ("name", .text(line.name.full)),
      ("made", .text(letter.madeOn.iso)), ("author", .text(line.author.text)),
      ("state", .text(letter.state.rawValue)), ("ended", .optional(letter.endedOn?.iso)),
      ("how", .optional(letter.way?.rawValue)), ("contact", .optional(letter.contact?.text)),
      ("text", .text(letter.body.text)), ("blanks", .list(letter.blanks.map { .text($0) })),
      (
        "hard",
        .list(
          PlainLanguage.findings(in: letter.body.text).map {
            .text(Wording.phrases.describe($0))
          })
      ),
    ])
  }
}

struct FamilyLetterPrinting: Leaf {
  static let place = CommandName.familyLetterPrint
  static let word = "print"
  @OptionGroup var global: GlobalOptions
  @Argument(help: .of(.ofFamilyOptional)) var caseNumber: String?
  @Argument(help: .of(.familyLetterNumber)) var number: Int?
  @Flag(help: .of(.preparedLetters)) var prepared = false
  @Option(help: .of(.despite)) var despite: String?
  @Option(help: .of(.sheetFormat)) var format = PaperFormat.text
  @Option(help: .of(.out)) var out: String?
  @Flag(help: .of(.force)) var force = false

  func run(_ office: Office) throws {
    guard let caseNumber = try PreparedChoice.family(caseNumber, prepared) else {
      return try bundle(office)
    }
    guard let number else { throw Ending.misuse(.missing("<number>")) }
    let page = try office.page(caseNumber)
    let command = FamilyLetterCommand.print(
      try office.letter(number, page), despite: try line(.despite, despite))
    guard
      case .letterPrint(let print) = try office.perform(
        .letter(page.summary.family, command, expecting: nil))
    else { return }
    try Paper.hand(FamilyLetterPaper.page(print), as: format, to: out, replacing: force)
  }

  /// What stayed behind is told apart, and makes the exit status 1.
  private func bundle(_ office: Office) throws {
    if despite != nil { throw Ending.misuse(.unexpected("--despite")) }
    let words = Wording.phrases
    guard case .letterBundle(let bundle) = try office.perform(.preparedLetters(.print)) else {
      return
    }
    guard !bundle.letters.isEmpty || !bundle.left.isEmpty else {
      return Console.say(words.letterWord(.nothingPrepared))
    }
    if !bundle.letters.isEmpty {
      let title = words.letterWord(.bundleTitle(bundle.letters.count))
      try Paper.hand(
        FamilyLetterPaper.bundle(bundle, title: title), as: format, to: out, replacing: force)
    }
    Console.say(words.letterWord(.bundled(bundle.letters.count, left: bundle.left.count)))
    for remark in words.remarks(on: bundle) { Console.say(remark) }
    if !bundle.left.isEmpty { throw Ending.silent(.refused) }
  }
}

/// One family, or all that is prepared: exactly one of the two.
private enum PreparedChoice {
  /// The case number, or nil for all; anything else is wrong usage.
  static func family(_ caseNumber: String?, _ isPrepared: Bool) throws -> String? {
    switch (caseNumber, isPrepared) {
    case (let number?, false): return number
    case (nil, true): return nil
    case (let number?, true): throw Ending.misuse(.unexpected(number))
    case (nil, false): throw Ending.misuse(.missing("<case-number>"))
    }
  }
}

struct FamilyLetterSend: Leaf {
  static let place = CommandName.familyLetterSent
  static let word = "sent"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions
  @Argument(help: .of(.familyLetterNumber)) var number: Int
  @Option(help: .of(.letterWay)) var how: String
  @Option(help: .of(.on)) var on: String?
  @Option(help: .of(.despite)) var despite: String?

  func run(_ office: Office) throws {
    let page = try office.page(family.caseNumber)
    let command = FamilyLetterCommand.send(
      try office.letter(number, page), on: try office.day(.sentOn, on), try code(.letterWay, how),
      despite: try line(.despite, despite))
    try office.letter(page, command, family)
  }
}

struct FamilyLetterWithdraw: Leaf {
  static let place = CommandName.familyLetterWithdraw
  static let word = "withdraw"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions
  @Argument(help: .of(.familyLetterNumber)) var number: Int

  func run(_ office: Office) throws {
    let page = try office.page(family.caseNumber)
    try office.letter(page, .withdraw(try office.letter(number, page)), family)
  }
}

/// The text of a letter somebody wrote elsewhere.
private enum LetterFile {
  /// Far more than a letter has.
  static let limit = 200_000

  /// `-` is what is passed on to the program.
  static func read(_ path: String) throws -> Prose {
    try regie.read(.letterBody, try text(path)) { (text) throws(ValueFault) in
      try Prose(text)
    }
  }

  private static func text(_ path: String) throws -> String {
    guard path != "-" else {
      var lines: [String] = []
      var size = 0
      while size < limit, let line = readLine() {
        lines.append(line)
        size += line.utf8.count + 1
      }
      return lines.joined(separator: "\n")
    }
    do throws(FileFault) {
      return try FileSource.text(path: path, limit: limit)
    } catch {
      throw Ending.trouble(.refused(.file(path: path, FileProblem(error))))
    }
  }
}

extension Office {
  func letters(_ page: FamilyPage) throws -> [FamilyLetterLine] {
    let outcome = try perform(.letter(page.summary.family, .overview, expecting: nil))
    guard case .letters(let lines) = outcome else { return [] }
    return lines
  }

  fileprivate func letter(_ number: Int, _ page: FamilyPage) throws -> ID<FamilyLetter> {
    guard let line = try letters(page).first(where: { $0.letter.number == number }) else {
      throw Ending.trouble(.refused(.noSuchRecord(.letter)))
    }
    return line.letter.id
  }

  fileprivate func letter(
    _ page: FamilyPage, _ command: FamilyLetterCommand, _ options: FamilyOptions
  ) throws {
    try change(.letter(page.summary.family, command, expecting: options.expectVersion))
  }
}
