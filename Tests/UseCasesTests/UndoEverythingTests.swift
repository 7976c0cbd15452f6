import Domain
import Store
import Testing
import UseCases

@Suite("Each change of a family is taken back, or says why it stays")
struct UndoEverythingTests {
  let house: TestHouse
  let family: ID<Family>
  let child: ID<Person>
  let parent: ID<Person>

  init() throws {
    house = try TestHouse()
    family = try house.openCase("De Wit")
    let members = try house.page(family).members
    child = try #require(members.first { $0.member.role == .youth }).person.id
    parent = try #require(members.first { $0.member.role == .parent }).person.id
  }

  @Test("each change is in exactly one list", arguments: Done.Change.allCases)
  func listed(_ change: Done.Change) {
    let isElsewhere = UndoEverythingTests.elsewhere.contains(change)
    let scenes = Scene.all.filter { $0.change == change }.count
    #expect((scenes > 0 || isElsewhere) == (change.finality == nil), "\(change)")
  }

  /// What `UndoTests`, `PeopleTests`, `HomesTests`, `MovingTests`, `LifeTests`, `MeetingTests`,
  /// `FamilyLetterTests`, `SteeringTests` and `UncontractedTests` take back.
  private static let elsewhere: Set<Done.Change> = [
    .contactPoint, .provider, .risk, .budget, .workAdded, .workDone, .workPostponed,
    .familyPostponed, .familyContact, .personChanged, .personDeceased, .personLives, .personBorn,
    .custodyAdded, .custodyEnded, .schoolSet, .schoolEnded, .schoolAbsenceNoted, .milestoneMet,
    .householdAdded, .householdChanged, .householdEnded, .addressHidden, .addressOpened,
    .residenceSet, .residenceEnded, .stayBegun, .stayEnded, .municipalitySet, .municipalityEnded,
    .moveStarted, .reminded, .meetingChanged, .attendeeAsked, .familyLetterPrepared,
    .familyLetterChanged,
    .commitmentUncontracted, .providerUncontracted,
  ]

  @Test("a change with an undo leaves the family as it was", arguments: Scene.all)
  func each(_ scene: Scene) throws {
    try prepare(scene.setting)
    let before = try state()
    let command = try scene.command(self)
    guard case .done(.changed(_, _, _, let change)) = try house.perform(command) else {
      throw TestHouse.Unexpected()
    }
    #expect(change == scene.change)
    #expect(try state() != before)
    try undo()
    #expect(try state() == before)
    #expect(try house.check().findings == [])
  }

  @Test("what was settled by a final act isn't taken back any more, and the reason is said")
  func settled() throws {
    try prepare(.presented)
    let new = NewAnswer(person: parent, kind: .agreed)
    try house.perform(.planning(family, .answer(new), expecting: nil))
    let found = try house.perform(.casework(.lastUndo))
    guard case .undoable(nil, let after?) = found else {
      Issue.record("\(found)")
      return
    }
    #expect(after.why == .answer)
  }

  @Test("a commitment that waits, or was looked after, isn't deleted by plain SQL either")
  func deleting() throws {
    try prepare(.waiting)
    #expect(throws: StoreFault.self) {
      try house.engine.write { connection in
        _ = try connection.execute("DELETE FROM commitment", [])
      }
    }
    #expect(throws: StoreFault.self) {
      try house.engine.write { connection in
        _ = try connection.execute(
          "UPDATE commitment SET state = 'started', started_on = '2026-03-02', taken_back = 1", [])
      }
    }
  }

  private func undo() throws {
    guard case .undoable(let step?, _) = try house.perform(.casework(.lastUndo)) else {
      throw TestHouse.Unexpected()
    }
    try house.perform(.casework(.undo(step.number)))
  }
}

/// A change, what must be so before it, and what does it.
struct Scene: Sendable, CustomTestStringConvertible {
  let change: Done.Change
  let setting: Setting
  let command: @Sendable (UndoEverythingTests) throws -> Command

