/// The codes that schema 3 allows in its columns, as they were when it was released.
///
/// See ``FirstCodes``: a later schema makes the table anew with the wider list.
enum ThirdCodes {
  static let norm = [
    "plan.term.days", "plan.evaluation.days", "coordinator.term.workdays",
    "contactPoint.term.workdays", "provider.term.workdays", "budget.term.workdays",
    "contact.high.days", "contact.medium.days", "contact.otherwise.days",
    "handover.term.workdays", "caseload.none.tenths", "caseload.low.tenths",
    "caseload.medium.tenths", "caseload.high.tenths", "caseload.band.lowest",
    "caseload.band.highest", "board.new.days", "lead.days", "feedback.receipt.workdays",
    "feedback.triage.workdays", "feedback.start.workdays", "feedback.end.workdays",
    "plan.approval", "plan.care.days", "decision.days", "protocol.step.days",
    "milestone.lead.days", "extendedCare.lead.days", "aftercare.first.months",
    "aftercare.second.months", "aftercare.lead.days", "waiting.check.days",
  ]
}
