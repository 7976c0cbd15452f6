/// The arguments and options that the whole program shares; those of one subject stand apart.
package enum OptionName: CaseIterable, Sendable {
  case store, language, asUser, format, version, caseNumber, families, seed, role, today, scenario
  case ofTeam, noContact, budgetOver, late, newFamilies, incomplete, childNotSeen, waitingLong
  case awaitingAcceptance, unreviewed, openedIn, closedIn, attentionText
  case demoFamilies, team, organisation, words, coordinator, gap, overdueOne, closed, order, limit
  case name, municipality, openedOn, surname, prefix, given, birth, gender, bsn, phone
  case memberRole, postalCode, houseNumber, houseAddition, ownFile
  case referral, decided, received, referrerType, referrerAGB, referrerName, request, urgent
  case parentName, parentPhone, into, new, reason, login, from, until, noteText, expectVersion
  case hours, agb, providerReference, year, ceiling
  case due, on
  case remark
  case text, tab, title, callBack, item
  case question
  case norm, normValue
  case file, dryRun, delimiter, skipFaulty, logCase, vkey, quick, out, force, sheetFormat, fullName,
    roles
  case withoutCoordinator, handOverTo, cases, batch, organisationOf, externalGround, check,
    untilLast, cover, fte
  case endReason, satisfaction, furtherHelp, informant, otherSatisfaction, problemsReduced
  case selfReliant, noAftercare, aftercareBy, aftercareContact, aftercareOutcome
  case milestone, agreed, withOthers, careGround, instead
  case register, registrationNumber, expiring
  case reportFrom, reportTo, reportBy, reportTeam, reportMunicipality, reportReferrer
  case reportProvider, reportOutside, reportFormat, reportOut, figureKind
  case rounds
  case codeList
  case oldName, newName, listPlace, band, supportKind, supportName, firstDay
  case ascii, noColor, help
}

/// What a plan holds: goals, actions, answers, evaluations, agreements.
package enum PlanOption: CaseIterable, Sendable {
  case domain, wording, ownWords, by, goal, doer, doerName, action, agreedBy, evaluation
  case planVersion, asOf, olderVersion, newerVersion, baseline, indicator, adoptionReason
  case answeredBy, answer, askApproval, returnPlan, goalOrAction, newWording, newDomain
  case dropReason, score, scoredBy, decision, present, goalScore, nextEvaluation
  case foundationRequest, foundationProblems, foundationNeeded, foundationStrength
  case foundationProvision, adviceText, adviceName, discipline, registration, adviceNumber
  case topic, task, parties, responsibility, authority, replaces, workAgreement, legalStep
  case ground
}

/// Risk, the meldcode, safety agreements and crises.
package enum SafetyOption: CaseIterable, Sendable {
  case riskLevel, basis, instrument, reviewOn, stage, weigh, protocolDecision, parentsInformed
  case notInformed, deviation, reportedBy, crisisAbout, situation, danger, agreedNow, helper
  case helpFrom, reachable, lookOn, crisisFinding, crisisNumber, crisisDecision
  case crisisCommitment, howEnded
  case weekendDuty, safetyReportKind, reference, safetyReport, safetyAgreement, watchedBy
  case checkOn, safety
}

/// Contacts: notes, meetings, letters to the family, and how to call.
package enum ContactOption: CaseIterable, Sendable {
  case kind, with, at, about, spoken, seen, nature, opinionOf, source, note, noVoicemail
  case readAlong, interpreter, meetingNumber, meetingQuestion, meetingDay, meetingPlace
  case attendee, attendeeNumber, maySay, ofFamily, meetingDecision, conclusion, scaleDirection
  case familyLetterNumber, familyLetterTemplate, addressee, letterText, letterWay
  case preparedLetters, despite, ofFamilyOptional
}

/// Consent, what leaves a file, who may see it, and how long it is kept.
package enum SharingOption: CaseIterable, Sendable {
  case consentChild, consentPurpose, consentWhat, consentNumber, consentGiver, consentReply
  case inspectionYouth, inspectionReader, inspectionAnswer, overruled, readers, consentForm
  case consentOption, printedFor, disclosureKind, disclosureGround, disclosureExplanation
  case disclosedContent, disclosureDetail, disclosureRecipient, familyNotInformed
  case readingReason, admitted, expertLogin, emergency, allEmergencies, reviewOutcome
  case retainedBefore, destruction, destroyedPerson, destructionAskedBy, allDestructions
  case destructionRefusal
}

/// Help and what it costs: commitments, budgets, claims, providers.
package enum HelpOption: CaseIterable, Sendable {
  case raiseNumber, carrySet, assignmentNumber, category, careUnit, careFrequency, claimLine
  case claimLines, claimFile, claimTab, claimReason, commitment, involved, person, route
  case careForm, product, productCode, amount, volume, decisionNumber, decisionOn, expected
  case bridging, since, finding, stopReason, remains, organisationName, involvedKind
  case contactName, lastDay, contract, contractName, purchase, municipalities, productName
  case unit, tariff, places, waitingDays, statedOn, statedBy, subcontractor, periodFrom
  case periodUntil
}

/// The people of a family: custody, school, where they live, moving, and who stands twice.
package enum PersonOption: CaseIterable, Sendable {
  case expectedBirth, bornOn, deceasedOn, deathTakenBack, child, custodyHolder
  case custodyOrganisation, custodyKind, custodyGround, custodyGroundOn, schoolName
  case schoolGroup, mentor, attendanceOfficer, absentHours, absenceKind, schoolAbsence
  case household, householdName, secondHome, secret, confirmed, stay, stayKind, stayPlace
  case residenceGround, revealReason, mergeKept, mergeGone, mergeReason, keepPeopleApart
  case mergePerson, mergeDouble, mergeDoubleCase, mergeNumber, mergeUndoReason, move, mover
  case toHousehold, withStay, keepsMunicipality, keepsReason, continueUntil, askedBy, newTeam
  case teamContact, confirmedBy, notSecret
}

/// The work of a POH-GGZ Jeugd, and what a referrer hears.
package enum PracticeOption: CaseIterable, Sendable {
  case practiceRecord, practiceTab, practiceOutcome, custody, practitionerAGB
  case practitionerName, recipient, letterKind, letterDate, practitionerFunction, practiceAGB
  case letterStreet, letterTown, disorder, severity, letterRisk, complexity, course, complaint
  case correcting, signedBy, sentHow, letterFormat, hideBSN, childName, childQuestion, sharedText
  case minutes, consents, consentTicked, referralState, feedbackGiven, feedbackText
}
