import Domain
import Texts

// The forms of the house: who works here, and settings, each with the day from which it holds.
extension FormBuilder {
  func houseFields(_ name: FormName) -> [FormField] {
    switch name {
    case .newUser: newUser
    case .norm:
      [
        FormField(
          .normValue, .line(limit: 4), required: true,
          text: subject.norm.map { "\($0.value)" } ?? ""),
        FormField(.fromDay, .day, required: true, text: text(today)),
      ]
    default: settingFields(name)
    }
  }

  private var newUser: [FormField] {
    let roles = Role.allCases.map {
      FormField.Tick(id: $0.rawValue, label: words.name(of: $0), isOn: false)
    }
    return [
      FormField(.login, .login, required: true),
      FormField(.fullName, .line(limit: 200), required: true),
      .ticks(.role, roles, required: true), FormField(.team, .line(limit: 200)),
      FormField(.phone, .phone),
    ]
  }

  private func settingFields(_ name: FormName) -> [FormField] {
    let from = FormField(.fromDay, .day, required: true, text: text(today))
    guard let setting = subject.setting, name != .endSetting else { return [from] }
    switch setting {
    case .newDomain: return [FormField(.lifeDomain, .line(limit: 60), required: true), from]
    case .domain(let domain):
      return [
        FormField(.lifeDomain, .line(limit: 60), required: true, text: domain.name.text), from,
      ]
    case .team(let line, let fact): return fields(line, fact) + [from]
    }
  }

  private func fields(_ line: SettingsPage.TeamLine, _ fact: TeamFact) -> [FormField] {
    let value = line.current(fact)?.value
    switch fact {
    case .name:
      return [FormField(.team, .line(limit: 200), required: true, text: line.team.name.text)]
    case .band, .ended:
      return [
        FormField(.normValue, .line(limit: 9), required: true, text: value?.written ?? "")
      ]
    case .confidant, .clientSupport:
      return [
        FormField(.fullName, .line(limit: 200), required: true, text: value?.text.text ?? ""),
        FormField(.phone, .phone, required: true, text: value?.phone?.display ?? ""),
      ]
    }
  }
}

extension FormReader {
  func houseCommand(_ name: FormName) throws -> Command? {
    switch name {
    case .newUser: .addUser(try user())
    case .norm: try norm()
    default: try settingCommand(name)
    }
  }

  private func user() throws -> NewUser {
    let roles = (field(.role)?.ticks ?? []).filter(\.isOn).compactMap { Role(rawValue: $0.id) }
    return NewUser(
      login: try value(.login) { try Login($0) }, name: try line(.fullName), roles: roles,
      team: try optionalLine(.team), phone: try optional(.phone) { try PhoneNumber($0) })
  }

  private func norm() throws -> Command? {
    guard let norm = subject.norm?.norm else { return nil }
    let value: Int = try value(.normValue) { text in
      guard let value = Int(text.filter { $0 != " " }) else { throw ValueFault.numberForm }
      return value
    }
    return .config(.setNorm(norm, value, from: try day(.fromDay)))
  }

  private func settingCommand(_ name: FormName) throws -> Command? {
    guard let setting = subject.setting else { return nil }
    let change = name == .endSetting ? ending(setting) : try changing(setting)
    let from = try day(.fromDay)
    return change.map { .config(.change([NewSetting($0, from: from)])) }
  }

  private func ending(_ setting: SettingSubject) -> SettingChange? {
    switch setting {
    case .newDomain: nil
    case .domain(let domain): .endDomain(domain.name)
    case .team(let line, .name): .team(line.team.name, .ended, nil)
    case .team(let line, let fact): .team(line.team.name, fact, nil)
    }
  }

  private func changing(_ setting: SettingSubject) throws -> SettingChange? {
    switch setting {
    case .newDomain: .addDomain(try line(.lifeDomain), place: nil)
    case .domain(let domain): .renameDomain(domain.name, to: try line(.lifeDomain))
    case .team(let line, let fact): .team(line.team.name, fact, try value(of: fact))
    }
  }

  private func value(of fact: TeamFact) throws -> TeamValue {
    switch fact {
    case .name: TeamValue(text: try line(.team))
    case .band, .ended: try value(.normValue) { try TeamValue.read(fact, $0) }
    case .confidant, .clientSupport:
      TeamValue(
        text: try line(.fullName), phone: try value(.phone) { try PhoneNumber($0) })
    }
  }
}
