/// The codes that schema 4 allows in its columns, as they were when it was released.
///
/// See ``FirstCodes``: a later schema makes the table anew with the wider list.
enum FourthCodes {
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
    "waiting.long.weeks", "move.confirm.workdays",
  ]
}

/// What schema 4 makes room in for a merge, as it was when it was released.
enum FourthMerge {
  /// The rules that step aside.
  static let rules = [
    "household_ended", "residence_written", "stay_written", "municipality_term_written",
    "custody_term_written", "schooling_term_written", "school_absence_fixed",
    "life_milestone_fixed", "extended_care_fixed", "commitment_written", "waiting_term_written",
    "safety_check_fixed", "involved_help_written", "work_done_once", "note_fixed",
    "note_member_fixed", "note_goal_fixed", "addendum_fixed", "abuse_protocol_written",
    "protocol_person_fixed", "protocol_step_fixed", "consideration_fixed",
    "safety_report_written", "safety_agreement_written", "referral_decided_once",
    "goal_person_fixed", "plan_answer_fixed", "agreement_fixed", "family_contact_term_written",
    "coordinator_term_written", "contact_point_term_written", "provider_term_written",
    "budget_term_written", "plan_history", "plan_agreed_whole", "plan_approved",
    "plan_without_all", "case_file_reopen", "case_file_reasons", "cover_written",
    "move_written", "move_person_fixed", "second_place_fixed",
  ]

