package import Domain

/// Destroying what needn't be kept, in English.
extension English {
  package func name(of state: Destruction.State) -> String {
    switch state {
    case .proposed: "proposed"
    case .open: "being destroyed"
    case .done: "destroyed"
    case .refused: "refused"
    case .withdrawn: "withdrawn"
    }
  }

  package func name(of ground: Destruction.RefusalGround) -> String {
    switch ground {
    case .otherInterest: "keeping it is of major interest to somebody else"
    case .lawForbids: "a law forbids destroying it"
    }
  }

  package func name(of cause: Destruction.Cause) -> String {
    switch cause {
    case .termEnded: "retention term ended"
    case .request(let by, let day): "request of \(by.text), \(longDay(day))"
    }
  }

  func advice(on refusal: DestructionRefusal) -> Advice {
    switch refusal {
    case .fileOpen:
      Advice("An open file isn't destroyed.", "Close the file first.")
    case .nothingKept:
      Advice(
        "This file keeps nothing of that person.",
        "See with regie retention show whose data there are.")
    case .termRuns(let day):
      Advice(
        "The retention term runs until \(longDay(day)) inclusive.",
        "Wait until then, or record who asks for destruction (--request, --on).")
    case .byProposer:
      Advice(
        "Whoever proposes destruction doesn't decide on it.",
        "Ask another supervisor or the privacy officer to decide.")
    case .decided(let state):
      Advice(
        "This proposal has been decided on: \(name(of: state)).",
        "See with regie retention destructions --all what was decided.")
    case .proposedAlready(let number):
      Advice(
        "This is proposed already, with number \(number).",
        "Let somebody else decide on that proposal.")
    case .notDone:
      Advice(
        "Nothing was destroyed yet.", "There is a declaration only after it was destroyed.")
    case .unknown(let number):
      Advice(
        "There is no proposal with number \(number).",
        "See with regie retention destructions which ones wait.")
    }
  }
}
