import Domain
import Ledger
import Store

extension Context {
  /// The files of the families that the duty must know about, for one page each.
  ///
  /// What is handed out is written down, with its ground, before any of it is read.
  func weekendSheet(_ handing: WeekendHanding) throws -> Outcome {
    _ = try permit(.readFamily)
    let families = try store.look {
      try WeekendQuery(connection: $0).families(of: user, on: today)
    }
    return .team(
      .weekend(
        try families.map { family in
          try disclose(handing, family)
          return try reveal(.id(family), as: .weekendSheetPrinted)
        }))
  }

  private func disclose(_ handing: WeekendHanding, _ family: ID<Family>) throws {
    let stamp = try permit(.writeFamily, over: owner(family))
    try store.record(stamp) { changes in
      let edit = try FamilyEdit(changes, family, self)
      let written = try edit.disclose(
        NewDisclosure(
          kind: .print, ground: .directlyInvolved, what: .weekendSheet,
          recipient: handing.recipient, familyInformed: false,
          whyNotInformed: handing.whyNotInformed))
      return ((), Act(.weekendSheetPrinted, of: family, by: written))
    }
  }
}
