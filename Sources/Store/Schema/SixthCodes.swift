/// The codes that schema 6 allows in its columns, as they were when it was released.
///
/// See ``FirstCodes``: a later schema makes the table anew with the wider list.
enum SixthCodes {
  static let figureKind = [
    "referred", "solvedAtPractice", "sentByPractice", "opened", "closed", "dropout",
    "satisfaction", "trajectoryCost", "trajectoryTime", "firstTalk", "helpStart",
    "placementMove", "providerSwitch", "crisis", "scaleUp", "scaleDown", "goalScored",
    "goalRisen", "budget", "committed",
  ]

  static let norm = [
    "plan.term.days", "plan.evaluation.days", "coordinator.term.workdays",
    "contactPoint.term.workdays", "provider.term.workdays", "budget.term.workdays",
    "contact.high.days", "contact.medium.days", "contact.otherwise.days",
    "handover.term.workdays", "caseload.none.tenths", "caseload.low.tenths",
    "caseload.medium.tenths", "caseload.high.tenths", "caseload.crisis.tenths",
    "caseload.start.tenths", "caseload.waiting.tenths", "caseload.running.tenths",
    "caseload.band.lowest", "caseload.band.highest", "board.new.days", "budget.tight.percent",
    "child.high.days", "child.otherwise.days", "lead.days", "feedback.receipt.workdays",
    "feedback.triage.workdays", "feedback.start.workdays", "feedback.end.workdays",
    "plan.approval", "plan.care.days", "decision.days", "protocol.step.days",
    "crisis.decision.days", "milestone.lead.days", "extendedCare.lead.days",
    "aftercare.first.months", "aftercare.second.months", "aftercare.lead.days",
    "waiting.check.days", "waiting.long.weeks", "move.confirm.workdays",
    "mandate.coordinator.euros", "mandate.supervisor.euros", "mandate.backoffice.euros",
    "yearChange.lead.days", "raise.answer.workdays", "registration.lead.days",
  ]
}

/// What schema 6 makes room in for a merge and for destroying, as it was when it was released.
enum SixthRoom {
  /// The rules that step aside for a merge, beside those of earlier schemas.
  static let rules =
    FifthRoom.rules + [
      "claim_line_written", "crisis_look_fixed", "meeting_written", "meeting_attendee_written",
      "meeting_decision_fixed", "family_letter_written", "inspection_answer_fixed",
    ]

  /// Of each table a merge moves rows of, new or wider in this schema: the columns it leaves alone.
  static let tables: [MergeRoom] = [
    MergeRoom(
      "commitment",
      [
        "id", "municipality", "route", "decision_number", "decision_on", "form", "product",
        "product_code", "provider_id", "year", "from_day", "until_day", "amount_cents", "volume",
        "state", "made_on", "made_by", "started_on", "stopped_on", "stop_reason", "remains_cents",
        "taken_back", "assignment_number", "category", "size_volume", "size_unit",
        "size_frequency", "size_total",
      ]),
    MergeRoom(
      "claim_line",
      [
        "id", "file_id", "nr", "commitment_id", "claim_number", "reference", "agb",
        "assignment_number", "bsn", "category", "product_code", "from_day", "until_day", "volume",
        "unit", "tariff_cents", "amount_cents", "direction", "row_key", "state", "hold",
        "decided_by", "decided_on", "remark",
      ]),
    MergeRoom(
      "note_member",
      [
        "id", "note_id", "was_spoken", "was_seen",
      ]),
    MergeRoom(
      "crisis_look",
      [
        "id", "crisis_id", "nr", "on_day", "finding", "next_on", "author_id",
      ]),
    MergeRoom(
      "inspection_answer",
      [
        "id", "kind", "overruled", "on_day", "author_id",
      ]),
    MergeRoom(
      "meeting",
      [
        "id", "question", "on_day", "at_minute", "place", "author_id", "prepared_on", "state",
        "ended_on", "outcome",
      ]),
    MergeRoom(
      "meeting_attendee",
      [
        "id", "meeting_id", "nr", "name", "may_say", "ground", "explanation", "consent_nr",
        "was_present", "withdrawn_on",
      ]),
    MergeRoom(
      "meeting_decision",
      [
        "id", "meeting_id", "nr", "decision", "doer_name", "due_on", "action_id", "work_id",
      ]),
    MergeRoom(
      "family_letter",
      [
        "id", "template", "made_on", "author_id", "absence_id", "contact", "body", "foot",
        "state", "ended_on", "way",
      ]),
  ]

  /// The tables whose rows can go when two people decide so.
  static let destroyed = FifthRoom.destroyed.union([
    "claim_booking", "claim_line", "claim_reveal", "crisis_look", "family_letter", "figure",
    "inspection_answer", "meeting", "meeting_attendee", "meeting_decision",
  ])
}
