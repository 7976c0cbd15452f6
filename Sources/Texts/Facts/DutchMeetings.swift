package import Domain

/// Meetings in Dutch.
extension Dutch {
  func advice(on refusal: MeetingRefusal) -> Advice {
    switch refusal {
    case .groundMissing:
      Advice(
        "Wie niet van het gezin is, hoort niets zonder grond.",
        "Kies op welke grond deze persoon iets mag horen.")
    case .groundOfFamily:
      Advice(
        "Iemand van het gezin heeft geen grond nodig.",
        "Laat de grond leeg, of noem iemand van buiten.")
    case .ended(.held):
      Advice(
        "Dit overleg is al geweest.",
        "Bereid een nieuw overleg voor.")
    case .ended:
      Advice(
        "Dit overleg is afgezegd.",
        "Bereid een nieuw overleg voor.")
    case .notYet(let day):
      Advice(
        "Dit overleg is pas op \(longDay(day)).",
        "Leg besluiten vast op de dag zelf, of zet het overleg eerder.")
    case .nobodyPresent:
      Advice(
        "Bij een overleg is iemand aanwezig.",
        "Kruis aan wie er was; nodig eerst iemand uit.")
    case .alreadyAsked:
      Advice(
        "Deze persoon is al uitgenodigd.",
        "Kies iemand anders.")
    }
  }

  package func meetingWord(_ word: MeetingWord) -> String {
    switch word {
    case .title(let family): "\(family) · Overleg (MDO)"
    case .none(let key): "Er is nog geen overleg. \(key) bereidt er een voor."
    case .asked: "Genodigd"
    case .nobodyAsked(let key): "nog niemand: \(key) nodigt uit"
    case .decided: "Besluiten"
    case .noDecisions(let key): "nog geen: \(key) legt een besluit vast"
    case .mayHear(let what): "mag horen: \(what)"
    case .wasThere: "was er"
    case .wasNotThere: "was er niet"
    case .becameAction: "actie in het plan"
    case .becameWork: "te doen"
    case .withdrawQuestion(let who): "\(who) niet meer uitnodigen?"
    }
  }

  package func name(of state: Meeting.State) -> String {
    switch state {
    case .prepared: "voorbereid"
    case .held: "gehouden"
    case .cancelled: "afgezegd"
    }
  }
}
