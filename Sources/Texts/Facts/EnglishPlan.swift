package import Domain

extension English {
  package func name(of standing: PlanStanding) -> String {
    switch standing {
    case .concept: "draft"
    case .withFamily: "with the family"
    case .agreed: "agreed"
    case .partly: "partly agreed"
    case .disagreed: "not agreed"
    case .adopted: "adopted"
    case .replaced: "replaced"
    }
  }

  package func name(of answer: PlanAnswer.Kind) -> String {
    switch answer {
    case .agreed: "agreed"
    case .partly: "partly agreed"
    case .disagreed: "not agreed"
    }
  }

  package func name(of approval: PlanApproval.Kind) -> String {
    switch approval {
    case .asked: "approval asked"
    case .approved: "approved"
    case .returned: "handed back"
    }
  }

  package func name(of decision: EvaluationDecision) -> String {
    switch decision {
    case .goOn: "go on"
    case .adjust: "adjust"
    case .scaleUp: "scale up"
    case .scaleDown: "scale down"
    case .close: "close"
    }
  }

  package func name(of direction: ScaleChange.Direction) -> String {
    switch direction {
    case .up: "scaled up"
    case .down: "scaled down"
    }
  }

  package func name(of step: LegalStepKind) -> String {
    switch step {
    case .groupPlanOffered: "family group plan offered"
    case .groupPlanMade: "family group plan made"
    case .groupPlanWaived: "family group plan waived"
    case .carePlanFixed: "care plan fixed"
    case .applied: "application received"
    case .suspended: "decision term suspended"
    case .resumed: "decision term runs again"
    case .decided: "decision taken"
    }
  }

  package func name(of ground: WaiverGround) -> String {
    switch ground {
    case .declined: "the parents don't want it"
    case .threat: "concrete threat to the child"
    case .interest: "the child's interest harmed otherwise"
    }
  }

  package func name(of view: PlanView) -> String {
    switch view {
    case .goals: "Goals and actions"
    case .foundation: "Foundation of a decision"
    case .versions: "Versions"
    case .answers: "Answers of the family"
    case .workAgreements: "Agreements on the work"
    case .evaluations: "Evaluations"
    case .legalSteps: "Family group plan and terms"
    }
  }

  package func word(_ word: PlanWord) -> String {
    switch word {
    case .viewsTitle: "What of the plan do you want to see?"
    case .version(let number): "version \(number)"
    case .nextEvaluation(let day): "evaluation \(day)"
    case .answered(let kind, let names, let day): "\(kind) \(names), \(day)"
    case .notAnswered(let names): "no answer yet from \(names)"
    case .withoutAll(let reason): "adopted without everybody's agreement: \(reason)"
    case .baseline(let text): "now: \(text)"
    case .indicator(let text): "to be seen by: \(text)"
    case .about(let names): "about \(names)"
    case .scores(let list): "scores: \(list)"
    case .dropped(let day, let reason): "not done (\(day)): \(reason)"
    case .noOtherVersion: "There is no earlier version to compare with."
    case .noVersions: "There is no version of the plan yet."
    case .noAnswers: "Nothing lies with the family yet, so there is no answer."
    case .noWorkAgreements(let key): "There are no agreements on the work yet. \(key) adds one."
    case .noEvaluations(let key): "The plan wasn't evaluated yet. \(key) writes an evaluation."
    case .noLegalSteps(let key):
      "Offer the family the chance to make a family group plan first. \(key) notes a step."
    case .noFoundation(let key): "There is no foundation yet. \(key) fills in the steps."
    case .adviceOf(let discipline): "Advice \(discipline)"
    case .adviceBy(let name, let registration, let day):
      "\(name)" + (registration.map { " (\($0))" } ?? "") + ", \(day)"
    case .stillEmpty: "still empty"
    case .removeAdvice(let name): "Take the advice of \(name) out of this plan?"
    case .columnText: "Text"
    case .columnVersion: "Version"
    case .columnState: "State"
    case .columnGoals: "Goals"
    case .columnTopic: "Subject"
    case .columnTask: "Task"
    case .columnParties: "Parties"
    case .columnDecision: "Decision"
    case .columnPresent: "Present"
    case .columnNext: "Again on"
    case .columnStep: "Step"
    case .columnGround: "Ground and note"
    case .columnAnswer: "Answer"
    case .columnWords: "In their own words"
    case .diffTitle(let older, let newer): "From version \(older) to version \(newer)"
    case .diffSame: "The two versions are the same."
    case .diffAdded: "added"
    case .diffRemoved: "removed"
    case .diffChanged: "changed"
    case .asOfTitle(let version, let day): "The plan as it was on \(day), version \(version)"
    case .noneAsOf(let day): "There was no plan on \(day)."
    case .fieldScore(let number, let goal): "\(number) \(goal)"
    case .fieldRemark: "Remark"
    case .fieldAsOf: "As it was on"
    case .isApproved: "approve"
    case .isReturned: "hand back"
    case .carePlanBy(let day): "care plan before \(day)"
    case .decisionBy(let day): "decision before \(day)"
    case .decisionStands(let day): "decision term stands still since \(day)"
    case .removeGoal(let goal): "Take the goal ‘\(goal)’ and its actions out of this plan?"
    case .removeAction(let action): "Take the action ‘\(action)’ out of this plan?"
    case .notOpen: "This plan is adopted. N begins a new version, which can be changed."
    case .onlyHolding: "Choose a goal of the adopted plan: scores are given there."
    case .ended(let day): "ended \(day)"
    case .empty: "nothing"
    }
  }
}
