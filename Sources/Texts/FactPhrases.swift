package import Domain

/// The words for the facts of the domain: what things are called, what went wrong, when, how much.
package protocol FactPhrases: Sendable {
  // When and how much.
  /// 23 november 2026
  func longDay(_ day: Day) -> String
  /// 23-11-2026
  func shortDay(_ day: Day) -> String
  /// ma 23 nov
  func weekdayAndDay(_ day: Day) -> String
  /// 23 nov, with the year where it isn't that of `today`
  func dayInYear(_ day: Day, today: Day) -> String
  /// vandaag, morgen, nog 4 dgn, 11 dgn te laat; at most 16 columns
  func term(_ due: Day, at: ClockTime?, today: Day) -> String
  /// 13 dgn geleden, vandaag, gisteren; nooit for nil
  func ago(_ day: Day?, today: Day) -> String
  func birth(_ birth: BirthDate) -> String
  func age(_ years: Int) -> String
  /// € 1.234,56; without cents where there are none
  func money(_ amount: Cents) -> String
  func number(_ number: Int) -> String

  // What things are called.
  func name(of one: One) -> String
  /// The letter in the indicator: G P R A Z B.
  func letter(of one: One) -> String
  func name(of state: OneState) -> String
  func name(of role: Role) -> String
  func name(of right: Right) -> String
  func name(of field: FieldName) -> String
  func name(of gender: Gender) -> String
  func name(of role: MemberRole) -> String
  func name(of kind: RelationKind) -> String
  func name(of risk: RiskLevel) -> String
  func name(of kind: NoteKind) -> String
  func name(of kind: WorkKind) -> String
  func name(of nature: NoteNature) -> String
  /// The nature with whose opinion it is.
  func words(for nature: NoteNature, holder: Line?) -> String
  func name(of cautions: ContactCautions) -> String
  /// What would be taken back, as a question.
  func describe(_ step: UndoStep) -> String
  /// What isn't taken back, with the reason and what to do instead.
  func describe(_ final: FinalChange) -> String
  func name(of doer: ActionDoer) -> String
  func name(of state: PlanState) -> String
  func name(of state: ReferralState) -> String
  func name(of type: ReferrerType) -> String
  func name(of urgency: Urgency) -> String
  func name(of route: CommitmentRoute) -> String
  func name(of form: CareForm) -> String
  func name(of state: CommitmentState) -> String
  /// The name without its code.
  func name(of reason: StopReason) -> String
  func name(of kind: InvolvedHelpKind) -> String
  func name(of kind: CustodyKind) -> String
  func name(of record: RetainedRecord) -> String
  func name(of trigger: RetentionTrigger) -> String
  func name(of state: BudgetRaise.State) -> String
  func word(_ word: RaiseWord) -> String
  func name(of state: Destruction.State) -> String
  func name(of ground: Destruction.RefusalGround) -> String
  /// Why it goes: the term, or who asked.
  func name(of cause: Destruction.Cause) -> String
  func name(of kind: SchoolAbsence.Kind) -> String
  func name(of reason: EndReason) -> String
  func name(of outcome: FurtherHelp) -> String
  func name(of milestone: Milestone) -> String
  func name(of ground: ExtendedCareGround) -> String
  func name(of outcome: AftercareOutcome) -> String
  func name(of informant: OutcomeInformant) -> String
  func name(of norm: Norm) -> String
  func name(of event: EventName) -> String
  func name(of reason: MatchReason) -> String
  func name(of order: FamilyOrder) -> String
  func name(of tab: WorklistTab) -> String
  func name(of tab: ReferralTab) -> String
  /// The reason in the worklist, at most 28 columns, such as "Gezinsplan vóór 27 nov".
  func reason(_ reminder: Reminder, subject: Line?, today: Day) -> String
  /// The same as a sentence for `waarom?`: what is due, by which norm, since when.
  func explain(_ reminder: Reminder, subject: Line?, today: Day) -> String
  func history(_ value: HistoryLine.Value) -> String

  // What was done, and what went wrong: what is the matter and what to do next.
  func describe(_ done: Done) -> String
  func describe(_ trouble: Trouble) -> String
  func describe(_ refusal: Refusal) -> String
  func describe(_ fault: ValueFault) -> String
  func describe(_ fault: ReferrerFault) -> String
  func describe(_ denial: Denial) -> String
  func describe(_ trouble: StoreTrouble) -> String
  func describe(_ finding: LedgerFinding) -> String
  func describe(_ fault: ImportFault) -> String
  func remedy(_ problem: ImportFault.Problem) -> String
  func describe(_ report: ImportReport) -> String
}
