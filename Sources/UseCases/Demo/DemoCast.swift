import Domain

/// The people of one family of the demo, with where they live.
struct DemoCast {
  var children: [NewMember]
  var parents: [NewMember]
  var municipality: MunicipalityCode
  var postalCode: PostalCode
  var houseNumber: HouseNumber
  let school: String

  var child: NewMember { children[0] }
  var parent: NewMember { parents[0] }

  /// The blanks of the texts for this family, but for the professionals.
  func blanks(child index: Int = 0) -> [String: String] {
    [
      "kind": children[min(index, children.count - 1)].name.given, "ouder": parent.name.given,
      "school": school,
    ]
  }
}

/// Invents families: names that go together, ages that fit, addresses that could be.
struct DemoCasting {
  let today: Day
  let places: [DemoPlaces]
  var numbers: DemoNumbers

  init(_ plan: DemoPlan) throws {
    today = plan.today
    places = try DemoPlaces.all()
    numbers = DemoNumbers(seed: plan.seed)
  }

  /// The people of one family, as they are on `openedOn`, the day its file opens.
  mutating func family(openedOn: Day, _ chance: inout DemoChance) throws -> DemoCast {
    let place = chance.one(places)
    let (origin, other) = origins(&chance)
    let surname = chance.one(origin.surnames)
    let second = chance.one(other.surnames)
    let isDouble = chance.percent(8)
    var cast = DemoCast(
      children: [], parents: [], municipality: place.code,
      postalCode: try place.postalCode(&chance),
      houseNumber: try DemoPlaces.houseNumber(&chance), school: chance.one(Self.schools))
    let ages = Self.ages(&chance)
    let family = isDouble ? Self.joined(surname, second) : surname
    var taken: Set<String> = []
    for age in ages {
      cast.children.append(
        try child(age, origin, family, at: cast, on: openedOn, &taken, &chance))
    }
    let mother = isDouble ? second : chance.percent(65) ? chance.one(other.surnames) : surname
    let parents = try self.parents(
      origin, (mother, surname), oldest: ages[0], at: cast, on: openedOn, &chance)
    cast.parents = parents
    return cast
  }

  /// A child of that age, with a BSN unless it isn't known yet.
  mutating func child(
    _ age: Int, _ origin: DemoOrigin, _ surname: String, at home: DemoCast, on day: Day,
    _ taken: inout Set<String>, _ chance: inout DemoChance
  ) throws -> NewMember {
    let isGirl = chance.percent(49)
    let free = (isGirl ? origin.girls : origin.boys).filter { !taken.contains($0) }
    let given = chance.one(free)
    taken.insert(given)
    return NewMember(
      name: try DemoOrigin.name(given, surname),
      birth: BirthDate(day.adding(days: -age * 365 - chance.of(20...340))),
      gender: isGirl ? .female : .male, bsn: chance.percent(94) ? try numbers.bsn() : nil,
      role: .youth, postalCode: home.postalCode, houseNumber: home.houseNumber)
  }

  private mutating func parents(
    _ origin: DemoOrigin, _ surnames: (mother: String, father: String), oldest: Int,
    at home: DemoCast, on day: Day, _ chance: inout DemoChance
  ) throws -> [NewMember] {
    func parent(_ given: String, _ surname: String, _ gender: Gender, _ phone: PhoneNumber) throws
      -> NewMember
    {
      let age = oldest + chance.of(22...36)
      return NewMember(
        name: try DemoOrigin.name(given, surname),
        birth: BirthDate(day.adding(days: -age * 365 - chance.of(1...360))), gender: gender,
        phone: phone, role: .parent, postalCode: home.postalCode, houseNumber: home.houseNumber)
    }
    let mother = try parent(
      chance.one(origin.mothers), surnames.mother, .female, try numbers.mobile())
    guard chance.percent(68) else { return [mother] }
    var father = try parent(
      chance.one(origin.fathers), surnames.father, .male, try numbers.mobile())
    if chance.percent(35) {
      father.postalCode = try chance.one(places).postalCode(&chance)
      father.houseNumber = try DemoPlaces.houseNumber(&chance)
    }
    return chance.percent(80) ? [mother, father] : [father, mother]
  }

  private func origins(_ chance: inout DemoChance) -> (DemoOrigin, DemoOrigin) {
    let own: DemoOrigin =
      switch chance.of(0...99) {
      case ..<56: .dutch
      case ..<62: .frisian
      case ..<71: .turkish
      case ..<80: .moroccan
      case ..<87: .surinamese
      case ..<93: .polish
      case ..<97: .antillean
      default: .vietnamese
      }
    return (own, chance.percent(75) ? own : .dutch)
  }

  private static func joined(_ first: String, _ second: String) -> String {
    let core = second.split(separator: "|").map(String.init)
    return first + "-" + core.joined(separator: " ")
  }

  /// One to four children between one and seventeen years old, the oldest first.
  private static func ages(_ chance: inout DemoChance) -> [Int] {
    let count = [1, 1, 1, 2, 2, 2, 2, 3, 3, 4][chance.of(0...9)]
    var ages = [chance.of(max(5, count * 3)...17)]
    while ages.count < count { ages.append(max(1, ages[ages.count - 1] - chance.of(2...3))) }
    return ages
  }

  private static let schools = [
    "De Regenboog", "Het Kompas", "De Klimop", "De Wegwijzer", "Het Lyceum", "De Meander",
    "De Vlieger", "Het Palet", "De Brug", "De Toermalijn", "Het Anker", "De Windroos",
  ]
}
