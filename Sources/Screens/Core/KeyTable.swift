import Domain
import Drawing
import Texts

extension KeyMap {
  /// The keys, as terminal.md section 4.3 has them.
  static let table =
    general + lists + families + referrals + practice + team + file + people + homes + plan + help
    + safety
    + house
    + boxes

  private static let general: [KeyBinding] = [
    KeyBinding(.always, [.function(1)], .help, bar: 0),
    KeyBinding(.always, [.function(2)], .menu, bar: 1),
    KeyBinding(.always, [.control("f")], .findFamily, needs: .readFamily),
    KeyBinding(.always, [.control("l")], .redraw),
    KeyBinding(.always, [.control("c")], .interrupt),
    KeyBinding(.always, [.function(5)], .refresh),
    KeyBinding(.plain, [.character("?")], .help, bar: 0),
    KeyBinding(.plain, [.character(":")], .menu, bar: 1),
    KeyBinding(.plain, [.character("b")], .telephone, bar: 60, needs: .writeFamily),
    KeyBinding(.plain, [.backspace], .recentFamilies, needs: .readFamily),
    KeyBinding(.plain, [.character("r")], .refresh),
    KeyBinding(.plain, [], .useEmergency, needs: .emergencyAccess),
    KeyBinding(.plain, [], .reviewEmergencies, needs: .readReviews),
    KeyBinding(.plain, [.character("u"), .control("z")], .undo, needs: .doOwnWork),
    KeyBinding(.plain, [.character("q"), .function(10)], .back, bar: 90),
    KeyBinding(.plain, [.escape], .cancel),
    KeyBinding(.plain, [], .messages),
  ]

  private static let lists: [KeyBinding] = [
    KeyBinding(.list, [.up, .character("k")], .moveUp),
    KeyBinding(.list, [.down, .character("j")], .moveDown),
    KeyBinding(.list, [.pageUp, .control("u")], .pageUp),
    KeyBinding(.list, [.pageDown, .control("d")], .pageDown),
    KeyBinding(.list, [.home, .character("g")], .moveFirst),
    KeyBinding(.list, [.end, .character("G")], .moveLast),
  ]

  private static let families: [KeyBinding] = [
    KeyBinding(.worklist, [.enter, .function(3)], .open, bar: 10),
    KeyBinding(
      .worklist, [.character("n"), .function(4)], .newFamily, bar: 20, needs: .openFamily),
    KeyBinding(.worklist, [.character("a"), .function(9)], .handle, bar: 30),
    KeyBinding(.worklist, [.character("w")], .explain, bar: 95),
    KeyBinding(.worklist, [.character(" ")], .mark, bar: 97, needs: .writeFamily),
    KeyBinding(.worklist, [.character("*")], .markAll, needs: .writeFamily),
    KeyBinding(.worklist, [.character("-")], .unmarkAll, needs: .writeFamily),
    KeyBinding(.worklist, [], .postponeMarked, needs: .writeFamily),
    KeyBinding(.worklist, [], .handOverMarked, needs: .handOverFamily),
    KeyBinding(.worklist, [], .acceptMarked, needs: .answerHandover),
    KeyBinding(.worklist, [], .readWeekendSheet, needs: .writeFamily),
    KeyBinding(.worklist, [.character("C")], .addCrisis, needs: .writeFamily),
    KeyBinding(.worklist, [.character("d")], .finishReason, needs: .doOwnWork),
    KeyBinding(.worklist, [.character("z")], .postponeReason, needs: .doOwnWork),
    KeyBinding(.worklist, [], .forwardReason, needs: .doOwnWork),
    KeyBinding(.worklist, [], .answerReason, needs: .doOwnWork),
    KeyBinding(.worklist, [.character("/"), .function(7)], .findFamily, bar: 70),
    KeyBinding(.worklist, [.character("i")], .fromFile, needs: .importReferrals),
    KeyBinding(.worklist, [.tab, .right], .nextTab),
    KeyBinding(.worklist, [.backTab, .left], .previousTab),
    KeyBinding(.families, [.enter, .function(3)], .open, bar: 10),
    KeyBinding(
      .families, [.character("n"), .function(4)], .newFamily, bar: 20, needs: .openFamily),
    KeyBinding(.families, [.character("/"), .function(7)], .filter, bar: 30),
    KeyBinding(.families, [.character("s"), .function(6)], .sort, bar: 40),
    KeyBinding(.families, [.character("m")], .onlyMine, bar: 50),
    KeyBinding(.families, [.character("c")], .withClosed),
    KeyBinding(.filter, [.enter], .keepFilter, bar: 10),
    KeyBinding(.filter, [.escape], .clearFilter, bar: 20),
    KeyBinding(.filter, [.up], .moveUp),
    KeyBinding(.filter, [.down], .moveDown),
    KeyBinding(.filter, [.pageUp], .pageUp),
    KeyBinding(.filter, [.pageDown], .pageDown),
  ]

