import Domain
import Drawing
import Texts

// The keys in a family's file.
extension KeyMap {
  static let familyFile = file + people + homes + plan + help + safety

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
    KeyBinding(.helpAndBudget, [.character("j")], .carryBudget, needs: .proposeRaise),
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
    KeyBinding(.preparedLetters, [.enter, .function(3)], .open, bar: 10),
    KeyBinding(.preparedLetters, [.character("p")], .printPreparedLetters, bar: 14),
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
}
