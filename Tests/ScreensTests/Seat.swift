import Domain
import Drawing
import Screens
import Texts

/// A user at the screens: presses keys, gets answers, and remembers what was asked for.
struct Seat {
  var app: App
  var desk = Answers()
  private(set) var effects: [Effect] = []
  private var waiting: [(Ticket, Command)] = []

  init(_ settings: AppSettings = Sample.settings(), start: Bool = true) {
    app = App(settings: settings)
    if start { send(.started) }
  }

  /// All commands asked for so far.
  var commands: [Command] {
    effects.compactMap { if case .perform(_, let command) = $0 { command } else { nil } }
  }

  var screen: String { app.view().description }

  func row(_ number: Int) -> String { app.view().text(row: number) }

  mutating func send(_ message: Message) {
    let new = app.update(message)
    effects += new
    for effect in new {
      if case .perform(let ticket, let command) = effect { waiting.append((ticket, command)) }
    }
  }

  mutating func press(_ keys: Key...) {
    for key in keys { send(.input(.key(key))) }
  }

  mutating func type(_ text: String) {
    for sign in text { press(.character(sign)) }
  }

  /// Answers everything that waits, and what is asked because of the answers.
  mutating func settle() {
    var rounds = 0
    while !waiting.isEmpty, rounds < 20 {
      let questions = waiting
      waiting = []
      for (ticket, command) in questions {
        switch desk.answer(command) {
        case .success(let outcome): send(.outcome(ticket, outcome))
        case .failure(let trouble): send(.trouble(ticket, trouble))
        }
      }
      rounds += 1
    }
  }

  /// Presses keys and lets everything be answered, timers too.
  mutating func go(_ keys: Key...) {
    for key in keys {
      press(key)
      tick()
      settle()
    }
  }

  mutating func write(_ text: String) {
    type(text)
    tick()
    settle()
  }

  /// All timers but the rest of two seconds run out.
  mutating func tick() {
    for name in [TimerName.search, .choices] { send(.timer(name)) }
  }

  mutating func forget() { effects = [] }

  /// Takes the questions that wait without answering them.
  mutating func takeQuestions() -> [(Ticket, Command)] {
    defer { waiting = [] }
    return waiting
  }
}

/// A store that isn't there: answers commands with sample records and keeps what was written.
struct Answers {
  var family = Sample.family()
  var worklist = Sample.worklist
  var drafts: [DraftLine] = []
  var waitingDrafts: [WaitingDraft] = []
  var matches = [Sample.match]
  var doubles = Sample.doubles
  var meetings: [MeetingLine] = []
  var letters: [FamilyLetterLine] = []
  var prepared: [PreparedLetterLine] = []
  var bundle = LetterBundle(letters: [], left: [])
  var triage = Sample.triage
  var families = Sample.families(6)
  var referrals = Sample.referrals
  var practiceRecord = PracticeSample.page
  var norms = Norm.allCases.map {
    NormLine(norm: $0, value: $0.seed, since: Sample.today, before: [])
  }
  /// Life domains and teams; the norms are those above.
  var settings = SettingsPage()
  var registrations: [RegistrationLine] = []
  var claimRows: [ClaimTab: [ClaimRow]] = Sample.claimRows
  var practiceRows: [PracticeTab: [PracticeRow]] = PracticeSample.rows
  var practiceAnswer = PracticeSample.answer
  var trouble: Trouble?
  var undo: UndoStep?
  var final: FinalChange?
  var batch: [BatchResult.Row] = []
  var mergeObstacle: Refusal?
  var requests: [ExpertRequest] = []
  var card = ProviderSample.card
  var coverage = ProviderSample.coverage

  func answer(_ command: Command) -> Result<Outcome, Trouble> {
    if let trouble, !isReading(command) { return .failure(trouble) }
    return .success(outcome(command))
  }

  private func isReading(_ command: Command) -> Bool {
    if case .done = outcome(command) { false } else { true }
  }

