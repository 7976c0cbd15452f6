package import Domain
package import Drawing
package import Texts

/// Everything that can happen to the screens.
package enum Message: Equatable, Sendable {
  /// The program has started and may ask for its first rows.
  case started
  case input(InputEvent)
  /// What the clock shows; sent before each other message, so that "today" is right.
  case clock(Instant)
  case outcome(Ticket, Outcome)
  case trouble(Ticket, Trouble)
  case timer(TimerName)
  /// Another session wrote something: what is shown is read again.
  case storeChanged
  /// The paths that begin with the typed prefix; folders end with a slash.
  case paths(Ticket, [String])
  /// What a dry run found.
  case checked(Ticket, ImportReport)
  case imported(Ticket, ImportReport)
  case progress(Ticket, Progress)
  /// A file was written.
  case written(Ticket, path: String)
  case fileTrouble(Ticket, FileTrouble)
}

/// Why a file could not be read or imported.
package enum FileTrouble: Error, Equatable, Sendable {
  case notFound(path: String)
  case unreadable(path: String)
  case fault(ImportFault)
  case trouble(Trouble)
  /// The user stopped it; nothing was kept.
  case cancelled
}

/// What the screens want done.
///
/// Plain values, so that tests can compare them.
package enum Effect: Equatable, Sendable {
  case perform(Ticket, Command)
  /// Starting a timer that runs already begins it anew.
  case startTimer(TimerName, milliseconds: Int)
  case listPaths(Ticket, prefix: String)
  case checkFile(Ticket, path: String)
  case importFile(Ticket, path: String, skipFaulty: Bool)
  case cancelWork(Ticket)
  /// Writes a report to a new file in the home folder of who asks.
  case exportReport(Ticket, Report, ReportShape)
  case redraw
  case bell
  case suspend
  case quit
}

/// The number of a question: an answer to a question that is no longer asked is dropped.
package struct Ticket: Hashable, Sendable {
  package let number: UInt64

  package init(_ number: UInt64) { self.number = number }
}

/// The timers the screens use; each runs once.
package enum TimerName: String, CaseIterable, Sendable {
  /// The user stopped typing in a box that searches.
  case search
  /// The user looks at what a search or paging brought: it is told to the log.
  case rest
  /// The user stopped typing in a form: it is kept as a draft.
  case draft
  /// What was said has been read.
  case notice
  /// The user stopped typing in a field with a list.
  case choices
}
