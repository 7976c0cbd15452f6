import Domain
import Drawing
import Screens
import Texts

/// Believable records for the screens' tests: Monday 23 November 2026, half past eight.
enum Sample {
  static let now = Instant(localISO: "2026-11-23T08:30") ?? Instant(milliseconds: 0)
  static let today = now.localDay
  static let team = ID<Team>(high: 1, low: 1)

  /// A value that is known to be good.
  static func sure<T>(_ value: @autoclosure () throws -> T) -> T {
    do {
      return try value()
    } catch {
      preconditionFailure("\(error)")
    }
  }

  static func clock(_ text: String) -> ClockTime { sure(try ClockTime(text)) }
  static func day(_ text: String) -> Day { sure(try Day(text)) }
  static func line(_ text: String) -> Line { sure(try Line(text)) }
  static func id<Kind>(_ number: UInt64) -> ID<Kind> { ID(high: 7, low: number) }

  static let visser = User(
    id: id(1), login: sure(try Login("avisser")), name: line("Anna Visser"),
    phone: sure(try PhoneNumber("0612345678")))

  static func actor(_ roles: Role...) -> Actor {
    Actor(
      user: visser,
      grants: roles.map {
        RoleGrant(id: id(90), user: visser.id, role: $0, team: team, fromDay: day("2026-01-01"))
      })
  }

  static func settings(
    _ language: Language = .dutch, columns: Int = 80, rows: Int = 24,
    actor: Actor = actor(.coordinator), isASCII: Bool = false, isEmpty: Bool = false
  ) -> AppSettings {
    AppSettings(
      language: language, actor: actor, teamName: "lokaal team", now: now, isASCII: isASCII,
      storeIsEmpty: isEmpty, size: Size(columns: columns, rows: rows), seed: 42)
  }

  static func summary(
    _ number: UInt64 = 398, name: String = "De Wit", missing: Set<One> = [.contactPoint],
    overdue: Set<One> = [.budget], risk: RiskLevel = .high, version: Int = 7,
    closedOn: Day? = nil
  ) -> FamilySummary {
    func span(_ one: One) -> OneSpan {
      if missing.contains(one) {
        return OneSpan(isSet: false, since: day("2026-11-12"), until: nil)
      }
      let until = overdue.contains(one) ? day("2026-11-20") : nil
      return OneSpan(isSet: true, since: day("2026-09-18"), until: until)
    }
    return FamilySummary(
      family: id(number), caseNumber: CaseNumber(year: 2026, number: Int(number)),
      name: line(name), sortKey: name.lowercased(), team: team,
      municipality: sure(try MunicipalityCode("0518")), openedOn: day("2026-09-01"),
      closedOn: closedOn,
      coordinator: missing.contains(.coordinator) ? nil : visser.id,
      coordinatorSpan: span(.coordinator), planSpan: span(.plan),
      contactPointSpan: span(.contactPoint), providerSpan: span(.provider),
      budgetSpan: span(.budget), risk: risk, riskOn: day("2026-11-03"),
      lastContactOn: day("2026-11-10"), postponedUntil: nil, version: version)
  }

  static func worklistRow(
    _ number: UInt64, _ name: String, _ reason: Reminder.Reason, due: String, more: Int = 0,
    missing: Set<One> = [], overdue: Set<One> = [], risk: RiskLevel = .low, at: String? = nil,
    subject: String? = nil, about: Reminder.SubjectID? = nil
  ) -> WorklistRow {
    let summary = summary(number, name: name, missing: missing, overdue: overdue, risk: risk)
    return WorklistRow(
      family: summary.family, caseNumber: summary.caseNumber, name: summary.name,
      ones: SixStates(summary, on: today), risk: risk,
      reason: Reminder(
        reason, due: day(due), showFrom: day("2026-11-01"), at: at.map(clock),
        subject: about),
      subject: subject.map(line), more: more, lastContactOn: summary.lastContactOn,
      riskOn: summary.riskOn, coordinator: visser.login)
  }

