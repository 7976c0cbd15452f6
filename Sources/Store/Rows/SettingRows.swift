package import Domain
package import Ledger

extension TeamSetting: StoredRow {
  package static let table = Table(
    "team_setting", ["id", "team_id", "fact", "value", "phone", "from_day", "to_day"])

  package init(_ c: inout RowCursor) throws(StoreFault) {
    let (id, team, fact): (ID<TeamSetting>, ID<Team>, TeamFact) = (
      try c.id(), try c.id(), try c.code()
    )
    let text = try c.optionalLine()
    let phone = try c.optionalMake(PhoneNumber.init)
    self.init(
      id: id, team: team, fact: fact, value: text.map { TeamValue(text: $0, phone: phone) },
      fromDay: try c.day(), toDay: try c.optionalDay())
  }

  package var values: [Value] {
    [
      Value(id), Value(team), .text(fact.rawValue), Value(value?.text.text),
      Value(value?.phone?.e164), Value(fromDay), Value(toDay),
    ]
  }
  package var subject: Identity { Identity(team) }
}
