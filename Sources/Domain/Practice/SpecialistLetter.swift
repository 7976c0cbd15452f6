/// A letter of referral (verwijsbrief) from the general practice to basic or specialist mental
/// health care.
///
/// The POH writes it, the general practitioner signs it on paper or in the practice's own system,
/// and the POH writes down that it was. What was signed is fixed: a correction is a new letter.
package struct SpecialistLetter: Equatable, Sendable {
  package let id: ID<SpecialistLetter>
  package let record: ID<PracticeRecord>
  /// Rises with each letter of the same child.
  package let number: Int
  /// The signed letter that this one corrects.
  package let replaces: ID<SpecialistLetter>?
  package private(set) var content: LetterContent
  package private(set) var state: LetterState
  /// Since when it lies ready for the general practitioner.
  package private(set) var readyOn: Day?
  package private(set) var signature: LetterSignature?
  package private(set) var dispatch: LetterDispatch?
  package private(set) var version: Int

  package init(
    id: ID<SpecialistLetter>, record: ID<PracticeRecord>, number: Int,
    replaces: ID<SpecialistLetter>? = nil, content: LetterContent, state: LetterState = .concept,
    readyOn: Day? = nil, signature: LetterSignature? = nil, dispatch: LetterDispatch? = nil,
    version: Int = 1
  ) {
    self.id = id
    self.record = record
    self.number = number
    self.replaces = replaces
    self.content = content
    self.state = state
    self.readyOn = readyOn
    self.signature = signature
    self.dispatch = dispatch
    self.version = version
  }

  /// The last day of a first appointment, six months from the date of the letter.
  ///
  /// No norm of the team: health insurers hold to it everywhere.
  package var validUntil: Day { content.datedOn.adding(months: 6) }
}

/// Where a letter stands: concept → klaar voor huisarts → getekend → verzonden.
package enum LetterState: String, CaseIterable, Sendable {
  case concept
  case ready
  case signed
  case sent

  /// Whether its text can still change.
  package var isInTheMaking: Bool {
    switch self {
    case .concept, .ready: true
    case .signed, .sent: false
    }
  }
}

/// Which general practitioner signed a letter, and when.
package struct LetterSignature: Equatable, Sendable {
  package let by: Line
  package let onDay: Day

  package init(by: Line, onDay: Day) {
    self.by = by
    self.onDay = onDay
  }
}

/// When a letter left the practice, and by what way.
package struct LetterDispatch: Equatable, Sendable {
  package let how: Line
  package let onDay: Day

  package init(how: Line, onDay: Day) {
    self.how = how
    self.onDay = onDay
  }
}

// What may become of a letter, and in which order.
extension SpecialistLetter {
  /// The letter with another text: what lay ready becomes a concept again.
  package mutating func change(to new: LetterContent, today: Day) throws(Refusal) {
    guard state.isInTheMaking else { throw .letterState(state) }
    try new.check(today)
    content = new
    (state, readyOn) = (.concept, nil)
    version += 1
  }

  /// Lays it before the general practitioner; everything that a letter needs must be in it.
  package mutating func markReady(on day: Day?, today: Day) throws(Refusal) {
    guard state == .concept else { throw .letterState(state) }
    guard content.missing.isEmpty else { throw .fieldsMissing(content.missing) }
    let day = try Self.check(day ?? today, after: content.datedOn, today)
    (state, readyOn) = (.ready, day)
    version += 1
  }

  /// Writes down that a general practitioner has signed it.
  package mutating func sign(_ signature: LetterSignature, today: Day) throws(Refusal) {
    guard state == .ready, let readyOn else { throw .letterState(state) }
    _ = try Self.check(signature.onDay, after: readyOn, today)
    (state, self.signature) = (.signed, signature)
    version += 1
  }

  /// Writes down that it left; only what was signed leaves, and not before the day it was.
  package mutating func send(_ dispatch: LetterDispatch, today: Day) throws(Refusal) {
    guard state == .signed, let signature else { throw .letterState(state) }
    _ = try Self.check(dispatch.onDay, after: signature.onDay, today)
    (state, self.dispatch) = (.sent, dispatch)
    version += 1
  }

  private static func check(
    _ day: Day, after previous: Day, _ today: Day
  ) throws(Refusal) -> Day {
    guard day <= today else { throw .dayInFuture(day) }
    guard day >= previous else { throw .dayBeforePrevious(previous: previous) }
    return day
  }
}
