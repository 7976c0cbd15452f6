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
  /// Those that are prepared, of all families one coordinates or covers.
  case preparedLetters(PreparedLetterCommand)
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

/// Which list families were shown in.
package enum ListKind: String, CaseIterable, Sendable {
  case worklist
  case families
  case referrals
  case search
}
