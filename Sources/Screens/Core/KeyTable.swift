import Domain
import Drawing
import Texts

extension KeyMap {
  /// The keys: the same verb has the same key everywhere.
  static let table =
    general + lists + families + referrals + practice + team + reports + familyFile + house
    + claims + boxes

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
    KeyBinding(.plain, [], .browseProviders, needs: .readProviders),
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
    KeyBinding(.worklist, [.character("L")], .showPreparedLetters, needs: .writeFamily),
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
    KeyBinding(.team, [.character("w")], .explain, bar: 95),
    KeyBinding(.team, [.character("z")], .reportAbsence, bar: 20, needs: .arrangeCover),
    KeyBinding(.team, [.character("R")], .showRegistrations, needs: .arrangeCover),
    KeyBinding(.unassigned, [.character(" ")], .mark, bar: 12, needs: .assignCoordinator),
    KeyBinding(.unassigned, [.character("*")], .markAll, bar: 14, needs: .assignCoordinator),
    KeyBinding(.unassigned, [.character("R")], .assign, bar: 16, needs: .assignCoordinator),
    KeyBinding(.ofBoard, [.character(" ")], .mark, bar: 12, needs: .assignCoordinator),
    KeyBinding(.ofBoard, [.character("*")], .markAll, needs: .assignCoordinator),
    KeyBinding(.ofBoard, [.character("h")], .remindMarked, bar: 14, needs: .assignCoordinator),
    KeyBinding(.ofBoard, [.character("R")], .reassign, bar: 16, needs: .assignCoordinator),
    KeyBinding(.longWaiting, [.enter, .function(3)], .open, bar: 10),
    KeyBinding(.absence, [.enter], .pick, bar: 20),
    KeyBinding(.absence, [.control("s")], .save, bar: 10),
    KeyBinding(.handovers, [.control("s")], .save, bar: 10),
    KeyBinding(
      .handovers, [.escape, .enter, .character("q"), .function(10)], .cancel, bar: 20),
    KeyBinding(.batch, [.character("u")], .undoBatch, bar: 20),
    KeyBinding(.batch, [.escape, .enter, .character("q"), .function(10)], .cancel, bar: 10),
  ]

  private static let reports: [KeyBinding] = [
    KeyBinding(.reports, [.enter, .function(3)], .open, bar: 10),
    KeyBinding(.reports, [.right, .tab], .nextTab, bar: 96),
    KeyBinding(.reports, [.left, .backTab], .previousTab),
    KeyBinding(.reports, [.character("v")], .chooseReport, bar: 12, needs: .readReports),
    KeyBinding(.reports, [.character("p")], .setPeriod, bar: 14, needs: .readReports),
    KeyBinding(.reports, [.character("i")], .divideReport, bar: 20, needs: .readReports),
    KeyBinding(.reports, [.character("o")], .forOutside, bar: 22, needs: .readReports),
    KeyBinding(.reports, [.character("x")], .exportReport, bar: 16, needs: .readReports),
    KeyBinding(.reports, [.character("w")], .explain, bar: 18),
    KeyBinding(.figures, [.enter, .function(3)], .open, bar: 10),
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
    KeyBinding(.providers, [.enter, .function(3)], .open, bar: 10),
    KeyBinding(.providers, [.character("d")], .showCoverage, bar: 30),
    KeyBinding(
      .providerCard, [.character("n"), .function(4)], .newContract, bar: 20,
      needs: .writeProviders),
    KeyBinding(.runningContract, [.character("p")], .addProduct, bar: 12, needs: .writeProviders),
    KeyBinding(.runningProduct, [.character("t")], .setTariff, bar: 12, needs: .writeProviders),
    KeyBinding(
      .endable, [.character("x"), .delete], .endProviderItem, bar: 30, needs: .writeProviders),
    KeyBinding(.providerCard, [.character("v")], .stateCapacity, bar: 22, needs: .writeProviders),
    KeyBinding(
      .providerCard, [.character("o")], .addSubcontractor, needs: .writeProviders),
    KeyBinding(.coverage, [.right, .tab], .nextPlace, bar: 20),
    KeyBinding(.coverage, [.left, .backTab], .previousPlace),
    KeyBinding(.coverage, [.enter, .function(3)], .open, bar: 10),
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
