/// That two records are about the same people, and became one after somebody compared them.
///
/// Everything that hung on the one that goes moved to the one that stays, cell by cell, so that it can
/// be put back.
package struct Merge: Equatable, Sendable {
  package let id: ID<Merge>
  /// The family that stays, or in whose file the two people were compared.
  package let family: ID<Family>
  /// Counts up in the family.
  package let number: Int
  package let kind: Kind
  /// The family that goes; nil where two people were merged.
  package let mergedFamily: ID<Family>?
  package var state: State
  package let onDay: Day
  package let author: ID<User>
  /// Why they are the same.
  package let reason: Line
  package var undone: Undoing?

  package init(
    id: ID<Merge>, family: ID<Family>, number: Int, kind: Kind, mergedFamily: ID<Family>?,
    state: State = .open, onDay: Day, author: ID<User>, reason: Line, undone: Undoing? = nil
  ) {
    self.id = id
    self.family = family
    self.number = number
    self.kind = kind
    self.mergedFamily = mergedFamily
    self.state = state
    self.onDay = onDay
    self.author = author
    self.reason = reason
    self.undone = undone
  }

  package enum Kind: String, CaseIterable, Sendable {
    case people
    case families
  }

  /// Rows that are written once may only be moved while their merge is open, or being undone: inside
  /// the transaction that does it.
  package enum State: String, CaseIterable, Sendable {
    case open
    case done
    case undoing
    case undone
  }

  /// When, by whom and why the two became two again.
  package struct Undoing: Equatable, Sendable {
    package let onDay: Day
    package let author: ID<User>
    package let reason: Line

    package init(onDay: Day, author: ID<User>, reason: Line) {
      self.onDay = onDay
      self.author = author
      self.reason = reason
    }
  }
}

/// Two records of one person.
package struct PersonPair: Hashable, Sendable {
  package let kept: ID<Person>
  package let merged: ID<Person>

  package init(kept: ID<Person>, merged: ID<Person>) {
    self.kept = kept
    self.merged = merged
  }
}

/// What to compare, and to make one.
package enum MergeRequest: Equatable, Sendable {
  /// Two people; the first family is whose file it is seen from.
  case people(ID<Family>, PersonPair)
  /// Two families, with the people who are in both under two names.
  case families(kept: ID<Family>, merged: ID<Family>, [PersonPair])

  /// The family that stays.
  package var family: ID<Family> {
    switch self {
    case .people(let family, _), .families(let family, _, _): family
    }
  }

  package var pairs: [PersonPair] {
    switch self {
    case .people(_, let pair): [pair]
    case .families(_, _, let pairs): pairs
    }
  }

  package var kind: Merge.Kind {
    switch self {
    case .people: .people
    case .families: .families
    }
  }
}

/// Comparing, merging and parting again.
package enum MergeCommand: Equatable, Sendable {
  /// Both side by side, with what would move; the log says that they were shown.
  case review(MergeRequest)
  case merge(MergeRequest, reason: Line, expecting: Int?)
  /// The merge of that number in a family becomes two again.
  case undo(ID<Family>, number: Int, reason: Line)
}