  private static let referrals: [KeyBinding] = [
    KeyBinding(.referrals, [.enter, .function(3)], .open, bar: 10),
    KeyBinding(
      .referrals, [.character("n"), .function(4)], .newReferral, bar: 20, needs: .writeReferral),
    KeyBinding(.referrals, [.character("i")], .fromFile, bar: 30, needs: .importReferrals),
    KeyBinding(.referrals, [.character("/"), .function(7)], .filter, bar: 40),
    KeyBinding(.referrals, [.tab, .right], .nextTab),
    KeyBinding(.referrals, [.backTab, .left], .previousTab),
    KeyBinding(.triage, [.enter, .function(3)], .open, bar: 10, needs: .triageReferral),
    KeyBinding(.triage, [.character(" ")], .mark, bar: 20, needs: .triageReferral),
    KeyBinding(
      .triage, [.character("n"), .function(4)], .acceptIntoNew, bar: 30, needs: .triageReferral),
    KeyBinding(.triage, [.character("x")], .returnReferral, bar: 40, needs: .triageReferral),
    KeyBinding(.triage, [.character("f")], .giveFeedback, bar: 50, needs: .triageReferral),
    KeyBinding(.importPath, [.enter], .open, bar: 10),
    KeyBinding(.importPath, [.tab], .take, bar: 20),
    KeyBinding(.importPath, [.up], .moveUp),
    KeyBinding(.importPath, [.down], .moveDown),
    KeyBinding(.importPath, [.escape], .cancel, bar: 30),
    KeyBinding(.importReport, [.control("s")], .startImport, bar: 10),
    KeyBinding(.importFaulty, [.character("s")], .skipFaulty, bar: 10),
    KeyBinding(.importDone, [.enter], .showReferrals, bar: 10, needs: .triageReferral),
  ]

  private static let practice: [KeyBinding] = [
    KeyBinding(.asked, [.enter, .function(3)], .open, bar: 10),
    KeyBinding(
      .asked, [.character("n"), .function(4)], .giveAdvice, bar: 20, needs: .giveAdvice),
    KeyBinding(.practice, [.enter, .function(3)], .open, bar: 10),
    KeyBinding(
      .practice, [.character("n"), .function(4)], .newPracticeRecord, bar: 20,
      needs: .practiceRecords),
    KeyBinding(.practice, [.character("/"), .function(7)], .askKnown, bar: 70, needs: .askKnown),
    KeyBinding(.practice, [.tab, .right], .nextTab, bar: 96),
    KeyBinding(.practice, [.backTab, .left], .previousTab),
    KeyBinding(
      .practiceRecord, [.character("o")], .noteConsents, bar: 20, needs: .practiceRecords),
    KeyBinding(
      .practiceRecord, [.character("n"), .function(4)], .addTalk, bar: 22, needs: .practiceRecords),
    KeyBinding(
      .practiceRecord, [.character("e")], .setPracticeDetails, bar: 24, needs: .practiceRecords),
    KeyBinding(.practiceRecord, [.character("v")], .sendRecord, bar: 26, needs: .practiceRecords),
    KeyBinding(.practiceRecord, [.character("d")], .closeRecord, bar: 28, needs: .practiceRecords),
    KeyBinding(.practiceRecord, [.character("l")], .openLetter, bar: 27, needs: .practiceRecords),
    KeyBinding(.practiceEnded, [.character("l")], .openLetter, bar: 27, needs: .practiceRecords),
    KeyBinding(.letterConcept, [.character("l")], .markLetterReady, bar: 20),
    KeyBinding(.letterConcept, [.character("e")], .changeLetter, bar: 22),
    KeyBinding(.letterReady, [.character("o")], .signLetter, bar: 20),
    KeyBinding(.letterReady, [.character("e")], .changeLetter, bar: 22),
    KeyBinding(.letterSigned, [.character("v")], .sendLetter, bar: 20),
    KeyBinding(.letterSigned, [.character("n"), .function(4)], .newLetter, bar: 22),
    KeyBinding(.letterSent, [.character("n"), .function(4)], .newLetter, bar: 22),
    KeyBinding(.practiceRecord, [.character("x")], .withdrawRecord, needs: .practiceRecords),
    KeyBinding(
      .practiceRecord, [.character("/"), .function(7)], .askKnown, bar: 70, needs: .askKnown),
  ]