  /// Two records of one mother in two files.
  private func mergeReview(_ request: MergeRequest) -> MergeReview {
    let kept = MergeSide(
      family: family.summary.family, caseNumber: family.summary.caseNumber,
      name: family.summary.name, isOpen: true, version: 3, coordinator: Sample.visser,
      risk: .medium, openedOn: Sample.today, members: 4)
    let place = doubles.people[0].place
    let merged = MergeSide(
      family: place.family, caseNumber: place.caseNumber, name: place.name, isOpen: true,
      version: 2, coordinator: nil, risk: .none, openedOn: Sample.today, members: 2)
    return MergeReview(
      request: request,
      kept: kept, merged: merged,
      pairs: [
        PersonComparison(kept: doubles.people[0].person, merged: doubles.people[0].other)
      ], moves: [MergeCount(part: .notes, count: 3), MergeCount(part: .work, count: 1)],
      stays: [], obstacle: mergeObstacle)
  }

  private func claims(_ command: ClaimCommand) -> Outcome {
    switch command {
    case .list(let tab, _, _):
      let rows = claimRows[tab] ?? []
      return .claims(
        ClaimListPage(
          tab: tab, rows: rows, count: rows.count,
          total: Cents(rows.reduce(0) { $0 + $1.line.content.signed.rawValue }), next: nil))
    case .show(let id): return .claim(Sample.details(of: id))
    case .approve(let ids, _), .reject(let ids, _), .rematch(let ids):
      return .done(.claims(ClaimBatch(kind: .approved, done: ids.count, amount: Cents(124_050))))
    case .approveFile:
      return .done(.claims(ClaimBatch(kind: .approved, done: 2, amount: Cents(124_050))))
    case .reverse: return .done(.claimReversed(label: "2026-114/r7", amount: Cents(124_050)))
    case .revealBSN: return .bsn(Sample.declared.bsn)
    }
  }

  private func changed(_ change: Done.Change) -> Outcome {
    .done(
      .changed(
        family: family.summary.family, family.summary.caseNumber,
        version: family.summary.version + 1, change))
  }

