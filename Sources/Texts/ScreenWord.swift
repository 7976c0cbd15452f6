/// Words and sentences on the screens that are neither names of things nor of actions.
package enum ScreenWord: Equatable, Sendable {
  // Frame.
  case tooSmall
  case back
  case interruptHint
  case nothingFound
  case loading
  case demoStore
  case keyHint(key: String, what: String)
  case typeToSearch
  // Worklist.
  case columnFamily
  case columnWhy
  case columnTerm
  case columnCase
  case columnRisk
  case columnLastContact
  case columnCoordinator
  case columnOpened
  case worklistEmpty
  case otherTabsWait(count: String)
  case emptyStore(new: String, file: String)
  case oneDraft(what: String, time: String)
  case manyDrafts(count: String, newest: String)
  case draftsTitle
  case riskLevel(String)
  case riskSince(level: String, day: String)
  case lastContact(String)
  case explainTitle(String)
  case handleTitle(String)
  // Families.
  case filterLabel
  case filterMine
  case filterWithClosed
  case sortedBy(String)
  case sortTitle
  case closedFamily
  case noCoordinator
  case familiesShown(count: Int, more: Bool)
  // Search.
  case searchTitle
  case searchPrompt
  case recentTitle
  case newFamilyTitle
  case newFamilyRow(String)
  case telephoneFamilyTitle
  case restHidden
  // Referrals.
  case columnReceived
  case columnName
  case columnAge
  case columnReferrer
  case columnUrgency
  case columnSiblings
  case columnState
  case referralsEmpty(new: String, file: String)
  case decidedEmpty
  case triageTitle(String)
  case triageSiblings
  case triageMatches
  case triageNoMatches
  case triageNew(String)
  case triageAccept(String)
  case receivedOn(String)
  case referredBy(String)
  case parent(String)
  case alreadyDecided(String)
  // Import.
  case importTitle
  case importPath
  case importCompletions
  case importChecking
  case importReading
  case importFaultColumns
  case importStart(key: String, count: String)
  case importStartSkipping(key: String, count: String, faulty: String)
  case importNothing
  case importNext(key: String)
  case importCancelled
  case importProgress(done: String, total: String)
  case secondsLeft(String)
  case fileNotFound(path: String)
  case fileUnreadable(path: String)
  // The family's file.
  case missing
  case since(String)
  case until(String)
  case remindersTitle
  case notesTitle
  case sixTitle
  case noReminders
  case doublesTitle(String)
  case noDoubles
  case looksLike(String)
  case inThisFamily
  case noPlan
  case noNotes(key: String)
  case olderNotes(count: Int)
  case noMembers
  case noWork
  case planVersion(number: Int, state: String)
  case madeOn(String)
  case presentedOn(String)
  case agreedBy(names: String, day: String)
  case evaluationOn(String)
  case goalCount(goals: Int, openActions: Int)
  case noGoals(key: String)
  case noActions(key: String)
  case byDay(String)
  case done(String)
  case ownWords(String)
  case readOnly
  case withWhom(String)
  case about(String)
  case postponedUntil(String)
  case columnFrom
  case columnUntil
  case columnWhat
  case columnKind
  case columnPlace
  case toNow
  case budgetOver(String)
  case budgetOf(committed: String, ceiling: String)
  case sixLeft(count: Int)
  case sixComplete
  case planNext(String)
  /// Words of the plan, which have a list of their own.
  case plan(PlanWord)
  case writeOffDraft(String)
  case safety(SafetyWord)
  case merge(MergeWord)
  // Closing.
  case closingTitle(String)
  case openCommitments(Int)
  case openWork(Int)
  case openDrafts(Int)
  case openPlan
  case tellReferrer
  case closedOn(day: String, reason: String)
  // Help and budget.
  case budgetHead(year: Int, committed: String, ceiling: String)
  case percent(Int)
  case overBudget(String)
  case leftInBudget(String)
  case noBudgetYet(key: String)
  case overspendAcknowledged(by: String, on: String, reason: String)
  case overspendOpen
  /// What was acknowledged before: the amount, and who, when and why.
  case overspendEarlier(String, String)
  case overspendOf(year: Int, committed: String, ceiling: String)
  case commitmentsTitle
  case noCommitments(key: String)
  case involvedTitle
  case noInvolved(key: String)
  case assignedOn(String)
  case waitsSince(String)
  case startExpected(String)
  case startedOn(String)
  case stoppedOn(String)
  case bridgedBy(String)
  case noBridging
  case nextCheck(String)
  case servesGoal(number: Int, wording: String)
  case withoutGoal
  case withoutAmount
  case decision(String)
  case providerSwitches(Int)
  case fieldSince
  // Forms.
  case required
  case fieldDay
  case fieldWith
  case fieldNote
  case fieldUntil
  case fieldExpert
  case fieldEndsOn
  case restoredDraft(time: String)
  case draftKept
  case closeTitle
  case keepDraft
  case discardDraft
  case goOn
  case matchesTitle
  case noMatches
  case more
  case dayHint
  case pasteCut
  case ticksHint
  case choiceHint
  case someFaults(count: Int)
  case reloaded
  case changedElsewhere(who: String)
  case conflictTitle
  case conflictBy(who: String, time: String)
  case conflictMine
  case conflictTheirs
  case fieldQuestionFor
  case fieldSendTo
  case marked(count: Int)
  case markedPreview(names: String)
  case nothingToUndo
  case cannotUndo
  case workNotesTitle
  case newWorkNote
  case addendumBy(who: String, time: String)
  case spokenOn(String)
  case columnSpoken
  case spokenWith(String)
  case seenOn(String)
  case columnSeen
  case seenThere(String)
  case forGoals(String)
  case noteSource(String)
  case callWhom(name: String)
  case interpreterNeeded(String)
  case ownerOf(String)
  // Telephone.
  case telephoneTitle(time: String)
  case unknownCaller
  case chooseFamily(key: String)
  case strip
  // House.
  case columnLogin
  case columnRoles
  case columnTeams
  case columnPhone
  case columnAGB
  case columnProvider
  case columnTime
  case columnWho
  case columnRole
  case columnEvent
  case disabled
  case disableQuestion(String)
  case confirmHint(key: String)
  case refusedMark
  case logEmpty
  case usersEmpty
  case providersEmpty
  case team(TeamWord)
  case person(PersonWord)
  case life(LifeWord)
  case retention(RetentionWord)
  case homes(HomesWord)
  case moving(MovingWord)
  case messagesTitle
  case noMessages
  case helpTitle
  case menuTitle
}
