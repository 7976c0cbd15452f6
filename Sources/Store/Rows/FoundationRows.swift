package import Domain
package import Ledger

extension FoundationText: StoredRow {
  package static let table = Table(
    "plan_foundation", ["id", "family_id", "plan_id", "step", "body"])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    self.init(
      id: try c.id(), family: try c.id(), plan: try c.id(), step: try c.code(),
      text: try c.prose())
  }

  package var values: [Value] {
    [Value(id), Value(family), Value(plan), .text(step.rawValue), .text(text.text)]
  }
  package var subject: Identity { Identity(family) }
}

extension ExpertAdvice: StoredRow {
  package static let table = Table(
    "expert_advice",
    ["id", "family_id", "plan_id", "nr", "name", "discipline", "registration", "on_day", "body"])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    self.init(
      id: try c.id(), family: try c.id(), plan: try c.id(), number: c.int(),
      content: AdviceContent(
        name: try c.line(), discipline: try c.line(), registration: try c.optionalLine(),
        onDay: try c.day(), text: try c.prose()))
  }

  package var values: [Value] {
    [
      Value(id), Value(family), Value(plan), Value(number), .text(content.name.text),
      .text(content.discipline.text), Value(content.registration?.text), Value(content.onDay),
      .text(content.text.text),
    ]
  }
  package var subject: Identity { Identity(family) }
}