  private func outcome(_ command: Command) -> Outcome {
    switch command {
    case .worklist(let tab, _, _):
      .worklist(
        WorklistPage(tab: tab, counts: worklist.counts, rows: worklist.rows, next: worklist.next))
    case .families: .families(families)
    case .referrals: .referrals(referrals)
    case .openFamily: .family(family)
    case .triage: .triage(triage)
    case .matches: .matches(matches)
    case .doubles: .doubles(doubles)
    case .choices(let kind, let typed, _): .choices(kind, choices(kind, typed))
    case .drafts: .drafts(DraftList(drafts, waiting: waitingDrafts))
    case .users:
      .users([
        UserLine(
          user: Sample.visser, grants: Sample.actor(.coordinator, .supervisor).grants,
          teams: [Sample.line("lokaal team")])
      ])
    case .providers:
      .providers([Provider(id: Sample.id(702), name: Sample.line("Kompas Jeugd"), agb: nil)])
    case .provider(let command): provider(command)
    case .log: .log(Sample.log)
    case .config(.show): .norms(norms)
    case .registration(.list): .registrations(registrations)
    case .registration(.register(let new)):
      .done(.registrationNoted(new.login, new.kind, until: new.until))
    case .config(.settings):
      .settings(
        SettingsPage(norms: norms, domains: settings.domains, teams: settings.teams))
    case .config(.change(let new)): .done(.settingsChanged(count: new.count))
    case .config(.setNorm(let norm, let value, _)): .done(.normSet(norm, value, from: Sample.today))
    case .claims(let command): claims(command)
    case .retention(.due): .retentionDue(RetentionListPage(rows: [], next: nil))
    case .retention(.rules): .retentionRules(RetentionRule.seeds)
    case .access(.emergencies): .emergencies([])
    case .access(.requests): .experts(requests)
    case .letter(_, .overview, _): .letters(letters)
    case .preparedLetters(.list): .preparedLetters(PreparedLetterPage(rows: prepared, next: nil))
    case .preparedLetters(.print): .letterBundle(bundle)
    case .letter(_, .print(let id, _), _): printed(id)
    case .letter(_, let command, _): changed(Self.change(command))
    case .meeting(_, .overview, _): .meetings(meetings)
    case .meeting(_, let command, _): changed(Self.change(command))
    case .sharing(.disclosures): .disclosures([])
    case .sharing(.overview): .sharing(SharingPage())
    case .sharing(.shareView(_, let readers)): shared(readers)
    case .sharing: .done(.nothingMore)
    case .access: .done(.nothingMore)
    case .retention(.destructions): .destructions([])
    case .retention: .done(.nothingMore)
    case .team(let command): team(command)
    case .report(.show(let question)): .report(.report(Sample.report(question)))
    case .report(.list): .report(.list(Sample.figures))
    case .report(.exported(let question)): .done(.reportExported(question.name))
    case .reportShown: .done(.nothingMore)
    case .addReferral: .done(.referralAdded(Sample.id(903), team: Sample.line("lokaal team")))
    case .acceptReferrals(let all, let target):
      .done(
        .referralsAccepted(
          family: family.summary.family, family.summary.caseNumber,
          isNew: { if case .new = target { true } else { false } }(), count: all.count))
    case .returnReferral(let id, _): .done(.referralReturned(id))
    case .referral(.move(let id, let state, _, _)): .done(.referralMoved(id, state))
    case .referral(.giveFeedback(_, let kind, _)): .done(.feedbackGiven(kind))
    case .practice(let command): practice(command)
    case .openCase:
      .done(.caseOpened(family: family.summary.family, family.summary.caseNumber))
    case .closeFamily: changed(.familyClosed)
    case .life(_, let command, _): changed(change(command))
    case .merging(.review(let request)): .merge(mergeReview(request))
    case .merging(.merge(let request, _, _)):
      changed(request.kind == .people ? .peopleMerged : .familiesMerged)
    case .merging(.undo): changed(.mergeUndone)
    case .reopenFamily: changed(.familyReopened)
    case .addMember: changed(.memberAdded)
    case .endMembership: changed(.memberEnded)
    case .setCoordinator: changed(.coordinator)
    case .setContactPoint: changed(.contactPoint)
    case .setProvider: changed(.provider)
    case .setBudget: changed(.budget)
    case .setRisk: changed(.risk)
    case .startPlan: changed(.planStarted)
    case .addGoal: changed(.goalAdded)
    case .addAction: changed(.actionAdded)
    case .finishAction: changed(.actionDone)
    case .presentPlan: changed(.planPresented)
    case .agreePlan: changed(.planAgreed)
    case .planning(_, let command, _): changed(Self.change(command))
    case .takeBack: changed(.takenBack)
    case .people(_, let command, _): changed(Self.change(command))
    case .help(_, let command, _): changed(change(command))
    case .safety(_, let command, _): changed(Self.change(command))
    case .homes(_, .reveal(let id, _), _):
      .address(family.homes.households.first { $0.id == id }.map(Sample.revealed) ?? Sample.hidden)
    case .homes(_, let command, _): changed(Self.change(command))
    case .moving(_, .preview(let new), _):
      Sample.preview(new, of: family).map(Outcome.movePreview) ?? .done(.nothingMore)
    case .moving(_, .start, _): changed(.moveStarted)
    case .moving(_, .confirm, _): changed(.moveConfirmed)
    case .moving(_, .withdraw, _): changed(.moveWithdrawn)
    case .addNote: changed(.noteAdded)
    case .addWorkItem: changed(.workAdded)
    case .finishWorkItem: changed(.workDone)
    case .postponeWorkItem: changed(.workPostponed)
    case .postponeFamily(_, let day): changed(day == nil ? .familyWoken : .familyPostponed)
    case .saveDraft(let id, _, _, _): .done(.draftSaved(id))
    case .casework(let command): outcome(command)
    case .discardDraft(let id): .done(.draftDiscarded(id))
    case .grantRole(let login, let role, _, _): .done(.roleGranted(login, role))
    case .endRole(let login, let role): .done(.roleEnded(login, role))
    case .addMunicipalities(let new):
      .done(.municipalitiesAdded(count: new.count, known: 0))
    case .addProvider(let name, _): .done(.providerAdded(Sample.id(704), name))
    case .addUser(let user): .done(.userAdded(user.login, newTeam: nil))
    case .disableUser(let login): .done(.userDisabled(login))
    }
  }

