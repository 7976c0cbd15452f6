/// That advice was asked of Veilig Thuis, something was reported to it, or the Raad was asked to
/// look into a family; with what came of it.
package struct SafetyReport: Equatable, Sendable {
  package let id: ID<SafetyReport>
  package let family: ID<Family>
  package let number: Int
  package let kind: SafetyReportKind
  package let onDay: Day
  package let author: ID<User>
  /// What was told or asked.
  package let text: Prose
  /// Whom was spoken there, or under which number it goes on.
  package let reference: Line?
  package let parentsInformed: Bool
  package let whyNotInformed: Line?
  package var outcome: Outcome?

  package init(
    id: ID<SafetyReport>, family: ID<Family>, number: Int, kind: SafetyReportKind, onDay: Day,
    author: ID<User>, text: Prose, reference: Line?, parentsInformed: Bool,
    whyNotInformed: Line?, outcome: Outcome? = nil
  ) {
    self.id = id
    self.family = family
    self.number = number
    self.kind = kind
    self.onDay = onDay
    self.author = author
    self.text = text
    self.reference = reference
    self.parentsInformed = parentsInformed
    self.whyNotInformed = whyNotInformed
    self.outcome = outcome
  }

  package struct Outcome: Equatable, Sendable {
    package let onDay: Day
    package let text: Prose

    package init(onDay: Day, text: Prose) {
      self.onDay = onDay
      self.text = text
    }
  }
}

/// Where it went; the raw values are stored.
package enum SafetyReportKind: String, CaseIterable, Sendable {
  case adviceVeiligThuis = "advice"
  case reportVeiligThuis = "report"
  case requestChildProtection = "childProtection"
}

/// What was agreed with a family so that the children are safe, until when, and who watches it.
package struct SafetyAgreement: Equatable, Sendable {
  package let id: ID<SafetyAgreement>
  package let family: ID<Family>
  package let number: Int
  package let text: Prose
  package let parties: Line
  /// Who notices when it isn't kept, and does something.
  package let watchedBy: Line
  package let fromDay: Day
  /// When they look whether it holds.
  package let checkOn: Day
  package var endedOn: Day?

  package init(
    id: ID<SafetyAgreement>, family: ID<Family>, number: Int, text: Prose, parties: Line,
    watchedBy: Line, fromDay: Day, checkOn: Day, endedOn: Day? = nil
  ) {
    self.id = id
    self.family = family
    self.number = number
    self.text = text
    self.parties = parties
    self.watchedBy = watchedBy
    self.fromDay = fromDay
    self.checkOn = checkOn
    self.endedOn = endedOn
  }
}
