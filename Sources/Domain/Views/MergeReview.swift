/// Two records side by side, with what would move and what stands in the way.
package struct MergeReview: Equatable, Sendable {
  package let request: MergeRequest
  package let kept: MergeSide
  package let merged: MergeSide
  /// The people who would become one; in a merge of families those that are proposed.
  package let pairs: [PersonComparison]
  /// How many rows of each kind go with it; none that are zero.
  package let moves: [MergeCount]
  /// What stays behind in the file that goes.
  package let stays: [MergeCount]
  package let obstacle: Refusal?

  package init(
    request: MergeRequest, kept: MergeSide, merged: MergeSide, pairs: [PersonComparison],
    moves: [MergeCount], stays: [MergeCount], obstacle: Refusal?
  ) {
    self.request = request
    self.kept = kept
    self.merged = merged
    self.pairs = pairs
    self.moves = moves
    self.stays = stays
    self.obstacle = obstacle
  }
}

/// A family on one side of a comparison.
package struct MergeSide: Equatable, Sendable {
  package let family: ID<Family>
  package let caseNumber: CaseNumber
  package let name: Line
  package let isOpen: Bool
  package let version: Int
  package let coordinator: User?
  package let risk: RiskLevel
  package let openedOn: Day
  package let members: Int

  package init(
    family: ID<Family>, caseNumber: CaseNumber, name: Line, isOpen: Bool, version: Int,
    coordinator: User?, risk: RiskLevel, openedOn: Day, members: Int
  ) {
    self.family = family
    self.caseNumber = caseNumber
    self.name = name
    self.isOpen = isOpen
    self.version = version
    self.coordinator = coordinator
    self.risk = risk
    self.openedOn = openedOn
    self.members = members
  }
}

/// Two people side by side.
package struct PersonComparison: Equatable, Sendable {
  package let kept: Person
  package let merged: Person

  package init(kept: Person, merged: Person) {
    self.kept = kept
    self.merged = merged
  }

  package var pair: PersonPair { PersonPair(kept: kept.id, merged: merged.id) }
}

/// How much of one kind there is.
package struct MergeCount: Equatable, Sendable {
  package let part: MergePart
  package let count: Int

  package init(part: MergePart, count: Int) {
    self.part = part
    self.count = count
  }
}

/// The kinds of things a merge moves or leaves, as people know them.
package enum MergePart: String, CaseIterable, Sendable {
  case notes
  case help
  case work
  case referrals
  case safety
  case homes
  case custody
  case school
  case life
  case plan
  case sixOnes
}

/// A merge as the file of a family shows it.
package struct MergeLine: Equatable, Sendable {
  package let merge: Merge
  package let author: Login
  /// Who or what went: the family's number and name, or the people's names.
  package let mergedCase: CaseNumber?
  package let mergedName: Line?
  package let people: [PersonName]

  package init(
    merge: Merge, author: Login, mergedCase: CaseNumber?, mergedName: Line?, people: [PersonName]
  ) {
    self.merge = merge
    self.author = author
    self.mergedCase = mergedCase
    self.mergedName = mergedName
    self.people = people
  }

  /// What went, as everybody names it: the number and name of a file, or the names of people.
  package var what: String {
    let file = [mergedCase?.text, mergedName?.text].compactMap(\.self)
    return file.isEmpty ? people.map(\.full).joined(separator: ", ") : file.joined(separator: " ")
  }
}

/// What merging means for a family's file.
package struct MergePage: Equatable, Sendable {
  /// The file this one is part of now; nil for a file of its own.
  package let into: MergedInto?
  /// The newest first.
  package let merges: [MergeLine]

  package init(into: MergedInto? = nil, merges: [MergeLine] = []) {
    self.into = into
    self.merges = merges
  }
}

/// The file in which another one goes on.
package struct MergedInto: Equatable, Sendable {
  package let family: ID<Family>
  package let caseNumber: CaseNumber
  package let name: Line
  package let onDay: Day

  package init(family: ID<Family>, caseNumber: CaseNumber, name: Line, onDay: Day) {
    self.family = family
    self.caseNumber = caseNumber
    self.name = name
    self.onDay = onDay
  }
}
