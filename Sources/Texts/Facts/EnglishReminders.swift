package import Domain

extension English {
  package func reason(_ reminder: Reminder, subject: Line?, today: Day) -> String {
    let isPast = reminder.due < today
    let due = dayInYear(reminder.due, today: today)
    let words =
      switch reminder.reason {
      case .callBack: subject?.text ?? "Call back"
      case .planTerm: "Family plan by " + due
      case .carePlanTerm: "Care plan before " + due
      case .decisionTerm: "Decision before " + due
      case .contactNorm: isPast ? "No contact for too long" : "Contact with the family"
      case .childNotSeen:
        isPast
          ? (subject?.text ?? "Child") + " not seen too long" : "See " + (subject?.text ?? "child")
      case .evaluation: "Evaluation of the plan"
      case .actionLate: subject.map { "Action: " + $0.text } ?? "Action of the plan"
      case .workItem: subject?.text ?? "To do"
      case .coordinatorMissing: "No coordinator"
      case .contactPointMissing: "No contact point"
      case .providerMissing: "No provider"
      case .feedback: "Feedback to referrer"
      case .budgetMissing: "No budget"
      case .planMissing: "No family plan"
      case .providerEnded: isPast ? "Provider ended" : "Provider until " + due
      case .protocolStep: "Meldcode step \(subject?.text ?? "") open"
      case .riskReview: "Assess the risk again"
      case .crisis: "Crisis" + (subject.map { ": " + $0.text } ?? "")
      case .crisisDecision: "Decision on crisis help by " + due
      case .meeting: "Meeting" + (subject.map { ": " + $0.text } ?? "")
      case .safetyAgreement: "Look at a safety agreement"
      case .safety: subject?.text ?? "Safety"
      case .question: subject.map { "Question: " + $0.text } ?? "A colleague's question"
      case .answer: subject.map { "Answer: " + $0.text } ?? "A colleague's answer"
      case .waitingCheck: "Safety check while waiting"
      case .expectedStart: "Help should have started"
      case .yearChange: "Year change: budget"
      case .letterUnsent: "Letter not sent" + (subject.map { ": " + $0.text } ?? "")
      case .raiseWaiting: "Raise waits for approval"
      case .budgetOver: "Over the budget"
      case .budgetEnded: isPast ? "Budget ended" : "Budget until " + due
      case .turnsTwelve, .turnsSixteen, .sixteenAndHalf, .turnsSeventeen, .futurePlan,
        .turnsEighteen, .extendedCareDue, .extendedCareEnds, .aftercare:
        lifeReason(reminder.reason, who: subject?.text, due: due)
      case .moveUnconfirmed, .continuationEnds:
        movingReason(reminder.reason, team: subject?.text)
      case .handoverToAccept: "Accept the handover"
      case .handoverOpen: "Handover open"
      case .coverEnded: isPast ? "Cover is over" : "Check the cover"
      }
    return Columns.cut(words, to: 28)
  }

  package func explain(_ reminder: Reminder, subject: Line?, today: Day) -> String {
    let advice = why(reminder.reason, subject: subject)
    return [advice.matter, deadline(reminder, today), shown(reminder, today), advice.remedy]
      .joined(separator: " ")
  }
}

