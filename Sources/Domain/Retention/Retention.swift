/// What of somebody in a family's file is a record with a term of its own; the raw values are stored.
///
/// A refused application has a shorter term by the municipal list, but the file doesn't say that one
/// was refused, so nothing is kept shorter for it.
package enum RetainedRecord: String, CaseIterable, Sendable {
  /// The file of help that was given.
  case help
  /// The municipality's file of the way to help: everybody in the family's file is in it.
  case access
}

/// From what a term runs; the raw values are stored.
package enum RetentionTrigger: String, CaseIterable, Sendable {
  /// The last change of the record; an addendum is one.
  case lastChange
}

/// How long a kind of record is kept, from what, and by which law.
package struct RetentionRule: Equatable, Sendable {
  package let record: RetainedRecord
  package let trigger: RetentionTrigger
  package let years: Int
  package let ground: Line
  /// Where the ground was read, and what must still be checked.
  package let source: Line
  /// It holds for files that began on this day or later; nil is for ever back.
  package let fromDay: Day?
  /// And before this day.
  package let toDay: Day?

  package init(
    record: RetainedRecord, trigger: RetentionTrigger = .lastChange, years: Int, ground: Line,
    source: Line, fromDay: Day? = nil, toDay: Day? = nil
  ) {
    self.record = record
    self.trigger = trigger
    self.years = years
    self.ground = ground
    self.source = source
    self.fromDay = fromDay
    self.toDay = toDay
  }

  /// How many years a rule can ask; the table allows the same.
  package static let allowedYears = 1...100

  /// Whether it is the rule for a file that began on `day`.
  package func holds(forFilesFrom day: Day) -> Bool {
    (fromDay.map { $0 <= day } ?? true) && (toDay.map { day < $0 } ?? true)
  }

  /// The day until which something is kept that was changed last on `day`.
  package func keptUntil(changedOn day: Day) -> Day { day.adding(months: 12 * years) }
}

extension RetentionRule {
  /// The list of the municipalities holds since this year.
  private static let list2020 = try? Day(year: 2020, month: 1, day: 1)

  /// The rules a store starts with.
  package static let seeds: [RetentionRule] = [
    RetentionRule(
      record: .help, years: 20, ground: Line(known: "Jeugdwet artikel 7.3.8 lid 3"),
      source: Line(known: "wettekst van 1 januari 2026")),
    RetentionRule(
      record: .access, years: 15, ground: Line(known: "Archiefwet, oudere selectielijst"),
      source: Line(known: "VHIC; lijst zelf nog nalezen"), toDay: list2020),
    RetentionRule(
      record: .access, years: 20, ground: Line(known: "Archiefwet, selectielijst 2020"),
      source: Line(known: "VHIC; lijst zelf nog nalezen"), fromDay: list2020),
  ]
}

/// What the terms of the people in one closed file follow from.
package struct RetentionFacts: Equatable, Sendable {
  /// Somebody in the file: what there is of him, and when each was changed last.
  package struct Member: Equatable, Sendable {
    package let person: ID<Person>
    package let role: MemberRole
    package let changed: [RetainedRecord: Day]

    package init(person: ID<Person>, role: MemberRole, changed: [RetainedRecord: Day]) {
      self.person = person
      self.role = role
      self.changed = changed
    }
  }

  /// When the file began, for which rule holds.
  package let openedOn: Day
  /// nil while it is open: then nothing is due.
  package let closedOn: Day?
  package let members: [Member]

  package init(openedOn: Day, closedOn: Day?, members: [Member]) {
    self.openedOn = openedOn
    self.closedOn = closedOn
    self.members = members
  }
}

/// Until when what is known of somebody in one closed file is kept, and by which of his records.
package struct RetentionDate: Equatable, Sendable {
  package let person: ID<Person>
  package let role: MemberRole
  /// The record that decides.
  package let record: RetainedRecord
  package let changedOn: Day
  /// The last day it is kept.
  package let keptUntil: Day

  package init(
    person: ID<Person>, role: MemberRole, record: RetainedRecord, changedOn: Day, keptUntil: Day
  ) {
    self.person = person
    self.role = role
    self.record = record
    self.changedOn = changedOn
    self.keptUntil = keptUntil
  }

  /// The date of each in a closed file: the latest that any of his records asks.
  ///
  /// Where two ask the same day the law on help decides. Nobody has a date while the file is open.
  package static func derive(
    from facts: RetentionFacts, by rules: [RetentionRule]
  ) -> [RetentionDate] {
    guard facts.closedOn != nil else { return [] }
    return facts.members.compactMap { member in
      let dates = RetainedRecord.allCases.compactMap { record -> RetentionDate? in
        guard let changed = member.changed[record],
          let rule = rules.first(where: {
            $0.record == record && $0.holds(forFilesFrom: facts.openedOn)
          })
        else { return nil }
        return RetentionDate(
          person: member.person, role: member.role, record: record, changedOn: changed,
          keptUntil: rule.keptUntil(changedOn: changed))
      }
      guard let latest = dates.map(\.keptUntil).max() else { return nil }
      return dates.first { $0.keptUntil == latest }
    }
  }
}
