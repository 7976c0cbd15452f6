import Domain
import Ledger
import Store

extension Context {
  func addProvider(_ name: Line, agb: AGB?) throws -> Outcome {
    let stamp = try permit(.writeProviders)
    return try store.record(stamp) { changes in
      if let agb {
        let taken: Provider? = try changes.first(where: "agb = ?", [.text(agb.digits)])
        if taken != nil { throw Refusal.agbTaken }
      }
      let provider = Provider(id: changes.newID(), name: name, agb: agb)
      let written = try changes.insert(provider)
      return (
        .done(.providerAdded(provider.id, name)), Act(.providerAdded, of: nil, by: written)
      )
    }
  }

  /// Adds a user with his roles; a team that isn't known is made, and said.
  func addUser(_ new: NewUser) throws -> Outcome {
    let stamp = try permit(.manageUsers)
    return try store.record(stamp) { changes in
      let taken: User? = try changes.first(where: "login = ?", [.text(new.login.text)])
      if taken != nil { throw Refusal.loginTaken(new.login) }
      guard !new.roles.isEmpty else { throw Refusal.value(field: .role, .empty) }
      let team = try new.team.map { try changes.team($0) }
      let user = User(id: changes.newID(), login: new.login, name: new.name, phone: new.phone)
      let written = try changes.insert(user)
      for role in new.roles {
        try changes.insert(
          RoleGrant(
            id: changes.newID(), user: user.id, role: role, team: team?.team.id,
            fromDay: today))
      }
      let newTeam = team.flatMap { $0.isNew ? $0.team.name : nil }
      return (
        .done(.userAdded(new.login, newTeam: newTeam)), Act(.userAdded, of: nil, by: written)
      )
    }
  }

  func disableUser(_ login: Login) throws -> Outcome {
    let stamp = try permit(.manageUsers)
    return try store.record(stamp) { changes in
      var user = try changes.worker(login, .login)
      guard user.id != self.user else { throw Refusal.nothingToDo }
      user.disabledOn = today
      let written = try changes.update(user)
      return (.done(.userDisabled(login)), Act(.userDisabled, of: nil, by: written))
    }
  }
}

extension Changes {
  /// The team of that name; one that isn't there is made with its provider *lokaal team*.
  func team(_ name: Line) throws -> (team: Team, isNew: Bool) {
    let known: [Team] = try all(where: "1 ORDER BY id", [])
    let key = NameFolding.key(name.text)
    if let team = known.first(where: { NameFolding.key($0.name.text) == key }) {
      try SettingsQuery(self).refuseEnded(team)
      return (team, false)
    }
    let team = Team(id: newID(), name: name)
    try insert(team)
    let isFirst = known.isEmpty
    let label = isFirst ? Line(known: "Lokaal team") : try Line("Lokaal team \(name.text)")
    try insert(Provider(id: newID(), name: label, agb: nil, team: team.id))
    return (team, true)
  }
}
