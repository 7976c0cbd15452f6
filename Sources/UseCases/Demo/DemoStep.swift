import Domain

/// Something a person of the demo does at a moment.
struct DemoStep {
  let at: Instant
  let by: Login
  let deed: DemoDeed
}

/// What he does; people, actions and items are named, since their ids exist only once it is done.
enum DemoDeed {
  case refer(ReferralContent)
  /// Takes all referrals of the family that wait into its file; the first time a new one.
  case accept
  case returnReferral(Line)
  /// What the POH does with a child in the practice; sending makes its referral wait.
  case practice(DemoPracticeDeed)
  case addMember(NewMember)
  case custody(DemoCustody)
  /// Reads the file, as people do before they call.
  case read
  case coordinator(Login, note: Prose?)
  case handOver(Login, Prose)
  case contactPoint(NewContactPoint)
  case familyContact(NewFamilyContact)
  case endOne(One)
  case provider(DemoProvider, until: Day?, reason: Line?)
  case budget(year: Int, Cents, reason: Line?)
  case risk(RiskLevel, basis: Line)
  case help(DemoHelp)
  case homes(DemoHomes)
  case startPlan
  case goal(domain: String, wording: Line, ownWords: Line?, byDay: Day?)
  case action(NewAction)
  case finishAction(goal: Int, action: Int)
  case presentPlan
  case agreePlan(by: [PersonName], ownWords: Line?, evaluationOn: Day, reason: Line?)
  case answer(PersonName, PlanAnswer.Kind, ownWords: Line?)
  case score(goal: Int, NewScore)
  case evaluate(NewEvaluation)
  case workAgreement(NewWorkAgreement)
  case legalStep(LegalStepKind, ground: WaiverGround?)
  case note(NoteKind, at: ClockTime, with: Line, text: Prose, about: [PersonName])
  case openProtocol(about: [PersonName], Prose)
  case protocolStep(NewProtocolStep)
  case milestone(PersonName, Milestone, Prose)
  case extendedCare(PersonName, ExtendedCare.Decision)
  case work(NewWorkItem)
  case finishWork(Line)
  case postpone(until: Day)
  case close(ClosingReasons)
}

/// Custody of a child since its birth, by somebody of the family or by an organisation.
struct DemoCustody {
  enum Holder {
    case person(PersonName)
    case organisation(Line)
  }

  let child: PersonName
  let holder: Holder
  let fromDay: Day?
}

/// What is done about help; the newest commitment is meant where none is named.
enum DemoHelp {
  case commit(DemoCommitment)
  case wait(expectedOn: Day?, bridging: Line?)
  case check(Prose)
  case start
  case stop(StopReason)
  case involve(PersonName, Line, InvolvedHelpKind, contact: Line, PhoneNumber)
}

/// What is done about where people live; a household is found by its postal code, or by its name
/// once the address is secret.
enum DemoHomes {
  case name(PostalCode, Line)
  case secret(Line)
  case second(PersonName, in: Line)
}

/// Help to commit, with the people and organisations by name.
struct DemoCommitment {
  let person: PersonName
  let provider: DemoProvider
  let product: Line
  let route: CommitmentRoute
  let untilDay: Day?
  let amount: Cents
  /// The number of a goal of the plan that holds then.
  let goal: Int?
  let decision: Line?
}

/// An organisation of the demo.
enum DemoProvider: Hashable {
  /// The local team that has the family.
  case localTeam
  /// One of the invented ones, by its place in the list.
  case invented(Int)
}

/// All that happens to one family, in the order it happens.
struct DemoScript {
  let team: Int
  let name: Line
  let cast: DemoCast
  var steps: [DemoStep] = []
  /// Whether it is one of the families a plan asks for; otherwise its file is closed again, or its
  /// referrals wait or were returned.
  var opensFile = true
}
