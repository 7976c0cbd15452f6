import Domain
import Drawing
import Texts

// What can be chosen in a field, and which families a referral may belong to.
extension FormPanel {
  mutating func askChoices(_ desk: inout Desk) {
    guard fields.indices.contains(focus), case .choice(let kind?) = fields[focus].kind else {
      return
    }
    let typed = fields[focus].chosen == nil ? fields[focus].editor.text : ""
    choiceTicket = desk.ask(.choices(kind, matching: typed, limit: 20))
  }

  mutating func offer(_ found: [Choice], _ kind: ChoiceKind) {
    for place in fields.indices where fields[place].kind == .choice(kind) {
      fields[place].choices = found
      fields[place].isStale = false
      fields[place].highlighted = fields[place].highlighted.map { min($0, max(0, found.count - 1)) }
      if let chosen = fields[place].chosen, let known = found.first(where: { $0.id == chosen.id }),
        known != chosen
      {
        let list = fields[place].highlighted
        fields[place].set(known)
        fields[place].highlighted = list
      }
    }
  }

  /// While a referral is typed, the families it may belong to are looked for.
  mutating func askMatches(_ desk: inout Desk) {
    guard showsMatches else { return }
    let sought = matchWords
    guard sought != asked, sought.count > 2 else { return }
    asked = sought
    matchTicket = desk.ask(.matches(MatchRequest(typed: sought), limit: 5))
  }

  private var matchWords: String {
    func text(_ name: FieldName) -> String {
      fields.first { $0.name == name }?.editor.text ?? ""
    }
    if (try? BSN(text(.bsn))) != nil { return text(.bsn) }
    if (try? PhoneNumber(text(.parentPhone))) != nil { return text(.parentPhone) }
    let birth = (try? BirthDate(text(.birth)))?.iso ?? ""
    return [text(.givenNames), text(.prefix), text(.surname), birth].filter { !$0.isEmpty }
      .joined(separator: " ")
  }
}
