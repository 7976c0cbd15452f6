import Domain
import Texts

// The forms of who coordinates whom: handing over, reminding, standing in, absence.
extension FormBuilder {
  func coordinationFields(_ name: FormName) -> [FormField] {
    switch name {
    case .handover, .handoverMany:
      [
        .remote(.user, .coordinators, label: .columnCoordinator),
        FormField(.noteText, .prose(rows: 6), required: true, label: .fieldNote),
      ]
    case .remindMany:
      [
        FormField(.title, .line(limit: 160), required: true),
        FormField(.dueOn, .day, required: true, text: text(today.adding(days: 7))),
      ]
    case .refuseHandover: [FormField(.reason, .line(limit: 200), required: true)]
    case .external: external
    case .absence: absence
    default: []
    }
  }

  private var external: [FormField] {
    let current = page?.coordination.external
    let contact = page?.coordinator.map { Choice(id: $0.login.text, label: $0.name.text) }
    return [
      FormField(
        .organisation, .line(limit: 200), required: true,
        text: current?.organisation.text ?? ""),
      FormField(.fullName, .line(limit: 200), required: true, text: current?.name.text ?? ""),
      FormField(.phone, .phone, required: true, text: current?.phone.display ?? ""),
      FormField(
        .ground, .line(limit: 200), required: true, text: current?.ground.text ?? ""),
      .remote(.user, .coordinators, chosen: contact ?? me),
    ]
  }

  private var absence: [FormField] {
    [
      FormField(.fromDay, .day, required: true, text: text(today)),
      FormField(.untilDay, .day),
      FormField(.checkDay, .day, text: text(today.adding(days: 7))),
    ]
  }
}

extension FormReader {
  func coordinationCommand(_ name: FormName) throws -> TeamCommand? {
    switch name {
    case .handoverMany:
      return .previewHandovers(
        subject.marked.map(\.id), to: try value(.user) { try Login($0) },
        note: try value(.noteText) { try Prose($0) })
    case .remindMany:
      return .remind(
        subject.marked.map(\.id),
        try value(.title) { try Line(subject.opening + $0) },
        due: try value(.dueOn) { try Day.parse(typed: $0, today: today) })
    case .absence: return try absence()
    default: return try subject.family.flatMap { try command(name, about: $0) }
    }
  }

  private func command(_ name: FormName, about family: ID<Family>) throws -> TeamCommand? {
    switch name {
    case .handover:
      .askHandover(
        family, to: try value(.user) { try Login($0) },
        note: try value(.noteText) { try Prose($0) }, expecting: version)
    case .refuseHandover: .refuseHandover(family, reason: try line(.reason), expecting: version)
    case .external: try external(family)
    default: nil
    }
  }

  private func external(_ family: ID<Family>) throws -> TeamCommand {
    .setExternal(
      family,
      ExternalCoordinator(
        organisation: try line(.organisation), name: try line(.fullName),
        phone: try value(.phone) { try PhoneNumber($0) }, ground: try line(.ground)),
      contact: try value(.user) { try Login($0) }, from: nil, expecting: version)
  }

  /// Without a last day it is until further notice, and then there is a day to check.
  private func absence() throws -> TeamCommand? {
    guard let login = subject.user, let from = try day(.fromDay) else { return nil }
    if let last = try day(.untilDay) {
      return .previewAbsence(NewAbsence(login: login, fromDay: from, until: .lastDay(last)))
    }
    guard let check = try day(.checkDay) else { throw Stop(field: .checkDay, fault: .empty) }
    return .previewAbsence(NewAbsence(login: login, fromDay: from, until: .check(check)))
  }
}
