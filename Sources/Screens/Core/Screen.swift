import Domain
import Drawing
import Texts

/// One screen or panel: its state, what it does with what happens, and its picture.
///
/// Screens are values. They ask for everything through the desk and see neither clock nor store.
protocol Screen: Sendable {
  /// Which keys work, the most special first.
  var contexts: [KeyContext] { get }
  /// Whether letters go into a field and are no commands.
  var takesText: Bool { get }
  /// Whether it is drawn over the screen beneath.
  var isPanel: Bool { get }
  /// Whether it goes when a family is opened from it.
  var isTransient: Bool { get }
  /// Whether others look along: nothing but what it shows itself may be opened.
  var sharesScreen: Bool { get }
  /// The family it is about.
  var family: FamilyReference? { get }
  /// Rows it takes at the bottom, leaving the rest to the screen beneath; nil for all.
  var stripRows: Int? { get }
  mutating func open(_ desk: inout Desk)
  /// A key that is no command; false where it means nothing.
  mutating func type(_ key: Key, _ desk: inout Desk) -> Bool
  mutating func paste(_ text: String, _ desk: inout Desk)
  /// Carries out an action; false leaves it to the app.
  mutating func act(_ action: ActionName, _ desk: inout Desk) -> Bool
  /// Something was chosen in a menu this screen opened.
  mutating func choose(_ choice: MenuChoice, _ desk: inout Desk)
  /// An answer; false where this screen didn't ask.
  mutating func receive(_ answer: Answer, for ticket: Ticket, _ desk: inout Desk) -> Bool
  mutating func ring(_ timer: TimerName, _ desk: inout Desk)
  /// This session made a version of a family.
  mutating func wrote(_ family: ID<Family>, version: Int)
  /// Reads again what is shown.
  mutating func refresh(_ desk: inout Desk)
  /// Before it goes, or the program ends: nothing typed is lost, nothing seen unlogged.
  mutating func leave(_ desk: inout Desk)
  /// What the line above the keys says.
  func status(_ face: Face) -> String
  func draw(on canvas: inout Canvas, in area: Area, _ face: Face)
  func equals(_ other: any Screen) -> Bool
}

extension Screen {
  var takesText: Bool { false }
  var isPanel: Bool { false }
  var isTransient: Bool { false }
  var sharesScreen: Bool { false }
  var family: FamilyReference? { nil }
  var stripRows: Int? { nil }
  mutating func open(_ desk: inout Desk) {}
  mutating func type(_ key: Key, _ desk: inout Desk) -> Bool { false }
  mutating func paste(_ text: String, _ desk: inout Desk) {}
  mutating func choose(_ choice: MenuChoice, _ desk: inout Desk) {
    if case .action(let action) = choice { desk.run(action) }
  }
  mutating func receive(_ answer: Answer, for ticket: Ticket, _ desk: inout Desk) -> Bool { false }
  mutating func ring(_ timer: TimerName, _ desk: inout Desk) {}
  mutating func wrote(_ family: ID<Family>, version: Int) {}
  mutating func refresh(_ desk: inout Desk) {}
  mutating func leave(_ desk: inout Desk) {}
  func status(_ face: Face) -> String { "" }
}

extension Screen where Self: Equatable {
  func equals(_ other: any Screen) -> Bool { (other as? Self) == self }
}

/// Any screen as a value that can be compared.
struct Layer: Equatable, Sendable {
  var screen: any Screen

  init(_ screen: any Screen) { self.screen = screen }

  static func == (left: Layer, right: Layer) -> Bool { left.screen.equals(right.screen) }
}

/// What came back for a ticket.
enum Answer: Equatable, Sendable {
  case outcome(Outcome)
  case trouble(Trouble)
  case paths([String])
  case checked(ImportReport)
  case imported(ImportReport)
  case progress(Progress)
  case written(path: String)
  case fileTrouble(FileTrouble)
}

/// What can be chosen in a menu.
enum MenuChoice: Equatable, Sendable {
  case action(ActionName)
  case order(FamilyOrder)
  case draft(ID<Draft>)
  case planView(PlanView)
  /// Show the plan as it was on a day.
  case planAsOf(Day)
  case user(Login)
  case reportName(ReportName)
  /// A report that answers another question.
  case report(Report)
  case reportShape(ReportShape)
  /// Close without saving, keeping the draft.
  case keepDraft
  case discardDraft
  case goOn
  /// Of two values for the same: the one typed here, or the one in the file.
  case keepMine
  case takeTheirs
  /// A working note of one's own; nil begins a new one.
  case workNote(ID<Draft>?)
}
