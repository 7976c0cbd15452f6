/// One period in which somebody has custody of a child (gezag).
///
/// Written once but for its end. An end on its first day takes it back: it never held.
package struct CustodyTerm: Equatable, Sendable {
  package let id: ID<CustodyTerm>
  /// Whose file it was written in; it holds wherever the child is a member.
  package let family: ID<Family>
  package let number: Int
  package let child: ID<Person>
  package let holder: CustodyHolder
  package let kind: CustodyKind
  /// What it rests on, such as a birth certificate or a court's decision.
  package let ground: Line?
  package let groundOn: Day?
  package let fromDay: Day
  package var toDay: Day?

  package init(
    id: ID<CustodyTerm>, family: ID<Family>, number: Int, child: ID<Person>,
    holder: CustodyHolder, kind: CustodyKind, ground: Line? = nil, groundOn: Day? = nil,
    fromDay: Day, toDay: Day? = nil
  ) {
    self.id = id
    self.family = family
    self.number = number
    self.child = child
    self.holder = holder
    self.kind = kind
    self.ground = ground
    self.groundOn = groundOn
    self.fromDay = fromDay
    self.toDay = toDay
  }

  package var wasTakenBack: Bool { toDay == fromDay }

  package func holds(on day: Day) -> Bool {
    fromDay <= day && toDay.map { $0 > day } ?? true
  }
}

/// Who has custody: somebody of the family, or an organisation such as a GI.
package enum CustodyHolder: Hashable, Sendable {
  case person(ID<Person>)
  case organisation(Line, PhoneNumber?)

  package var person: ID<Person>? {
    if case .person(let id) = self { id } else { nil }
  }

  /// Whether both are the same holder; a number that was left out doesn't make two of one.
  package func isSame(as other: CustodyHolder) -> Bool {
    switch (self, other) {
    case (.person(let one), .person(let two)): one == two
    case (.organisation(let one, _), .organisation(let two, _)): one == two
    case (.person, .organisation), (.organisation, .person): false
    }
  }
}

/// What custody it is; the raw values are stored.
package enum CustodyKind: String, CaseIterable, Sendable {
  /// Ouderlijk gezag.
  case parental
  /// Voogdij.
  case guardianship
}

/// Who can have custody of whom, and when.
package enum CustodyRule {
  /// How many can have custody of a child at once.
  package static let mostHolders = 2
  /// Custody ends by law at this age.
  package static let age = 18

  /// Whether somebody is certainly of age; of a birth known in part the last day counts.
  package static func isOfAge(_ person: Person, on day: Day) -> Bool {
    person.birth.map { $0.age(on: day) >= age } ?? false
  }

  /// Whether somebody is a child of whom somebody must have custody.
  package static func isChild(_ person: Person, on day: Day) -> Bool {
    person.isLiving && !isOfAge(person, on: day)
  }

  /// Why a new term can't stand among those of the same child; nil where it can.
  package static func refusal(
    of new: CustodyTerm, over child: Person, by holder: Person?, among terms: [CustodyTerm],
    today: Day
  ) -> Refusal? {
    if new.holder.person == child.id { return .custodyOfOneself }
    if child.expectedOn != nil { return .personUnborn }
    if isOfAge(child, on: new.fromDay) || (new.toDay == nil && isOfAge(child, on: today)) {
      return .custodyOfAdult
    }
    if let birth = child.birth, new.fromDay < birth.earliest {
      return .dayBeforeBirth(birth.earliest)
    }
    for died in [child, holder].compactMap({ $0?.deceasedOn })
    where new.toDay.map({ $0 > died }) ?? true {
      return .personDeceased(died)
    }
    if case .organisation = new.holder, new.kind == .parental {
      return .unknownChoice(field: .custodyKind, value: new.kind.rawValue)
    }
    let others = terms.filter { !$0.wasTakenBack && $0.overlaps(new) }
    if others.contains(where: { $0.holder.isSame(as: new.holder) }) { return .custodyAlready }
    let days = [new.fromDay] + others.map(\.fromDay).filter { $0 > new.fromDay }
    let isFull = days.contains { day in
      others.count { $0.holds(on: day) } >= mostHolders
    }
    return isFull ? .custodyFull : nil
  }
}

extension CustodyTerm {
  fileprivate func overlaps(_ other: CustodyTerm) -> Bool {
    other.toDay.map { fromDay < $0 } ?? true && toDay.map { $0 > other.fromDay } ?? true
  }
}

/// Custody of the children of a family on a day, by what was written down.
package struct CustodyFacts: Sendable {
  private let terms: [CustodyTerm]
  private let day: Day

  package init(_ terms: [CustodyTerm], on day: Day) {
    self.terms = terms
    self.day = day
  }

  /// What holds of a child; empty where custody isn't recorded.
  package func current(of child: ID<Person>) -> [CustodyTerm] {
    terms.filter { $0.child == child && $0.holds(on: day) }
  }

  /// The children of whom somebody has custody.
  package func children(of holder: ID<Person>) -> [ID<Person>] {
    terms.filter { $0.holder.person == holder && $0.holds(on: day) }.map(\.child)
  }
}
