package import Domain

extension English {
  package func name(of kind: NoteKind) -> String {
    switch kind {
    case .telephone: "telephone"
    case .homeVisit: "home visit"
    case .office: "talk at the office"
    case .video: "video call"
    case .message: "message"
    case .consultation: "consultation"
    }
  }

  package func name(of kind: WorkKind) -> String {
    switch kind {
    case .item: "to do"
    case .callBack: "call-back"
    case .safety: "safety"
    case .question: "question"
    case .answer: "answer"
    }
  }

  package func name(of nature: NoteNature) -> String {
    switch nature {
    case .fact: "fact"
    case .opinion: "opinion of …"
    case .judgement: "professional's judgement"
    }
  }

  package func words(for nature: NoteNature, holder: Line?) -> String {
    switch nature {
    case .fact, .judgement: name(of: nature)
    case .opinion: "opinion of " + (holder?.text ?? "?")
    }
  }

  package func name(of cautions: ContactCautions) -> String {
    var parts: [String] = []
    if cautions.contains(.noVoicemail) { parts.append("no voicemail") }
    if cautions.contains(.othersReadAlong) { parts.append("others read along") }
    return parts.joined(separator: ", ")
  }

  package func name(of doer: ActionDoer) -> String {
    switch doer {
    case .family: "family"
    case .network: "network"
    case .professional: "professional"
    }
  }

  package func name(of state: PlanState) -> String {
    switch state {
    case .concept: "draft"
    case .withFamily: "with the family"
    case .adopted: "adopted"
    case .replaced: "replaced"
    }
  }

  package func name(of state: ReferralState) -> String {
    switch state {
    case .sent: "sent"
    case .accepted: "accepted"
    case .forwarded: "passed on"
    case .withdrawn: "withdrawn"
    case .noResponse: "no response from the family"
    case .helpStarted: "help started"
    case .finished: "finished"
    case .returned: "returned to referrer"
    }
  }

  package func name(of type: ReferrerType) -> String {
    switch type {
    case .municipality: "municipality"
    case .generalPractitioner: "general practitioner"
    case .youthDoctor: "youth doctor"
    case .certifiedInstitution: "certified institution"
    case .medicalSpecialist: "medical specialist"
    case .selfReferral: "no referrer"
    case .court: "court"
    }
  }

  package func name(of urgency: Urgency) -> String {
    switch urgency {
    case .ordinary: "ordinary"
    case .urgent: "urgent"
    }
  }

  package func name(of norm: Norm) -> String {
    switch norm {
    case .planTerm: "family plan, in days"
    case .planEvaluation: "evaluation of the plan, in days"
    case .coordinatorTerm: "coordinator, in working days"
    case .milestoneLead: "birthday in advance, in days"
    case .extendedCareLead: "decision on help after 18 in advance, in days"
    case .aftercareFirst: "first aftercare contact, in months"
    case .aftercareSecond: "second aftercare contact, in months"
    case .aftercareLead: "aftercare contact in advance, in days"
    case .contactPointTerm: "contact point, in working days"
    case .providerTerm: "provider, in working days"
    case .budgetTerm: "budget, in working days"
    case .contactHighRisk: "contact at high risk, in days"
    case .contactMediumRisk: "contact at medium risk, in days"
    case .contactOtherwise: "contact at low or no risk, in days"
    case .feedbackReceipt: "feedback on receipt, in working days"
    case .feedbackTriage: "feedback on the decision, in working days"
    case .feedbackStart: "feedback on the start, in working days"
    case .feedbackEnd: "feedback on the end, in working days"
    case .protocolStep: "days for each step of the meldcode"
    case .waitingCheck: "safety check while waiting, in days"
    case .waitingLong: "waiting long for help, in weeks"
    case .childSeenHighRisk: "seeing each child at high risk, in days"
    case .childSeenOtherwise: "seeing each child, in days"
    case .crisisDecision: "decision after help in a crisis, in days"
    case .mandateCoordinator: "coordinator: budget alone up to, in euros"
    case .mandateSupervisor: "supervisor: budget alone up to, in euros"
    case .mandateBackOffice: "back office: claim alone up to, in euros"
    case .yearChangeLead: "year change, in days ahead"
    case .practiceOnward: "solved by the POH: months without referral"
    case .registrationLead: "registration ends, in days ahead"
    case .letterUnsent: "letter prepared and not sent, in days"
    case .raiseAnswer: "decision on a raise, in working days"
    case .moveConfirm: "confirmation of a move, in working days"
    case .leadTime: "show ahead, in days"
    case .planApproval: "supervisor approves plans, 0 no or 1 yes"
    case .carePlanTerm: "care plan, in days"
    case .decisionTerm: "decision after application, in days"
    case .handoverTerm: "answer to a handover, in working days"
    case .weightNone: "weight without risk, in tenths"
    case .weightLow: "weight at low risk, in tenths"
    case .weightMedium: "weight at medium risk, in tenths"
    case .weightHigh: "weight at high risk, in tenths"
    case .weightCrisis: "added in a crisis, in tenths"
    case .weightStart: "added until the first plan, in tenths"
    case .weightWaiting: "added while waiting for help, in tenths"
    case .weightRunning: "added in other phases, in tenths"
    case .budgetTight: "budget nearly spent, per cent of the ceiling"
    case .bandLowest: "weight per fte, at least"
    case .bandHighest: "weight per fte, at most"
    case .newFamily: "new on the team board, in days"
    }
  }

  package func name(of order: FamilyOrder) -> String {
    switch order {
    case .name: "name"
    case .caseNumber: "case number"
    case .openedOn: "day of opening"
    case .lastContact: "last contact"
    }
  }

  package func name(of tab: WorklistTab) -> String {
    switch tab {
    case .now: "Now"
    case .thisWeek: "This week"
    case .later: "Later"
    case .postponed: "Postponed"
    }
  }

  package func name(of tab: ReferralTab) -> String {
    switch tab {
    case .open: "To decide"
    case .decided: "Decided"
    }
  }
}
