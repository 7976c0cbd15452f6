import Domain
import Texts

// The forms about one person: their fields, and the command each makes.
extension FormBuilder {
  func personFields(_ name: FormName) -> [FormField] {
    switch name {
    case .member: member
    case .changePerson: [whom] + changePerson
    case .personDied: [whom, FormField(.deceasedOn, .day, required: true)]
    case .personBorn: [whom] + born
    case .addCustody: custody
    case .endCustody:
      [
        .choice(.custody, openCustody, chosen: openCustody.first?.id),
        FormField(.fromDay, .day, required: true, label: .fieldEndsOn, text: text(today)),
      ]
    case .school: [whom] + school
    case .endSchool:
      [whom, FormField(.fromDay, .day, required: true, label: .fieldEndsOn, text: text(today))]
    case .schoolAbsence: [whom] + absence
    case .takeBackAbsence: [whom, .choice(.schoolAbsence, absences, chosen: absences.first?.id)]
    default: []
    }
  }

  private var line: MemberLine? { page?.members.first { $0.person.id == subject.person } }

  /// Whom it is about, which a form that is brought back must know too.
  private var whom: FormField {
    let choice = line.map {
      Choice(id: $0.person.id.uuid, label: $0.person.name.full)
    }
    var field = FormField.choice(.person, [choice].compactMap(\.self), chosen: choice?.id)
    field.isFixed = true
    return field
  }

  private var changePerson: [FormField] {
    let person = line?.person
    let roles = MemberRole.allCases.map { Choice(id: $0.rawValue, label: words.name(of: $0)) }
    let isUnborn = person?.expectedOn != nil
    let dates =
      isUnborn
      ? [FormField(.expectedBirth, .day, required: true, text: person?.expectedOn.map(text) ?? "")]
      : [
        FormField(.birth, .birth, text: person?.birth.map(typed) ?? ""),
        .bsn(person?.bsn),
      ]
    return [
      FormField(.givenNames, .line(limit: 200), text: person?.name.given ?? ""),
      FormField(.prefix, .line(limit: 10), text: person?.name.prefix ?? ""),
      FormField(.surname, .line(limit: 200), required: true, text: person?.name.surname ?? ""),
    ] + dates + [
      .choice(.gender, genders, chosen: person?.gender.rawValue),
      FormField(.phone, .phone, text: person?.phone?.display ?? ""),
      .choice(.memberRole, roles, chosen: line?.member.role.rawValue),
    ]
  }

  /// With zeros for what nobody knows, as it is typed.
  private func typed(_ birth: BirthDate) -> String {
    birth.day.map(text) ?? birth.iso.split(separator: "-").reversed().joined(separator: "-")
  }

  private var born: [FormField] {
    let person = line?.person
    return [
      FormField(.bornOn, .day, required: true),
      FormField(.givenNames, .line(limit: 200), text: person?.name.given ?? ""),
      FormField(.prefix, .line(limit: 10), text: person?.name.prefix ?? ""),
      FormField(.surname, .line(limit: 200), required: true, text: person?.name.surname ?? ""),
      .choice(.gender, genders, chosen: person?.gender.rawValue), FormField(.bsn, .bsn),
    ]
  }

  /// On a child's card it is custody over him; on another's, his over a child.
  private var custody: [FormField] {
    let minors = page?.minors(on: today) ?? []
    let children = minors.map { Choice(id: $0.person.id.uuid, label: $0.person.name.full) }
    let isChild = minors.contains { $0.person.id == subject.person }
    let open = page?.openCustody(of: subject.person ?? ID(high: 0, low: 0)) ?? []
    let holders = (page?.members ?? []).filter { line in
      line.member.toDay == nil && line.person.isLiving
        && !minors.contains { $0.person.id == line.person.id }
    }.map {
      Choice(
        id: $0.person.id.uuid, label: $0.person.name.full, detail: words.name(of: $0.member.role))
    }
    let organisation = Choice(
      id: Self.organisation, label: words.word(.person(.anOrganisation)))
    let free = holders.first { holder in !open.contains { $0.term.holder.person?.uuid == holder.id }
    }
    let kinds = CustodyKind.allCases.map { Choice(id: $0.rawValue, label: words.name(of: $0)) }
    let child = isChild ? subject.person?.uuid : children.first?.id
    return [
      .choice(.child, children, chosen: child),
      .choice(
        .custodyHolder, holders + [organisation],
        chosen: isChild ? free?.id : subject.person?.uuid),
      FormField(.organisation, .line(limit: 200)), FormField(.phone, .phone),
      .choice(.custodyKind, kinds, chosen: CustodyKind.parental.rawValue),
      FormField(.fromDay, .day, required: true),
      FormField(.custodyGround, .line(limit: 200)), FormField(.custodyGroundOn, .day),
      FormField(.untilDay, .day, label: .fieldEndsOn),
    ]
  }

  /// What is chosen where it isn't somebody of the family.
  static let organisation = "organisation"

  private var openCustody: [Choice] {
    guard let person = subject.person else { return [] }
    return (page?.openCustody(of: person) ?? []).map {
      Choice(
        id: $0.term.id.uuid,
        label: $0.holderName + " " + words.word(.person(.custodyOver($0.childName))),
        detail: words.name(of: $0.term.kind))
    }
  }