  private static let team: [KeyBinding] = [
    KeyBinding(.team, [.enter, .function(3)], .open, bar: 10),
    KeyBinding(.team, [.right, .tab], .nextTab, bar: 96),
    KeyBinding(.team, [.left, .backTab], .previousTab),
    KeyBinding(.team, [.character("z")], .reportAbsence, bar: 20, needs: .arrangeCover),
    KeyBinding(.team, [.character("R")], .showRegistrations, needs: .arrangeCover),
    KeyBinding(.unassigned, [.character(" ")], .mark, bar: 12, needs: .assignCoordinator),
    KeyBinding(.unassigned, [.character("*")], .markAll, bar: 14, needs: .assignCoordinator),
    KeyBinding(.unassigned, [.character("R")], .assign, bar: 16, needs: .assignCoordinator),
    KeyBinding(.longWaiting, [.enter, .function(3)], .open, bar: 10),
    KeyBinding(.absence, [.enter], .pick, bar: 20),
    KeyBinding(.absence, [.control("s")], .save, bar: 10),
    KeyBinding(.handovers, [.control("s")], .save, bar: 10),
    KeyBinding(
      .handovers, [.escape, .enter, .character("q"), .function(10)], .cancel, bar: 20),
    KeyBinding(.batch, [.character("u")], .undoBatch, bar: 20),
    KeyBinding(.batch, [.escape, .enter, .character("q"), .function(10)], .cancel, bar: 10),
  ]