  static let worklist = WorklistPage(
    tab: .now, counts: [.now: 4, .thisWeek: 5, .later: 11, .postponed: 2],
    rows: [
      worklistRow(
        398, "De Wit", .contactNorm, due: "2026-11-17", more: 3, missing: [.contactPoint],
        overdue: [.budget], risk: .high),
      worklistRow(
        402, "Van den Heuvel", .callBack, due: "2026-11-23", at: "10:00",
        subject: "Moeder terugbellen"),
      worklistRow(411, "Jansen", .planTerm, due: "2026-11-27", missing: [.plan, .budget]),
      worklistRow(277, "Bakker-Yilmaz", .evaluation, due: "2026-11-19", overdue: [.plan]),
    ], next: nil)

  static func person(
    _ number: UInt64, _ given: String, _ surname: String, birth: String, prefix: String = ""
  ) -> Person {
    Person(
      id: id(number), name: sure(try PersonName(given: given, prefix: prefix, surname: surname)),
      birth: sure(try BirthDate(birth)), gender: .other, bsn: nil,
      phone: number == 503 ? sure(try PhoneNumber("0687654321")) : nil)
  }

  static func member(_ person: Person, _ role: MemberRole, _ family: ID<Family>) -> MemberLine {
    MemberLine(
      member: FamilyMember(
        id: person.id.cast(), family: family, person: person.id, household: nil, role: role,
        isPrimary: true, fromDay: day("2026-09-01")), person: person, household: nil)
  }

  static func plan(
    _ family: ID<Family>, number: Int, state: PlanState, goals: Bool = true, actions: Bool = true
  ) -> PlanPage {
    let version = PlanVersion(
      id: id(UInt64(600 + number)), family: family, number: number, state: state,
      madeOn: day("2026-09-05"), author: visser.id,
      presentedOn: state == .concept ? nil : day("2026-09-11"),
      fromDay: state == .adopted ? day("2026-09-18") : nil,
      evaluationOn: state == .adopted ? day("2026-12-12") : nil)
    let goal = Goal(
      id: id(UInt64(610 + number)), family: family, plan: version.id, number: 1, domain: id(1),
      wording: line("Sem gaat elke dag naar school"),
      ownWords: line("Ik wil weer bij mijn vrienden in de klas zitten"),
      byDay: day("2027-01-30"))
    let items = [
      ActionItem(
        id: id(UInt64(620 + number)), family: family, plan: version.id, goal: goal.id, number: 1,
        wording: line("Elke ochtend samen naar school fietsen"), doer: .family,
        doerName: line("moeder"), dueOn: day("2026-11-16")),
      ActionItem(
        id: id(UInt64(630 + number)), family: family, plan: version.id, goal: goal.id, number: 2,
        wording: line("Gesprek met de mentor"), doer: .professional, doerName: line("A. Visser"),
        dueOn: day("2026-10-02"), doneOn: day("2026-10-01")),
    ]
    let page = GoalPage(goal: goal, domainName: line("school"), actions: actions ? items : [])
    let agreement = PlanAgreement(
      id: id(640), family: family, plan: version.id, person: id(503), onDay: day("2026-09-18"),
      recordedBy: visser.id, ownWords: nil)
    return PlanPage(
      version: version, goals: goals ? [page] : [],
      answers: state == .adopted ? [PlanAnswer(agreement)] : [])
  }

