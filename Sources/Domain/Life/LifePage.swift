/// What a family's file shows of birthdays, of help after eighteen, and of contacts after closing.
package struct LifePage: Equatable, Sendable {
  /// Those that weren't taken back.
  package let milestones: [LifeMilestone]
  /// In the order they were written down.
  package let care: [ExtendedCare]
  /// In the order of their days.
  package let aftercare: [AftercareContact]
  /// Who does or did the contacts.
  package let owners: [ID<User>: Login]

  package init(
    milestones: [LifeMilestone] = [], care: [ExtendedCare] = [],
    aftercare: [AftercareContact] = [], owners: [ID<User>: Login] = [:]
  ) {
    self.milestones = milestones
    self.care = care
    self.aftercare = aftercare
    self.owners = owners
  }

  /// The decision that counts for a person.
  package func care(of person: ID<Person>) -> ExtendedCare? { care.last { $0.person == person } }

  package var openAftercare: [AftercareContact] { aftercare.filter(\.isOpen) }
}

extension FamilyFacts {
  /// A living youth of the family with what was written down about his birthdays.
  package struct Youth: Equatable, Sendable {
    package let person: ID<Person>
    package let birth: BirthDate
    /// When he came into this family's file.
    package let since: Day
    package let done: Set<Milestone>
    package let care: ExtendedCare.Decision?

    package init(
      person: ID<Person>, birth: BirthDate, since: Day, done: Set<Milestone> = [],
      care: ExtendedCare.Decision? = nil
    ) {
      self.person = person
      self.birth = birth
      self.since = since
      self.done = done
      self.care = care
    }
  }
}

extension Reminder {
  /// What the birthdays of one youth ask for; those from before the file are of the past.
  static func life(_ youth: FamilyFacts.Youth, openedOn: Day, _ norms: Norms) -> [Reminder] {
    let begin = max(openedOn, youth.since)
    let subject: SubjectID = youth.person.cast()
    let birthdays = Milestone.allCases.filter { !youth.done.contains($0) }
      .map { (milestone: $0, day: $0.day(youth.birth)) }.filter { $0.day >= begin }
      .map { milestone, day in
        Reminder(
          milestone.reason, due: day, showFrom: day.adding(days: -norms[.milestoneLead]),
          subject: subject)
      }
    return birthdays + care(youth, begin, norms)
  }

  /// The decision that isn't there, or the end of what was decided.
  private static func care(
    _ youth: FamilyFacts.Youth, _ begin: Day, _ norms: Norms
  ) -> [Reminder] {
    let subject: SubjectID = youth.person.cast()
    let lead = norms[.extendedCareLead]
    guard let care = youth.care else {
      // Whoever was 23 when the file was opened is a youth no longer.
      guard begin < youth.birth.earliestBirthday(23) else { return [] }
      let due = max(ExtendedCareRule.lastDay(youth.birth), begin)
      return [
        Reminder(.extendedCareDue, due: due, showFrom: due.adding(days: -lead), subject: subject)
      ]
    }
    guard let until = care.until else { return [] }
    return [
      Reminder(.extendedCareEnds, due: until, showFrom: until.adding(days: -lead), subject: subject)
    ]
  }

  /// The contacts after a file was closed; each is of whoever does it.
  static func aftercare(_ contacts: [AftercareContact], _ norms: Norms) -> [Reminder] {
    contacts.filter(\.isOpen).map { contact in
      Reminder(
        .aftercare, due: contact.plannedOn,
        showFrom: contact.plannedOn.adding(days: -norms[.aftercareLead]),
        subject: contact.id.cast(), owner: contact.owner)
    }
  }
}

extension Milestone {
  /// Why it stands in the worklist.
  package var reason: Reminder.Reason {
    switch self {
    case .twelve: .turnsTwelve
    case .sixteen: .turnsSixteen
    case .sixteenAndHalf: .sixteenAndHalf
    case .seventeen: .turnsSeventeen
    case .futurePlan: .futurePlan
    case .eighteen: .turnsEighteen
    }
  }
}

extension Reminder.Reason {
  /// The birthday it is about, if any.
  package var milestone: Milestone? { Milestone.allCases.first { $0.reason == self } }

  /// Whether it is about a birthday, help after eighteen, or a contact after closing: done with a
  /// form of its own.
  package var isOfLife: Bool {
    milestone != nil || [.extendedCareDue, .extendedCareEnds, .aftercare].contains(self)
  }
}