  enum Setting: Int {
    case bare
    case coordinated
    case external
    case concept
    case presented
    case adopted
    case agreed
    case committed
    case aimed
    case waiting
    case started
    case stopped
    case helped
    case handingOver
    case closed
    case asleep
    case asked
    case meeting
  }

  init(
    _ change: Done.Change, _ setting: Setting,
    _ command: @escaping @Sendable (UndoEverythingTests) throws -> Command
  ) {
    self.change = change
    self.setting = setting
    self.command = command
  }

  var testDescription: String { "\(change) from \(setting)" }
}

extension UndoEverythingTests {
  func prepare(_ setting: Scene.Setting) throws {
    let login = try Login("anna")
    switch setting {
    case .bare: break
    case .external:
      try house.perform(
        .setCoordinator(family, login, from: nil, note: nil, expecting: nil))
      try house.perform(.team(external))
    case .coordinated, .handingOver, .asked, .asleep:
      try house.perform(
        .setCoordinator(family, login, from: nil, note: nil, expecting: nil))
      _ = try house.addUser("bas", [.coordinator])
      if setting == .handingOver {
        try house.perform(.team(try handover))
      }
      if setting == .asleep {
        try house.perform(.postponeFamily(family, until: house.today.adding(days: 4)))
      }
      if setting == .asked {
        try house.perform(
          .addWorkItem(family, NewWorkItem(title: try Line("Bellen"), dueOn: house.today)))
      }
    case .concept, .presented, .adopted:
      try house.perform(.addGoal(family, try goal("Naar school"), expecting: nil))
      try house.perform(.addAction(family, try action("Bellen"), expecting: nil))
      try house.perform(
        .planning(family, .setFoundation([.request: try Prose("Rust")]), expecting: nil))
      try house.perform(.planning(family, .addAdvice(try advice("Wacht")), expecting: nil))
      guard setting != .concept else { return }
      try house.perform(.presentPlan(family, on: nil, expecting: nil))
      guard setting == .adopted else { return }
      try house.perform(
        .agreePlan(family, PlanConsent(people: [parent]), expecting: nil))
    case .meeting:
      try house.perform(.meeting(family, .prepare(try meeting("Hoe verder?")), expecting: nil))
    case .agreed:
      try house.perform(
        .planning(family, .agreeOnWork(agreement("Een"), replacing: nil), expecting: nil))
    case .committed, .waiting, .started, .stopped:
      try house.perform(.help(family, .commit(try commitment), expecting: nil))
      guard setting != .committed else { return }
      let expected = NewWaiting(expectedOn: house.today.adding(days: 30))
      try house.perform(.help(family, .wait(try commitmentID, expected), expecting: nil))
      guard setting != .waiting else { return }
      try house.perform(.help(family, .start(try commitmentID, on: nil), expecting: nil))
      guard setting == .stopped else { return }
      try house.perform(
        .help(family, .stop(try commitmentID, on: nil, .asPlanned, remains: nil), expecting: nil))
    case .aimed:
      try prepare(.committed)
      try prepare(.concept)
    case .helped: try house.perform(.help(family, .involve(try involved), expecting: nil))
    case .closed:
      try prepare(.adopted)
      try house.perform(.setCoordinator(family, login, from: nil, note: nil, expecting: nil))
      try house.perform(.closeFamily(family, reasons, expecting: nil))
    }
  }

