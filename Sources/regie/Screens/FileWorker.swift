import Dispatch
import Domain
import Exchange
import Glibc
import Screens
import Synchronization
import Texts
import UseCases

/// Reads and imports files for the screens, with progress, and can be stopped.
final class FileWorker: Sendable {
  private let office: Office
  private let inbox: Inbox
  private let language: Language
  private let queue = DispatchQueue(label: "regie.files", qos: .utility)
  private let cancelled = Mutex<Set<Ticket>>([])
  private let stopsAll = Mutex(false)

  init(office: Office, inbox: Inbox, language: Language) {
    self.office = office
    self.inbox = inbox
    self.language = language
  }

  private struct Stopped: Error {}

  func list(_ ticket: Ticket, _ prefix: String) {
    queue.async { [inbox] in inbox.post(.paths(ticket, PathCompletion.paths(prefix))) }
  }

  func check(_ ticket: Ticket, _ path: String) {
    work(ticket, path) { [inbox] work in inbox.post(.checked(ticket, try work.check())) }
  }

  func importFile(_ ticket: Ticket, _ path: String, skipFaulty: Bool) {
    work(ticket, path) { [inbox] work in
      var work = work
      work.skipsFaulty = skipFaulty
      inbox.post(.imported(ticket, try work.run()))
    }
  }

  /// Writes a report to a new file in the home folder, and says where it stands.
  func export(_ ticket: Ticket, _ report: Report, as shape: ReportShape) {
    queue.async { [self] in
      Wording.$language.withValue(language) {
        do {
          inbox.post(
            .written(ticket, path: try ReportExport(office: office).write(report, as: shape)))
        } catch { inbox.post(.trouble(ticket, Trouble(any: error))) }
      }
    }
  }

  func cancel(_ ticket: Ticket) { _ = cancelled.withLock { $0.insert(ticket) } }

  /// Stops what runs and waits for it to have taken itself back.
  func cancelAll() {
    stopsAll.withLock { $0 = true }
    queue.sync {}
  }

  private func work(
    _ ticket: Ticket, _ path: String,
    _ body: @escaping @Sendable (ReferralFileImport) throws -> Void
  ) {
    queue.async { [self] in
      let throttle = Mutex(0)
      var work = ReferralFileImport(office: office, path: PathCompletion.expanded(path))
      work.progress = { [self] progress in
        if isStopped(ticket) { throw Stopped() }
        let now = Clock.steady()
        let isTime = throttle.withLock { last in
          guard now - last >= 250 else { return false }
          last = now
          return true
        }
        if isTime { inbox.post(.progress(ticket, progress)) }
      }
      Wording.$language.withValue(language) {
        do { try body(work) } catch {
          inbox.post(.fileTrouble(ticket, trouble(error, path)))
        }
      }
    }
  }

  private func isStopped(_ ticket: Ticket) -> Bool {
    stopsAll.withLock { $0 } || cancelled.withLock { $0.contains(ticket) }
  }

  private func trouble(_ error: any Error, _ path: String) -> FileTrouble {
    switch error {
    case is Stopped: .cancelled
    case let refusal as FileRefusal:
      refusal.faults.first.map(FileTrouble.fault) ?? .unreadable(path: path)
    case Ending.trouble(.refused(.file(_, .missing))): .notFound(path: path)
    case Ending.trouble(let trouble): .trouble(trouble)
    case let trouble as Trouble: .trouble(trouble)
    default: .unreadable(path: path)
    }
  }
}

/// Completes a path as it is typed.
enum PathCompletion {
  /// The paths that begin with `prefix`, folders with a slash, at most 200.
  static func paths(_ prefix: String) -> [String] {
    let full = expanded(prefix)
    let slash = full.lastIndex(of: "/")
    let folder = slash.map { String(full[...$0]) } ?? "./"
    let start = slash.map { String(full[full.index(after: $0)...]) } ?? full
    let shown = prefix.lastIndex(of: "/").map { String(prefix[...$0]) } ?? ""
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var found: [String] = []
    while let entry = readdir(directory), found.count < 200 {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard name.hasPrefix(start), name != ".", name != "..",
        start.hasPrefix(".") || !name.hasPrefix(".")
      else { continue }
      var status = stat()
      guard stat(folder + name, &status) == 0 else { continue }
      let isFolder = status.st_mode & S_IFMT == S_IFDIR
      guard isFolder || status.st_mode & S_IFMT == S_IFREG else { continue }
      found.append(shown + name + (isFolder ? "/" : ""))
    }
    return found.sorted()
  }

  /// A path with `~` for the home folder written out.
  static func expanded(_ path: String) -> String {
    guard path == "~" || path.hasPrefix("~/") else { return path }
    return (Surroundings.current.environment["HOME"] ?? "") + path.dropFirst()
  }
}
