package import Domain
package import Ledger

extension Commitment: StoredRow {
  package static let table = Table(
    "commitment",
    [
      "id", "family_id", "nr", "person_id", "municipality", "route", "decision_number",
      "decision_on", "form", "product", "product_code", "provider_id", "year", "from_day",
      "until_day", "amount_cents", "volume", "goal_id", "state", "made_on", "made_by",
      "started_on", "stopped_on", "stop_reason", "remains_cents",
    ],
    added: [
      "taken_back", "assignment_number", "category", "size_volume", "size_unit",
      "size_frequency", "size_total",
    ])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    let (id, family) = (try c.id(Commitment.self), try c.id(Family.self))
    let (number, person) = (c.int(), try c.id(Person.self))
    let municipality = try c.make(MunicipalityCode.init)
    let route = try c.code(CommitmentRoute.self)
    let (decisionNumber, decisionOn) = (try c.optionalLine(), try c.optionalDay())
    let form = try c.code(CareForm.self)
    let (product, code) = (try c.line(), try c.optionalLine())
    let provider = try c.id(Provider.self)
    // The year follows from the first day.
    _ = c.integer()
    let (fromDay, untilDay) = (try c.day(), try c.optionalDay())
    let (amount, volume) = (c.optionalCents(), try c.optionalLine())
    let goal = try c.optionalID(Goal.self)
    let state = try c.code(CommitmentState.self)
    let (madeOn, madeBy) = (try c.day(), try c.id(User.self))
    let (startedOn, stoppedOn) = (try c.optionalDay(), try c.optionalDay())
    let reason = try c.optionalMake { (text) throws(StoreFault) in
      guard let reason = StopReason(rawValue: text) else {
        throw StoreFault.unreadable(column: "stop_reason")
      }
      return reason
    }
    let remains = c.optionalCents()
    var stop: Stop?
    if let stoppedOn, let reason {
      stop = Stop(onDay: stoppedOn, reason: reason, remains: remains)
    }
    self.init(
      id: id, family: family, number: number, person: person, municipality: municipality,
      route: route, decision: decisionNumber.map { Decision(number: $0, onDay: decisionOn) },
      form: form, product: product, productCode: code, provider: provider, fromDay: fromDay,
      untilDay: untilDay, amount: amount, volume: volume, goal: goal, state: state,
      madeOn: madeOn, madeBy: madeBy, startedOn: startedOn, stop: stop, takenBack: c.int(),
      assignment: try c.assignment())
  }

  package var values: [Value] {
    [
      Value(id), Value(family), Value(number), Value(person), .text(municipality.text),
      .text(route.rawValue), Value(decision?.number.text), Value(decision?.onDay),
      .text(form.rawValue), .text(product.text), Value(productCode?.text), Value(provider),
      Value(year), Value(fromDay), Value(untilDay), Value(cents: amount), Value(volume?.text),
      Value(goal), .text(state.rawValue), Value(madeOn), Value(madeBy), Value(startedOn),
      Value(stop?.onDay), Value(stop?.reason.rawValue), Value(cents: stop?.remains),
      Value(takenBack), Value(assignment.number?.rawValue), Value(assignment.category?.rawValue),
      Value(assignment.size?.volume), Value(assignment.size?.unit.rawValue),
      Value(assignment.size?.frequency.rawValue), Value(sizeTotal),
    ]
  }
  package var subject: Identity { Identity(family) }
}

extension WaitingTerm: StoredRow {
  package static let table = Table(
    "waiting_term",
    [
      "id", "family_id", "commitment_id", "nr", "expected_on", "bridging", "from_day", "to_day",
    ])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    self.init(
      id: try c.id(), family: try c.id(), commitment: try c.id(), number: c.int(),
      expectedOn: try c.optionalDay(), bridging: try c.optionalLine(), fromDay: try c.day(),
      toDay: try c.optionalDay())
  }

  package var values: [Value] {
    [
      Value(id), Value(family), Value(commitment), Value(number), Value(expectedOn),
      Value(bridging?.text), Value(fromDay), Value(toDay),
    ]
  }
  package var subject: Identity { Identity(family) }
}

extension SafetyCheck: StoredRow {
  package static let table = Table(
    "safety_check", ["id", "family_id", "commitment_id", "on_day", "finding", "author_id"])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    self.init(
      id: try c.id(), family: try c.id(), commitment: try c.id(), onDay: try c.day(),
      finding: try c.prose(), author: try c.id())
  }

  package var values: [Value] {
    [
      Value(id), Value(family), Value(commitment), Value(onDay), .text(finding.text),
      Value(author),
    ]
  }
  package var subject: Identity { Identity(family) }
}

extension InvolvedHelp: StoredRow {
  package static let table = Table(
    "involved_help",
    [
      "id", "family_id", "nr", "person_id", "organisation", "kind", "contact_name", "phone",
      "from_day", "to_day",
    ])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    self.init(
      id: try c.id(), family: try c.id(), number: c.int(), person: try c.id(),
      organisation: try c.line(), kind: try c.code(), contactName: try c.optionalLine(),
      phone: try c.optionalMake(PhoneNumber.init), fromDay: try c.day(),
      toDay: try c.optionalDay())
  }

  package var values: [Value] {
    [
      Value(id), Value(family), Value(number), Value(person), .text(organisation.text),
      .text(kind.rawValue), Value(contactName?.text), Value(phone?.e164), Value(fromDay),
      Value(toDay),
    ]
  }
  package var subject: Identity { Identity(family) }
}

extension RowCursor {
  mutating func optionalCents() -> Cents? { optional { $0.integer() }.map { Cents($0) } }
  mutating func optionalInt() -> Int? { optional { $0.int() } }

  /// Six columns: number, category, and the size with its total, which follows from it.
  fileprivate mutating func assignment() throws(StoreFault) -> Assignment {
    let number = optionalInt().flatMap { AssignmentNumber($0) }
    let category = try optionalCode(ProductCategory.self)
    let (volume, unit) = (optionalInt(), try optionalCode(CareUnit.self))
    let frequency = try optionalCode(CareFrequency.self)
    _ = optionalInt()
    var size: CareSize?
    if let volume, let unit, let frequency {
      size = try? CareSize(volume: volume, unit: unit, frequency: frequency)
    }
    return Assignment(number: number, category: category, size: size)
  }
}

extension Value {
  init(cents: Cents?) { self = cents.map { .integer($0.rawValue) } ?? .null }
  init(_ number: Int?) { self = number.map { .integer(Int64($0)) } ?? .null }
}
