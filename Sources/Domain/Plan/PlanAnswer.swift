/// What one person answered to the plan that was laid before him.
///
/// Never overwritten: who changes his mind gives a new answer, and the highest `number` counts.
package struct PlanAnswer: Equatable, Sendable {
  package let id: ID<PlanAnswer>
  package let family: ID<Family>
  package let plan: ID<PlanVersion>
  package let person: ID<Person>
  /// Rises within a plan version; 0 for what older stores kept.
  package let number: Int
  /// Which laying before the family it answers.
  package let round: Int
  package let kind: Kind
  package let onDay: Day
  package let recordedBy: ID<User>
  package let ownWords: Line?

  package init(
    id: ID<PlanAnswer>, family: ID<Family>, plan: ID<PlanVersion>, person: ID<Person>,
    number: Int, round: Int, kind: Kind, onDay: Day, recordedBy: ID<User>, ownWords: Line?
  ) {
    self.id = id
    self.family = family
    self.plan = plan
    self.person = person
    self.number = number
    self.round = round
    self.kind = kind
    self.onDay = onDay
    self.recordedBy = recordedBy
    self.ownWords = ownWords
  }

  /// An agreement as an older store kept it.
  package init(_ old: PlanAgreement) {
    self.init(
      id: old.id.cast(), family: old.family, plan: old.plan, person: old.person, number: 0,
      round: 1, kind: .agreed, onDay: old.onDay, recordedBy: old.recordedBy,
      ownWords: old.ownWords)
  }

  /// How he answered; the raw values are stored.
  package enum Kind: String, CaseIterable, Sendable {
    case agreed
    case partly
    case disagreed
  }
}

/// A supervisor's part in a plan version: asked for, approved or returned; one row an act.
package struct PlanApproval: Equatable, Sendable {
  package let id: ID<PlanApproval>
  package let family: ID<Family>
  package let plan: ID<PlanVersion>
  package let number: Int
  package let round: Int
  package let kind: Kind
  package let onDay: Day
  package let by: ID<User>
  package let note: Line?

  package init(
    id: ID<PlanApproval>, family: ID<Family>, plan: ID<PlanVersion>, number: Int, round: Int,
    kind: Kind, onDay: Day, by: ID<User>, note: Line?
  ) {
    self.id = id
    self.family = family
    self.plan = plan
    self.number = number
    self.round = round
    self.kind = kind
    self.onDay = onDay
    self.by = by
    self.note = note
  }

  /// What happened; the raw values are stored.
  package enum Kind: String, CaseIterable, Sendable {
    case asked
    case approved
    case returned
  }
}

/// Whom a plan must be laid before, and what their answers come to.
package enum PlanConsentRule {
  /// A youth is asked from this age (Jeugdwet, WGBO: twelve).
  package static let ageToBeAsked = 12

  /// A member of the family in his role.
  package typealias Member = (role: MemberRole, person: Person)

  /// Who of the members must be asked on `day`; `custody` is what is recorded over their children.
  ///
  /// Custody decides and not biology: whoever has it of a youth of the family is asked. Where
  /// nobody's custody of a child is recorded, or there is no child, parents and guardians count as
  /// its holders. A foster parent answers for his own part. Of a birth known in part the earliest
  /// day counts for the youth himself: who may be twelve is asked.
  package static func mustBeAsked(
    _ members: [Member], custody: [CustodyTerm], on day: Day
  ) -> [ID<Person>] {
    let facts = CustodyFacts(custody, on: day)
    let children = members.filter {
      $0.role == .youth && CustodyRule.isChild($0.person, on: day)
    }.map { facts.current(of: $0.person.id) }
    let parentsCount = children.isEmpty || children.contains(where: \.isEmpty)
    let holders = Set(children.joined().compactMap(\.holder.person))
    return members.filter { role, person in
      guard person.isLiving else { return false }
      if holders.contains(person.id) { return true }
      return switch role {
      case .fosterParent: true
      case .parent, .legalGuardian: parentsCount
      case .youth: person.birth.map { isOldEnough($0, on: day) } ?? false
      case .sibling, .networkMember, .other: false
      }
    }.map(\.person.id)
  }

  private static func isOldEnough(_ birth: BirthDate, on day: Day) -> Bool {
    birth.earliest.adding(months: 12 * ageToBeAsked) <= day
  }

  /// The newest answer of each person in a round.
  package static func newest(_ answers: [PlanAnswer], round: Int) -> [ID<Person>: PlanAnswer] {
    var newest: [ID<Person>: PlanAnswer] = [:]
    for answer in answers where answer.round == round {
      if newest[answer.person].map({ $0.number < answer.number }) ?? true {
        newest[answer.person] = answer
      }
    }
    return newest
  }

  /// Whether everybody who must be asked agreed, and nobody else said otherwise.
  package static func isWhole(asked: [ID<Person>], answers: [ID<Person>: PlanAnswer]) -> Bool {
    !answers.isEmpty && asked.allSatisfy { answers[$0]?.kind == .agreed }
      && answers.values.allSatisfy { $0.kind == .agreed }
  }
}

/// What a plan version is called: its state, and while it lies with the family what they answered.
package enum PlanStanding: String, CaseIterable, Sendable {
  case concept
  case withFamily
  case agreed
  case partly
  case disagreed
  case adopted
  case replaced

  /// It lies with the family until everybody who must be asked has answered.
  package init(
    _ state: PlanState, asked: [ID<Person>], answers: [ID<Person>: PlanAnswer]
  ) {
    switch state {
    case .concept: self = .concept
    case .adopted: self = .adopted
    case .replaced: self = .replaced
    case .withFamily:
      let kinds = Set(answers.values.map(\.kind))
      if answers.isEmpty || asked.contains(where: { answers[$0] == nil }) {
        self = .withFamily
      } else if kinds == [.agreed] {
        self = .agreed
      } else {
        self = kinds == [.disagreed] ? .disagreed : .partly
      }
    }
  }
}
