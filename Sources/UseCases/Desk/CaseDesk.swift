package import Domain
package import Ledger
package import Store

/// Where every command arrives, whoever sent it: rights, time, rules, log.
///
/// `perform` checks the permission afresh for each command, so that a role that ended ends here too.
package final class CaseDesk: Sendable {
  package let store: CaseStore
  package let session: Identity
  let systemUser: UInt32
  let clock: @Sendable () -> Instant
  let undoStack = UndoStack()

  package init(
    store: CaseStore, session: Identity, systemUser: UInt32,
    clock: @escaping @Sendable () -> Instant
  ) {
    self.store = store
    self.session = session
    self.systemUser = systemUser
    self.clock = clock
  }

  /// The moment it is for this desk.
  package var now: Instant { clock() }

  /// Carries `command` out for `user`, or says why not; then nothing has changed.
  package func perform(_ command: Command, by user: ID<User>) throws(Trouble) -> Outcome {
    try perform(command, by: user, onBehalf: nil)
  }

  /// The same for an account that acts as somebody else: the entry names both.
  package func perform(
    _ command: Command, by user: ID<User>, onBehalf account: ID<User>?
  ) throws(Trouble) -> Outcome {
    if case .casework(.undo(let number)) = command {
      do { return try undo(number, by: user, onBehalf: account) } catch {
        throw Trouble(any: error)
      }
    }
    let outcome = try within(user, onBehalf: account) { try dispatch(command, $0) }
    if case .done(let done) = outcome, let why = done.finality {
      undoStack.settle(FinalChange(author: user, done: done, why: why))
    }
    return outcome
  }

  /// Who a login is, with the roles that hold today; nil for nobody.
  package func actor(_ login: Login) throws(Trouble) -> Actor? {
    do {
      return try store.look { try Directory(connection: $0).actor(login, on: now.localDay) }
    } catch { throw Trouble(any: error) }
  }

  /// The family a case number names; it shows nothing of the family, so it leaves no entry.
  package func family(
    _ number: CaseNumber, for user: ID<User>
  ) throws(Trouble) -> ID<Family> {
    try within(user, onBehalf: nil) { context in
      _ = try context.permit(.readFamily)
      return try context.family(.number(number))
    }
  }

  /// Who works here, for choosing whose desk a demo opens on.
  package static func users(on connection: any Connection) throws -> [UserLine] {
    try Directory(connection: connection).users()
  }

  /// Writes down that an account nobody knows wanted in.
  package func refuseUnknown(account: UInt32) throws(Trouble) {
    let stamp = unknown(ID(high: 0, low: UInt64(account)), at: now)
    do { try store.note(stamp, Shown(.accessDenied)) } catch { throw Trouble(any: error) }
  }

  /// Writes down that somebody was refused before he could ask for anything, and throws it.
  package func refuse(_ denial: Denial, to user: ID<User>) throws(Trouble) {
    try within(user, onBehalf: nil) { _ in throw denial }
  }

  private func unknown(_ user: ID<User>, at moment: Instant) -> Stamp {
    Stamp(
      at: moment, actor: user, role: "unknown", session: session, systemUser: systemUser,
      basis: Denial.Reason.unknownAccount.rawValue, flags: .denied)
  }

  /// Does something for a user with his rights; a refused right is in the log before it is told.
  func within<Result>(
    _ user: ID<User>, onBehalf account: ID<User>?, _ body: (Context) throws -> Result
  ) throws(Trouble) -> Result {
    do {
      let context = try context(of: user, account)
      do { return try body(context) } catch let denial as Denial {
        try context.report(denial)
        throw Trouble.notAllowed(try context.withHelp(denial))
      }
    } catch { throw Trouble(any: error) }
  }

  func context(of user: ID<User>, _ account: ID<User>?) throws -> Context {
    let moment = now
    let actor = try store.look {
      try Directory(connection: $0).actor(user, on: moment.localDay)
    }
    guard let actor else {
      try store.note(unknown(account ?? user, at: moment), Shown(.accessDenied))
      throw Trouble.notAllowed(Denial(right: .readFamily, reason: .unknownAccount))
    }
    return Context(
      store: store, actor: actor, account: account, now: moment, session: session,
      systemUser: systemUser, undoStack: undoStack)
  }
}

extension Trouble {
  /// Any error of the store or the rules as the one type people hear of.
  package init(any error: any Error) {
    switch error {
    case let trouble as Trouble: self = trouble
    case let refusal as Refusal: self = .refused(refusal)
    case let denial as Denial: self = .notAllowed(denial)
    case let trouble as StoreTrouble: self = .store(trouble)
    case let fault as StoreFault: self = .store(Self.trouble(fault))
    case let fault as LedgerFault: self = .store(.damaged("ledger: \(fault)"))
    default: self = .store(.damaged("\(type(of: error))"))
    }
  }

  private static func trouble(_ fault: StoreFault) -> StoreTrouble {
    switch fault {
    case .trouble(let trouble): trouble
    case .unreadable(let column): .damaged("column \(column)")
    case .notFound(let table): .damaged("table \(table)")
    case .rowVanished(let table): .damaged("row of \(table)")
    case .constraint(let rule): .damaged(rule)
    }
  }
}
