import Domain
import Ledger

// Places beside the file that is somebody's own.
extension MergeMover {
  /// Whoever had a place in the file that stays beside his own in the one that goes, or the other way
  /// round, has one place now; a second place beside a third file goes along.
  func moveSecondPlaces(_ gone: ID<Family>, _ kept: ID<Family>) throws {
    let open: [SecondPlace] = try changes.all(
      where: "to_day IS NULL AND family_id IN (?, ?) ORDER BY id", [Value(gone), Value(kept)])
    for place in open {
      let isBetween = [gone, kept].contains(place.ownFamily)
      let hasOne = open.contains { $0.family == kept && $0.person == place.person }
      if isBetween || (place.family == gone && hasOne) {
        try end(place)
      } else if place.family == gone {
        try set(SecondPlace.table, place.identity, [("family_id", Value(kept))])
      }
    }
  }

  /// A second place of the one who goes ends where the one who stays is in that file already, or where
  /// the file it stands beside is no longer his own.
  func moveSecondPlaces(_ pair: PersonPair) throws {
    let open: [SecondPlace] = try changes.all(
      where: "person_id = ? AND to_day IS NULL ORDER BY id", [Value(pair.merged)])
    let kept: [FamilyMember] = try changes.all(
      where: "person_id = ? AND to_day IS NULL", [Value(pair.kept)])
    for place in open {
      let isThere = kept.contains { $0.family == place.family }
      let isOwn = kept.contains { $0.isPrimary && $0.family != place.ownFamily }
      if isThere || isOwn { try end(place) }
    }
  }

  private func end(_ place: SecondPlace) throws {
    try set(
      SecondPlace.table, place.identity, [("to_day", Value(max(today, place.fromDay)))])
  }
}
