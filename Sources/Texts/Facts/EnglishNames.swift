package import Domain

/// Values are named in lower case, ready for the middle of a sentence; labels have a capital.
extension English {
  package func name(of one: One) -> String {
    switch one {
    case .family: "family"
    case .plan: "plan"
    case .coordinator: "coordinator"
    case .contactPoint: "contact point"
    case .provider: "provider"
    case .budget: "budget"
    }
  }

  /// The Dutch letters, which the whole field knows: gezin, plan, regisseur, aanspreekpunt,
  /// (zorg)aanbieder, budget.
  package func letter(of one: One) -> String {
    switch one {
    case .family: "G"
    case .plan: "P"
    case .coordinator: "R"
    case .contactPoint: "A"
    case .provider: "Z"
    case .budget: "B"
    }
  }

  package func name(of state: OneState) -> String {
    switch state {
    case .present: "present"
    case .missing: "missing"
    case .overdue: "needs attention"
    }
  }

  package func name(of role: Role) -> String {
    switch role {
    case .coordinator: "coordinator"
    case .poh: "practice youth worker (POH)"
    case .supervisor: "supervisor"
    case .controller: "purchasing and control"
    case .backoffice: "back office"
    case .behaviourExpert: "behavioural expert"
    case .privacyOfficer: "data protection officer"
    case .logKeeper: "log keeper"
    case .administrator: "administrator"
    }
  }

  package func name(of right: Right) -> String {
    switch right {
    case .readFamily: "read case files"
    case .writeFamily: "update case files"
    case .closeFamily: "close a file"
    case .openFamily: "open a new case file"
    case .mergeRecords: "merge files or people"
    case .revealAddress: "see a secret address"
    case .readReferrals: "read referrals"
    case .writeReferral: "add referrals"
    case .importReferrals: "import a file of referrals"
    case .triageReferral: "decide on referrals"
    case .doOwnWork: "do what a colleague sent on"
    case .takeFamily: "take a family that has no coordinator"
    case .assignCoordinator: "appoint a coordinator"
    case .handOverFamily: "hand a family over"
    case .answerHandover: "answer a handover that was asked"
    case .arrangeCover: "report absence and arrange cover"
    case .readProviders: "see providers"
    case .writeProviders: "add and change providers"
    case .manageUsers: "manage users and roles"
    case .readOwnLog: "see your own lines of the log"
    case .readWholeLog: "see the whole log"
    case .exportLog: "export the log"
    case .practiceRecords: "keep referrals of one's own in the practice"
    case .askKnown: "ask whether a family is known"
    case .practiceFigures: "count what the practice finishes itself"
    case .manageLists: "manage code lists"
    case .approvePlan: "approve a plan"
    case .proposeRaise: "ask for a raise of a budget"
    case .importClaims: "read claims in"
    case .readClaims: "look at claims"
    case .approveClaim: "book and reject claims"
    case .approveLargeClaim: "decide on claims above the mandate"
    case .approveRaise: "decide on a raise of a budget"
    case .acknowledgeOverspend: "acknowledge an overspend of the budget"
    case .restrictFamily: "restrict a file"
    case .emergencyAccess: "use the emergency procedure"
    case .reviewEmergency: "review an emergency procedure"
    case .reportAccess: "make an access report"
    case .readReviews: "see reviews of emergency procedures"
    case .askExpert: "let an expert look along"
    case .giveAdvice: "see who asks your advice, and give it"
    case .revealBSN: "see a whole BSN"
    case .commitHelp: "set budgets and commit help"
    case .readReports: "see reports"
    case .destroyFiles: "destroy what needn't be kept any more"
    case .readRetention: "see which retention terms have ended"
    }
  }

  package func name(of gender: Gender) -> String {
    switch gender {
    case .male: "male"
    case .female: "female"
    case .other: "other"
    }
  }

  package func name(of role: MemberRole) -> String {
    switch role {
    case .youth: "youth"
    case .parent: "parent"
    case .legalGuardian: "legal guardian"
    case .fosterParent: "foster parent"
    case .sibling: "brother or sister"
    case .networkMember: "network member"
    case .other: "other"
    }
  }

  package func name(of kind: RelationKind) -> String {
    switch kind {
    case .curator: "legal curator"
    case .financialAgent: "financial agent"
    case .financialReview: "financial reviewer"
    case .cohabitant: "member of the living unit"
    case .careWorker: "care worker"
    case .specialist: "medical specialist"
    case .otherwise: "other"
    case .parent: "parent"
    case .guardian: "legal guardian"
    case .partner: "spouse or partner"
    case .fosterParent: "foster parent"
    case .administrator: "financial administrator"
    case .mentor: "legal mentor"
    case .child: "son or daughter"
    case .relative: "relative"
    case .householdMember: "member of the household"
    case .neighbour: "neighbour"
    case .friend: "friend or acquaintance"
    case .clientSupporter: "client supporter"
    case .generalPractitioner: "general practitioner"
    case .heirs: "heirs"
    case .employer: "employer"
    case .neighbourhoodCoach: "neighbourhood coach"
    }
  }

  package func name(of risk: RiskLevel) -> String {
    switch risk {
    case .none: "none"
    case .low: "low"
    case .medium: "medium"
    case .high: "high"
    }
  }

  package func name(of reason: MatchReason) -> String {
    switch reason {
    case .sameBSN: "same BSN"
    case .sameNameAndBirth: "same name and date of birth"
    case .sameAddress: "same address"
    case .samePhone: "same telephone number"
    case .sameBirthSimilarName: "same date of birth, similar name"
    case .sameName: "same name"
    case .sameCaseNumber: "same case number"
    case .words: "fits what you type"
    }
  }
}
