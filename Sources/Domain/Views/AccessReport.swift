/// Who looked at or changed a family's file, for the family (NEN 7513): when, who, as what, on what
/// ground, and whether the emergency procedure was used.
package struct AccessReport: Equatable, Sendable {
  package let caseNumber: CaseNumber
  package let from: Day
  /// The last day.
  package let until: Day
  package let recipient: Line
  /// In the order of time; equal ones of a day stand together as one.
  package let lines: [AccessReportLine]

  package init(
    caseNumber: CaseNumber, from: Day, until: Day, recipient: Line, acts: [AccessReportLine]
  ) {
    self.caseNumber = caseNumber
    self.from = from
    self.until = until
    self.recipient = recipient
    var merged: [AccessReportLine] = []
    for act in acts {
      if let place = merged.lastIndex(where: { $0.isSame(as: act) }) {
        merged[place].times += 1
      } else {
        merged.append(act)
      }
    }
    lines = merged
  }
}

/// One thing somebody did with the file, on a day.
package struct AccessReportLine: Equatable, Sendable {
  package let day: Day
  package let name: Line
  /// The account that acted for him, where it was another's.
  package let account: Line?
  /// The code of the role that allowed it.
  package let role: String
  package let event: String
  package let basis: String?
  package let isEmergency: Bool
  package let wasDenied: Bool
  package var times = 1

  package init(
    day: Day, name: Line, account: Line? = nil, role: String, event: String, basis: String?,
    isEmergency: Bool,
    wasDenied: Bool
  ) {
    self.day = day
    self.name = name
    self.account = account
    self.role = role
    self.event = event
    self.basis = basis
    self.isEmergency = isEmergency
    self.wasDenied = wasDenied
  }

  func isSame(as other: AccessReportLine) -> Bool {
    var once = self
    once.times = other.times
    return once == other
  }
}