  private func provider(_ command: ProviderCommand) -> Outcome {
    func changed(_ change: ProviderChange) -> Outcome {
      .done(.providerChanged(card.provider.id, card.provider.name, change))
    }
    return switch command {
    case .card: .providerCard(card)
    case .coverage: .coverage(coverage)
    case .take(let rows, let isDryRun):
      .providerImport(ImportReport(rows: rows.count, isDryRun: isDryRun))
    case .addContract: changed(.contractAdded)
    case .endContract: changed(.contractEnded)
    case .addProduct: changed(.productAdded)
    case .endProduct: changed(.productEnded)
    case .setTariff: changed(.tariffSet)
    case .endTariff: changed(.tariffEnded)
    case .state: changed(.capacityStated)
    case .addSubcontractor: changed(.subcontractorAdded)
    case .endSubcontractor: changed(.subcontractorEnded)
    }
  }

  private func outcome(_ command: CaseworkCommand) -> Outcome {
    switch command {
    case .addAddendum: changed(.addendumAdded)
    case .keepWorkNote: .done(.workNoteKept)
    case .forwardWorkItem: changed(.workForwarded)
    case .ask: changed(.questionAsked)
    case .answer: changed(.questionAnswered)
    case .restoreWorkItem: changed(.workRestored)
    case .removeWorkItem: changed(.workRemoved)
    case .setFamilyContact: changed(.familyContact)
    case .endOne: changed(.oneEnded)
    case .postponeFamilies: .done(.batch(BatchResult(kind: .change(.familyPostponed), rows: batch)))
    case .lastUndo: .undoable(undo, after: final)
    case .undo: undo.map { .done(.undone($0)) } ?? .undoable(nil, after: nil)
    }
  }

  private func practice(_ command: PracticeCommand) -> Outcome {
    switch command {
    case .list(let tab, _, _):
      .practice(PracticePage(tab: tab, rows: practiceRows[tab] ?? [], next: nil))
    case .show: .practiceRecord(practiceRecord)
    case .answer: .practiceAnswer(practiceAnswer.0, practiceAnswer.1)
    case .add: .done(.practiceAdded(practiceRecord.record.id))
    case .change(let id, _, _): .done(.practice(id, .content))
    case .addTalk(let id, _): .done(.practice(id, .talk))
    case .setConsents(let id, _, _): .done(.practice(id, .consents))
    case .send: .done(.practiceSent(Sample.id(903), team: Sample.line("lokaal team")))
    case .letter(let command): letter(command)
    case .close(let id, _, _): .done(.practice(id, .closed))
    case .withdraw(let id, _): .done(.practice(id, .withdrawn))
    case .isKnown: .known(.unknown)
    case .figures(let year):
      .practiceFigures(PracticeFigures(year: year, closedAtPractice: 7, sent: nil))
    }
  }

  private func letter(_ command: LetterCommand) -> Outcome {
    switch command {
    case .show, .print: .practiceRecord(practiceRecord)
    case .new(let id, _, _), .change(let id, _, _): .done(.practice(id, .letterWritten))
    case .markReady(let id, _): .done(.practice(id, .letterReady))
    case .sign(let id, _, _): .done(.practice(id, .letterSigned))
    case .send(let id, _, _): .done(.practice(id, .letterSent))
    }
  }

  private static func change(_ command: HomesCommand) -> Done.Change {
    switch command {
    case .addHousehold: .householdAdded
    case .changeHousehold, .reopenHousehold: .householdChanged
    case .setSecret(_, let isSecret): isSecret ? .addressHidden : .addressOpened
    case .endHousehold: .householdEnded
    case .reveal, .live: .residenceSet
    case .leave: .residenceEnded
    case .beginStay: .stayBegun
    case .endStay: .stayEnded
    case .setMunicipality: .municipalitySet
    case .endMunicipality: .municipalityEnded
    }
  }