  static func family(
    name: String = "De Wit", missing: Set<One> = [.contactPoint], overdue: Set<One> = [.budget],
    making: PlanPage? = nil, version: Int = 7, drafts: [Draft] = [], empty: Bool = false,
    changedBy: String? = nil, helped: Bool = false, peopled: Bool = false, housed: Bool = false,
    merging: MergePage = MergePage(), acknowledged: String? = nil, raises: [RaiseLine] = [],
    committed: Int64 = 2_184_000, moves: [MoveLine] = [],
    retention: RetentionPage = RetentionPage(), elsewhere: [OtherPlace] = [],
    safety: SafetyPage = SafetyPage(), mayWrite: Bool = true, readAlong: ID<Person>? = nil
  ) -> FamilyPage {
    let summary = summary(
      name: name, missing: missing, overdue: overdue, version: version,
      closedOn: retention.lines.isEmpty ? nil : today)
    let family = summary.family
    let sem = person(501, "Sem", "Wit", birth: "2014-03-04", prefix: "de")
    let noor = person(502, "Noor", "Wit", birth: "2018-06-21", prefix: "de")
    let mother = person(503, "Karin", "Jonker", birth: "1986-02-11")
    func has(_ one: One) -> Bool { !missing.contains(one) }
    let phone = sure(try PhoneNumber("0612345670"))
    let reminders =
      empty
      ? []
      : [
        Reminder(.contactNorm, due: day("2026-11-17"), showFrom: day("2026-11-15")),
        Reminder(.contactPointMissing, due: day("2026-11-19"), showFrom: day("2026-11-12")),
      ]
    return FamilyPage(
      summary: summary, ones: SixStates(summary, on: today), teamName: line("lokaal team"),
      coordinator: has(.coordinator) ? visser : nil,
      contactPoint: has(.contactPoint)
        ? ContactPointTerm(
          id: id(701), family: family, number: 1, name: line("Anna Visser"),
          phone: sure(try PhoneNumber("0612345678")), hours: line("ma–do 9–17 uur"),
          user: visser.id,
          fromDay: day("2026-09-18")) : nil,
      familyContact: readAlong.map {
        FamilyContactTerm(
          id: id(705), family: family, number: 1, person: $0, name: line("Karin Jonker"),
          phone: phone, cautions: .othersReadAlong,
          interpreter: nil, remark: line("bel na negen uur"), author: visser.id,
          fromDay: day("2026-09-18"))
      },
      provider: has(.provider)
        ? Provider(id: id(702), name: line("Kompas Jeugd"), agb: nil) : nil,
      budget: has(.budget)
        ? BudgetTerm(
          id: id(703), family: family, number: 1, year: 2026,
          municipality: sure(try MunicipalityCode("0518")), ceiling: Cents(2_100_000), reason: nil,
          fromDay: day("2026-09-18")) : nil,
      committed: Cents(committed),
      members: empty
        ? []
        : [
          member(sem, .youth, family), member(noor, .youth, family),
          member(mother, .parent, family),
        ] + (peopled ? others(family) : []),
      people: peopled ? people(family) : PeoplePage(elsewhere: elsewhere), relations: [],
      plan: has(.plan) ? plan(family, number: 3, state: .adopted) : nil, planInTheMaking: making,
      history: history, notes: empty ? [] : notes(family), hasMoreNotes: false,
      workItems: empty ? [] : [workItem(family)], reminders: reminders, referrals: [],
      drafts: drafts,
      changed: changedBy.flatMap { try? Login($0) }.map {
        LastChange(
          author: $0, at: Instant(localISO: "2026-11-23T08:12") ?? Instant(milliseconds: 0))
      }, mayWrite: mayWrite, readOn: today,
      help: helped ? help(family, acknowledged, raises) : HelpPage(), safety: safety,
      homes: housed ? homes(family) : HomesPage(), merging: merging, moves: moves,
      retention: retention)
  }

  static let hidden = Household(
    id: id(851), family: id(398), postalCode: nil, houseNumber: nil, municipality: nil,
    isSecret: true, name: line("bij moeder"))

  /// The address that a test must find nowhere before it is asked for.
  static func revealed(_ home: Household) -> Household {
    var home = home
    home.postalCode = sure(try PostalCode("2571BK"))
    home.houseNumber = sure(try HouseNumber(number: "48", addition: ""))
    return home
  }

