package import Domain

extension English {
  package func describe(_ done: Done) -> String {
    switch done {
    case .nothingMore: "Done."
    case .referralAdded(_, let team): "Referral added for \(team.text)."
    case .referralsAccepted(_, let number, isNew: true, let count):
      "New case file \(number.text) begun with \(referrals(count))."
    case .referralsAccepted(_, let number, isNew: false, let count):
      "Case file \(number.text) has \(referrals(count)) more."
    case .referralReturned: "Referral returned to referrer."
    case .referralMoved(_, let state): "Referral: \(name(of: state))."
    case .feedbackGiven(let kind): "Feedback given to the referrer: \(name(of: kind))."
    case .practiceAdded: "Noted. Only you can see this."
    case .practice(_, let change): "\(words(for: change))."
    case .practiceSent(_, let team): "Sent to \(team.text)."
    case .caseOpened(_, let number): "New case file \(number.text) begun."
    case .changed(_, let number, _, let change): "\(number.text): \(words(for: change))."
    case .reportExported(let name): "Report \(self.name(of: name)) written."
    case .providerAdded(_, let name): "Provider \(name.text) added."
    case .providerChanged(_, let provider, let change):
      "\(provider.text): \(name(of: change))."
    case .userAdded(let login, let team):
      "User \(login.text) added" + (team.map { ", with the new team \($0.text)" } ?? "") + "."
    case .userDisabled(let login): "User \(login.text) disabled."
    case .roleGranted(let login, let role):
      "\(login.text) now has the role \(name(of: role))."
    case .roleEnded(let login, let role):
      "\(login.text) no longer has the role \(name(of: role))."
    case .registrationNoted(let login, let kind, let day):
      "\(login.text) stands in \(name(of: kind)) up to \(longDay(day))."
    case .settingsChanged(let count):
      count == 1 ? "1 setting was changed." : "\(number(count)) settings were changed."
    case .normSet(let norm, let value, let day):
      "Norm changed: \(name(of: norm)): \(self.value(of: norm, value)), from \(longDay(day))."
    case .municipalitiesAdded(let count, let known):
      "Municipalities imported: \(number(count)) new or changed, \(number(known)) already known."
    case .absenceEnded(let login, let covers, let isUndo):
      isUndo
        ? "Absence of \(login.text) undone: \(families(covers)) as before."
        : "\(login.text) is back; \(families(covers)) without cover."
    case .assignmentUndone(let count): "Assignment undone: \(families(count))."
    case .reasonGiven(_, let file): "The reason is noted; today you can read \(file.text)."
    case .emergencyOpened(_, let file, let until):
      "Emergency procedure: you can read \(file.text) until \(until.localTime.text). Somebody else reviews it."
    case .emergencyReviewed(let number, let outcome):
      "Emergency procedure \(number) was reviewed: \(name(of: outcome))."
    case .destructionProposed(let number, let file):
      "Destruction of \(file.text) is proposed (number \(number)). Somebody else decides."
    case .destructionWithdrawn(let number): "Proposal \(number) is withdrawn."
    case .destructionRefused(let number): "Proposal \(number) is refused; the data stay."
    case .destroyed(let number, let file, let rows, let isPurged):
      "Destroyed: \(file.text), \(rows) records (number \(number)). " + purged(isPurged)
    case .purged(let isComplete): purged(isComplete)
    case .fteSet(let login, let hundredths): "\(login.text) works \(fte(hundredths)) fte."
    case .draftSaved: "Draft kept."
    case .workNoteKept: "Working note kept, for you alone."
    case .undone(let step): "Undone: \(what(step))."
    case .claims(let batch): describe(batch)
    case .claimReversed(let label, let amount):
      "Claim \(label) reversed: \(money(amount))."
    case .batch(let result): batch(result)
    case .draftDiscarded: "Draft thrown away."
    }
  }

  package func describe(_ step: UndoStep) -> String {
    "Undo what was done at \(step.at.localTime.text): \(what(step))?"
  }

  private func what(_ step: UndoStep) -> String {
    let whose =
      step.families == 1
      ? "\(step.familyName.text) (\(step.caseNumber.text))" : "\(number(step.families)) families"
    return whose + ", " + words(for: step.change)
  }

  private func batch(_ result: BatchResult) -> String {
    let done = result.doneCount
    let families = done == 1 ? "1 family" : "\(number(done)) families"
    let refused = result.rows.count - done
    let rest = refused == 0 ? "" : ", \(number(refused)) not"
    let what =
      switch result.kind {
      case .absence(_, let login): "cover for \(login.text)"
      case .assignment(_, let login): "\(login.text) is now coordinator"
      case .change(let change): words(for: change)
      }
    return "\(families): \(what)\(rest)."
  }