  /// What the family looks like, without numbers and histories that only grow.
  func state() throws -> [String] {
    let page = try house.page(family)
    func text(_ plan: PlanPage?) -> String {
      guard let plan else { return "" }
      let goals = plan.goals.map { goal in
        let actions = goal.actions.map {
          "\($0.wording.text)\($0.doneOn?.iso ?? "")\($0.dropReason?.text ?? "")"
        }
        return goal.goal.wording.text + actions.joined() + "\(goal.about.count)"
      }
      return "\(plan.version.state) \(plan.version.presentedOn?.iso ?? "") "
        + goals.joined() + " \(plan.version.evaluationOn?.iso ?? "")"
        + FoundationStep.allCases.compactMap { plan.foundation[$0]?.text }.joined()
        + plan.advice.map(\.content.text.text).joined()
    }
    let handover = page.coordination.handover.map { $0.note.text } ?? ""
    return [
      page.summary.isOpen ? "open" : "closed", "\(page.ones.gaps)", text(page.plan),
      text(page.planInTheMaking), page.coordinator?.login.text ?? "",
      page.coordination.external?.name.text ?? "", handover,
      page.contactPoint?.name.text ?? "", page.summary.postponedUntil?.iso ?? "",
      page.planning.workAgreements.filter { $0.endedOn == nil }.map(\.topic.text).joined(),
      page.members.map { "\($0.person.name.given) \($0.member.role)" }.sorted().joined(),
      page.help.commitments.map {
        "\($0.commitment.state) \($0.commitment.startedOn?.iso ?? "")"
          + "\($0.waiting?.expectedOn?.iso ?? "") \($0.goal?.wording.text ?? "")"
          + "\($0.waitingSince?.iso ?? "")"
      }.joined(),
      page.help.involved.filter { $0.toDay == nil }.map(\.organisation.text).joined(),
      page.workItems.map { "\($0.title.text)\($0.doneOn?.iso ?? "")\($0.owner?.uuid ?? "")" }
        .joined(),
      page.committed.description, try meetings(),
    ]
  }

  private func meetings() throws -> String {
    try meetingLines.map { line in
      line.meeting.plan.question.text
        + line.attendees.filter { $0.withdrawnOn == nil }.map(\.content.name.text).joined()
    }.joined()
  }

  var meetingLines: [MeetingLine] {
    get throws {
      guard
        case .meetings(let lines) = try house.perform(
          .meeting(family, .overview, expecting: nil))
      else { throw TestHouse.Unexpected() }
      return lines
    }
  }

