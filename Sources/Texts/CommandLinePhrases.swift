/// The words that only the command line needs: what a command does, what an option means, what it says.
package protocol CommandLinePhrases: Sendable {
  /// One sentence on what a command does, for its help.
  func abstract(_ command: CommandName) -> String
  /// One line on an argument or option, for help.
  func help(_ option: OptionName) -> String
  func help(_ option: PlanOption) -> String
  func help(_ option: SafetyOption) -> String
  func help(_ option: ContactOption) -> String
  func help(_ option: SharingOption) -> String
  func help(_ option: HelpOption) -> String
  func help(_ option: PersonOption) -> String
  func help(_ option: PracticeOption) -> String
  /// The head of a column of rows that come out.
  func head(_ column: ColumnName) -> String
  /// A heading of the help page.
  func heading(_ heading: HelpHeading) -> String
  /// What is wrong with how a command was called.
  func describe(_ misuse: Misuse) -> String
  /// A sentence of the program about itself.
  func say(_ message: CommandMessage) -> String
}

/// Every command that can be typed, by its place.
package enum CommandName: String, CaseIterable, Sendable {
  case regie
  case demo
  case initialise
  case family, familyList, familyShow, familyOpen, familyMember, familyClose, familyReopen
  case familyDoubles
  case merge, mergeReview, mergeFiles, mergePeople, mergeList, mergeUndo
  case household, householdList, householdAdd, householdChange, householdMove, householdLeave
  case householdSecret, householdOpen, householdEnd, householdReveal
  case stay, stayList, stayBegin, stayEnd
  case municipality, municipalityList, municipalitySet
  case move, moveShow, moveStart, moveConfirm, moveWithdraw
  case referral, referralList, referralShow, referralAdd, referralTriage, referralReturn
  case referralMove, referralFeedback
  case practice, practiceList, practiceShow, practiceAnswer, practiceAdd, practiceChange
  case practiceTalk, practiceConsent, practiceSend, practiceClose, practiceWithdraw
  case practiceKnown, practiceCount
  case practiceLetter, letterNew, letterChange, letterShow, letterReady, letterSigned, letterSent
  case coordinator, coordinatorSet, coordinatorEnd
  case coordinatorAssign, coordinatorUndo, coordinatorExternal
  case handoverAsk, handoverAccept, handoverRefuse, handoverWithdraw, handoverSheet
  case absence, absencePreview, absenceReport, absenceEnd, absenceUndo
  case team, teamBoard, teamWaiting, teamFte, teamRemind, coordinatorReassign
  case contactPoint, contactPointSet, contactPointEnd
  case familyContact, familyContactSet, familyContactEnd
  case provider, providerList, providerShow, providerAdd, providerSet, providerEnd
  case providerContract, providerContractAdd, providerContractEnd
  case providerProduct, providerProductAdd, providerProductEnd
  case providerTariff, providerTariffSet, providerTariffEnd
  case providerCapacity
  case providerSubcontractor, providerSubcontractorAdd, providerSubcontractorEnd
  case budget, budgetSet, budgetAcknowledge, budgetEnd
  case claim, claimList, claimShow, claimApprove, claimReject, claimReverse, claimMatch, claimBSN
  case importClaims
  case budgetCarry, budgetRaise, budgetApprove, budgetRefuse, budgetWithdraw, budgetRaises
  case risk, riskSet
  case safety, safetyShow, safetyOpen, safetyStep, safetyDecide, safetyReport, safetyOutcome
  case safetyAgree, safetyEnd, safetyCrisis, safetyCrisisDecide, safetyCrisisEnd, safetyBlock
  case safetyAllow, safetyWeekend
  case person, personShow, personChange, personBorn, personDeceased
  case custody, custodyList, custodyAdd, custodyEnd
  case school, schoolSet, schoolEnd, schoolAbsent, schoolAbsentUndo
  case commitment, commitmentList, commitmentAdd, commitmentWait, commitmentCheck
  case commitmentStart, commitmentStop, commitmentGoal
  case milestone, milestoneList, milestoneDone, extendedCare, extendedCareDecide
  case aftercare, aftercareList, aftercareDone, aftercareGive
  case consent, consentList, consentAsk, consentNote, consentInspection
  case meeting, meetingList, meetingPrepare, meetingChange, meetingInvite, meetingUninvite
  case meetingDecide, meetingHold, meetingCancel, safetyCrisisLook, safetyCrisisLink, planScale
  case planTogether, planPrint, disclosure, disclosureList, disclosureAdd
  case familyLetter, familyLetterTemplates, familyLetterPrepare, familyLetterList
  case familyLetterChange, familyLetterPrint, familyLetterSent, familyLetterWithdraw
  case access, accessReason, accessRestrict, accessLift, accessAsk, accessEnd, accessBSN
  case accessRequests, accessExperts, accessAdvise
  case emergency, emergencyOpen, emergencyList, emergencyReview
  case retention, retentionShow, retentionList, retentionRules
  case retentionPropose, retentionDestructions, retentionWithdraw, retentionRefuse
  case retentionDestroy, retentionCertificate, retentionPurge
  case involved, involvedList, involvedAdd, involvedEnd
  case plan, planStart, planGoal, planAction, planPresent, planAgree, planDone
  case planShow, planVersions, planDiff, planChange, planRemove, planAnswer, planApprove
  case planFoundation, planAdvice, planAdviceRemove
  case planDrop, planScore, planEvaluate, planWork, planWorkEnd, planStep
  case note, noteAdd, noteAddendum
  case work, workList, workAdd, workDone, workPostpone, workForward, workAsk, workAnswer
  case workHandOver, workAccept
  case importing, importReferrals, importMunicipalities, importProviders
  case audit, auditList, auditVerify, auditExport, auditAccessReport
  case grant, grantAdd, grantEnd
  case config, configShow, configSet, configImport, configExport
  case configDomains, configDomainsList, configDomainsAdd, configDomainsRename, configDomainsEnd
  case configTeams, configTeamsList, configTeamsRename, configTeamsBand, configTeamsEnd
  case userRegister, userRegistrations
  case configSupport, configSupportList, configSupportSet, configSupportEnd
  case user, userAdd, userList, userDisable
  case report, reportCaseload, reportInflow, reportCosts, reportPractice, reportWaiting,
    reportLeadTime
  case reportBudget, reportMovements, reportOutcomes, reportCompleteness, reportCoverage, reportList
  case doctor, bench
}

