import Domain

/// One example value of each thing that can go wrong.
enum ErrorExamples {
  /// Everything a command can throw.
  static var troubles: [Trouble] {
    refusals.map(Trouble.refused) + denials.map(Trouble.notAllowed)
      + [.changedMeanwhile(expected: 3, found: 4)] + storeTroubles.map(Trouble.store)
  }

  static var refusals: [Refusal] {
    valueFaults.map { .value(field: field(of: $0), $0) } + referrerFaults.map(Refusal.referrer)
      + choices + cases + homes + days + people + plans + files + merges + claims
  }

  static let referrerFaults: [ReferrerFault] = [.agbAndName, .neitherAGBNorName, .agbNotAllowed]

  static let valueFaults: [ValueFault] = [
    .empty, .tooLong(limit: 200), .controlCharacter, .notADate, .dateOutOfRange, .dateInFuture,
    .dateInPast, .bsnForm, .bsnCheck, .bsnZero, .agbForm, .postalCodeForm, .postalCodeNotIssued,
    .houseNumberForm, .municipalityForm, .municipalityZero, .phoneForm, .amountForm,
    .amountTooLarge, .amountNegative, .loginForm, .caseNumberForm, .timeForm,
    .unknownCode(allowed: ["M", "V", "O"]), .numberForm, .bandForm,
    .productCodeForm(category: "45"),
    .numberOutOfRange(lowest: 1, highest: 9),
  ]

  static var denials: [Denial] { reasons.map { Denial(right: .readFamily, reason: $0) } }

  static var storeTroubles: [StoreTrouble] {
    let path = "/srv/regie/regie.db"
    return [
      .missing(path: path), .alreadyExists(path: path), .notAStore(path: path),
      .newerThanProgram(found: 4, known: 3), .networkFileSystem(path: path),
      .unsafePermissions(path: path, mode: "0644"), .movedAway(path: path), .busy, .full,
      .readOnly, .outcomeUnknown, .damaged("page 12"), .keyMissing(path: "/srv/regie/regie.key"),
      .notDemo,
    ] + findings.map(StoreTrouble.ledgerBroken)
  }

  static let findings: [LedgerFinding] = [
    .sizeDiffers(head: 1204, entries: 1203), .rootNotSigned, .badSignature,
    .entryUnreadable(sequence: 17), .entryMissing(sequence: 17), .leafDiffers(sequence: 17),
    .columnDiffers(sequence: 17), .logChanged(sequence: 17), .clockWentBack(sequence: 17),
    .checkpointDiffers(size: 1000), .checkpointMissing(size: 1000), .payloadMissing(sequence: 17),
    .payloadDiffers(sequence: 17), .rowDiffers(table: "goal", id: "42", sequence: 17),
    .rowNotLogged(table: "goal", id: "42"), .rowGone(table: "goal", id: "42", sequence: 17),
    .recomputedDiffers(table: "summary", id: "42"), .sealBroken(table: "draft", id: "42"),
    .schemaDiffers(object: "goal_no_delete"), .fileDamaged("page 12"),
  ]

  static var problems: [ImportFault.Problem] {
    valueFaults.map(ImportFault.Problem.value) + referrerFaults.map(ImportFault.Problem.referrer)
      + fileProblems
  }
}

extension ErrorExamples {
  private static let reasons: [Denial.Reason] = [
    .roleLacksRight, .outOfReach, .restricted, .accountDisabled, .unknownAccount, .onlyOnDemoStore,
  ]

  private static let fileProblems: [ImportFault.Problem] = [
    .unknownMunicipality, .notUTF8, .otherEncoding("Windows-1252"), .nulCharacter, .unclosedQuote,
    .textAfterQuote, .tooFewCells(expected: 14, found: 12), .tooManyCells(expected: 14, found: 15),
    .missingColumn("geboortedatum"), .duplicateColumn("bsn"), .cellTooLong(limit: 20_000),
    .tooManyColumns(limit: 100), .noRows, .houseNumberWithoutPostalCode,
    .postalCodeWithoutHouseNumber, .bsnOfAnotherPerson, .sameRowTwice(line: 12),
    .setting(.lastDomain), .provider(.productTwice("45A03")),
  ]

  private static let number = CaseNumber(year: 2026, number: 398)

  private static let day = Day(number: 20_780)