  var meetingID: ID<Meeting> {
    get throws { try #require(try meetingLines.first).meeting.id }
  }

  func meeting(_ question: String) throws -> NewMeeting {
    NewMeeting(question: try Line(question), onDay: house.today)
  }

  func advice(_ text: String) throws -> AdviceContent {
    AdviceContent(
      name: try Line("Bo Smit"), discipline: try Line("psychiater"), onDay: house.today,
      text: try Prose(text))
  }

  var adviceID: ID<ExpertAdvice> {
    get throws { try #require(try house.page(family).planInTheMaking?.advice.first).id }
  }

  var external: TeamCommand {
    get throws {
      .setExternal(
        family,
        ExternalCoordinator(
          organisation: try Line("GI West"), name: try Line("Karin"),
          phone: try PhoneNumber("0201234567"), ground: try Line("OTS")),
        contact: try Login("anna"), from: nil, expecting: nil)
    }
  }

  var handover: TeamCommand {
    get throws {
      .askHandover(family, to: try Login("bas"), note: try Prose("Voor jou"), expecting: nil)
    }
  }

  func goal(_ wording: String) throws -> NewGoal {
    NewGoal(domain: try house.lifeDomain(), wording: try Line(wording), about: [child])
  }

  func action(_ wording: String) throws -> NewAction {
    NewAction(goal: 1, wording: try Line(wording), doer: .family, doerName: try Line("Iris"))
  }

  func agreement(_ topic: String) throws -> NewWorkAgreement {
    NewWorkAgreement(topic: try Line(topic), task: try Line("Bellen"), parties: try Line("Iris"))
  }

  var agreementID: ID<WorkAgreement> {
    get throws { try #require(try house.page(family).planning.workAgreements.first).id }
  }

  var goalID: ID<Goal> {
    get throws {
      let page = try house.page(family)
      return try #require((page.planInTheMaking ?? page.plan)?.goals.first).goal.id
    }
  }

  var actionID: ID<ActionItem> {
    get throws {
      let page = try house.page(family)
      return try #require((page.planInTheMaking ?? page.plan)?.goals.first?.actions.first).id
    }
  }

  var commitment: NewCommitment {
    get throws {
      NewCommitment(
        person: child, provider: try house.provider(), product: try Line("Begeleiding"),
        route: .court, fromDay: house.today, amount: Cents(100))
    }
  }

  var commitmentID: ID<Commitment> {
    get throws { try #require(try house.page(family).help.commitments.first).commitment.id }
  }

  var involved: NewInvolvedHelp {
    get throws {
      NewInvolvedHelp(person: child, organisation: try Line("Kompas"), kind: .subcontractor)
    }
  }

  var reasons: ClosingReasons {
    ClosingReasons(stopReason: .asPlanned, endReason: .asPlanned, satisfaction: 8)
  }
}

extension Scene {
  static let all: [Scene] = coordination + plan + help + file

  private static let coordination = [
    Scene(.coordinator, .bare) {
      .setCoordinator($0.family, try Login("anna"), from: nil, note: nil, expecting: nil)
    },
    Scene(.externalCoordinator, .coordinated) { .team(try $0.external) },
    Scene(.oneEnded, .coordinated) { .casework(.endOne($0.family, .coordinator, expecting: nil)) },
    Scene(.oneEnded, .external) { .casework(.endOne($0.family, .coordinator, expecting: nil)) },
    Scene(.handoverAsked, .coordinated) { .team(try $0.handover) },
    Scene(.handoverWithdrawn, .handingOver) {
      .team(.withdrawHandover($0.family, expecting: nil))
    },
    Scene(.familyWoken, .asleep) { .postponeFamily($0.family, until: nil) },
    Scene(.questionAsked, .coordinated) {
      .casework(
        .ask(
          $0.family,
          NewQuestion(
            to: try Login("bas"), question: try Line("Weet jij het?"), dueOn: $0.house.today)))
    },
    Scene(.workForwarded, .asked) {
      let item = try #require(try $0.house.page($0.family).workItems.first)
      return .casework(
        .forwardWorkItem($0.family, item.id, to: try Login("bas"), remark: nil))
    },
    Scene(.meetingChanged, .meeting) {
      .meeting(
        $0.family, .change(try $0.meetingID, try $0.meeting("Wat doet school?")), expecting: nil)
    },
    Scene(.attendeeAsked, .meeting) {
      .meeting(
        $0.family,
        .invite(
          try $0.meetingID,
          NewAttendee(name: try Line("Iris"), person: $0.parent, maySay: try Line("alles"))),
        expecting: nil)
    },
  ]

  private static let plan = [
    Scene(.goalAdded, .bare) { .addGoal($0.family, try $0.goal("Rust"), expecting: nil) },
    Scene(.goalAdded, .presented) { .addGoal($0.family, try $0.goal("Rust"), expecting: nil) },
    Scene(.foundationSet, .bare) {
      .planning($0.family, .setFoundation([.problems: try Prose("Ruzie")]), expecting: nil)
    },
    Scene(.foundationSet, .presented) {
      .planning($0.family, .setFoundation([.problems: try Prose("Ruzie")]), expecting: nil)
    },
    Scene(.adviceAdded, .presented) {
      .planning($0.family, .addAdvice(try $0.advice("Nog een")), expecting: nil)
    },
    Scene(.adviceChanged, .presented) {
      .planning($0.family, .changeAdvice(try $0.adviceID, try $0.advice("Anders")), expecting: nil)
    },
    Scene(.adviceRemoved, .presented) {
      .planning($0.family, .removeAdvice(try $0.adviceID), expecting: nil)
    },
    Scene(.planStarted, .adopted) { .startPlan($0.family, expecting: nil) },
    Scene(.actionAdded, .presented) { .addAction($0.family, try $0.action("Nog"), expecting: nil) },
    Scene(.actionDone, .concept) { .finishAction($0.family, try $0.actionID, expecting: nil) },
    Scene(.actionDone, .adopted) { .finishAction($0.family, try $0.actionID, expecting: nil) },
    Scene(.actionDropped, .adopted) {
      .planning($0.family, .dropAction(try $0.actionID, reason: try Line("Nee")), expecting: nil)
    },
    Scene(.planPresented, .concept) { .presentPlan($0.family, on: nil, expecting: nil) },
    Scene(.goalChanged, .presented) {
      .planning($0.family, .changeGoal(try $0.goalID, try $0.goal("Anders")), expecting: nil)
    },
    Scene(.goalRemoved, .presented) {
      .planning($0.family, .removeGoal(try $0.goalID), expecting: nil)
    },
    Scene(.actionChanged, .concept) {
      .planning($0.family, .changeAction(try $0.actionID, try $0.action("Anders")), expecting: nil)
    },
    Scene(.actionRemoved, .presented) {
      .planning($0.family, .removeAction(try $0.actionID), expecting: nil)
    },
    Scene(.workAgreed, .bare) {
      .planning($0.family, .agreeOnWork(try $0.agreement("Een"), replacing: nil), expecting: nil)
    },
    Scene(.workAgreed, .agreed) {
      .planning(
        $0.family, .agreeOnWork(try $0.agreement("Twee"), replacing: try $0.agreementID),
        expecting: nil)
    },
    Scene(.workAgreementEnded, .agreed) {
      .planning($0.family, .endWorkAgreement(try $0.agreementID, on: nil), expecting: nil)
    },
  ]

  private static let help = [
    Scene(.commitmentMade, .bare) { .help($0.family, .commit(try $0.commitment), expecting: nil) },
    Scene(.commitmentWaiting, .committed) {
      .help($0.family, .wait(try $0.commitmentID, NewWaiting()), expecting: nil)
    },
    Scene(.commitmentWaiting, .waiting) {
      .help(
        $0.family, .wait(try $0.commitmentID, NewWaiting(bridging: try Line("Oma"))), expecting: nil
      )
    },
    Scene(.commitmentStarted, .committed) {
      .help($0.family, .start(try $0.commitmentID, on: nil), expecting: nil)
    },
    Scene(.commitmentStarted, .waiting) {
      .help($0.family, .start(try $0.commitmentID, on: nil), expecting: nil)
    },
    Scene(.commitmentStopped, .waiting) {
      .help(
        $0.family, .stop(try $0.commitmentID, on: nil, .asPlanned, remains: .zero), expecting: nil)
    },
    Scene(.commitmentStopped, .started) {
      .help(
        $0.family, .stop(try $0.commitmentID, on: nil, .asPlanned, remains: nil), expecting: nil)
    },
    Scene(.commitmentServes, .aimed) {
      .help($0.family, .serve(try $0.commitmentID, goal: try $0.goalID), expecting: nil)
    },
    Scene(.helpInvolved, .bare) { .help($0.family, .involve(try $0.involved), expecting: nil) },
    Scene(.involvedHelpEnded, .helped) {
      let help = try #require(try $0.house.page($0.family).help.involved.first)
      return .help($0.family, .endInvolved(help.id, on: nil), expecting: nil)
    },
  ]

  private static let file = [
    Scene(.memberAdded, .bare) {
      .addMember($0.family, try $0.house.member("Oma", .networkMember, "Jansen"), expecting: nil)
    },
    Scene(.memberEnded, .bare) { .endMembership($0.family, $0.parent, expecting: nil) },
    Scene(.familyClosed, .adopted) { .closeFamily($0.family, $0.reasons, expecting: nil) },
    Scene(.familyClosed, .external) { .closeFamily($0.family, $0.reasons, expecting: nil) },
    Scene(.familyReopened, .closed) { .reopenFamily($0.family, expecting: nil) },
  ]
}
