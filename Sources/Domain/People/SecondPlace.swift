/// That somebody belongs to a second family beside the one whose file is his own: a child of parents
/// who live apart.
///
/// He has his primary place there, and none here as long as this stands.
package struct SecondPlace: Equatable, Sendable {
  package let id: ID<SecondPlace>
  package let family: ID<Family>
  package let person: ID<Person>
  /// The family whose file was his own when he came here.
  package let ownFamily: ID<Family>
  package let fromDay: Day
  package var toDay: Day?

  package init(
    id: ID<SecondPlace>, family: ID<Family>, person: ID<Person>, ownFamily: ID<Family>,
    fromDay: Day, toDay: Day? = nil
  ) {
    self.id = id
    self.family = family
    self.person = person
    self.ownFamily = ownFamily
    self.fromDay = fromDay
    self.toDay = toDay
  }
}

/// Whom somebody means who says that a member has a file of his own elsewhere.
package enum SecondPlaceRule {
  /// Whether `known` is the one described: by the BSN where one is given, else by full name and birth.
  ///
  /// Less than that names nobody, so that no file can be felt out by guessing.
  package static func isSame(_ known: Person, as new: NewMember) -> Bool {
    if let bsn = new.bsn { return known.bsn == bsn }
    guard let birth = new.birth, known.birth == birth else { return false }
    return NameFolding.key(known.name.full) == NameFolding.key(new.name.full)
  }
}

/// Another open file that a member is in, as far as the reader may know.
package struct OtherPlace: Equatable, Sendable {
  package let person: ID<Person>
  /// nil where it is in a team whose files the reader may not read.
  package let file: File?
  /// Whom to ask.
  package let team: Line
  /// Whether that file is his own.
  package let isOwn: Bool

  package struct File: Equatable, Sendable {
    package let family: ID<Family>
    package let caseNumber: CaseNumber
    package let name: Line

    package init(family: ID<Family>, caseNumber: CaseNumber, name: Line) {
      self.family = family
      self.caseNumber = caseNumber
      self.name = name
    }
  }

  package init(person: ID<Person>, file: File?, team: Line, isOwn: Bool) {
    self.person = person
    self.file = file
    self.team = team
    self.isOwn = isOwn
  }
}
