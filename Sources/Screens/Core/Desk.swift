import Domain
import Drawing
import Texts

/// What a screen works at: it knows the day and the user, and takes down what is asked for.
struct Desk {
  let settings: AppSettings
  let now: Instant
  let size: Size
  let recents: [FamilyReference]
  private(set) var lastTicket: UInt64
  private(set) var numbers: SeededNumbers
  private(set) var effects: [Effect] = []
  private(set) var moves: [Move] = []

  /// What the app does after the screen is finished.
  enum Move {
    case push(any Screen)
    case pop
    case run(ActionName)
    case choose(MenuChoice)
    case say(Notice)
    case openFamily(ID<Family>, FamilyScreen.Start)
    case remember(FamilyReference)
    case refresh
    case wrote(ID<Family>, version: Int)
    case quit
  }

  init(
    settings: AppSettings, now: Instant, size: Size, recents: [FamilyReference],
    lastTicket: UInt64, numbers: SeededNumbers
  ) {
    self.settings = settings
    self.now = now
    self.size = size
    self.recents = recents
    self.lastTicket = lastTicket
    self.numbers = numbers
  }

  var today: Day { now.localDay }
  var words: any Phrases { settings.language.phrases }
  var face: Face { Face(settings: settings, now: now) }
  /// Rows between the top and the rule above the status line.
  var bodyRows: Int { max(0, size.rows - 3) }

  func may(_ right: Right) -> Bool {
    if case .allowed = Permission.decide(right, for: settings.actor) { return true }
    return false
  }

  mutating func ticket() -> Ticket {
    lastTicket += 1
    return Ticket(lastTicket)
  }

  mutating func ask(_ command: Command) -> Ticket {
    let ticket = ticket()
    effects.append(.perform(ticket, command))
    return ticket
  }

  /// Asks without waiting for the answer; the app says what goes wrong.
  mutating func tell(_ command: Command) { _ = ask(command) }

  mutating func want(_ effect: Effect) { effects.append(effect) }

  mutating func start(_ timer: TimerName, milliseconds: Int) {
    effects.append(.startTimer(timer, milliseconds: milliseconds))
  }

  mutating func newDraftID() -> ID<Draft> {
    let random = (numbers.next(), numbers.next())
    return .timeOrdered(milliseconds: now.milliseconds, random: random)
  }

  mutating func push(_ screen: any Screen) { moves.append(.push(screen)) }
  mutating func pop() { moves.append(.pop) }
  mutating func run(_ action: ActionName) { moves.append(.run(action)) }
  mutating func choose(_ choice: MenuChoice) { moves.append(.choose(choice)) }
  mutating func say(_ kind: Notice.Kind, _ text: String) { moves.append(.say(Notice(kind, text))) }
  mutating func say(_ done: Done) { say(.done, words.describe(done)) }
  mutating func say(_ trouble: Trouble) { say(.trouble, words.describe(trouble)) }
  mutating func refreshAll() { moves.append(.refresh) }
  /// This session made a version of a family, which it will read in a moment.
  mutating func wrote(_ family: ID<Family>, _ version: Int) {
    moves.append(.wrote(family, version: version))
  }
  mutating func quit() { moves.append(.quit) }
  mutating func remember(_ family: FamilyReference) { moves.append(.remember(family)) }

  mutating func open(_ family: ID<Family>, _ start: FamilyScreen.Start = .top) {
    moves.append(.openFamily(family, start))
  }
}