extension English {
  private func why(_ reason: Reminder.Reason, subject: Line?) -> Advice {
    let title = subject.map { ": " + $0.text } ?? ""
    return switch reason {
    case .callBack: Advice("You were going to call back\(title).", "Call, then mark it done.")
    case .planTerm:
      Advice(
        "This family hasn't agreed with a family plan yet.",
        "Write the plan, put it to the family and note their agreement.")
    case .carePlanTerm:
      Advice(
        "The family group plan was waived; then there has to be a care plan.",
        "Note when the care plan was fixed.")
    case .decisionTerm:
      Advice(
        "The municipality has to decide on this application.",
        "Note the decision, or suspend the term where the family has to complete something.")
    case .contactNorm:
      Advice(
        "It is time for contact with this family; how often depends on the risk.",
        "Get in touch and write a note about it.")
    case .childNotSeen:
      Advice(
        (subject?.text ?? "This child") + " should be seen by one of us again.",
        "Make an appointment, and tick ‘seen’ in the contact afterwards.")
    case .evaluation:
      Advice(
        "The family plan must be evaluated with the family.",
        "Make an appointment, then write the evaluation.")
    case .actionLate:
      Advice(
        "This action of the plan isn't done yet\(title).",
        "Ask how it stands, or mark the action done.")
    case .protocolStep:
      Advice(
        "The meldcode is running for this family\(title.isEmpty ? "" : "; step" + title.dropFirst() + " is next").",
        "Take the step on Safety; it can't be postponed.")
    case .riskReview:
      Advice(
        "The risk is to be assessed again.",
        "Assess it with the same instrument and record it (key !).")
    case .crisis:
      Advice(
        "There is a crisis in this family\(title).",
        "Look how it goes now and call who helps; when it is over, end the crisis on Safety.")
    case .crisisDecision:
      Advice(
        "Help in the crisis began without a decision\(title).",
        "Decide, and record it on Safety, on the crisis (key e).")
    case .meeting:
      Advice(
        "There is a meeting about this family\(title).",
        "Prepare it, or end it: in the file, key G.")
    case .safetyAgreement:
      Advice(
        "A safety agreement was made\(title).",
        "See with the family whether it works; make a new one or end it on Safety.")
    case .safety:
      Advice(
        "This is about the safety of a child\(title).",
        "Do it now and mark it done; it can't be postponed.")
    case .question:
      Advice(
        "A colleague asks you something about this family\(title).", "Answer it under To do.")
    case .answer:
      Advice("Your question was answered\(title).", "Read it under To do and mark it done.")
    case .workItem:
      Advice("This is still to be done\(title).", "Do it, mark it done or postpone it.")
    case .coordinatorMissing:
      Advice(
        "This family has no coordinator.",
        "Take the family yourself, or ask the supervisor to appoint a coordinator.")
    case .contactPointMissing:
      Advice(
        "This family has no contact point.",
        "Agree whom the family can call, and set the contact point.")
    case .providerMissing:
      Advice(
        "This family has no lead provider.",
        "Set one; without specialist help it is the local team.")
    case .budgetMissing: Advice("This family has no budget for this year.", "Set a budget.")
    case .feedback:
      Advice(
        "The referrer still has to hear something from us\(title).",
        "Open Feedback under Handle: the text is ready there.")
    case .planMissing:
      Advice(
        "This family no longer has a plan that holds.",
        "Write a new version and put it to the family.")
    case .providerEnded:
      Advice(
        "The contract or the place at the provider is ending or has ended.",
        "Extend it, or set another provider.")
    case .turnsTwelve, .turnsSixteen, .sixteenAndHalf, .turnsSeventeen, .futurePlan,
      .turnsEighteen, .extendedCareDue, .extendedCareEnds, .aftercare:
      lifeAdvice(reason, who: subject?.text)
    case .moveUnconfirmed, .continuationEnds: movingAdvice(reason, team: subject?.text)
    case .handoverToAccept:
      Advice(
        "A colleague asks you to become the coordinator of this family.",
        "Open the family and choose with O: accept or refuse.")
    case .handoverOpen:
      Advice(
        "Your handover of this family hasn't been answered; you are still the coordinator.",
        "Call your colleague, or withdraw the handover.")
    case .coverEnded:
      Advice(
        "The cover for this family must be looked at.",
        "Ask the supervisor whether the cover ends or goes on.")
    case .waitingCheck:
      Advice(
        "Somebody waits for help\(title). See whether that is still safe.",
        "Call the family and record the safety check under Help and budget.")
    case .expectedStart:
      Advice(
        "This help should have started already\(title).",
        "Call the provider; record the start, or when it is expected now.")
    case .letterUnsent:
      Advice(
        "A letter is prepared and wasn't sent\(subject.map { ", to " + $0.text } ?? "").",
        "Send it or withdraw it: in the file, key L, or all letters with F2.")
    case .raiseWaiting:
      Advice(
        "A raise of the budget was asked\(title). A supervisor who didn't ask decides.",
        "Decide at Help and budget: o approves, x refuses.")
    case .yearChange:
      Advice(
        "Help goes on past 31 December, and there is no budget for the new year yet.",
        "See at Help and budget with j what goes on, and set the budget.")
    case .budgetOver:
      Advice(
        "More is committed than the budget of this year.",
        "Raise the budget, stop help that is no longer needed, or let the supervisor acknowledge it."
      )
    case .budgetEnded:
      Advice(
        "The budget of this family is ending or has ended.",
        "Set the budget for the new year.")
    }
  }

  private func deadline(_ reminder: Reminder, _ today: Day) -> String {
    let time = reminder.at.map { " at \($0.text)" } ?? ""
    let basis = norm(of: reminder.reason).map { " (norm: \($0))" } ?? ""
    let verb = reminder.due < today ? "was" : "is"
    return "The deadline \(verb) " + distance(reminder.due, today: today) + time + basis + "."
  }

  private func norm(of reason: Reminder.Reason) -> String? {
    switch reason {
    case .planTerm, .planMissing: name(of: Norm.planTerm)
    case .carePlanTerm: name(of: Norm.carePlanTerm)
    case .decisionTerm: name(of: Norm.decisionTerm)
    case .contactNorm: "contact at this risk, in days"
    case .childNotSeen: "seeing a child at this risk, in days"
    case .coordinatorMissing: name(of: Norm.coordinatorTerm)
    case .contactPointMissing: name(of: Norm.contactPointTerm)
    case .providerMissing: name(of: Norm.providerTerm)
    case .budgetMissing, .budgetOver: name(of: Norm.budgetTerm)
    case .feedback: "feedback to the referrer, in working days"
    case .handoverToAccept, .handoverOpen: name(of: Norm.handoverTerm)
    case .waitingCheck: name(of: Norm.waitingCheck)
    case .moveUnconfirmed: name(of: Norm.moveConfirm)
    case .raiseWaiting: name(of: Norm.raiseAnswer)
    case .letterUnsent: name(of: Norm.letterUnsent)
    case .yearChange: name(of: Norm.yearChangeLead)
    case .protocolStep: name(of: Norm.protocolStep)
    case .crisisDecision: name(of: Norm.crisisDecision)
    case .callBack, .evaluation, .actionLate, .workItem, .providerEnded, .budgetEnded, .safety,
      .crisis, .safetyAgreement, .riskReview, .meeting,
      .question, .answer, .coverEnded, .expectedStart, .turnsTwelve,
      .turnsSixteen, .sixteenAndHalf, .turnsSeventeen, .futurePlan, .turnsEighteen,
      .extendedCareDue, .extendedCareEnds, .aftercare, .continuationEnds:
      nil
    }
  }

  private func shown(_ reminder: Reminder, _ today: Day) -> String {
    let day = longDay(reminder.showFrom)
    return reminder.showFrom <= today
      ? "It has been in the worklist since \(day)." : "It comes into the worklist on \(day)."
  }
}