  package func describe(_ report: ImportReport) -> String {
    let read = report.rows == 1 ? "1 row read" : "\(number(report.rows)) rows read"
    let isKept = !report.isDryRun && !report.wasRefused
    let new = number(report.new) + (isKept ? " imported" : " new")
    let counts = "\(read): \(new), \(number(report.known)) already known, \(faulty(report))."
    var sentences = [report.isDryRun ? "Dry run. " + counts : counts]
    if report.isDryRun { sentences.append("Nothing has been saved yet.") }
    if report.wasRefused {
      sentences.append("Nothing was imported. Mend the faults, or import only the good rows.")
    }
    if let file = report.rejectedFile {
      sentences.append("The rows with faults are in \(file) with their reasons.")
    }
    if !report.unknownColumns.isEmpty {
      let columns = report.unknownColumns.joined(separator: ", ")
      sentences.append("Regie doesn't know these columns and skips them: \(columns).")
    }
    return sentences.joined(separator: " ")
  }

  package func history(_ value: HistoryLine.Value) -> String {
    switch value {
    case .file: "case file open"
    case .plan(let goals): goals == 1 ? "plan with 1 goal" : "plan with \(number(goals)) goals"
    case .coordinator(let login, let name): "\(name.text) (\(login.text))"
    case .external(let external, let contact):
      "external: \(external.name.text), \(external.organisation.text) (contact \(contact.text))"
    case .cover(let login, let name): "cover: \(name.text) (\(login.text))"
    case .contactPoint(let name, let phone): "\(name.text), \(phone.display)"
    case .provider(let name): name.text
    case .budget(let year, let ceiling): "\(year): \(money(ceiling))"
    case .gap: "missing"
    }
  }

  private func purged(_ isComplete: Bool) -> String {
    isComplete
      ? "Nothing of it is left in the files."
      : "Another session still reads: type regie retention purge later."
  }
}

extension English {
  func families(_ count: Int) -> String {
    count == 1 ? "1 family" : "\(number(count)) families"
  }

  private func referrals(_ count: Int) -> String {
    count == 1 ? "1 referral" : "\(number(count)) referrals"
  }

  private func faulty(_ report: ImportReport) -> String {
    switch report.faulty {
    case 0: "no faults"
    case 1: "1 row with a fault"
    default: "\(number(report.faulty)) rows with a fault"
    }
  }

  private func words(for change: Done.PracticeChange) -> String {
    switch change {
    case .content: "Details kept"
    case .talk: "Talk noted"
    case .consents: "Consent noted"
    case .letterWritten: "Letter kept as a draft"
    case .letterReady: "The letter lies ready for the general practitioner"
    case .letterSigned: "Signature noted; the letter is fixed now"
    case .letterSent: "Sending noted"
    case .closed: "Finished in the practice"
    case .withdrawn: "Withdrawn"
    }
  }

