/// Why the rules of the work refuse something; a fact with its numbers, in no language.
///
/// `code` is stable: `Docs/Errors.md` lists each with its remedy.
package enum Refusal: Error, Hashable, Sendable {
  case value(field: FieldName, ValueFault)
  case referrer(ReferrerFault)
  case unknownMunicipality(String)
  case unknownChoice(field: FieldName, value: String)
  case noSuchCase(String)
  case noSuchReferral(String)
  case birthUnknown
  case extendedCareTooLate(last: Day)
  case extendedCareTooShort(first: Day)
  case extendedCareTooLong(last: Day)
  case noSuchRecord(FieldName)
  case caseIsClosed(CaseNumber)
  case caseAlreadyOpen(CaseNumber)
  case closingBlocked(commitments: Int, work: Int)
  case referralAlreadyDecided(state: ReferralState)
  case personHasFile(CaseNumber)
  case bsnBelongsToOther(CaseNumber?)
  case alreadyMember
  case personDeceased(Day)
  case personUnborn
  /// He was born already.
  case notUnborn
  /// Not a youth, or with a birth or a BSN.
  case unbornFacts
  case dayBeforeBirth(Day)
  case custodyOfOneself
  case custodyOfAdult
  /// That holder has custody then already.
  case custodyAlready
  /// As many as there can be have custody then.
  case custodyFull
  case notAtSchool
  /// The family has a household at that address.
  case householdKnown
  case householdLivedIn
  case livesThere
  case addressNotSecret
  /// Another file has that address, and it is shielded.
  case shieldedFile
  case notAYouth
  case municipalityNeedsReason(proposed: MunicipalityCode)
  case sameAsCurrent(One)
  case dayInFuture(Day)
  case dayBeforeOpening(opened: Day)
  case dayBeforePrevious(previous: Day)
  case dayNotAhead(Day)
  case budgetYearOutOfRange(Int)
  case ceilingBelowCommitted(committed: Cents)
  case commitmentOverCeiling(committed: Cents, ceiling: Cents)
  case commitmentWithoutBudget(year: Int)
  case commitmentState(CommitmentState)
  case userNotCoordinator(Login)
  case userDisabled(Login)
  case planNotWritable(state: PlanState)
  case noPlanInTheMaking
  case planNeedsGoal
  case planNeedsAction
  case planNotWithFamily
  case planNeedsSomebodyOfTheFamily
  case planNeedsReason(agreed: Int, asked: Int)
  case planNeedsApproval
  case planApprovedByAuthor
  case approvalNotAsked
  case goalNotAdopted
  case legalStepOutOfOrder(LegalStepKind)
  case legalStepNeedsGround
  /// A decision that would rest on a plan without these steps.
  case foundationMissing([FoundationStep])
  case planUnknown(number: Int)
  case notAMember
  case alreadyDone
  case loginTaken(Login)
  case agbTaken
  /// The family has a handover that waits for an answer.
  case handoverOpen(to: Login)
  case noHandover
  /// Somebody has or covers the family already.
  case hasCoordinator(Login)
  case hasCover(Login)
  /// He is away himself, or is the one who is away.
  case userAbsent(Login)
  /// The family went to another coordinator meanwhile.
  case notTheirs(Login)
  case nothingToDo
  case notYours
  case safetyIsNotPostponed
  case colleagueMayNotRead(Login)
  /// No move from one state of a referral to the other.
  case referralCannotMove(from: ReferralState, to: ReferralState)
  case safety(SafetyRefusal)
  case consentMissing([ConsentGiver])
  case fieldsMissing([FieldName])
  case practiceRecordEnded(PracticeState)
  case consentNotTicked
  /// What was asked can't be done with a letter that stands so.
  case letterState(LetterState)
  /// There is a letter about this child that isn't signed yet.
  case letterInTheMaking
  /// A file that was named, as the user named it.
  case file(path: String, FileProblem)

  /// The stable code of the refusal.
  package var code: String {
    switch self {
    case .value(_, let fault): fault.code
    case .referrer(.agbAndName): "referrer.agbAndName"
    case .referrer(.neitherAGBNorName): "referrer.neither"
    case .referrer(.agbNotAllowed): "referrer.agbNotAllowed"
    case .unknownMunicipality: "municipality.unknown"
    case .unknownChoice: "choice.unknown"
    case .noSuchCase: "case.unknown"
    case .noSuchReferral: "referral.unknown"
    case .birthUnknown: "person.noBirth"
    case .extendedCareTooLate: "extendedcare.late"
    case .extendedCareTooShort: "extendedcare.short"
    case .extendedCareTooLong: "extendedcare.long"
    case .noSuchRecord: "record.unknown"
    case .caseIsClosed: "case.closed"
    case .caseAlreadyOpen: "case.open"
    case .closingBlocked: "case.notReady"
    case .referralAlreadyDecided: "referral.decided"
    case .personHasFile: "person.hasFile"
    case .bsnBelongsToOther: "person.bsnTaken"
    case .alreadyMember: "member.already"
    case .personDeceased: "person.deceased"
    case .personUnborn: "person.unborn"
    case .notUnborn: "person.born"
    case .unbornFacts: "person.unbornFacts"
    case .dayBeforeBirth: "day.beforeBirth"
    case .custodyOfOneself: "custody.oneself"
    case .custodyOfAdult: "custody.adult"
    case .custodyAlready: "custody.already"
    case .custodyFull: "custody.full"
    case .notAtSchool: "school.notAYouth"
    case .householdKnown: "household.known"
    case .householdLivedIn: "household.livedIn"
    case .livesThere: "household.same"
    case .addressNotSecret: "address.notSecret"
    case .shieldedFile: "case.shielded"
    case .notAYouth: "member.notAYouth"
    case .municipalityNeedsReason: "municipality.needsReason"
    case .sameAsCurrent: "one.same"
    case .dayInFuture: "day.future"
    case .dayBeforeOpening: "day.beforeOpening"
    case .dayBeforePrevious: "day.beforePrevious"
    case .dayNotAhead: "day.notAhead"
    case .budgetYearOutOfRange: "budget.year"
    case .ceilingBelowCommitted: "budget.ceiling"
    case .commitmentOverCeiling: "commitment.overCeiling"
    case .commitmentWithoutBudget: "commitment.noBudget"
    case .commitmentState: "commitment.state"
    case .userNotCoordinator: "user.notCoordinator"
    case .userDisabled: "user.disabled"
    case .planNotWritable: "plan.notWritable"
    case .noPlanInTheMaking: "plan.none"
    case .planNeedsGoal: "plan.needsGoal"
    case .planNeedsAction: "plan.needsAction"
    case .planNotWithFamily: "plan.notWithFamily"
    case .planNeedsSomebodyOfTheFamily: "plan.needsSomebody"
    case .planNeedsReason: "plan.needsReason"
    case .planNeedsApproval: "plan.needsApproval"
    case .planApprovedByAuthor: "plan.approvedByAuthor"
    case .approvalNotAsked: "plan.approvalNotAsked"
    case .goalNotAdopted: "goal.notAdopted"
    case .legalStepOutOfOrder: "step.outOfOrder"
    case .legalStepNeedsGround: "step.needsGround"
    case .foundationMissing: "step.foundation"
    case .planUnknown: "plan.unknown"
    case .notAMember: "member.not"
    case .alreadyDone: "done.already"
    case .loginTaken: "user.loginTaken"
    case .agbTaken: "provider.agbTaken"
    case .handoverOpen: "handover.open"
    case .noHandover: "handover.none"
    case .hasCoordinator: "coordinator.taken"
    case .hasCover: "cover.taken"
    case .userAbsent: "user.absent"
    case .notTheirs: "coordinator.other"
    case .nothingToDo: "nothing"
    case .notYours: "work.notYours"
    case .safetyIsNotPostponed: "work.safety"
    case .colleagueMayNotRead: "user.mayNotRead"
    case .referralCannotMove: "referral.cannotMove"
    case .safety(let refusal): refusal.code
    case .consentMissing: "consent.missing"
    case .fieldsMissing: "fields.missing"
    case .practiceRecordEnded: "practice.ended"
    case .consentNotTicked: "consent.notTicked"
    case .letterState: "letter.state"
    case .letterInTheMaking: "letter.inTheMaking"
    case .file(_, let problem): problem.code
    }
  }
}

