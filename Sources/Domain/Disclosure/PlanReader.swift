/// What one person of a family may see of its plan, by age and custody (Jeugdwet 7.3.10, 7.3.15).
///
/// Under twelve the plan goes to who has custody; from twelve to the youth too, whose objection is
/// weighed; from sixteen a parent sees what is about the youth only with his consent
/// (``InspectionRule``). Whoever has no custody sees what is about himself alone.
package struct PlanReader: Equatable, Sendable {
  package let person: Person
  package let standing: Standing
  /// Whose part he may see: himself, and the children he answers for.
  package let sees: Set<ID<Person>>

  package enum Standing: Equatable, Sendable {
    case youth
    /// Has custody, or counts as a holder where none is recorded.
    case holder
    case fosterParent
    /// His own data alone.
    case other
  }

  /// On what ground he gets it.
  package var ground: DisclosureGround {
    switch standing {
    case .youth, .other: .ownData
    case .holder: .consentRequired
    case .fosterParent: .directlyInvolved
    }
  }

  /// How somebody of the family stands on a day, or why he gets no print.
  ///
  /// `answers` are what the family's youths said of it, in any order.
  package init(
    _ id: ID<Person>, in page: FamilyPage, answers: [InspectionAnswer], on day: Day
  ) throws(Refusal) {
    let members = page.members.filter { $0.member.toDay == nil && $0.person.isLiving }
    guard let line = members.first(where: { $0.person.id == id }),
      line.member.role.isOfTheFamily
    else { throw .disclosure(.readerNotOfFamily) }
    person = line.person
    let youths = members.filter { $0.member.role == .youth }
    switch line.member.role {
    case .youth:
      guard Self.isCertainly(PlanConsentRule.ageToBeAsked, line.person, day) else {
        throw .disclosure(.readerTooYoung)
      }
      (standing, sees) = (.youth, [id])
    case .fosterParent:
      let home = page.homes.residences.filter { $0.person == id && $0.toDay == nil }
        .map(\.household)
      let children = page.homes.residences.filter {
        $0.toDay == nil && home.contains($0.household)
      }.map(\.person)
      standing = .fosterParent
      let own = youths.map(\.person).filter { children.contains($0.id) }
      sees = Set([id] + InspectionRule.open(own, to: id, answers, on: day))
    default:
      let children = Self.children(
        of: line, among: youths.map(\.person), page.custody(on: day))
      standing = children.isEmpty ? .other : .holder
      sees = Set([id] + InspectionRule.open(children, to: id, answers, on: day))
    }
  }

  /// The children of whom somebody has custody; where nobody's is recorded, parents and guardians count.
  static func children(
    of line: MemberLine, among youths: [Person], _ facts: CustodyFacts
  ) -> [Person] {
    youths.filter { youth in
      let terms = facts.current(of: youth.id)
      guard terms.isEmpty else {
        return terms.contains { $0.holder.person == line.person.id }
      }
      return line.member.role == .parent || line.member.role == .legalGuardian
    }
  }

  static func isCertainly(_ age: Int, _ person: Person, _ day: Day) -> Bool {
    person.birth.map { $0.age(on: day) >= age } ?? false
  }

  /// Whether a goal may be shown: about the family as a whole, or only about whom he may see.
  package func mayRead(_ goal: GoalPage) -> Bool {
    guard !goal.about.isEmpty else { return standing != .other }
    return goal.about.allSatisfy(sees.contains)
  }
}