  private static func change(_ command: PlanCommand) -> Done.Change {
    switch command {
    case .answer: .answerNoted
    case .askApproval: .approvalAsked
    case .decideApproval(let isApproved, _): isApproved ? .planApproved : .planReturned
    case .changeGoal: .goalChanged
    case .removeGoal: .goalRemoved
    case .changeAction: .actionChanged
    case .removeAction: .actionRemoved
    case .dropAction: .actionDropped
    case .score: .goalScored
    case .agreeOnWork: .workAgreed
    case .endWorkAgreement: .workAgreementEnded
    case .evaluate: .planEvaluated
    case .takeLegalStep: .legalStepNoted
    case .changeScale: .scaleChanged
    case .setFoundation: .foundationSet
    case .addAdvice: .adviceAdded
    case .changeAdvice: .adviceChanged
    case .removeAdvice: .adviceRemoved
    }
  }

  private func team(_ command: TeamCommand) -> Outcome {
    switch command {
    case .askHandover: changed(.handoverAsked)
    case .acceptHandover: changed(.handoverAccepted)
    case .refuseHandover: changed(.handoverRefused)
    case .withdrawHandover: changed(.handoverWithdrawn)
    case .previewHandovers(let all, let login, let note):
      .team(
        .handovers(
          HandoversPreview(
            to: login, note: note,
            rows: all.map { Sample.row(CoverChoice(family: $0, login: login)) })))
    case .askHandovers(let all, let login, _):
      .done(
        .batch(
          BatchResult(
            kind: .change(.handoverAsked),
            rows: all.map { Sample.row(CoverChoice(family: $0, login: login)) })))
    case .weekend: .team(.weekend([family]))
    case .withdrawHandovers: changed(.handoverWithdrawn)
    case .acceptHandovers: changed(.handoverAccepted)
    case .setExternal: changed(.externalCoordinator)
    case .board: .team(.board(Sample.board))
    case .caseload: .team(.caseload([TeamLoad(team: Sample.line("Oost"), board: Sample.board)]))
    case .reassign(let all, let login):
      .done(
        .batch(
          BatchResult(
            kind: .change(.coordinator),
            rows: all.map { Sample.row(CoverChoice(family: $0, login: login)) })))
    case .remind(let all, _, _):
      .done(
        .batch(
          BatchResult(
            kind: .change(.reminded),
            rows: all.map {
              Sample.row(CoverChoice(family: $0, login: Sample.login("byildiz")))
            })))
    case .withdrawReminder: changed(.workRemoved)
    case .waiting: .team(.waiting(Sample.waiting))
    case .previewAbsence(let new): .team(.preview(Sample.preview(new)))
    case .reportAbsence(let new, let covers):
      .done(
        .batch(
          BatchResult(
            kind: .absence(Sample.id(931), new.login), rows: covers.map { Sample.row($0) })))
    case .endAbsence(_, let isUndo):
      .done(.absenceEnded(Sample.login("byildiz"), covers: 2, isUndo: isUndo))
    case .assign(let all, let login):
      .done(
        .batch(
          BatchResult(
            kind: .assignment(Sample.id(932), login),
            rows: all.map { Sample.row(CoverChoice(family: $0, login: login)) })))
    case .undoAssign: .done(.assignmentUndone(count: 2))
    case .setFte(let login, let hundredths): .done(.fteSet(login, hundredths: hundredths))
    case .sheet: .team(.sheet(family))
    }
  }

  private func change(_ command: LifeCommand) -> Done.Change {
    switch command {
    case .meet: .milestoneMet
    case .withdraw: .milestoneWithdrawn
    case .decideCare: .extendedCareDecided
    case .finishAftercare(_, let new):
      new.outcome == .goesWell ? .aftercareWell : .aftercareAttention
    case .giveAftercare: .aftercareGiven
    }
  }

