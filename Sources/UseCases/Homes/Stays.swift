import Domain
import Store

// Places of stay: who goes on to another place is moved on, which is not the end of help.
extension Context {
  func beginStay(
    _ new: NewStay, _ family: ID<Family>, _ expecting: Int?
  ) throws -> Outcome {
    if let code = new.municipality { try check(code) }
    return try change(family, expecting: expecting, as: .stayBegun) { edit in
      _ = try edit.place(of: new.person)
      let stays: [Stay] = try edit.changes.all(
        where: "person_id = ? ORDER BY from_day, nr", [Value(new.person)])
      let current = stays.first { $0.toDay == nil }
      let day = try edit.day(
        new.fromDay, notBefore: stays.map { $0.toDay ?? $0.fromDay }.max())
      let next = Stay(
        id: edit.changes.newID(), family: family, number: try edit.nextNumber(Stay.table),
        person: new.person, kind: new.kind, place: new.place, municipality: new.municipality,
        reason: new.reason, fromDay: day)
      if var current {
        // What is put right on its own day was never a place where he stayed.
        guard new.reason != nil || current.isSamePlace(as: next) || current.fromDay == day else {
          throw Refusal.value(field: .reason, .empty)
        }
        current.toDay = day
        try edit.changes.update(current)
      }
      let written = try edit.changes.insert(next)
      try edit.rise()
      let back = current.map { HomesCommand.beginStay(NewStay($0, from: day)) }
      edit.undo = [.homes(family, back ?? .endStay(next.id, on: day), expecting: nil)]
      return Act(.stayBegun, of: family, by: written)
    }
  }

  func endStay(
    _ id: ID<Stay>, on day: Day?, _ family: ID<Family>, _ expecting: Int?
  ) throws -> Outcome {
    try change(family, expecting: expecting, as: .stayEnded) { edit in
      var stay = try edit.own(id, .stay)
      guard stay.toDay == nil else { throw Refusal.alreadyDone }
      let day = try edit.day(day, notBefore: stay.fromDay)
      stay.toDay = day
      let written = try edit.changes.update(stay)
      try edit.rise()
      edit.undo = [.homes(family, .beginStay(NewStay(stay, from: day)), expecting: nil)]
      return Act(.stayEnded, of: family, by: written)
    }
  }
}

extension NewStay {
  fileprivate init(_ stay: Stay, from day: Day) {
    self.init(
      person: stay.person, kind: stay.kind, place: stay.place, municipality: stay.municipality,
      reason: stay.reason, fromDay: day)
  }
}
