package import Domain

extension English {
  /// Names the missing right, who has it, and who can give it.
  package func advice(on denial: Denial) -> Advice {
    let plain = plainAdvice(on: denial)
    let people = denial.contacts.map(call).joined(separator: "; ")
    let isClosed = denial.reason == .outOfReach || denial.reason == .restricted
    let more = [
      people.isEmpty ? nil : "Call: " + people + ".",
      denial.right == .readFamily && isClosed ? "In an emergency: F2 emergency procedure." : nil,
    ].compactMap(\.self)
    return Advice(plain.matter, ([plain.remedy] + more).joined(separator: " "))
  }

  private func plainAdvice(on denial: Denial) -> Advice {
    let right = name(of: denial.right)
    return switch denial.reason {
    case .roleLacksRight:
      Advice(
        "You have no role with the right: \(right).",
        "Who has it: \(holders(of: denial.right)). The administrator can give you such a role.")
    case .outOfReach:
      Advice(
        "You have the right: \(right), but not for this: it is outside your team or your families.",
        "Ask your supervisor to take it over or to hand it to you.")
    case .restricted:
      Advice(
        "This file is restricted; you aren't among those who may see it.",
        "Ask the supervisor to add you.")
    case .accountDisabled:
      Advice("Your account is disabled.", "Ask the administrator to enable it again.")
    case .unknownAccount:
      Advice(
        "Regie doesn't know your account.",
        "Ask the administrator to add you: regie user add.")
    case .onlyOnDemoStore:
      Advice(
        "Seeing families as somebody else is only possible in a demo store.",
        "Work with your own account, or practise with: regie demo.")
    }
  }
}

extension English {
  private func holders(of right: Right) -> String {
    Role.allCases.filter { Permission.reach(of: $0, right) != nil }.map { name(of: $0) }
      .joined(separator: ", ")
  }
}
