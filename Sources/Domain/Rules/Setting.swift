/// What is known of a team from a day on.
package enum TeamFact: String, CaseIterable, Sendable {
  case name = "team.name"
  /// The weight per full working week that the team holds itself to, instead of the norm.
  case band = "team.band"
  /// Who stands beside a family in a complaint or a conflict: the vertrouwenspersoon (Jeugdwet 4.1.9).
  case confidant = "support.confidant"
  /// Who helps people with questions about help, free of charge: cliëntondersteuning.
  case clientSupport = "support.client"
  /// That the team ended; it stays for the files it had.
  case ended = "team.end"

  /// Whether letters and plans name it with a telephone number.
  package var isSupport: Bool { self == .confidant || self == .clientSupport }
}

/// A fact of a team, from its first day up to the day it no longer holds.
package struct TeamSetting: Equatable, Sendable {
  package let id: ID<TeamSetting>
  package let team: ID<Team>
  package let fact: TeamFact
  package let value: TeamValue?
  package let fromDay: Day
  package var toDay: Day?

  package init(
    id: ID<TeamSetting>, team: ID<Team>, fact: TeamFact, value: TeamValue?, fromDay: Day,
    toDay: Day? = nil
  ) {
    self.id = id
    self.team = team
    self.fact = fact
    self.value = value
    self.fromDay = fromDay
    self.toDay = toDay
  }

  /// Whether it holds on `day`; `toDay` is the first day it no longer does.
  package func holds(on day: Day) -> Bool { fromDay <= day && toDay.map { day < $0 } ?? true }
}

/// What a fact says: words, and of a support contact its telephone number.
package struct TeamValue: Equatable, Sendable {
  package let text: Line
  package let phone: PhoneNumber?

  package init(text: Line, phone: PhoneNumber? = nil) {
    self.text = text
    self.phone = phone
  }

  package init(band: ClosedRange<Int>) throws(ValueFault) {
    self.init(text: try Line("\(band.lowerBound)-\(band.upperBound)"))
  }

  /// As it stands in a file and as `read` takes it.
  package var written: String {
    phone.map { "\(text.text), \($0.display)" } ?? text.text
  }

  /// The band it says, or nil where it says none.
  package var band: ClosedRange<Int>? {
    let ends = text.text.split(separator: "-", omittingEmptySubsequences: false)
      .map { Int($0) }
    guard ends.count == 2, let lowest = ends[0], let highest = ends[1],
      Self.bandRange.contains(lowest), Self.bandRange.contains(highest), lowest <= highest
    else { return nil }
    return lowest...highest
  }

  /// The weights a band may lie between.
  package static let bandRange = Norm.bandLowest.range

  /// Reads what was written for `fact`: a name, `18-24`, or `name, telephone`.
  package static func read(_ fact: TeamFact, _ text: String) throws(ValueFault) -> TeamValue {
    switch fact {
    case .name, .ended: return TeamValue(text: try Line(text))
    case .band:
      let value = TeamValue(text: try Line(text.filter { $0 != " " }))
      guard let band = value.band else { throw .bandForm }
      return try TeamValue(band: band)
    case .confidant, .clientSupport:
      guard let comma = text.lastIndex(of: ",") else { throw .phoneForm }
      return TeamValue(
        text: try Line(String(text[..<comma])),
        phone: try PhoneNumber(String(text[text.index(after: comma)...])))
    }
  }
}

/// Whom a letter or plan names for support that stands apart from the team.
package struct SupportContact: Equatable, Sendable {
  package let fact: TeamFact
  package let name: Line
  package let phone: PhoneNumber

  package init(fact: TeamFact, name: Line, phone: PhoneNumber) {
    self.fact = fact
    self.name = name
    self.phone = phone
  }
}

/// What is to be changed about how the house works.
package enum SettingChange: Equatable, Sendable {
  case norm(Norm, Int)
  /// At a place in the list, last where it is nil.
  case addDomain(Line, place: Int?)
  case renameDomain(Line, to: Line)
  case endDomain(Line)
  /// nil says that nothing holds any more.
  case team(Line, TeamFact, TeamValue?)
}

/// A change with the day it holds from, today where it is nil.
package struct NewSetting: Equatable, Sendable {
  package let change: SettingChange
  package let from: Day?

  package init(_ change: SettingChange, from: Day? = nil) {
    self.change = change
    self.from = from
  }
}

/// Why something of the house can't be changed so.
package enum SettingRefusal: Hashable, Sendable {
  case nameTaken(Line)
  /// Goals need one to be about.
  case lastDomain
  case teamEnded(Line)
  case teamInUse(families: Int, people: Int)

  package var code: String {
    switch self {
    case .nameTaken: "setting.nameTaken"
    case .lastDomain: "setting.lastDomain"
    case .teamEnded: "setting.teamEnded"
    case .teamInUse: "setting.teamInUse"
    }
  }
}
