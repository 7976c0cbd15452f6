package import Domain

/// Meetings in English.
extension English {
  func advice(on refusal: MeetingRefusal) -> Advice {
    switch refusal {
    case .groundMissing:
      Advice(
        "Who isn’t of the family hears nothing without a ground.",
        "Choose on what ground this person may hear something.")
    case .groundOfFamily:
      Advice(
        "Somebody of the family needs no ground.",
        "Leave the ground empty, or name somebody from outside.")
    case .ended(.held):
      Advice(
        "This meeting was held already.",
        "Prepare a new one.")
    case .ended:
      Advice(
        "This meeting was called off.",
        "Prepare a new one.")
    case .notYet(let day):
      Advice(
        "This meeting is on \(longDay(day)) only.",
        "Record decisions on the day itself, or move the meeting forward.")
    case .nobodyPresent:
      Advice(
        "Somebody is present at a meeting.",
        "Tick who was there; ask somebody first.")
    case .alreadyAsked:
      Advice(
        "This person was asked already.",
        "Choose somebody else.")
    }
  }

  package func meetingWord(_ word: MeetingWord) -> String {
    switch word {
    case .title(let family): "\(family) · Meetings"
    case .none(let key): "There is no meeting yet. \(key) prepares one."
    case .asked: "Asked"
    case .nobodyAsked(let key): "nobody yet: \(key) asks somebody"
    case .decided: "Decisions"
    case .noDecisions(let key): "none yet: \(key) records a decision"
    case .mayHear(let what): "may hear: \(what)"
    case .wasThere: "came"
    case .wasNotThere: "didn’t come"
    case .becameAction: "action in the plan"
    case .becameWork: "to do"
    case .withdrawQuestion(let who): "Ask \(who) no longer?"
    }
  }

  package func name(of state: Meeting.State) -> String {
    switch state {
    case .prepared: "prepared"
    case .held: "held"
    case .cancelled: "called off"
    }
  }
}