  private static let file: [KeyBinding] = [
    KeyBinding(
      .family, [.character("a"), .function(9)], .handle, bar: 30, needs: .readFamily),
    KeyBinding(.family, [.character("w")], .explain, bar: 95),
    KeyBinding(
      .family, [.character("/"), .function(7)], .findFamily, bar: 70, needs: .readFamily),
    KeyBinding(.family, [.tab, .right], .nextTab, bar: 96),
    KeyBinding(.family, [.backTab, .left], .previousTab),
    KeyBinding(.family, [.character("P")], .setPlan, needs: .writeFamily),
    KeyBinding(.family, [.character("R")], .setCoordinator, needs: .readFamily),
    KeyBinding(.family, [.character("O")], .handOver, needs: .answerHandover),
    KeyBinding(.family, [], .acceptHandover, needs: .answerHandover),
    KeyBinding(.family, [], .refuseHandover, needs: .answerHandover),
    KeyBinding(.family, [], .withdrawHandover, needs: .handOverFamily),
    KeyBinding(.family, [], .readSheet, needs: .readFamily),
    KeyBinding(.family, [], .setExternal, needs: .writeFamily),
    KeyBinding(.family, [.character("A")], .setContactPoint, needs: .writeFamily),
    KeyBinding(.family, [.character("Z")], .setProvider, needs: .writeFamily),
    KeyBinding(.family, [.character("B")], .setBudget, needs: .commitHelp),
    KeyBinding(.family, [.character("!")], .setRisk, needs: .writeFamily),
    KeyBinding(.family, [.character("p")], .printPlan, needs: .readFamily),
    KeyBinding(.family, [.character("m")], .shareView, needs: .readFamily),
    KeyBinding(.lookAlong, [.character(" ")], .mark, bar: 10),
    KeyBinding(.lookAlong, [.enter, .function(3)], .open, bar: 12),
    KeyBinding(.lookAlong, [.escape, .character("q"), .function(10)], .cancel, bar: 90),
    KeyBinding(.sharedView, [.character("m")], .stopSharing, bar: 10),
    KeyBinding(.sharedView, [.control("l")], .redraw),
    KeyBinding(.family, [.character("X")], .restrict, needs: .restrictFamily),
    KeyBinding(.family, [], .askExpert, needs: .askExpert),
    KeyBinding(.family, [], .giveAdvice, bar: 89, needs: .giveAdvice),
    KeyBinding(.family, [.character("1")], .showOverview),
    KeyBinding(.family, [.character("2")], .showMembers),
    KeyBinding(.family, [.character("3")], .showPlan),
    KeyBinding(.family, [.character("4")], .showHelpAndBudget),
    KeyBinding(.family, [.character("5")], .showNotes),
    KeyBinding(.family, [.character("6")], .showWork),
    KeyBinding(.family, [.character("7")], .showHistory),
    KeyBinding(.family, [.character("8")], .showSafety),
    KeyBinding(.family, [.character("9")], .showSharing),
    KeyBinding(.family, [.character("t")], .addCallBack, needs: .writeFamily),
    KeyBinding(.family, [.character("K")], .workNotes, needs: .readFamily),
    KeyBinding(.family, [.character("V")], .askColleague, needs: .writeFamily),
    KeyBinding(.family, [.character("W")], .setFamilyContact, needs: .writeFamily),
    KeyBinding(.family, [.character("C")], .addCrisis, needs: .writeFamily),
    KeyBinding(.family, [.character("G")], .showMeetings, needs: .readFamily),
    KeyBinding(.family, [.character("L")], .showLetters, needs: .readFamily),
    KeyBinding(.family, [], .changeScale, needs: .writeFamily),
    KeyBinding(.family, [], .addSafetyWork, needs: .writeFamily),
    KeyBinding(.family, [.character("f")], .giveFeedback, needs: .writeFamily),
    KeyBinding(.family, [], .moveReferral, needs: .writeFamily),
    KeyBinding(.family, [], .postponeFamily, needs: .writeFamily),
    KeyBinding(.family, [], .wakeFamily, needs: .writeFamily),
    KeyBinding(.family, [], .markMilestone, needs: .writeFamily),
    KeyBinding(.family, [], .decideExtendedCare, needs: .writeFamily),
    KeyBinding(.family, [], .finishAftercare, needs: .doOwnWork),
    KeyBinding(.family, [], .giveAftercare, needs: .doOwnWork),
    KeyBinding(.family, [], .showLife, needs: .readFamily),
    KeyBinding(.family, [], .findDoubles, needs: .readFamily),
    KeyBinding(.family, [], .showMerges, needs: .readFamily),
    KeyBinding(.mergedFile, [.character("m")], .openMerged, bar: 5, needs: .readFamily),
    KeyBinding(.doubles, [.enter, .function(3)], .open, bar: 10),
    KeyBinding(.doubles, [.character("s")], .compareDoubles, bar: 20, needs: .mergeRecords),
    KeyBinding(.merge, [.character("s"), .enter], .merge, bar: 10, needs: .mergeRecords),
    KeyBinding(.merge, [.character("w")], .swapMerge, bar: 20),
    KeyBinding(.mergeOfFiles, [.character("d")], .wholeFiles, bar: 30),
    KeyBinding(.family, [], .closeFamily, needs: .closeFamily),
    KeyBinding(.family, [], .reopenFamily, needs: .openFamily),
    KeyBinding(.overview, [.enter, .function(3)], .open, bar: 10),
    KeyBinding(.overview, [.character("n"), .function(4)], .addNote, bar: 20, needs: .writeFamily),
    KeyBinding(.members, [.enter, .function(3)], .open, bar: 10),
    KeyBinding(
      .members, [.character("n"), .function(4)], .addMember, bar: 20, needs: .writeFamily),
    KeyBinding(.notes, [.character("n"), .function(4)], .addNote, bar: 20, needs: .writeFamily),
    KeyBinding(.notes, [.character("e")], .addAddendum, bar: 22, needs: .writeFamily),
    KeyBinding(.notes, [.enter, .function(3)], .open, bar: 10),
    KeyBinding(.work, [.character("n"), .function(4)], .addWork, bar: 20, needs: .writeFamily),
    KeyBinding(.work, [.enter, .function(3)], .open, bar: 10),
    KeyBinding(.work, [.character("d")], .finishWork, bar: 22, needs: .doOwnWork),
    KeyBinding(.work, [.character("z")], .postponeWork, bar: 24, needs: .doOwnWork),
    KeyBinding(.work, [.character("s")], .forwardWork, bar: 26, needs: .doOwnWork),
    KeyBinding(.work, [.character("e")], .answerQuestion, needs: .doOwnWork),
  ]

