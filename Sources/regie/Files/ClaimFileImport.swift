import Domain
import Exchange
import Glibc
import Texts
import UseCases

/// Reads a file of declared lines twice: once to check every row, once to write those that are new.
///
/// Nothing becomes visible before the second reading has shown the same bytes as the first. Of the
/// lines only a batch is ever in memory.
struct ClaimFileImport {
  let office: Office
  let path: String
  var delimiter: UInt8?
  var skipsFaulty = false
  /// Tells how far it is; throwing breaks the work off, and nothing is kept.
  var progress: (Progress) throws -> Void = { _ in }

  /// Checks the file and says what reading it in would do.
  func check() throws -> ClaimReport { try guarded { try checked().report } }

  /// Reads the file in, or throws with nothing kept.
  func run() throws -> ClaimReport {
    try guarded {
      let lock = try ImportLock(office.path)
      defer { lock.release() }
      let first = try checked()
      var report = first.report
      report.file.isDryRun = false
      report.file.wasRefused = report.file.faulty > 0 && !skipsFaulty
      guard !report.file.wasRefused else { return report }
      guard report.tally.new > 0 || report.file.faulty > 0 else { return report }
      try write(first, &report)
      return report
    }
  }

  /// Microseconds between two batches.
  private static let pause: UInt32 = 105_000

  private struct Checked {
    var report: ClaimReport
    let hash: String
  }

  private func checked() throws -> Checked {
    // Who may not read in isn't told what is wrong with a file.
    _ = try judge([])
    var report = ClaimReport(file: ImportReport(isDryRun: true))
    var rows = ClaimRows(today: office.today)
    var batch: [ClaimContent] = []
    let hash = try reading.scan(&rows) { _, parsed in
      report.file.rows += 1
      switch parsed {
      case .faults(let faults):
        report.file.faulty += 1
        let room = max(0, ImportReport.faultLimit - report.file.faults.count)
        report.file.faults += faults.prefix(room)
      case .content(let content):
        batch.append(content)
        guard batch.count == ClaimImport.batchSize else { return }
        report.tally.add(try judge(batch))
        batch = []
      }
    }
    report.tally.add(try judge(batch))
    report.count()
    report.file.unknownColumns = rows.unknownColumns
    return Checked(report: report, hash: hash)
  }

  private func judge(_ batch: [ClaimContent]) throws -> ClaimTally {
    try office.desk.judge(batch, by: office.actor.user.id, onBehalf: office.account)
  }

  private func write(_ first: Checked, _ report: inout ClaimReport) throws {
    let run = try office.desk.beginClaims(
      by: office.actor.user.id, onBehalf: office.account, fileHash: first.hash)
    do {
      report.tally = try secondPass(run, first, &report)
      report.count()
      // What another session read in meanwhile leaves a file without lines, which isn't kept.
      guard report.tally.new > 0 else { return try run.withdraw() }
      report.number = run.file.number
      try run.complete(lines: report.tally.new)
    } catch {
      try run.withdraw()
      throw error
    }
  }

  private func secondPass(
    _ run: ClaimImport, _ first: Checked, _ report: inout ClaimReport
  ) throws -> ClaimTally {
    var rows = ClaimRows(today: office.today)
    var batch: [ClaimContent] = []
    var (tally, written) = (ClaimTally(), 0)
    var rejected = RejectedFile(
      path: first.report.file.faulty > 0 ? path + ".rejected.csv" : nil)
    func write() throws {
      tally.add(try run.write(batch, from: written + 1))
      written += batch.count
      batch = []
    }
    let hash = try reading.scan(
      &rows, header: { try rejected.begin($0) },
      row: { row, parsed in
        switch parsed {
        case .faults(let faults): try rejected.add(row, faults)
        case .content(let content):
          batch.append(content)
          guard batch.count == ClaimImport.batchSize else { return }
          try write()
          // Others who wait for the lock look again every tenth of a second: let them in.
          usleep(Self.pause)
        }
      })
    try write()
    guard hash == first.hash else { throw FileFault.changedMeanwhile }
    report.file.rejectedFile = try rejected.finish()
    return tally
  }

  private var reading: RowReading {
    RowReading(path: path, delimiter: delimiter, progress: progress)
  }

  private func guarded<Result>(_ body: () throws -> Result) throws -> Result {
    do { return try body() } catch let fault as FileFault {
      throw Ending.trouble(.refused(.file(path: path, FileProblem(fault))))
    } catch let refusal as Refusal { throw Ending.trouble(.refused(refusal)) }
  }
}

extension ClaimReport {
  /// The counts of the file follow the lines.
  fileprivate mutating func count() { (file.new, file.known) = (tally.new, tally.known) }
}
