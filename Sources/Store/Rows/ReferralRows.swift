package import Domain
package import Ledger

extension ImportRun: StoredRow {
  package static let table = Table(
    "import_run",
    ["id", "team_id", "author_id", "started_at_ms", "file_hash", "state", "row_count"])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    self.init(
      id: try c.id(), team: try c.id(), author: try c.id(),
      startedAt: Instant(milliseconds: c.integer()), fileHash: c.text(), state: try c.code(),
      rows: c.int())
  }

  package var values: [Value] {
    [
      Value(id), Value(team), Value(author), .integer(startedAt.milliseconds), .text(fileHash),
      .text(state.rawValue), Value(rows),
    ]
  }
  package var subject: Identity { Identity(id) }
}

/// A referral with the key by which the same one is recognised.
package struct StoredReferral: Equatable, Sendable {
  package var referral: Referral
  package let rowKey: [UInt8]

  package init(_ referral: Referral) {
    self.referral = referral
    rowKey = Self.key(referral.content)
  }

  /// The stored form of ``ReferralContent/rowKey``.
  package static func key(_ content: ReferralContent) -> [UInt8] {
    Digest32(hashing: Array(content.rowKey.utf8)).bytes
  }
}

extension StoredReferral: StoredRow {
  package static let table = Table(
    "referral",
    [
      "id", "team_id", "received_on", "surname", "prefix", "given_names", "birth", "gender",
      "bsn", "postal_code", "house_number", "house_addition", "municipality", "referrer_type",
      "referrer_agb", "referrer_name", "request", "urgency", "parent_name", "parent_phone",
      "row_key", "state", "family_id", "person_id", "decided_on", "decided_by", "reason",
      "author_id", "import_id", "version",
    ])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    let id: ID<Referral> = try c.id()
    let team: ID<Team> = try c.id()
    let content = try ReferralContent(
      receivedOn: c.day(), name: c.personName(), birth: c.birth(), gender: c.code(),
      bsn: c.optionalMake(BSN.init), postalCode: c.optionalMake(PostalCode.init),
      houseNumber: c.houseNumber(), municipality: c.make(MunicipalityCode.init),
      referrer: c.referrer(), request: c.prose(), urgency: c.code(),
      parentName: c.optionalLine(), parentPhone: c.optionalMake(PhoneNumber.init))
    rowKey = c.bytes()
    referral = Referral(
      id: id, team: team, content: content, state: try c.code(), family: try c.optionalID(),
      person: try c.optionalID(), decidedOn: try c.optionalDay(),
      decidedBy: try c.optionalID(), reason: try c.optionalLine(), author: try c.id(),
      importRun: try c.optionalID(), version: c.int())
  }

  package var values: [Value] {
    let content = referral.content
    return [
      Value(referral.id), Value(referral.team), Value(content.receivedOn),
      .text(content.name.surname), .text(content.name.prefix), .text(content.name.given),
      .text(content.birth.iso), .text(content.gender.rawValue), Value(content.bsn?.digits),
      Value(content.postalCode?.text),
      content.houseNumber.map { Value($0.number) } ?? .null,
      .text(content.houseNumber?.addition ?? ""), .text(content.municipality.text),
      .text(content.referrer.type.rawValue), Value(content.referrer.agb?.digits),
      Value(content.referrer.name?.text), .text(content.request.text),
      .text(content.urgency.rawValue), Value(content.parentName?.text),
      Value(content.parentPhone?.e164), .bytes(rowKey), .text(referral.state.rawValue),
      Value(referral.family), Value(referral.person), Value(referral.decidedOn),
      Value(referral.decidedBy), Value(referral.reason?.text), Value(referral.author),
      Value(referral.importRun), Value(referral.version),
    ]
  }
  package var subject: Identity { Identity(referral.id) }
}

extension RowCursor {
  package mutating func bytes() -> [UInt8] { rawBytes() }

  /// Three columns: type, AGB, name.
  mutating func referrer() throws(StoreFault) -> Referrer {
    let type: ReferrerType = try code()
    let agb = try optionalMake(AGB.init)
    let name = try optionalLine()
    do { return try Referrer(type: type, agb: agb, name: name) } catch {
      throw .unreadable(column: "referrer_type")
    }
  }
}