  /// The mother at a secret address with both children, who are with their father for a part of the
  /// time; Sem went from one foster home to another.
  static func homes(_ family: ID<Family>) -> HomesPage {
    let father = Household(
      id: id(852), family: family, postalCode: sure(try PostalCode("2531GH")),
      houseNumber: sure(try HouseNumber(number: "113", addition: "A")),
      municipality: sure(try MunicipalityCode("0518")), name: line("bij vader"))
    func lives(_ number: Int, _ person: UInt64, _ home: ID<Household>, _ kind: HomeKind)
      -> Residence
    {
      Residence(
        id: id(UInt64(860 + number)), family: family, number: number, person: id(person),
        household: home, kind: kind, fromDay: day("2026-09-01"))
    }
    func stay(_ number: Int, _ place: String, _ from: String, _ to: String?) -> Stay {
      Stay(
        id: id(UInt64(870 + number)), family: family, number: number, person: id(501),
        kind: .fosterCare, place: line(place), municipality: nil,
        reason: number == 2 ? line("het eerste gezin stopt") : nil, fromDay: day(from),
        toDay: to.map(day))
    }
    let code = sure(try MunicipalityCode("0518"))
    let term = MunicipalityTerm(
      id: id(881), family: family, number: 1, person: id(501), municipality: code,
      ground: .beforeStay, reason: nil, author: visser.id, fromDay: day("2026-09-04"))
    return HomesPage(
      households: [hidden, father],
      residences: [
        lives(1, 501, hidden.id, .main), lives(2, 502, hidden.id, .main),
        lives(3, 503, hidden.id, .main), lives(4, 502, father.id, .second),
      ],
      stays: [
        stay(1, "Familie Blok", "2026-09-04", "2026-10-12"),
        stay(2, "Gezinshuis De Es", "2026-10-12", nil),
      ],
      youths: [
        YouthMunicipality(
          person: id(501), name: sure(try PersonName(given: "Sem", prefix: "de", surname: "Wit")),
          history: [term], proposal: MunicipalityProposal(code, .beforeStay)),
        YouthMunicipality(
          person: id(502), name: sure(try PersonName(given: "Noor", prefix: "de", surname: "Wit")),
          history: [], proposal: MunicipalityProposal(code, .registered)),
      ], names: [code: line("'s-Gravenhage")])
  }

  /// Sem has help; Noor waits for hers and nobody bridges it; another organisation helps her.
  static func help(
    _ family: ID<Family>, _ acknowledged: String? = nil, _ raises: [RaiseLine] = []
  ) -> HelpPage {
    func commitment(
      _ number: Int, _ person: ID<Person>, _ product: String, _ route: CommitmentRoute,
      _ cents: Int64, _ state: CommitmentState, goal: ID<Goal>?
    ) -> Commitment {
      Commitment(
        id: id(UInt64(820 + number)), family: family, number: number, person: person,
        municipality: sure(try MunicipalityCode("0518")), route: route, decision: nil,
        form: .inKind, product: line(product), productCode: nil, provider: id(702),
        fromDay: day("2026-09-24"), untilDay: day("2027-03-24"), amount: Cents(cents),
        volume: nil, goal: goal, state: state, madeOn: day("2026-09-24"), madeBy: visser.id,
        startedOn: state == .started ? day("2026-10-05") : nil)
    }
    let goal = plan(family, number: 3, state: .adopted).goals[0].goal
    let sem = commitment(
      1, id(501), "Ambulante begeleiding", .municipality, 1_560_000, .started, goal: goal.id)
    let noor = commitment(
      2, id(502), "Speltherapie", .generalPractitioner, 624_000, .waiting, goal: nil)
    let waiting = WaitingTerm(
      id: id(831), family: family, commitment: noor.id, number: 1, expectedOn: day("2026-12-07"),
      bridging: nil, fromDay: day("2026-09-28"))
    return HelpPage(
      commitments: [
        CommitmentLine(
          commitment: sem,
          personName: sure(try PersonName(given: "Sem", prefix: "de", surname: "Wit")),
          providerName: line("Kompas Jeugd"), goal: goal, waiting: nil, waitingSince: nil,
          checks: []),
        CommitmentLine(
          commitment: noor,
          personName: sure(try PersonName(given: "Noor", prefix: "de", surname: "Wit")),
          providerName: line("Praktijk De Linde"), goal: nil, waiting: waiting,
          waitingSince: waiting.fromDay, checks: []),
      ],
      involved: [
        InvolvedHelp(
          id: id(841), family: family, number: 1, person: id(502),
          organisation: line("Praktijk De Linde"), kind: .ownAssignment,
          contactName: line("Femke Bos"), phone: sure(try PhoneNumber("0701234561")),
          fromDay: day("2026-10-09"))
      ], overspends: acknowledged.map { [overspend(family, line($0))] } ?? [],
      raises: raises)
  }

