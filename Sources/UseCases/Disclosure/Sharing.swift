import Domain
import Ledger
import Store

// What leaves a file: each is one command of ``SharingCommand``.
extension Context {
  func sharing(_ command: SharingCommand) throws -> Outcome {
    switch command {
    case .printPlan(let reference, let person, let despite):
      try printPlan(reference, for: person, despite)
    case .shareView(let family, let readers): try shareView(family, with: readers)
    case .disclosures(let reference): try disclosures(reference)
    case .accessReport(let reference, let recipient, let from, let until, let despite):
      try accessReport(reference, for: recipient, from: from, until: until, despite)
    case .overview(let family): try sharingOverview(family)
    case .ask(let family, let new): try askConsent(new, of: family)
    case .reply(let family, let number, let new):
      try answerConsent(number, new, of: family)
    case .noteInspection(let family, let new, let day):
      try noteInspection(new, of: family, on: day)
    case .discloseWith(let family, let number, let new, let day):
      try discloseWith(number, new, of: family, on: day)
    case .disclose(let family, let new, let day): try disclose(family, new, on: day)
    }
  }

  /// The row that says who got it, and why, is committed with the entry before it is handed out.
  private func printPlan(
    _ reference: CaseReference, for person: ID<Person>, _ despite: Line?
  ) throws -> Outcome {
    _ = try permit(.readFamily)
    let family = try family(reference)
    var stamp = try permitReading(family)
    stamp.flags.insert(.export)
    return .planPrint(
      try store.record(stamp) { changes in
        let edit = try FamilyEdit(changes, family, self)
        let page = try changes.page(family, reader: user, today: today)
        let reader = try PlanReader(
          person, in: page, answers: changes.inspectionAnswers(family), on: today)
        let print = try PlanPrint(
          of: page, for: reader, hiding: changes.traces(of: family, butFor: person), on: today)
        let written = try edit.disclose(
          NewDisclosure(
            kind: .print, ground: reader.ground, what: .plan,
            detail: try Line("versie \(print.version)"),
            recipient: Line(reader.person.name.full), person: person, despite: despite))
        return (print, Act(.planPrinted, of: family, by: written))
      })
  }

  /// The report is itself something that leaves the file.
  private func accessReport(
    _ reference: CaseReference, for recipient: Line, from: Day?, until: Day?, _ despite: Line?
  ) throws -> Outcome {
    _ = try permit(.reportAccess)
    let family = try family(reference)
    let summary = try summary(family)
    let owner = try owner(summary)
    let readsFiles = allows(.readFamily, over: owner)
    var stamp = try permit(.reportAccess, over: owner)
    stamp.flags.insert(.export)
    let until = min(until ?? today, today)
    let from = from ?? until.adding(months: -12)
    guard from <= until else { throw Refusal.dayBeforePrevious(previous: from) }
    return .accessReport(
      try store.record(stamp) { changes in
        let acts = try changes.acts(
          on: family, from: Instant(startOf: from), until: Instant(startOf: until.adding(days: 1)))
        let edit = try FamilyEdit(changes, family, self)
        let person = try edit.member(called: recipient)
        let written = try edit.disclose(
          NewDisclosure(
            kind: .inspection, ground: .ownData, what: .accessReport,
            detail: try Line(from.iso + " – " + until.iso), recipient: recipient, person: person,
            despite: try person.flatMap {
              try edit.reason(despite, $0, recipient, tellsMore: readsFiles)
            }))
        return (
          AccessReport(
            caseNumber: summary.caseNumber, from: from, until: until, recipient: recipient,
            acts: acts), Act(.accessReported, of: family, by: written)
        )
      })
  }

  private func disclosures(_ reference: CaseReference) throws -> Outcome {
    _ = try permit(.readFamily)
    let family = try family(reference)
    let stamp = try permitReading(family)
    return .disclosures(
      try store.reveal(stamp) { connection in
        let lines = try DisclosureQuery(connection: connection).lines(family)
        return (
          lines,
          Shown(
            .disclosuresShown, subject: Identity(family), object: Identity(family),
            objectType: "family", count: lines.count)
        )
      })
  }

  private func disclose(
    _ family: ID<Family>, _ new: NewDisclosure, on day: Day?
  ) throws -> Outcome {
    try change(family, expecting: nil, as: .disclosed, evenClosed: true) { edit in
      Act(.disclosed, of: family, by: try edit.disclose(new, on: day))
    }
  }
}

extension FamilyEdit {
  /// Who makes a report without reading files is told no more than that somebody reads along.
  fileprivate func reason(
    _ despite: Line?, _ person: ID<Person>, _ recipient: Line, tellsMore: Bool
  ) throws -> Line? {
    do { return try reason(despite, toReach: person) } catch let refusal as Refusal {
      guard case .readAlong = refusal, !tellsMore else { throw refusal }
      throw Refusal.readAlong(ContactWarning(contact: recipient, remark: nil, isToContact: true))
    }
  }

  /// Who of the family has that name; nil for somebody else.
  fileprivate func member(called name: Line) throws -> ID<Person>? {
    let key = NameFolding.key(name.text)
    return try changes.members(of: family.id).first {
      $0.member.toDay == nil && NameFolding.key($0.person.name.full) == key
    }?.person.id
  }
}
