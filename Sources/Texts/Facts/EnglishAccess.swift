package import Domain

/// Who may see what, in English.
extension English {
  package func name(of reason: ReadingReason) -> String {
    switch reason {
    case .standIn: "I stand in for a colleague"
    case .colleagueAsks: "a colleague asks me to look along"
    case .familyCalls: "the family calls or is at the desk"
    case .referral: "referral of a brother, sister or other child"
    case .handover: "preparing a handover"
    case .crisis: "crisis"
    case .supervision: "supervision or quality"
    case .other: "something else, namely"
    }
  }

  package func name(of outcome: ReviewOutcome) -> String {
    switch outcome {
    case .justified: "justified"
    case .unjustified: "unjustified"
    }
  }

  package func word(_ word: AccessWord) -> String {
    switch word {
    case .reasonTitle(let file): "\(file) isn't yours"
    case .reasonQuestion: "Why do you look at this file? Your reason goes into the log."
    case .emergencyWarning:
      "You can read for two hours. The family can see that you did, and a supervisor reviews it."
    case .reviewsTitle: "Emergency procedures to review"
    case .noReviews: "There is no emergency procedure for you to review."
    case .readUntil(let time): "until \(time)"
    case .liftQuestion(let day): "Restricted since \(day). Lift the restriction?"
    case .waitingDrafts(let count):
      count == 1
        ? "1 draft waits in a file that you may not open now"
        : "\(count) drafts wait in files that you may not open now"
    case .waitingTitle: "Drafts that wait"
    case .waitingDraft(let saved): "Kept \(saved)."
    case .waitingKept:
      "Nothing is lost: once you may open the file again, your draft is here again with the name and what you typed."
    case .noRequests: "Nobody asks you to look along now."
    case .columnQuestion: "Question"
    case .columnAskedBy: "Asked by"
    case .columnLastDay: "Up to"
    case .columnAdvised: "Advised"
    case .expertsTitle: "Experts who look along"
    case .noExperts: "Nobody. F2: let an expert look along."
    case .looksAlong(let name, let question): "\(name): \(question)"
    case .looksUntil(let day): "up to and including \(day)"
    case .lookedUntil(let day): "until \(day)"
    case .endedByMerge: "ended when files became one"
    case .advised(let day): "advised on \(day)"
    case .hidden: "restricted"
    case .reportTitle: "Who looked at our file"
    case .reportPeriod: "Period"
    case .reportIntro:
      "Here is who worked with your file: when, as what, what and why. It doesn't say what the file says."
    case .reportEmpty: "Nobody looked at the file in this period."
    case .reportEmergency: "by the emergency procedure"
    case .reportAccount(let name): "with the account of \(name)"
    case .reportDenied: "refused"
    case .consentsTitle: "Consent"
    case .noConsents: "No consent was asked. n: ask."
    case .disclosuresTitle: "Shared, printed, reported"
    case .noDisclosures: "Nothing yet. d: note what you shared. p: print the plan."
    case .onlyAsked: "asked"
    case .with(let name): "with \(name)"
    case .lookAlongTitle: "Who looks along?"
    case .inspectionsTitle: "What youths say of inspection"
    case .inspectionOf(let youth, let reader): "\(youth), on inspection by \(reader)"
    case .printTitle: "Print the plan for"
    case .printed(let name, let ground, let file):
      "Noted: plan for \(name), ground: \(ground). On paper: regie plan print \(file) --for …"
    }
  }

  func advice(on refusal: AccessRefusal) -> Advice {
    switch refusal {
    case .reasonNeeded(let file):
      Advice(
        "\(file.text) isn't yours; say first why you look at it.",
        "Give a reason: regie access reason \(file.text) REASON (\(codes)).")
    case .restrictedAlready:
      Advice("This file is restricted already.", "Lift the restriction to change it.")
    case .notRestricted:
      Advice("This file isn't restricted.", "There is nothing to lift.")
    case .emergencyNotNeeded:
      Advice(
        "You can read this file without the emergency procedure.",
        "Open it; if it is a colleague's, give a reason.")
    case .ownEmergency:
      Advice(
        "You don't review what you did yourself.", "Ask another supervisor to review it.")
    case .reviewedAlready:
      Advice(
        "This emergency procedure was reviewed already.",
        "See with regie emergency list --all how.")
    case .noSuchEmergency(let number):
      Advice(
        "There is no emergency procedure with number \(number).",
        "See with regie emergency list which ones wait.")
    case .notAnExpert(let login):
      Advice(
        "\(login.text) hasn't the role of behavioural expert, or is you.",
        "Choose a behavioural expert: regie user list.")
    case .expertTooLong(let last):
      Advice(
        "An expert looks along for at most \(ExpertAccess.longest) days.",
        "Choose a day until \(longDay(last)); it can be asked again after.")
    case .noBSN:
      Advice("No BSN of this person is known.", "Fill it in on the person's card.")
    case .shielded(let contact):
      Advice(
        "There is a restricted file.",
        contact.map { "Call the supervisor: \(call($0))." } ?? "Call the supervisor.")
    }
  }

  private var codes: String {
    ReadingReason.allCases.map(\.rawValue).joined(separator: ", ")
  }

  /// A name with a telephone number.
  func call(_ contact: SupervisorContact) -> String {
    contact.name.text + (contact.phone.map { ", " + $0.display } ?? "")
  }
}
