import Domain
import Ledger
import Store

extension Context {
  /// Opens a family's file; the entry is committed before the first field is handed out.
  func openFamily(_ reference: CaseReference) throws -> Outcome {
    // Who may read no file at all isn't told which numbers exist.
    _ = try permit(.readFamily)
    let family = try family(reference)
    let owner = try owner(family)
    let stamp = try permit(.readFamily, over: owner)
    let mayWrite = allows(.writeFamily, over: owner)
    let page = try store.reveal(stamp) { connection in
      let query = FamilyFileQuery(connection: connection, reader: user, today: today)
      guard let page = try query.page(family, mayWrite: mayWrite) else {
        throw Refusal.noSuchCase(family.uuid)
      }
      let subject = Identity(family)
      return (
        page, Shown(.familyRead, subject: subject, object: subject, objectType: "family")
      )
    }
    return .family(page)
  }
}
