import ArgumentParser
import Domain
import Exchange
import Glibc
import Texts
import UseCases

struct ConfigBranch: Branch {
  static let place = CommandName.config
  static let word = "config"
  static var parts: [any ParsableCommand.Type] {
    [
      ConfigShow.self, ConfigSet.self, ConfigExport.self, ConfigImport.self, DomainsBranch.self,
      TeamsBranch.self, SupportBranch.self,
    ]
  }
}

struct ConfigShow: Leaf {
  static let place = CommandName.configShow
  static let word = "show"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var output: FormatOption
  @Option(help: .of(.codeList)) var list: String?

  func run(_ office: Office) throws {
    if let list { return CodeListOutput.write(try code(.normValue, list), output.format) }
    guard case .norms(let lines) = try office.perform(.config(.show)) else { return }
    Rows(
      columns: [.norm, .name, .value, .unit, .since], cells: lines.map(cells),
      json: lines.map(json)
    ).write(output.format)
  }

  private func cells(_ line: NormLine) -> [String] {
    let words = Wording.phrases
    return [
      line.norm.rawValue, words.name(of: line.norm), "\(line.value)",
      words.name(of: line.norm.unit), line.since?.iso ?? "",
    ]
  }

  private func json(_ line: NormLine) -> JSON {
    .object([
      ("norm", .text(line.norm.rawValue)), ("name", .text(Wording.phrases.name(of: line.norm))),
      ("value", .number(line.value)), ("unit", .text(line.norm.unit.rawValue)),
      ("since", .optional(line.since?.iso)), ("lowest", .number(line.norm.range.lowerBound)),
      ("highest", .number(line.norm.range.upperBound)),
      (
        "before",
        .list(
          line.before.map { value in
            .object([
              ("value", .number(value.value)), ("fromDay", .text(value.fromDay.iso)),
              ("toDay", .optional(value.toDay?.iso)),
            ])
          })
      ),
    ])
  }
}

/// A list of codes with who fixed it.
enum CodeListOutput {
  static func write(_ list: CodeList, _ format: OutputFormat) {
    let words = Wording.phrases
    let entries = CodeLines(words).entries(of: list)
    Rows(
      columns: [.value, .name, .source],
      cells: entries.map { [$0.code, $0.label, list.source ?? "regie"] },
      json: entries.map {
        .object([
          ("list", .text(list.rawValue)), ("code", .text($0.code)), ("name", .text($0.label)),
          ("source", .optional(list.source)),
        ])
      }
    ).write(format)
  }
}

struct ConfigSet: Leaf {
  static let place = CommandName.configSet
  static let word = "set"
  @OptionGroup var global: GlobalOptions
  @Argument(help: .of(.norm)) var norm: String
  @Argument(help: .of(.normValue)) var value: Int
  @Option(help: .of(.from)) var from: String?

  func run(_ office: Office) throws {
    let norm: Norm = try code(.norm, norm)
    try office.change(
      .config(.setNorm(norm, value, from: try office.day(.fromDay, from))))
    try office.refreshAfterNorms()
  }
}

struct ConfigExport: Leaf {
  static let place = CommandName.configExport
  static let word = "export"
  @OptionGroup var global: GlobalOptions

  func run(_ office: Office) throws {
    for row in SettingFile.rows(try office.settings()) {
      Console.write(CSVWriter.line(row, asData: true), to: 1)
    }
  }
}

struct ConfigImport: Leaf {
  static let place = CommandName.configImport
  static let word = "import"
  @OptionGroup var global: GlobalOptions
  @Argument(help: .of(.file)) var file: String
  @Flag(help: .of(.dryRun)) var dryRun = false

  func run(_ office: Office) throws {
    let new = try read(try office.settings(), office.today)
    if dryRun {
      Rows(
        columns: [.kind, .name, .value, .since],
        cells: new.map { Self.cells($0, office.today) }, json: []
      ).write(.table)
      return
    }
    try office.change(.config(.change(new)))
    try office.refreshAfterNorms()
  }

  private func read(_ known: SettingsPage, _ today: Day) throws -> [NewSetting] {
    do {
      var source = try FileSource(path: file, limit: SettingFile.limit)
      return try SettingFile.read(&source, known: known, today: today)
    } catch let refusal as FileRefusal {
      for fault in refusal.faults { Console.say(Wording.phrases.describe(fault)) }
      throw Ending.silent(.refused)
    } catch let fault as FileFault {
      throw Ending.trouble(.refused(.file(path: file, FileProblem(fault))))
    }
  }

  private static func cells(_ new: NewSetting, _ today: Day) -> [String] {
    SettingFile.cells(new.change) + [(new.from ?? today).iso]
  }
}

extension Office {
  func settings() throws -> SettingsPage {
    guard case .settings(let page) = try perform(.config(.settings)) else { return SettingsPage() }
    return page
  }

  /// Others write between two batches: SQLite asks again after a tenth of a second at most.
  private static let pause: UInt32 = 105_000

  /// Brings the lists up to date where a norm was changed, now or by a program that is gone.
  func refreshAfterNorms() throws {
    do throws(Trouble) {
      guard var refresh = try desk.normRefresh(by: actor.user.id) else { return }
      while try refresh.step() {
        Console.progress(Wording.phrases.word(ConfigWord.refreshing(refresh.count)))
        usleep(Self.pause)
      }
      Console.endProgress()
    } catch { throw Ending.trouble(error) }
  }
}
