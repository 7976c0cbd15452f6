import Domain
import Texts

// The forms of homes, stays and municipalities: their fields, and the command each makes.
extension FormBuilder {
  func homesFields(_ name: FormName) -> [FormField] {
    switch name {
    case .household:
      return [FormField(.householdName, .line(limit: 60))] + address(nil) + [
        .ticks(
          .secret, [FormField.Tick(id: "1", label: words.word(.homes(.isSecret)), isOn: false)])
      ]
    case .changeHousehold:
      let home = page?.homes.households.first { $0.id == subject.home }
      return [
        chosenHome, FormField(.householdName, .line(limit: 60), text: home?.name?.text ?? ""),
      ]
        + address(home)
    case .revealAddress:
      return [chosenHome, FormField(.reason, .line(limit: 200), required: true)]
    case .residence:
      return [
        .choice(.person, members(all: true), chosen: members(all: true).first?.id), chosenHome,
        .choice(.homeKind, kinds, chosen: HomeKind.main.rawValue), day,
      ]
    case .endResidence:
      return [
        .choice(.person, members(all: true), chosen: members(all: true).first?.id),
        .choice(.homeKind, kinds, chosen: HomeKind.second.rawValue), day,
      ]
    case .stay:
      return [
        .choice(.person, youths, chosen: subject.person?.uuid ?? youths.first?.id),
        .choice(
          .stayKind,
          StayKind.allCases.map {
            Choice(id: $0.rawValue, label: $0.rawValue + " " + words.name(of: $0))
          }),
        FormField(.place, .line(limit: 200), required: true),
        .remote(.municipality, .municipalities, required: false),
        FormField(.reason, .line(limit: 200)), day,
      ]
    case .endStay:
      let open = (page?.homes.stays ?? []).filter { $0.toDay == nil }.map { stay in
        Choice(id: stay.id.uuid, label: given(stay.person) + " " + stay.place.text)
      }
      return [.choice(.stay, open, chosen: subject.stay?.uuid ?? open.first?.id), day]
    case .municipality: return municipality
    default: return []
    }
  }

  private var day: FormField {
    FormField(.fromDay, .day, required: true, label: .fieldDay, text: text(today))
  }

  private var kinds: [Choice] {
    HomeKind.allCases.map { Choice(id: $0.rawValue, label: words.name(of: $0)) }
  }

  private var youths: [Choice] { members(all: false) }

  private func members(all: Bool) -> [Choice] {
    (page?.members ?? []).filter { all || $0.member.role == .youth }.map {
      Choice(
        id: $0.person.id.uuid, label: $0.person.name.full, detail: words.name(of: $0.member.role))
    }
  }

  private func given(_ person: ID<Person>) -> String {
    page?.members.first { $0.person.id == person }?.person.name.given ?? ""
  }

  private var chosenHome: FormField {
    guard let page else { return .choice(.household, []) }
    let lines = HomesLines(page: page, words: words, today: today)
    let choices = page.homes.open.map {
      Choice(id: $0.id.uuid, label: lines.label($0), detail: lines.address($0))
    }
    return .choice(.household, choices, chosen: subject.home?.uuid ?? choices.first?.id)
  }

  /// A secret address isn't filled in, so that nobody reads it over a shoulder.
  private func address(_ home: Household?) -> [FormField] {
    let code = home?.municipality ?? (home == nil ? page?.summary.municipality : nil)
    let municipality = code.map {
      Choice(id: $0.text, label: page?.homes.names[$0]?.text ?? $0.text)
    }
    return [
      FormField(.postalCode, .postalCode, text: home?.postalCode?.display ?? ""),
      FormField(
        .houseNumber, .line(limit: 5), text: home?.houseNumber.map { "\($0.number)" } ?? ""),
      FormField(.houseAddition, .line(limit: 6), text: home?.houseNumber?.addition ?? ""),
      .remote(.municipality, .municipalities, chosen: municipality, required: false),
    ]
  }

  /// Begins with what the rule proposes for the chosen youth.
  private var municipality: [FormField] {
    let youth =
      page?.homes.youths.first { $0.person == subject.person } ?? page?.homes.youths.first
    let proposal = youth?.proposal
    let code = proposal.map {
      Choice(
        id: $0.municipality.text,
        label: page?.homes.names[$0.municipality]?.text ?? $0.municipality.text)
    }
    return [
      .choice(.person, youths, chosen: youth?.person.uuid ?? youths.first?.id),
      .remote(.municipality, .municipalities, chosen: code),
      .choice(
        .residenceGround,
        ResidenceGround.allCases.map { Choice(id: $0.rawValue, label: words.name(of: $0)) },
        chosen: (proposal?.ground ?? .registered).rawValue),
      FormField(.reason, .line(limit: 200)), day,
    ]
  }
}

extension FormReader {
  func homesCommand(_ name: FormName) throws -> HomesCommand? {
    switch name {
    case .household:
      return .addHousehold(
        try newHousehold(isSecret: field(.secret)?.ticks.contains(where: \.isOn) ?? false))
    case .changeHousehold:
      let new = try newHousehold(isSecret: false)
      return home.map { .changeHousehold($0, new) }
    case .revealAddress:
      let reason = try line(.reason)
      return home.map { .reveal($0, reason: reason) }
    case .residence:
      let day = try day(.fromDay)
      guard let person, let home else { return nil }
      return .live(person, in: home, kind, from: day)
    case .endResidence:
      let day = try day(.fromDay)
      return person.map { .leave($0, kind, on: day) }
    case .stay:
      guard let person, let kind = StayKind(rawValue: text(.stayKind)) else { return nil }
      return .beginStay(
        NewStay(
          person: person, kind: kind, place: try line(.place), municipality: try municipality(),
          reason: try optionalLine(.reason), fromDay: try day(.fromDay)))
    case .endStay:
      let day = try day(.fromDay)
      return ID<Stay>(text(.stay)).map { .endStay($0, on: day) }
    case .municipality:
      guard let person else { return nil }
      return .setMunicipality(
        NewMunicipalityTerm(
          person: person, municipality: try municipality(),
          ground: ResidenceGround(rawValue: text(.residenceGround)),
          reason: try optionalLine(.reason), fromDay: try day(.fromDay)))
    default: return nil
    }
  }

  private var home: ID<Household>? { ID(text(.household)) }
  private var person: ID<Person>? { ID(text(.person)) }
  private var kind: HomeKind { HomeKind(rawValue: text(.homeKind)) ?? .main }

  private func newHousehold(isSecret: Bool) throws -> NewHousehold {
    NewHousehold(
      name: try optional(.householdName) { try Line($0, limit: 60) },
      postalCode: try optional(.postalCode) { try PostalCode($0) }, houseNumber: try house(),
      municipality: try municipality(), isSecret: isSecret)
  }
}
