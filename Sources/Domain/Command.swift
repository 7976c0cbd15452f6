/// Everything somebody can ask for.
///
/// The screens and the command line both speak this.
///
/// A read that shows a family's content is a command too: it is logged before it is shown.
/// `expecting` is the family's version the change was made from; nil doesn't compare.
package enum Command: Equatable, Sendable {
  // Reading.
  case worklist(WorklistTab, after: PageKey?, limit: Int)
  case families(FamilyFilter, after: PageKey?, limit: Int)
  case referrals(ReferralTab, words: String, after: PageKey?, limit: Int)
  case openFamily(CaseReference)
  case triage(ID<Referral>)
  case matches(MatchRequest, limit: Int)
  /// Who of a family may be recorded a second time.
  case doubles(ID<Family>)
  case choices(ChoiceKind, matching: String, limit: Int)
  case drafts
  case users
  case providers
  /// One provider with what was agreed with it, and which help can be had where.
  case provider(ProviderCommand)
  case log(LogFilter)
  /// What leaves a file.
  case sharing(SharingCommand)
  case meeting(ID<Family>, MeetingCommand, expecting: Int?)
  /// The registers professionals stand in.
  case registration(RegistrationCommand)
  /// The letters to somebody of a family.
  case letter(ID<Family>, FamilyLetterCommand, expecting: Int?)
  /// Who may see what.
  case access(AccessCommand)
  /// What providers declare.
  case claims(ClaimCommand)
  /// How long what is known of people is kept.
  case retention(RetentionCommand)
  /// What a live search or further pages showed, told once when the user rests or leaves.
  case reportShown(ListKind, [ID<Family>])

  // Referrals and families.
  case addReferral(ReferralContent, team: Line?)
  case acceptReferrals([ID<Referral>], into: IntakeTarget)
  case returnReferral(ID<Referral>, reason: Line)
  case openCase(NewCase)
  case closeFamily(
    ID<Family>, ClosingReasons, aftercare: AftercareChoice = .planned(by: nil), expecting: Int?)
  case reopenFamily(ID<Family>, expecting: Int?)
  case addMember(ID<Family>, NewMember, expecting: Int?)
  case endMembership(ID<Family>, ID<Person>, expecting: Int?)

  /// What happens to a referral after it came in.
  case referral(ReferralCommand)
  /// The work of a POH-GGZ Jeugd.
  case practice(PracticeCommand)

  // The six ones.
  case setCoordinator(ID<Family>, Login, from: Day?, note: Prose?, expecting: Int?)
  case setContactPoint(ID<Family>, NewContactPoint, from: Day?, expecting: Int?)
  case setProvider(
    ID<Family>, ID<Provider>, from: Day?, until: Day?, reason: Line?, expecting: Int?)
  case setBudget(
    ID<Family>, year: Int, ceiling: Cents, municipality: MunicipalityCode?, reason: Line?,
    expecting: Int?)
  case setRisk(
    ID<Family>, RiskLevel, basis: Line?, instrument: Line? = nil, reviewOn: Day? = nil,
    expecting: Int?)

  // The plan.
  case startPlan(ID<Family>, expecting: Int?)
  case addGoal(ID<Family>, NewGoal, expecting: Int?)
  case addAction(ID<Family>, NewAction, expecting: Int?)
  case finishAction(ID<Family>, ID<ActionItem>, expecting: Int?)
  case presentPlan(ID<Family>, on: Day?, expecting: Int?)
  case agreePlan(ID<Family>, PlanConsent, expecting: Int?)
  case planning(ID<Family>, PlanCommand, expecting: Int?)

  /// The people of a family: who they are, custody, school.
  case people(ID<Family>, PeopleCommand, expecting: Int?)
  /// Two records of the same people compared, made one, or two again.
  case merging(MergeCommand)
  /// The help of a family: commitments, waiting, and who else helps.
  case help(ID<Family>, HelpCommand, expecting: Int?)

  /// The safety of the children of a family.
  case safety(ID<Family>, SafetyCommand, expecting: Int?)

  /// What takes back what was just done; the session asks for it, no screen and no command line.
  case takeBack(ID<Family>, TakeBackCommand, expecting: Int?)
  /// Birthdays, help after eighteen, contacts after closing.
  case life(ID<Family>, LifeCommand, expecting: Int?)

  /// Where its people live, and which municipality is responsible.
  case homes(ID<Family>, HomesCommand, expecting: Int?)
  /// Who moves, and whether the team elsewhere takes over.
  case moving(ID<Family>, MovingCommand, expecting: Int?)

  // Casework.
  case addNote(ID<Family>, NewNote, replacingDraft: ID<Draft>?)
  case addWorkItem(ID<Family>, NewWorkItem)
  case finishWorkItem(ID<Family>, ID<WorkItem>)
  case postponeWorkItem(ID<Family>, ID<WorkItem>, until: Day)
  case postponeFamily(ID<Family>, until: Day?)
  case saveDraft(ID<Draft>, form: String, family: ID<Family>?, fields: [DraftField])
  case discardDraft(ID<Draft>)
  case casework(CaseworkCommand)

  /// Who coordinates which family.
  case team(TeamCommand)
  /// What is counted of families.
  case report(ReportCommand)

  // The house.
  case addProvider(name: Line, agb: AGB?)
  case addMunicipalities([NewMunicipality])
  case config(ConfigCommand)
  case addUser(NewUser)
  case disableUser(Login)
  /// `until` is the first day it no longer holds; nil where nobody knows.
  case grantRole(Login, Role, team: Line?, until: Day?)
  case endRole(Login, Role)
}

