import Domain
import Ledger
import Store

extension Context {
  /// Who of a family may be recorded twice; the entry names the families that are shown with it.
  ///
  /// As when somebody looks before he makes a file, families of other teams are among them: their
  /// number, name and coordinator, and the name and birth date of whoever is alike.
  func findDoubles(of family: ID<Family>) throws -> Outcome {
    let summary = try summary(family)
    let stamp = try permitReading(summary)
    return .doubles(
      try store.reveal(stamp) { connection in
        let doubles = try DoublesQuery(connection: connection).doubles(
          of: summary, for: (user, today))
        let shown = [family] + doubles.families.map(\.family)
        return (
          doubles,
          Shown(
            .doublesShown, object: Identity(family), objectType: "family",
            listed: shown.map { Identity($0) })
        )
      })
  }
}
