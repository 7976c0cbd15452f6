import Domain
import Texts

/// What a form is about, and what it begins with.
struct FormSubject: Equatable, Sendable {
  var page: FamilyPage?
  /// The version this session made of the family since `page` was read.
  var ownVersion: Int?
  var reference: FamilyReference?
  var referrals: [ID<Referral>] = []
  var work: WorkItem?
  var note: ID<Note>?
  /// The families a form for many is about.
  var marked: [FamilyReference] = []
  /// What stands before the words that are typed.
  var opening = ""
  /// The child in the practice.
  var record: PracticeRecordPage?
  /// What the referrer should hear.
  var feedback: FeedbackDue?
  /// Whom it is about, such as who is absent.
  var user: Login?
  /// Whom a form is about: whose card it was opened from, or whose birthday it is.
  var person: ID<Person>?
  var commitment: ID<Commitment>?
  var home: ID<Household>?
  var stay: ID<Stay>?
  var move: ID<Move>?
  /// Whoever stood under the cursor when a move was begun; its draft is the family's.
  var movingPerson: ID<Person>?
  var involved: ID<InvolvedHelp>?
  /// The declared lines that are decided on.
  var claims: [ID<ClaimLine>] = []
  /// The number of the raise that is decided on.
  var raise: Int?
  var safetyReport: ID<SafetyReport>?
  var safetyAgreement: ID<SafetyAgreement>?
  var crisis: ID<Crisis>?
  /// The meeting that is changed, decides or ends.
  var meeting: MeetingLine?
  /// The letter to somebody of the family that is changed or sent.
  var letter: FamilyLetterLine?
  /// The birthday and the contact after closing a form is about.
  var milestone: Milestone?
  var aftercare: ID<AftercareContact>?
  /// The number of the goal an action belongs to.
  var goal: Int?
  /// The goal, action or agreement that is changed.
  var goalPage: GoalPage?
  var action: ActionItem?
  /// The advice of an expert that is changed.
  var advice: ExpertAdvice?
  /// The report that is asked otherwise.
  var report: ReportQuestion?
  /// The norm that is changed.
  var norm: NormLine?
  /// The life domain or fact of a team that is changed.
  var setting: SettingSubject?
  var workAgreement: WorkAgreement?
  /// The provider whose card a form was opened from, and the line the cursor stood on.
  var provider: ProviderSubject?
  /// The two that become one, side by side.
  var merge: MergeReview?
  /// The merge that is undone.
  var mergeNumber: Int?
  /// The question that is answered, or that sharing rests on.
  var consent: ConsentLine?
  /// The emergency procedure that is reviewed.
  var emergency: Int?
  /// What was typed before the form opened, such as a name that was looked for.
  var typed = ""
  /// What to know before one begins.
  var message = ""
  /// What is brought back.
  var draft: Draft?

  var family: ID<Family>? {
    page?.summary.family ?? reference?.id ?? merge?.request.family ?? draft?.family
  }
  var familyName: String? { page?.summary.name.text ?? reference?.name.text }
  var feedbackDue: FeedbackDue? { feedback ?? page?.feedback.first }

  /// What a draft belongs to besides its family: what was typed on one child is never offered on
  /// another.
  var mark: String? {
    if let norm { return norm.norm.rawValue }
    if let setting { return setting.mark }
    if let provider { return provider.mark }
    if let merge { return merge.merged.family.uuid }
    if let claim = claims.first { return claim.uuid }
    if let record { return record.record.id.uuid }
    if let person { return person.uuid }
    if let letter { return letter.letter.id.uuid }
    if let meeting { return meeting.meeting.id.uuid }
    return feedbackDue.map { $0.referral.id.uuid + " " + $0.kind.rawValue }
  }

  /// The name under which drafts keep their mark.
  static let markName = "kenmerk"

  var version: Int? { ownVersion ?? page?.summary.version }
}

extension Draft {
  /// What it belongs to besides its family.
  var mark: String? { fields.first { $0.name == FormSubject.markName }?.text }
}

extension FormName {
  /// Whether it decides about a file from outside; the desk asks for the right to.
  var isOfSupervisor: Bool {
    switch self {
    case .coordinator, .external, .refuseHandover, .restrict, .overspend, .approve, .budget, .raise,
      .carryBudget,
      .approveRaise, .refuseRaise,
      .commitment, .closeFamily:
      true
    default: false
    }
  }

  /// Whether a form is about one person of the family, whose card it was opened from.
  var isAboutPerson: Bool {
    switch self {
    case .revealBSN, .changePerson, .personDied, .personBorn, .addCustody, .endCustody, .school,
      .endSchool,
      .schoolAbsence, .takeBackAbsence:
      true
    default: false
    }
  }
}
