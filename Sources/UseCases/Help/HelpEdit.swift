import Domain
import Store

// What the changes of help share.
extension FamilyEdit {
  func refuseForeign(_ goal: ID<Goal>) throws {
    let known = try changes.number(
      "SELECT 1 FROM goal WHERE id = ? AND family_id = ?", [Value(goal)] + key)
    guard known != nil else { throw Refusal.noSuchRecord(.goal) }
  }

  /// An assignment number is used once in a municipality.
  func refuseTaken(_ number: AssignmentNumber?, in municipality: MunicipalityCode) throws {
    guard let number else { return }
    let taken = try changes.number(
      "SELECT 1 FROM commitment WHERE assignment_number = ? AND municipality = ?",
      [Value(number.rawValue), .text(municipality.text)])
    guard taken == nil else { throw Refusal.assignment(.numberTaken) }
  }

  func commitment(_ id: ID<Commitment>) throws -> Commitment { try own(id, .commitment) }

  /// The commitment, if it may go on to that state.
  func commitment(_ id: ID<Commitment>, to state: CommitmentState) throws -> Commitment {
    let found = try commitment(id)
    guard found.state.next.contains(state) else { throw Refusal.commitmentState(found.state) }
    return found
  }

  func waiting(_ id: ID<Commitment>) throws -> WaitingTerm? {
    try changes.first(where: "commitment_id = ? AND to_day IS NULL", [Value(id)])
  }

  /// Ends a period of waiting, if there is one.
  func end(_ waiting: WaitingTerm?, on day: Day) throws {
    guard var waiting else { return }
    guard day >= waiting.fromDay else {
      throw Refusal.dayBeforePrevious(previous: waiting.fromDay)
    }
    waiting.toDay = day
    try changes.update(waiting)
  }

  /// What makes a commitment stand as it stands now, after it went on.
  func back(to commitment: Commitment, _ waiting: WaitingTerm?) -> Command {
    .takeBack(
      family.id,
      .commitment(
        commitment,
        waiting: waiting.map { NewWaiting(expectedOn: $0.expectedOn, bridging: $0.bridging) }),
      expecting: nil)
  }

  func stop(
    _ commitment: Commitment, on day: Day, _ reason: StopReason, remains: Cents?
  ) throws -> Written {
    if let started = commitment.startedOn, day < started {
      throw Refusal.dayBeforePrevious(previous: started)
    }
    if let remains {
      guard let amount = commitment.amount, remains >= .zero, remains <= amount else {
        throw Refusal.value(field: .remains, .amountTooLarge)
      }
    }
    try end(try waiting(commitment.id), on: day)
    var stopped = commitment
    stopped.state = .stopped
    stopped.stop = Commitment.Stop(onDay: day, reason: reason, remains: remains)
    return try changes.update(stopped)
  }

  /// What counts in a budget of this family.
  func committed(_ year: Int, _ municipality: MunicipalityCode) throws -> Cents {
    Cents(
      Int64(
        try changes.number(Committed.sum, Committed.values(family.id, year, municipality)) ?? 0))
  }
}
