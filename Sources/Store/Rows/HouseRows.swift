package import Domain
package import Ledger

/// What the store says of itself; written once.
package struct StoreInfo: Equatable, Sendable {
  package let id: ID<StoreInfo>
  /// The log's identity in every entry.
  package let log: Identity
  /// The domain name before the log's identity in checkpoints.
  package let organisation: Line
  package let madeAt: Instant
  package let isDemo: Bool

  /// A new store's description.
  package init(
    id: ID<StoreInfo>, log: Identity, organisation: Line, madeAt: Instant, isDemo: Bool
  ) {
    self.id = id
    self.log = log
    self.organisation = organisation
    self.madeAt = madeAt
    self.isDemo = isDemo
  }

  /// The name under which checkpoints are signed.
  package var origin: String { "\(organisation.text)/\(log.uuid)" }
}

extension StoreInfo: StoredRow {
  package static let table = Table(
    "store_info", ["id", "log_id", "organisation", "made_at_ms", "is_demo", "single"])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    id = try c.id()
    log = Identity(try c.id(StoreInfo.self))
    organisation = try c.line()
    madeAt = Instant(milliseconds: c.integer())
    isDemo = c.flag()
    _ = c.integer()
  }

  package var values: [Value] {
    [
      Value(id), Value(log), .text(organisation.text), .integer(madeAt.milliseconds),
      Value(isDemo), .integer(1),
    ]
  }
  package var subject: Identity { Identity(id) }
}

extension Team: StoredRow {
  package static let table = Table("team", ["id", "name"])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    self.init(id: try c.id(), name: try c.line())
  }

  package var values: [Value] { [Value(id), .text(name.text)] }
  package var subject: Identity { Identity(id) }
}

extension User: StoredRow {
  package static let table = Table(
    "user_account", ["id", "login", "name", "phone", "disabled_on"])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    self.init(
      id: try c.id(), login: try c.make(Login.init), name: try c.line(),
      phone: try c.optionalMake(PhoneNumber.init), disabledOn: try c.optionalDay())
  }

  package var values: [Value] {
    [Value(id), .text(login.text), .text(name.text), Value(phone?.e164), Value(disabledOn)]
  }
  package var subject: Identity { Identity(id) }
}

extension RoleGrant: StoredRow {
  package static let table = Table(
    "role_grant", ["id", "user_id", "role", "team_id", "from_day", "to_day"])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    self.init(
      id: try c.id(), user: try c.id(), role: try c.code(), team: try c.optionalID(),
      fromDay: try c.day(), toDay: try c.optionalDay())
  }

  package var values: [Value] {
    [Value(id), Value(user), .text(role.rawValue), Value(team), Value(fromDay), Value(toDay)]
  }
  package var subject: Identity { Identity(user) }
}

extension Municipality: StoredRow {
  package static let table = Table(
    "municipality", ["id", "code", "name", "from_day", "to_day"])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    self.init(
      id: try c.id(), code: try c.make(MunicipalityCode.init), name: try c.line(),
      fromDay: try c.day(), toDay: try c.optionalDay())
  }

  package var values: [Value] {
    [Value(id), .text(code.text), .text(name.text), Value(fromDay), Value(toDay)]
  }
  package var subject: Identity { Identity(id) }
}

extension Provider: StoredRow {
  package static let table = Table("provider", ["id", "name", "agb", "team_id"])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    self.init(
      id: try c.id(), name: try c.line(), agb: try c.optionalMake(AGB.init),
      team: try c.optionalID())
  }

  package var values: [Value] {
    [Value(id), .text(name.text), Value(agb?.digits), Value(team)]
  }
  package var subject: Identity { Identity(id) }
}

extension LifeDomain: StoredRow {
  package static let table = Table(
    "life_domain", ["id", "name", "place", "from_day", "to_day"], added: ["follows_id"])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    self.init(
      id: try c.id(), name: try c.line(), order: c.int(), fromDay: try c.day(),
      toDay: try c.optionalDay(), follows: try c.optionalID())
  }

  package var values: [Value] {
    [Value(id), .text(name.text), Value(order), Value(fromDay), Value(toDay), Value(follows)]
  }
  package var subject: Identity { Identity(id) }
}

extension NormValue: StoredRow {
  package static let table = Table(
    "norm_value", ["id", "norm", "value", "from_day", "to_day"])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    self.init(
      id: try c.id(), norm: try c.code(), value: c.int(), fromDay: try c.day(),
      toDay: try c.optionalDay())
  }

  package var values: [Value] {
    [Value(id), .text(norm.rawValue), Value(value), Value(fromDay), Value(toDay)]
  }
  package var subject: Identity { Identity(id) }
}

extension NormRun: StoredRow {
  package static let table = Table("norm_run", ["id", "value_id", "is_complete", "families"])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    self.init(
      id: try c.id(), value: try c.id(), isComplete: c.int() == 1, families: c.int())
  }

  package var values: [Value] {
    [Value(id), Value(value), Value(isComplete ? 1 : 0), Value(families)]
  }
  package var subject: Identity { Identity(value) }
}
