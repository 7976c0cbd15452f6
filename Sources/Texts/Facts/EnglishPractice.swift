package import Domain

extension English {
  package func name(of custody: Custody) -> String {
    switch custody {
    case .motherAndFather: "mother and father"
    case .twoMothers: "two mothers"
    case .twoFathers: "two fathers"
    case .mother: "mother only"
    case .father: "father only"
    case .guardian: "a guardian only"
    }
  }

  package func name(of giver: ConsentGiver) -> String {
    switch giver {
    case .youth: "young person"
    case .mother: "mother"
    case .father: "father"
    case .secondMother: "other mother"
    case .secondFather: "other father"
    case .guardian: "guardian"
    }
  }

  package func name(of answer: ConsentAnswer) -> String {
    switch answer {
    case .yes: "yes"
    case .no: "no"
    }
  }

  package func name(of state: PracticeState) -> String {
    switch state {
    case .concept: "draft"
    case .sent: "sent"
    case .closedAtPractice: "finished in the practice"
    case .withdrawn: "withdrawn"
    }
  }

  package func name(of outcome: PracticeOutcome) -> String {
    switch outcome {
    case .solved: "solved"
    case .advice: "advice given"
    case .schoolOrYouthHealth: "to school or youth health care"
    case .basicMentalHealth: "to basic mental health care"
    case .specialistMentalHealth: "to specialist mental health care"
    case .safeAtHome: "to Veilig Thuis"
    case .droppedOut: "stopped coming"
    }
  }

  package func name(of tab: PracticeTab) -> String {
    switch tab {
    case .concept: "Drafts"
    case .sent: "Sent"
    case .answered: "Answered"
    case .closed: "Finished"
    }
  }

  package func name(of kind: FeedbackKind) -> String {
    switch kind {
    case .receipt: "receipt"
    case .triage: "decision"
    case .start: "start of help"
    case .end: "end"
    }
  }

  package func name(of part: PracticePart) -> String {
    switch part {
    case .request: "Request for help"
    case .consents: "Consent to share"
    case .talks: "Talks"
    case .sending: "Before sending"
    }
  }

  package func word(_ word: PracticeWord) -> String {
    switch word {
    case .empty(.concept, let new): "You have no drafts.\n\n\(new)  New: note a child"
    case .empty(.sent, _): "No referral waits for a decision of the team."
    case .empty(.answered, _): "No referral of yours has been answered yet."
    case .empty(.closed, _): "Nothing has been finished in the practice yet."
    case .columnStanding: "Standing"
    case .columnNoted: "Since"
    case .title(let name): "Child: \(name)"
    case .custody(let who): "custody: \(who)"
    case .notedOn(let day): "noted \(day)"
    case .noAnswer: "no answer yet"
    case .noTalks(let key): "No talk noted yet (\(key))"
    case .minutes(let count): "\(number(count)) min"
    case .waitsFor(let who): "consent needed: \(who)"
    case .stillMissing(let fields): "Still to fill in: \(fields)"
    case .readyToSend(let key): "All is there: send with \(key)"
    case .sendQuestion(let name):
      "Refer \(name) to the local team? The team will see the text to share."
    case .closedAs(let outcome): "finished in the practice: \(outcome)"
    case .withdrawnBecause(let reason): "withdrawn: \(reason)"
    case .familyAgrees: "parents and young person agree that I ask this"
    case .knownTitle: "Family known?"
    case .copyTitle: "To copy:"
    case .givenOn(let day): "Feedback from the team, \(day):"
    case .notGivenYet: "The team hasn't given this feedback itself yet."
    case .feedbackDue(let what): "Feedback to the referrer: \(what)"
    case .noFeedbackDue: "The referrer has heard everything."
    case .unsaved(let form, let time): "Not saved: \(form) \(time)"
    case .feedbackColumn(let day): "tell \(day)"
    case .chooseState: "What was done with it"
    }
  }

  package func standing(_ referral: Referral, _ story: ReferralStory, today: Day) -> String {
    switch referral.state {
    case .sent: "Received \(dayInYear(referral.content.receivedOn, today: today))"
    case .accepted:
      "Accepted, "
        + (story.coordinator.map { "coordinator \($0.name.text)" } ?? "coordinator to come")
    case .helpStarted: "Help started" + on(referral, story, today)
    case .finished: "Help finished" + on(referral, story, today)
    case .returned, .forwarded, .withdrawn, .noResponse:
      capitalised(name(of: referral.state)) + (referral.reason.map { ": \($0.text)" } ?? "")
    }
  }

  package func feedback(
    _ kind: FeedbackKind, of referral: Referral, _ story: ReferralStory, today: Day
  ) -> String {
    let content = referral.content
    let step = story.steps.last { $0.state.feedback == kind }
    let day = longDay(step?.onDay ?? content.receivedOn)
    let why = (step?.reason ?? referral.reason).map { " Explanation: \($0.text)" } ?? ""
    let sentence =
      switch step?.state ?? .sent {
      case .sent: "We received your referral on \(day). You will hear from us what we decide."
      case .accepted: "We accepted your referral on \(day)."
      case .returned: "We return your referral to you, on \(day).\(why)"
      case .forwarded: "We passed your referral on, on \(day).\(why)"
      case .withdrawn: "The referral was withdrawn on \(day).\(why)"
      case .noResponse: "The family didn't respond to us; we close this on \(day).\(why)"
      case .helpStarted: "Help started on \(day).\(why)"
      case .finished: "Help was finished on \(day).\(why)"
      }
    var lines = [
      "Feedback to the referrer, \(longDay(today))",
      "Concerns: \(content.name.full), born \(birth(content.birth)), "
        + "referred on \(longDay(content.receivedOn)).",
      sentence,
    ]
    if let coordinator = story.coordinator {
      lines.append(
        "Coordinator: \(coordinator.name.text)"
          + (coordinator.phone.map { ", telephone \($0.display)" } ?? "") + ".")
    }
    return lines.joined(separator: "\n")
  }

  package func describe(_ answer: KnownAnswer) -> String {
    switch answer {
    case .unknown: "Not known."
    case .coordinator(let name, let phone):
      "Known. Coordinator: \(name.text)" + (phone.map { ", telephone \($0.display)" } ?? "") + "."
    case .noCoordinator: "Known, but without a coordinator now. The team will call you back."
    }
  }

  package func describe(_ figures: PracticeFigures) -> String {
    let least = "fewer than \(PracticeFigures.smallest)"
    func cell(_ count: Int?) -> String { count.map { number($0) } ?? least }
    return "\(figures.year): finished in the practice \(cell(figures.closedAtPractice)), "
      + "referred to the team \(cell(figures.sent))."
  }

  private func on(_ referral: Referral, _ story: ReferralStory, _ today: Day) -> String {
    let step = story.steps.last { $0.state == referral.state }
    return step.map { " \(dayInYear($0.onDay, today: today))" } ?? ""
  }

  private func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}
