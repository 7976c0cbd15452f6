/// Who has custody (gezag) of a child, as the practice knows it.
package enum Custody: String, CaseIterable, Sendable {
  case motherAndFather
  case twoMothers
  case twoFathers
  case mother
  case father
  case guardian

  /// Everybody who has it.
  package var holders: [ConsentGiver] {
    switch self {
    case .motherAndFather: [.mother, .father]
    case .twoMothers: [.mother, .secondMother]
    case .twoFathers: [.father, .secondFather]
    case .mother: [.mother]
    case .father: [.father]
    case .guardian: [.guardian]
    }
  }
}

/// Somebody who must agree before anything of a child is shared.
package enum ConsentGiver: String, CaseIterable, Sendable {
  case youth
  case mother
  case father
  case secondMother
  case secondFather
  case guardian
}

/// What somebody answered; nobody's silence is an answer.
package enum ConsentAnswer: String, CaseIterable, Sendable {
  case yes
  case no
}

/// One answer of one person; a later one replaces it and both stay.
package struct PracticeConsent: Equatable, Sendable {
  package let id: ID<PracticeConsent>
  package let record: ID<PracticeRecord>
  package let giver: ConsentGiver
  /// Rises with each answer of this person.
  package let number: Int
  package let answer: ConsentAnswer
  package let onDay: Day

  package init(
    id: ID<PracticeConsent>, record: ID<PracticeRecord>, giver: ConsentGiver, number: Int,
    answer: ConsentAnswer, onDay: Day
  ) {
    self.id = id
    self.record = record
    self.giver = giver
    self.number = number
    self.answer = answer
    self.onDay = onDay
  }
}

/// Who must agree, by age and custody: under 12 everybody with custody, from 12 to 15 the youth
/// too, from 16 the youth alone (Jeugdwet 7.3.4 and 7.3.15, and the same pattern in the WGBO).
package enum ConsentRule {
  /// Whose consent is needed on a day.
  ///
  /// Where the birth date is partly unknown, whoever might have to agree is asked.
  package static func givers(
    birth: BirthDate, custody: Custody, on day: Day
  ) -> [ConsentGiver] {
    let today = Self.number(day.iso)
    let first = Self.number(birth.iso)
    let open = birth.month == nil ? 1231 : birth.dayOfMonth == nil ? 31 : 0
    let mayBeTwelve = first + 12 * 10_000 <= today
    let maySixteenBeAhead = first + open + 16 * 10_000 > today
    return (mayBeTwelve ? [.youth] : []) + (maySixteenBeAhead ? custody.holders : [])
  }

  /// Who hasn't said yes, of those who must.
  package static func missing(
    _ needed: [ConsentGiver], in consents: [PracticeConsent]
  ) -> [ConsentGiver] {
    needed.filter { current($0, in: consents)?.answer != .yes }
  }

  /// The last answer of somebody.
  package static func current(
    _ giver: ConsentGiver, in consents: [PracticeConsent]
  ) -> PracticeConsent? {
    consents.filter { $0.giver == giver }.max { $0.number < $1.number }
  }

  /// 2013-04-02 as 20130402, as the rule of the schema reckons too; unknown parts are noughts.
  private static func number(_ iso: String) -> Int { Int(iso.filter { $0 != "-" }) ?? 0 }
}