  private static let people: [KeyBinding] = [
    KeyBinding(.personCard, [.enter, .function(3)], .open, bar: 10, needs: .writeFamily),
    KeyBinding(.personCard, [.character("e")], .changePerson, bar: 20, needs: .writeFamily),
    KeyBinding(.personCard, [.character("o")], .revealBSN, bar: 28, needs: .revealBSN),
    KeyBinding(.personCard, [.character("c")], .addCustody, bar: 22, needs: .writeFamily),
    KeyBinding(.personCard, [.character("x")], .endCustody, needs: .writeFamily),
    KeyBinding(.personCard, [.character("s")], .setSchool, bar: 24, needs: .writeFamily),
    KeyBinding(.personCard, [.character("v")], .noteSchoolAbsence, bar: 26, needs: .writeFamily),
    KeyBinding(.personCard, [], .endSchool, needs: .writeFamily),
    KeyBinding(.personCard, [], .takeBackAbsence, needs: .writeFamily),
    KeyBinding(.personCard, [], .personBorn, needs: .writeFamily),
    KeyBinding(.personCard, [], .personDied, needs: .writeFamily),
    KeyBinding(.personCard, [], .personLives, needs: .writeFamily),
  ]

  private static let plan: [KeyBinding] = [
    KeyBinding(.plan, [.character("n"), .function(4)], .addGoal, bar: 20, needs: .writeFamily),
    KeyBinding(.plan, [.character("c")], .addAction, bar: 22, needs: .writeFamily),
    KeyBinding(.plan, [.character("d")], .finishAction, bar: 24, needs: .writeFamily),
    KeyBinding(.plan, [.character("s")], .scoreGoal, bar: 25, needs: .writeFamily),
    KeyBinding(.plan, [.character("l")], .presentPlan, needs: .writeFamily),
    KeyBinding(.plan, [.character("O")], .answerPlan, needs: .writeFamily),
    KeyBinding(.plan, [.character("o")], .agreePlan, bar: 28, needs: .writeFamily),
    KeyBinding(.plan, [.character("e")], .changeItem, needs: .writeFamily),
    KeyBinding(.plan, [.character("x"), .delete], .removeItem, needs: .writeFamily),
    KeyBinding(.plan, [.character("D")], .dropAction, needs: .writeFamily),
    KeyBinding(.plan, [.character("E")], .evaluatePlan, needs: .writeFamily),
    KeyBinding(.plan, [], .askApproval, needs: .writeFamily),
    KeyBinding(.plan, [], .approvePlan, needs: .approvePlan),
    KeyBinding(.planTab, [.character("v"), .function(8)], .planViews, bar: 26),
    KeyBinding(.planTab, [.character("T")], .planAsOf),
    KeyBinding(.planTab, [.character("N")], .startPlan, needs: .writeFamily),
    KeyBinding(.planRow, [.enter, .function(3)], .open, bar: 10),
    KeyBinding(.foundation, [.character("e")], .editFoundation, bar: 20, needs: .writeFamily),
    KeyBinding(
      .foundation, [.character("n"), .function(4)], .addAdvice, bar: 22, needs: .writeFamily),
    KeyBinding(.expertAdvice, [.character("e")], .changeItem, bar: 20, needs: .writeFamily),
    KeyBinding(
      .expertAdvice, [.character("x"), .delete], .removeItem, bar: 23, needs: .writeFamily),
    KeyBinding(.planVersions, [.character(" ")], .mark, bar: 20),
    KeyBinding(.planVersions, [.character("=")], .compareVersions, bar: 22),
    KeyBinding(
      .planAnswers, [.character("n"), .function(4)], .answerPlan, bar: 20, needs: .writeFamily),
    KeyBinding(
      .workAgreements, [.character("n"), .function(4)], .addWorkAgreement, bar: 20,
      needs: .writeFamily),
    KeyBinding(.workAgreement, [.character("e")], .changeItem, bar: 22, needs: .writeFamily),
    KeyBinding(
      .workAgreement, [.character("x"), .delete], .removeItem, bar: 24, needs: .writeFamily),
    KeyBinding(
      .evaluations, [.character("n"), .function(4)], .evaluatePlan, bar: 20, needs: .writeFamily),
    KeyBinding(
      .legalSteps, [.character("n"), .function(4)], .addLegalStep, bar: 20, needs: .writeFamily),
  ]

