import Domain
import Synchronization

/// The changes of this session that can be taken back, the newest last.
///
/// It lives as long as the session: what was done yesterday is undone by doing something else.
final class UndoStack: Sendable {
  private struct State {
    var steps: [UndoStep] = []
    var lastNumber = 0
    /// What was done after the last step and stays as it is.
    var final: FinalChange?
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
      state.final = nil
      state.steps.append(make(state.lastNumber))
      if state.steps.count > Self.limit { state.steps.removeFirst() }
    }
  }

  /// Remembers what isn't taken back.
  ///
  /// Where it changed a family, what was done there before stands by it and isn't taken back either.
  func settle(_ final: FinalChange) {
    state.withLock { state in
      guard !state.isUndoing else { return }
      state.final = final
      guard case .changed(let family, _, let version, _) = final.done else { return }
      state.steps.removeAll { $0.families == 1 && $0.family == family && $0.after != version }
    }
  }

  /// Makes one step of all that `body` changes; its words are those of the first.
  ///
  /// `undo` says what takes it back where that isn't what takes each of them back.
  func together<Result>(
    undo: (([ID<Family>]) -> [Command])? = nil, _ body: () throws -> Result
  ) rethrows -> Result {
    let before = state.withLock { $0.lastNumber }
    defer {
      state.withLock { state in
        let made = state.steps.filter { $0.number > before }
        guard let first = made.first, made.count > 1 || undo != nil else { return }
        state.steps.removeLast(made.count)
        let joined = first.joined(by: made.dropFirst())
        state.steps.append(undo.map { joined.undone(by: $0(made.map(\.family))) } ?? joined)
      }
    }
    return try body()
  }

  /// The newest change, where `user` made it.
  func last(of user: ID<User>) -> UndoStep? {
    state.withLock { $0.steps.last }.flatMap { $0.author == user ? $0 : nil }
  }

  /// What `user` did last, where that isn't taken back.
  func final(of user: ID<User>) -> FinalChange? {
    state.withLock { $0.final }.flatMap { $0.author == user ? $0 : nil }
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
      state.final = nil
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
      before: before, after: after,
      commands: all.reversed().flatMap { step in
        step.commands.prefix(1).map { $0.expecting(step.after) } + step.commands.dropFirst()
      })
  }

  /// The same, taken back by other commands.
  fileprivate func undone(by commands: [Command]) -> UndoStep {
    UndoStep(
      number: number, author: author, family: family, familyName: familyName,
      caseNumber: caseNumber, change: change, families: families, at: at, before: before,
      after: after, commands: commands)
  }
}