  /// Of each table a merge moves rows of: the columns it leaves alone.
  static let tables: [MergeRoom] = [
    MergeRoom(
      "household",
      [
        "id", "postal_code", "house_number", "house_addition", "municipality", "is_secret",
        "name",
      ]),
    MergeRoom(
      "residence",
      [
        "id", "kind", "from_day",
      ]),
    MergeRoom(
      "stay",
      [
        "id", "kind", "place", "municipality", "reason", "from_day",
      ]),
    MergeRoom(
      "municipality_term",
      [
        "id", "municipality", "ground", "reason", "author_id", "from_day",
      ]),
    MergeRoom(
      "move",
      [
        "id", "on_day", "household_id", "new_household", "with_stay", "municipality_from",
        "municipality_to", "reason", "family_from", "continuation_until", "continuation_by",
        "team_name", "team_contact", "author_id", "confirmed_on", "confirmed_by",
        "withdrawn_on",
      ]),
    MergeRoom(
      "move_person",
      [
        "id", "move_id", "residence_id", "household_before", "had_second", "term_id",
        "term_before",
      ]),
    MergeRoom(
      "custody_term",
      [
        "id", "holder_name", "holder_phone", "kind", "ground", "ground_on", "from_day",
      ]),
    MergeRoom(
      "schooling_term",
      [
        "id", "school", "class_group", "mentor", "phone", "attendance_officer", "from_day",
      ]),
    MergeRoom(
      "school_absence",
      [
        "id", "first_day", "last_day", "hours", "kind", "remark", "taken_back_on",
      ]),
    MergeRoom(
      "life_milestone",
      [
        "id", "milestone", "done_on", "note", "with_whom", "author_id", "withdrawn_on",
      ]),
    MergeRoom(
      "extended_care",
      [
        "id", "decided_on", "ground", "until_day", "instead", "author_id",
      ]),
    MergeRoom(
      "commitment",
      [
        "id", "municipality", "route", "decision_number", "decision_on", "form", "product",
        "product_code", "provider_id", "year", "from_day", "until_day", "amount_cents",
        "volume", "state", "made_on", "made_by", "started_on", "stopped_on", "stop_reason",
        "remains_cents", "taken_back",
      ]),
    MergeRoom(
      "waiting_term",
      [
        "id", "commitment_id", "nr", "expected_on", "bridging", "from_day", "to_day",
      ]),
    MergeRoom(
      "safety_check",
      [
        "id", "commitment_id", "on_day", "finding", "author_id",
      ]),
    MergeRoom(
      "involved_help",
      [
        "id", "organisation", "kind", "contact_name", "phone", "from_day", "to_day",
      ]),
    MergeRoom(
      "work_item",
      [
        "id", "kind", "title", "due_on", "at_minute", "postponed_until", "author_id",
        "done_on", "done_by", "owner_id", "remark",
      ]),
    MergeRoom(
      "note_member",
      [
        "id", "note_id", "was_spoken",
      ]),
    MergeRoom(
      "note_goal",
      [
        "id", "note_id", "goal_id",
      ]),
    MergeRoom(
      "note_addendum",
      [
        "id", "note_id", "author_id", "made_at_ms", "body",
      ]),
    MergeRoom(
      "note",
      [
        "id", "author_id", "kind", "on_day", "at_minute", "with_whom", "body", "nature",
        "holder", "source",
      ]),
    MergeRoom(
      "abuse_protocol",
      [
        "id", "opened_on", "closed_on",
      ]),
    MergeRoom(
      "protocol_person",
      [
        "id", "protocol_id",
      ]),
    MergeRoom(
      "protocol_step",
      [
        "id", "protocol_id", "stage", "on_day", "author_id", "text", "with_whom",
        "decision", "deviation", "parents_informed", "why_not_informed",
      ]),
    MergeRoom(
      "consideration",
      [
        "id", "step_id", "kind", "answer", "why",
      ]),
    MergeRoom(
      "safety_report",
      [
        "id", "kind", "on_day", "author_id", "text", "reference", "parents_informed",
        "why_not_informed", "outcome_on", "outcome",
      ]),
    MergeRoom(
      "safety_agreement",
      [
        "id", "text", "parties", "watched_by", "from_day", "check_on", "ended_on",
      ]),
    MergeRoom(
      "referral",
      [
        "id", "team_id", "received_on", "surname", "prefix", "given_names", "birth",
        "gender", "bsn", "postal_code", "house_number", "house_addition", "municipality",
        "referrer_type", "referrer_agb", "referrer_name", "request", "urgency",
        "parent_name", "parent_phone", "row_key", "state", "decided_on", "decided_by",
        "reason", "author_id", "import_id", "version",
      ]),
    MergeRoom(
      "goal_person",
      [
        "id", "family_id", "goal_id",
      ]),
    MergeRoom(
      "plan_answer",
      [
        "id", "family_id", "plan_id", "nr", "round", "kind", "on_day", "recorded_by",
        "own_words",
      ]),
    MergeRoom(
      "plan_agreement",
      [
        "id", "family_id", "plan_id", "on_day", "recorded_by", "own_words",
      ]),
    MergeRoom(
      "family_contact_term",
      [
        "id", "family_id", "nr", "name", "phone", "cautions", "interpreter", "remark",
        "author_id", "from_day",
      ]),
    MergeRoom(
      "second_place",
      [
        "id", "own_family_id", "from_day",
      ]),
    MergeRoom(
      "coordinator_term",
      [
        "id", "family_id", "nr", "user_id", "note", "from_day", "external_organisation",
        "external_name", "external_phone", "external_ground", "batch_id",
      ]),
    MergeRoom(
      "contact_point_term",
      [
        "id", "family_id", "nr", "name", "phone", "hours", "user_id", "from_day",
      ]),
    MergeRoom(
      "provider_term",
      [
        "id", "family_id", "nr", "provider_id", "good_until", "reason", "from_day",
      ]),
    MergeRoom(
      "budget_term",
      [
        "id", "family_id", "nr", "year", "municipality", "ceiling_cents", "reason",
        "from_day",
      ]),
    MergeRoom(
      "plan_version",
      [
        "id", "family_id", "nr", "made_on", "author_id", "presented_on", "from_day",
        "evaluation_on", "round", "adoption_reason",
      ]),
    MergeRoom(
      "case_file",
      [
        "id", "family_id", "opened_on",
      ]),
    MergeRoom(
      "cover",
      [
        "id", "family_id", "absence_id", "user_id", "from_day", "last_day", "check_on",
      ]),
  ]
}
