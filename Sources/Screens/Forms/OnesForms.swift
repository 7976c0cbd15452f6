import Domain
import Texts

// The forms of the six: who coordinates, the contact point, provider, budget and risk.
extension FormBuilder {
  func onesFields(_ name: FormName) -> [FormField] {
    switch name {
    case .coordinator: coordinator
    case .contactPoint: contactPoint
    case .provider: provider
    case .budget: budget
    case .risk: risk
    case .familyContact: familyContact
    default: []
    }
  }

  private var coordinator: [FormField] {
    let current = page?.coordinator?.login.text
    return [
      .remote(
        .user, .coordinators, chosen: current == me?.id ? nil : me, label: .columnCoordinator),
      FormField(.fromDay, .day, text: text(today)),
      FormField(.noteText, .prose(rows: 3), label: .fieldNote),
    ]
  }

  /// The coordinator is offered, with the number the family already knows.
  private var contactPoint: [FormField] {
    let coordinator = page?.coordinator
    let current = page?.contactPoint
    let name = coordinator?.name ?? current?.name
    let known = current?.name == name ? current?.phone : nil
    return [
      FormField(.fullName, .line(limit: 200), required: true, text: name?.text ?? ""),
      FormField(
        .phone, .phone, required: true, text: (coordinator?.phone ?? known)?.display ?? ""),
      FormField(.hours, .line(limit: 100), text: current?.hours?.text ?? ""),
    ]
  }

  private var provider: [FormField] {
    var fields = [
      FormField.remote(.provider, .providers),
      FormField(.untilDay, .day, label: .fieldEndsOn),
    ]
    if page?.provider != nil { fields.append(FormField(.reason, .line(limit: 200))) }
    return fields
  }

  private var budget: [FormField] {
    let known = page?.budget?.municipality ?? page?.summary.municipality
    let municipality = known.map { Choice(id: $0.text, label: $0.text) }
    var fields = [
      FormField(.year, .year, required: true, text: "\(today.year)"),
      FormField(.ceiling, .money, required: true),
      FormField.remote(.municipality, .municipalities, chosen: municipality),
    ]
    if page?.budget != nil { fields.append(FormField(.reason, .line(limit: 200))) }
    return fields
  }

  private var risk: [FormField] {
    let levels = RiskLevel.allCases.map { Choice(id: $0.rawValue, label: words.name(of: $0)) }
    return [
      .choice(.risk, levels, chosen: page?.summary.risk.rawValue),
      FormField(.instrument, .line(limit: 200)), FormField(.basis, .line(limit: 200)),
      FormField(.reviewOn, .day),
    ]
  }

  /// Who is called now, else the first grown-up of the family with a number.
  private var familyContact: [FormField] {
    let current = page?.familyContact
    let adult = (page?.members ?? []).map(\.person).first { person in
      person.isLiving && person.phone != nil && person.birth.map { $0.age(on: today) >= 18 } ?? true
    }
    let cautions = ContactCautions.each.map { caution in
      FormField.Tick(
        id: "\(caution.rawValue)", label: words.name(of: caution),
        isOn: current?.cautions.contains(caution) ?? false)
    }
    return [
      FormField(
        .fullName, .line(limit: 200), required: true,
        text: current?.name.text ?? adult?.name.full ?? ""),
      FormField(
        .phone, .phone, required: true,
        text: (current?.phone ?? adult?.phone)?.display ?? ""),
      .ticks(.cautions, cautions),
      FormField(.interpreter, .line(limit: 60), text: current?.interpreter?.text ?? ""),
      FormField(.remark, .line(limit: 200), text: current?.remark?.text ?? ""),
    ]
  }
}

extension FormReader {
  func onesCommand(_ name: FormName) throws -> Command? {
    guard let family = subject.family else { return nil }
    switch name {
    case .coordinator:
      return .setCoordinator(
        family, try value(.user) { try Login($0) }, from: try day(.fromDay),
        note: try optional(.noteText) { try Prose($0) }, expecting: version)
    case .contactPoint:
      return .setContactPoint(family, try contactPoint(), from: nil, expecting: version)
    case .provider:
      guard let provider = ID<Provider>(text(.provider)) else { return nil }
      return .setProvider(
        family, provider, from: nil, until: try day(.untilDay), reason: try optionalLine(.reason),
        expecting: version)
    case .budget:
      return .setBudget(
        family, year: try value(.year, at: { try $0.year() }),
        ceiling: try value(.ceiling) { try Cents(euros: $0) }, municipality: try municipality(),
        reason: try optionalLine(.reason), expecting: version)
    case .risk:
      guard let level = RiskLevel(rawValue: text(.risk)) else { return nil }
      return .setRisk(
        family, level, basis: try optionalLine(.basis),
        instrument: try optionalLine(.instrument), reviewOn: try day(.reviewOn),
        expecting: version)
    case .familyContact:
      return .casework(
        .setFamilyContact(family, try familyContact(), expecting: version))
    default: return nil
    }
  }

  private func contactPoint() throws -> NewContactPoint {
    let name = try line(.fullName)
    let coordinator = subject.page?.coordinator
    return NewContactPoint(
      name: name, phone: try value(.phone) { try PhoneNumber($0) },
      hours: try optionalLine(.hours),
      login: coordinator?.name == name ? coordinator?.login : nil)
  }

  private func familyContact() throws -> NewFamilyContact {
    let name = try line(.fullName)
    let cautions = (field(.cautions)?.ticks ?? []).filter(\.isOn).compactMap { Int($0.id) }
    return NewFamilyContact(
      person: subject.page?.members.first { $0.person.name.full == name.text }?.person.id,
      name: name, phone: try value(.phone) { try PhoneNumber($0) },
      cautions: ContactCautions(rawValue: cautions.reduce(0, |)),
      interpreter: try optionalLine(.interpreter), remark: try optionalLine(.remark))
  }
}
