/// Which lines of the log.
package struct LogFilter: Equatable, Sendable {
  package var caseNumber: CaseNumber?
  package var limit: Int
  /// Only entries before this sequence number.
  package var before: Int64?

  package init(caseNumber: CaseNumber? = nil, limit: Int = 50, before: Int64? = nil) {
    self.caseNumber = caseNumber
    self.limit = limit
    self.before = before
  }
}

/// One line of the log for people: who did what, when, about which case.
package struct LogLine: Equatable, Sendable {
  package let sequence: Int64
  package let at: Instant
  package let actor: Login?
  package let role: String
  /// The event's code, which `Texts` words.
  package let event: String
  package let caseNumber: CaseNumber?
  package let basis: String?
  package let count: Int?
  package let wasDenied: Bool

  package init(
    sequence: Int64, at: Instant, actor: Login?, role: String, event: String,
    caseNumber: CaseNumber?, basis: String?, count: Int?, wasDenied: Bool
  ) {
    self.sequence = sequence
    self.at = at
    self.actor = actor
    self.role = role
    self.event = event
    self.caseNumber = caseNumber
    self.basis = basis
    self.count = count
    self.wasDenied = wasDenied
  }

  /// The same without saying which case it was about.
  package var withoutCase: LogLine {
    LogLine(
      sequence: sequence, at: at, actor: actor, role: role, event: event, caseNumber: nil,
      basis: basis, count: count, wasDenied: wasDenied)
  }
}
