package import Domain

/// Raises of a budget, in English.
extension English {
  package func name(of state: BudgetRaise.State) -> String {
    switch state {
    case .waiting: "waits for a second approval"
    case .approved: "approved"
    case .refused: "refused"
    case .withdrawn: "withdrawn"
    }
  }

  package func word(_ word: RaiseWord) -> String {
    switch word {
    case .title: "Raises"
    case .row(let year, let from, let to): "\(year): from \(from) to \(to)"
    case .asked(let who, let day, let reason): "asked by \(who) on \(day): \(reason)"
    case .decided(let state, let who, let day): "\(name(of: state)) by \(who) on \(day)"
    case .withdrawn(let day): "withdrawn on \(day)"
    }
  }

  func advice(on refusal: RaiseRefusal) -> Advice {
    switch refusal {
    case .overMandate(let limit):
      Advice(
        "You don't set a budget above \(money(limit)) alone.",
        "Ask for a raise with v at Help and budget, or with regie budget raise.")
    case .notHigher(let ceiling):
      Advice(
        "The budget is \(money(ceiling)) already.",
        "Give a higher amount. To lower it, set the budget.")
    case .waitingAlready(let number):
      Advice(
        "A raise for this year waits for approval already, number \(number).",
        "Wait for the decision, or withdraw that one first.")
    case .byProposer:
      Advice(
        "Who asks for a raise doesn't decide on it.",
        "Ask another supervisor of the team to decide.")
    case .decided(let state):
      Advice(
        "This raise doesn't wait any more: \(name(of: state)).",
        "Ask for another raise if more is needed.")
    case .noneWaiting:
      Advice(
        "No raise waits for approval in this family.",
        "See with regie budget raises what was asked.")
    case .severalWaiting(let numbers):
      Advice(
        "Several raises wait: \(numbers.map(String.init).joined(separator: ", ")).",
        "Name the number with --number.")
    }
  }
}
