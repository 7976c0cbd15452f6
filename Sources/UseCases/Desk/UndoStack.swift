import Domain
import Synchronization

/// The changes of this session that can be taken back, the newest last.
///
/// It lives as long as the session: what was done yesterday is undone by doing something else.
final class UndoStack: Sendable {
  private struct State {
    var steps: [UndoStep] = []
    var lastNumber = 0
    /// While something is taken back, its own changes are not to be taken back in turn.
    var isUndoing = false
  }

  private let state = Mutex(State())

  /// How many changes are remembered.
  private static let limit = 100

  func push(_ make: (_ number: Int) -> UndoStep) {
    state.withLock { state in
      guard !state.isUndoing else { return }
      state.lastNumber += 1
      state.steps.append(make(state.lastNumber))
      if state.steps.count > Self.limit { state.steps.removeFirst() }
    }
  }

  /// Makes one step of all that `body` changes; its words are those of the first.
  func together<Result>(_ body: () throws -> Result) rethrows -> Result {
    let before = state.withLock { $0.lastNumber }
    defer {
      state.withLock { state in
        let made = state.steps.filter { $0.number > before }
        guard made.count > 1, let first = made.first else { return }
        state.steps.removeLast(made.count)
        state.steps.append(first.joined(by: made.dropFirst()))
      }
    }
    return try body()
  }

  /// The newest change, where `user` made it.
  func last(of user: ID<User>) -> UndoStep? {
    state.withLock { $0.steps.last }.flatMap { $0.author == user ? $0 : nil }
  }

  /// Takes the step away while `body` carries it out; it comes back where that fails.
  ///
  /// `body` gives the family's version afterwards. The change before it was made from the version
  /// that is back now under a new number, so it can be taken back in its turn.
  func take(
    _ number: Int, by user: ID<User>, _ body: (UndoStep) throws -> Int?
  ) throws {
    let step = try state.withLock { state in
      guard let step = state.steps.last, step.number == number, step.author == user else {
        throw Refusal.nothingToDo
      }
      state.steps.removeLast()
      state.isUndoing = true
      return step
    }
    defer { state.withLock { $0.isUndoing = false } }
    do {
      guard let version = try body(step) else { return }
      state.withLock { state in
        let earlier = state.steps.lastIndex { $0.family == step.family }
        guard let earlier, state.steps[earlier].after == step.before else { return }
        state.steps[earlier].after = version
      }
    } catch {
      state.withLock { $0.steps.append(step) }
      throw error
    }
  }
}

extension UndoStep {
  /// One step for many: all their commands, the newest change first.
  fileprivate func joined(by others: some Sequence<UndoStep>) -> UndoStep {
    let all = [self] + others
    return UndoStep(
      number: number, author: author, family: family, familyName: familyName,
      caseNumber: caseNumber,
      change: change, families: all.reduce(0) { $0 + $1.families }, at: at,
      before: before, after: after, commands: all.reversed().flatMap(\.commands))
  }
}