  static func overspend(_ family: ID<Family>, _ reason: Line) -> OverspendLine {
    OverspendLine(
      OverspendAcknowledgement(
        id: id(951), family: family, number: 1, year: 2026,
        municipality: sure(try MunicipalityCode("0518")), committed: Cents(2_184_000),
        ceiling: Cents(2_100_000), reason: reason, madeBy: visser.id, onDay: day("2026-11-20")),
      author: line("Tom van Dam"))
  }

  static func workItem(_ family: ID<Family>) -> WorkItem {
    WorkItem(
      id: id(801), family: family, kind: .callBack, title: line("Moeder terugbellen over school"),
      dueOn: today, at: sure(try ClockTime("10:00")), author: visser.id)
  }

  static func notes(_ family: ID<Family>) -> [NoteLine] {
    [
      NoteLine(
        note: Note(
          id: id(811), family: family, author: visser.id, kind: .homeVisit,
          onDay: day("2026-11-10"), at: sure(try ClockTime("15:30")),
          withWhom: line("moeder en Sem"),
          text: sure(try Prose("Sem gaat weer drie ochtenden. Moeder is opgelucht maar moe."))),
        author: visser.login, members: [id(501)]),
      NoteLine(
        note: Note(
          id: id(812), family: family, author: visser.id, kind: .telephone,
          onDay: day("2026-10-28"), at: sure(try ClockTime("09:10")), withWhom: line("school"),
          text: sure(try Prose("Mentor meldt dat Sem er deze week twee dagen was."))),
        author: visser.login, members: []),
    ]
  }

  static let history: [HistoryLine] = [
    HistoryLine(
      one: .contactPoint, number: 2, value: .gap, fromDay: day("2026-11-12"), toDay: nil),
    HistoryLine(
      one: .contactPoint, number: 1,
      value: .contactPoint(name: line("Bea de Boer"), phone: sure(try PhoneNumber("0701234567"))),
      fromDay: day("2026-09-10"), toDay: day("2026-11-12")),
    HistoryLine(
      one: .coordinator, number: 1, value: .coordinator(visser.login, name: visser.name),
      fromDay: day("2026-09-03"), toDay: nil),
    HistoryLine(one: .family, number: 1, value: .file, fromDay: day("2026-09-01"), toDay: nil),
  ]

  static func referral(
    _ number: UInt64, _ given: String, urgency: Urgency = .ordinary, state: ReferralState = .sent
  ) -> Referral {
    Referral(
      id: id(number), team: team,
      content: ReferralContent(
        receivedOn: day("2026-11-19"),
        name: sure(try PersonName(given: given, prefix: "el", surname: "Amrani")),
        birth: sure(try BirthDate("2013-04-09")), gender: .female, bsn: nil,
        postalCode: sure(try PostalCode("2512AB")),
        houseNumber: sure(try HouseNumber(number: "12", addition: "")),
        municipality: sure(try MunicipalityCode("0518")),
        referrer: sure(
          try Referrer(
            type: .generalPractitioner, agb: nil, name: line("Huisarts Kaya"))),
        request: sure(try Prose("Slaapt slecht en gaat niet meer naar school sinds de scheiding.")),
        urgency: urgency, parentName: line("Fatima el Amrani"),
        parentPhone: sure(try PhoneNumber("0611223344"))), state: state, author: visser.id)
  }

