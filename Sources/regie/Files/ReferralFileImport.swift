import Domain
import Exchange
import Glibc
import Ledger
import Store
import Texts
import UseCases

/// Reads a file of referrals twice: once to check every row, once to write those that are new.
///
/// Nothing becomes visible before the second reading has shown the same bytes as the first.
struct ReferralFileImport {
  let office: Office
  let path: String
  var delimiter: UInt8?
  var team: Line?
  var skipsFaulty = false
  /// Tells how far it is; throwing breaks the work off, and nothing is kept.
  var progress: (Progress) throws -> Void = { _ in }

  /// Checks the file and says what importing it would do.
  func check() throws -> ImportReport {
    try guarded { try checked().report }
  }

  /// Imports the file, or throws with nothing kept.
  ///
  /// Faulty rows stop it unless they are to be skipped.
  func run() throws -> ImportReport {
    try guarded {
      let lock = try ImportLock(office.path)
      defer { lock.release() }
      let first = try checked()
      var report = first.report
      report.isDryRun = false
      report.wasRefused = report.faulty > 0 && !skipsFaulty
      guard !report.wasRefused else { return report }
      guard report.new > 0 || report.faulty > 0 else { return report }
      try write(first, &report)
      return report
    }
  }

  /// Microseconds between two batches.
  private static let pause: UInt32 = 105_000

  private struct Checked {
    var report: ImportReport
    let hash: String
  }

  private func checked() throws -> Checked {
    // Who may not import isn't told what is wrong with a file.
    _ = try office.desk.known(
      [], by: office.actor.user.id, onBehalf: office.account, team: team)
    let codes = try office.desk.municipalityCodes()
    var report = ImportReport(isDryRun: true)
    var rows = ReferralRows(today: office.today, municipalities: codes)
    var seen: Set<Int> = []
    var batch: [ReferralContent] = []
    let hash = try reading.scan(&rows) { row, parsed in
      report.rows += 1
      switch parsed {
      case .faults(let faults):
        report.faulty += 1
        let room = max(0, ImportReport.faultLimit - report.faults.count)
        report.faults += faults.prefix(room)
      case .content(let content):
        guard seen.insert(content.rowKey.hashValue).inserted else {
          report.known += 1
          return
        }
        batch.append(content)
        if batch.count == ReferralImport.batchSize { try count(&batch, &report) }
      }
    }
    try count(&batch, &report)
    report.unknownColumns = rows.unknownColumns
    return Checked(report: report, hash: hash)
  }

  private func count(_ batch: inout [ReferralContent], _ report: inout ImportReport) throws {
    guard !batch.isEmpty else { return }
    let known = try office.desk.known(
      batch, by: office.actor.user.id, onBehalf: office.account, team: team)
    report.known += known.count { $0 }
    report.new += known.count { !$0 }
    batch = []
  }

  private func write(_ first: Checked, _ report: inout ImportReport) throws {
    let run = try office.desk.beginImport(
      by: office.actor.user.id, onBehalf: office.account, team: team, fileHash: first.hash)
    do {
      let written = try secondPass(run, first, &report)
      try run.complete(rows: written)
      report.new = written
    } catch {
      try run.withdraw()
      throw error
    }
  }

  private func secondPass(
    _ run: ReferralImport, _ first: Checked, _ report: inout ImportReport
  ) throws -> Int {
    var rows = ReferralRows(
      today: office.today, municipalities: try office.desk.municipalityCodes())
    var batch: [ReferralContent] = []
    var written = 0
    var rejected = RejectedFile(path: first.report.faulty > 0 ? path + ".rejected.csv" : nil)
    let hash = try reading.scan(
      &rows, header: { try rejected.begin($0) },
      row: { row, parsed in
        switch parsed {
        case .faults(let faults): try rejected.add(row, faults)
        case .content(let content):
          batch.append(content)
          if batch.count == ReferralImport.batchSize {
            written += try run.write(batch)
            batch = []
            // Others who wait for the lock look again every tenth of a second: let them in.
            usleep(Self.pause)
          }
        }
      })
    written += try run.write(batch)
    guard hash == first.hash else { throw FileFault.changedMeanwhile }
    report.rejectedFile = try rejected.finish()
    return written
  }

  private var reading: RowReading {
    RowReading(path: path, delimiter: delimiter, progress: progress)
  }

  private func guarded<Result>(_ body: () throws -> Result) throws -> Result {
    do { return try body() } catch let fault as FileFault {
      throw Ending.trouble(.refused(.file(path: path, FileProblem(fault))))
    }
  }
}

/// The file of rows that were refused, made when the first of them comes.
struct RejectedFile {
  let path: String?
  private var header: CSVRow?
  private var rows: [(CSVRow, [ImportFault])] = []

  init(path: String?) { self.path = path }

  mutating func begin(_ header: CSVRow) throws { self.header = header }

  mutating func add(_ row: CSVRow, _ faults: [ImportFault]) throws { rows.append((row, faults)) }

  /// Writes the file and says where it is; nil where nothing was refused.
  mutating func finish() throws -> String? {
    guard let path, let header, !rows.isEmpty else { return nil }
    let phrases = Wording.phrases
    var file = try RejectedRows(path: path, replacing: true, header: header) { faults in
      faults.map { phrases.describe($0) }.joined(separator: " ")
    }
    for (row, faults) in rows { try file.add(row, faults: faults) }
    try file.close()
    return path
  }
}

/// Held while an import runs, so that another session doesn't take it for one that was cut off.
struct ImportLock {
  private let descriptor: Int32

  init(_ path: StorePath?) throws {
    guard let path else {
      descriptor = -1
      return
    }
    descriptor = open(path.importLockPath, O_CREAT | O_RDWR | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0, flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      if descriptor >= 0 { close(descriptor) }
      throw Ending.trouble(.store(.busy))
    }
  }

  func release() { if descriptor >= 0 { close(descriptor) } }
}

extension Office {
  /// Takes back what an import wrote whose program is gone.
  func withdrawUnfinishedImports() throws {
    do {
      let count = try desk.unfinishedImports().count + desk.unfinishedClaims().count
      guard count > 0, let lock = try? ImportLock(path) else { return }
      defer { lock.release() }
      for run in try desk.unfinishedImports() { try desk.withdraw(run, by: actor.user.id) }
      for file in try desk.unfinishedClaims() { try desk.withdraw(file, by: actor.user.id) }
    } catch { throw Ending.trouble(Trouble(any: error)) }
  }
}
