import Domain

extension DemoCustody {
  /// Of each child by each of `parents`, since its birth.
  static func parental(of children: [NewMember], by parents: [NewMember]) -> [DemoCustody] {
    children.flatMap { child in
      parents.map { parent in
        DemoCustody(
          child: child.name, holder: .person(parent.name), fromDay: child.birth?.earliest)
      }
    }
  }
}

// Who has custody in an ordinary family: mostly both parents, sometimes one, or a GI; of some
// families nobody has written it down.
extension DemoStory {
  mutating func recordCustody() throws {
    // Numbers of its own, so that what else is invented of the family stays as it was.
    var own = chance
    let turn = own.of(0...99)
    let custody: [DemoCustody] =
      switch turn {
      case ..<78: DemoCustody.parental(of: cast.children, by: cast.parents)
      case ..<90: DemoCustody.parental(of: cast.children, by: [cast.parent])
      case ..<94: try guardianship()
      default: []
      }
    for one in custody { timeline.add(.custody(one), on: after(3), by: coordinator.login, &own) }
  }

  /// A GI has custody of all children since some time before the file opened.
  private func guardianship() throws -> [DemoCustody] {
    let organisation = try Line("GI Delta")
    return cast.children.map { child in
      let year = opened.adding(days: -300)
      return DemoCustody(
        child: child.name, holder: .organisation(organisation),
        fromDay: max(child.birth?.earliest ?? year, year))
    }
  }
}
