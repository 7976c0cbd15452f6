import Domain
package import Ledger

/// A row with a type: what it is in the table, and how to make it from one.
///
/// `values` stand in the order of `table.columns`; the first is the id. A row is read in the same order.
package protocol StoredRow: Sendable {
  static var table: Table { get }
  init(_ cursor: inout RowCursor) throws(StoreFault)
  var values: [Value] { get }
  /// Whose payload its image is filed under: a family, or the row itself where there is none.
  var subject: Identity { get }
}

extension StoredRow {
  /// The row's id as the ledger names it.
  package var identity: Identity {
    guard case .id(let high, let low)? = values.first else { return Identity(high: 0, low: 0) }
    return Identity(high: high, low: low)
  }

  /// Reads the row a statement stands on, whose first columns are this table's.
  package static func read(_ row: any RowReader) throws(StoreFault) -> Self {
    var cursor = RowCursor(row)
    return try Self(&cursor)
  }
}

/// A table with its columns and how the ledger covers it.
package struct Table: Equatable, Sendable {
  package let name: String
  package let columns: [String]
  package let cover: Cover
  /// Columns that came after schema 1: an image made before has none of them.
  package let added: Set<String>

  /// `INSERT … RETURNING`, so that what was written is read back in the same step.
  package let insert: String
  package let update: String
  package let delete: String
  /// The columns for a `SELECT`, in order.
  package let selection: String

  /// How a table's rows are proven.
  package enum Cover: String, Sendable {
    /// Each row's image is in the ledger.
    case imaged
    /// Computed from other rows, and compared with them by the full check.
    case recomputed
    /// Carries a code made with a key derived from the log key.
    case sealed
    /// The ledger itself.
    case ledger
  }

  package init(
    _ name: String, _ columns: [String], added: [String] = [], cover: Cover = .imaged
  ) {
    self.name = name
    self.columns = columns + added
    self.cover = cover
    self.added = Set(added)
    let columns = self.columns
    selection = columns.joined(separator: ", ")
    let marks = columns.marks
    insert = "INSERT INTO \(name) (\(selection)) VALUES (\(marks)) RETURNING \(selection)"
    let changes = columns.dropFirst().map { "\($0) = ?" }.joined(separator: ", ")
    update = "UPDATE \(name) SET \(changes) WHERE id = ? RETURNING \(selection)"
    delete = "DELETE FROM \(name) WHERE id = ?"
  }

  /// The columns with the table's short name in front, for a join.
  package func selection(of alias: String) -> String {
    columns.map { "\(alias).\($0)" }.joined(separator: ", ")
  }
}

extension Table {
  /// Every table of the store with its cover; a test fails for a table that isn't here.
  package static let all: [Table] = [
    StoreInfo.table, Team.table, User.table, RoleGrant.table, Municipality.table, Provider.table,
    ProviderContract.table, ContractMunicipality.table, ContractProduct.table, Tariff.table,
    ProviderCapacity.table, Subcontract.table,
    LifeDomain.table, TeamSetting.table, NormValue.table, NormRun.table, StoredRetentionRule.table,
    CaseCounter.table, Family.table, CaseFile.table,
    Person.table, SubjectLink.table, Household.table, FamilyMember.table, Relation.table,
    SecondPlace.table, CustodyTerm.table, SchoolingTerm.table, SchoolAbsence.table,
    CoordinatorTerm.table, ContactPointTerm.table, ProviderTerm.table, BudgetTerm.table,
    RiskTerm.table, PlanVersion.table, Goal.table, ActionItem.table, PlanAgreement.table,
    GoalPerson.table, PlanAnswer.table, PlanApproval.table, GoalScore.table, Evaluation.table,
    ScaleChange.table, WorkAgreement.table, LegalStep.table, FoundationText.table,
    ExpertAdvice.table,
    ImportRun.table, StoredReferral.table, Note.table, NoteMember.table, NoteGoal.table,
    Addendum.table,
    FamilyContactTerm.table, WorkItem.table,
    Commitment.table, WaitingTerm.table, SafetyCheck.table, InvolvedHelp.table,
    OverspendAcknowledgement.table,
    AbuseProtocol.table, ProtocolPerson.table, ProtocolStep.table, Consideration.table,
    SafetyReport.table, SafetyAgreement.table, Crisis.table, MessageBlock.table,
    CrisisLook.table, CrisisCommitment.table, Meeting.table, MeetingAttendee.table,
    MeetingDecision.table,
    FamilyLetter.table,
    CaseClosing.table, LifeMilestone.table, ExtendedCare.table, AftercareContact.table,
    Residence.table, Stay.table, MunicipalityTerm.table, AddressReveal.table,
    Merge.table, MergePair.table, MergeCell.table,
    Move.table, MovePerson.table,
    ReferralStep.table, ReferralFeedback.table,
    Consent.table, ConsentReply.table, InspectionAnswer.table, Disclosure.table, Destruction.table,
    FamilyVisit.table,
    Restriction.table,
    RestrictionAccess.table, EmergencyAccess.table, ExpertAccess.table, BSNReveal.table,
    BudgetRaise.table, ClaimFile.table, ClaimLine.table, ClaimBooking.table,
    ClaimReveal.table, ClaimTotal.table,
    PracticeRecord.table, PracticeTalk.table, PracticeConsent.table, SpecialistLetter.table,
    LetterHanding.table,
    Postponement.table, Handover.table, Absence.table, Domain.Cover.table, UserFte.table,
    ProfessionalRegistration.table,
    SealedDraft.table, FamilySummary.table, StoredReminder.table, StoredRetention.table,
    StoredFigure.table, FigureTotal.table,
    Table("family_search", ["number", "id", "words"], cover: .recomputed),
    Table("referral_search", ["number", "id", "words"], cover: .recomputed),
    Table("audit_entry", [], cover: .ledger), Table("audit_payload", [], cover: .ledger),
    Table("audit_head", [], cover: .ledger), Table("audit_checkpoint", [], cover: .ledger),
  ]
}
