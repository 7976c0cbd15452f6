package import Domain

/// Destroying what needn't be kept, in Dutch.
extension Dutch {
  package func name(of state: Destruction.State) -> String {
    switch state {
    case .proposed: "voorgesteld"
    case .open: "wordt vernietigd"
    case .done: "vernietigd"
    case .refused: "geweigerd"
    case .withdrawn: "ingetrokken"
    }
  }

  package func name(of ground: Destruction.RefusalGround) -> String {
    switch ground {
    case .otherInterest: "bewaren is van groot belang voor een ander"
    case .lawForbids: "een wet verbiedt vernietigen"
    }
  }

  package func name(of cause: Destruction.Cause) -> String {
    switch cause {
    case .termEnded: "bewaartermijn voorbij"
    case .request(let by, let day): "verzoek van \(by.text), \(longDay(day))"
    }
  }

  func advice(on refusal: DestructionRefusal) -> Advice {
    switch refusal {
    case .fileOpen:
      Advice(
        "Een open dossier wordt niet vernietigd.", "Sluit het dossier eerst af.")
    case .nothingKept:
      Advice(
        "Van deze persoon bewaart dit dossier niets.",
        "Kijk met regie retention show van wie er gegevens zijn.")
    case .termRuns(let day):
      Advice(
        "De bewaartermijn loopt nog tot en met \(longDay(day)).",
        "Wacht tot die dag, of leg vast wie om vernietiging vraagt (--request, --on).")
    case .byProposer:
      Advice(
        "Wie vernietigen voorstelt, beslist er niet zelf over.",
        "Vraag een andere teamleider of de FG om te beslissen.")
    case .decided(let state):
      Advice(
        "Over dit voorstel is al beslist: \(name(of: state)).",
        "Kijk met regie retention destructions --all wat er is besloten.")
    case .proposedAlready(let number):
      Advice(
        "Dit is al voorgesteld, met nummer \(number).",
        "Laat iemand anders over dat voorstel beslissen.")
    case .notDone:
      Advice(
        "Er is nog niets vernietigd.", "Een verklaring is er pas na het vernietigen.")
    case .unknown(let number):
      Advice(
        "Er is geen voorstel met nummer \(number).",
        "Kijk met regie retention destructions welke er wachten.")
    }
  }
}
