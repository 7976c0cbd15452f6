package import Domain

/// Raises of a budget, in Dutch.
extension Dutch {
  package func name(of state: BudgetRaise.State) -> String {
    switch state {
    case .waiting: "wacht op tweede akkoord"
    case .approved: "akkoord"
    case .refused: "geweigerd"
    case .withdrawn: "ingetrokken"
    }
  }

  package func word(_ word: RaiseWord) -> String {
    switch word {
    case .title: "Ophogingen"
    case .row(let year, let from, let to): "\(year): van \(from) naar \(to)"
    case .asked(let who, let day, let reason): "gevraagd door \(who) op \(day): \(reason)"
    case .decided(let state, let who, let day): "\(name(of: state)) door \(who) op \(day)"
    case .withdrawn(let day): "ingetrokken op \(day)"
    }
  }

  func advice(on refusal: RaiseRefusal) -> Advice {
    switch refusal {
    case .overMandate(let limit):
      Advice(
        "Een budget boven \(money(limit)) stel je niet alleen vast.",
        "Vraag ophoging met v bij Hulp en budget, of met regie budget raise.")
    case .notHigher(let ceiling):
      Advice(
        "Het budget is al \(money(ceiling)).",
        "Vul een hoger bedrag in. Lager maken gaat met budget vaststellen.")
    case .waitingAlready(let number):
      Advice(
        "Voor dit jaar wacht al een ophoging op akkoord, met nummer \(number).",
        "Wacht op het besluit, of trek die eerst in.")
    case .byProposer:
      Advice(
        "Wie om ophoging vraagt, beslist er niet zelf over.",
        "Vraag een andere teamleider van het team om te beslissen.")
    case .decided(let state):
      Advice(
        "Deze ophoging wacht niet meer: \(name(of: state)).",
        "Vraag een nieuwe ophoging als er meer nodig is.")
    case .noneWaiting:
      Advice(
        "Er wacht bij dit gezin geen ophoging op akkoord.",
        "Kijk met regie budget raises wat er is gevraagd.")
    case .severalWaiting(let numbers):
      Advice(
        "Er wachten meer ophogingen: \(numbers.map(String.init).joined(separator: ", ")).",
        "Noem het nummer met --number.")
    }
  }
}
