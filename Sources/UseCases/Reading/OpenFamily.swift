import Domain
import Ledger
import Store

extension Context {
  /// Opens a family's file; the entry is committed before the first field is handed out.
  func openFamily(_ reference: CaseReference) throws -> Outcome {
    .family(try reveal(reference, as: .familyRead))
  }

  /// Reads a family's file with the right to, and hands it out once the log says `event`.
  func reveal(_ reference: CaseReference, as event: EventName) throws -> FamilyPage {
    // Who may read no file at all isn't told which numbers exist.
    if !actor.roles.contains(.behaviourExpert) { _ = try permit(.readFamily) }
    let family = try familyAsked(reference)
    let summary = try summary(family)
    let owner = try owner(summary)
    let stamp = try permitReading(summary, over: owner)
    let mayWrite = allows(.writeFamily, over: owner)
    let known = Set(try teams(.readFamily))
    return try store.reveal(stamp) { connection in
      let query = FamilyFileQuery(
        connection: connection, reader: user, today: today, known: known,
        isRestricted: owner.admitted != nil)
      guard let page = try query.page(family, mayWrite: mayWrite) else {
        throw Refusal.noSuchCase(family.uuid)
      }
      let subject = Identity(family)
      return (
        page, Shown(event, subject: subject, object: subject, objectType: "family")
      )
    }
  }
}
