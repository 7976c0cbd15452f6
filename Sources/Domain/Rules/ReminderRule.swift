extension Handover {
  /// The last day on which an answer isn't late.
  package func due(_ norms: Norms) -> Day {
    WorkingDays.day(norms[.handoverTerm], after: askedOn)
  }
}

// When something is due, from the facts of a family.
extension Reminder {
  /// Everything that is or will be due for one family, gravest first.
  package static func derive(from facts: FamilyFacts, norms: Norms) -> [Reminder] {
    // All that is left of a closed file is to hear how the family is doing.
    guard facts.summary.isOpen else {
      return aftercare(facts.life.aftercare, norms)
        + facts.letters.map { unsent($0, norms, owner: $0.author) }
    }
    var reminders =
      ones(facts.summary, helpUntil: facts.helpUntil, norms) + contact(facts.summary, norms)
    reminders += facts.openActions.map {
      Reminder(.actionLate, due: $0.dueOn, showFrom: $0.dueOn, subject: $0.id.cast())
    }
    reminders += facts.openWork.map(work)
    reminders += facts.openFeedback.map { event in
      let due = WorkingDays.day(norms[event.kind.norm], after: event.eventOn)
      return Reminder(.feedback, due: due, showFrom: event.eventOn, subject: event.referral.cast())
    }
    reminders += legal(facts.legalSteps, norms)
    reminders += coordination(facts, norms)
    reminders += facts.raises.map { raise in
      let due = WorkingDays.day(norms[.raiseAnswer], after: raise.proposedOn)
      return Reminder(
        .raiseWaiting, due: due, showFrom: raise.proposedOn, subject: raise.id.cast())
    }
    reminders += facts.children.compactMap { unseen($0, facts.summary, norms) }
    reminders += facts.meetings.map {
      Reminder(
        .meeting, due: $0.plan.onDay, showFrom: $0.plan.onDay.adding(days: -7), at: $0.plan.at,
        subject: $0.id.cast())
    }
    reminders += facts.letters.map { unsent($0, norms, owner: nil) }
    reminders += facts.waiting.flatMap { waiting($0, norms) }
    reminders += safety(facts.safety, norms)
    reminders += facts.moves.flatMap { moving($0, norms) }
    reminders += facts.youths.flatMap { life($0, openedOn: facts.summary.openedOn, norms) }
    return postponed(reminders, until: facts.summary.postponedUntil)
      .sorted { $0.sortKey < $1.sortKey }
  }

  private static func ones(
    _ summary: FamilySummary, helpUntil: Day?, _ norms: Norms
  ) -> [Reminder] {
    let lead = norms[.leadTime]
    var reminders: [Reminder] = []
    func gap(_ one: One, _ reason: Reason, workdays norm: Norm) {
      let span = summary.span(of: one)
      guard !span.isSet else { return }
      let due = WorkingDays.day(norms[norm], after: span.since)
      reminders.append(Reminder(reason, due: due, showFrom: span.since))
    }
    gap(.coordinator, .coordinatorMissing, workdays: .coordinatorTerm)
    gap(.contactPoint, .contactPointMissing, workdays: .contactPointTerm)
    gap(.provider, .providerMissing, workdays: .providerTerm)
    gap(.budget, .budgetMissing, workdays: .budgetTerm)
    if summary.planSpan.isSet {
      if let until = summary.planSpan.until {
        reminders.append(Reminder(.evaluation, due: until, showFrom: until.adding(days: -lead)))
      }
    } else if summary.planSpan.since > summary.openedOn {
      let due = summary.planSpan.since.adding(days: norms[.planTerm])
      reminders.append(Reminder(.planMissing, due: due, showFrom: summary.planSpan.since))
    } else {
      let due = summary.openedOn.adding(days: norms[.planTerm])
      reminders.append(Reminder(.planTerm, due: due, showFrom: due.adding(days: -lead)))
    }
    if summary.providerSpan.isSet, let until = summary.providerSpan.until {
      reminders.append(Reminder(.providerEnded, due: until, showFrom: until.adding(days: -lead)))
    }
    if summary.budgetSpan.isSet, let until = summary.budgetSpan.until {
      // A year that only ends is told later than one in which help goes on.
      let goesOn = helpUntil.map { $0 > until } ?? false
      reminders.append(
        goesOn
          ? Reminder(
            .yearChange, due: until, showFrom: until.adding(days: -norms[.yearChangeLead]))
          : Reminder(.budgetEnded, due: until, showFrom: until.adding(days: -lead)))
    }
    // What a supervisor acknowledged stays ◐ but is asked of nobody.
    if let from = summary.budgetOver?.unsettledFrom {
      let due = WorkingDays.day(norms[.budgetTerm], after: from)
      reminders.append(Reminder(.budgetOver, due: due, showFrom: from))
    }
    return reminders
  }

  /// The legal clocks that run, each with its own start and norm.
  private static func legal(_ steps: [LegalStep], _ norms: Norms) -> [Reminder] {
    let lead = norms[.leadTime]
    return LegalClock.running(steps, norms: norms).compactMap { clock in
      guard let due = clock.due else { return nil }
      let reason: Reason = clock.kind == .carePlan ? .carePlanTerm : .decisionTerm
      return Reminder(reason, due: due, showFrom: due.adding(days: -lead))
    }
  }