  private static let help: [KeyBinding] = [
    KeyBinding(
      .helpAndBudget, [.character("n"), .function(4)], .addCommitment, bar: 20,
      needs: .commitHelp),
    KeyBinding(.helpAndBudget, [.character("h")], .addInvolvedHelp, bar: 28, needs: .writeFamily),
    KeyBinding(.helpAndBudget, [.character("v")], .askRaise, bar: 31, needs: .proposeRaise),
    KeyBinding(.raiseToDecide, [.character("o")], .approveRaise, bar: 16, needs: .approveRaise),
    KeyBinding(.raiseToDecide, [.character("x")], .refuseRaise, bar: 17, needs: .approveRaise),
    KeyBinding(.ownRaise, [.character("x")], .withdrawRaise, bar: 16, needs: .proposeRaise),
    KeyBinding(
      .overspend, [.character("o")], .acknowledgeOverspend, bar: 18,
      needs: .acknowledgeOverspend),
    KeyBinding(.commitment, [.enter, .function(3)], .open, bar: 10, needs: .writeFamily),
    KeyBinding(.commitment, [.character("x")], .stopHelp, bar: 26, needs: .writeFamily),
    KeyBinding(.commitment, [], .linkGoal, needs: .writeFamily),
    KeyBinding(.commitmentAhead, [.character("s")], .startHelp, bar: 22, needs: .writeFamily),
    KeyBinding(.commitmentAhead, [.character("l")], .waitForHelp, bar: 24, needs: .writeFamily),
    KeyBinding(.waitingHelp, [.character("c")], .checkSafety, bar: 21, needs: .writeFamily),
    KeyBinding(.involvedHelp, [.character("x")], .endInvolvedHelp, bar: 26, needs: .writeFamily),
  ]

