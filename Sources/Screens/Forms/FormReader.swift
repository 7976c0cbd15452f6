import Domain
import Drawing
import Texts

/// Makes the command of a form from what stands in its fields, each checked where it is made.
struct FormReader {
  let fields: [FormField]
  let today: Day
  let subject: FormSubject
  let version: Int?
  private var faulty: (FieldName, ValueFault)?
  private var referrerFault: ReferrerFault?

  init(fields: [FormField], today: Day, subject: FormSubject, version: Int?) {
    self.fields = fields
    self.today = today
    self.subject = subject
    self.version = version
  }

  /// What kept the command from being made, in words, and the field it concerns.
  func fault(_ words: any Phrases) -> (FieldName?, String)? {
    if let (field, fault) = faulty { return (field, words.describe(fault)) }
    if let referrerFault { return (.referrerAGB, words.describe(referrerFault)) }
    return nil
  }

  /// nil when a field is faulty; `fault` says which.
  mutating func command(_ name: FormName, draft: ID<Draft>?) -> Command? {
    do {
      return try build(name, draft)
    } catch let fault as Stop {
      faulty = (fault.field, fault.fault)
    } catch let fault as ReferrerFault {
      referrerFault = fault
    } catch {
      // Nothing else is thrown by what `build` calls.
    }
    return nil
  }

  struct Stop: Error {
    let field: FieldName
    let fault: ValueFault
  }

  private func build(_ name: FormName, _ draft: ID<Draft>?) throws -> Command? {
    switch name.group {
    case .ones: try onesCommand(name)
    case .casework: try caseworkCommand(name, draft)
    case .coordination: try coordinationCommand(name).map { .team($0) }
    case .people: try personCommand(name)
    case .homes: try about(Command.homes) { try homesCommand(name) }
    case .moving: try about(Command.moving) { try movingCommand(name) }
    case .merging: try mergeCommand(name)
    case .plan: try planCommand(name)
    case .planFollowing: try about(Command.planning) { try planFollowingCommand(name) }
    case .help: try about(Command.help) { try helpCommand(name) }
    case .budgets: try about(Command.help) { try budgetCommand(name) }
    case .safety: try about(Command.safety) { try safetyCommand(name) }
    case .life: try about(Command.life) { try lifeCommand(name) }
    case .closing: try closingCommand()
    case .meetings: try about(Command.meeting) { try meetingCommand(name) }
    case .familyLetters: try letterToFamily(name)
    case .sharing: try sharingCommand(name).map { .sharing($0) }
    case .access: try accessCommand(name).map { .access($0) }
    case .referrals: try referralCommand(name)
    case .practice: try practiceCommand(name)
    case .specialistLetters: try letterCommand(name)
    case .providers: try providerCommand(name)
    case .claims: try claimCommand(name).map { .claims($0) }
    case .reports: try reportCommand()
    case .house: try houseCommand(name)
    }
  }

  /// What is asked about the family of the form, as the user saw it.
  func about<Part>(
    _ command: (ID<Family>, Part, Int?) -> Command, _ part: () throws -> Part?
  ) throws -> Command? {
    guard let family = subject.family, let part = try part() else { return nil }
    return command(family, part, version)
  }

  func field(_ name: FieldName) -> FormField? { fields.first { $0.name == name } }

  /// What stands in a field: of a choice its id.
  func text(_ name: FieldName) -> String {
    guard let field = field(name) else { return "" }
    if case .choice = field.kind { return field.chosen?.id ?? "" }
    if case .prose = field.kind { return field.prose.text }
    return field.typed
  }

  func value<T>(
    _ name: FieldName, _ read: (String) throws -> T
  ) throws -> T {
    do {
      return try read(text(name))
    } catch let fault as ValueFault {
      throw Stop(field: name, fault: fault)
    }
  }

  func value<T>(
    _ name: FieldName, at read: (FormField) throws -> T
  ) throws -> T {
    guard let field = field(name) else { throw Stop(field: name, fault: .empty) }
    do {
      return try read(field)
    } catch let fault as ValueFault {
      throw Stop(field: name, fault: fault)
    }
  }

  func optional<T>(
    _ name: FieldName, _ read: (String) throws -> T
  ) throws -> T? {
    guard let field = field(name), !field.isEmpty else { return nil }
    return try value(name, read)
  }

  func line(_ name: FieldName) throws -> Line { try value(name) { try Line($0) } }

  func optionalLine(_ name: FieldName) throws -> Line? {
    try optional(name) { try Line($0) }
  }

  func day(_ name: FieldName) throws -> Day? {
    try optional(name) { try Day.parse(typed: $0, today: today) }
  }

  func municipality() throws -> MunicipalityCode? {
    try optional(.municipality) { try MunicipalityCode($0) }
  }

  func ticked(_ name: FieldName) -> [ID<Person>] {
    (field(name)?.ticks ?? []).filter(\.isOn).compactMap { ID<Person>($0.id) }
  }
}

extension FormReader {
  func house() throws -> HouseNumber? {
    guard field(.houseNumber)?.isEmpty == false else { return nil }
    let addition = text(.houseAddition)
    return try value(.houseNumber) { try HouseNumber(number: $0, addition: addition) }
  }

  func name() throws -> PersonName {
    let (given, prefix) = (text(.givenNames), text(.prefix))
    return try value(.surname) { try PersonName(given: given, prefix: prefix, surname: $0) }
  }
}
