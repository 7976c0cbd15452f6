import Domain
import Ledger
import Store

// Where the people of a family live: each change is one command of ``HomesCommand``.
extension Context {
  func homes(
    _ command: HomesCommand, of family: ID<Family>, expecting: Int?
  ) throws -> Outcome {
    switch command {
    case .addHousehold(let new): try addHousehold(new, family, expecting)
    case .changeHousehold(let id, let new): try changeHousehold(id, new, family, expecting)
    case .setSecret(let id, let isSecret): try setSecret(id, isSecret, family, expecting)
    case .endHousehold(let id, let day): try endHousehold(id, on: day, family, expecting)
    case .reopenHousehold(let id): try reopenHousehold(id, family, expecting)
    case .reveal(let id, let reason): try reveal(id, reason, family)
    case .live(let person, let id, let kind, let day):
      try live(person, in: id, kind, from: day, family, expecting)
    case .leave(let person, let kind, let day): try leave(person, kind, on: day, family, expecting)
    case .beginStay(let new): try beginStay(new, family, expecting)
    case .endStay(let id, let day): try endStay(id, on: day, family, expecting)
    case .setMunicipality(let new): try setMunicipality(new, family, expecting)
    case .endMunicipality(let person, let day):
      try endMunicipality(of: person, on: day, family, expecting)
    }
  }
}

extension Context {
  private func addHousehold(
    _ new: NewHousehold, _ family: ID<Family>, _ expecting: Int?
  ) throws -> Outcome {
    try new.check()
    if let code = new.municipality { try check(code) }
    return try change(family, expecting: expecting, as: .householdAdded) { edit in
      try edit.refuseKnown(new, but: nil)
      let home = Household(
        id: edit.changes.newID(), family: family, postalCode: new.postalCode,
        houseNumber: new.houseNumber, municipality: new.municipality, isSecret: new.isSecret,
        name: new.name)
      let written = try edit.changes.insert(home)
      if new.isSecret { try edit.hideReferrals() }
      try edit.rise()
      edit.undo = [.homes(family, .endHousehold(home.id, on: nil), expecting: nil)]
      return Act(.householdAdded, of: family, by: written)
    }
  }

  private func changeHousehold(
    _ id: ID<Household>, _ new: NewHousehold, _ family: ID<Family>, _ expecting: Int?
  ) throws -> Outcome {
    try new.checkAddress()
    if let code = new.municipality { try check(code) }
    return try change(family, expecting: expecting, as: .householdChanged) { edit in
      let old = try edit.household(id)
      try edit.refuseKnown(new, but: id)
      var home = old
      home.name = new.name ?? old.name
      home.postalCode = new.postalCode ?? old.postalCode
      home.houseNumber = new.houseNumber ?? old.houseNumber
      home.municipality = new.municipality ?? old.municipality
      guard home != old else { throw Refusal.nothingToDo }
      let written = try edit.changes.update(home)
      if home.isSecret { try edit.hideReferrals() }
      try edit.rise()
      edit.undo = [.homes(family, .changeHousehold(id, NewHousehold(old)), expecting: nil)]
      return Act(.householdChanged, of: family, by: written)
    }
  }

  /// From here on the address is out of every search, or back in it.
  private func setSecret(
    _ id: ID<Household>, _ isSecret: Bool, _ family: ID<Family>, _ expecting: Int?
  ) throws -> Outcome {
    try change(family, expecting: expecting, as: isSecret ? .addressHidden : .addressOpened) {
      edit in
      var home = try edit.household(id)
      guard home.isSecret != isSecret else { throw Refusal.nothingToDo }
      home.isSecret = isSecret
      let written = try edit.changes.update(home)
      try edit.hideReferrals()
      try edit.rise()
      edit.undo = [.homes(family, .setSecret(id, !isSecret), expecting: nil)]
      return Act(isSecret ? .addressHidden : .addressOpened, of: family, by: written)
    }
  }

  private func endHousehold(
    _ id: ID<Household>, on day: Day?, _ family: ID<Family>, _ expecting: Int?
  ) throws -> Outcome {
    try change(family, expecting: expecting, as: .householdEnded) { edit in
      var home = try edit.household(id)
      guard home.endedOn == nil else { throw Refusal.alreadyDone }
      let facts = try edit.homeFacts()
      guard !facts.residences.contains(where: { $0.household == id && $0.toDay == nil }) else {
        throw Refusal.householdLivedIn
      }
      let day = try happened(day)
      let last = facts.residences.filter { $0.household == id }.compactMap(\.toDay).max()
      if let last, day < last { throw Refusal.dayBeforePrevious(previous: last) }
      home.endedOn = day
      let written = try edit.changes.update(home)
      try edit.rise()
      edit.undo = [.homes(family, .reopenHousehold(id), expecting: nil)]
      return Act(.householdEnded, of: family, by: written)
    }
  }

