/// One line of the log: who did what, when, on whose behalf and on what ground.
///
/// An entry names people and rows only by number and holds codes, never free text (AEV1). What
/// changed is in its payload, of which the entry keeps the commitment alone, so that a payload can
/// be destroyed lawfully while the log stays whole.
package struct Entry: Equatable, Sendable {
  /// Circumstances that a reviewer filters on.
  package struct Flags: OptionSet, Hashable, Sendable {
    /// The byte as the entry holds it; bits without a name are kept as they are.
    package let rawValue: UInt8

    /// Takes the byte as the entry holds it.
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Access was taken in an emergency, past the ordinary rule.
    package static let emergency = Flags(rawValue: 1)
    /// The act was denied or failed.
    package static let denied = Flags(rawValue: 2)
    /// Data left the program: an export or a print.
    package static let export = Flags(rawValue: 4)
    /// The act concerned many records at once.
    package static let bulk = Flags(rawValue: 8)
  }

  /// The place in the log, from 0; also the index of the leaf.
  package var sequence: UInt64
  /// The wall clock in UTC, in milliseconds since 1970.
  package var milliseconds: UInt64
  /// The incarnation of the log; it changes only at `log.restored`.
  package var log: Identity
  /// The user who acted, by pseudonymous number.
  package var actor: Identity
  /// The session, drawn at random.
  package var session: Identity
  /// The role that allowed the act.
  package var role: String
  /// The user on whose behalf the actor acted.
  package var responsible: Identity?
  /// A dotted code of lower-case letters, digits and underscores, such as `family.opened`.
  package var event: String
  /// The family or client concerned.
  package var subject: Identity?
  /// The kind of object, such as the name of its table.
  package var objectType: String?
  /// The row concerned.
  package var object: Identity?
  /// The code of the rule or legal ground.
  package var basis: String?
  /// Circumstances that a reviewer filters on.
  package var flags: Flags
  /// The account number as the operating system told it.
  package var systemUser: UInt32?
  /// How many records were shown or touched.
  package var count: UInt32?
  /// The commitment to the payload, from `Payload.commitment(salt:body:)`.
  package var commitment: Digest32?
  /// The version of the program.
  package var version: String?

  /// Gathers the fields; nothing is checked before encoding.
  package init(
    sequence: UInt64, milliseconds: UInt64, log: Identity, actor: Identity, session: Identity,
    role: String, responsible: Identity? = nil, event: String, subject: Identity? = nil,
    objectType: String? = nil, object: Identity? = nil, basis: String? = nil, flags: Flags = [],
    systemUser: UInt32? = nil, count: UInt32? = nil, commitment: Digest32? = nil,
    version: String? = nil
  ) {
    self.sequence = sequence
    self.milliseconds = milliseconds
    self.log = log
    self.actor = actor
    self.session = session
    self.role = role
    self.responsible = responsible
    self.event = event
    self.subject = subject
    self.objectType = objectType
    self.object = object
    self.basis = basis
    self.flags = flags
    self.systemUser = systemUser
    self.count = count
    self.commitment = commitment
    self.version = version
  }
}

/// The fields of version 1 by their tag; an entry holds them in this order.
enum Field: UInt8 {
  case sequence = 0x01
  case milliseconds = 0x02
  case log = 0x03
  case actor = 0x04
  case session = 0x05
  case role = 0x06
  case responsible = 0x07
  case event = 0x08
  case subject = 0x09
  case objectType = 0x0A
  case object = 0x0B
  case basis = 0x0C
  case flags = 0x0D
  case systemUser = 0x0E
  case count = 0x0F
  case commitment = 0x10
  case version = 0x11
}