  private static let choices: [Refusal] = [
    .unknownMunicipality("9999"), .unknownChoice(field: .role, value: "baas"),
    .noSuchCase("Z-2026-99999"), .noSuchReferral("42"), .birthUnknown,
    .extendedCareTooLate(last: day),
    .extendedCareTooShort(first: day), .extendedCareTooLong(last: day), .noSuchRecord(.provider),
    .nothingToDo,
    .notYours, .notSeenThatWay(.telephone), .safetyIsNotPostponed,
    .alreadyDone, .referralCannotMove(from: .returned, to: .helpStarted),
    .consentMissing([.father]), .fieldsMissing([.gender, .sharedText]),
    .practiceRecordEnded(.sent), .consentNotTicked, .letterState(.ready), .letterInTheMaking,
    .safety(.protocolAlreadyOpen), .safety(.noProtocol), .safety(.stepOutOfOrder(next: .talk)),
    .safety(.considerationMissing(.helpAccepted)), .safety(.parentsNotInformed),
    .safety(.suspicionStands), .safety(.saysReport), .safety(.crisisAlreadyOpen),
    .safety(.crisisUndecided),
    .readAlong(
      ContactWarning(
        contact: Line(known: "Iris Jansen"), remark: Line(known: "08:30"),
        isToContact: true)), .safety(.messagesBlocked(since: day)), .meeting(.groundMissing),
    .meeting(.groundOfFamily),
    .meeting(.ended(.held)), .meeting(.notYet(day)), .meeting(.nobodyPresent),
    .meeting(.alreadyAsked), .setting(.nameTaken(Line(known: "School"))),
    .setting(.lastDomain), .setting(.teamEnded(Line(known: "Oost"))),
    .setting(.teamInUse(families: 3, people: 2)),
    .provider(.localTeam), .provider(.contractTwice(Line(known: "C-2026-12"))),
    .provider(.productTwice("45A03")), .provider(.tariffTwice(from: day)),
    .provider(.outside(from: day, last: nil)), .provider(.endsEarlier(last: day)),
    .provider(.ownSubcontractor), .provider(.subcontractorTwice),
    .familyLetter(.notOfFamily), .familyLetter(.deceased),
    .familyLetter(.tooYoung), .familyLetter(.noCustody), .familyLetter(.nobody),
    .familyLetter(.ended(.sent)), .familyLetter(.blanks(["dag"])),
    .familyLetter(.needs(.planWithFamily)), .familyLetter(.leadsToOthers),
    .merge(.same), .merge(.twoBSNs), .merge(.lifeDiffers), .merge(.related),
    .merge(.twoProtocols), .merge(.twoCrises), .merge(.twoMessageBlocks),
    .merge(.undoneAlready),
  ]

  private static let claims: [Refusal] =
    AssignmentRefusal.allCases.map { .assignment($0) } + [
      .claim(.unknownLine("42")), .claim(.unknownFile(3)),
      .claim(.nothingReady(file: 3)), .claim(.held(.otherProduct)),
      .claim(.decided(.booked)), .claim(.overMandate(limit: Cents(250_000))), .claim(.excess),
      .claim(.byAuthor), .claim(.notBooked), .claim(.creditStands),
      .claim(.debitStands),
    ]

  private static var merges: [Refusal] {
    let number = CaseNumber(year: 2026, number: 398)
    return [
      .merge(.openHandover(number)), .merge(.higherRisk(number)), .merge(.mergedInto(number)),
      .merge(.laterMerge(number, number: 2)), .merge(.restricted(number)),
    ]
  }

  private static var protection: [Refusal] {
    guard let login = try? Login("avisser"), let file = try? CaseNumber("Z-2026-00042") else {
      return []
    }
    return [
      .disclosure(.explanationMissing(.statutoryTask)), .disclosure(.familyNotInformed),
      .disclosure(.consentMissing), .disclosure(.readerNotOfFamily),
      .disclosure(.readerTooYoung), .disclosure(.noPlan),
      .disclosure(.consentIncomplete(["Paul Jansen"])), .disclosure(.noConsent(number: 2)),
      .disclosure(.notAGiver), .disclosure(.answerNotForAge), .disclosure(.notAReader),
      .access(.reasonNeeded(file)),
      .access(.restrictedAlready),
      .access(.notRestricted),
      .access(.emergencyNotNeeded), .access(.ownEmergency), .access(.reviewedAlready),
      .access(.noSuchEmergency(number: 3)), .access(.notAnExpert(login)),
      .access(.expertTooLong(last: day)), .access(.noBSN), .access(.shielded(nil)),
      .destruction(.fileOpen), .destruction(.nothingKept),
      .destruction(.termRuns(until: day)), .destruction(.byProposer),
      .destruction(.decided(.done)), .destruction(.proposedAlready(number: 3)),
      .destruction(.notDone), .destruction(.unknown(number: 3)),
    ]
  }

