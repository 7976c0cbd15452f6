import Domain
import Ledger
import Store
import StoreSQLite
import UseCases

/// An open store with somebody at the desk: what every command and the screens work with.
struct Office: Sendable {
  let desk: CaseDesk
  let engine: SQLiteEngine
  let key: SigningKey
  /// Nil for a throw-away store in memory.
  let path: StorePath?
  let actor: Actor
  /// The real account where an administrator acts for somebody else.
  let account: ID<User>?

  var isDemo: Bool { desk.store.info.isDemo }
  var today: Day { desk.now.localDay }

  func perform(_ command: Command) throws -> Outcome {
    do { return try desk.perform(command, by: actor.user.id, onBehalf: account) } catch {
      throw Ending.trouble(error)
    }
  }
}

extension Office {
  /// The version in every entry.
  static let version = "0.1.0"

  /// Opens a store and finds out who is there.
  static func open(_ options: GlobalOptions, _ surroundings: Surroundings) throws -> Office {
    let path = try StorePath(option: options.store, surroundings)
    guard path.exists else { throw Ending.trouble(.store(.missing(path: path.path))) }
    do {
      let engine = try SQLiteEngine(path: path.path)
      try engine.migrate()
      let key = try KeyFile.signingKey(path)
      let store = try CaseStore(
        opening: engine, key: key, version: version, ids: IDSource())
      let desk = CaseDesk(
        store: store, session: store.ids.identity(), systemUser: surroundings.account,
        clock: try Clock.of(surroundings, isDemo: store.info.isDemo))
      return try admit(options, surroundings, desk, engine, key, path)
    } catch let ending as Ending { throw ending } catch {
      throw Ending.trouble(Trouble(any: error))
    }
  }

  /// Who claims to be somebody else where that isn't allowed is written down, with his account.
  private static func identity(
    _ options: GlobalOptions, _ surroundings: Surroundings, _ desk: CaseDesk
  ) throws -> String? {
    do { return try surroundings.identity(forced: options.login) } catch {
      try desk.refuseUnknown(account: surroundings.account)
      throw error
    }
  }

  /// The account of the operating system is the identity; `--as` opens content on a demo store only.
  private static func admit(
    _ options: GlobalOptions, _ surroundings: Surroundings, _ desk: CaseDesk,
    _ engine: SQLiteEngine, _ key: SigningKey, _ path: StorePath
  ) throws -> Office {
    let name = try identity(options, surroundings, desk)
    let own = name.flatMap { try? Login($0) }
    guard let own, let account = try desk.actor(own) else {
      try desk.refuseUnknown(account: surroundings.account)
      throw Ending.trouble(
        .notAllowed(Denial(right: .readFamily, reason: .unknownAccount)))
    }
    guard let other = options.asUser else {
      return Office(
        desk: desk, engine: engine, key: key, path: path, actor: account, account: nil)
    }
    guard desk.store.info.isDemo else {
      let denial = Denial(right: .readFamily, reason: .onlyOnDemoStore)
      try desk.refuse(denial, to: account.user.id)
      throw Ending.trouble(.notAllowed(denial))
    }
    guard let login = try? Login(other), let actor = try desk.actor(login) else {
      throw Ending.trouble(.refused(.unknownChoice(field: .user, value: other)))
    }
    return Office(
      desk: desk, engine: engine, key: key, path: path, actor: actor,
      account: account.user.id == actor.user.id ? nil : account.user.id)
  }
}
