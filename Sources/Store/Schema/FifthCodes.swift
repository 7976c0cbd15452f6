/// The codes that schema 5 allows in its columns, as they were when it was released.
///
/// See ``FirstCodes``: a later schema makes the table anew with the wider list.
enum FifthCodes {
  static let norm = [
    "plan.term.days", "plan.evaluation.days", "coordinator.term.workdays",
    "contactPoint.term.workdays", "provider.term.workdays", "budget.term.workdays",
    "contact.high.days", "contact.medium.days", "contact.otherwise.days",
    "handover.term.workdays", "caseload.none.tenths", "caseload.low.tenths",
    "caseload.medium.tenths", "caseload.high.tenths", "caseload.band.lowest",
    "caseload.band.highest", "board.new.days", "lead.days", "feedback.receipt.workdays",
    "feedback.triage.workdays", "feedback.start.workdays", "feedback.end.workdays",
    "plan.approval", "plan.care.days", "decision.days", "protocol.step.days",
    "crisis.decision.days", "milestone.lead.days", "extendedCare.lead.days",
    "aftercare.first.months", "aftercare.second.months", "aftercare.lead.days",
    "waiting.check.days", "waiting.long.weeks", "move.confirm.workdays",
    "mandate.coordinator.euros", "mandate.supervisor.euros", "raise.answer.workdays",
  ]
}

/// What schema 5 makes room in for a merge and for destroying, as it was when it was released.
enum FifthRoom {
  /// The rules that step aside for a merge, beside those of schema 4.
  static let rules =
    FourthMerge.rules + [
      "crisis_written", "message_block_written", "disclosure_fixed", "bsn_reveal_fixed",
      "consent_fixed", "consent_reply_fixed",
    ]

  /// Of each table a merge moves rows of, beside those of schema 4: the columns it leaves alone.
  static let tables: [MergeRoom] = [
    MergeRoom(
      "crisis",
      [
        "id", "began_on", "author_id", "reported_by", "about", "situation", "danger", "agreed",
        "helper", "help_from", "reachable", "look_on", "decided_on", "decision", "ended_on",
        "how_ended",
      ]),
    MergeRoom(
      "message_block",
      [
        "id", "reason", "author_id", "from_day", "to_day", "lift_reason",
      ]),
    MergeRoom(
      "disclosure",
      [
        "id", "family_id", "nr", "kind", "ground", "explanation", "what", "detail", "recipient",
        "consent_id", "family_informed", "why_not_informed", "on_day", "author_id",
      ]),
    MergeRoom(
      "consent",
      [
        "id", "family_id", "nr", "purpose", "what", "recipient", "asked_on", "author_id",
      ]),
    MergeRoom(
      "consent_reply",
      [
        "id", "family_id", "consent_id", "nr", "organisation", "answer", "on_day", "form",
        "remark", "author_id",
      ]),
    MergeRoom(
      "bsn_reveal",
      [
        "id", "family_id", "user_id", "on_day", "reason",
      ]),
  ]

  /// The tables whose rows can go when two people decide so.
  static let destroyed: Set<String> = [
    "case_file", "subject_link", "household", "family_member", "relation", "second_place",
    "custody_term", "schooling_term", "school_absence", "coordinator_term",
    "contact_point_term", "provider_term", "budget_term", "risk_term", "plan_version", "goal",
    "action_item", "plan_agreement", "goal_person", "plan_answer", "plan_approval",
    "goal_score", "plan_evaluation", "scale_change", "work_agreement", "legal_step",
    "plan_foundation", "expert_advice", "referral", "note", "note_member", "note_goal",
    "note_addendum", "family_contact_term", "work_item", "commitment", "waiting_term",
    "safety_check", "involved_help", "overspend_acknowledgement", "abuse_protocol",
    "protocol_person", "protocol_step", "consideration", "safety_report", "safety_agreement",
    "crisis", "message_block", "case_closing", "life_milestone", "extended_care",
    "aftercare_contact", "residence", "stay", "municipality_term", "address_reveal",
    "record_merge", "merge_pair", "merge_cell", "move", "move_person", "referral_step",
    "referral_feedback", "consent", "consent_reply", "disclosure", "family_visit",
    "restriction", "restriction_access", "emergency_access", "expert_access", "bsn_reveal",
    "budget_raise", "postponement", "handover", "cover", "draft", "reminder",
    "person_retention",
  ]
}
