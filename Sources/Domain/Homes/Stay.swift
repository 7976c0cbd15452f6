/// A period in which a youth lives with a provider or foster parents (verblijf).
package struct Stay: Equatable, Sendable {
  package let id: ID<Stay>
  package let family: ID<Family>
  package let number: Int
  package let person: ID<Person>
  package let kind: StayKind
  package let place: Line
  /// Where the place lies, which is not who is responsible.
  package let municipality: MunicipalityCode?
  /// Why he went there; asked of who moves on from another place.
  package let reason: Line?
  package let fromDay: Day
  package var toDay: Day?

  package init(
    id: ID<Stay>, family: ID<Family>, number: Int, person: ID<Person>, kind: StayKind, place: Line,
    municipality: MunicipalityCode?, reason: Line?, fromDay: Day, toDay: Day? = nil
  ) {
    self.id = id
    self.family = family
    self.number = number
    self.person = person
    self.kind = kind
    self.place = place
    self.municipality = municipality
    self.reason = reason
    self.fromDay = fromDay
    self.toDay = toDay
  }

  package func holds(on day: Day) -> Bool { fromDay <= day && toDay.map { day < $0 } ?? true }

  /// An empty period was taken back on its own day and never held.
  var everHeld: Bool { toDay != fromDay }

  /// The day on which the uninterrupted stay of a youth on `day` began, over all its places.
  package static func began(_ stays: [Stay], on day: Day) -> Day? {
    let own = stays.filter(\.everHeld)
    guard var first = own.first(where: { $0.holds(on: day) })?.fromDay else { return nil }
    while let before = own.first(where: { $0.toDay == first }) { first = before.fromDay }
    return first
  }
}

/// The kinds of help with stay, by the code list of the CBS.
package enum StayKind: String, CaseIterable, Sendable {
  case fosterCare = "11"
  case familyLike = "12"
  case secure = "13"
  case other = "14"
}

/// That a youth went from one place of stay to another (doorplaatsing).
///
/// It follows from the stays: the next begins on the day the last one ended, elsewhere. Who went
/// home in between was placed anew. Another lead provider is a ``ProviderSwitch``, counted apart.
package struct PlacementMove: Equatable, Sendable {
  package let person: ID<Person>
  package let from: Stay
  package let to: Stay

  package static func among(_ stays: [Stay]) -> [PlacementMove] {
    let people = Dictionary(grouping: stays.filter(\.everHeld), by: \.person)
    let moves = people.values.flatMap { own -> [PlacementMove] in
      let ordered = own.sorted { ($0.fromDay, $0.number) < ($1.fromDay, $1.number) }
      return zip(ordered, ordered.dropFirst()).compactMap { from, to in
        guard from.toDay == to.fromDay, !from.isSamePlace(as: to) else { return nil }
        return PlacementMove(person: to.person, from: from, to: to)
      }
    }
    return moves.sorted { ($0.to.fromDay, $0.to.number) < ($1.to.fromDay, $1.to.number) }
  }
}

extension Stay {
  package func isSamePlace(as other: Stay) -> Bool {
    NameFolding.key(place.text) == NameFolding.key(other.place.text)
  }
}
