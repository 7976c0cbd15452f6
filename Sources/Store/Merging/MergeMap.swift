package import Domain

/// What happens to a table's rows when the people or the family they belong to become one with
/// others.
package struct MergeTable: Sendable {
  package let table: Table
  package let part: MergePart?
  /// The columns that name a person.
  package let people: [String]
  /// Whether the rows go along when a family becomes part of another.
  package let goesAlong: Bool
  /// Whether rows are numbered in the family.
  package let isNumbered: Bool
  /// What two rows of one person can't share: the columns beside the person; nil where any number may
  /// stand beside another.
  package let unique: Unique?
  /// What a merge changes beside the person and the family.
  package let others: [String]
  /// Whether a rule of the schema holds rows to what was written once.
  package let isFixed: Bool
  /// The table by whose rows those of a family are found, where they have no index of their own.
  let parent: (column: String, table: String)?

  /// What keeps two rows of one person apart.
  package enum Unique: Sendable {
    /// No two with the same values.
    case values([String])
    /// No two periods that overlap, with the same values.
    case periods([String])
  }

  init(
    _ table: Table, _ part: MergePart? = nil, people: [String] = [], goesAlong: Bool = false,
    isNumbered: Bool = false, unique: Unique? = nil, others: [String] = [],
    isFixed: Bool = true, parent: (column: String, table: String)? = nil
  ) {
    self.table = table
    self.parent = parent
    self.part = part
    self.people = people
    self.goesAlong = goesAlong
    self.isNumbered = isNumbered
    self.unique = unique
    self.others = others
    self.isFixed = isFixed
  }

  /// Whether its rows are parts of something that is counted already.
  var isPart: Bool {
    [
      Residence.table, NoteMember.table, NoteGoal.table, Addendum.table, WaitingTerm.table,
      ClaimLine.table,
      SafetyCheck.table, ProtocolPerson.table, ProtocolStep.table, Consideration.table,
      GoalPerson.table, PlanAnswer.table, PlanAgreement.table, CrisisLook.table,
      CrisisCommitment.table,
      MeetingAttendee.table, MeetingDecision.table,
    ].contains(table)
  }

  /// A condition with one `?` for the rows of a family.
  var ofFamily: String {
    parent.map { "\($0.column) IN (SELECT id FROM \($0.table) WHERE family_id = ?)" }
      ?? "family_id = ?"
  }

  /// Every column a merge may change.
  package var columns: [String] {
    people + others + (goesAlong ? ["family_id"] : []) + (goesAlong && isNumbered ? ["nr"] : [])
  }

  fileprivate static func goes(
    _ table: Table, _ part: MergePart, people: [String] = [], isNumbered: Bool = false,
    unique: Unique? = nil, others: [String] = [], isFixed: Bool = true,
    parent: (column: String, table: String)? = nil
  ) -> MergeTable {
    MergeTable(
      table, part, people: people, goesAlong: true, isNumbered: isNumbered, unique: unique,
      others: others, isFixed: isFixed, parent: parent)
  }
}

