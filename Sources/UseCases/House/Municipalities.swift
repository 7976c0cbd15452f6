import Domain
import Store

extension Context {
  /// Adds municipalities to the list; one whose name changed gets a new row and the older one ends.
  func addMunicipalities(_ new: [NewMunicipality]) throws -> Outcome {
    let stamp = try permit(.manageLists)
    var known = 0
    do {
      return try store.record(stamp) { changes in
        known = 0
        var last: Written?
        for entry in new {
          guard let written = try add(entry, changes) else {
            known += 1
            continue
          }
          last = written
        }
        guard let last else { throw Refusal.nothingToDo }
        let count = new.count - known
        return (
          .done(.municipalitiesAdded(count: count, known: known)),
          Act(.municipalitiesAdded, of: nil, by: last, count: count)
        )
      }
    } catch Refusal.nothingToDo {
      return .done(.municipalitiesAdded(count: 0, known: known))
    }
  }

  private func add(_ entry: NewMunicipality, _ changes: Changes) throws -> Written? {
    let current: Municipality? = try changes.first(
      where: "code = ? AND to_day IS NULL", [.text(entry.code.text)])
    if current?.name == entry.name { return nil }
    if var current {
      current.toDay = max(today, current.fromDay)
      try changes.update(current)
    }
    return try changes.insert(
      Municipality(
        id: changes.newID(), code: entry.code, name: entry.name, fromDay: today))
  }
}
