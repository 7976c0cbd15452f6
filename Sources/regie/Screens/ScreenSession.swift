import CTerminal
import Dispatch
import Domain
import Drawing
import Glibc
import Screens
import Store
import Terminal
import Texts
import UseCases

/// The event loop: bytes become messages, messages change the app, the app's effects are carried out.
///
/// The loop only waits and draws. Commands run one after the other on a worker, files on another;
/// their answers come back as messages.
final class ScreenSession {
  private let office: Office
  private let options: ScreenOptions
  private let surroundings: Surroundings
  private let inbox = Inbox()
  private let worker: Worker
  private let files: FileWorker
  private var timers = Timers()
  /// When to look whether it was another session that wrote; at most once a second.
  private var othersAt: Int?
  private var isRunning = true
  private var isDirty = true
  private var wantsRedraw = false
  private var wantsBell = false
  private var wantsSuspend = false

  init(office: Office, options: ScreenOptions, _ surroundings: Surroundings) {
    self.office = office
    self.options = options
    self.surroundings = surroundings
    worker = Worker(office: office, inbox: inbox)
    files = FileWorker(office: office, inbox: inbox, language: Wording.language)
  }

  /// Opens the screens and stays until the user leaves or the line is cut.
  func run() throws {
    let settings = try settings()
    let messages = MessageLog(surroundings)
    var terminal = try open()
    var app = App(settings: settings.sized(terminal.size))
    messages.begin()
    worker.lookForOthers()
    take(.started, &app)
    // The first rows are nearly always there within a few milliseconds: one picture, not two.
    inbox.waitForMessage(milliseconds: 40)
    takeInbox(&app)
    loop(&terminal, &app)
    worker.finish()
    files.cancelAll()
    terminal.close()
    messages.end()
    worker.endSession()
  }

  private func open() throws -> CursesTerminal {
    do {
      return try CursesTerminal(colors: surroundings.wantsColor && !options.noColor)
    } catch { throw Ending.misuse(.noTerminal) }
  }

  private func loop(_ terminal: inout CursesTerminal, _ app: inout App) {
    var decoder = InputDecoder()
    let watch = StoreWatch(office.path)
    defer { watch.close() }
    while isRunning {
      serve(&terminal, app)
      let now = Clock.steady()
      let others = othersAt.map { max(0, $0 - now) }
      let wait = [decoder.deadline(now: now), timers.wait(now), others].compactMap { $0 }.min()
      let wake = terminal.wait(milliseconds: wait, also: watch.descriptor)
      if wake == .descriptor, watch.wasTold() { othersAt = othersAt ?? Clock.steady() + 1000 }
      for event in terminal.events(&decoder, now: Clock.steady()) where isRunning {
        if case .resize = event { wantsRedraw = true }
        take(.input(event), &app)
      }
      takeInbox(&app)
      for timer in timers.due(Clock.steady()) where isRunning { take(.timer(timer), &app) }
      if let moment = othersAt, moment <= Clock.steady() {
        othersAt = nil
        worker.lookForOthers()
      }
    }
  }

  /// Draws what changed, and does what only the terminal can.
  private func serve(_ terminal: inout CursesTerminal, _ app: App) {
    if wantsSuspend {
      wantsSuspend = false
      terminal.suspend()
      isDirty = true
    }
    if wantsRedraw {
      wantsRedraw = false
      terminal.invalidate()
      isDirty = true
    }
    if wantsBell {
      wantsBell = false
      terminal.bell()
    }
    guard isDirty else { return }
    isDirty = false
    terminal.present(app.view())
  }

  private func takeInbox(_ app: inout App) {
    for message in inbox.take() where isRunning { take(message, &app) }
  }

  private func take(_ message: Message, _ app: inout App) {
    _ = app.update(.clock(office.desk.now))
    isDirty = true
    for effect in app.update(message) { carryOut(effect) }
  }

  private func carryOut(_ effect: Effect) {
    switch effect {
    case .perform(let ticket, let command): worker.perform(ticket, command)
    case .startTimer(let name, let milliseconds):
      timers.start(name, at: Clock.steady() + milliseconds)
    case .listPaths(let ticket, let prefix): files.list(ticket, prefix)
    case .checkFile(let ticket, let path): files.check(ticket, path)
    case .importFile(let ticket, let path, let skipFaulty):
      files.importFile(ticket, path, skipFaulty: skipFaulty)
    case .cancelWork(let ticket): files.cancel(ticket)
    case .exportReport(let ticket, let report, let shape):
      files.export(ticket, report, as: shape)
    case .redraw: wantsRedraw = true
    case .bell: wantsBell = true
    case .suspend: wantsSuspend = true
    case .quit: isRunning = false
    }
  }

  private func settings() throws -> AppSettings {
    do {
      let facts = try office.desk.houseFacts(for: office.actor)
      return AppSettings(
        language: Wording.language, actor: office.actor, teamName: facts.team,
        now: office.desk.now, isASCII: options.ascii, isDemo: office.isDemo,
        storeIsEmpty: facts.isEmpty, size: Size(columns: 80, rows: 24),
        seed: UInt64.random(in: .min ... .max))
    } catch { throw Ending.trouble(Trouble(any: error)) }
  }
}

extension AppSettings {
  fileprivate func sized(_ size: Size) -> AppSettings {
    var copy = self
    copy.size = size
    return copy
  }
}

/// Which timers run, and when each is due.
private struct Timers {
  private var due: [TimerName: Int] = [:]

  mutating func start(_ name: TimerName, at moment: Int) { due[name] = moment }

  func wait(_ now: Int) -> Int? { due.values.min().map { max(0, $0 - now) } }

  mutating func due(_ now: Int) -> [TimerName] {
    let ready = TimerName.allCases.filter { due[$0].map { $0 <= now } ?? false }
    for name in ready { due[name] = nil }
    return ready
  }
}

/// Tells when another session writes to the store, without asking the store in between.
private struct StoreWatch {
  let descriptor: Int32?

  init(_ path: StorePath?) {
    let watch = path.map { ct_watch($0.path + "-wal") } ?? -1
    descriptor = watch >= 0 ? watch : nil
  }

  func wasTold() -> Bool { descriptor.map { ct_watch_drain($0) == 1 } ?? false }

  func close() { if let descriptor { Glibc.close(descriptor) } }
}
