package import Domain
package import Ledger

/// Who does something, when, from which session and by which right: the same for all entries of an act.
package struct Stamp: Sendable {
  package var at: Instant
  package var actor: ID<User>
  /// The code of the role that allowed it.
  package var role: String
  package var session: Identity
  /// On whose behalf, where that is another than the actor.
  package var responsible: ID<User>?
  /// The account as the operating system tells it.
  package var systemUser: UInt32
  /// The rule or ground that allowed it.
  package var basis: String?
  package var flags: Entry.Flags

  package init(
    at: Instant, actor: ID<User>, role: String, session: Identity, responsible: ID<User>? = nil,
    systemUser: UInt32, basis: String? = nil, flags: Entry.Flags = []
  ) {
    self.at = at
    self.actor = actor
    self.role = role
    self.session = session
    self.responsible = responsible
    self.systemUser = systemUser
    self.basis = basis
    self.flags = flags
  }
}

/// What a change was, for its entry.
///
/// It can only be made of something that was written.
package struct Act: Sendable {
  let event: EventName
  let subject: Identity?
  let object: Identity
  let objectType: String
  let count: Int?

  /// An act whose main row is `written`; `family` is whose file it concerns, if anybody's.
  package init(_ event: EventName, of family: ID<Family>?, by written: Written, count: Int? = nil) {
    self.event = event
    subject = family.map { Identity($0) } ?? written.subject
    object = written.object
    objectType = written.table
    self.count = count
  }
}

/// The proof that a row was written; only ``Changes`` hands it out.
package struct Written: Sendable {
  let table: String
  let object: Identity
  let subject: Identity
}

/// What was shown to somebody, for its entry.
package struct Shown: Sendable {
  package let event: EventName
  package var subject: Identity?
  package var object: Identity?
  package var objectType: String?
  /// The families or referrals of a list; kept in a payload of the reader's, never the words he typed.
  package var listed: [Identity]?
  package var count: Int?

  package init(
    _ event: EventName, subject: Identity? = nil, object: Identity? = nil,
    objectType: String? = nil, listed: [Identity]? = nil, count: Int? = nil
  ) {
    self.event = event
    self.subject = subject
    self.object = object
    self.objectType = objectType
    self.listed = listed
    self.count = count ?? listed?.count
  }
}
