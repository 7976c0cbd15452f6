import Domain
import Texts

// The forms of a budget that isn't enough: raising it, carrying it on, going over it knowingly.
extension FormBuilder {
  func budgetFields(_ name: FormName) -> [FormField] {
    switch name {
    case .raise: raise
    case .carryBudget: carry
    case .approveRaise:
      [
        .choice(.year, waitingRaises, chosen: subject.raise.map(String.init)),
        FormField(.remark, .line(limit: 200)),
      ]
    case .refuseRaise:
      [
        .choice(.year, waitingRaises, chosen: subject.raise.map(String.init)),
        FormField(.remark, .line(limit: 200), required: true),
      ]
    case .overspend:
      [
        .choice(.year, overspent, chosen: overspent.first?.id),
        FormField(.reason, .line(limit: 200), required: true),
      ]
    default: []
    }
  }

  /// The budget in sight, where it is over its ceiling; its id says the year and the municipality.
  private var overspent: [Choice] {
    guard let page, let overspend = page.overspend else { return [] }
    let budget = overspend.budget
    let label = words.word(
      .overspendOf(
        year: budget.year, committed: words.money(page.committed),
        ceiling: words.money(budget.ceiling)))
    return [Choice(id: "\(budget.year) \(budget.municipality.text)", label: label)]
  }

  private var raise: [FormField] {
    let known = page?.budget?.municipality ?? page?.summary.municipality
    return [
      FormField(.year, .year, required: true, text: "\(page?.budget?.year ?? today.year)"),
      FormField(.ceiling, .money, required: true),
      FormField.remote(
        .municipality, .municipalities, chosen: known.map { Choice(id: $0.text, label: $0.text) }),
      FormField(.reason, .line(limit: 200), required: true),
    ]
  }

  private var carry: [FormField] {
    guard let page, let change = YearChange(into: today.year + 1, of: page) else { return raise }
    let code = change.municipality.text
    return [
      FormField(.year, .year, required: true, text: "\(change.year)"),
      FormField(.ceiling, .money, required: true, text: change.proposed.euros),
      FormField.remote(.municipality, .municipalities, chosen: Choice(id: code, label: code)),
      FormField(
        .reason, .line(limit: 200), required: true,
        text: words.word(ClaimWord.carryReason(change.year - 1))),
    ]
  }

  /// What waits for another to decide; the id is its number.
  private var waitingRaises: [Choice] {
    (page?.help.raises ?? []).filter { $0.raise.state == .waiting && !$0.isMine }.map {
      Choice(id: "\($0.raise.number)", label: $0.raise.text(words))
    }
  }
}

extension FormReader {
  func budgetCommand(_ name: FormName) throws -> HelpCommand? {
    switch name {
    case .raise, .carryBudget:
      return .raise(
        year: try value(.year, at: { try $0.year() }), try municipality(),
        to: try value(.ceiling) { try Cents(euros: $0) }, reason: try line(.reason))
    case .approveRaise:
      let remark = try optionalLine(.remark)
      return Int(text(.year)).map { .approveRaise(number: $0, remark: remark) }
    case .refuseRaise:
      let remark = try line(.remark)
      return Int(text(.year)).map { .refuseRaise(number: $0, remark: remark) }
    case .overspend:
      let reason = try line(.reason)
      let parts = text(.year).split(separator: " ").map(String.init)
      guard parts.count == 2, let year = Int(parts[0]) else { return nil }
      return .acknowledge(year: year, try? MunicipalityCode(parts[1]), reason: reason)
    default: return nil
    }
  }
}