/// How a user names a case: by its number, or by the id a list gave him.
package enum CaseReference: Hashable, Sendable {
  case number(CaseNumber)
  case id(ID<Family>)
}

/// Where accepted referrals go.
package enum IntakeTarget: Hashable, Sendable {
  case existing(ID<Family>)
  /// A new family under this name; the first referral's surname when nil.
  case new(name: Line?)
}

/// A family to open a file for without a referral.
package struct NewCase: Equatable, Sendable {
  package var name: Line
  package var municipality: MunicipalityCode?
  package var openedOn: Day?
  package var members: [NewMember]
  package var team: Line?

  package init(
    name: Line, municipality: MunicipalityCode?, openedOn: Day? = nil,
    members: [NewMember] = [], team: Line? = nil
  ) {
    self.name = name
    self.municipality = municipality
    self.openedOn = openedOn
    self.members = members
    self.team = team
  }
}

/// A person to add to a family.
package struct NewMember: Equatable, Sendable {
  package var name: PersonName
  package var birth: BirthDate?
  /// The expected day of birth of a youth who isn't born yet.
  package var expectedOn: Day?
  package var gender: Gender
  package var bsn: BSN?
  package var phone: PhoneNumber?
  package var role: MemberRole
  package var postalCode: PostalCode?
  package var houseNumber: HouseNumber?
  /// The file that is his own, where he has one: here he becomes a member of a second family.
  package var ownFile: CaseNumber?

  package init(
    name: PersonName, birth: BirthDate? = nil, expectedOn: Day? = nil, gender: Gender = .other,
    bsn: BSN? = nil, phone: PhoneNumber? = nil, role: MemberRole, postalCode: PostalCode? = nil,
    houseNumber: HouseNumber? = nil, ownFile: CaseNumber? = nil
  ) {
    self.ownFile = ownFile
    self.name = name
    self.birth = birth
    self.expectedOn = expectedOn
    self.gender = gender
    self.bsn = bsn
    self.phone = phone
    self.role = role
    self.postalCode = postalCode
    self.houseNumber = houseNumber
  }
}

/// Whom the family calls.
package struct NewContactPoint: Equatable, Sendable {
  package var name: Line
  package var phone: PhoneNumber
  package var hours: Line?
  package var login: Login?

  package init(name: Line, phone: PhoneNumber, hours: Line? = nil, login: Login? = nil) {
    self.name = name
    self.phone = phone
    self.hours = hours
    self.login = login
  }
}

/// A contact to write down.
package struct NewNote: Equatable, Sendable {
  package var kind: NoteKind
  package var onDay: Day?
  package var at: ClockTime?
  package var withWhom: Line?
  package var text: Prose
  /// Whom it is about.
  package var members: [ID<Person>]
  /// Whom the author spoke himself.
  package var spoken: [ID<Person>]
  /// Whom the author saw himself.
  package var seen: [ID<Person>]
  package var goals: [ID<Goal>]
  package var nature: NoteNature?
  package var holder: Line?
  package var source: Line?

  package init(
    kind: NoteKind, onDay: Day? = nil, at: ClockTime? = nil, withWhom: Line? = nil, text: Prose,
    members: [ID<Person>] = [], spoken: [ID<Person>] = [], seen: [ID<Person>] = [],
    goals: [ID<Goal>] = [], nature: NoteNature? = nil, holder: Line? = nil, source: Line? = nil
  ) {
    self.kind = kind
    self.onDay = onDay
    self.at = at
    self.withWhom = withWhom
    self.text = text
    self.members = members
    self.spoken = spoken
    self.seen = seen
    self.goals = goals
    self.nature = nature
    self.holder = holder
    self.source = source
  }

  /// Refuses an opinion of nobody, and having seen somebody on the telephone.
  package func check() throws(Refusal) {
    if nature == .opinion, holder == nil { throw .value(field: .holder, .empty) }
    if !seen.isEmpty, !kind.isInSight { throw .notSeenThatWay(kind) }
  }
}

/// Something to do for a family.
package struct NewWorkItem: Equatable, Sendable {
  package var kind: WorkKind
  package var title: Line
  package var dueOn: Day
  package var at: ClockTime?

  package init(kind: WorkKind = .item, title: Line, dueOn: Day, at: ClockTime? = nil) {
    self.kind = kind
    self.title = title
    self.dueOn = dueOn
    self.at = at
  }
}

/// A municipality to add to the list, or to rename in it.
package struct NewMunicipality: Equatable, Sendable {
  package var code: MunicipalityCode
  package var name: Line

  package init(code: MunicipalityCode, name: Line) {
    self.code = code
    self.name = name
  }
}

/// Somebody who will work with the program.
package struct NewUser: Equatable, Sendable {
  package var login: Login
  package var name: Line
  package var roles: [Role]
  package var team: Line?
  package var phone: PhoneNumber?

  package init(
    login: Login, name: Line, roles: [Role], team: Line?, phone: PhoneNumber? = nil
  ) {
    self.login = login
    self.name = name
    self.roles = roles
    self.team = team
    self.phone = phone
  }
}

/// Which list families were shown in.
package enum ListKind: String, CaseIterable, Sendable {
  case worklist
  case families
  case referrals
  case search
}

/// Which lines of the log.
package struct LogFilter: Equatable, Sendable {
  package var caseNumber: CaseNumber?
  package var limit: Int
  /// Only entries before this sequence number.
  package var before: Int64?

  package init(caseNumber: CaseNumber? = nil, limit: Int = 50, before: Int64? = nil) {
    self.caseNumber = caseNumber
    self.limit = limit
    self.before = before
  }
}
