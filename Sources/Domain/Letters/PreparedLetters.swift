/// A letter that is prepared and wasn't sent, as a list over families shows it.
package struct PreparedLetterLine: Equatable, Sendable {
  package let letter: FamilyLetter
  package let addressee: PersonName
  package let familyName: Line
  package let caseNumber: CaseNumber
  /// Whether the reader covers for the family's coordinator.
  package let isCover: Bool
  /// Whether the contact agreement says that somebody else reads along with the addressee.
  package let isReadAlong: Bool

  package init(
    letter: FamilyLetter, addressee: PersonName, familyName: Line, caseNumber: CaseNumber,
    isCover: Bool, isReadAlong: Bool = false
  ) {
    self.isReadAlong = isReadAlong
    self.letter = letter
    self.addressee = addressee
    self.familyName = familyName
    self.caseNumber = caseNumber
    self.isCover = isCover
  }

  package func daysWaiting(on day: Day) -> Int { day - letter.madeOn }
}

/// A page of that list, the oldest first.
package struct PreparedLetterPage: Equatable, Sendable {
  package let rows: [PreparedLetterLine]
  package let next: PageKey?

  package init(rows: [PreparedLetterLine], next: PageKey?) {
    self.rows = rows
    self.next = next
  }
}

/// Prepared letters handed out together.
package struct LetterBundle: Equatable, Sendable {
  package let letters: [FamilyLetterPrint]
  /// Those that can't go as they are, with why.
  package let left: [Left]
  /// Whether more wait than go in one bundle.
  package let hasMore: Bool

  package init(letters: [FamilyLetterPrint], left: [Left], hasMore: Bool = false) {
    self.letters = letters
    self.left = left
    self.hasMore = hasMore
  }

  package struct Left: Equatable, Sendable {
    package let line: PreparedLetterLine
    package let why: Trouble

    package init(line: PreparedLetterLine, why: Trouble) {
      self.line = line
      self.why = why
    }
  }

  /// As many as one bundle holds.
  package static let size = 200
}

/// What can be asked about the prepared letters of all families one coordinates or covers.
package enum PreparedLetterCommand: Equatable, Sendable {
  case list(after: PageKey?, limit: Int)
  /// All that can go, each written down as handed out.
  case print
}