/// The names of what people fill in; `Texts` words them, files and drafts use the raw values.
package enum FieldName: String, CaseIterable, Sendable {
  case receivedOn = "ontvangen_op"
  case surname = "achternaam"
  case prefix = "voorvoegsel"
  case givenNames = "voornamen"
  case birth = "geboortedatum"
  case gender = "geslacht"
  case bsn = "bsn"
  case postalCode = "postcode"
  case houseNumber = "huisnummer"
  case houseAddition = "toevoeging"
  case municipality = "gemeentecode"
  case referrerType = "verwijzer_type"
  case referrerAGB = "verwijzer_agb"
  case referrerName = "verwijzer_naam"
  case request = "hulpvraag"
  case urgency = "urgentie"
  case parentName = "ouder_naam"
  case parentPhone = "ouder_telefoon"
  case familyName = "gezinsnaam"
  case caseNumber = "zaaknummer"
  case user = "gebruiker"
  case login = "inlognaam"
  case fullName = "naam"
  case role = "rol"
  case team = "team"
  case phone = "telefoon"
  case hours = "bereikbaar"
  case provider = "aanbieder"
  case agb = "agb"
  case year = "jaar"
  case ceiling = "budget"
  case household = "huishouden"
  case householdName = "naam_huishouden"
  case secret = "geheim"
  case homeKind = "woont"
  case stay = "verblijf"
  case stayKind = "soort_verblijf"
  case place = "verblijfplaats"
  case residenceGround = "grond_gemeente"
  case reason = "reden"
  case fromDay = "vanaf"
  case untilDay = "tot"
  case goal = "doel"
  case lifeDomain = "leefgebied"
  case ownWords = "eigen_woorden"
  case byDay = "uiterlijk"
  case action = "actie"
  case doer = "wie"
  case doerName = "door"
  case agreedOn = "akkoord_op"
  case agreedBy = "akkoord_van"
  case evaluationOn = "evaluatie_op"
  case noteKind = "soort"
  case withWhom = "met"
  case noteText = "tekst"
  case noteMembers = "over"
  case spokenMembers = "gesproken"
  case note = "contactmoment"
  case workItem = "te_doen"
  case noteGoals = "doelen"
  case nature = "aard"
  case holder = "mening_van"
  case source = "bron"
  case question = "vraag"
  case cautions = "let_op"
  case interpreter = "tolk"
  case remark = "toelichting"
  case familyMember = "wie_bellen"
  case atTime = "tijd"
  case title = "onderwerp"
  case dueOn = "voor"
  case memberRole = "plaats"
  case risk = "risico"
  case basis = "grond"
  case referral = "verwijzing"
  case childName = "naam_kind"
  case custody = "gezag"
  case custodyHolder = "gezag_van"
  case custodyKind = "soort_gezag"
  case custodyGround = "gezag_grond"
  case custodyGroundOn = "gezag_grond_van"
  case expectedBirth = "uitgerekende_datum"
  case bornOn = "geboren_op"
  case deceasedOn = "overleden_op"
  case child = "kind"
  case school
  case group = "groep"
  case mentor
  case attendanceOfficer = "leerplichtambtenaar"
  case schoolAbsence = "verzuim"
  case absenceKind = "soort_verzuim"
  case absentHours = "uren"
  case practitionerAGB = "huisarts_agb"
  case practitionerName = "huisarts_naam"
  case sharedText = "tekst_om_te_delen"
  case letter = "brief"
  case correcting = "brief_vervangt"
  case recipient = "brief_aan"
  case letterKind = "brief_soort"
  case letterDate = "brief_datum"
  case practitionerFunction = "huisarts_functie"
  case practiceAGB = "praktijk_agb"
  case letterStreet = "brief_adres"
  case letterTown = "brief_plaats"
  case disorder = "vermoeden"
  case severity = "ernst"
  case complexity = "complexiteit"
  case course = "beloop"
  case complaint = "klacht"
  case signedBy = "getekend_door"
  case signedOn = "getekend_op"
  case sentOn = "verzonden_op"
  case sentHow = "verzonden_via"
  case minutes = "minuten"
  case consent = "toestemming"
  case consentYouth = "toestemming_jeugdige"
  case consentMother = "toestemming_moeder"
  case consentFather = "toestemming_vader"
  case consentSecondMother = "toestemming_andere_moeder"
  case consentSecondFather = "toestemming_andere_vader"
  case consentGuardian = "toestemming_voogd"
  case outcome = "uitkomst"
  case feedback = "terugkoppeling"
  case person = "persoon"
  case answer = "antwoord"
  case baseline = "beginsituatie"
  case indicator = "te_zien_aan"
  case aboutWhom = "over_wie"
  case score = "cijfer"
  case scoredBy = "cijfer_van"
  case present = "aanwezig"
  case decision = "besluit"
  case nextOn = "volgende_evaluatie"
  case task = "taak"
  case responsibility = "verantwoordelijkheid"
  case authority = "bevoegdheid"
  case parties = "partijen"
  case step = "stap"
  case problems = "problemen"
  case neededHelp = "benodigde_hulp"
  case ownStrength = "eigen_kracht_en_netwerk"
  case provision = "voorziening"
  case advice = "advies"
  case discipline = "discipline"
  case registration = "registratie"
  case approval = "goedkeuring"
  case norm
  case normValue = "waarde"
  case workAgreement = "werkafspraak"
  case organisation = "organisatie"
  case ground = "reden_extern"
  case checkDay = "controle_op"
  case fte = "fte"
  case commitment = "inzet"
  case route
  case decisionNumber = "besluitnummer"
  case decisionOn = "besluit_van"
  case careForm = "vorm"
  case product
  case productCode = "productcode"
  case amount = "bedrag"
  case volume = "omvang"
  case expectedOn = "verwacht_op"
  case bridging = "overbrugging"
  case finding = "bevinding"
  case instrument
  case reviewOn = "beoordelen_op"
  case considerationAnswer = "afweging"
  case considerationWhy = "afweging_want"
  case protocolDecision = "besluit_meldcode"
  case deviation = "afwijking"
  case parentsInformed = "ouders_geinformeerd"
  case whyNotInformed = "niet_geinformeerd_want"
  case safetyReport = "melding"
  case reference = "kenmerk_melding"
  case safetyAgreement = "veiligheidsafspraak"
  case watchedBy = "wie_let_op"
  case stopReason = "reden_einde"
  case remains = "blijft_vastgelegd"
  case helpKind = "soort_hulp"
  case contactName = "contactpersoon"
  case involvedHelp = "betrokken_hulp"
  case endReason = "reden_cbs"
  case satisfaction = "tevredenheid"
  case furtherHelp = "hulp_daarna"
  case informant = "cijfer_gegeven_door"
  case otherSatisfaction = "cijfer_van_de_ander"
  case problemsReduced = "problemen_verminderd"
  case selfReliant = "zelfredzamer"
  case milestone = "leeftijd"
  case agreed = "wat_is_afgesproken"
  case withOthers = "wie_doet_mee"
  case extendedCare = "verlengde_jeugdhulp"
  case instead = "wat_komt_ervoor"
  case aftercare = "waakvlam"
  case aftercareOutcome = "hoe_gaat_het"
}