  private static var homes: [Refusal] {
    guard let code = try? MunicipalityCode("0518"), let team = try? Line("Jeugdteam Delft Zuid")
    else { return [] }
    return [
      .municipalityNeedsReason(proposed: code), .move(.stayRecorded), .move(.stayNotRecorded),
      .move(.municipalityUnknown), .move(.apart), .move(.teamMissing(code)), .move(.noNewTeam),
      .move(.noContinuation), .move(.continuationIncomplete),
      .move(.continuationTooLong(last: day)), .move(.waiting(team: team)), .move(.confirmed(day)),
      .move(.nothingToConfirm),
      .move(.changedSince), .move(.openAtClosing(team: team)),
      .raise(.overMandate(limit: Cents(2_500_000))),
      .raise(.notHigher(ceiling: Cents(2_100_000))), .raise(.waitingAlready(number: 1)),
      .raise(.byProposer), .raise(.decided(.refused)), .raise(.noneWaiting),
      .raise(.severalWaiting(numbers: [1, 2])),
      .report(.emptyPeriod), .report(.periodTooLong(months: 240)),
      .report(.noSuchDivision(.inflow, .provider)), .report(.wholeMonths),
      .report(.wholeYears), .report(.oneFilter), .report(.noFilter), .report(.noList),
    ] + protection
  }

  private static let cases: [Refusal] = [
    .caseIsClosed(number), .caseAlreadyOpen(number), .referralAlreadyDecided(state: .accepted),
    .personHasFile(number), .noOwnPlace(number), .bsnBelongsToOther(number), .alreadyMember,
    .notAMember,
    .personDeceased(day), .personUnborn, .notUnborn, .unbornFacts, .dayBeforeBirth(day),
    .custodyOfOneself, .custodyOfAdult, .custodyAlready, .custodyFull, .notAtSchool,
    .householdKnown, .householdLivedIn, .livesThere, .addressNotSecret, .shieldedFile, .notAYouth,
    .sameAsCurrent(.coordinator), .budgetYearOutOfRange(2031),
    .ceilingBelowCommitted(committed: Cents(2_184_000)), .agbTaken,
    .closingBlocked(commitments: 1, work: 2),
    .commitmentOverCeiling(committed: Cents(2_184_000), ceiling: Cents(2_100_000)),
    .commitmentWithoutBudget(year: 2027), .commitmentState(.stopped),
    .nothingOverspent(year: 2026),
  ]

  private static let days: [Refusal] = [
    .dayInFuture(day), .dayBeforeOpening(opened: day), .dayBeforePrevious(previous: day),
    .dayNotAhead(day),
  ]

  private static let plans: [Refusal] = [
    .planNotWritable(state: .adopted), .noPlanInTheMaking, .planNeedsGoal, .planNeedsAction,
    .planNotWithFamily, .planNeedsSomebodyOfTheFamily, .planNeedsReason(agreed: 2, asked: 3),
    .planNeedsApproval, .planApprovedByAuthor, .approvalNotAsked, .goalNotAdopted,
    .legalStepOutOfOrder(.resumed), .legalStepNeedsGround,
    .foundationMissing([.problems, .provision]), .planUnknown(number: 4),
  ]

  private static let files: [Refusal] = FileProblem.allCases.map {
    .file(path: "/home/avisser/verwijzingen.csv", $0)
  }

  private static var people: [Refusal] {
    guard let login = try? Login("avisser") else { return [] }
    return [
      .handoverOpen(to: login), .noHandover, .hasCoordinator(login),
      .noCoordinator(CaseNumber(year: 2026, number: 398)),
      .hasCover(login),
      .userAbsent(login), .notTheirs(login), .userNotCoordinator(login), .userDisabled(login),
      .loginTaken(login), .colleagueMayNotRead(login),
    ]
  }

  /// A field in which the fault can happen.
  private static func field(of fault: ValueFault) -> FieldName {
    switch fault {
    case .empty, .tooLong, .controlCharacter: .fullName
    case .notADate, .dateOutOfRange, .dateInFuture: .birth
    case .dateInPast: .dueOn
    case .bsnForm, .bsnCheck, .bsnZero: .bsn
    case .agbForm: .agb
    case .postalCodeForm, .postalCodeNotIssued: .postalCode
    case .houseNumberForm: .houseNumber
    case .municipalityForm, .municipalityZero: .municipality
    case .phoneForm: .phone
    case .amountForm, .amountTooLarge, .amountNegative: .ceiling
    case .loginForm: .login
    case .caseNumberForm: .caseNumber
    case .timeForm: .atTime
    case .unknownCode: .gender
    case .numberForm, .numberOutOfRange: .goal
    case .bandForm: .normValue
    case .productCodeForm: .productCode
    }
  }
}