  /// The receiver is reminded at once, the one who asked when it waits too long.
  private static func coordination(_ facts: FamilyFacts, _ norms: Norms) -> [Reminder] {
    var reminders: [Reminder] = []
    if let handover = facts.handover {
      let due = handover.due(norms)
      reminders.append(
        Reminder(
          .handoverToAccept, due: due, showFrom: handover.askedOn, owner: handover.to))
      reminders.append(Reminder(.handoverOpen, due: due, showFrom: due.adding(days: 1)))
    }
    if let cover = facts.cover {
      let due = cover.until.goodUntil
      reminders.append(Reminder(.coverEnded, due: due, showFrom: due))
    }
    return reminders
  }

  private static func contact(_ summary: FamilySummary, _ norms: Norms) -> [Reminder] {
    let last = summary.lastContactOn ?? summary.openedOn
    let due = last.adding(days: norms.contactDays(summary.risk))
    return [Reminder(.contactNorm, due: due, showFrom: due.adding(days: -2))]
  }

  /// A baby too; whoever is eighteen by then need not be seen.
  private static func unseen(
    _ child: FamilyFacts.Child, _ summary: FamilySummary, _ norms: Norms
  ) -> Reminder? {
    let from = child.seenOn ?? max(child.since, summary.openedOn)
    let due = from.adding(days: norms.childSeenDays(summary.risk))
    if let birth = child.birth, birth.earliestBirthday(18) <= due { return nil }
    return Reminder(
      .childNotSeen, due: due, showFrom: due.adding(days: -7), subject: child.person.cast())
  }

  /// After a file is closed nobody coordinates: it is whoever prepared the letter.
  private static func unsent(
    _ letter: FamilyLetter, _ norms: Norms, owner: ID<User>?
  ) -> Reminder {
    let due = letter.madeOn.adding(days: norms[.letterUnsent])
    return Reminder(
      .letterUnsent, due: due, showFrom: due, subject: letter.id.cast(), owner: owner)
  }

  /// The next step of the meldcode shows from the day of the one before it.
  private static func safety(_ facts: FamilyFacts.Safety, _ norms: Norms) -> [Reminder] {
    var reminders = facts.agreements.filter { $0.endedOn == nil }.map {
      Reminder(
        .safetyAgreement, due: $0.checkOn, showFrom: $0.checkOn.adding(days: -2),
        subject: $0.id.cast())
    }
    for crisis in facts.crises {
      if crisis.isOpen {
        reminders.append(
          Reminder(
            .crisis, due: crisis.lookOn(after: facts.looks), showFrom: crisis.beganOn,
            subject: crisis.id.cast()))
      }
      if crisis.awaitsDecision, let help = crisis.story.help {
        reminders.append(
          Reminder(
            .crisisDecision, due: help.fromDay.adding(days: norms[.crisisDecision]),
            showFrom: help.fromDay, subject: crisis.id.cast()))
      }
    }
    if let day = facts.riskReviewOn {
      reminders.append(Reminder(.riskReview, due: day, showFrom: day.adding(days: -2)))
    }
    if let run = facts.run {
      reminders.append(
        Reminder(
          .protocolStep, due: run.steppedOn.adding(days: norms[.protocolStep]),
          showFrom: run.steppedOn, subject: run.id.cast()))
    }
    return reminders
  }

  /// That the team elsewhere should have confirmed, and that help elsewhere can't go on for ever.
  private static func moving(_ line: MoveLine, _ norms: Norms) -> [Reminder] {
    let move = line.move
    guard move.withdrawnOn == nil else { return [] }
    var reminders: [Reminder] = []
    if move.isOpen {
      let due = WorkingDays.day(norms[.moveConfirm], after: move.onDay)
      reminders.append(
        Reminder(.moveUnconfirmed, due: due, showFrom: due, subject: move.id.cast()))
    }
    if let until = move.continuation?.until, line.isHere {
      reminders.append(
        Reminder(
          .continuationEnds, due: until, showFrom: until.adding(days: -norms[.leadTime]),
          subject: move.id.cast()))
    }
    return reminders
  }

  /// The next look at whether it is safe, and the start once it should have been.
  private static func waiting(_ waiting: FamilyFacts.Waiting, _ norms: Norms) -> [Reminder] {
    let subject: SubjectID = waiting.commitment.cast()
    let due = waiting.checkedOn.adding(days: norms[.waitingCheck])
    let check = Reminder(
      .waitingCheck, due: due, showFrom: due.adding(days: -2), subject: subject)
    guard let expected = waiting.expectedOn else { return [check] }
    let passed = expected.adding(days: 1)
    return [check, Reminder(.expectedStart, due: expected, showFrom: passed, subject: subject)]
  }

  private static func work(_ item: WorkItem) -> Reminder {
    let reason: Reason =
      switch item.kind {
      case .item: .workItem
      case .callBack: .callBack
      case .safety: .safety
      case .question: .question
      case .answer: .answer
      }
    // What somebody else has to do or to read is in his list from the day it was sent.
    let begin = item.owner == nil && item.kind != .safety ? item.dueOn : item.id.madeAt.localDay
    let show = item.postponedUntil ?? begin
    return Reminder(
      reason, due: max(item.dueOn, item.postponedUntil ?? item.dueOn), showFrom: show,
      at: item.at, subject: item.id.cast(), owner: item.owner)
  }

  /// A family that sleeps shows nothing before the day it wakes; its terms stay what they are.
  private static func postponed(_ reminders: [Reminder], until day: Day?) -> [Reminder] {
    guard let day else { return reminders }
    return reminders.map { reminder in
      guard !reminder.reason.cannotBePostponed, reminder.owner == nil, reminder.showFrom < day
      else { return reminder }
      return Reminder(
        reminder.reason, due: reminder.due, showFrom: day, at: reminder.at,
        subject: reminder.subject, owner: reminder.owner)
    }
  }
}
