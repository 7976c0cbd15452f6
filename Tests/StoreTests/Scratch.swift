import Domain
import Foundation
import Store
import StoreSQLite

/// A directory of its own that goes with the test.
final class Scratch {
  let path = NSTemporaryDirectory() + "regie-\(UUID().uuidString)"

  init() throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  func file(_ name: String) -> String { path + "/" + name }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}

/// The tables of a store without the program around them, as somebody with an SQL prompt has them.
struct PlainStore {
  let engine: SQLiteEngine

  private static let empty = Result {
    let engine = try SQLiteEngine(path: nil)
    try engine.migrate()
    return engine
  }

  /// One user, team, provider and life domain, two persons, and two families with an open file.
  init(isDemo: Bool = false) throws {
    engine = try SQLiteEngine(inMemoryLike: Self.empty.get())
    try run("PRAGMA foreign_keys = ON")
    for sql in Self.seeds(isDemo: isDemo) { try run(sql) }
  }

  func run(_ sql: String) throws {
    try engine.write { _ = try $0.execute(sql, []) }
  }

  /// What the store answers; nil where it agrees.
  func refusal(_ sql: String) -> String? {
    do { try run(sql) } catch StoreFault.constraint(let rule) { return rule } catch {
      return "\(error)"
    }
    return nil
  }

  static func id(_ number: Int) -> String {
    let digits = String(number)
    return "x'" + String(repeating: "0", count: 32 - digits.count) + digits + "'"
  }

  static let (family, other) = (id(11), id(12))
  static let (user, team, provider, domain) = (id(1), id(2), id(3), id(4))
  static let (child, parent) = (id(21), id(22))

  static func seeds(isDemo: Bool) -> [String] {
    [
      "INSERT INTO store_info VALUES (\(id(5)), \(id(6)), 'regie.local', 0, \(isDemo ? 1 : 0), 1)",
      "INSERT INTO team VALUES (\(team), 'Oost')",
      "INSERT INTO user_account VALUES (\(user), 'anna', 'Anna', NULL, NULL)",
      "INSERT INTO provider VALUES (\(provider), 'Lokaal team', NULL, \(team))",
      "INSERT INTO life_domain (id, name, place, from_day) "
        + "VALUES (\(domain), 'School', 1, '2026-01-01')",
    ]
      + [family, other].enumerated().flatMap { index, family in
        [
          "INSERT INTO family VALUES (\(family), 2026, \(index + 1), 'De Wit', \(team), NULL, 1)",
          "INSERT INTO case_file VALUES (\(id(31 + index)), \(family), '2026-01-05', NULL)",
        ]
      }
      + [(child, "'123456782'"), (parent, "NULL")].map { id, bsn in
        """
        INSERT INTO person (id, surname, prefix, given_names, birth, gender, bsn, version)
        VALUES (\(id), 'Wit', 'de', 'Sem', '2014-05-13', 'M', \(bsn), 1)
        """
      }
  }
}

extension PlainStore {
  /// What the store answers, without keeping what it would have done.
  func dryRefusal(_ sql: String) -> String? {
    struct Back: Error {}
    do {
      try engine.write { connection in
        _ = try connection.execute(sql, [])
        throw Back()
      }
    } catch StoreFault.constraint(let rule) {
      return rule
    } catch is Back {
      return nil
    } catch {
      return "\(error)"
    }
    return nil
  }
}
