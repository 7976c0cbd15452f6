package import Domain

extension Dutch {
  /// Names the missing right, who has it, and who can give it.
  package func advice(on denial: Denial) -> Advice {
    let plain = plainAdvice(on: denial)
    let people = denial.contacts.map(call).joined(separator: "; ")
    let isClosed = denial.reason == .outOfReach || denial.reason == .restricted
    let more = [
      people.isEmpty ? nil : "Bel: " + people + ".",
      denial.right == .readFamily && isClosed ? "In nood: F2 noodprocedure." : nil,
    ].compactMap(\.self)
    return Advice(plain.matter, ([plain.remedy] + more).joined(separator: " "))
  }

  private func plainAdvice(on denial: Denial) -> Advice {
    let right = name(of: denial.right)
    return switch denial.reason {
    case .roleLacksRight:
      Advice(
        "Je hebt geen rol met het recht: \(right).",
        "Dit recht hoort bij: \(holders(of: denial.right)). De beheerder kan je zo'n rol geven.")
    case .outOfReach:
      Advice(
        "Je hebt het recht: \(right), maar niet hiervoor: dit valt buiten je team of je gezinnen.",
        "Vraag je teamleider om het over te nemen of over te dragen.")
    case .restricted:
      Advice(
        "Dit dossier is afgeschermd; je staat niet bij wie het mag zien.",
        "Vraag de teamleider om je erbij te zetten.")
    case .accountDisabled:
      Advice("Je account is uitgezet.", "Vraag de beheerder om het weer aan te zetten.")
    case .unknownAccount:
      Advice(
        "Regie kent je account niet.",
        "Vraag de beheerder om je toe te voegen: regie user add.")
    case .onlyOnDemoStore:
      Advice(
        "Namens een ander inhoud van gezinnen bekijken kan alleen in een demo-opslag.",
        "Werk met je eigen account, of oefen met: regie demo.")
    }
  }
}

extension Dutch {
  private func holders(of right: Right) -> String {
    Role.allCases.filter { Permission.reach(of: $0, right) != nil }.map { name(of: $0) }
      .joined(separator: ", ")
  }
}