  private static let safety: [KeyBinding] = [
    KeyBinding(.safety, [.enter, .function(3)], .open, bar: 10),
    KeyBinding(
      .sharing, [.character("n"), .function(4)], .askConsent, bar: 20, needs: .writeFamily),
    KeyBinding(.sharing, [.character("o")], .answerConsent, bar: 22, needs: .writeFamily),
    KeyBinding(.sharing, [.character("d")], .disclose, bar: 24, needs: .writeFamily),
    KeyBinding(.sharing, [.character("i")], .noteInspection, bar: 26, needs: .writeFamily),
    KeyBinding(
      .safety, [.character("n"), .function(4)], .protocolStep, bar: 20, needs: .writeFamily),
    KeyBinding(.safety, [.character("M")], .addSafetyReport, bar: 22, needs: .writeFamily),
    KeyBinding(.safety, [.character("S")], .addSafetyAgreement, bar: 24, needs: .writeFamily),
    KeyBinding(.safety, [.character("N")], .blockMessages, bar: 26, needs: .writeFamily),
    KeyBinding(.safety, [.character("D")], .readWeekendSheet, bar: 28, needs: .writeFamily),
    KeyBinding(.crisis, [.character("c")], .lookAtCrisis, bar: 23, needs: .writeFamily),
    KeyBinding(.crisis, [.character("e")], .decideCrisis, bar: 21, needs: .writeFamily),
    KeyBinding(.crisis, [.character("x")], .endCrisis, bar: 19, needs: .writeFamily),
    KeyBinding(.safetyReport, [.character("e")], .noteReportOutcome, bar: 21, needs: .writeFamily),
    KeyBinding(
      .safetyAgreement, [.character("x")], .endSafetyAgreement, bar: 21, needs: .writeFamily),
    KeyBinding(.meetings, [.enter, .function(3)], .open, bar: 10),
    KeyBinding(
      .meetings, [.character("n"), .function(4)], .prepareMeeting, bar: 20, needs: .writeFamily),
    KeyBinding(.openMeeting, [.character("i")], .inviteAttendee, bar: 12, needs: .writeFamily),
    KeyBinding(.openMeeting, [.character("d")], .decideMeeting, bar: 13, needs: .writeFamily),
    KeyBinding(.openMeeting, [.character("c")], .holdMeeting, bar: 14, needs: .writeFamily),
    KeyBinding(.openMeeting, [.character("e")], .changeMeeting, bar: 24, needs: .writeFamily),
    KeyBinding(.openMeeting, [.character("x")], .cancelMeeting, bar: 26, needs: .writeFamily),
    KeyBinding(.attendee, [.character("x")], .uninviteAttendee, bar: 25, needs: .writeFamily),
    KeyBinding(.familyLetters, [.enter, .function(3)], .open, bar: 10),
    KeyBinding(
      .familyLetters, [.character("n"), .function(4)], .prepareLetter, bar: 20,
      needs: .writeFamily),
    KeyBinding(.familyLetters, [.character("p")], .printFamilyLetter, bar: 14),
    KeyBinding(
      .preparedLetter, [.character("e")], .changeFamilyLetter, bar: 12, needs: .writeFamily),
    KeyBinding(
      .preparedLetter, [.character("v")], .sendFamilyLetter, bar: 16, needs: .writeFamily),
    KeyBinding(
      .preparedLetter, [.character("x")], .withdrawFamilyLetter, bar: 22, needs: .writeFamily),
  ]

  private static let homes: [KeyBinding] = [
    KeyBinding(.members, [.character("v")], .showHomes, bar: 24),
    KeyBinding(.homes, [.character("v")], .showMembers, bar: 28),
    KeyBinding(.homes, [.enter, .function(3)], .open, bar: 10, needs: .writeFamily),
    KeyBinding(
      .homes, [.character("n"), .function(4)], .addHousehold, bar: 20, needs: .writeFamily),
    KeyBinding(.homes, [.character("V")], .startMove, bar: 22, needs: .writeFamily),
    KeyBinding(.homes, [.character("l")], .setResidence, bar: 27, needs: .writeFamily),
    KeyBinding(.homes, [.character("d")], .endResidence, needs: .writeFamily),
    KeyBinding(.homes, [.character("i")], .beginStay, bar: 24, needs: .writeFamily),
    KeyBinding(.homes, [.character("g")], .setMunicipality, bar: 26, needs: .writeFamily),
    KeyBinding(.household, [.character("e")], .changeHousehold, bar: 21, needs: .writeFamily),
    KeyBinding(.household, [.character("s")], .hideAddress, bar: 23, needs: .writeFamily),
    KeyBinding(.household, [.character("x")], .endHousehold, needs: .writeFamily),
    KeyBinding(.secretHome, [.character("o")], .revealAddress, bar: 19, needs: .revealAddress),
    KeyBinding(.openStay, [.character("x")], .endStay, bar: 21, needs: .writeFamily),
    KeyBinding(.openMove, [.character("c")], .confirmMove, bar: 19, needs: .writeFamily),
    KeyBinding(.move, [.character("x")], .withdrawMove, bar: 21, needs: .writeFamily),
    KeyBinding(.movePreview, [.control("s")], .save, bar: 10),
    KeyBinding(
      .movePreview, [.escape, .enter, .character("q"), .function(10)], .cancel, bar: 20),
  ]

