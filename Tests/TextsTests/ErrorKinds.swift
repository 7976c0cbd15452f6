import Domain

// One kind for each case of what can go wrong. A new case in the domain doesn't compile here until
// it has a kind, and a kind fails the catalogue's tests until there is an example of it.

enum RefusalKind: CaseIterable {
  case value, referrer, unknownMunicipality, unknownChoice, noSuchCase, noSuchReferral,
    birthUnknown, extendedCareTooLate, extendedCareTooShort, extendedCareTooLong,
    noSuchRecord, caseIsClosed, caseAlreadyOpen, referralAlreadyDecided, personHasFile,
    noOwnPlace,
    bsnBelongsToOther, alreadyMember, personDeceased, personUnborn, notUnborn, unbornFacts,
    dayBeforeBirth, custodyOfOneself, custodyOfAdult, custodyAlready, custodyFull, notAtSchool,
    householdKnown, householdLivedIn, livesThere, addressNotSecret, shieldedFile, notAYouth,
    municipalityNeedsReason,
    sameAsCurrent, dayInFuture, dayBeforeOpening,
    dayBeforePrevious, dayNotAhead, budgetYearOutOfRange, ceilingBelowCommitted,
    closingBlocked, commitmentOverCeiling, commitmentWithoutBudget, commitmentState,
    nothingOverspent,
    userNotCoordinator, userDisabled, planNotWritable, noPlanInTheMaking, planNeedsGoal,
    planNeedsAction, planNotWithFamily, planNeedsSomebodyOfTheFamily, planNeedsReason,
    planNeedsApproval, planApprovedByAuthor, approvalNotAsked, goalNotAdopted, legalStepOutOfOrder,
    legalStepNeedsGround, foundationMissing, planUnknown, notAMember, alreadyDone,
    loginTaken, agbTaken, safety, meeting, setting, provider, merge, move, disclosure, destruction,
    access, raise, report, assignment, claim,
    familyLetter, readAlong,
    nothingToDo,
    notYours,
    notSeenThatWay, safetyIsNotPostponed,
    colleagueMayNotRead,
    referralCannotMove, consentMissing, fieldsMissing, practiceRecordEnded, consentNotTicked,
    letterState, letterInTheMaking,
    file, handoverOpen, noHandover, hasCoordinator, noCoordinator, hasCover, userAbsent, notTheirs