/// The columns of tables and CSV.
package enum ColumnName: String, CaseIterable, Sendable {
  case caseNumber, name, ones, risk, coordinator, openedOn, lastContact, status
  case reason, term, more, id, received, age, referrer, urgency, request, siblings, state
  case norm, value, unit
  case number, until, person, double, birth, product, provider, amount, organisation, kind
  case address, residents, place, municipality, proposal
  case role, changed, years, source, trigger
  case login, roles, team, since, agb, time, who, event, basis, count, disabledOn
  case fte, open, new, weight, late, noContact, incomplete, cover, phone, result, text
  case what, kept, merged
  case budgetYear, figureValue, day
  case medianMilliseconds, slowest, bareMilliseconds, ratio
  case contract, category, code, providers, freePlaces, waitingDays
  case claim, assignment, from, bsn
  case budgetOver90, awaitingAcceptance, unreviewed, planMissing
  case waiting, childNotSeen, weeks, days, bridging, checkedOn
}

/// The headings of a help page.
package enum HelpHeading: String, CaseIterable, Sendable {
  case overview, usage, arguments, options, subcommands, seeHelp
}

/// How a command was called wrongly.
package enum Misuse: Equatable, Sendable {
  case missing(String)
  case unknownOption(String)
  case unexpected(String)
  case valueMissing(String)
  case badValue(value: String, option: String)
  case badDelimiter(String)
  case noTerminal
  case postgresNotBuilt
  case intoOrNew
  case unknownRole(String)
  case wrongClock(String)
  case other(String)
}

/// What the program says of itself.
package enum CommandMessage: Equatable, Sendable {
  case storeMade(path: String)
  case verifierKey(String)
  case demoMade(families: Int, seconds: Int)
  case makingFamilies(done: Int, of: Int)
  case firstUser(login: String, team: String)
  case howToOpenScreens(String)
  case ledgerSound(entries: Int, checkpoints: Int, rows: Int)
  case ledgerHeadSound
  case ledgerFindings(Int)
  case exported(entries: Int, path: String)
  case importing(done: Int, total: Int?, secondsLeft: Int?)
  case importWithdrawn(rows: Int)
  case rejectedRows(path: String)
  case fileIs(path: String)
  case storeIsSound
  case noRows
  case actingAs(String)
  case newTeam(String)
}
