import Domain

/// The people who work with the program in the demo, and the organisations they work with.
struct DemoStaff {
  let teams: [Team]
  /// Those who work for all teams.
  let house: [NewUser]

  struct Team {
    let name: Line
    let coordinators: [NewUser]
    let supervisor: NewUser
    let poh: NewUser

    /// Who enters what comes in by letter and telephone.
    var entry: NewUser { coordinators[0] }
  }

  init(_ plan: DemoPlan) throws {
    var writer = Writer(chance: DemoChance(seed: plan.seed, part: -2))
    var teams: [Team] = []
    for index in 0..<plan.teamCount {
      let size = plan.families / plan.teamCount + (index < plan.families % plan.teamCount ? 1 : 0)
      teams.append(try writer.team(index, coordinators: max(2, min(5, (size + 21) / 22))))
    }
    self.teams = teams
    house = try Self.others.map { login, name, role in
      try writer.user(name, [role], nil, login: login)
    }
  }

  /// Everybody to make an account for.
  var everybody: [NewUser] {
    teams.flatMap { $0.coordinators + [$0.supervisor, $0.poh] } + house
  }

  static let providers: [(name: StaticString, agb: StaticString)] = [
    ("Kompas Jeugd", "22010408"), ("De Vuurtoren", "22011523"), ("Jeugdhulp Het Baken", "22012637"),
    ("Praktijk De Linde", "22013741"), ("Thuisbasis Haaglanden", "22014856"),
    ("Jonge Wieken", "22015962"), ("De Steiger Jeugdzorg", "22017074"),
    ("Noorderspoor", "22018189"),
  ]

  static let controller = "rvelden"

  private static let others: [(String, String, Role)] = [
    (controller, "Ronald van der Velden", .controller),
    ("ghoekstra", "Gerda Hoekstra", .backoffice),
    ("mkaya", "Meryem Kaya", .privacyOfficer), ("jpinas", "Johan Pinas", .logKeeper),
    ("wprins", "Wouter Prins", .administrator),
  ]
}

/// Makes people with logins that nobody has yet.
private struct Writer {
  var chance: DemoChance
  private var logins: Set<String> = []
  private var phones = 0

  init(chance: DemoChance) { self.chance = chance }

  mutating func team(_ index: Int, coordinators count: Int) throws -> DemoStaff.Team {
    let name = try Line(Self.name(ofTeam: index))
    if index == 0 {
      return DemoStaff.Team(
        name: name,
        coordinators: try Self.first.prefix(count).map { login, full in
          try user(full, [.coordinator], name, login: login)
        }, supervisor: try user("Tineke van Dam", [.supervisor], name, login: "tvandam"),
        poh: try user("Petra Mulder", [.poh], name, login: "pmulder"))
    }
    var coordinators: [NewUser] = []
    for _ in 0..<count { coordinators.append(try invented(.coordinator, name)) }
    return DemoStaff.Team(
      name: name, coordinators: coordinators, supervisor: try invented(.supervisor, name),
      poh: try invented(.poh, name))
  }

  mutating func user(
    _ name: String, _ roles: [Role], _ team: Line?, login: String
  ) throws -> NewUser {
    logins.insert(login)
    defer { phones += 1 }
    return NewUser(
      login: try Login(login), name: try Line(name), roles: roles, team: team,
      phone: try PhoneNumber("0\(701_234_000 + phones % 1000)"))
  }

  private mutating func invented(_ role: Role, _ team: Line) throws -> NewUser {
    let origin = chance.one([DemoOrigin.dutch, .dutch, .frisian, .surinamese, .moroccan])
    let name = try DemoOrigin.name(
      chance.one(chance.percent(75) ? origin.mothers : origin.fathers), chance.one(origin.surnames))
    let words = NameFolding.words(name.full)
    let core = (words.first?.prefix(1) ?? "x") + words.dropFirst().joined()
    let letters = core.filter { $0.isASCII && $0.isLetter }.prefix(24)
    var (login, number) = (String(letters), 1)
    while logins.contains(login) {
      number += 1
      login = "\(letters)\(number)"
    }
    return try user(name.full, [role], team, login: login)
  }

  private static func name(ofTeam index: Int) -> String {
    index < names.count ? names[index] : "Wijkteam \(index + 1)"
  }

  private static let names = [
    "Oost", "West", "Noord", "Zuid", "Centrum", "Binnenstad", "Duinzicht", "Vogelwijk",
    "Stationsbuurt",
  ]

  private static let first = [
    ("avisser", "Anne Visser"), ("byildiz", "Burcu Yıldız"), ("cdejong", "Carla de Jong"),
    ("dbakker", "Daan Bakker"), ("eachahbar", "Esma Achahbar"),
  ]
}