  init(_ value: Refusal) {
    self =
      switch value {
      case .value: .value
      case .referrer: .referrer
      case .unknownMunicipality: .unknownMunicipality
      case .unknownChoice: .unknownChoice
      case .noSuchCase: .noSuchCase
      case .noSuchReferral: .noSuchReferral
      case .birthUnknown: .birthUnknown
      case .extendedCareTooLate: .extendedCareTooLate
      case .extendedCareTooShort: .extendedCareTooShort
      case .extendedCareTooLong: .extendedCareTooLong
      case .noSuchRecord: .noSuchRecord
      case .readAlong: .readAlong
      case .caseIsClosed: .caseIsClosed
      case .caseAlreadyOpen: .caseAlreadyOpen
      case .referralAlreadyDecided: .referralAlreadyDecided
      case .personHasFile: .personHasFile
      case .noOwnPlace: .noOwnPlace
      case .bsnBelongsToOther: .bsnBelongsToOther
      case .alreadyMember: .alreadyMember
      case .personDeceased: .personDeceased
      case .personUnborn: .personUnborn
      case .notUnborn: .notUnborn
      case .unbornFacts: .unbornFacts
      case .dayBeforeBirth: .dayBeforeBirth
      case .custodyOfOneself: .custodyOfOneself
      case .custodyOfAdult: .custodyOfAdult
      case .custodyAlready: .custodyAlready
      case .custodyFull: .custodyFull
      case .notAtSchool: .notAtSchool
      case .householdKnown: .householdKnown
      case .householdLivedIn: .householdLivedIn
      case .livesThere: .livesThere
      case .addressNotSecret: .addressNotSecret
      case .shieldedFile: .shieldedFile
      case .notAYouth: .notAYouth
      case .municipalityNeedsReason: .municipalityNeedsReason
      case .sameAsCurrent: .sameAsCurrent
      case .dayInFuture: .dayInFuture
      case .dayBeforeOpening: .dayBeforeOpening
      case .dayBeforePrevious: .dayBeforePrevious
      case .dayNotAhead: .dayNotAhead
      case .budgetYearOutOfRange: .budgetYearOutOfRange
      case .ceilingBelowCommitted: .ceilingBelowCommitted
      case .closingBlocked: .closingBlocked
      case .commitmentOverCeiling: .commitmentOverCeiling
      case .commitmentWithoutBudget: .commitmentWithoutBudget
      case .commitmentState: .commitmentState
      case .nothingOverspent: .nothingOverspent
      case .userNotCoordinator: .userNotCoordinator
      case .userDisabled: .userDisabled
      case .planNotWritable: .planNotWritable
      case .noPlanInTheMaking: .noPlanInTheMaking
      case .planNeedsGoal: .planNeedsGoal
      case .planNeedsAction: .planNeedsAction
      case .planNotWithFamily: .planNotWithFamily
      case .planNeedsSomebodyOfTheFamily: .planNeedsSomebodyOfTheFamily
      case .planNeedsReason: .planNeedsReason
      case .planNeedsApproval: .planNeedsApproval
      case .planApprovedByAuthor: .planApprovedByAuthor
      case .approvalNotAsked: .approvalNotAsked
      case .goalNotAdopted: .goalNotAdopted
      case .legalStepOutOfOrder: .legalStepOutOfOrder
      case .legalStepNeedsGround: .legalStepNeedsGround
      case .foundationMissing: .foundationMissing
      case .planUnknown: .planUnknown
      case .notAMember: .notAMember
      case .alreadyDone: .alreadyDone
      case .loginTaken: .loginTaken
      case .agbTaken: .agbTaken
      case .nothingToDo: .nothingToDo
      case .notYours: .notYours
      case .notSeenThatWay: .notSeenThatWay
      case .safetyIsNotPostponed: .safetyIsNotPostponed
      case .colleagueMayNotRead: .colleagueMayNotRead
      case .referralCannotMove: .referralCannotMove
      case .safety: .safety
      case .merge: .merge
      case .move: .move
      case .disclosure: .disclosure
      case .destruction: .destruction
      case .access: .access
      case .raise: .raise
      case .report: .report
      case .assignment: .assignment
      case .claim: .claim
      case .meeting: .meeting
      case .setting: .setting
      case .provider: .provider
      case .familyLetter: .familyLetter
      case .consentMissing: .consentMissing
      case .fieldsMissing: .fieldsMissing
      case .practiceRecordEnded: .practiceRecordEnded
      case .consentNotTicked: .consentNotTicked
      case .letterState: .letterState
      case .letterInTheMaking: .letterInTheMaking
      case .handoverOpen: .handoverOpen
      case .noHandover: .noHandover
      case .hasCoordinator: .hasCoordinator
      case .noCoordinator: .noCoordinator
      case .hasCover: .hasCover
      case .userAbsent: .userAbsent
      case .notTheirs: .notTheirs
      case .file: .file
      }
  }
}

enum ValueKind: CaseIterable {
  case empty, tooLong, controlCharacter, notADate, dateOutOfRange, dateInFuture, dateInPast,
    bsnForm, bsnCheck, bsnZero, agbForm, postalCodeForm, postalCodeNotIssued, houseNumberForm,
    municipalityForm, municipalityZero, phoneForm, amountForm, amountTooLarge, amountNegative,
    loginForm, caseNumberForm, timeForm, unknownCode, numberForm, bandForm, productCodeForm,
    numberOutOfRange

  init(_ value: ValueFault) {
    self =
      switch value {
      case .empty: .empty
      case .tooLong: .tooLong
      case .controlCharacter: .controlCharacter
      case .notADate: .notADate
      case .dateOutOfRange: .dateOutOfRange
      case .dateInFuture: .dateInFuture
      case .dateInPast: .dateInPast
      case .bsnForm: .bsnForm
      case .bsnCheck: .bsnCheck
      case .bsnZero: .bsnZero
      case .agbForm: .agbForm
      case .postalCodeForm: .postalCodeForm
      case .postalCodeNotIssued: .postalCodeNotIssued
      case .houseNumberForm: .houseNumberForm
      case .municipalityForm: .municipalityForm
      case .municipalityZero: .municipalityZero
      case .phoneForm: .phoneForm
      case .amountForm: .amountForm
      case .amountTooLarge: .amountTooLarge
      case .amountNegative: .amountNegative
      case .loginForm: .loginForm
      case .caseNumberForm: .caseNumberForm
      case .timeForm: .timeForm
      case .unknownCode: .unknownCode
      case .numberForm: .numberForm
      case .bandForm: .bandForm
      case .productCodeForm: .productCodeForm
      case .numberOutOfRange: .numberOutOfRange
      }
  }
}

enum ReferrerKind: CaseIterable {
  case agbAndName, neitherAGBNorName, agbNotAllowed

  init(_ value: ReferrerFault) {
    self =
      switch value {
      case .agbAndName: .agbAndName
      case .neitherAGBNorName: .neitherAGBNorName
      case .agbNotAllowed: .agbNotAllowed
      }
  }
}