  private var school: [FormField] {
    let current = subject.person.flatMap { page?.people.school(of: $0) }?.school
    return [
      FormField(.school, .line(limit: 200), required: true, text: current?.name.text ?? ""),
      FormField(.group, .line(limit: 100), text: current?.group?.text ?? ""),
      FormField(.mentor, .line(limit: 200), text: current?.mentor?.text ?? ""),
      FormField(.phone, .phone, text: current?.phone?.display ?? ""),
      FormField(
        .attendanceOfficer, .line(limit: 200), text: current?.attendanceOfficer?.text ?? ""),
      FormField(.fromDay, .day, required: true, text: text(today)),
    ]
  }

  private var absence: [FormField] {
    let kinds = SchoolAbsence.Kind.allCases.map {
      Choice(id: $0.rawValue, label: words.name(of: $0))
    }
    return [
      FormField(.fromDay, .day, required: true, text: text(today)),
      FormField(.untilDay, .day), FormField(.absentHours, .line(limit: 5)),
      .choice(.absenceKind, kinds, chosen: SchoolAbsence.Kind.unknown.rawValue),
      FormField(.remark, .line(limit: 200)),
    ]
  }

  private var absences: [Choice] {
    (page?.people.absences ?? []).filter { $0.person == subject.person }.map {
      Choice(
        id: $0.id.uuid, label: text($0.firstDay) + " " + words.name(of: $0.kind),
        detail: $0.remark?.text ?? "")
    }
  }
}

extension FormReader {
  func personCommand(_ name: FormName) throws -> Command? {
    guard name != .member else { return try about(Command.addMember) { try member() } }
    return try about(Command.people) { try peopleCommand(name) }
  }

  private func peopleCommand(_ name: FormName) throws -> PeopleCommand? {
    switch name {
    case .addCustody: return try newCustody().map { .addCustody($0) }
    case .endCustody:
      let day = try day(.fromDay)
      return ID<CustodyTerm>(text(.custody)).map { .endCustody($0, on: day) }
    case .takeBackAbsence:
      return ID<SchoolAbsence>(text(.schoolAbsence)).map { .takeBackAbsence($0) }
    default: return try ID<Person>(text(.person)).flatMap { try command(name, about: $0) }
    }
  }

  private func command(_ name: FormName, about person: ID<Person>) throws -> PeopleCommand? {
    switch name {
    case .changePerson: return .change(person, try personFacts())
    case .personDied: return .decease(person, on: try day(.deceasedOn, required: true))
    case .personBorn:
      return .born(
        person,
        Newborn(
          onDay: try day(.bornOn, required: true), name: try self.name(),
          gender: Gender(rawValue: text(.gender)), bsn: try optional(.bsn) { try BSN($0) }))
    case .school:
      let school = School(
        name: try line(.school), group: try optional(.group) { try Line($0, limit: 100) },
        mentor: try optionalLine(.mentor), phone: try optional(.phone) { try PhoneNumber($0) },
        attendanceOfficer: try optionalLine(.attendanceOfficer))
      return .setSchool(person, school, from: try day(.fromDay))
    case .endSchool: return .endSchool(person, on: try day(.fromDay))
    case .schoolAbsence:
      return .noteAbsence(
        NewSchoolAbsence(
          person: person, firstDay: try day(.fromDay, required: true),
          lastDay: try day(.untilDay), hours: try hours(),
          kind: SchoolAbsence.Kind(rawValue: text(.absenceKind)) ?? .unknown,
          remark: try optionalLine(.remark)))
    default: return nil
    }
  }

  private func day(_ name: FieldName, required: Bool) throws -> Day {
    guard let day = try day(name) else { throw Stop(field: name, fault: .empty) }
    return day
  }

  private func hours() throws -> Int? {
    try optional(.absentHours) { (text) throws(ValueFault) in
      guard let hours = Int(text.trimmed) else { throw .numberForm }
      guard SchoolAbsence.hours.contains(hours) else {
        throw .numberOutOfRange(
          lowest: SchoolAbsence.hours.lowerBound, highest: SchoolAbsence.hours.upperBound)
      }
      return hours
    }
  }

  private func personFacts() throws -> PersonFacts {
    PersonFacts(
      name: try name(), birth: try optional(.birth) { try BirthDate($0, today: today) },
      expectedOn: try day(.expectedBirth), gender: Gender(rawValue: text(.gender)) ?? .other,
      bsn: try optional(.bsn) { try BSN($0) }, phone: try optional(.phone) { try PhoneNumber($0) },
      role: MemberRole(rawValue: text(.memberRole)) ?? .other)
  }

  /// Of an organisation custody is always guardianship.
  private func newCustody() throws -> NewCustody? {
    guard let child = ID<Person>(text(.child)) else { return nil }
    let isOrganisation = text(.custodyHolder) == FormBuilder.organisation
    let holder: CustodyHolder
    if isOrganisation {
      holder = .organisation(
        try line(.organisation), try optional(.phone) { try PhoneNumber($0) })
    } else {
      guard let person = ID<Person>(text(.custodyHolder)) else { return nil }
      guard field(.organisation)?.isEmpty ?? true else {
        throw Stop(field: .custodyHolder, fault: .unknownCode(allowed: []))
      }
      holder = .person(person)
    }
    let kind = isOrganisation ? .guardianship : CustodyKind(rawValue: text(.custodyKind))
    let (ground, groundOn) = (try optionalLine(.custodyGround), try day(.custodyGroundOn))
    if ground == nil, groundOn != nil { throw Stop(field: .custodyGround, fault: .empty) }
    return NewCustody(
      child: child, holder: holder, kind: kind ?? .parental, ground: ground, groundOn: groundOn,
      fromDay: try day(.fromDay, required: true), toDay: try day(.untilDay))
  }
}

extension String {
  fileprivate var trimmed: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