  private static let house: [KeyBinding] = [
    KeyBinding(.users, [.character("n"), .function(4)], .newUser, bar: 20, needs: .manageUsers),
    KeyBinding(.users, [.character("N")], .showSettings, bar: 25, needs: .manageLists),
    KeyBinding(.changeable, [.enter, .function(3)], .changeSetting, bar: 10, needs: .manageLists),
    KeyBinding(.settings, [.tab, .right], .nextTab, bar: 30),
    KeyBinding(.settings, [.backTab, .left], .previousTab),
    KeyBinding(
      .lifeDomains, [.character("n"), .function(4)], .newLifeDomain, bar: 20, needs: .manageLists),
    KeyBinding(.setting, [.character("x"), .delete], .endSetting, bar: 25, needs: .manageLists),
    KeyBinding(.users, [.character("x"), .delete], .disableUser, bar: 30, needs: .manageUsers),
    KeyBinding(
      .providers, [.character("n"), .function(4)], .newProvider, bar: 20, needs: .writeProviders),
  ]

  private static let boxes: [KeyBinding] = [
    KeyBinding(.form, [.control("s")], .save, bar: 10),
    KeyBinding(.finalForm, [.control("s")], .makeFinal, bar: 10),
    KeyBinding(.form, [.tab], .nextField, bar: 20),
    KeyBinding(.form, [.backTab], .previousField),
    KeyBinding(.form, [.function(4)], .pick, bar: 30),
    KeyBinding(.form, [.escape, .function(10)], .cancel, bar: 40),
    KeyBinding(.finder, [.enter], .open, bar: 10),
    KeyBinding(.finder, [.escape, .function(10)], .cancel, bar: 40),
    KeyBinding(.finder, [.up], .moveUp),
    KeyBinding(.finder, [.down], .moveDown),
    KeyBinding(.finder, [.pageUp], .pageUp),
    KeyBinding(.finder, [.pageDown], .pageDown),
    KeyBinding(.actions, [.enter], .open, bar: 10),
    KeyBinding(.actions, [.escape, .function(10)], .cancel, bar: 40),
    KeyBinding(.actions, [.up], .moveUp),
    KeyBinding(.actions, [.down], .moveDown),
    KeyBinding(.actions, [.pageUp], .pageUp),
    KeyBinding(.actions, [.pageDown], .pageDown),
    KeyBinding(.menu, [.enter], .open, bar: 10),
    KeyBinding(.menu, [.escape, .character("q"), .function(10)], .cancel, bar: 40),
    KeyBinding(.reading, [.escape, .enter, .character("q"), .function(10)], .cancel, bar: 10),
    KeyBinding(.question, [.character("j"), .character("y")], .confirm, bar: 10),
    KeyBinding(.question, [.escape, .enter, .character("q"), .function(10)], .cancel, bar: 20),
    KeyBinding(.conflict, [.character("1")], .keepMine, bar: 10),
    KeyBinding(.conflict, [.character("2")], .takeTheirs, bar: 20),
    KeyBinding(.conflict, [.escape, .character("q"), .function(10)], .cancel, bar: 30),
    KeyBinding(.strip, [.control("s")], .makeFinal, bar: 10),
    KeyBinding(.stripOfFamily, [.tab], .workOut, bar: 15),
    KeyBinding(.strip, [.tab, .backTab], .nextField, bar: 20),
    KeyBinding(.strip, [.escape, .function(10)], .cancel, bar: 30),
  ]
}