enum DenialKind: CaseIterable {
  case roleLacksRight, outOfReach, restricted, accountDisabled, unknownAccount, onlyOnDemoStore

  init(_ denial: Denial) {
    self =
      switch denial.reason {
      case .roleLacksRight: .roleLacksRight
      case .outOfReach: .outOfReach
      case .restricted: .restricted
      case .accountDisabled: .accountDisabled
      case .unknownAccount: .unknownAccount
      case .onlyOnDemoStore: .onlyOnDemoStore
      }
  }
}

enum StoreKind: CaseIterable {
  case missing, alreadyExists, notAStore, newerThanProgram, networkFileSystem,
    unsafePermissions, movedAway, busy, full, readOnly, outcomeUnknown, damaged, ledgerBroken,
    keyMissing, notDemo

  init(_ value: StoreTrouble) {
    self =
      switch value {
      case .missing: .missing
      case .alreadyExists: .alreadyExists
      case .notAStore: .notAStore
      case .newerThanProgram: .newerThanProgram
      case .networkFileSystem: .networkFileSystem
      case .unsafePermissions: .unsafePermissions
      case .movedAway: .movedAway
      case .busy: .busy
      case .full: .full
      case .readOnly: .readOnly
      case .outcomeUnknown: .outcomeUnknown
      case .damaged: .damaged
      case .ledgerBroken: .ledgerBroken
      case .keyMissing: .keyMissing
      case .notDemo: .notDemo
      }
  }
}

enum FindingKind: CaseIterable {
  case sizeDiffers, rootNotSigned, badSignature, entryUnreadable, entryMissing, leafDiffers,
    columnDiffers, logChanged, clockWentBack, checkpointDiffers, checkpointMissing,
    payloadMissing, payloadDiffers, rowDiffers, rowNotLogged, rowGone, recomputedDiffers,
    sealBroken, schemaDiffers, fileDamaged

  init(_ value: LedgerFinding) {
    self =
      switch value {
      case .sizeDiffers: .sizeDiffers
      case .rootNotSigned: .rootNotSigned
      case .badSignature: .badSignature
      case .entryUnreadable: .entryUnreadable
      case .entryMissing: .entryMissing
      case .leafDiffers: .leafDiffers
      case .columnDiffers: .columnDiffers
      case .logChanged: .logChanged
      case .clockWentBack: .clockWentBack
      case .checkpointDiffers: .checkpointDiffers
      case .checkpointMissing: .checkpointMissing
      case .payloadMissing: .payloadMissing
      case .payloadDiffers: .payloadDiffers
      case .rowDiffers: .rowDiffers
      case .rowNotLogged: .rowNotLogged
      case .rowGone: .rowGone
      case .recomputedDiffers: .recomputedDiffers
      case .sealBroken: .sealBroken
      case .schemaDiffers: .schemaDiffers
      case .fileDamaged: .fileDamaged
      }
  }
}

enum ProblemKind: CaseIterable {
  case value, referrer, unknownMunicipality, notUTF8, otherEncoding, nulCharacter,
    unclosedQuote, textAfterQuote, tooFewCells, tooManyCells, missingColumn, duplicateColumn,
    cellTooLong, tooManyColumns, noRows, houseNumberWithoutPostalCode,
    postalCodeWithoutHouseNumber, bsnOfAnotherPerson, sameRowTwice, setting,
    provider

  init(_ value: ImportFault.Problem) {
    self =
      switch value {
      case .value: .value
      case .referrer: .referrer
      case .unknownMunicipality: .unknownMunicipality
      case .notUTF8: .notUTF8
      case .otherEncoding: .otherEncoding
      case .nulCharacter: .nulCharacter
      case .unclosedQuote: .unclosedQuote
      case .textAfterQuote: .textAfterQuote
      case .tooFewCells: .tooFewCells
      case .tooManyCells: .tooManyCells
      case .missingColumn: .missingColumn
      case .duplicateColumn: .duplicateColumn
      case .cellTooLong: .cellTooLong
      case .tooManyColumns: .tooManyColumns
      case .noRows: .noRows
      case .houseNumberWithoutPostalCode: .houseNumberWithoutPostalCode
      case .postalCodeWithoutHouseNumber: .postalCodeWithoutHouseNumber
      case .bsnOfAnotherPerson: .bsnOfAnotherPerson
      case .sameRowTwice: .sameRowTwice
      case .setting: .setting
      case .provider: .provider
      }
  }
}

enum TroubleKind: CaseIterable {
  case refused, notAllowed, changedMeanwhile, store

  init(_ value: Trouble) {
    self =
      switch value {
      case .refused: .refused
      case .notAllowed: .notAllowed
      case .changedMeanwhile: .changedMeanwhile
      case .store: .store
      }
  }
}
