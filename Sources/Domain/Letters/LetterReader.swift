/// Whom of a family a letter may be written to: a parent with custody, and the youth from twelve.
///
/// Nobody else gets one: not a child under twelve, not who is deceased, not who has no custody.
package struct LetterReader: Equatable, Sendable {
  package let person: Person
  /// Whether the letter says "je": to a youth under eighteen.
  package let isYouth: Bool
  /// Whether it is to the youth himself, of age or not.
  package let isAboutHimself: Bool
  /// The others the letter may say something about: the children he has custody of, as far as their
  /// age and their word allow.
  package let children: [Person]

  /// Finds the reader among the members of a family, or says why he gets no letter.
  ///
  /// `answers` are what the family's youths said of who sees what is about them.
  package init(
    _ id: ID<Person>, among members: [MemberLine], custody: CustodyFacts,
    answers: [InspectionAnswer], on day: Day
  ) throws(Refusal) {
    guard let line = members.first(where: { $0.person.id == id && $0.member.toDay == nil }),
      line.person.expectedOn == nil, line.member.role.isOfTheFamily
    else { throw .familyLetter(.notOfFamily) }
    guard line.person.isAlive else { throw .familyLetter(.deceased) }
    person = line.person
    isAboutHimself = line.member.role == .youth
    isYouth = isAboutHimself && !CustodyRule.isOfAge(line.person, on: day)
    guard !isAboutHimself else {
      guard PlanReader.isCertainly(PlanConsentRule.ageToBeAsked, line.person, day) else {
        throw .familyLetter(.tooYoung)
      }
      children = []
      return
    }
    let youths = members.filter {
      $0.member.role == .youth && $0.member.toDay == nil && CustodyRule.isChild($0.person, on: day)
    }.map(\.person)
    let held = PlanReader.children(of: line, among: youths, custody)
    guard !held.isEmpty else { throw .familyLetter(.noCustody) }
    let open = Set(InspectionRule.open(held, to: id, answers, on: day))
    children = held.filter { open.contains($0.id) }
  }

  /// On what ground he gets it.
  package var ground: DisclosureGround { isAboutHimself ? .ownData : .consentRequired }

  /// Whose part of the file the letter may tell.
  package var sees: Set<ID<Person>> { Set([person.id] + children.map(\.id)) }

  /// From this age on a letter comes to the youth where no parent can have it.
  package static let ageOfOwnLetter = 16

  /// To whom a letter goes that the program prepares by itself: the first parent with custody, else
  /// the oldest youth from sixteen.
  package static func first(
    among members: [MemberLine], custody: CustodyFacts, answers: [InspectionAnswer], on day: Day
  ) throws(Refusal) -> LetterReader {
    let parents = members.filter { $0.member.role == .parent || $0.member.role == .legalGuardian }
      .sorted { $0.member.role == .parent && $1.member.role != .parent }
    let youths = members.filter {
      $0.member.role == .youth && PlanReader.isCertainly(ageOfOwnLetter, $0.person, day)
    }.sorted { age($0, day) > age($1, day) }
    for line in parents + youths {
      if let reader = try? LetterReader(
        line.person.id, among: members, custody: custody, answers: answers, on: day)
      {
        return reader
      }
    }
    throw .familyLetter(.nobody)
  }

  private static func age(_ line: MemberLine, _ day: Day) -> Int {
    line.person.birth.map { $0.age(on: day) } ?? 0
  }
}

/// Why the rules of letters refuse something.
package enum FamilyLetterRefusal: Hashable, Sendable {
  case notOfFamily
  case deceased
  /// Under twelve a letter goes to who has custody.
  case tooYoung
  case noCustody
  /// Nobody of the family may be written to.
  case nobody
  /// It was sent or withdrawn.
  case ended(FamilyLetter.State)
  /// These places are still to be filled in.
  case blanks([String])
  /// The fact the letter is about isn't in the file.
  case needs(FamilyLetterNeed)
  /// The text leads to where somebody else lives or how he is reached.
  case leadsToOthers

  package var code: String {
    switch self {
    case .notOfFamily: "familyLetter.reader"
    case .deceased: "familyLetter.deceased"
    case .tooYoung: "familyLetter.age"
    case .noCustody: "familyLetter.custody"
    case .nobody: "familyLetter.nobody"
    case .ended: "familyLetter.ended"
    case .blanks: "familyLetter.blanks"
    case .needs: "familyLetter.needs"
    case .leadsToOthers: "familyLetter.others"
    }
  }
}
