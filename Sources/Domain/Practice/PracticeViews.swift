/// The parts of *Mijn aanmeldingen*.
package enum PracticeTab: String, CaseIterable, Sendable {
  case concept
  case sent
  case answered
  /// Ended in the practice: afgerond bij POH, or withdrawn.
  case closed
}

/// One row: a record that is still in the practice, or a referral that left it.
package struct PracticeRow: Equatable, Sendable {
  package let subject: Subject
  /// The talks, and for a concept whoever still has to agree.
  package let talks: Int
  package let missing: [ConsentGiver]
  /// The newest letter to a specialist about this child.
  package let letter: SpecialistLetter?

  package init(
    _ subject: Subject, talks: Int = 0, missing: [ConsentGiver] = [],
    letter: SpecialistLetter? = nil
  ) {
    self.subject = subject
    self.talks = talks
    self.missing = missing
    self.letter = letter
  }

  package enum Subject: Equatable, Sendable {
    case record(PracticeRecord)
    case referral(Referral, ReferralStory)
  }

  package enum Key: Hashable, Sendable {
    case record(ID<PracticeRecord>)
    case referral(ID<Referral>)
  }

  package var key: Key {
    switch subject {
    case .record(let record): .record(record.id)
    case .referral(let referral, _): .referral(referral.id)
    }
  }

  package var name: PersonName {
    switch subject {
    case .record(let record): record.content.name
    case .referral(let referral, _): referral.content.name
    }
  }

  package var birth: BirthDate {
    switch subject {
    case .record(let record): record.content.birth
    case .referral(let referral, _): referral.content.birth
    }
  }
}

/// A page of *Mijn aanmeldingen*.
package struct PracticePage: Equatable, Sendable {
  package let tab: PracticeTab
  package let rows: [PracticeRow]
  package let next: PageKey?

  package init(tab: PracticeTab, rows: [PracticeRow], next: PageKey?) {
    self.tab = tab
    self.rows = rows
    self.next = next
  }
}

/// One record whole, as its author sees it.
package struct PracticeRecordPage: Equatable, Sendable {
  package let record: PracticeRecord
  package let talks: [PracticeTalk]
  package let consents: [PracticeConsent]
  /// Whoever must agree today.
  package let givers: [ConsentGiver]
  /// What the author filled in for the child before this one: general practitioner, municipality.
  package let usual: UsualPractice
  /// The letters to specialists, the newest first.
  package let letters: [SpecialistLetter]
  /// What was printed of those letters, the newest first.
  package let handings: [LetterHanding]

  package init(
    record: PracticeRecord, talks: [PracticeTalk], consents: [PracticeConsent],
    givers: [ConsentGiver], usual: UsualPractice = UsualPractice(),
    letters: [SpecialistLetter] = [], handings: [LetterHanding] = []
  ) {
    self.handings = handings
    self.letters = letters
    self.record = record
    self.talks = talks
    self.consents = consents
    self.givers = givers
    self.usual = usual
  }

  package var missing: [ConsentGiver] { ConsentRule.missing(givers, in: consents) }
  package var letter: SpecialistLetter? { letters.first }
}

/// The practice as its worker last filled it in.
package struct UsualPractice: Equatable, Sendable {
  package var municipality: MunicipalityCode?
  package var practitionerAGB: AGB?
  package var practitionerName: Line?
  /// From the last letter to a specialist.
  package var practiceAGB: AGB?

  package init(
    municipality: MunicipalityCode? = nil, practitionerAGB: AGB? = nil,
    practitionerName: Line? = nil, practiceAGB: AGB? = nil
  ) {
    self.practiceAGB = practiceAGB
    self.municipality = municipality
    self.practitionerAGB = practitionerAGB
    self.practitionerName = practitionerName
  }
}

/// How many children were helped in the practice, and how many were sent on, in a year.
package struct PracticeFigures: Equatable, Sendable {
  package let year: Int
  /// nil where the number is under five and whoever asks doesn't work in that practice.
  package let closedAtPractice: Int?
  package let sent: Int?

  package init(year: Int, closedAtPractice: Int?, sent: Int?) {
    self.year = year
    self.closedAtPractice = closedAtPractice
    self.sent = sent
  }

  /// Cells under this number are shown only to who counts his own work.
  package static let smallest = 5
}