  static let referrals = ReferralListPage(
    rows: [
      ReferralRow(referral: referral(901, "Yara", urgency: .urgent), siblings: 1),
      ReferralRow(referral: referral(902, "Bilal"), siblings: 1),
    ], next: nil)

  static let match = Match(
    family: id(398), caseNumber: CaseNumber(year: 2026, number: 398), name: line("De Wit"),
    isOpen: true, coordinator: visser,
    person: sure(try PersonName(given: "Sem", prefix: "de", surname: "Wit")),
    birth: sure(try BirthDate("2014-03-04")), reasons: [.sameAddress, .samePhone])

  /// A mother in two families, and a father twice in this one.
  static let doubles = Doubles(
    family: id(398), caseNumber: CaseNumber(year: 2026, number: 398), name: line("De Wit"),
    people: [
      PersonDouble(
        person: person(503, "Iris", "Wit", birth: "1985-06-01", prefix: "de"),
        other: person(513, "I.", "Wit", birth: "1985-06-01", prefix: "de"),
        place: DoublePlace(
          family: id(411), caseNumber: CaseNumber(year: 2026, number: 411), name: line("Jansen"),
          isOpen: true, coordinator: visser),
        reasons: [.samePhone, .sameBirthSimilarName]),
      PersonDouble(
        person: person(504, "Mark", "Wit", birth: "1982-02-11", prefix: "de"),
        other: person(514, "Mark", "Wit", birth: "1982-02-11", prefix: "de"),
        place: DoublePlace(
          family: id(398), caseNumber: CaseNumber(year: 2026, number: 398), name: line("De Wit"),
          isOpen: true, coordinator: visser),
        reasons: [.sameNameAndBirth]),
    ])

  static let triage = TriagePage(
    referral: referral(901, "Yara", urgency: .urgent), siblings: [referral(902, "Bilal")],
    matches: [match])

  static func families(_ count: Int, from first: Int = 0, next: PageKey? = nil) -> FamilyListPage {
    let names = ["Aarts", "Bakker-Yilmaz", "De Wit", "El Amrani", "Jansen", "Van den Heuvel"]
    let rows = (first..<first + count).map { place in
      let missing: Set<One> = place % 3 == 0 ? [.plan] : []
      let summary = summary(
        UInt64(100 + place), name: names[place % names.count], missing: missing,
        overdue: place % 4 == 1 ? [.budget] : [], risk: place % 5 == 0 ? .high : .low)
      return FamilyRow(
        summary: summary, ones: SixStates(summary, on: today), coordinator: visser.login)
    }
    return FamilyListPage(rows: rows, next: next)
  }

  static let log: [LogLine] = [
    LogLine(
      sequence: 812, at: now, actor: visser.login, role: "coordinator", event: "family.read",
      caseNumber: CaseNumber(year: 2026, number: 398), basis: nil, count: nil, wasDenied: false),
    LogLine(
      sequence: 811, at: Instant(localISO: "2026-11-20T16:05") ?? now, actor: visser.login,
      role: "coordinator", event: "access.denied",
      caseNumber: CaseNumber(year: 2026, number: 12), basis: nil, count: nil, wasDenied: true),
    LogLine(
      sequence: 810, at: Instant(localISO: "2026-11-20T16:01") ?? now, actor: visser.login,
      role: "coordinator", event: "worklist.shown", caseNumber: nil, basis: nil, count: 22,
      wasDenied: false),
  ]

  static func draft(_ form: FormName, family: ID<Family>?, _ fields: [FieldName: String]) -> Draft {
    Draft(
      id: id(999), user: visser.id, form: form.rawValue, family: family,
      fields: fields.sorted { $0.key.rawValue < $1.key.rawValue }
        .map { DraftField(name: $0.key.rawValue, text: $0.value) },
      savedAt: Instant(localISO: "2026-11-23T08:41") ?? now)
  }
}
