import ArgumentParser
import Domain
import Ledger
import Screens
import Store
import StoreSQLite
import Texts
import UseCases

struct AuditBranch: Branch {
  static let place = CommandName.audit
  static let word = "audit"
  static var parts: [any ParsableCommand.Type] {
    [AuditList.self, AuditVerify.self, AuditExport.self, AuditAccessReport.self]
  }
}

struct AuditList: Leaf {
  static let place = CommandName.auditList
  static let word = "list"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var output: FormatOption
  @Option(name: .customLong("case"), help: .of(.logCase)) var caseNumber: String?
  @Option(help: .of(.limit)) var limit = 50

  func run(_ office: Office) throws {
    let number = try caseNumber.map(office.number)
    let filter = LogFilter(caseNumber: number, limit: max(1, min(limit, 10_000)))
    guard case .log(let lines) = try office.perform(.log(filter)) else { return }
    Rows(
      columns: [.time, .who, .roles, .event, .caseNumber, .basis, .count],
      cells: lines.map(cells), json: lines.map(json)
    ).write(output.format)
  }

  private func event(_ line: LogLine) -> String {
    EventName(rawValue: line.event).map { Wording.phrases.name(of: $0) } ?? line.event
  }

  private func cells(_ line: LogLine) -> [String] {
    [
      line.at.localISO, line.actor?.text ?? "", line.role, event(line),
      line.caseNumber?.text ?? "", Wording.phrases.basis(line), line.count.map(String.init) ?? "",
    ]
  }

  private func json(_ line: LogLine) -> JSON {
    .object([
      ("sequence", .number(line.sequence)), ("at", .text(line.at.localISO)),
      ("actor", .optional(line.actor?.text)), ("role", .text(line.role)),
      ("event", .text(line.event)), ("case", .optional(line.caseNumber?.text)),
      ("basis", .optional(line.basis)), ("denied", .bool(line.wasDenied)),
    ])
  }
}

/// Checks a store or a copy of one.
///
/// It needs no key that signs, opens read-only and appends nothing.
struct AuditVerify: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "verify", abstract: Wording.phrases.abstract(.auditVerify))
  }

  @OptionGroup var global: GlobalOptions
  @Option(help: .of(.vkey)) var vkey: String?
  @Flag(help: .of(.quick)) var quick = false

  mutating func run() throws {
    let path = try StorePath(option: global.store, Surroundings.now)
    guard path.exists else { throw Ending.trouble(.store(.missing(path: path.path))) }
    do {
      let engine = try SQLiteEngine(path: path.path, mode: .readOnly)
      let report = try check(engine, try keys(path), sealKey(path))
      for finding in report.findings { Console.say(Wording.phrases.describe(finding)) }
      guard report.isSound else {
        Console.say(Wording.phrases.say(.ledgerFindings(report.findings.count)))
        throw Ending.silent(.refused)
      }
      Console.out(Wording.phrases.say(summary(report)))
    } catch let ending as Ending { throw ending } catch {
      throw Ending.trouble(Trouble(any: error))
    }
  }

  private func summary(_ report: FullCheck.Report) -> CommandMessage {
    quick
      ? .ledgerHeadSound
      : .ledgerSound(
        entries: report.entries, checkpoints: report.checkpoints, rows: report.rows)
  }

  private func keys(_ path: StorePath) throws -> [VerifierKey] {
    guard let vkey else { return try KeyFile.verifierKeys(path.verifierPath) }
    if let key = try? VerifierKey(parsing: vkey) { return [key] }
    return try KeyFile.verifierKeys(vkey)
  }

  /// Where the signing key lies beside the store, the seals of drafts are checked too.
  private func sealKey(_ path: StorePath) -> [UInt8]? {
    (try? KeyFile.signingKey(path))?.derivedKey(for: "draft")
  }

  private func check(
    _ engine: SQLiteEngine, _ keys: [VerifierKey], _ sealKey: [UInt8]?
  ) throws -> FullCheck.Report {
    if quick {
      var report = FullCheck.Report()
      report.findings = try engine.read { try FullCheck.head(on: $0, keys: keys) }
      return report
    }
    let faults = try engine.structuralFaults()
    let model = try SQLiteEngine(path: nil)
    try model.migrate()
    let schema = try model.read { try FullCheck.schema(on: $0) }
    var report = try engine.read { connection in
      try FullCheck(connection: connection, keys: keys) { done in
        Console.progress(Wording.phrases.number(done))
      }.run(schema: schema, sealKey: sealKey)
    }
    Console.endProgress()
    report.findings = faults.map { .fileDamaged($0) } + report.findings
    return report
  }
}

/// Writes the log as a bundle that the independent verifier reads.
struct AuditExport: Leaf {
  static let place = CommandName.auditExport
  static let word = "export"
  @OptionGroup var global: GlobalOptions
  @Option(help: .of(.out)) var out: String

  func run(_ office: Office) throws {
    let count = try BundleFile(office: office).write(to: out)
    Console.out(Wording.phrases.say(.exported(entries: count, path: out)))
  }
}

/// Who looked at a family's file, for the family.
struct AuditAccessReport: Leaf {
  static let place = CommandName.auditAccessReport
  static let word = "access-report"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: CaseOption
  @Option(name: .customLong("for"), help: .of(.disclosureRecipient)) var recipient: String
  @Option(help: .of(.from)) var from: String?
  @Option(help: .of(.until)) var until: String?
  @Option(help: .of(.despite)) var despite: String?
  @Option(help: .of(.sheetFormat)) var format = PaperFormat.text
  @Option(help: .of(.out)) var out: String?

  func run(_ office: Office) throws {
    let number = try office.number(family.caseNumber)
    let command = SharingCommand.accessReport(
      .number(number), for: try line(.recipient, recipient),
      from: try office.day(.fromDay, from), until: try office.day(.untilDay, until),
      despite: try line(.despite, despite))
    guard case .accessReport(let report) = try office.perform(.sharing(command)) else { return }
    try Paper.hand(AccessReportPaper.page(report, Wording.phrases), as: format, to: out)
  }
}