  /// An end that was a mistake.
  private func reopenHousehold(
    _ id: ID<Household>, _ family: ID<Family>, _ expecting: Int?
  ) throws -> Outcome {
    try change(family, expecting: expecting, as: .householdChanged) { edit in
      var home = try edit.household(id)
      guard home.endedOn != nil else { throw Refusal.nothingToDo }
      try edit.refuseKnown(NewHousehold(home), but: id)
      home.endedOn = nil
      let written = try edit.changes.update(home)
      try edit.rise()
      edit.undo = [.homes(family, .endHousehold(id, on: nil), expecting: nil)]
      return Act(.householdChanged, of: family, by: written)
    }
  }

  /// The row that says who looked, and why, is committed before the address is handed out.
  private func reveal(
    _ id: ID<Household>, _ reason: Line, _ family: ID<Family>
  ) throws -> Outcome {
    let stamp = try permit(.revealAddress, over: owner(family))
    let home = try store.record(stamp) { changes in
      let found: Household? = try changes.first(
        where: "id = ? AND family_id = ?", [Value(id), Value(family)])
      guard let home = found else { throw Refusal.noSuchRecord(.household) }
      guard home.isSecret else { throw Refusal.addressNotSecret }
      let written = try changes.insert(
        AddressReveal(
          id: changes.newID(), family: family, household: id, user: user, onDay: today,
          reason: reason))
      return (home, Act(.addressRevealed, of: family, by: written))
    }
    return .address(home)
  }
}

// Who lives where.
extension Context {
  private func live(
    _ person: ID<Person>, in id: ID<Household>, _ kind: HomeKind, from: Day?,
    _ family: ID<Family>, _ expecting: Int?
  ) throws -> Outcome {
    try change(family, expecting: expecting, as: .residenceSet) { edit in
      let home = try edit.household(id)
      guard home.endedOn == nil else { throw Refusal.noSuchRecord(.household) }
      var member = try edit.place(of: person)
      let homes = try edit.homeFacts().residences.filter { $0.person == person }
      let current = homes.first { $0.kind == kind && $0.toDay == nil }
      let other = homes.first { $0.kind != kind && $0.toDay == nil }
      guard current?.household != id else { throw Refusal.livesThere }
      if kind == .second, other?.household == id { throw Refusal.livesThere }
      let day = try edit.day(from, after: homes.filter { $0.kind == kind })
      try edit.end(current, on: day)
      var back: [HomesCommand] = [
        current.map { .live(person, in: $0.household, kind, from: day) }
          ?? .leave(person, kind, on: day)
      ]
      // Who makes his second home his main one has no second one there any more.
      if kind == .main, let other, other.household == id {
        let last = try edit.day(day, after: [other])
        try edit.end(other, on: last)
        back.append(.live(person, in: id, .second, from: day))
      }
      let written = try edit.changes.insert(
        Residence(
          id: edit.changes.newID(), family: family,
          number: try edit.nextNumber(Residence.table), person: person, household: id, kind: kind,
          fromDay: day))
      if kind == .main {
        member.household = id
        try edit.changes.update(member)
      }
      try edit.rise()
      edit.undo = back.map { .homes(family, $0, expecting: nil) }
      return Act(.residenceSet, of: family, by: written)
    }
  }

  private func leave(
    _ person: ID<Person>, _ kind: HomeKind, on day: Day?, _ family: ID<Family>,
    _ expecting: Int?
  ) throws -> Outcome {
    try change(family, expecting: expecting, as: .residenceEnded) { edit in
      var member = try edit.place(of: person)
      let homes = try edit.homeFacts().residences.filter { $0.person == person && $0.kind == kind }
      guard let current = homes.first(where: { $0.toDay == nil }) else {
        throw Refusal.noSuchRecord(.household)
      }
      let day = try edit.day(day, after: [current])
      let ended = try edit.end(current, on: day)
      if kind == .main {
        member.household = nil
        try edit.changes.update(member)
      }
      let risen = try edit.rise()
      edit.undo = [
        .homes(family, .live(person, in: current.household, kind, from: day), expecting: nil)
      ]
      return Act(.residenceEnded, of: family, by: ended ?? risen)
    }
  }
}

extension NewHousehold {
  fileprivate init(_ home: Household) {
    self.init(
      name: home.name, postalCode: home.postalCode, houseNumber: home.houseNumber,
      municipality: home.municipality)
  }
}