  private func change(_ command: HelpCommand) -> Done.Change {
    switch command {
    case .commit: .commitmentMade
    case .wait: .commitmentWaiting
    case .start: .commitmentStarted
    case .stop: .commitmentStopped
    case .serve: .commitmentServes
    case .check: .safetyChecked
    case .involve: .helpInvolved
    case .endInvolved: .involvedHelpEnded
    case .acknowledge: .overspendAcknowledged
    case .raise: .raiseAsked
    case .approveRaise: .raiseApproved
    case .refuseRaise: .raiseRefused
    case .withdrawRaise: .raiseWithdrawn
    }
  }

  private func printed(_ id: ID<FamilyLetter>) -> Outcome {
    guard let line = letters.first(where: { $0.letter.id == id }) else { return .letters([]) }
    return .letterPrint(
      FamilyLetterPrint(
        letter: line.letter, name: line.name, caseNumber: Sample.summary().caseNumber,
        ground: .consentRequired))
  }

  private static func change(_ command: FamilyLetterCommand) -> Done.Change {
    switch command {
    case .overview, .prepare, .print: .familyLetterPrepared
    case .rewrite: .familyLetterChanged
    case .send: .familyLetterSent
    case .withdraw: .familyLetterWithdrawn
    }
  }

  private static func change(_ command: MeetingCommand) -> Done.Change {
    switch command {
    case .overview, .prepare: .meetingPrepared
    case .change: .meetingChanged
    case .invite: .attendeeAsked
    case .uninvite: .attendeeWithdrawn
    case .decide: .meetingDecided
    case .hold: .meetingHeld
    case .cancel: .meetingCancelled
    }
  }

  private static func change(_ command: SafetyCommand) -> Done.Change {
    switch command {
    case .openProtocol: .protocolOpened
    case .takeStep: .protocolStepTaken
    case .report: .safetyReported
    case .noteOutcome: .reportOutcomeNoted
    case .agree: .safetyAgreed
    case .endAgreement: .safetyAgreementEnded
    case .openCrisis: .crisisOpened
    case .decideCrisis: .crisisDecided
    case .lookAtCrisis: .crisisLookedAt
    case .linkCrisis: .crisisLinked
    case .endCrisis: .crisisEnded
    case .blockMessages: .messagesBlocked
    case .allowMessages: .messagesAllowed
    }
  }

  private static func change(_ command: PeopleCommand) -> Done.Change {
    switch command {
    case .change: .personChanged
    case .decease: .personDeceased
    case .live: .personLives
    case .born: .personBorn
    case .addCustody: .custodyAdded
    case .endCustody: .custodyEnded
    case .setSchool: .schoolSet
    case .endSchool: .schoolEnded
    case .noteAbsence: .schoolAbsenceNoted
    case .takeBackAbsence: .schoolAbsenceTakenBack
    }
  }

  private func choices(_ kind: ChoiceKind, _ typed: String) -> [Choice] {
    let all: [Choice] =
      switch kind {
      case .coordinators, .colleagues:
        [
          Choice(id: "avisser", label: "Anna Visser", detail: "22 gezinnen"),
          Choice(id: "byildiz", label: "Burak Yildiz", detail: "31 gezinnen"),
        ]
      case .providers:
        [
          Choice(id: ID<Provider>(high: 7, low: 702).uuid, label: "Kompas Jeugd"),
          Choice(id: ID<Provider>(high: 7, low: 705).uuid, label: "lokaal team"),
        ]
      case .lifeDomains:
        [
          Choice(id: ID<LifeDomain>(high: 7, low: 1).uuid, label: "school"),
          Choice(id: ID<LifeDomain>(high: 7, low: 2).uuid, label: "veiligheid"),
        ]
      case .municipalities:
        [
          Choice(id: "0518", label: "'s-Gravenhage"), Choice(id: "1916", label: "Leidschendam"),
        ]
      }
    return all.filter { typed.isEmpty || $0.label.lowercased().hasPrefix(typed.lowercased()) }
  }

  private func shared(_ people: [ID<Person>]) -> Outcome {
    let readers = people.compactMap {
      try? PlanReader($0, in: family, answers: [], on: Sample.today)
    }
    guard let view = try? SharedView(of: family, for: readers, hiding: []) else {
      return .done(.nothingMore)
    }
    return .sharedView(view)
  }
}