  private func words(for change: Done.Change) -> String {
    switch change {
    case .coordinator: "coordinator set"
    case .contactPoint: "contact point set"
    case .provider: "provider set"
    case .budget: "budget set"
    case .risk: "risk judged"
    case .planStarted: "plan begun"
    case .goalAdded: "goal added"
    case .actionAdded: "action added"
    case .actionDone: "action finished"
    case .planPresented: "plan is with the family"
    case .planAgreed: "agreement noted, plan adopted"
    case .answerNoted: "answer noted"
    case .approvalAsked: "approval asked"
    case .planApproved: "plan approved"
    case .planReturned: "plan handed back"
    case .goalChanged: "goal changed"
    case .goalRemoved: "goal taken out of the plan"
    case .actionChanged: "action changed"
    case .actionRemoved: "action taken out of the plan"
    case .actionDropped: "action won't be done"
    case .foundationSet: "foundation kept"
    case .adviceAdded: "advice added"
    case .adviceChanged: "advice changed"
    case .adviceRemoved: "advice taken out of the plan"
    case .goalScored: "score noted"
    case .workAgreed: "agreement on the work noted"
    case .workAgreementEnded: "agreement on the work ended"
    case .planEvaluated: "evaluation noted"
    case .legalStepNoted: "step noted"
    case .memberAdded: "person added"
    case .memberEnded: "person no longer belongs to the family"
    case .personChanged: "facts of person changed"
    case .personDeceased: "death recorded"
    case .personLives: "death taken back"
    case .personBorn: "birth recorded"
    case .custodyAdded: "custody recorded"
    case .custodyEnded: "custody ended"
    case .schoolSet: "school recorded"
    case .schoolEnded: "school ended"
    case .schoolAbsenceNoted: "school absence recorded"
    case .schoolAbsenceTakenBack: "school absence taken back"
    case .peopleMerged: "people merged"
    case .familiesMerged: "files merged"
    case .consentAsked: "consent asked"
    case .inspectionAnswered: "answer on inspection noted"
    case .consentAnswered: "answer on consent noted"
    case .disclosed: "disclosure noted"
    case .familyRestricted: "file restricted"
    case .restrictionLifted: "restriction lifted"
    case .expertAsked: "expert asked"
    case .expertEnded: "access of the expert ended"
    case .expertAdvised: "advice given"
    case .mergeUndone: "merge undone"
    case .householdAdded: "household added"
    case .householdChanged: "household changed"
    case .householdEnded: "household ended"
    case .addressHidden: "address is secret now"
    case .addressOpened: "address is no longer secret"
    case .residenceSet: "home recorded"
    case .residenceEnded: "no longer lives there"
    case .stayBegun: "stay recorded"
    case .stayEnded: "stay ended"
    case .municipalitySet: "responsible municipality recorded"
    case .municipalityEnded: "responsible municipality withdrawn"
    case .moveStarted: "move recorded"
    case .moveConfirmed: "move confirmed"
    case .moveWithdrawn: "move withdrawn"
    case .noteAdded: "contact noted"
    case .workAdded: "work item added"
    case .workDone: "work item finished"
    case .workPostponed: "work item postponed"
    case .familyPostponed: "family postponed"
    case .addendumAdded: "addendum written"
    case .workForwarded: "task sent on"
    case .reminded: "attention asked"
    case .questionAsked: "question asked"
    case .questionAnswered: "question answered"
    case .workRestored: "task put back"
    case .workRemoved: "task taken back"
    case .takenBack: "slip taken back"
    case .familyContact: "whom we call written down"
    case .oneEnded: "ended, there is a gap now"
    case .familyClosed: "file closed"
    case .familyReopened: "file opened again"
    case .commitmentMade: "help committed"
    case .commitmentUncontracted:
      "help committed; note: no contract for this help in this municipality"
    case .providerUncontracted: "provider set; note: no contract in this municipality"
    case .commitmentWaiting: "waiting at provider recorded"
    case .commitmentStarted: "help started"
    case .commitmentStopped: "help stopped"
    case .commitmentServes: "goal of commitment set"
    case .safetyChecked: "safety check recorded"
    case .protocolOpened: "meldcode begun"
    case .protocolStepTaken: "step of the meldcode taken"
    case .safetyReported: "advice, report or request recorded"
    case .reportOutcomeNoted: "outcome of a report recorded"
    case .crisisOpened: "crisis recorded"
    case .crisisDecided: "decision on help in a crisis"
    case .crisisEnded: "crisis ended"
    case .familyLetterPrepared: "letter prepared"
    case .familyLetterChanged: "letter changed"
    case .familyLetterSent: "letter sent"
    case .familyLetterWithdrawn: "letter withdrawn"
    case .crisisLinked: "commitment recorded with the decision after the crisis"
    case .crisisLookedAt: "crisis looked at again"
    case .meetingPrepared: "meeting prepared"
    case .meetingChanged: "meeting changed"
    case .attendeeAsked: "asked to the meeting"
    case .attendeeWithdrawn: "invitation withdrawn"
    case .meetingDecided: "decision recorded"
    case .meetingHeld: "meeting ended"
    case .meetingCancelled: "meeting called off"
    case .scaleChanged: "scaling recorded"
    case .messagesBlocked: "no messages set"
    case .messagesAllowed: "no messages lifted"
    case .safetyAgreed: "safety agreement made"
    case .safetyAgreementEnded: "safety agreement ended"
    case .milestoneMet: "agreement at birthday noted"
    case .milestoneWithdrawn: "agreement at birthday taken back"
    case .extendedCareDecided: "decision on help after 18 recorded"
    case .aftercareWell: "aftercare contact noted, it goes well"
    case .aftercareAttention: "aftercare contact noted, attention is needed"
    case .aftercareGiven: "aftercare contact passed on"
    case .helpInvolved: "involved help added"
    case .raiseAsked: "raise waits for a second approval"
    case .raiseApproved: "raise approved"
    case .raiseRefused: "raise refused"
    case .raiseWithdrawn: "raise withdrawn"
    case .overspendAcknowledged: "overspend acknowledged"
    case .involvedHelpEnded: "involved help ended"
    case .familyWoken: "family is back in the worklist"
    case .handoverAsked: "handover asked"
    case .handoverAccepted: "handover accepted, you are the coordinator now"
    case .handoverRefused: "handover refused"
    case .handoverWithdrawn: "handover withdrawn"
    case .externalCoordinator: "external coordinator set"
    }
  }
}
