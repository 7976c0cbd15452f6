extension English {
  package func name(of tab: MainTab) -> String {
    switch tab {
    case .worklist: "Worklist"
    case .families: "Families"
    case .referrals: "Referrals"
    case .practice: "My referrals"
    case .team: "Team"
    case .providers: "Providers"
    case .log: "Log"
    case .users: "Users"
    }
  }

  package func name(of tab: FamilyTab) -> String {
    switch tab {
    case .overview: "Overview"
    case .members: "Family"
    case .plan: "Plan"
    case .helpAndBudget: "Help and budget"
    case .notes: "Contacts"
    case .work: "To do"
    case .history: "History"
    case .safety: "Safety"
    }
  }

  package func name(of section: HelpSection) -> String {
    switch section {
    case .here: "here"
    case .moving: "moving"
    case .everywhere: "everywhere"
    }
  }

  package func name(of key: KeyLabel) -> String {
    switch key {
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .backspace: "Backspace"
    case .delete: "Del"
    case .insert: "Ins"
    case .space: "Space"
    case .up: "Up"
    case .down: "Down"
    case .left: "Left"
    case .right: "Right"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .control(let sign): "Ctrl-" + sign.uppercased()
    case .alt(let sign): "Alt-" + String(sign)
    case .function(let number): "F\(number)"
    case .character(let sign): String(sign)
    }
  }

  package func title(of form: FormName) -> String {
    switch form {
    case .coordinator: "Coordinator"
    case .contactPoint: "Contact point"
    case .provider: "Lead provider"
    case .budget: "Budget"
    case .risk: "Risk"
    case .member: "Add a member"
    case .goal: "Add a goal"
    case .action: "Add an action"
    case .present: "Present the plan to the family"
    case .agree: "Agreement of the family, adopt the plan"
    case .planAnswer: "Answer to the plan"
    case .approve: "The supervisor's approval"
    case .changeGoal: "Change a goal"
    case .changeAction: "Change an action"
    case .dropAction: "An action won't be done"
    case .score: "Score of a goal"
    case .workAgreement: "Agreement on the work"
    case .endWorkAgreement: "End an agreement on the work"
    case .foundation: "Foundation of the plan"
    case .expertAdvice: "Advice of an expert"
    case .evaluate: "Evaluation of the plan"
    case .legalStep: "Family group plan and terms"
    case .planAsOf: "The plan as it was"
    case .note: "Contact"
    case .telephone: "Telephone note"
    case .work: "To do"
    case .callBack: "Call-back"
    case .postponeFamily: "Postpone until"
    case .postponeWork: "Postpone this until"
    case .closeFamily: "Close the file"
    case .commitment: "Add a commitment"
    case .waiting: "Waiting at the provider"
    case .startHelp: "Help started"
    case .stopHelp: "Help stopped"
    case .linkGoal: "Goal of the commitment"
    case .safetyCheck: "Safety check while waiting"
    case .involvedHelp: "Add involved help"
    case .endInvolvedHelp: "End involved help"
    case .protocolOpen: "Meldcode step 1: signals"
    case .protocolStep: "Meldcode: the next step"
    case .protocolWeighing: "Meldcode step 4: weighing"
    case .protocolDecision: "Meldcode step 5: decision"
    case .safetyReport: "Veilig Thuis or the Raad"
    case .reportOutcome: "Outcome"
    case .safetyAgreement: "Safety agreement"
    case .endSafetyAgreement: "End a safety agreement"
    case .referral: "New referral"
    case .newFamily: "New family"
    case .acceptNew: "Accept into a new family"
    case .returnReferral: "Not accepting"
    case .newUser: "New user"
    case .newProvider: "New provider"
    case .addendum: "Addendum"
    case .workNote: "Working note (for you alone)"
    case .forwardWork: "Send on to a colleague"
    case .question: "Ask a colleague"
    case .answer: "Answer"
    case .familyContact: "Whom we call"
    case .safety: "Safety: what must be done"
    case .handoverMany: "Hand over the marked families"
    case .postponeMany: "Postpone the marked families"
    case .practice: "Note a child"
    case .practiceDetails: "Details for sending"
    case .practiceTalk: "Talk"
    case .practiceConsents: "Consent to share"
    case .letter: "Letter to a specialist"
    case .letterSigned: "Signed by the general practitioner"
    case .letterSent: "Letter sent"
    case .practiceClose: "Finished in the practice"
    case .practiceWithdraw: "Withdraw"
    case .known: "Family known?"
    case .feedback: "Feedback to the referrer"
    case .referralStep: "Standing of the referral"
    case .handover: "Hand over to a colleague"
    case .refuseHandover: "Refuse the handover"
    case .external: "External coordinator"
    case .absence: "Report absent"
    }
  }
}
