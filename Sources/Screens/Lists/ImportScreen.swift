import Domain
import Drawing
import Texts

/// Uit bestand…: choose a file, see what it would do, and only then let it.
struct ImportScreen: Screen, Equatable {
  enum Step: Equatable, Sendable {
    case path
    case checking
    case checked(ImportReport)
    case importing(ImportReport, Progress?)
    case finished(ImportReport)
  }

  var step = Step.path
  private(set) var path = LineEditor(limit: 1000)
  private(set) var completions: [String] = []
  private(set) var fault: String?
  var cursor = ListCursor<Int>()
  private var pathTicket: Ticket?
  private var workTicket: Ticket?

  var contexts: [KeyContext] {
    switch step {
    case .path: [.importPath]
    case .checking, .importing: [.list]
    case .checked(let report) where report.new == 0: [.list]
    case .checked(let report): [report.faulty > 0 ? .importFaulty : .importReport, .list]
    case .finished: [.importDone, .list]
    }
  }

  var takesText: Bool { step == .path }
  var isTransient: Bool { true }

  mutating func open(_ desk: inout Desk) { listPaths(&desk) }

  mutating func type(_ key: Key, _ desk: inout Desk) -> Bool {
    let before = path.text
    guard takesText, path.handle(key) else { return false }
    if path.text != before { listPaths(&desk) }
    return true
  }

  mutating func paste(_ text: String, _ desk: inout Desk) {
    guard takesText else { return }
    path.paste(text)
    listPaths(&desk)
  }

  mutating func act(_ action: ActionName, _ desk: inout Desk) -> Bool {
    if cursor.act(action, in: Array(0..<lineCount), rows: 10) { return true }
    switch action {
    case .take: take(&desk)
    case .open: check(&desk)
    case .startImport: start(skipFaulty: false, &desk)
    case .skipFaulty: start(skipFaulty: true, &desk)
    case .cancel: cancel(&desk)
    default: return false
    }
    return true
  }

  mutating func leave(_ desk: inout Desk) {
    if let workTicket { desk.want(.cancelWork(workTicket)) }
    workTicket = nil
  }

  mutating func receive(_ answer: Answer, for ticket: Ticket, _ desk: inout Desk) -> Bool {
    guard ticket == pathTicket || ticket == workTicket else { return false }
    switch answer {
    case .paths(let paths):
      completions = paths
      cursor.reset()
    case .checked(let report):
      workTicket = nil
      step = .checked(report)
      cursor.reset()
    case .imported(let report):
      workTicket = nil
      step = .finished(report)
      cursor.reset()
      desk.say(.done, desk.words.describe(report))
    case .progress(let progress):
      if case .importing(let report, _) = step { step = .importing(report, progress) }
    case .fileTrouble(let trouble): fail(trouble, desk)
    case .trouble(let trouble): fail(.trouble(trouble), desk)
    case .outcome, .written: break
    }
    return true
  }
}

extension ImportScreen {
  private var lineCount: Int {
    switch step {
    case .path: completions.count
    case .checking, .importing: 0
    case .checked(let report), .finished(let report): report.faults.count
    }
  }

  private mutating func listPaths(_ desk: inout Desk) {
    fault = nil
    let ticket = desk.ticket()
    pathTicket = ticket
    desk.want(.listPaths(ticket, prefix: path.text))
  }

  /// Completes the path with the line under the cursor.
  private mutating func take(_ desk: inout Desk) {
    guard completions.indices.contains(cursor.index) else { return }
    path = LineEditor(completions[cursor.index], limit: 1000)
    listPaths(&desk)
  }

  /// Whether what was typed is the name of a folder without its slash.
  private var isFolder: Bool { completions.contains(path.text + "/") }

  private mutating func check(_ desk: inout Desk) {
    guard step == .path, cursor.index == 0, path.text.contains(where: { $0 != " " }) else {
      take(&desk)
      return
    }
    if path.text.hasSuffix("/") || isFolder {
      take(&desk)
      return
    }
    let ticket = desk.ticket()
    workTicket = ticket
    step = .checking
    desk.want(.checkFile(ticket, path: path.text))
  }

  private mutating func start(skipFaulty: Bool, _ desk: inout Desk) {
    guard case .checked(let report) = step, report.new > 0 else { return }
    guard skipFaulty == (report.faulty > 0) else { return }
    let ticket = desk.ticket()
    workTicket = ticket
    step = .importing(report, nil)
    desk.want(.importFile(ticket, path: path.text, skipFaulty: skipFaulty))
  }

  private mutating func cancel(_ desk: inout Desk) {
    switch step {
    case .path, .finished:
      desk.pop()
      desk.refreshAll()
    case .checking, .importing:
      if let workTicket { desk.want(.cancelWork(workTicket)) }
    case .checked: step = .path
    }
  }

  private mutating func fail(_ trouble: FileTrouble, _ desk: Desk) {
    workTicket = nil
    step = .path
    let words = desk.words
    fault =
      switch trouble {
      case .notFound(let path): words.word(.fileNotFound(path: path))
      case .unreadable(let path): words.word(.fileUnreadable(path: path))
      case .fault(let fault): words.describe(fault) + " " + words.remedy(fault.problem)
      case .trouble(let trouble): words.describe(trouble)
      case .cancelled: words.word(.importCancelled)
      }
  }
}
