/// The earlier states of a text being edited, in steps a user would call one.
struct EditHistory: Equatable, Sendable {
  struct State: Equatable, Sendable {
    let text: String
    let cursor: Int
  }

  /// What is about to happen to the text.
  enum Change: Equatable, Sendable {
    case typing(String)
    case deleting
    case other
  }

  private static let longest = 100

  private var earlier: [State] = []
  private var later: [State] = []
  private var lastChange: Change?

  /// Keeps the state before a change; typing a word and deleting in one go are one step.
  mutating func remember(_ text: String, cursor: Int, as change: Change) {
    later = []
    defer { lastChange = change }
    guard !continuesStep(change) else { return }
    earlier.append(State(text: text, cursor: cursor))
    if earlier.count > EditHistory.longest { earlier.removeFirst() }
  }

  /// Makes the next change a step of its own.
  mutating func endStep() { lastChange = nil }

  mutating func undo(from text: String, cursor: Int) -> State? {
    endStep()
    guard let state = earlier.popLast() else { return nil }
    later.append(State(text: text, cursor: cursor))
    return state
  }

  mutating func redo(from text: String, cursor: Int) -> State? {
    endStep()
    guard let state = later.popLast() else { return nil }
    earlier.append(State(text: text, cursor: cursor))
    return state
  }

  private func continuesStep(_ change: Change) -> Bool {
    switch (lastChange, change) {
    case (.typing(let before), .typing(let now)): before != " " || now == " "
    case (.deleting, .deleting): true
    case (.typing, .deleting), (.typing, .other), (.deleting, .typing), (.deleting, .other),
      (.other, _), (nil, _):
      false
    }
  }
}