/// Every table that knows a person or a family, and what a merge does with it.
///
/// A test fails for a table that isn't here.
package enum MergeMap {
  /// In the order in which rows move: homes before who lives in them.
  package static let tables: [MergeTable] = [
    .goes(Household.table, .homes, others: ["ended_on"]),
    .goes(
      Residence.table, .homes, people: ["person_id"], isNumbered: true,
      unique: .periods(["family_id", "kind"]), others: ["household_id", "to_day"]),
    .goes(
      Stay.table, .homes, people: ["person_id"], isNumbered: true, unique: .periods([]),
      others: ["to_day"]),
    .goes(
      MunicipalityTerm.table, .homes, people: ["person_id"], isNumbered: true,
      unique: .periods([]), others: ["to_day"]),
    .goes(Move.table, .homes, isNumbered: true),
    .goes(MovePerson.table, .homes, people: ["person_id"], unique: .values(["move_id"])),
    .goes(
      Relation.table, .custody, people: ["person_id", "relative_id"],
      unique: .values(["family_id", "person_id", "relative_id", "kind"]), others: ["to_day"],
      isFixed: false),
    .goes(
      CustodyTerm.table, .custody, people: ["person_id", "holder_id"], isNumbered: true,
      unique: .periods(["person_id"]), others: ["to_day"]),
    .goes(
      SchoolingTerm.table, .school, people: ["person_id"], isNumbered: true,
      unique: .periods([]), others: ["to_day"]),
    .goes(SchoolAbsence.table, .school, people: ["person_id"], isNumbered: true),
    .goes(
      LifeMilestone.table, .life, people: ["person_id"],
      unique: .values(["family_id", "milestone"])),
    .goes(ExtendedCare.table, .life, people: ["person_id"], isNumbered: true),
    .goes(
      Commitment.table, .help, people: ["person_id"], isNumbered: true, others: ["goal_id"]),
    // After the commitments, whose family theirs must be.
    .goes(ClaimLine.table, .help),
    .goes(WaitingTerm.table, .help),
    .goes(SafetyCheck.table, .help),
    .goes(InvolvedHelp.table, .help, people: ["person_id"], isNumbered: true),
    .goes(WorkItem.table, .work),
    // Found by their notes, so before them.
    .goes(
      NoteMember.table, .notes, people: ["person_id"], unique: .values(["note_id"]),
      parent: ("note_id", "note")),
    .goes(NoteGoal.table, .notes, parent: ("note_id", "note")),
    .goes(Addendum.table, .notes, parent: ("note_id", "note")),
    .goes(Note.table, .notes),
    .goes(AbuseProtocol.table, .safety, isNumbered: true),
    .goes(
      ProtocolPerson.table, .safety, people: ["person_id"], unique: .values(["protocol_id"])),
    .goes(ProtocolStep.table, .safety),
    .goes(Consideration.table, .safety),
    .goes(SafetyReport.table, .safety, isNumbered: true),
    .goes(SafetyAgreement.table, .safety, isNumbered: true),
    .goes(Crisis.table, .safety, isNumbered: true),
    .goes(MessageBlock.table, .safety, isNumbered: true),
    .goes(CrisisLook.table, .safety),
    .goes(CrisisCommitment.table, .safety),
    .goes(
      InspectionAnswer.table, .custody, people: ["youth_id", "reader_id"], isNumbered: true),
    .goes(Meeting.table, .work, isNumbered: true),
    .goes(
      MeetingAttendee.table, .work, people: ["person_id"]),
    .goes(MeetingDecision.table, .work),
    .goes(FamilyLetter.table, .work, people: ["person_id"], isNumbered: true),
    .goes(StoredReferral.table, .referrals, people: ["person_id"]),
    // What a family agreed stays where it was agreed, about whom it was.
    MergeTable(
      GoalPerson.table, .plan, people: ["person_id"], unique: .values(["goal_id"])),
    MergeTable(PlanAnswer.table, .plan, people: ["person_id"]),
    MergeTable(
      PlanAgreement.table, .plan, people: ["person_id"], unique: .values(["plan_id"])),
    MergeTable(FamilyContactTerm.table, people: ["person_id"], others: ["to_day"]),
    MergeTable(
      FamilyMember.table, people: ["person_id"], others: ["household_id", "is_primary", "to_day"],
      isFixed: false),
    // What was handed out was handed out of that file.
    MergeTable(Disclosure.table, people: ["person_id"]),
    MergeTable(Consent.table, people: ["child_id"]),
    MergeTable(ConsentReply.table, people: ["person_id"]),
    MergeTable(BSNReveal.table, people: ["person_id"]),
    // Moved by a rule of its own.
    MergeTable(SecondPlace.table, people: ["person_id"], others: ["family_id", "to_day"]),
    MergeTable(
      Person.table,
      others: ["bsn", "birth", "phone", "given_names"], isFixed: false),
    // What ends with the file that goes, and begins again with it.
    MergeTable(CoordinatorTerm.table, .sixOnes, others: ["to_day"]),
    MergeTable(ContactPointTerm.table, .sixOnes, others: ["to_day"]),
    MergeTable(ProviderTerm.table, .sixOnes, others: ["to_day"]),
    MergeTable(BudgetTerm.table, .sixOnes, others: ["to_day"]),
    MergeTable(PlanVersion.table, .plan, others: ["to_day", "state"]),
    MergeTable(CaseFile.table, others: ["closed_on"]),
    MergeTable(Postponement.table, others: ["ended_on"], isFixed: false),
    MergeTable(Domain.Cover.table, others: ["ended_on"]),
    MergeTable(ExpertAccess.table, others: ["ended_on", "merge_id"]),
  ]

  /// The tables whose rows stay with the family that goes.
  package static let staying: Set<String> = [
    "family", "overspend_acknowledgement", "budget_raise", "case_closing", "aftercare_contact",
    "risk_term", "goal",
    "action_item",
    "plan_approval", "goal_score", "plan_evaluation", "scale_change", "work_agreement",
    "legal_step", "plan_foundation", "expert_advice", "handover", "draft", "address_reveal",
    "subject_link", "family_visit", "restriction", "restriction_access", "emergency_access",
    "record_merge", "merge_pair", "merge_cell", "family_summary",
    "reminder", "figure",
  ]

  /// The rules that hold rows to their place, which step aside for a row that is being moved.
  package static let fixed = [
    "household_ended", "residence_written", "stay_written", "municipality_term_written",
    "custody_term_written", "schooling_term_written", "school_absence_fixed",
    "life_milestone_fixed", "extended_care_fixed", "commitment_written", "claim_line_written",
    "waiting_term_written",
    "safety_check_fixed", "involved_help_written", "work_done_once", "note_fixed",
    "note_member_fixed", "note_goal_fixed", "addendum_fixed", "abuse_protocol_written",
    "protocol_person_fixed", "protocol_step_fixed", "consideration_fixed",
    "safety_report_written", "safety_agreement_written", "crisis_written",
    "message_block_written", "crisis_look_fixed", "crisis_commitment_fixed", "meeting_written",
    "meeting_attendee_written", "meeting_decision_fixed", "family_letter_written",
    "referral_decided_once",
    "goal_person_fixed", "plan_answer_fixed", "agreement_fixed", "family_contact_term_written",
    "coordinator_term_written", "contact_point_term_written", "provider_term_written",
    "budget_term_written", "plan_history", "plan_agreed_whole",
    "plan_approved", "plan_without_all", "case_file_reopen", "case_file_reasons",
    "cover_written", "expert_access_written", "move_written", "move_person_fixed",
    "second_place_fixed", "disclosure_fixed",
    "bsn_reveal_fixed", "consent_fixed",
    "consent_reply_fixed", "inspection_answer_fixed",
  ]

  static func rule(_ table: String) -> MergeTable? { tables.first { $0.table.name == table } }
}
